# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores as straight lines in one weight, while the other weights stay as they were given.

What all exact answers rest on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..ranking import STATES, Ranking

RANKED_TIER = STATES.index("ranked")


@dataclass(frozen=True)
class Line:
    """Scores of the ranked hazards `rows` as rest + weight × slope, up to a common factor that changes no order.

    `given` is the weight of the criterion as it stands in the profile, `others` the sum of the other weights.
    """

    key: str
    rows: np.ndarray
    rest: np.ndarray
    slope: np.ndarray
    given: float
    others: float

    def share(self, weight: float) -> float:
        """Return a weight as a share of the sum of all weights."""
        if np.isinf(weight):
            return 1.0
        total = weight + self.others
        return weight / total if total > 0 else 0.0

    def scores(self, weight: float) -> np.ndarray:
        return self.rest + weight * self.slope


def given_weights(ranking: Ranking) -> np.ndarray:
    """Return the weights of the counted criteria as they stand in the profile."""
    return np.array([entry.weight for entry in ranking.entries], dtype=float)


def lines(ranking: Ranking) -> list[Line]:
    """Return one line per criterion, over the hazards that are ranked (no emergencies, nothing held back).

    PlanningError where the method's score is no weighted sum.
    """
    if not ranking.method.linear:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This analysis needs a score that is a weighted sum."),
            QT_TRANSLATE_NOOP("MineAction", 'The method is "{method}".'),
            QT_TRANSLATE_NOOP(
                "MineAction", "Rank by the weighted additive value to see between which weights the ranks stay."
            ),
            method=ranking.method.key,
        )
    rows = np.flatnonzero(ranking.tiers == RANKED_TIER)
    values, weights = ranking.table.middle[rows], given_weights(ranking)
    found = []
    for place, key in enumerate(ranking.table.keys):
        others = np.where(np.arange(len(weights)) == place, 0.0, weights)
        found.append(Line(key, rows, values @ others, values[:, place], float(weights[place]), float(others.sum())))
    return found
