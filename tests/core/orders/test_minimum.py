# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order must say: each row is missed where it is absent, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.tables_work import TASK
from mine_action_plugin.core.model.work_codelists import ACTIVITY
from mine_action_plugin.core.orders.blocks import Heading
from mine_action_plugin.core.orders.content import Gap, NearbyHazard, OrderContent, Party, StatedFinding
from mine_action_plugin.core.orders.document import order_document
from mine_action_plugin.core.orders.fingerprint import restored, stored
from mine_action_plugin.core.orders.minimum import (
    HAZARD_MINIMUM,
    MINIMUM,
    NotAllRecorded,
    check_reason,
    gap_text,
    gaps_of,
    needed_fields,
    said_together,
)
from tests.core.orders.sample import hazard, order, point
from tests.core.orders.test_document import said

TEXTS = (
    "targets", "land_use", "start_on", "due_on", "method", "danger_area", "casevac", "quality", "hospital",
    "medical_contact",
)  # fmt: skip


def complete(**changes) -> OrderContent:
    asked = replace(order().requirement, depth_m=0.2, **dict.fromkeys(TEXTS, "said"))
    whole = hazard(access="Track from the north", findings=())
    values = {"team": Party("Team 1", ""), "requirement": asked, "hazards": (whole,), **changes}
    return order(**values)


def keys(content: OrderContent) -> list[str]:
    return [gap.key for gap in gaps_of(content)]


def test_an_order_that_says_all_has_no_gap():
    assert keys(complete()) == []


@pytest.mark.parametrize("name", [*TEXTS, "depth_m"])
def test_each_field_is_missed_where_it_is_empty(name):
    whole = complete()
    blank = None if name == "depth_m" else "  "
    assert keys(replace(whole, requirement=replace(whole.requirement, **{name: blank}))) == [name]


@pytest.mark.parametrize(("name", "key"), [("authority", "authority"), ("team", "team")])
def test_parties_are_missed(name, key):
    assert keys(complete(**{name: None})) == [key]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"contamination": ()}, "contamination"),
        ({"access": " "}, "access"),
        ({"references": ()}, "reference"),
        ({"perimeter": (point(1), point(2), point(3))}, "start_point"),
    ],
)
def test_each_hazard_is_looked_at(changes, key):
    whole = complete().hazards[0]
    second = replace(whole, code="TRI-HA-0009", **changes)
    assert gaps_of(complete(hazards=(whole, second))) == (Gap(key, "TRI-HA-0009"),)


def test_the_hospital_and_the_contact_of_the_site_count_where_the_task_has_none_of_its_own():
    whole = complete()
    asked = replace(whole.requirement, hospital="", hospital_ar="", medical_contact="")
    site = replace(whole.site, hospital_ar="مستشفى", medical_contact="Channel 3")
    assert keys(complete(requirement=asked, site=site)) == []
    assert keys(complete(requirement=asked, site=None)) == ["hospital", "medical_contact"]


def test_depth_zero_is_a_depth():
    """Surface clearance is to a depth of zero; that is not the same as nobody having said it."""
    whole = complete()
    assert keys(replace(whole, requirement=replace(whole.requirement, depth_m=0.0))) == []


def test_a_survey_that_goes_on_no_hazardous_land_needs_no_depth_and_no_start_point():
    bare = complete(hazards=(hazard(access="Track", findings=(), perimeter=(point(1), point(2))),))
    asked = replace(bare.requirement, activity="nts", depth_m=None, targets="", land_use="", danger_area="")
    assert keys(replace(bare, requirement=asked)) == []
    assert {"depth_m", "start_point"} <= set(keys(replace(bare, requirement=replace(asked, activity="ts"))))


def test_open_doubts_are_counted_and_accepted_ones_and_notes_are_not():
    doubt = StatedFinding("k", "warning", "Areas differ.", "", "", "")
    accepted = replace(doubt, accepted_on="2026-01-01", accepted_by="A. Planner", accepted_reason="Seen")
    note = replace(doubt, severity="note")
    whole = replace(complete().hazards[0], findings=(doubt, doubt, accepted, note))
    assert gaps_of(complete(hazards=(whole,))) == (Gap("open_findings", "TRI-HA-0001", 2),)


