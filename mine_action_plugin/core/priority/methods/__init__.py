# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of ranking methods. A new one is a file here and a row in `METHODS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from . import additive, lexicographic, promethee, topsis
from .scores import Scores, Table


@dataclass(frozen=True)
class Method:
    """One row of the list of methods.

    `scores` takes weights with a sum of 1 unless `counts`; `shares` may be approximate.

    `linear`: the score is a weighted sum of the table's values, so that weight stability follows from algebra.
    `sums`: the table of which the score is a weighted sum, where there is one.
    """

    key: str
    title: str
    scores: Callable[[Table, np.ndarray, Mapping[str, Any]], Scores]
    shares: Callable[[Table, np.ndarray, Mapping[str, Any]], np.ndarray]
    linear: bool = False
    sums: Callable[[Table, Mapping[str, Any]], Table] | None = None
    counts: bool = False  # takes raw counts and weights as they are given, not brought to a sum of 1
    baseline: float = 0.0
    options: tuple[str, ...] = ()


METHODS: tuple[Method, ...] = (
    Method(
        "additive",
        QT_TRANSLATE_NOOP("MineAction", "Weighted additive value"),
        additive.weighted_sum,
        additive.shares,
        linear=True,
        sums=additive.itself,
    ),
    Method(
        "points",
        QT_TRANSLATE_NOOP("MineAction", "Count × weight (PriSMA)"),
        additive.weighted_sum,
        additive.shares,
        linear=True,
        sums=additive.itself,
        counts=True,
    ),
    Method(
        "topsis",
        QT_TRANSLATE_NOOP("MineAction", "TOPSIS"),
        topsis.scores,
        topsis.shares,
        options=("normalisation",),
    ),
    Method(
        "promethee",
        QT_TRANSLATE_NOOP("MineAction", "PROMETHEE II"),
        promethee.scores,
        promethee.shares,
        sums=promethee.flows,
        options=("shape", "indifference", "strict"),
    ),
    Method(
        "lexicographic",
        QT_TRANSLATE_NOOP("MineAction", "Lexicographic by category"),
        lexicographic.scores,
        lexicographic.shares,
        baseline=0.5,
        options=("levels",),
    ),
)


def method_named(key: str) -> Method:
    """Return the method called `key`; PlanningError if there is none."""
    for method in METHODS:
        if method.key == key:
            return method
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This ranking method does not exist."),
        QT_TRANSLATE_NOOP("MineAction", 'Asked for was "{method}"; there are {known}.'),
        QT_TRANSLATE_NOOP("MineAction", "Choose one of the methods."),
        method=str(key)[:60],
        known=", ".join(method.key for method in METHODS),
    )
