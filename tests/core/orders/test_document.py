# SPDX-License-Identifier: GPL-3.0-or-later
"""The document of an order leaves nothing blank, drops nothing, and names nobody it must not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from mine_action_plugin.core.orders.blocks import NOT_RECORDED, Doubt, Fact, Facts, Heading, Many, Name, Note, Rows, Say
from mine_action_plugin.core.orders.content import Priority
from mine_action_plugin.core.orders.document import order_document
from tests.core.orders.sample import hazard, order, point


def said(text: Any) -> str:
    if isinstance(text, Say):
        return text.text.format(**{name: said(value) for name, value in text.values})
    if isinstance(text, Doubt):
        return text.text
    if isinstance(text, Many):
        return ", ".join(said(one) for one in text.texts)
    return f"{text.latin} {text.arabic}" if isinstance(text, Name) else text


def document(**changes):
    return order_document(order(**changes), "draft", "cd" * 32)


def facts(blocks) -> Iterator[Fact]:
    for block in blocks:
        if isinstance(block, Facts):
            yield from block.facts


def tables(blocks) -> list[Rows]:
    return [block for block in blocks if isinstance(block, Rows)]


def test_every_fact_has_a_value():
    empty = order(
        authority=None, site=None, priority=None, hazards=(hazard(references=(), place="", place_ar="", name=""),)
    )
    for fact in facts(order_document(empty, "draft", "cd" * 32)):
        assert said(fact.value).strip(), said(fact.label)


@pytest.mark.parametrize(
    "label", ["Operator", "Team", "Specified depth", "Landmark", "Receiving hospital", "Casualty evacuation (CASEVAC)"]
)
def test_what_is_unknown_is_said_to_be_not_recorded(label):
    assert [fact.value for fact in facts(document()) if said(fact.label) == label] == [NOT_RECORDED]


@pytest.mark.parametrize(("signed_by", "said_of_it"), [("", "not signed"), ("A. Planner", "signed by A. Planner")])
def test_the_policy_behind_an_order_is_printed_with_its_fingerprint_and_who_stands_for_it(signed_by, said_of_it):
    priority = Priority("RNK-1", "agriculture", 3, "ab" * 32, signed_by)
    (fact,) = (one for one in facts(document(priority=priority)) if said(one.label) == "Priority")
    assert "fingerprint ABAB-ABAB-ABAB-ABAB" in said(fact.value) and said_of_it in said(fact.value)


def test_an_order_says_since_when_and_why_somebody_stands_for_the_policy():
    priority = Priority("RNK-1", "agriculture", 3, "ab" * 32, "A. Planner", "2026-03-01", "Sowing")
    (fact,) = (one for one in facts(document(priority=priority)) if said(one.label) == "Priority")
    assert "signed by A. Planner on 2026-03-01: Sowing" in said(fact.value)


def test_cells_are_never_blank():
    nameless = hazard(perimeter=(point(1, "sp", label="A"), point(2), point(3)))
    for table in tables(document(hazards=(nameless,))):
        assert all(said(cell).strip() for row in table.rows for cell in row)
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_every_turning_point_is_in_the_table():
    many = hazard(perimeter=tuple(point(number) for number in range(1, 501)))
    table = next(one for one in tables(document(hazards=(many,))) if said(one.columns[0].title) == "No.")
    assert [row[0] for row in table.rows] == [str(number) for number in range(1, 501)]


def test_parts_and_holes_are_told_apart():
    ring = (point(1, "sp"), point(2, ring=1), point(3, part=2))
    blocks = document(hazards=(hazard(perimeter=ring),))
    table = next(one for one in tables(blocks) if said(one.columns[0].title) == "No.")
    assert [said(row[2]) for row in table.rows] == ["1", "1, hole 1", "2"]


def test_positions_stand_as_degrees_mgrs_and_utm():
    centre = next(said(fact.value) for fact in facts(document()) if said(fact.label).startswith("Centre"))
    assert centre == "32.800000° N, 13.190000° E | MGRS 33S US 30442 30583 | UTM 33N 330443 3630584"


def test_open_and_accepted_findings_are_stated():
    accepted = hazard().findings[0].__class__("k", "note", "Old.", "2026-01-01", "A. Planner", "Seen on site")
    blocks = document(hazards=(hazard(findings=(*hazard().findings, accepted)),))
    note = next(block for block in blocks if isinstance(block, Note) and block.strong)
    assert said(note.text) == "Findings about this hazard: 1 open, 1 accepted"
    table = next(one for one in tables(blocks) if said(one.columns[1].title) == "Finding")
    assert [said(row[2]) for row in table.rows] == ["open", "2026-01-01, A. Planner: Seen on site"]


def test_no_accident_and_no_other_hazard_is_said_and_is_not_called_safe():
    texts = [said(block.text) for block in document(accidents=(), neighbours=()) if isinstance(block, Note)]
    assert any(text.startswith("Accidents: none recorded") for text in texts)
    assert any("not safe" in text for text in texts)


def test_casualties_that_nobody_counted_are_not_zero():
    table = next(one for one in tables(document()) if said(one.columns[0].title) == "Accident ID")
    assert table.rows[0][4] == NOT_RECORDED and table.rows[0][5] == "2"


def test_a_revision_states_its_reason():
    assert "Reason for the revision" not in {said(fact.label) for fact in facts(document())}
    reasons = [said(fact.value) for fact in facts(document(revision=1, reason="Perimeter extended"))
               if said(fact.label) == "Reason for the revision"]  # fmt: skip
    assert reasons == ["Perimeter extended"]


def test_data_is_never_taken_for_a_text_to_translate():
    """A remark with braces is printed with braces."""
    remark = "{count} [% env('HOME') %] %n"
    values = [fact.value for fact in facts(document(hazards=(hazard(remarks=remark),)))]
    assert remark in values


def test_each_hazard_of_a_task_has_its_sections():
    second = hazard(id="2", code="TRI-HA-0009", perimeter=(point(5, "sp"), point(6), point(7)))
    titles = [said(block.text) for block in document(hazards=(hazard(), second)) if isinstance(block, Heading)]
    for code in ("TRI-HA-0001", "TRI-HA-0009"):
        assert f"Hazard and evidence: {code}" in titles and f"Turning points of {code}" in titles


def value_of(label: str, **changes) -> str:
    return next(said(fact.value) for fact in facts(document(**changes)) if said(fact.label) == label)


def test_a_start_point_that_nobody_chose_is_not_passed_off_as_chosen():
    unchosen = value_of("Start point", hazards=(hazard(perimeter=(point(1), point(2), point(3))),))
    assert unchosen == "not chosen by anybody; the outline begins at point 1"
    chosen = value_of("Start point", hazards=(hazard(perimeter=(point(1), point(2, "sp"), point(3))),))
    assert chosen.startswith("2 | 32.8")


def test_improvised_devices_follow_from_the_contamination_where_nobody_recorded_them():
    label = "Improvised devices"
    assert "Improvised explosive devices" in value_of(label, hazards=(hazard(contamination=("ied", "uxo")),))
    assert value_of(label, hazards=(hazard(contamination=("ied",), improvised=False),)) == "no"
    assert value_of(label) == "not recorded"


def test_the_hospital_of_the_task_goes_before_that_of_its_site():
    site = replace(order().site, hospital="Site Hospital", medical_contact="Channel 3")
    asked = replace(order().requirement, hospital="Field Hospital")
    assert value_of("Receiving hospital", site=site).strip() == "Site Hospital"
    assert value_of("Receiving hospital", site=site, requirement=asked).strip() == "Field Hospital"
    assert value_of("Medical contact", site=site, requirement=asked) == "Channel 3"


def test_the_title_of_a_policy_is_a_text_to_be_translated_and_a_planners_own_keeps_its_braces():
    (fact,) = (
        one for one in facts(document(priority=Priority("RNK-1", "Emergency {x}", 1))) if said(one.label) == "Priority"
    )
    title = dict(fact.value.values)["profile"]
    assert isinstance(title, Say) and said(title) == "Emergency {x}"
