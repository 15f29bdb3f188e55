# SPDX-License-Identifier: GPL-3.0-or-later
"""What a delivery changes: each row is new, updated, unchanged or held, and nothing is lost on the way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from mine_action_plugin.core.survey.compare import (
    HELD,
    NEW,
    UNCHANGED,
    UPDATED,
    Existing,
    compare,
    compared_fields,
    row_keys,
)
from tests.core.survey.delivered import staged

HERE = box(13.0, 32.0, 13.001, 32.001)


def existing(shape=HERE, direct=(), **values):
    record = {"id": "r1", "code": "H1", "classification": "sha", "status": "open", "evidence_kind": None, "name": "Old",
              "source_fields": None, "correction_reason": None, **values}  # fmt: skip
    shapes = np.array([MultiPolygon([shape])], dtype=object)
    return Existing({"h1": 0}, {name: [value] for name, value in record.items()}, shapes, frozenset(direct))


def outcome(workspace, shape=HERE, **fields):
    rows = staged({"hazard_id": ["H1"], "class": ["SHA"], **fields}, [shape])
    assert set(compared_fields(rows)) <= set(workspace.columns)
    compared = compare(rows, row_keys(rows, "x"), workspace)
    return compared.outcome.tolist()[0], (compared.changes[0].values if compared.changes else {}), compared.findings


def test_row_without_a_record_is_new():
    rows = staged({"hazard_id": ["H2"], "class": ["SHA"]}, [HERE])
    assert compare(rows, row_keys(rows, "x"), existing()).outcome.tolist() == [NEW]


def test_same_row_again_is_unchanged_though_the_ring_starts_elsewhere():
    again = Polygon([*HERE.exterior.coords[2:4], *HERE.exterior.coords[:3]])
    assert outcome(existing(), again, name=["Old"]) == (UNCHANGED, {}, ())


def test_what_differs_and_nothing_else_is_an_update():
    assert outcome(existing(), name=["New"])[:2] == (UPDATED, {"name": "New"})
    assert outcome(existing(), status=["Closed"])[:2] == (UPDATED, {"status": "closed"})
    moved = box(13.0, 32.0, 13.001, 32.00101)
    kind, values, _ = outcome(existing(), moved)
    assert kind == UPDATED and set(values) == {"geometry", "area_m2"}


def test_a_shift_of_less_than_a_centimetre_is_no_change():
    assert outcome(existing(), box(13.0, 32.0, 13.001 + 5e-8, 32.001))[0] == UNCHANGED


def test_an_empty_value_does_not_wipe_out_a_known_one():
    kind, values, findings = outcome(existing(), name=[None])
    assert (kind, values) == (UNCHANGED, {})
    assert [(one.kind.key, one.values["fields"]) for one in findings] == [("empty_over_value", "name")]


@pytest.mark.parametrize(
    ("before", "row", "held"),
    [
        ({"status": "closed"}, {"status": ["Open"]}, True),
        ({"status": "open"}, {"status": ["Worked on"]}, False),
        ({"status": "handed_over"}, {"status": ["Open"]}, True),
        ({}, {"class": ["CHA"]}, True),
        ({"evidence_kind": "direct"}, {"class": ["CHA"]}, False),
        ({}, {"class": ["CHA"], "evidence": ["Direct"]}, False),
        ({"direct": ["r1"]}, {"class": ["CHA"]}, False),
        ({"classification": "cha"}, {"class": ["SHA"]}, True),
        ({"classification": "cha"}, {"class": ["SHA"], "correct": ["drawn from the wrong report"]}, False),
    ],
)
def test_change_that_breaks_a_life_cycle_is_held(before, row, held):
    kind, values, findings = outcome(existing(**before), **row)
    assert (kind == HELD) == held
    assert [one.kind.key for one in findings if one.blocks] == (["update_not_allowed"] if held else [])
    assert kind in (HELD, UPDATED) and bool(values) != held


@pytest.mark.parametrize("status", ["closed", "handed_over"])
def test_a_closed_hazard_keeps_its_boundary_and_what_it_was(status):
    moved = box(13.0, 32.0, 13.002, 32.001)
    for shape, row in ((moved, {}), (HERE, {"class": ["CHA"], "evidence": ["Direct"]}), (HERE, {"contamin": ["uxo"]})):
        kind, values, findings = outcome(existing(status=status, contamination="ap_mine"), shape, **row)
        assert (kind, values) == (HELD, {})
        assert [one.kind.key for one in findings if one.blocks] == ["closed_changed"]
    assert outcome(existing(status=status), name=["Other"])[0] == UPDATED


@given(st.lists(st.sampled_from(["H1", "h1 ", "H2", None]), min_size=1, max_size=6), st.data())
def test_counts_always_add_up_to_the_rows(codes, data):
    size = len(codes)
    classes = data.draw(st.lists(st.sampled_from(["SHA", "CHA", "?", None]), min_size=size, max_size=size))
    shapes = data.draw(st.lists(st.sampled_from([HERE, None, box(2, 48, 2.001, 48.001)]), min_size=size, max_size=size))
    rows = staged({"hazard_id": codes, "class": classes}, shapes)
    compared = compare(rows, row_keys(rows, "x"), existing(name=None))
    assert sum(compared.count(kind) for kind in (NEW, UPDATED, UNCHANGED, HELD)) == size
    blocked = {one.row for one in (*rows.findings, *compared.findings) if one.blocks}
    assert {int(row) for row in rows.layer.rows[compared.outcome == HELD]} == blocked


def test_rows_of_tables_without_ids_are_known_by_source_and_row():
    from shapely.geometry import Point

    rows = staged({"kind": ["direct"], "type": ["item_seen"]}, [Point(13, 32)], table="evidence")
    assert row_keys(rows, "a.zip|points.shp") == ["a.zip|points.shp#1"]
