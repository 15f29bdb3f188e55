# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranks in five classes for a map: fifths of those ranked, what is level together, emergencies and held back apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .ranking import EMERGENCY, HELD_BACK, RANKED, STATES, Ranking

CLASSES = 5


@dataclass(frozen=True)
class RankClass:
    """One class of a map: `key` "1" to "5" from the first to the last, or the state of what is not ranked.

    `first` and `last` are the ranks in it.
    """

    key: str
    first: int
    last: int
    count: int


def class_of_each(ranking: Ranking) -> list[str]:
    """Return the key of the class of each hazard, in the order of the rows."""
    ranked = np.flatnonzero(ranking.tiers == STATES.index(RANKED))
    keys = [STATES[tier] for tier in ranking.tiers.tolist()]
    if ranked.size:
        # Equal hazards have equal ranks, so no border goes between them.
        place = ranking.ranks[ranked] - ranking.ranks[ranked].min()
        for row, fifth in zip(ranked.tolist(), (place * CLASSES // ranked.size).tolist()):
            keys[row] = str(fifth + 1)
    return keys


def rank_classes(ranking: Ranking) -> list[RankClass]:
    """Return the classes that have hazards, in order of rank."""
    keys = np.array(class_of_each(ranking), dtype=object)
    order = (EMERGENCY, *(str(number + 1) for number in range(CLASSES)), HELD_BACK)
    found = []
    for key in order:
        ranks = ranking.ranks[keys == key]
        if ranks.size:
            found.append(RankClass(key, int(ranks.min()), int(ranks.max()), int(ranks.size)))
    return found
