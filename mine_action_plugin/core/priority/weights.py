# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights: how the importance of criteria is stated, and brought to a sum of 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP


def normalised(weights: Mapping[str, float]) -> dict[str, float]:
    """Return weights with a sum of 1; a weight of 0 stays 0, and its criterion plays no part at all.

    Raises PlanningError where a weight is negative or not a number, or where all are 0.

    >>> normalised({"a": 1, "b": 3})
    {'a': 0.25, 'b': 0.75}
    """
    for key, weight in weights.items():
        if not (isinstance(weight, (int, float)) and not isinstance(weight, bool) and 0 <= weight < float("inf")):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A weight is not allowed."),
                QT_TRANSLATE_NOOP("MineAction", 'The weight of "{criterion}" is {weight}; it has to be 0 or more.'),
                QT_TRANSLATE_NOOP(
                    "MineAction",
                    "To say that less is better, turn the value function round and keep the weight positive.",
                ),
                criterion=key,
                weight=repr(weight)[:40],
            )
    greatest = max(weights.values(), default=0)
    if greatest <= 0:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No criterion has a weight."),
            QT_TRANSLATE_NOOP("MineAction", "With all weights at 0 every hazard would have the same score."),
            QT_TRANSLATE_NOOP("MineAction", "Give at least one criterion a weight above 0."),
        )
    shares = {key: weight / greatest for key, weight in weights.items()}  # first, so that a sum cannot overflow
    total = sum(shares.values())
    return {key: share / total for key, share in shares.items()}


def swing(points: Mapping[str, float]) -> dict[str, float]:
    """Return weights from swing points: the swing from worst to best that matters most has 100, the others less.

    von Winterfeldt & Edwards, Decision Analysis and Behavioral Research (1986).
    """
    if points and not all(0 <= value <= 100 for value in points.values()):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Swing points have to lie between 0 and 100."),
            QT_TRANSLATE_NOOP("MineAction", "Found were {points}."),
            QT_TRANSLATE_NOOP("MineAction", "Give the most important swing 100 and the others their share of it."),
            points=", ".join(f"{key} {value}" for key, value in points.items()),
        )
    return normalised(points)


def rank_order_centroid(order: Sequence[str]) -> dict[str, float]:
    """Return the weights in the middle of all that keep this order, most important first: w_k = (1/n) Σ_{i≥k} 1/i.

    Barron & Barrett, Decision quality using ranked attribute weights, Management Science 42 (1996).
    """
    if len(set(order)) != len(order):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The order of importance names a criterion twice."),
            QT_TRANSLATE_NOOP("MineAction", "The order is {order}."),
            QT_TRANSLATE_NOOP("MineAction", "Name each criterion once."),
            order=", ".join(order),
        )
    count = len(order)
    tails = np.cumsum(1.0 / np.arange(count, 0, -1))[::-1] / max(count, 1)
    return normalised(dict(zip(order, tails.tolist())))
