# SPDX-License-Identifier: GPL-3.0-or-later
"""What the intake needs to know about places and gets from outside, since another room answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

import numpy as np


class Georeference(Protocol):
    """The way of one layer's coordinates to EPSG:4326."""

    def positions(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitudes and latitudes, NaN where a position does not exist; x is east, y north."""
        ...


@dataclass(frozen=True)
class Typed:
    """How coordinates typed in a table become positions: functions return (longitude, latitude) in EPSG:4326.

    They raise `PlanningError` for what is no such coordinate.
    """

    mgrs: Callable[[str], tuple[float, float]]
    utm: Callable[[int, float, float], tuple[float, float]]  # zone, easting, northing, northern half
    angle: Callable[[str, str], float]  # text, "lat" or "lon" -> degrees in the CRS of the data
    position: Callable[[str], tuple[float, float, bool]]  # text -> the two; whether it is on WGS 84 by its own form


@dataclass(frozen=True)
class Known:
    """Records of the workspace that rows are compared with on the map: code, status and geometry in EPSG:4326.

    `hazards` are the codes of the hazards that land release products belong to.
    """

    codes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    geometries: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    hazards: tuple[str, ...] = ()


@dataclass(frozen=True)
class Surroundings:
    """What rows are checked against. Boxes are (west, south, east, north) in degrees.

    `areas_m2` measures polygons that are valid and not empty.
    """

    today: date
    country: tuple[float, float, float, float]
    areas_m2: Callable[[np.ndarray], np.ndarray]
    area_method: str = ""
    site: object | None = None  # a shapely geometry
    site_name: str = ""
    known: Known = field(default_factory=Known)
    released: Known = field(default_factory=Known)
