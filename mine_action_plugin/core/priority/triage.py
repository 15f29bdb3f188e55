# SPDX-License-Identifier: GPL-3.0-or-later
"""Triage: what goes ahead of the ranking, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas
import numpy as np

from ..text import QT_TRANSLATE_NOOP
from .criteria.accidents import dated_accidents
from .criteria.columns import flag_column
from .criteria.keeping import on_plane
from .criteria.requests import requests_of
from .inputs import Inputs
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
    """Return the hazards for which a spot task is asked for, or with an accident as fresh and as near as the rule
    says."""
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
    accidents = dated_accidents(hazards, inputs, frame)
    row, number = accidents.at.pairs(on_plane(inputs, hazards), accidents.at.plane.crs, rule.distance_m)
    undated = np.isnat(accidents.happened_on[number])
    age = (np.datetime64(inputs.today) - accidents.happened_on[number]).astype("timedelta64[D]").astype(float)
    fresh = ~undated & (age >= 0) & (age <= rule.days)
    ages: dict[int, int] = {}
    for one, days in zip(row[fresh].tolist(), age[fresh].tolist()):
        ages[one] = min(int(days), ages.get(one, int(days)))
    unsure = len(set(row[undated].tolist()) - set(ages))
    return ages, [Sentence(UNDATED, {"count": unsure})] if unsure else []
