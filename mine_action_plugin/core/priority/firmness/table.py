# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm each rank is, as a table with one row per hazard."""

from __future__ import annotations

import numpy as np
import pandas

from ..ranking import STATES, Ranking
from .acceptability import MOST_CELLS
from .smaa import Firmness

TOPS = (1, 5, 10)


def ranks_to_keep(ranking: Ranking, draws: int) -> int | None:
    """Return how many ranks an analysis of this size keeps: every one (None) where that fits, else the first 100."""
    return None if len(ranking) * draws <= MOST_CELLS else 100


def firmness_table(ranking: Ranking, firm: Firmness) -> pandas.DataFrame:
    """Return code, rank and state in order of rank, the share of weight sets with one of the first places, and ranks.

    Ranks are those of the ranking, emergencies counted in; a share is NaN for what is not ranked. `mean_rank`, and
    `rank_low` to `rank_high`, between which a hazard lies in 90 % of the sets, are NaN where not every rank was kept.
    """
    columns = {
        "code": np.array(ranking.codes, dtype=object),
        "rank": ranking.ranks,
        "state": np.array(STATES, dtype=object)[ranking.tiers],
        **{f"top_{top}": firm.within(top) for top in TOPS},
        **{name: np.full(firm.count, np.nan) for name in ("mean_rank", "rank_low", "rank_high")},
    }
    if firm.acceptability.every_rank:
        low, high = firm.acceptability.ranges()
        columns["mean_rank"][firm.rows] = firm.acceptability.mean_rank + firm.ahead
        columns["rank_low"][firm.rows] = low + firm.ahead
        columns["rank_high"][firm.rows] = high + firm.ahead
    return pandas.DataFrame(columns).iloc[ranking.order].reset_index(drop=True)
