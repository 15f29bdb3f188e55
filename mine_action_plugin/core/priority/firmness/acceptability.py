# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank acceptability: in what share of all weights, and of all that the data could be, a hazard has a rank (SMAA-2).

Lahdelma & Salminen, SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Operations
Research 49 (2001). How scores come about is the matter of `scoring`.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue

import numpy as np

from ...errors import PlanningError
from ...feedback import Feedback, Silent, check_cancelled
from ...text import QT_TRANSLATE_NOOP
from ..methods.scores import Table
from .scoring import Scoring, WeightedSums
from .sorting import LINES, Space, order_places

BLOCK = 4 * LINES  # sets of weights between two looks at whether to go on
CHUNK = 256  # hazards whose ranks are sorted at once
TALLY = 255  # draws counted in 8 bits
WORKERS = 2
MOST_CELLS = 125_000_000  # ranks kept for every hazard and set of weights: 250 MB


@dataclass(frozen=True)
class Acceptability:
    """How often each hazard came at which rank, over `draws` sets of weights. Equal hazards share the better rank.

    Hazards that are equal in every way are of one kind: `kind` per hazard, `members` per kind. `kept` has, where every
    rank was asked for, the rank of each kind in each draw (draw × kind); else the kinds that came first (draw × place).
    `first` is the share of draws in which a hazard came first, `central` the mean of the weights of those (NaN if
    none).
    """

    draws: int
    kept: np.ndarray
    every_rank: bool
    top: int
    kind: np.ndarray
    members: np.ndarray
    first: np.ndarray
    central: np.ndarray

    def __len__(self) -> int:
        return len(self.kind)

    def within(self, rank: int) -> np.ndarray:
        """Return per hazard the share of draws in which its rank is `rank` or better.

        "in the top 10 in 93 % of sets".
        """
        self._check(rank)
        if self.every_rank:
            counts = np.zeros(len(self.members), dtype=np.int64)
            for at in range(0, self.draws, TALLY):
                counts += (self.kept[at : at + TALLY] <= rank).view(np.uint8).sum(axis=0, dtype=np.uint8)
        elif len(self.members) == len(self.kind):
            counts = np.bincount(self.kept[:, :rank].ravel(), minlength=len(self.members))
        else:
            counts = np.bincount(self.kept[self._places() <= rank], minlength=len(self.members))
        return counts[self.kind] / self.draws

    def of(self, hazard: int) -> np.ndarray:
        """Return the share of draws at each rank that was kept, from rank 1, for one hazard."""
        kind = self.kind[hazard]
        ranks = self.kept[:, kind] if self.every_rank else self._places()[self.kept == kind]
        return np.bincount(ranks[ranks <= self.top], minlength=self.top + 1)[1:] / self.draws

    @property
    def mean_rank(self) -> np.ndarray:
        """The average rank per hazard; only where every rank was kept."""
        self._check(len(self))
        return (self.kept.sum(axis=0, dtype=np.uint64) / self.draws)[self.kind]

    def range_of(self, hazard: int, share: float = 0.9) -> tuple[int, int]:
        """Return the ranks between which a hazard lies in the middle `share` of draws.

        Only where every rank was kept.
        """
        self._check(len(self))
        ranks = np.sort(self.kept[:, self.kind[hazard]])
        outside = int(self.draws * (1.0 - share) / 2.0)
        return int(ranks[outside]), int(ranks[self.draws - 1 - outside])

    def ranges(self, share: float = 0.9) -> tuple[np.ndarray, np.ndarray]:
        """Return per hazard what `range_of` returns for one; only where every rank was kept."""
        self._check(len(self))
        outside = int(self.draws * (1.0 - share) / 2.0)
        ends = [outside, self.draws - 1 - outside]

        def between(at: int) -> np.ndarray:
            some = np.ascontiguousarray(self.kept[:, at : at + CHUNK].T)
            some.sort(axis=1, kind="stable")  # by counting, where ranks have 16 bits
            return some[:, ends]

        with ThreadPoolExecutor(WORKERS) as pool:
            found = np.concatenate(list(pool.map(between, range(0, len(self.members), CHUNK))))
        return found[self.kind, 0].astype(int), found[self.kind, 1].astype(int)

    def _places(self) -> np.ndarray:
        """Return the rank at each place of `kept`: one more than there are hazards before it."""
        sizes = self.members[self.kept]
        return np.cumsum(sizes, axis=1) - sizes + 1

    def _check(self, rank: int) -> None:
        if not self.every_rank and rank > self.top:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "This rank was not kept."),
                QT_TRANSLATE_NOOP("MineAction", "Kept were the first {kept} ranks of {hazards}."),
                QT_TRANSLATE_NOOP("MineAction", "Run the analysis for every rank."),
                kept=self.top,
                hazards=len(self),
            )


