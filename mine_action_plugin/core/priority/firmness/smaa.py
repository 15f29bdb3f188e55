# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm the ranks of a ranking are when planners disagree on weights: rank acceptability of its hazards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ...errors import PlanningError
from ...feedback import Feedback
from ...text import QT_TRANSLATE_NOOP
from ..methods.scores import Table
from ..ranking import Ranking
from .acceptability import Acceptability, rank_acceptability
from .linear import RANKED_TIER, given_weights
from .scoring import scoring_of
from .weight_sets import Allowed, draw

DRAWS = 10_000


class Agreement(str, Enum):
    """What planners agree on: nothing, the order of importance, or a range for each weight."""

    NOTHING = "nothing"
    ORDER = "order"
    RANGES = "ranges"


AGREEMENTS = {
    "nothing": QT_TRANSLATE_NOOP("MineAction", "On nothing: any weights"),
    "order": QT_TRANSLATE_NOOP("MineAction", "On the order of the weights"),
    "ranges": QT_TRANSLATE_NOOP("MineAction", "On the ranges that the profile states"),
}


@dataclass(frozen=True)
class Firmness:
    """Rank acceptability of the hazards that are ranked: `rows` among the `count` rows of the ranking.

    `ahead` emergencies stand before them: rank 1 here is rank `ahead` + 1 there.
    """

    count: int
    rows: np.ndarray
    ahead: int
    agreement: Agreement
    seed: int
    acceptability: Acceptability

    def within(self, rank: int) -> np.ndarray:
        """Return for every row of the ranking the share of draws with this rank or better; NaN for rows not ranked."""
        shares = np.full(self.count, np.nan)
        shares[self.rows] = self.acceptability.within(rank)
        return shares


def firmness(
    ranking: Ranking,
    agreement: Agreement = Agreement.NOTHING,
    draws: int = DRAWS,
    seed: int = 1,
    top: int | None = 100,
    feedback: Feedback | None = None,
) -> Firmness:
    """Return how often each ranked hazard keeps to which rank over `draws` sets of weights that agree with `agreement`.

    What is missing or uncertain is drawn anew with each set. PlanningError where ranges are asked for and the
    profile has none, or where the method would have to rank too many hazards too often (see `scoring_of`).
    """
    rows = np.flatnonzero(ranking.tiers == RANKED_TIER)
    if not rows.size:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No hazard is ranked."),
            QT_TRANSLATE_NOOP("MineAction", "All of them are emergencies or held back."),
            QT_TRANSLATE_NOOP("MineAction", "Choose another site, or look into what holds them back."),
        )
    sets = draw(allowed(ranking, agreement), draws, seed)
    table = ranking.table.rows(rows)
    scoring = scoring_of(ranking.method, table, ranking.options, draws)
    result = rank_acceptability(table, sets, seed, top, feedback, scoring)
    return Firmness(len(ranking), rows, int((ranking.tiers < RANKED_TIER).sum()), agreement, seed, result)


def allowed(ranking: Ranking, agreement: Agreement) -> Allowed:
    """Return the weights that agree with what a profile states: anything, its order of weights, or its ranges."""
    keys, given = ranking.table.keys, given_weights(ranking)
    if agreement is Agreement.ORDER:
        steps = sorted(set(given.tolist()), reverse=True)
        return Allowed(keys, tuple(tuple(key for key, one in zip(keys, given) if one == step) for step in steps))
    if agreement is Agreement.RANGES:
        total = float(given.sum())
        ranges = {
            entry.id: (entry.weight_range[0] / total, entry.weight_range[1] / total)
            for entry in ranking.entries
            if entry.weight_range is not None
        }
        if not ranges:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The profile states no ranges of weights."),
                "",
                QT_TRANSLATE_NOOP("MineAction", "Give a weight a range, or let all weights vary."),
            )
        return Allowed(keys, ranges=ranges)
    return Allowed(keys)


def confidence(table: Table, hazard: int, weights: np.ndarray, seed: int, draws: int = 1000) -> float:
    """Return the confidence factor: how often a hazard comes first under these weights, over what the data could be.

    Lahdelma & Salminen 2001; `weights` are its central weights. 1 means that data cannot take the first rank from it.
    """
    if np.isnan(weights).any():
        return 0.0
    sets = np.tile(weights, (1 if table.exact else draws, 1))
    return float(rank_acceptability(table, sets, seed, top=1).first[hazard])
