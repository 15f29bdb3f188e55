# SPDX-License-Identifier: GPL-3.0-or-later
"""Which states an order passes when it is issued, and what can be revised."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.lifecycle import ORDER_STATE
from mine_action_plugin.core.orders.changes import (
    check_can_be_revised,
    is_draft,
    is_in_force,
    states_to_issue,
)

STATES = sorted({step.start for step in ORDER_STATE.transitions} | {step.end for step in ORDER_STATE.transitions})


@pytest.mark.parametrize("state", STATES)
def test_issuing_goes_by_legal_steps_or_is_refused(state):
    if not is_draft(state):
        with pytest.raises(PlanningError, match="immutable"):
            states_to_issue(state, "X")
        return
    path = (state, *states_to_issue(state, "X"))
    assert path[-1] == "issued"
    assert all(ORDER_STATE.allows(start, end) for start, end in zip(path, path[1:]))


@pytest.mark.parametrize("state", STATES)
def test_what_is_in_force_is_no_draft(state):
    assert not (is_draft(state) and is_in_force(state))


@pytest.mark.parametrize("state", ["closed", "handed_over", "cancelled", "withdrawn", "superseded", "qc_passed"])
def test_what_has_ended_is_not_revised(state):
    with pytest.raises(PlanningError, match="cannot be revised"):
        check_can_be_revised(state, "X")


@pytest.mark.parametrize("state", ["draft", "approved", "issued", "in_progress", "suspended", "qc_failed"])
def test_what_is_open_may_be_revised(state):
    check_can_be_revised(state, "X")
