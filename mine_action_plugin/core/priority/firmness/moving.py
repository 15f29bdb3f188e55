# SPDX-License-Identifier: GPL-3.0-or-later
"""What would move a hazard up to a rank: the least change of one weight, or of one thing known about it."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

import numpy as np

from ..ranking import Ranking
from ..values import Classes, Decay, Linear, Piecewise, Step, ValueFunction
from .linear import Line, lines
from .tornado import rank_among

NUDGE = 1e-9  # beyond the crossing, so that rounding cannot undo the move


@dataclass(frozen=True)
class WeightMove:
    """With the weight `needed` instead of `given` (others kept) the hazard has the rank asked for, or a better one."""

    key: str
    given: float
    needed: float
    share: float
    share_needed: float


@dataclass(frozen=True)
class DataMove:
    """With the value `needed` (0 to 1) instead of `value` it has the rank.

    `raw` or one of `classes` would give that.
    """

    key: str
    value: float
    needed: float
    raw: float | None
    classes: tuple[str, ...]
    missing: bool


@dataclass(frozen=True)
class Moves:
    """All that would do by itself; `rank_if_known` is the rank if all that is missing were at its best."""

    rank: int
    to_rank: int
    weights: tuple[WeightMove, ...]
    data: tuple[DataMove, ...]
    rank_if_known: int


def what_would_move(ranking: Ranking, row: int, to_rank: int) -> Moves:
    """Return what would move a ranked hazard to `to_rank` (counted among those ranked) or better.

    Weight moves come nearest first, by the change of the share; what no change of one weight or datum can do is left
    out.
    """
    found = lines(ranking)
    place = int(np.flatnonzero(found[0].rows == row)[0])
    scores = ranking.scores.middle[found[0].rows]
    others = np.delete(scores, place)
    moves = [move for move in (_weight_move(line, place, to_rank) for line in found) if move]
    moves.sort(key=lambda move: abs(move.share_needed - move.share))
    return Moves(
        rank=rank_among(others, scores[place]),
        to_rank=to_rank,
        weights=tuple(moves),
        data=tuple(_data_moves(ranking, row, scores[place], others, to_rank)),
        rank_if_known=rank_among(others, float(ranking.scores.high[row])),
    )


def _weight_move(line: Line, place: int, to_rank: int) -> WeightMove | None:
    rest = np.delete(line.rest, place) - line.rest[place]
    slope = np.delete(line.slope, place) - line.slope[place]

    def ahead(weights: np.ndarray) -> np.ndarray:
        """Return how many others are ahead at each weight.

        Those that come ahead before it, and have not dropped back.
        """
        rising = np.sort(-rest[slope > 0] / slope[slope > 0])
        falling = np.sort(-rest[slope < 0] / slope[slope < 0])
        always = int(((slope == 0) & (rest > 0)).sum())
        came = np.searchsorted(rising, weights, side="left")
        left = np.searchsorted(falling, weights, side="right")
        return always + came + len(falling) - left

    crossings = -rest[slope != 0] / slope[slope != 0]
    away = np.sign(crossings - line.given) * np.maximum(np.abs(crossings), 1e-6) * NUDGE
    tried = np.concatenate([[line.given, 0.0], (crossings + away)[crossings > 0]])
    enough = tried[ahead(tried) < to_rank]
    if not enough.size or enough[0] == line.given:
        return None
    needed = float(enough[np.argmin(np.abs(enough - line.given))])
    return WeightMove(line.key, line.given, needed, line.share(line.given), line.share(needed))


def _data_moves(ranking: Ranking, row: int, score: float, others: np.ndarray, to_rank: int) -> list[DataMove]:
    if to_rank > len(others) or to_rank < 1:
        return []
    lacking = float(-np.partition(-others, to_rank - 1)[to_rank - 1]) - score
    if lacking <= 0:
        return []
    found = []
    for column, entry in enumerate(ranking.entries):
        factor = ranking.table.factor_of(row)
        value = float(ranking.table.middle[row, column]) / factor
        needed = value + lacking / float(ranking.weights[column]) / factor
        if needed > entry.value.extent[1] + 1e-12:
            continue
        raw = nearest_raw(entry.value, needed, float(ranking.raw[row, column]))
        classes: tuple[str, ...] = ()
        if isinstance(entry.value, Classes):
            classes = tuple(key for key, one in zip(entry.value.keys, entry.value.values) if one >= needed - 1e-12)
        found.append(DataMove(entry.id, value, needed, raw, classes, bool(ranking.missing[row, column])))
    return sorted(found, key=lambda move: move.needed - move.value)


def nearest_raw(function: ValueFunction, value: float, raw: float) -> float | None:
    """Return the raw number nearest to `raw` with at least `value`; None where no number has it, or it is a class.

    >>> nearest_raw(Linear(0, 100), 0.25, 10.0)
    25.0
    """
    candidates: list[float] = []
    if isinstance(function, Linear) and function.low is not None and function.high is not None and value <= 1:
        candidates = [function.low + value * (function.high - function.low)]
    elif isinstance(function, Decay):
        left = 1.0 - value if function.rising else value
        candidates = [-function.half * log2(left)] if 0 < left <= 1 else []
    elif isinstance(function, Step):
        edges = (function.thresholds[0] - 1e-9 * abs(function.thresholds[0] or 1.0), *function.thresholds)
        candidates = [edge for edge, step in zip(edges, function.values) if step >= value]
    elif isinstance(function, Piecewise):
        for (left_raw, left_value), (right_raw, right_value) in zip(function.points, function.points[1:]):
            if left_value != right_value and min(left_value, right_value) <= value <= max(left_value, right_value):
                share = (value - left_value) / (right_value - left_value)
                candidates.append(left_raw + share * (right_raw - left_raw))
    if not candidates:
        return None
    return float(min(candidates, key=lambda one: abs(one - raw) if raw == raw else 0.0))
