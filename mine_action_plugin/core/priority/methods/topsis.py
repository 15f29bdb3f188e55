# SPDX-License-Identifier: GPL-3.0-or-later
"""TOPSIS: how near a hazard is to the best seen on every criterion, and how far from the worst (Hwang & Yoon, 1981)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..sentence import Sentence
from .scores import Scores, Table

VECTOR, LINEAR = "vector", "linear"
RANK_REVERSAL = QT_TRANSLATE_NOOP(
    "MineAction",
    "TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.",
)


def closeness(
    matrix: np.ndarray, weights: np.ndarray, senses: np.ndarray | None = None, normalisation: str = VECTOR
) -> np.ndarray:
    """Return C = d⁻ / (d⁺ + d⁻) per row: normalised, weighted, Euclidean. `senses`: 1 more is better, -1 less.

    `normalisation` is by the length of the column ("vector") or its range ("linear", as in Opricovic & Tzeng 2004).
    Where all rows are alike every distance is 0, and C is 0.5.
    """
    signs = np.ones(matrix.shape[1]) if senses is None else np.asarray(senses, dtype=float)
    weighted = matrix * _factors(matrix, normalisation) * weights * signs
    to_best = np.sqrt(((weighted.max(axis=0) - weighted) ** 2).sum(axis=1))
    to_worst = np.sqrt(((weighted - weighted.min(axis=0)) ** 2).sum(axis=1))
    return _ratio(to_worst, to_best)


def scores(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> Scores:
    """Return closeness. An interval has the row's own gaps at their ends, those of others in the middle."""
    kind = options.get("normalisation", VECTOR)
    return Scores(
        _alone(table.middle, table.low, weights, kind),
        closeness(table.middle, weights, normalisation=kind),
        _alone(table.middle, table.high, weights, kind),
        notes=(Sentence(RANK_REVERSAL),),
    )


def shares(table: Table, weights: np.ndarray, options: Mapping[str, Any]) -> np.ndarray:
    """Return the closeness split by each criterion's part of the squared distance from the worst."""
    kind = options.get("normalisation", VECTOR)
    weighted = table.middle * _factors(table.middle, kind) * weights
    squares = (weighted - weighted.min(axis=0)) ** 2
    total = squares.sum(axis=1, keepdims=True)
    parts = np.divide(squares, total, out=np.full_like(squares, 1.0 / squares.shape[1]), where=total > 0)
    return parts * closeness(table.middle, weights, normalisation=kind)[:, None]


def _factors(matrix: np.ndarray, normalisation: str) -> np.ndarray:
    """Return by what each column is multiplied."""
    if normalisation == VECTOR:
        return _inverse(np.sqrt((matrix**2).sum(axis=0)))
    if normalisation == LINEAR:
        return _inverse(np.ptp(matrix, axis=0))
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This normalisation does not exist."),
        QT_TRANSLATE_NOOP("MineAction", 'Asked for was "{normalisation}".'),
        QT_TRANSLATE_NOOP("MineAction", 'Use "vector" or "linear".'),
        normalisation=str(normalisation)[:40],
    )


def _inverse(lengths: np.ndarray) -> np.ndarray:
    return np.divide(1.0, lengths, out=np.zeros_like(lengths), where=lengths > 0)


def _ratio(to_worst: np.ndarray, to_best: np.ndarray) -> np.ndarray:
    total = to_worst + to_best
    return np.divide(to_worst, total, out=np.full_like(total, 0.5), where=total > 0)


def _alone(middle: np.ndarray, own: np.ndarray, weights: np.ndarray, normalisation: str) -> np.ndarray:
    """Return the closeness each row would have if its values were `own` and all others kept theirs."""
    if (own == middle).all():
        return closeness(middle, weights, normalisation=normalisation)
    best = np.maximum(own, _of_others(middle))
    worst = np.minimum(own, -_of_others(-middle))
    if normalisation == VECTOR:
        factor = _inverse(np.sqrt(np.maximum((middle**2).sum(axis=0) - middle**2 + own**2, 0.0)))
    else:
        factor = _inverse(best - worst)
    to_best = np.sqrt((((best - own) * factor * weights) ** 2).sum(axis=1))
    to_worst = np.sqrt((((own - worst) * factor * weights) ** 2).sum(axis=1))
    return _ratio(to_worst, to_best)


def _of_others(matrix: np.ndarray) -> np.ndarray:
    """Return for every cell the greatest value of its column in the other rows; minus infinity where there are none."""
    first = matrix.argmax(axis=0)
    columns = np.arange(matrix.shape[1])
    without = matrix.copy()
    without[first, columns] = -np.inf
    greatest = np.broadcast_to(matrix.max(axis=0), matrix.shape).copy()
    greatest[first, columns] = without.max(axis=0)
    return greatest
