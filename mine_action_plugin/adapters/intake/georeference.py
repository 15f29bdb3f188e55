# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the intake meets coordinate systems: the CRS of a layer, its one operation to WGS 84, coordinates as typed."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ...core.errors import PlanningError
from ...core.findings import Finding
from ...core.location.angles import angle_from_text
from ...core.location.crs import describe_crs, recognise_crs
from ...core.location.datum import ToWgs84, operation_to_wgs84
from ...core.location.mgrs import position_from_mgrs
from ...core.location.missing_crs import refuse_missing_crs
from ...core.location.typed import position_from_text
from ...core.location.utm import Utm, from_utm
from ...core.survey.delivery import Layer
from ...core.survey.kinds import found
from ...core.survey.place import Typed
from ...core.survey.shapes import bounds
from ...core.text import QT_TRANSLATE_NOOP


def _position(text: str) -> tuple[float, float, bool]:
    read = position_from_text(text)
    return read.lon, read.lat, read.form in ("MGRS", "UTM")


TYPED = Typed(
    mgrs=lambda text: position_from_mgrs(text).centre,
    utm=lambda zone, easting, northing: from_utm(Utm(zone, True, easting, northing)),
    angle=lambda text, axis: angle_from_text(text, axis).degrees,
    position=_position,
)


@dataclass(frozen=True)
class Placed:
    """The georeference of one layer, as the survey room wants it, and what there is to say about it."""

    crs: str
    operation: str
    accuracy_m: float | None
    to_wgs84: ToWgs84 | None
    findings: tuple[Finding, ...] = ()
    source: CRS | None = None

    def positions(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitudes and latitudes in EPSG:4326, NaN where the CRS has no such place."""
        if self.to_wgs84 is None or not len(x):
            return np.full(len(x), np.nan), np.full(len(y), np.nan)
        try:
            return self.to_wgs84.positions(x, y)
        except PlanningError as error:
            lost = np.zeros(len(x), dtype=bool)
            lost[list(error.values["indices"])] = True
            if lost.all():
                raise
            lon, lat = np.full(len(x), np.nan), np.full(len(y), np.nan)
            lon[~lost], lat[~lost] = self.to_wgs84.positions(x[~lost], y[~lost])
            return lon, lat


NO_PLACE = Placed("", "", None, None)  # of what is nowhere on the map


def place_layer(layer: Layer, shapes: np.ndarray, stated: str, own_system: bool, others_lack_crs: bool) -> Placed:
    """Return how `layer` comes to EPSG:4326. `stated` is the CRS that the planner gave, "" for none.

    PlanningError where the data say nothing and the planner neither, where the two differ, or where no operation of
    known accuracy exists. `own_system` is for coordinates that are WGS 84 by definition (MGRS, UTM by zone number).
    """
    box = bounds(shapes)
    if own_system:
        return _placed(recognise_crs(4326), box, ())
    if box is None:
        return Placed("", "", None, None)
    wanted = recognise_crs(stated) if stated else None
    if not layer.crs:
        if wanted is None:
            raise refuse_missing_crs(box, layer.label, shapely.bounds(shapes))
        return _placed(wanted, box, (found("crs_stated", crs=describe_crs(wanted)),))
    try:
        carried = recognise_crs(layer.crs)
    except PlanningError:
        if wanted is None:
            raise
        return _placed(wanted, box, (found("crs_unreadable", crs=describe_crs(wanted)),))
    if wanted is not None and not same(carried, wanted) and not others_lack_crs:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The data carry another coordinate reference system than the one given"),
            QT_TRANSLATE_NOOP("MineAction", "{file} says {carried}; {wanted} was given."),
            QT_TRANSLATE_NOOP("MineAction", "Leave the CRS empty. If the file is wrong, ask the sender to correct it."),
            file=layer.label,
            carried=describe_crs(carried),
            wanted=describe_crs(wanted),
        )
    return _placed(carried, box, ())


def same(one: CRS, other: CRS) -> bool:
    """Return whether two systems are the same, whatever the order of their axes."""
    return bool(one == other or one.equals(other, ignore_axis_order=True))


def _placed(crs: CRS, box: tuple[float, float, float, float] | None, findings: tuple[Finding, ...]) -> Placed:
    with warnings.catch_warnings():  # of grids that are not installed: what is left says how accurate it is
        warnings.simplefilter("ignore", UserWarning)
        way = operation_to_wgs84(crs, None, box)
    name = way.operation.name if way.operation.epsg is None else f"{way.operation.name} (EPSG:{way.operation.epsg})"
    return Placed(way.operation.source, name, way.operation.accuracy_m, way, findings, crs)
