# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything exact that can be said about how firm a ranking is, or the rank of one hazard, as values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, is_dataclass
from math import isinf
from typing import Any

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..ranking import Ranking
from .linear import RANKED_TIER
from .moving import Moves, what_would_move
from .stability import Interval, keeping_order, keeping_rank, keeping_top
from .tornado import Bar, Change, changes_of_top, tornado

TOP = 10


@dataclass(frozen=True)
class OfRanking:
    """Between which weights no two hazards change places, or none enters the first `top`; who enters at ± 20 %."""

    top: int
    keeping_order: tuple[Interval, ...]
    keeping_top: tuple[Interval, ...]
    changes_of_top: tuple[Change, ...]


@dataclass(frozen=True)
class OfHazard:
    """Between which weights a hazard keeps its rank, how far its score swings, and what would move it up."""

    code: str
    keeping_rank: tuple[Interval, ...]
    tornado: tuple[Bar, ...]
    moves: Moves


def of_ranking(ranking: Ranking, top: int = TOP) -> OfRanking:
    """Return the answers about a whole ranking; PlanningError where the score is no weighted sum."""
    order, first = tuple(keeping_order(ranking)), tuple(keeping_top(ranking, top))
    return OfRanking(top, order, first, tuple(changes_of_top(ranking, top)))


def of_hazard(ranking: Ranking, row: int, to_rank: int | None = None) -> OfHazard:
    """Return the answers about one hazard; `to_rank` counts those ranked, and is a next better step where left out.

    PlanningError where the hazard is not ranked, or the score is no weighted sum.
    """
    if ranking.tiers[row] != RANKED_TIER:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "{hazard} is not ranked"),
            QT_TRANSLATE_NOOP("MineAction", "It is an emergency or held back, whatever the weights."),
            QT_TRANSLATE_NOOP("MineAction", "Choose a hazard that is ranked."),
            hazard=ranking.codes[row],
        )
    bars = tuple(tornado(ranking, row))
    moves = what_would_move(ranking, row, to_rank or next_step(ranking, row))
    return OfHazard(ranking.codes[row], tuple(keeping_rank(ranking, row)), bars, moves)


def next_step(ranking: Ranking, row: int) -> int:
    """Return the rank worth asking for next: 10, 5, or the first, counted among those ranked."""
    ahead = int((ranking.tiers < RANKED_TIER).sum())
    mine = int(ranking.ranks[row]) - ahead
    return next((rank for rank in (10, 5) if mine > rank), 1)


def plain(value: Any) -> Any:
    """Return an answer as plain values that JSON can hold; what has no limit is None."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return None if isinstance(value, float) and (isinf(value) or value != value) else value
