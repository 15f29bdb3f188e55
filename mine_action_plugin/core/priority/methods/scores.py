# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ranking method takes and gives: values with their intervals, and scores with theirs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from ..sentence import Sentence

TIE = 1e-12  # scores nearer to each other than this, relative to the greatest, are one score (rounding, not judgement)


@dataclass(frozen=True)
class Table:
    """Values of hazards (rows) by criterion (columns), each as an interval with a middle; no NaN in any of them."""

    keys: tuple[str, ...]
    low: np.ndarray
    middle: np.ndarray
    high: np.ndarray
    factor: np.ndarray | None = None  # what each row was multiplied by, at the middle

    def __len__(self) -> int:
        return len(self.middle)

    def factor_of(self, row: int) -> float:
        return 1.0 if self.factor is None else float(self.factor[row])

    def only(self, kept: np.ndarray) -> Table:
        """Return the table with some columns only (`kept`: boolean, one per column)."""
        keys = tuple(key for key, keep in zip(self.keys, kept) if keep)
        low, middle, high = (np.ascontiguousarray(part[:, kept]) for part in (self.low, self.middle, self.high))
        return Table(keys, low, middle, high, self.factor)

    def rows(self, kept: np.ndarray) -> Table:
        """Return the table with some rows only."""
        factor = None if self.factor is None else self.factor[kept]
        return replace(self, low=self.low[kept], middle=self.middle[kept], high=self.high[kept], factor=factor)

    def times(self, factor_low: np.ndarray, factor: np.ndarray, factor_high: np.ndarray) -> Table:
        """Return the table with each row multiplied by its factor, which has an interval too."""
        return replace(
            self,
            low=self.low * factor_low[:, None],
            middle=self.middle * factor[:, None],
            high=self.high * factor_high[:, None],
            factor=factor,
        )

    @cached_property
    def exact(self) -> bool:
        """Whether nothing is missing and nothing is uncertain."""
        return bool((self.low == self.high).all())


@dataclass(frozen=True)
class Scores:
    """One score per hazard: the greater, the sooner. `low` and `high` have what is missing at its worst and best."""

    low: np.ndarray
    middle: np.ndarray
    high: np.ndarray
    notes: tuple[Sentence, ...] = field(default=())


@dataclass(frozen=True)
class Places:
    """Rows in ranked order, and per row its rank and its tie group, both from 1."""

    order: np.ndarray
    ranks: np.ndarray
    ties: np.ndarray


def places(scores: np.ndarray, tiers: np.ndarray | None = None) -> Places:
    """Return who comes where, greatest score first; equal scores share the better rank and keep the order they came in.

    Rows of a lower tier come before all rows of a higher one, whatever their scores.
    """
    count = len(scores)
    order = _order(scores, tiers)
    ordered = scores[order]
    scale = max(1.0, float(np.abs(scores).max())) if count else 1.0
    starts = np.ones(count, dtype=bool)
    starts[1:] = ordered[:-1] - ordered[1:] > TIE * scale
    if tiers is not None:
        starts[1:] |= tiers[order][1:] != tiers[order][:-1]
    groups = np.cumsum(starts)
    firsts = np.flatnonzero(starts) + 1
    ranks, ties = np.empty(count, dtype=np.int64), np.empty(count, dtype=np.int64)
    ranks[order] = firsts[groups - 1] if count else firsts
    ties[order] = groups
    return Places(order, ranks, ties)


def competition_ranks(scores: np.ndarray, tiers: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return ranks and tie groups alone.

    >>> competition_ranks(np.array([0.5, 0.9, 0.5, 0.1]))
    (array([2, 1, 2, 4]), array([2, 1, 2, 3]))
    """
    found = places(scores, tiers)
    return found.ranks, found.ties


def _order(scores: np.ndarray, tiers: np.ndarray | None) -> np.ndarray:
    if tiers is None or not len(tiers) or (tiers == tiers[0]).all():
        return np.argsort(-scores, kind="stable")
    return np.lexsort((-scores, tiers))
