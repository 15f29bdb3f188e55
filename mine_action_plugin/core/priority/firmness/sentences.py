# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm a rank is and what would change it, as sentences one can say to a planner."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..charts import entry_title
from ..criterion import Entry
from ..ranking import Ranking
from ..sentence import Listing, Sentence
from .answers import OfHazard
from .moving import DataMove, WeightMove
from .smaa import Firmness
from .table import TOPS

AMONG = QT_TRANSLATE_NOOP("MineAction", "It is among the first {top} in {share} % of {draws} sets of weights.")
COMES_FIRST = QT_TRANSLATE_NOOP("MineAction", "It comes first in {share} % of {draws} sets of weights.")
ALWAYS = QT_TRANSLATE_NOOP("MineAction", "In nine of ten sets its rank is {low}.")
RANGE = QT_TRANSLATE_NOOP("MineAction", "In nine of ten sets its rank is {low} to {high}.")
BY_WEIGHT = QT_TRANSLATE_NOOP(
    "MineAction", 'It would come to rank {rank} if "{criterion}" had {needed} % of all weight instead of {given} %.'
)
BY_VALUE = QT_TRANSLATE_NOOP("MineAction", 'It would come to rank {rank} if "{criterion}" were {needed}.')
BY_MEASURE = QT_TRANSLATE_NOOP("MineAction", 'It would come to rank {rank} if "{criterion}" were {needed} {unit}.')
BY_CLASS = QT_TRANSLATE_NOOP("MineAction", 'It would come to rank {rank} if "{criterion}" were one of: {classes}.')
BY_KNOWING = QT_TRANSLATE_NOOP(
    "MineAction", "If all that is missing about it turned out at its best, its rank would be {rank}."
)
BY_NOTHING = QT_TRANSLATE_NOOP(
    "MineAction", "No change of one weight, or of one thing known about it, brings it to rank {rank}."
)
FIRST = QT_TRANSLATE_NOOP("MineAction", "It is the first of those ranked.")
MOST_MOVES = 3


def percent(share: float) -> str:
    """Return a share as percent without a sign; never 0 or 100 for what is neither.

    >>> percent(0.9999), percent(0.934), percent(0.001), percent(0.0)
    ('>99', '93', '<1', '0')
    """
    rounded = round(100.0 * share)
    if rounded == 100 and share < 1.0:
        return ">99"
    return "<1" if rounded == 0 and share > 0.0 else str(rounded)


def said_of(firm: Firmness, row: int) -> list[Sentence]:
    """Return how often a ranked hazard is among the first, and between which ranks it mostly lies; nothing if not."""
    (place,) = np.flatnonzero(firm.rows == row)[:1].tolist() or (None,)
    if place is None:
        return []
    found = firm.acceptability
    said = []
    for top in TOPS:
        if top < len(firm.rows):
            share = percent(float(found.within(top)[place]))
            said.append(Sentence(AMONG if top > 1 else COMES_FIRST, {"top": top, "share": share, "draws": found.draws}))
    if found.every_rank:
        low, high = found.range_of(place)
        said.append(Sentence(RANGE if low != high else ALWAYS, {"low": low + firm.ahead, "high": high + firm.ahead}))
    return said


def said_of_moves(ranking: Ranking, answers: OfHazard) -> list[Sentence]:
    """Return what would move a hazard up, the least changes first; ranks as in the ranking."""
    moves = answers.moves
    ahead = int((ranking.tiers == 0).sum())
    rank = moves.to_rank + ahead
    if moves.rank <= moves.to_rank:
        return [Sentence(FIRST)] if moves.rank == 1 else []
    entries = {entry.id: entry for entry in ranking.entries}
    said = [_by_weight(ranking, entries[move.key], move, rank) for move in moves.weights[:MOST_MOVES]]
    said += [_by_data(ranking, entries[move.key], move, rank) for move in moves.data[:MOST_MOVES]]
    said = said or [Sentence(BY_NOTHING, {"rank": rank})]
    if moves.rank_if_known != moves.rank:
        said.append(Sentence(BY_KNOWING, {"rank": moves.rank_if_known + ahead}))
    return said


def _by_weight(ranking: Ranking, entry: Entry, move: WeightMove, rank: int) -> Sentence:
    # Enough digits that needed and given never read alike.
    digits = 0 if abs(move.share_needed - move.share) >= 0.01 else 2
    needed, given = (f"{100.0 * share:.{digits}f}" for share in (move.share_needed, move.share))
    return Sentence(
        BY_WEIGHT, {"rank": rank, "criterion": entry_title(ranking, entry), "needed": needed, "given": given}
    )


def _by_data(ranking: Ranking, entry: Entry, move: DataMove, rank: int) -> Sentence:
    values: dict[str, Any] = {"rank": rank, "criterion": entry_title(ranking, entry)}
    if move.classes:
        labels = dict(entry.criterion.classes)
        names = Listing(tuple(Sentence(labels.get(key, key)) for key in move.classes))
        return Sentence(BY_CLASS, {**values, "classes": names})
    if move.raw is None:  # its value from 0 to 1 is all that can be named
        return Sentence(BY_VALUE, {**values, "needed": f"{move.needed:.2f}"})
    values["needed"] = ranking.number_text(move.raw)
    unit = entry.criterion.unit
    return Sentence(BY_MEASURE, {**values, "unit": Sentence(unit)}) if unit else Sentence(BY_VALUE, values)
