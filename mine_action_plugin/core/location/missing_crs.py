# SPDX-License-Identifier: GPL-3.0-or-later
"""Data that states no CRS: where it would lie in each system it could be in, and the refusal that says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from pyproj import CRS

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import describe_crs, recognise_crs
from .datum import ToWgs84, operation_to_wgs84
from .libya import nearest_town, within_libya

# In the order in which Libyan data is likely to come: today's systems first, the oil-industry and older ones last.
PLAUSIBLE = (4326, 32633, 32634, 32632, 32635, 3177, *range(3190, 3199), 3199, 3201, 3202, 3203, 4754, 4159) + (
    *range(2068, 2081),
    2087,
)


ZONE_MARGIN_DEG = 0.1  # about 10 km: surveyors carry a zone a little over its edge


MOST = 0.5  # of the rows have to be in Libya for a system to be suggested: a mistyped one says nothing of the others
SAMPLE = 1000  # rows that are asked


@dataclass(frozen=True)
class Suggestion:
    """Where the middle of the data would be, were it in this CRS; EPSG:4326, degrees and metres.

    `share` of the rows would be in Libya.
    """

    epsg: int
    crs: str
    lon: float
    lat: float
    in_libya: bool
    fits: bool  # most rows in Libya, and in the part of it that the CRS is meant for
    town: str
    distance_m: float
    share: float


def suggest_crs(boxes: Any) -> list[Suggestion]:
    """Return, for every plausible CRS in which `boxes` (minx, miny, maxx, maxy) exist, where they would fall.

    `boxes` is that of the data, or those of the rows, one each, of which a few may be astray. Those that fit come
    first, nearest to a town first; several often do, so none is ever taken by itself.
    """
    every = np.atleast_2d(np.asarray(boxes, dtype=float))
    every = every[np.isfinite(every).all(axis=1)]
    chosen = every[np.linspace(0, len(every) - 1, min(len(every), SAMPLE)).astype(int)] if len(every) else every
    found = [each for each in (_suggestion(code, chosen) for code in PLAUSIBLE) if each is not None]
    return sorted(found, key=lambda each: (not each.fits, -each.share, each.distance_m))


def refuse_missing_crs(bounds: tuple[float, float, float, float], file: str, boxes: Any = None) -> PlanningError:
    """Return the refusal of a file without a CRS, naming where the data would be in each that puts it into Libya.

    `boxes` are those of the rows, where there are several.
    """
    possible = [each for each in suggest_crs(bounds if boxes is None else boxes) if each.fits]
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
        places="; ".join(map(_shown, possible)),
    )


def _shown(each: Suggestion) -> str:
    share = "" if each.share == 1.0 else f" ({each.share:.0%})"
    return f"{each.crs}: {each.distance_m / 1000:.1f} km – {each.town}{share}"


def _suggestion(code: int, boxes: np.ndarray) -> Suggestion | None:
    crs, count = recognise_crs(code), len(boxes)
    if crs.is_geographic:
        boxes = boxes[(np.abs(boxes[:, ::2]) <= 180.0).all(axis=1)]
    if not len(boxes):
        return None
    lons, lats = _placed(operation_to_wgs84(crs), boxes)
    there = np.isfinite(lons).all(axis=0) & np.isfinite(lats).all(axis=0)
    if not there.any():  # these numbers do not exist in this system, which is an answer
        return None
    lons, lats = lons[:, there], lats[:, there]
    inside = np.array([all(map(within_libya, x, y)) for x, y in zip(lons.T.tolist(), lats.T.tolist())])
    of = inside if inside.any() else np.ones(len(inside), dtype=bool)
    lon, lat = float(np.median(lons[2, of])), float(np.median(lats[2, of]))
    town, distance = nearest_town(lon, lat)
    share = float(inside.sum() / count)
    fits = share >= MOST and _meant_for(crs, lon, lat)
    return Suggestion(code, describe_crs(crs), lon, lat, bool(inside.any()), fits, town.name, distance, share)


def _placed(way: ToWgs84, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes and latitudes of two corners and the middle of each box, NaN where there is no such place."""
    x = np.concatenate((boxes[:, 0], boxes[:, 2], (boxes[:, 0] + boxes[:, 2]) / 2.0))
    y = np.concatenate((boxes[:, 1], boxes[:, 3], (boxes[:, 1] + boxes[:, 3]) / 2.0))
    lons, lats = np.full(len(x), np.nan), np.full(len(x), np.nan)
    real = np.ones(len(x), dtype=bool)
    try:
        lons[real], lats[real] = way.positions(x, y)
    except PlanningError as error:
        real[list(error.values["indices"])] = False
        if real.any():
            lons[real], lats[real] = way.positions(x[real], y[real])
    return lons.reshape(3, -1), lats.reshape(3, -1)


def _meant_for(crs: CRS, lon: float, lat: float) -> bool:
    area = crs.area_of_use
    if area is None:
        return True
    in_longitude = area.west - ZONE_MARGIN_DEG <= lon <= area.east + ZONE_MARGIN_DEG
    return in_longitude and area.south - ZONE_MARGIN_DEG <= lat <= area.north + ZONE_MARGIN_DEG
