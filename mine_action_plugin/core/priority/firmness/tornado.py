# SPDX-License-Identifier: GPL-3.0-or-later
"""Tornado: how far a hazard's score and rank swing with each weight, and with each number that is not known exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..methods.scores import TIE
from ..ranking import Ranking
from .linear import Line, lines


@dataclass(frozen=True)
class Bar:
    """Least and greatest score, best and worst rank, as one thing varies.

    The `weight` or the `data` of criterion `key`.
    """

    key: str
    cause: str
    score_low: float
    score_high: float
    rank_best: int
    rank_worst: int

    @property
    def width(self) -> float:
        return self.score_high - self.score_low


@dataclass(frozen=True)
class Change:
    """What one weight times `factor` does to the first hazards: which codes come in, which drop out."""

    key: str
    factor: float
    entering: tuple[str, ...]
    leaving: tuple[str, ...]


def tornado(ranking: Ranking, row: int, change: float = 0.2) -> list[Bar]:
    """Return bars for one hazard, widest first: each weight ± `change` (a share), each interval of its data.

    `row` is the row of a ranked hazard; scores are as in the ranking; the others' data stay at their middle.
    """
    found = []
    for column, line in enumerate(lines(ranking)):
        place = int(np.flatnonzero(line.rows == row)[0])
        found.append(_weight_bar(ranking, line, place, change))
        if ranking.table.low[row, column] != ranking.table.high[row, column]:
            found.append(_data_bar(ranking, line, place, row, column))
    return sorted(found, key=lambda bar: (-bar.width, -bar.rank_worst + bar.rank_best, bar.key, bar.cause))


def changes_of_top(ranking: Ranking, top: int, change: float = 0.2) -> list[Change]:
    """Return which hazards enter or leave the first `top` of those ranked as each weight goes down or up by a share."""
    found = []
    for line in lines(ranking):
        now = set(_first(line, line.given, top))
        for factor in (1.0 - change, 1.0 + change):
            then = set(_first(line, line.given * factor, top))
            entering, leaving = (tuple(ranking.codes[row] for row in sorted(part)) for part in (then - now, now - then))
            if entering or leaving:
                found.append(Change(line.key, factor, entering, leaving))
    return found


def _first(line: Line, weight: float, top: int) -> list[int]:
    return line.rows[np.argsort(-line.scores(weight), kind="stable")[:top]].tolist()


def _weight_bar(ranking: Ranking, line: Line, place: int, change: float) -> Bar:
    scores, ranks = [], []
    for weight in (line.given * (1.0 - change), line.given, line.given * (1.0 + change)):
        all_scores = line.scores(weight) / _unit(ranking, line.others + weight)
        scores.append(float(all_scores[place]))
        ranks.append(rank_among(all_scores, scores[-1]))
    return Bar(line.key, "weight", min(scores), max(scores), min(ranks), max(ranks))


def _data_bar(ranking: Ranking, line: Line, place: int, row: int, column: int) -> Bar:
    all_scores = ranking.scores.middle[line.rows]
    others = np.delete(all_scores, place)
    ends = [
        float(all_scores[place] + ranking.weights[column] * (end[row, column] - ranking.table.middle[row, column]))
        for end in (ranking.table.low, ranking.table.high)
    ]
    return Bar(line.key, "data", ends[0], ends[1], rank_among(others, ends[1]), rank_among(others, ends[0]))


def _unit(ranking: Ranking, total: float) -> float:
    return 1.0 if ranking.method.counts else total


def rank_among(scores: np.ndarray, mine: float) -> int:
    """Return the rank of a score among others: one more than there are greater ones."""
    scale = max(1.0, float(np.abs(scores).max(initial=0.0)))
    return 1 + int((scores > mine + TIE * scale).sum())
