# SPDX-License-Identifier: GPL-3.0-or-later
"""Accidents and casualties near each hazard, the recent ones counting more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from .nearest import Features


@dataclass(frozen=True)
class Accidents:
    """Accidents with dates and casualties. `at` are their places; the rest is per accident, in the same order.

    `happened_on` is datetime64, NaT where nobody knows; `casualties` is killed and injured together, NaN where not
    known.
    """

    at: Features
    happened_on: np.ndarray
    casualties: np.ndarray


@dataclass(frozen=True)
class AccidentsNear:
    """Per hazard, within the distance; NaN where the hazard has no geometry or no accident is known anywhere.

    `accidents` and `casualties`: each dated one counts 0.5 ** (age / half-life). `dated`: their plain number. What
    cannot be aged is counted apart and adds nothing: `undated`, and `after_today` (dated later than today).
    `casualties_unknown`: dated accidents whose casualties are not known, and add nothing to `casualties`.
    """

    accidents: np.ndarray
    casualties: np.ndarray
    dated: np.ndarray
    undated: np.ndarray
    after_today: np.ndarray
    casualties_unknown: np.ndarray


def accidents_near(
    accidents: Accidents, hazards: np.ndarray, crs: Any, distance: float, half_life_days: float, today: np.datetime64
) -> AccidentsNear:
    """Count accidents within `distance` metres of each hazard, halved for every `half_life_days` before `today`.

    An infinite half-life counts all alike. Raises PlanningError for a half-life that is not positive.
    """
    if not half_life_days > 0.0:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A half-life is not usable"),
            QT_TRANSLATE_NOOP("MineAction", "{days} days is not a half-life."),
            QT_TRANSLATE_NOOP("MineAction", "Give the time in which an accident loses half its weight, in days."),
            days=half_life_days,
        )
    day = np.asarray(accidents.happened_on).astype("datetime64[D]")
    undated = np.isnat(day)
    age = np.where(undated, 0, (np.datetime64(today, "D") - day).astype(float))
    future = ~undated & (age < 0.0)
    dated = ~undated & ~future
    weight = np.where(dated, np.exp2(-np.maximum(age, 0.0) / half_life_days), 0.0)
    people = np.asarray(accidents.casualties, dtype=float)
    unknown = np.isnan(people)

    plane = accidents.at.plane
    shapes = plane.take(hazards, crs)
    known = ~np.isnan(accidents.at.count(shapes, plane.crs, 0.0))
    hazard, accident = accidents.at.pairs(shapes, plane.crs, distance)

    def total(each: np.ndarray) -> np.ndarray:
        sums = np.bincount(hazard, each[accident].astype(float), minlength=len(known))
        return np.where(known, sums, np.nan)

    return AccidentsNear(
        accidents=total(weight),
        casualties=total(weight * np.where(unknown, 0.0, people)),
        dated=total(dated),
        undated=total(undated),
        after_today=total(future),
        casualties_unknown=total(dated & unknown),
    )
