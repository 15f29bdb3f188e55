# SPDX-License-Identifier: GPL-3.0-or-later
"""Triage: what goes ahead of the ranking, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas
import numpy as np
import shapely

from ..text import QT_TRANSLATE_NOOP
from .criteria.accidents import accident_days
from .criteria.columns import flag_column
from .criteria.keeping import WGS84, on_plane, plane_of
from .criteria.requests import requests_of
from .inputs import Inputs
from .measures.nearest import Features
from .profile import Triage
from .sentence import Sentence

SPOT_TASK = QT_TRANSLATE_NOOP("MineAction", "A spot task is asked for: an item has been seen.")
FRESH_ACCIDENT = QT_TRANSLATE_NOOP("MineAction", "There was an accident within {distance_m} m, {days} days ago.")
NO_ACCIDENTS = QT_TRANSLATE_NOOP(
    "MineAction", "There is no layer of accidents, so hazards with a fresh accident are not put first."
)
UNDATED = QT_TRANSLATE_NOOP(
    "MineAction", "{count} hazards have an accident nearby whose date nobody knows; that puts none of them first."
)


@dataclass(frozen=True)
class Emergencies:
    """Which hazards are emergencies (boolean per hazard), and by row the marked texts that say why."""

    flags: np.ndarray
    reasons: Mapping[int, tuple[Sentence, ...]]
    notes: tuple[Sentence, ...] = ()


def find_emergencies(hazards: geopandas.GeoDataFrame, inputs: Inputs, rule: Triage) -> Emergencies:
    """Return the hazards with a request for a spot task, or with an accident as fresh and as near as the rule says."""
    reasons: dict[int, tuple[Sentence, ...]] = {}
    if rule.spot_tasks:
        for row in _spot_tasks(hazards, inputs):
            reasons[row] = (Sentence(SPOT_TASK),)
    notes: list[Sentence] = []
    if rule.days > 0:
        fresh, notes = _fresh_accidents(hazards, inputs, rule)
        for row, days in fresh.items():
            text = Sentence(FRESH_ACCIDENT, {"distance_m": f"{rule.distance_m:g}", "days": days})
            reasons[row] = (*reasons.get(row, ()), text)
    flags = np.zeros(len(hazards), dtype=bool)
    flags[list(reasons)] = True
    return Emergencies(flags, reasons, tuple(notes))


def _spot_tasks(hazards: geopandas.GeoDataFrame, inputs: Inputs) -> list[int]:
    found: set[int] = set()
    if "spot_task" in hazards.columns:
        found.update(np.flatnonzero(flag_column(hazards, "spot_task").values == 1.0).tolist())
    requests = inputs.frame("requests")
    if requests is not None and "spot_task" in requests.columns:
        asked = flag_column(requests, "spot_task").values == 1.0
        rows, numbers = requests_of(hazards, inputs, requests)
        found.update(rows[asked[numbers]].tolist())
    return sorted(found)


def _fresh_accidents(
    hazards: geopandas.GeoDataFrame, inputs: Inputs, rule: Triage
) -> tuple[dict[int, int], list[Sentence]]:
    """Return by row the age in days of the freshest accident near enough and fresh enough."""
    frame = inputs.frame("accidents")
    if frame is None or inputs.today is None:
        return {}, [Sentence(NO_ACCIDENTS)]
    happened = accident_days(frame)
    age_in_days = (np.datetime64(inputs.today) - happened).astype("timedelta64[D]").astype(float)
    days = np.where(np.isnat(happened), np.nan, age_in_days)
    counting = np.flatnonzero(np.isnan(days) | ((days >= 0) & (days <= rule.days)))
    near = _near_boxes(hazards.geometry.to_numpy(), frame.geometry.to_numpy()[counting], rule.distance_m)
    plane = plane_of(inputs, hazards)
    places = Features(frame.geometry.to_numpy()[counting], WGS84, plane)
    pair_row, pair_number = places.pairs(on_plane(inputs, hazards, near), plane.crs, rule.distance_m)
    row, age = near[pair_row], days[counting[pair_number]]
    undated = np.isnan(age)
    fresh = ~undated
    ages: dict[int, int] = {}
    for one, days in zip(row[fresh].tolist(), age[fresh].tolist()):
        ages[one] = min(int(days), ages.get(one, int(days)))
    unsure = len(set(row[undated].tolist()) - set(ages))
    return ages, [Sentence(UNDATED, {"count": unsure})] if unsure else []


def _near_boxes(hazards: np.ndarray, points: np.ndarray, metres: float) -> np.ndarray:
    """Return the hazards (longitude and latitude) that can be within `metres` of a point, and some more."""
    points = points[~(shapely.is_missing(points) | shapely.is_empty(points))]
    box = shapely.bounds(points)
    # Degrees are never shorter than this up to 80° of latitude, where nothing is cleared.
    north, east = metres / 110_000.0, metres / 110_000.0 / np.cos(np.radians(np.minimum(np.abs(box[:, 3]) + 1.0, 80.0)))
    boxes = shapely.box(box[:, 0] - east, box[:, 1] - north, box[:, 2] + east, box[:, 3] + north)
    row, _point = shapely.STRtree(boxes).query(hazards)
    return np.unique(row)
