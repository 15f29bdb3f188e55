# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of orders: one series for each site and year, none used twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.orders.numbering import next_number, split_reference

SITES = st.sampled_from(["TRI", "TR", "TRI2", "B-1", "", "طرابلس"])


@given(st.lists(st.tuples(SITES, st.integers(2025, 2027)), max_size=30))
def test_no_number_is_given_twice(requests):
    used: list[str] = []
    for site, year in requests:
        used.append(next_number(site, year, used))
    assert len(set(used)) == len(used)


def test_series_of_sites_and_years_are_apart():
    used = ["TRI-2026-0001", "TRI-2026-0002", "BEN-2026-0007"]
    assert next_number("TRI", 2026, used) == "TRI-2026-0003"
    assert next_number("TRI", 2027, used) == "TRI-2027-0001"
    assert next_number("SIR", 2026, used) == "SIR-2026-0001"


def test_a_gap_is_not_filled_and_the_series_outgrows_four_digits():
    assert next_number("TRI", 2026, ["TRI-2026-9999"]) == "TRI-2026-10000"


def test_numbers_of_other_forms_do_not_disturb():
    assert next_number("TRI", 2026, ["TRI-2026-00x1", "TRI-2026-", "XTRI-2026-0008"]) == "TRI-2026-0001"


@given(SITES, st.integers(0, 9999))
def test_a_number_with_its_revision_is_read_back(site, revision):
    number = next_number(site, 2026, [])
    assert split_reference(f"{number}/{revision}") == (number, revision)
    assert split_reference(f" {number.lower()} rev {revision} ") == (number, revision)
    assert split_reference(number) == (number, None)


@pytest.mark.parametrize("text", ["", "   "])
def test_no_number_is_refused(text):
    with pytest.raises(PlanningError, match="No order number"):
        split_reference(text)
