# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program wrote over a change that it may not have seen is found, until somebody known has seen it."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.model.envelope import GEOMETRY, OUTSIDE
from mine_action_plugin.core.model.overwrites import BOUNDARY_OVERWRITTEN, FIELD_OVERWRITTEN, Entry, overwritten

NEXT_DAY = 24 * 60


def log(*changes, field=GEOMETRY, record="r"):
    """Return entries of one field from (minutes after midnight, who)."""
    return [
        Entry(
            "hazard",
            record,
            field,
            f"2026-01-{1 + at // NEXT_DAY:02}T{at % NEXT_DAY // 60:02}:{at % 60:02}:00.000Z",
            by,
        )
        for at, by in changes
    ]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ([(0, "Amal"), (7, OUTSIDE)], ("Amal", 7)),
        ([(0, "Amal"), (NEXT_DAY, OUTSIDE)], ("Amal", NEXT_DAY)),
        ([(0, "Amal"), (NEXT_DAY + 1, OUTSIDE)], None),
        ([(0, OUTSIDE), (7, OUTSIDE)], (OUTSIDE, 7)),
        ([(0, OUTSIDE), (7, "Amal")], None),
        ([(0, OUTSIDE)], None),
        ([(0, "Amal"), (7, OUTSIDE), (9, "Basma")], None),
        ([(0, "Amal"), (7, OUTSIDE), (5 * NEXT_DAY, OUTSIDE)], ("Amal", 7)),
        ([(0, "Amal"), (7, OUTSIDE), (9, OUTSIDE)], ("Amal", 7)),
        ([(0, "Amal"), (7, OUTSIDE), (9, "Basma"), (12, OUTSIDE)], ("Basma", 3)),
        ([(0, "Amal"), (7, "Basma")], None),
    ],
)
def test_a_boundary_that_another_program_drew_over_a_fresh_one_is_found(changes, found):
    findings = list(overwritten(log(*changes)))
    assert [(one.values["who"], one.values["minutes"]) for one in findings] == ([found] if found else [])
    assert all(one.kind is BOUNDARY_OVERWRITTEN and (one.table, one.record) == ("hazard", "r") for one in findings)


@pytest.mark.parametrize(("who", "found"), [("Amal", True), (OUTSIDE, False)])
def test_of_other_fields_what_a_person_had_saved_is_found(who, found):
    findings = list(overwritten(log((0, who), (7, OUTSIDE), field="name")))
    assert [(one.kind, one.values["field"]) for one in findings] == ([(FIELD_OVERWRITTEN, "name")] if found else [])


def test_changes_of_other_records_and_fields_do_not_meet():
    entries = [*log((0, "Amal")), *log((1, OUTSIDE), field="name"), *log((2, OUTSIDE), record="s")]
    assert list(overwritten(entries)) == []
