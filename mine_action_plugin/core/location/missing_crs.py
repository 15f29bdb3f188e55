# SPDX-License-Identifier: GPL-3.0-or-later
"""Data that states no CRS: where it would lie in each system it could be in, and the refusal that says so."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pyproj import CRS

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import describe_crs, recognise_crs
from .datum import operation_to_wgs84
from .libya import nearest_town, within_libya

# In the order in which Libyan data is likely to come: today's systems first, the oil-industry and older ones last.
PLAUSIBLE = (4326, 32633, 32634, 32632, 32635, 3177, *range(3190, 3199), 3199, 3201, 3202, 3203, 4754, 4159) + (
    *range(2068, 2081),
    2087,
)


ZONE_MARGIN_DEG = 0.1  # about 10 km: surveyors carry a zone a little over its edge


@dataclass(frozen=True)
class Suggestion:
    """Where the middle of the data would be, were it in this CRS; EPSG:4326, degrees and metres."""

    epsg: int
    crs: str
    lon: float
    lat: float
    in_libya: bool
    fits: bool  # in Libya, and in the part of it that the CRS is meant for
    town: str
    distance_m: float


def suggest_crs(bounds: tuple[float, float, float, float]) -> list[Suggestion]:
    """Return, for every plausible CRS in which `bounds` (minx, miny, maxx, maxy) exist, where they would fall.

    Those that fit come first, nearest to a town first; several often do, so none is ever taken by itself.
    """
    found = [each for each in (_suggestion(code, bounds) for code in PLAUSIBLE) if each is not None]
    return sorted(found, key=lambda each: (not each.fits, each.distance_m))


def refuse_missing_crs(bounds: tuple[float, float, float, float], file: str) -> PlanningError:
    """Return the refusal of a file without a CRS, naming where the data would be in each that puts it into Libya."""
    possible = [each for each in suggest_crs(bounds) if each.fits]
    box = ", ".join(f"{value:.8g}" for value in bounds)
    if not possible:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "{file} does not state its coordinate reference system."),
            QT_TRANSLATE_NOOP(
                "MineAction", "Its coordinates ({bounds}) are not in Libya in any system that is used there."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Ask the sender which system the coordinates are in."),
            file=file,
            bounds=box,
        )
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} does not state its coordinate reference system."),
        QT_TRANSLATE_NOOP("MineAction", "Its coordinates ({bounds}) would be in Libya as: {places}."),
        QT_TRANSLATE_NOOP("MineAction", "Nothing was assumed. Choose the system, or ask the sender for it."),
        file=file,
        bounds=box,
        places="; ".join(f"{each.crs}: {each.distance_m / 1000:.1f} km – {each.town}" for each in possible),
    )


def _suggestion(code: int, bounds: tuple[float, float, float, float]) -> Suggestion | None:
    west, south, east, north = bounds
    corners = [west, east, (west + east) / 2], [south, north, (south + north) / 2]
    crs = recognise_crs(code)
    if not all(map(math.isfinite, bounds)) or (crs.is_geographic and (max(map(abs, bounds[::2])) > 180.0)):
        return None
    try:
        lons, lats = operation_to_wgs84(crs).positions(*corners)
    except PlanningError:  # these numbers do not exist in this system, which is an answer
        return None
    lon, lat = float(lons[2]), float(lats[2])
    town, distance = nearest_town(lon, lat)
    inside = all(within_libya(float(x), float(y)) for x, y in zip(lons, lats))
    return Suggestion(
        code, describe_crs(crs), lon, lat, inside, inside and _meant_for(crs, lon, lat), town.name, distance
    )


def _meant_for(crs: CRS, lon: float, lat: float) -> bool:
    area = crs.area_of_use
    if area is None:
        return True
    in_longitude = area.west - ZONE_MARGIN_DEG <= lon <= area.east + ZONE_MARGIN_DEG
    return in_longitude and area.south - ZONE_MARGIN_DEG <= lat <= area.north + ZONE_MARGIN_DEG
