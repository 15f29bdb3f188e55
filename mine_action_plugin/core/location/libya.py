# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a position can be in Libya, and near which town it is; for plausibility only, not a boundary."""

from __future__ import annotations

from dataclasses import dataclass

from pyproj import Geod

# Bounding box of EPSG's extent "Libya - onshore" (as PROJ gives it for EPSG:15909), degrees.
WEST_DEG, SOUTH_DEG, EAST_DEG, NORTH_DEG = 9.31, 19.5, 25.21, 33.23
MARGIN_DEG = 0.1  # about 10 km: room for border areas and coastal waters
# West, south, east and north of what is taken for a place in Libya.
COUNTRY_DEG = (WEST_DEG - MARGIN_DEG, SOUTH_DEG - MARGIN_DEG, EAST_DEG + MARGIN_DEG, NORTH_DEG + MARGIN_DEG)

WGS84_ELLIPSOID = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Town:
    """An approximate town centre in EPSG:4326, good to a few kilometres."""

    name: str
    lon: float
    lat: float


TOWNS = (
    Town("Tripoli", 13.19, 32.89),
    Town("Gharyan", 13.02, 32.17),
    Town("Misrata", 15.09, 32.38),
    Town("Tawergha", 15.08, 32.03),
    Town("Sirte", 16.59, 31.21),
    Town("Ajdabiya", 20.22, 30.76),
    Town("Benghazi", 20.07, 32.12),
    Town("Derna", 22.64, 32.76),
    Town("Tobruk", 23.98, 32.08),
    Town("Kufra", 23.31, 24.18),
    Town("Sabha", 14.43, 27.04),
    Town("Murzuq", 13.92, 25.92),
    Town("Ghat", 10.17, 24.96),
    Town("Ghadamis", 9.50, 30.13),
)


def within_libya(lon: float, lat: float, margin_deg: float = MARGIN_DEG) -> bool:
    """Return whether `lon`, `lat` (EPSG:4326) lie in Libya's bounding box, widened by a margin.

    >>> within_libya(13.19, 32.89), within_libya(32.89, 13.19)
    (True, False)
    """
    in_longitude = WEST_DEG - margin_deg <= lon <= EAST_DEG + margin_deg
    return in_longitude and SOUTH_DEG - margin_deg <= lat <= NORTH_DEG + margin_deg


def nearest_town(lon: float, lat: float) -> tuple[Town, float]:
    """Return the nearest of `TOWNS` and the geodesic distance to it in metres."""
    distances = [WGS84_ELLIPSOID.inv(lon, lat, town.lon, town.lat)[2] for town in TOWNS]
    nearest = min(range(len(TOWNS)), key=distances.__getitem__)
    return TOWNS[nearest], distances[nearest]
