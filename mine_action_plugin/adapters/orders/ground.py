# SPDX-License-Identifier: GPL-3.0-or-later
"""Places and measures of an order, computed in `core.location` and handed on as plain values."""

from __future__ import annotations

from dataclasses import dataclass

import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ...core.errors import PlanningError
from ...core.geometry_words import fault
from ...core.location.area import area_m2
from ...core.location.mgrs import to_mgrs
from ...core.location.utm import to_utm
from ...core.orders.content import Position
from ...core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Placed:
    """A position with the EPSG code of its UTM zone."""

    position: Position
    epsg: int


def position(point: Point) -> Placed:
    """Return a point of EPSG:4326 in all forms that an order prints."""
    lon, lat = float(point.x), float(point.y)
    utm = to_utm(lon, lat)
    zone = f"{utm.zone}{'N' if utm.north else 'S'}"
    return Placed(Position(lon, lat, to_mgrs(lon, lat), zone, utm.easting, utm.northing), utm.epsg)


def area_of(geometry: BaseGeometry) -> float:
    """Return the ellipsoidal area in m²; `PlanningError` where it has none, such as a self-intersecting polygon."""
    area = area_m2(geometry)
    if area > 0.0:
        return area
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The hazard has no usable area"),
        QT_TRANSLATE_NOOP("MineAction", "An order needs a perimeter that encloses an area: {reason}."),
        QT_TRANSLATE_NOOP("MineAction", "Correct the geometry of the hazard first; nothing was repaired."),
        reason=fault(str(shapely.is_valid_reason(geometry))) if geometry is not None else "-",
    )
