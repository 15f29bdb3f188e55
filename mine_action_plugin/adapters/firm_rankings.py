# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm the ranks of a workspace's ranking are, analysed and kept for the panel."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

import pandas as pd

from ..core.feedback import Feedback
from ..core.priority.firmness.smaa import Agreement, Firmness, firmness
from ..core.priority.firmness.table import firmness_table, ranks_to_keep
from .priorities import SiteRanking

KEPT = 2  # 200 MB at the most each

_kept: dict[str, FirmRanking] = {}
_numbers = count(1)


@dataclass(frozen=True)
class FirmRanking:
    """A ranking with the analysis of its ranks; `table` has one row per hazard in order of rank."""

    found: SiteRanking
    firm: Firmness
    table: pd.DataFrame


def analyse(found: SiteRanking, agreement: Agreement, draws: int, seed: int, feedback: Feedback) -> FirmRanking:
    """Analyse a ranking; `PlanningError` where it would take too long, or it has no weights that may vary."""
    ranking = found.ranking
    firm = firmness(ranking, agreement, draws, seed, ranks_to_keep(ranking, draws), feedback)
    return FirmRanking(found, firm, firmness_table(ranking, firm))


def keep(firm: FirmRanking) -> str:
    """Keep an analysis for the panel and return the key by which it is recalled."""
    key = str(next(_numbers))
    _kept[key] = firm
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept)))
    return key


def recall(key: str) -> FirmRanking:
    """Return an analysis of this QGIS session by its key; KeyError if it is not kept any more."""
    return _kept[key]
