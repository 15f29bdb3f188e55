# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes of an order's state that the plugin makes: issuing, revising, superseding."""

from __future__ import annotations

from ..errors import Listed, PlanningError
from ..model.lifecycle import ORDER_DRAFT_STATES, ORDER_STATE
from ..model.work_codelists import ORDER_STATE as STATES
from ..text import QT_TRANSLATE_NOOP

ISSUED = "issued"
SUPERSEDED = "superseded"
ENDED = ("withdrawn", "cancelled", "superseded", "closed", "handed_over")


def is_draft(state: str) -> bool:
    """Return whether an order in `state` may still be changed."""
    return state in ORDER_DRAFT_STATES


def is_in_force(state: str) -> bool:
    """Return whether teams may be working by an order in `state`."""
    return not is_draft(state) and state not in ENDED


def states_to_issue(state: str, number: str) -> tuple[str, ...]:
    """Return the states that an order passes from `state` to issued; `PlanningError` where it was issued or ended."""
    if not is_draft(state):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Order {number} cannot be issued"),
            QT_TRANSLATE_NOOP("MineAction", "It is '{state}', and an issued order is immutable."),
            QT_TRANSLATE_NOOP("MineAction", "Make a revision, and issue that."),
            number=number,
            state=Listed((STATES.label(state),)),
        )
    left = ORDER_DRAFT_STATES[ORDER_DRAFT_STATES.index(state) + 1 :]
    return (*left, ISSUED)


def check_can_be_revised(state: str, number: str) -> None:
    """Raise `PlanningError` unless an order in `state` may be followed by a revision."""
    if is_draft(state) or ORDER_STATE.allows(state, SUPERSEDED):
        return
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Order {number} cannot be revised"),
        QT_TRANSLATE_NOOP("MineAction", "It is '{state}'."),
        QT_TRANSLATE_NOOP("MineAction", "Create a new task order."),
        number=number,
        state=Listed((STATES.label(state),)),
    )
