# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database would refuse of a new record is found before: dates out of order, states without a way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point

from mine_action_plugin.core.model.lifecycle import LIFECYCLES
from mine_action_plugin.core.model.table import Geometry
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.names import code_key
from mine_action_plugin.core.survey.values import SEVERAL_RECORDS, WAITING, Reading, Unreadable, converter
from tests.core.survey.delivered import kinds_by_row, staged

DATES = st.dates(date(1945, 1, 1), date(2024, 12, 31)).map(date.isoformat)
HERE = Point(13.1, 32.8)


@given(st.lists(st.tuples(DATES, DATES), min_size=1, max_size=8))
def test_dates_are_reversed_where_the_later_one_lies_before(pairs):
    fields = {
        "item_id": [f"E{number}" for number in range(len(pairs))],
        "found_on": [first for first, _ in pairs],
        "dispos_on": [second for _, second in pairs],
        "category": ["uxo"] * len(pairs),
    }
    rows = staged(fields, [HERE] * len(pairs), table="explosive_ordnance")
    found = kinds_by_row(rows)
    told = ["dates_reversed" in found.get(number, ()) for number in range(1, len(pairs) + 1)]
    assert told == [first > second for first, second in pairs] == rows.held.tolist()


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: f"{one.table}.{one.field}")
def test_the_way_to_a_state_is_legal_step_by_step_and_the_shortest(lifecycle):
    states = {step.end for step in lifecycle.transitions} | set(lifecycle.initial)
    for state in states:
        way = lifecycle.way_to(state)
        assert not way or (way[0].start in lifecycle.initial and way[-1].end == state)
        assert all(lifecycle.allows(step.start, step.end) is step for step in way)
        assert all(first.end == second.start for first, second in zip(way, way[1:]))
        assert len({step.start for step in way}) == len(way)
        assert way or state in lifecycle.initial  # every state of the declarations can be reached
    assert lifecycle.way_to("no state") == ()


@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip() and code_key(text))
)
def test_a_reference_is_found_whatever_its_case_and_blanks(code):
    field = table_named("request").field("hazard_id")
    read = converter(field, Reading(references={code_key(code): "id-1"}))
    assert read(f" {code}\u200f ") == "id-1"


@pytest.mark.parametrize("why", [SEVERAL_RECORDS, WAITING])
def test_a_name_that_stands_for_no_record_says_why(why):
    read = converter(table_named("request").field("hazard_id"), Reading(references={"h1": why}))
    with pytest.raises(Unreadable) as refused:
        read("H1")
    assert refused.value.kind == why


def test_a_table_without_geometry_says_what_it_leaves_off():
    rows = staged(
        {"org_code": ["A", "B"], "name": ["a", "b"], "kind": ["un", "un"]}, [HERE, None], table="organisation"
    )
    assert not rows.held.any() and kinds_by_row(rows) == {None: ["geometry_left_off"]}
    assert all(shape is None for shape in rows.shapes)
    assert table_named("request").geometry is Geometry.POINT
    rows = staged(
        {"request_id": ["A", "B"], "request_on": ["2024-01-01"] * 2, "request_by": ["x", "y"]}, [HERE, None], "request"
    )
    assert not rows.held.any() and kinds_by_row(rows) == {None: ["place_not_given"]}
