# SPDX-License-Identifier: GPL-3.0-or-later
"""PROMETHEE II: by how much a hazard is preferred to the others, less how much they are preferred to it.

Brans & Vincke, A preference ranking organisation method, Management Science 31 (1985). All shapes of preference but the
Gaussian are sums of steps and ramps, so a sorted column and its running sum give the flow of a hazard against all
others at once: n log n instead of n².
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..sentence import Sentence
from .scores import Scores, Table

RANK_REVERSAL = QT_TRANSLATE_NOOP(
    "MineAction", "PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round."
)


@dataclass(frozen=True)
class Preference:
    """How a difference turns into a preference from 0 to 1. `indifference` (q) and `strict` (p) are differences.

    usual: any difference is 1 · u_shape: 1 above q · v_shape: straight from 0 to p · level: ½ above q, 1 above p ·
    linear: straight from q to p.
    """

    shape: str = "linear"
    indifference: float = 0.05
    strict: float = 0.30

    def __post_init__(self) -> None:
        ordered = 0 <= self.indifference <= self.strict if self.shape in ("level", "linear") else True
        given = self.strict > (self.indifference if self.shape == "linear" else 0) if self.shape in RAMPS else True
        if self.shape not in SHAPES or not ordered or not given or self.indifference < 0:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A preference function cannot be used."),
                QT_TRANSLATE_NOOP("MineAction", '"{shape}" with indifference {q} and strict preference {p}.'),
                QT_TRANSLATE_NOOP("MineAction", "Shapes are {shapes}; indifference has to be below strict preference."),
                shape=str(self.shape)[:40],
                q=self.indifference,
                p=self.strict,
                shapes=", ".join(SHAPES),
            )

    def __call__(self, difference: np.ndarray) -> np.ndarray:
        """Return the preference for a difference."""
        if self.shape == "usual":
            return (difference > 0).astype(float)
        if self.shape == "u_shape":
            return (difference > self.indifference).astype(float)
        if self.shape == "level":
            return ((difference > self.indifference).astype(float) + (difference > self.strict)) / 2.0
        start = self.indifference if self.shape == "linear" else 0.0
        return np.clip((difference - start) / (self.strict - start), 0.0, 1.0)


SHAPES = ("usual", "u_shape", "v_shape", "level", "linear")
RAMPS = ("v_shape", "linear")


def net_flows(middle: np.ndarray, own: np.ndarray, preference: Preference) -> np.ndarray:
    """Return per cell Σ_k P(own - x_k) - P(x_k - own) over all other rows k: flows by criterion, not yet divided."""
    flows = np.empty_like(middle)
    for column in range(middle.shape[1]):
        others, mine = middle[:, column], own[:, column]
        ordered = np.sort(others)
        over = _sum_of_preference(ordered, mine, preference)
        under = _sum_of_preference(np.sort(-others), -mine, preference)
        itself = preference(mine - others) - preference(others - mine)
        flows[:, column] = over - under - itself
    return flows


def _sum_of_preference(ordered: np.ndarray, mine: np.ndarray, preference: Preference) -> np.ndarray:
    """Return Σ_k P(mine - ordered_k)."""

    def count(gap: float) -> np.ndarray:
        return np.searchsorted(ordered, mine - gap, side="left").astype(float)

    if preference.shape == "usual":
        return count(0.0)
    if preference.shape == "u_shape":
        return count(preference.indifference)
    if preference.shape == "level":
        return (count(preference.indifference) + count(preference.strict)) / 2.0
    start = preference.indifference if preference.shape == "linear" else 0.0
    full, some = count(preference.strict), count(start)
    running = np.concatenate([[0.0], np.cumsum(ordered)])
    between = (some - full) * (mine - start) - (running[some.astype(int)] - running[full.astype(int)])
    return full + between / (preference.strict - start)


def flows(table: Table, options: Mapping[str, Any]) -> Table:
    """Return net flows by criterion, -1 to 1: the score is their weighted sum.

    An interval has the row's own gaps at their ends, those of others in the middle.
    """
    preference, others = Preference(**options), max(len(table) - 1, 1)
    middle = net_flows(table.middle, table.middle, preference) / others
    if table.exact:
        return replace(table, low=middle, middle=middle, high=middle)
    low, high = (net_flows(table.middle, own, preference) / others for own in (table.low, table.high))
    return replace(table, low=low, middle=middle, high=high)


def scores(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> Scores:
    """Return net flows, -1 to 1."""
    found, notes = flows(table, options), (Sentence(RANK_REVERSAL),)
    middle = found.middle @ weights
    if table.exact:
        return Scores(middle, middle, middle, notes=notes)
    return Scores(found.low @ weights, middle, found.high @ weights, notes=notes)


def shares(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> np.ndarray:
    """Return the weighted flow of each criterion; the rows sum to the net flows."""
    return flows(table, options).middle * weights
