# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of hazards under many sets of weights, with what is missing or uncertain drawn anew for each set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..methods import Method
from ..methods.scores import Table

SMALL_PRODUCT = 250_000  # multiplications; OpenBLAS keeps to one thread up to 2**18
MOST_SCORED = 20_000_000  # hazards times sets of weights where each set is a ranking of its own: a minute or so


class Scoring(Protocol):
    """Writes scores by set (line) and kind of hazard (column). `kind` per hazard: those of one kind always tie."""

    kind: np.ndarray

    def fill(self, weights: np.ndarray, generator: np.random.Generator, scores: np.ndarray) -> None:
        """Write into `scores` what the kinds have under each line of `weights`."""


def scoring_of(method: Method, table: Table, options: Mapping[str, Any], draws: int) -> Scoring:
    """Return how `method` scores `table`; PlanningError where `draws` rankings of so many hazards would take too long.

    A score that is a sum over criteria is a product of matrices. PROMETHEE's is one of flows by criterion, whose
    intervals have a row's own gaps at their ends and those of others in the middle.
    """
    if method.sums is not None:
        return WeightedSums(method.sums(table, options))
    if len(table) * draws > MOST_SCORED:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Too many hazards for so many sets of weights."),
            QT_TRANSLATE_NOOP("MineAction", '"{method}" ranks {hazards} hazards anew for each of {draws} sets.'),
            QT_TRANSLATE_NOOP(
                "MineAction", "Draw {most} sets, choose one site, or rank by the weighted additive value."
            ),
            method=method.key,
            hazards=len(table),
            draws=draws,
            most=MOST_SCORED // len(table),
        )
    return EachAnew(method, table, options)


class WeightedSums:
    """Scores that are weighted sums of a table's values; hazards equal in every way are worked on once."""

    def __init__(self, table: Table) -> None:
        unsure = table.low != table.high
        self.kind, firsts = _kinds(table.middle, unsure.any(axis=1))
        values = np.where(unsure, (table.low + table.high) / 2.0, table.middle)
        self.values = np.ascontiguousarray(values[firsts].T, dtype=np.float32)
        half = ((table.high - table.low) / 2.0).astype(np.float32)
        self.noise = [(self.kind[rows], half[rows, j]) for j, rows in enumerate(map(np.flatnonzero, unsure.T))]

    def fill(self, weights: np.ndarray, generator: np.random.Generator, scores: np.ndarray) -> None:
        # In tiles so small that the algebra library starts no threads of its own, which would fight with these.
        tile = max(1, SMALL_PRODUCT // weights.size)
        for at in range(0, scores.shape[1], tile):
            np.matmul(weights, self.values[:, at : at + tile], out=scores[:, at : at + tile])
        for column, (rows, half) in enumerate(self.noise):
            if rows.size:
                shift = generator.random((len(weights), rows.size), dtype=np.float32)
                scores[:, rows] += (2.0 * shift - 1.0) * (half * weights[:, column : column + 1])


class EachAnew:
    """Scores by a method that compares hazards with one another: a ranking for every set of weights."""

    def __init__(self, method: Method, table: Table, options: Mapping[str, Any]) -> None:
        self.method, self.table, self.options = method, table, options
        self.kind = np.arange(len(table))  # equal hazards too: how many there are counts in what others are compared to

    def fill(self, weights: np.ndarray, generator: np.random.Generator, scores: np.ndarray) -> None:
        table, spread = self.table, self.table.high - self.table.low
        for line, one in enumerate(weights.astype(np.float64)):
            if not table.exact:
                drawn = np.where(spread > 0.0, table.low + spread * generator.random(spread.shape), table.middle)
                some = Table(table.keys, drawn, drawn, drawn, table.factor)
            else:
                some = table
            scores[line] = self.method.scores(some, one, self.options).middle


def _kinds(values: np.ndarray, unsure: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the kind of each row, and the first row of each kind; rows with anything unsure are equal to none."""
    count = len(values)
    order = np.lexsort((*values.T, np.where(unsure, np.arange(count), -1)))
    lines = values[order]
    new = np.ones(count, dtype=bool)
    new[1:] = (lines[1:] != lines[:-1]).any(axis=1) | unsure[order][1:] | unsure[order][:-1]
    if new.all():
        return np.arange(count), np.arange(count)
    kind = np.empty(count, dtype=np.int64)
    kind[order] = np.cumsum(new) - 1
    return kind, order[new]
