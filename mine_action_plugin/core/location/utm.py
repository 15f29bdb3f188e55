# SPDX-License-Identifier: GPL-3.0-or-later
"""UTM on WGS 84: the zone of a place, and positions to and from eastings and northings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from pyproj import Proj

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

SOUTHERNMOST_DEG, NORTHERNMOST_DEG = -80.0, 84.0  # the UTM range of NGA.SIG.0012; the poles belong to UPS


@dataclass(frozen=True)
class Utm:
    """A position in a UTM zone of WGS 84; easting and northing in metres, south with false northing 10,000,000."""

    zone: int
    north: bool
    easting: float
    northing: float

    @property
    def epsg(self) -> int:
        return (32600 if self.north else 32700) + self.zone


def utm_zone(lon: float, lat: float | None = None) -> int:
    """Return the UTM zone of a longitude in degrees; with a latitude, also the exceptions of Norway and Svalbard.

    >>> utm_zone(13.19), utm_zone(24.0), utm_zone(5.0, 60.0)
    (33, 35, 32)
    """
    zone = int((lon + 180.0) // 6.0) % 60 + 1
    if lat is None:
        return zone
    if 56.0 <= lat < 64.0 and 3.0 <= lon < 12.0:
        return 32
    if 72.0 <= lat <= 84.0 and 0.0 <= lon < 42.0:
        return 31 if lon < 9.0 else 33 if lon < 21.0 else 35 if lon < 33.0 else 37
    return zone


def utm_epsg(lon: float, lat: float) -> int:
    """Return the EPSG code of the WGS 84 / UTM zone of a place (326zz north, 327zz south of the equator).

    >>> utm_epsg(20.07, 32.12)
    32634
    """
    check_range(lon, lat)
    return (32600 if lat >= 0.0 else 32700) + utm_zone(lon, lat)


def to_utm(lon: float, lat: float, zone: int | None = None) -> Utm:
    """Return the UTM position of `lon`, `lat` (EPSG:4326, degrees), in its own zone or in `zone`.

    Transverse Mercator by the extended Krüger series of PROJ (better than 1 mm within 3,900 km of the meridian).
    PlanningError outside the UTM range of latitude.
    """
    check_range(lon, lat)
    zone = utm_zone(lon, lat) if zone is None else zone
    easting, northing = _projection(zone, lat >= 0.0)(lon, lat)
    return Utm(zone, lat >= 0.0, easting, northing)


def from_utm(position: Utm) -> tuple[float, float]:
    """Return (longitude, latitude) in EPSG:4326. PlanningError where the numbers cannot be in a UTM zone."""
    possible = 1 <= position.zone <= 60 and 0.0 < position.easting < 1_000_000.0
    possible = possible and 0.0 <= position.northing <= 10_000_000.0
    lon, lat = math.inf, math.inf
    if possible:
        lon, lat = _projection(position.zone, position.north)(position.easting, position.northing, inverse=True)
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "These numbers are not a UTM position."),
            QT_TRANSLATE_NOOP("MineAction", "Zone {zone}, easting {easting} m, northing {northing} m."),
            QT_TRANSLATE_NOOP("MineAction", "Check the zone, and that the easting comes before the northing."),
            zone=position.zone,
            easting=position.easting,
            northing=position.northing,
        )
    return lon, lat


def check_range(lon: float, lat: float) -> None:
    """Raise PlanningError unless `lon`, `lat` (degrees) lie where UTM and MGRS squares are defined."""
    if -180.0 <= lon <= 180.0 and SOUTHERNMOST_DEG <= lat <= NORTHERNMOST_DEG:
        return
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This position has no UTM or MGRS reference."),
        QT_TRANSLATE_NOOP("MineAction", "Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N."),
        QT_TRANSLATE_NOOP("MineAction", "Check that longitude and latitude are degrees and not exchanged."),
        lon=lon,
        lat=lat,
    )


@lru_cache(maxsize=120)
def _projection(zone: int, north: bool) -> Proj:
    return Proj(proj="utm", zone=zone, ellps="WGS84", south=not north)
