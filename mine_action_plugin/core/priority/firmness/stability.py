# SPDX-License-Identifier: GPL-3.0-or-later
"""Weight stability: between which weights of one criterion, the others kept, an order holds.

By algebra, not by sampling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..methods.scores import TIE
from ..ranking import Ranking
from .linear import Line, lines

PAIRS_AT_ONCE = 1_000_000


@dataclass(frozen=True)
class Interval:
    """From `low` to `high` (infinite where there is no limit) the weight of criterion `key` changes nothing.

    Weights are in the profile's own numbers; `share`, `share_low` and `share_high` are the same as shares of the sum.
    """

    key: str
    given: float
    low: float
    high: float
    share: float
    share_low: float
    share_high: float


Pairs = Iterator[tuple[np.ndarray, np.ndarray]]  # places in the line's rows: the one that has to stay ahead, the other


def keeping_order(ranking: Ranking) -> list[Interval]:
    """Return for each criterion between which weights no two hazards change places. Equal hazards may come apart."""

    def neighbours(line: Line) -> Pairs:
        order = np.argsort(-line.scores(line.given), kind="stable")
        yield order[:-1], order[1:]

    return [_interval(line, neighbours) for line in lines(ranking)]


def keeping_top(ranking: Ranking, top: int) -> list[Interval]:
    """Return for each criterion between which weights the same hazards make up the first `top` of those ranked."""

    def across(line: Line) -> Pairs:
        order = np.argsort(-line.scores(line.given), kind="stable")
        ahead, behind = order[:top], order[top:]
        for at in range(0, len(behind), max(1, PAIRS_AT_ONCE // max(len(ahead), 1))):
            some = behind[at : at + max(1, PAIRS_AT_ONCE // max(len(ahead), 1))]
            yield np.repeat(ahead, len(some)), np.tile(some, len(ahead))

    return [_interval(line, across) for line in lines(ranking)]


def keeping_rank(ranking: Ranking, row: int) -> list[Interval]:
    """Return for each criterion between which weights the same hazards, and no others, are ahead of one hazard."""

    def with_it(line: Line) -> Pairs:
        place = int(np.flatnonzero(line.rows == row)[0])
        scores = line.scores(line.given)
        above, below = np.flatnonzero(scores > scores[place]), np.flatnonzero(scores <= scores[place])
        yield above, np.full(len(above), place)
        yield np.full(len(below), place), below

    return [_interval(line, with_it) for line in lines(ranking)]


def _interval(line: Line, pairs: Callable[[Line], Pairs]) -> Interval:
    """Return where rest + weight × slope of the first of each pair stays at or above that of the second."""
    low, high = 0.0, float("inf")
    scale = max(1.0, float(np.abs(line.scores(line.given)).max(initial=0.0)))
    for ahead, behind in pairs(line):
        rest = line.rest[ahead] - line.rest[behind]
        slope = line.slope[ahead] - line.slope[behind]
        apart = rest + line.given * slope > TIE * scale  # what is equal now may come apart at once
        with np.errstate(over="ignore"):
            crossing = np.divide(-rest, slope, out=np.full_like(rest, np.nan), where=apart & (slope != 0))
        low = max(low, float(np.max(crossing[apart & (slope > 0)], initial=0.0)))
        high = min(high, float(np.min(crossing[apart & (slope < 0)], initial=float("inf"))))
    return Interval(line.key, line.given, low, high, line.share(line.given), line.share(low), line.share(high))
