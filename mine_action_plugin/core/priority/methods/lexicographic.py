# SPDX-License-Identifier: GPL-3.0-or-later
"""Lexicographic by category: the most important criterion decides, and the next one only between equals.

The literature of mine action warns that pure priority classes are no weighing at all (Mladineo et al.); offered because
some authorities prescribe it, with that said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..sentence import Sentence
from .scores import Scores, Table

LEVELS = (1 / 3, 2 / 3)
NOT_WEIGHED = QT_TRANSLATE_NOOP(
    "MineAction", "By category: nothing on a less important criterion can make up for a class on a more important one."
)


def scores(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> Scores:
    """Return the share of the other hazards that come after this one (a tie counts half), from 0 to 1.

    Values are cut into classes at the option `levels`; the criteria are taken in order of weight. The interval has the
    row's own missing values at their ends and those of others at the middle.
    """
    low, middle, high = _keys(table, _order(weights), _levels(options))
    ordered = np.sort(middle)
    lowest, usual, highest = (_after(ordered, middle, own) for own in (low, middle, high))
    return Scores(lowest, usual, highest, notes=(Sentence(NOT_WEIGHED),))


def shares(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> np.ndarray:
    """Return by how much each criterion, in its turn, moved the share; the rows sum to the score less ½."""
    parts = np.zeros(table.middle.shape)
    before = np.full(len(table), 0.5)
    order = _order(weights)
    for turn, column in enumerate(order):
        keys = _keys(table, order[: turn + 1], _levels(options))[1]
        after = _after(np.sort(keys), keys, keys)
        parts[:, column] = after - before
        before = after
    return parts


def _order(weights: np.ndarray) -> np.ndarray:
    return np.argsort(-weights, kind="stable")


def _levels(options: Mapping[str, Any]) -> np.ndarray:
    levels = tuple(options.get("levels", LEVELS))
    if not levels or list(levels) != sorted(set(levels)) or not all(0 < level < 1 for level in levels):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The levels between classes cannot be used."),
            QT_TRANSLATE_NOOP("MineAction", "Found were {levels}."),
            QT_TRANSLATE_NOOP("MineAction", "Give ascending numbers between 0 and 1."),
            levels=", ".join(str(level) for level in levels),
        )
    return np.array(levels)


def _keys(table: Table, columns: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return one whole number per row for low, middle and high; the greater, the sooner in the lexicographic order."""
    values = np.vstack([table.low[:, columns], table.middle[:, columns], table.high[:, columns]])
    classes = np.searchsorted(levels, values, side="right")
    keys = np.zeros(len(values), dtype=np.int64)
    for column in range(classes.shape[1]):
        keys = np.unique(keys * (len(levels) + 1) + classes[:, column], return_inverse=True)[1].reshape(-1)
    count = len(table)
    return keys[:count], keys[count : 2 * count], keys[2 * count :]


def _after(ordered: np.ndarray, middle: np.ndarray, own: np.ndarray) -> np.ndarray:
    """Return the share of the other rows with a smaller key than `own`, equal ones counted half."""
    others = len(ordered) - 1
    if others < 1:
        return np.full(len(ordered), 0.5)
    below = np.searchsorted(ordered, own, side="left") - (middle < own)
    equal = np.searchsorted(ordered, own, side="right") - np.searchsorted(ordered, own, side="left") - (middle == own)
    return (below + equal / 2.0) / others