def rank_acceptability(
    table: Table,
    weight_sets: np.ndarray,
    seed: int,
    top: int | None = 100,
    feedback: Feedback | None = None,
    scoring: Scoring | None = None,
) -> Acceptability:
    """Rank `table` under every set of weights; what is missing or uncertain is drawn anew each time, evenly.

    Scores are weighted sums of the table's values unless `scoring` says otherwise.
    `top` ranks are kept, or every rank if None (2 bytes per hazard and draw). The result depends on `seed` and not on
    the number of processors. Scores are 32-bit: two that differ by less than 1 in 10 million of the spread of all count
    as equal and come in the order of their rows. PlanningError where every rank of so many hazards and draws would not
    fit into memory.
    """
    hazards, draws = len(table), len(weight_sets)
    every = top is None or top >= hazards
    if every and hazards * draws > MOST_CELLS:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Too much to keep every rank."),
            QT_TRANSLATE_NOOP("MineAction", "{hazards} hazards under {draws} sets of weights need {size} MB."),
            QT_TRANSLATE_NOOP("MineAction", "Keep the first 100 ranks, or draw fewer sets of weights."),
            hazards=hazards,
            draws=draws,
            size=hazards * draws * 2 // 1_000_000,
        )
    scoring = scoring or WeightedSums(table)
    work = _Work(scoring, weight_sets.astype(np.float32), every, hazards if top is None else min(top, hazards))
    starts = range(0, draws, BLOCK)
    seeds = np.random.SeedSequence(seed).spawn(len(starts))
    listener = feedback or Silent()
    with ThreadPoolExecutor(WORKERS) as pool:
        tasks = [pool.submit(work.block, start, child) for start, child in zip(starts, seeds)]
        try:
            for done, task in enumerate(tasks):
                check_cancelled(listener)
                task.result()
                listener.setProgress(100.0 * (done + 1) / len(tasks))
        finally:
            for task in tasks:
                task.cancel()
    return work.result()


class _Work:
    """What all blocks share: how scores come about, which hazards are equal, and where to write."""

    def __init__(self, scoring: Scoring, weight_sets: np.ndarray, every: bool, top: int) -> None:
        self.scoring, self.weight_sets, self.every, self.top = scoring, weight_sets, every, top
        self.kind = scoring.kind
        self.members = np.bincount(self.kind)
        self.distinct = len(self.members) == len(self.kind)
        kinds, draws = len(self.members), len(weight_sets)
        self.first = np.empty(draws, dtype=np.int64)
        small = np.uint16 if len(self.kind) < 65535 else np.uint32
        self.spaces: SimpleQueue[Space] = SimpleQueue()
        for _ in range(WORKERS):
            self.spaces.put(Space(min(LINES, draws), kinds))
        self.kept = np.empty((draws, kinds if every else min(top, kinds)), dtype=small)
        self.plain = np.tile(np.arange(1, kinds + 1, dtype=small), (min(LINES, draws), 1))

    def block(self, start: int, seed: np.random.SeedSequence) -> None:
        """Rank one block of sets of weights, and write where no other block writes."""
        generator = np.random.default_rng(seed)
        space = self.spaces.get()
        try:
            for at in range(start, min(start + BLOCK, len(self.weight_sets)), LINES):
                self._lines(at, generator, space)
        finally:
            self.spaces.put(space)

    def _lines(self, start: int, generator: np.random.Generator, space: Space) -> None:
        weights = self.weight_sets[start : start + LINES]
        drawn, scores = slice(start, start + len(weights)), space.scores[: len(weights)]
        self.scoring.fill(weights, generator, scores)
        places, base = order_places(scores, space), space.base[: len(weights)]
        self.first[drawn] = places[:, 0] - base[:, 0]
        if self.every:
            self.kept[drawn].reshape(-1)[places.reshape(-1)] = self._ranks(places, base).reshape(-1)
        else:
            np.subtract(places[:, : self.kept.shape[1]], base, out=self.kept[drawn], casting="unsafe")

    def _ranks(self, places: np.ndarray, base: np.ndarray) -> np.ndarray:
        """Return the ranks of the kinds at `places`: one more than there are hazards before them."""
        if self.distinct:
            return self.plain[: len(places)]
        sizes = self.members[places - base]
        return np.cumsum(sizes, axis=1) - sizes + 1

    def result(self) -> Acceptability:
        draws, kinds = len(self.weight_sets), len(self.members)
        counts = np.bincount(self.first, minlength=kinds)
        sums = np.column_stack([np.bincount(self.first, column, minlength=kinds) for column in self.weight_sets.T])
        central = np.divide(sums, counts[:, None], out=np.full(sums.shape, np.nan), where=counts[:, None] > 0)
        first = counts[self.kind] / draws
        return Acceptability(draws, self.kept, self.every, self.top, self.kind, self.members, first, central[self.kind])