def test_a_held_hazard_nearby_is_open():
    held = NearbyHazard("TRI-HA-0005 ?", "", "held", 40.0, 10.0)
    assert gaps_of(complete(neighbours=(held,))) == (Gap("held_nearby", "TRI-HA-0005 ?"),)


def test_rows_have_keys_of_their_own_and_name_fields_and_activities_that_there_are():
    rows = (*MINIMUM, *HAZARD_MINIMUM)
    assert len({row.key for row in rows}) == len(rows) and all(row.source and row.text for row in rows)
    assert {name for row in MINIMUM for name in row.fields} <= {field.name for field in TASK.fields}
    assert {one for row in rows for one in row.activities} <= set(ACTIVITY.keys())


def test_the_form_knows_which_fields_an_activity_needs():
    assert "depth_m" in needed_fields("manual_clearance") and "depth_m" not in needed_fields("eod_spot")
    assert {"team_id", "casevac"} <= needed_fields("eore")


def test_the_refusal_lists_what_is_missing_in_the_language_of_the_reader():
    error = NotAllRecorded("TRI-2026-0001", (Gap("team"), Gap("access", "H-1")))
    assert "Not recorded or open: Team; H-1: Access route." in str(error)
    lines = error.lines(lambda text: {"Team": "الفريق", "Access route": "طريق الوصول"}.get(text, text))
    assert "الفريق; H-1: طريق الوصول" in lines[1]


def test_an_unknown_key_of_a_later_version_is_said_as_it_is():
    assert gap_text(Gap("weather", "H-1")) == "H-1: weather"


def test_an_order_put_in_force_by_another_client_says_what_nobody_was_shown():
    first = order_document(order(team=None), "in_progress", "cd" * 32)[1]
    assert first.strong and said(first.text).startswith("Put in force without being issued by this plugin, with these")
    assert "Team" in said(first.text)
    assert said(order_document(complete(), "issued", "cd" * 32)[1].text) == (
        "Put in force without being issued by this plugin."
    )
    for state, content in (("draft", order()), ("withdrawn", order()), ("issued", complete(issued_by="A. Planner"))):
        assert isinstance(order_document(content, state, "cd" * 32)[1], Heading), state


def test_held_hazards_are_said_once_after_one_another():
    gaps = (Gap("held_nearby", "A ?"), Gap("held_nearby", "B ?"), Gap("team"))
    assert said(said_together(gaps)) == "Team, held, not verified and near: A ?, B ?"


def test_many_held_hazards_are_counted_where_the_order_names_them_elsewhere():
    gaps = tuple(Gap("held_nearby", f"{number} ?") for number in range(9))
    assert said(said_together(gaps)) == "hazards held, not verified and near: 9"


def test_more_gaps_than_a_note_may_hold_stand_in_a_table_that_leaves_none_out():
    """A note stands on one page; an order over many hazards may lack more than that."""
    gaps = (*(Gap("access", f"H-{number}") for number in range(300)), Gap("held_nearby", "X ?"))
    made = order(issued_by="A. Planner", gaps=gaps, issued_reason="urgent")
    _, note, table = order_document(made, "issued", "cd" * 32)[:3]
    assert note.strong and len(said(note.text)) < 200 and "because: urgent" in said(note.text)
    lines = [said(row[0]) for row in table.rows]
    assert len(lines) == 301 and lines[299] == "H-299: Access route" and "X ?" in lines[300]


def test_a_reason_that_no_page_holds_is_refused_before_the_order_is_issued():
    check_reason("x" * 600)
    with pytest.raises(PlanningError, match="601 characters"):
        check_reason("x" * 601)


def test_what_an_order_was_issued_without_is_kept_and_printed_with_name_and_reason():
    made = order(issued_by="A. Planner", gaps=(Gap("team"), Gap("open_findings", "H-1", 2)), issued_reason="{urgent}")
    assert restored(*stored(made)) == made
    note = order_document(made, "issued", "cd" * 32)[1]
    assert note.strong and said(note.text) == (
        "Issued with these not recorded or open: Team, H-1: findings that nobody accepted (2). "
        "By A. Planner, because: {urgent}"
    )
