# SPDX-License-Identifier: GPL-3.0-or-later
"""Feature sources to frames: the only crossing from QGIS layers into the core, and where QGIS's NULL ends."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.errors import PlanningError
from ..core.feedback import Feedback, check_cancelled
from ..core.location.crs import recognise_crs
from ..core.location.datum import operation_to_wgs84
from ..core.text import QT_TRANSLATE_NOOP
from .compat import is_null

_CANCEL_EVERY = 5000


def _plain(value: Any) -> Any:
    if is_null(value):
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def frame_of(source: QgsFeatureSource, name: str, feedback: Feedback) -> gpd.GeoDataFrame:
    """Return the features of a source, its filter and selection honoured, in EPSG:4326.

    Dates become ISO texts, NULL becomes None, a feature without geometry keeps its row. `PlanningError` where the
    source has no coordinate system, or where no operation of known accuracy leads to WGS 84.
    """
    names = [field.name() for field in source.fields()]
    rows: list[list[Any]] = []
    wkbs: list[bytes | None] = []
    for number, feature in enumerate(source.getFeatures()):
        if number % _CANCEL_EVERY == 0:
            check_cancelled(feedback)
        rows.append([_plain(value) for value in feature.attributes()])
        wkbs.append(bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None)
    frame = pd.DataFrame(rows, columns=names, dtype=object).infer_objects()
    geometries = np.asarray(shapely.from_wkb(np.array(wkbs, dtype=object)), dtype=object)
    return gpd.GeoDataFrame(frame, geometry=_in_wgs84(geometries, source, name), crs="EPSG:4326")


def _in_wgs84(geometries: np.ndarray, source: QgsFeatureSource, name: str) -> np.ndarray:
    crs = source.sourceCrs()
    if len(geometries) == 0:
        return geometries
    if not crs.isValid():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The layer has no coordinate system"),
            QT_TRANSLATE_NOOP("MineAction", "'{layer}' does not say where its coordinates are."),
            QT_TRANSLATE_NOOP("MineAction", "Set the coordinate system in the properties of the layer."),
            layer=name,
        )
    if crs.authid() in ("EPSG:4326", "OGC:CRS84"):
        return geometries
    return operation_to_wgs84(recognise_crs(crs.toWkt())).geometries(geometries)
