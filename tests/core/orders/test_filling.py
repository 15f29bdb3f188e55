# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner may fill in: every field of a task that is not given otherwise, with dates that are dates."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.orders.filling import FILLED, check_filled
from mine_action_plugin.core.orders.minimum import MINIMUM


def test_every_field_that_an_order_must_have_can_be_filled_in():
    assert {name for row in MINIMUM for name in row.fields} <= {field.name for field in FILLED}


@pytest.mark.parametrize("value", ["31.03.2026", "2026-02-30", "20260331", "soon"])
def test_a_date_that_is_none_is_refused(value):
    with pytest.raises(PlanningError, match="no date"):
        check_filled({"due_on": value})


def test_work_ends_after_it_begins():
    check_filled({"start_on": "2026-03-01", "due_on": "2026-03-01"})
    with pytest.raises(PlanningError, match="before the planned start"):
        check_filled({"start_on": "2026-03-02", "due_on": "2026-03-01"})
