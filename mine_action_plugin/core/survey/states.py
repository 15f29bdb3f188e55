# SPDX-License-Identifier: GPL-3.0-or-later
"""States that are delivered with new records: reached from the first state by the legal way, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..findings import Finding
from ..model.lifecycle import LIFECYCLES, Lifecycle
from ..model.table import Table
from .checks.records import says
from .kinds import found
from .staging import Staged


def lifecycles_of(table: Table) -> tuple[Lifecycle, ...]:
    """Return the life cycles whose records are not born in every state."""
    return tuple(
        one
        for one in LIFECYCLES
        if one.table == table.name and {step.end for step in one.transitions} - set(one.initial)
    )


def states_not_reached(staged: Staged, new: np.ndarray) -> Iterator[Finding]:
    """Yield a finding for each row of the mask `new` in a state to which no way leads with what the row says."""
    for lifecycle in lifecycles_of(staged.table):
        if lifecycle.field not in staged.values:
            continue
        for index in np.flatnonzero(new).tolist():
            state = staged.values[lifecycle.field][index]
            if state is None or state in lifecycle.initial:
                continue
            way = lifecycle.way_to(state)
            needs = sorted({name for step in way for name in step.needs})
            missing = [name for name in needs if name not in staged.values or not says(staged.values[name][index])]
            if missing or not way:
                row, told = int(staged.layer.rows[index]), ", ".join(missing) or "-"
                yield found("state_not_reached", row, field=lifecycle.field, state=state, missing=told)


def ways_of(staged: Staged, chosen: np.ndarray) -> dict[str, list[tuple[str, ...]]]:
    """Return for each field of states that `staged` fills the states through which each chosen row is led, in order."""
    ways = {}
    for lifecycle in lifecycles_of(staged.table):
        if lifecycle.field in staged.values:
            states = staged.values[lifecycle.field][chosen].tolist()
            of = {state: tuple(step.end for step in lifecycle.way_to(state)) for state in set(states) - {None}}
            ways[lifecycle.field] = [of.get(state, ()) for state in states]
    return ways


def born(staged: Staged, field: str, chosen: np.ndarray) -> np.ndarray:
    """Return what the chosen rows say in a field of states when their records are born: its first state, or theirs."""
    values = staged.values[field][chosen].copy()
    for lifecycle in lifecycles_of(staged.table):
        if lifecycle.field == field:
            later = [state is not None and state not in lifecycle.initial for state in values.tolist()]
            values[np.array(later, dtype=bool)] = lifecycle.initial[0]
    return values
