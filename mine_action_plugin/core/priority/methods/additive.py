# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighted additive value: S_i = Σ_j w_j v_ij, Σ w = 1 (Keeney & Raiffa, Decisions with Multiple Objectives, 1976)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .scores import Scores, Table


def weighted_sum(table: Table, weights: np.ndarray, _options: Mapping[str, Any]) -> Scores:
    """Return scores in [0, 1]; the ends are reached when all that is missing in a row is at its worst or best."""
    middle = table.middle @ weights
    if table.exact:
        return Scores(middle, middle, middle)
    return Scores(table.low @ weights, middle, table.high @ weights)


def shares(table: Table, weights: np.ndarray, _options: Mapping[str, Any]) -> np.ndarray:
    """Return what each criterion adds to each score; the rows sum to the scores."""
    return table.middle * weights


def itself(table: Table, _options: Mapping[str, Any]) -> Table:
    """Return the table whose weighted sum the score is."""
    return table
