# SPDX-License-Identifier: GPL-3.0-or-later
"""A position as people type it, in the coordinate system that they say it is in."""

from __future__ import annotations

import re
from typing import NoReturn

from pyproj import CRS

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import describe_crs
from .spelling import plain
from .typed import LAT_LON, position_from_text

PAIR = re.compile(r"(?:E\s*)?(-?\d+(?:\.\d+)?)\s*M?\s*E?[\s,;/]+(?:N\s*)?(-?\d+(?:\.\d+)?)\s*M?\s*N?")
WGS84_EPSG = 4326


def coordinates_from_text(text: str, crs: CRS) -> tuple[float, float]:
    """Return (longitude, latitude) in degrees or (easting, northing) in metres, in `crs`, that `text` says.

    On WGS 84 any form is read, grid references too. In another geographic CRS degrees alone, since grid references are
    on WGS 84; in a projected CRS the easting before the northing. Degrees without letters are latitude, longitude.
    PlanningError for all else.
    """
    if crs.is_projected:
        match = PAIR.fullmatch(plain(text))
        if match is None:
            _refuse(text, crs, QT_TRANSLATE_NOOP("MineAction", "It needs the easting, then the northing, in metres."))
        return float(match[1]), float(match[2])
    read = position_from_text(text, LAT_LON)
    if read.form in ("MGRS", "UTM") and crs.to_epsg() != WGS84_EPSG:
        _refuse(text, crs, QT_TRANSLATE_NOOP("MineAction", "MGRS and UTM references are on WGS 84."))
    return read.lon, read.lat


def _refuse(text: str, crs: CRS, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "“{text}” cannot be read as a position in {crs}."),
        reason,
        QT_TRANSLATE_NOOP("MineAction", "Choose the coordinate system that the report names."),
        text=text,
        crs=describe_crs(crs),
    )
