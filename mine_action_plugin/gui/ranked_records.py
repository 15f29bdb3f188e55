# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a ranking for the list, each made when it comes into view: a slider must not wait for 100,000 of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..adapters.priorities import SiteRanking
from ..adapters.words import Words
from ..core.priority.firmness.sentences import percent
from ..core.priority.ranking import STATE_TITLES
from ..core.text import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("MineAction", "%n missing")
AMONG = QT_TRANSLATE_NOOP("MineAction", "first {top} in {share} %")


@dataclass(frozen=True)
class Stacked:
    """What each criterion adds to a score: its id, how much, whether it is missing. `interval` is what it could be."""

    parts: tuple[tuple[str, float, bool], ...]
    interval: tuple[float, ...] | None


class RankedRecords(Sequence):
    """Records in order of rank. `shares` of weight sets in which each row is among the first `top`, where known."""

    def __init__(self, found: SiteRanking, words: Words, shares: Any = None, top: int = 0) -> None:
        self._found, self._words = found, words
        self._shares, self._top = shares, top
        self._order = found.ranking.order
        self._places: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        row = int(self._order[place])
        ranking, words = self._found.ranking, self._words
        gaps = int(ranking.missing[row].sum())
        low, high = float(ranking.scores.low[row]), float(ranking.scores.high[row])
        return {
            "id": self._found.record_ids[row],
            "rank": int(ranking.ranks[row]),
            "code": ranking.codes[row],
            "shares": self._stacked(row),
            "score": float(ranking.scores.middle[row]),
            "firm": self._firm(row),
            "interval": f"{low:.3f} – {high:.3f}",
            "state": words(STATE_TITLES[ranking.state(row)]),
            "missing": words(MISSING, gaps) if gaps else "",
        }

    def _stacked(self, row: int) -> Stacked:
        ranking = self._found.ranking
        keys = (entry.id for entry in ranking.entries)
        parts = zip(keys, ranking.shares[row].tolist(), ranking.missing[row].tolist())
        if not ranking.method.linear:  # its interval is no sum of parts
            return Stacked(tuple(parts), None)
        ends = (float(end[row]) - ranking.method.baseline for end in (ranking.scores.low, ranking.scores.high))
        return Stacked(tuple(parts), tuple(ends))

    def _firm(self, row: int) -> str:
        share = float("nan") if self._shares is None else float(self._shares[row])
        return "" if share != share else self._words(AMONG, top=self._top, share=percent(share))

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the places of the records with these ids, without making the others."""
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self._order.tolist())}
        rows = (self._found.rows.get(one) for one in ids)
        return [self._places[row] for row in rows if row is not None]
