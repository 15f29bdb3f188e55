# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank acceptability alone, for its memory: nothing is imported that it does not use."""

from __future__ import annotations

import numpy as np

from mine_action_plugin.core.priority.firmness.acceptability import rank_acceptability
from mine_action_plugin.core.priority.firmness.weight_sets import Allowed, draw
from mine_action_plugin.core.priority.methods.scores import Table

from .memory import resident


def keep_every_rank(hazards: int, criteria: int, draws: int) -> float:
    """Keep every rank of invented hazards; return what was resident before (MiB)."""
    before = resident()
    values = np.random.default_rng(2).random((hazards, criteria))
    table = Table(tuple(str(number) for number in range(criteria)), values, values, values)
    rank_acceptability(table, draw(Allowed(table.keys), draws, 1), 1, None).within(10)
    return before
