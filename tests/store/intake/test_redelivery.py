# SPDX-License-Identifier: GPL-3.0-or-later
"""Held rows that are delivered again, and held rows whose import is undone, in a file and in PostGIS alike."""

from __future__ import annotations

import pytest

from mine_action_plugin.adapters.intake import set_aside, take_held, undo_import
from mine_action_plugin.adapters.intake.outcome import LayerOutcome
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import content_of, counts, hazard, intake, square, write_geojson

DECISION = {"who": "Amal", "reason": "seen on site"}
BROKEN = hazard(1, geometry=None, name="بلا مكان")


def held(workspace: Workspace, state: str = "held") -> list[str]:
    return workspace.read("held_record", "state = ?", (state,)).sort_values("source_row")["id"].tolist()


def kinds(outcome) -> set[str]:
    return {finding.kind.key for layer in outcome.layers for finding in layer.findings}


def deliver(workspace: Workspace, tmp_path, *rows, name: str = "a"):
    return intake(workspace, write_geojson(tmp_path / f"{name}.geojson", rows))


def numbers(workspace: Workspace, batch_id: str) -> list[int]:
    batch = workspace.get("import_batch", batch_id)
    return [int(batch[f"rows_{name}"]) for name in ("read", "taken", "updated", "unchanged", "held", "aside")]


def test_a_row_that_was_set_aside_stays_so_when_it_is_delivered_again(workspace: Workspace, tmp_path):
    deliver(workspace, tmp_path, BROKEN, hazard(2), hazard(3, geometry=None))
    set_aside(workspace, held(workspace)[0], "Amal", "withdrawn by the sender")
    again = deliver(workspace, tmp_path, BROKEN, hazard(2), hazard(3, geometry=None))
    assert (*counts(again), again.aside) == (3, 0, 0, 1, 1, 1)
    assert again.report()["set_aside_before"] == 1
    assert numbers(workspace, again.layers[0].batch_id) == [3, 0, 0, 1, 1, 1]
    assert len(held(workspace)) == 1 and len(held(workspace, "set_aside")) == 1
    (said,) = [one.text() for one in again.layers[0].findings if one.kind.key == "rows_set_aside_before"]
    assert "1 rows (1)" in said and "Amal: withdrawn by the sender" in said
    kept = workspace.read("finding", "import_batch_id = ?", (again.layers[0].batch_id,))
    assert sorted(kept["kind"]) == ["rows_held_before", "rows_set_aside_before"]
    (waits,) = [one for one in again.layers[0].findings if one.kind.key == "rows_held_before"]
    assert "1 rows (3) wait" in waits.text() and not waits.blocks


def test_it_stays_set_aside_where_rows_moved_in_the_file_and_waits_anew_where_it_says_otherwise(
    workspace: Workspace, tmp_path
):
    deliver(workspace, tmp_path, BROKEN, hazard(2))
    set_aside(workspace, held(workspace)[0], "Amal", "withdrawn")
    moved = deliver(workspace, tmp_path, hazard(2), hazard(4), BROKEN, name="b")
    assert (*counts(moved), moved.aside) == (3, 1, 0, 1, 0, 1)
    changed = deliver(workspace, tmp_path, {**BROKEN, "name": "otherwise"}, hazard(2), name="c")
    assert (*counts(changed), changed.aside) == (2, 0, 0, 1, 1, 0)
    assert "rows_set_aside_before" not in kinds(changed)
    twice = deliver(workspace, tmp_path, BROKEN, {**BROKEN}, name="d")
    assert (twice.held, twice.aside) == (1, 1)  # one row was set aside, not two


def test_a_row_that_was_mended_is_not_held_again_while_its_record_is_in_force(workspace: Workspace, tmp_path):
    deliver(workspace, tmp_path, BROKEN, hazard(2))
    done = take_held(workspace, held(workspace)[0], {}, geometry=square(7), **DECISION)
    again = deliver(workspace, tmp_path, BROKEN, hazard(2))
    assert counts(again) == (2, 0, 0, 2, 0) and "rows_mended_before" in kinds(again)
    assert workspace.get("hazard", done.record_id)["geometry"].equals(square(7))
    workspace.void("hazard", done.record_id, "mended wrongly")
    assert counts(deliver(workspace, tmp_path, BROKEN, hazard(2))) == (2, 0, 0, 1, 1)


def test_undoing_leaves_no_held_row_that_says_it_was_taken_in(workspace: Workspace, tmp_path):
    rows = (BROKEN, hazard(2, geometry=None), hazard(3, geometry=None), hazard(4))
    batch = deliver(workspace, tmp_path, *rows).layers[0].batch_id
    first, second, _ = held(workspace)
    take_held(workspace, first, {}, geometry=square(7), **DECISION)
    set_aside(workspace, second, "Amal", "twice")
    done = undo_import(workspace, batch, "wrong file", Silent())
    assert done.voided == 2 and (done.held.undone, done.held.mended, done.held.aside, done.held.waiting) == (3, 1, 1, 0)
    rows_now = workspace.read("held_record")
    assert set(rows_now["state"]) == {"undone"} and set(rows_now["decision_reason"]) == {"wrong file"}
    assert rows_now["record_id"].isna().all() and workspace.count("hazard") == 0 == workspace.count("finding")
    log = workspace.read("audit_log", "record_id = ? AND field = 'decision_reason'", (second,))
    assert "twice" in set(log["new_value"])  # what had been decided stays in the log
    assert counts(deliver(workspace, tmp_path, *rows)) == (4, 1, 0, 0, 3)  # nothing of it decides about what comes next


def test_a_row_that_another_import_repeats_waits_for_that_one(workspace: Workspace, tmp_path):
    first = deliver(workspace, tmp_path, BROKEN, hazard(2)).layers[0].batch_id
    second = deliver(workspace, tmp_path, hazard(4), hazard(3), BROKEN, name="b").layers[0].batch_id
    third = deliver(workspace, tmp_path, BROKEN, name="c").layers[0].batch_id
    take_held(workspace, held(workspace)[0], {}, geometry=square(7), **DECISION)
    for batch, owner, row in ((first, second, 3), (second, third, 1)):
        assert undo_import(workspace, batch, "wrong file", Silent()).held.waiting == 1
        waits = workspace.read("held_record", "state = 'held'")
        assert waits[["import_batch_id", "source_row"]].to_numpy().tolist() == [[owner, row]]
        findings = workspace.read("finding", "record_id = ?", (waits["id"].iloc[0],))
        assert "geometry_missing" in set(findings["kind"]) and set(findings["import_batch_id"]) == {owner}
    mended = take_held(workspace, held(workspace)[0], {}, geometry=square(8), **DECISION)
    assert workspace.get("hazard", mended.record_id)["code"] == "H1"
    assert undo_import(workspace, third, "wrong file", Silent()).held.waiting == 0 and held(workspace) == []


def test_a_decision_to_set_aside_stays_with_the_import_that_repeats_the_row(workspace: Workspace, tmp_path):
    first = deliver(workspace, tmp_path, BROKEN).layers[0].batch_id
    set_aside(workspace, held(workspace)[0], "Amal", "withdrawn")
    second = deliver(workspace, tmp_path, BROKEN, hazard(2), name="b").layers[0].batch_id
    undo_import(workspace, first, "wrong file", Silent())
    aside = workspace.read("held_record", "state = 'set_aside'")
    assert aside[["import_batch_id", "decision_reason"]].to_numpy().tolist() == [[second, "withdrawn"]]
    assert deliver(workspace, tmp_path, BROKEN, name="c").aside == 1


def test_a_cut_off_undo_changes_nothing(workspace: Workspace, tmp_path, monkeypatch):
    from mine_action_plugin.adapters.intake import undoing_held

    batch = deliver(workspace, tmp_path, BROKEN, hazard(2)).layers[0].batch_id
    deliver(workspace, tmp_path, BROKEN, name="b")
    take_held(workspace, held(workspace)[0], {}, geometry=square(7), **DECISION)
    before = content_of(workspace)

    def fail(*_: object) -> int:
        raise PlanningError("cut off")

    monkeypatch.setattr(undoing_held, "_wait_again", fail)
    with pytest.raises(PlanningError, match="cut off"):
        undo_import(workspace, batch, "wrong file", Silent())
    assert content_of(workspace) == before


def test_an_outcome_that_loses_a_row_cannot_be_made():
    with pytest.raises(AssertionError, match="another number"):
        LayerOutcome("a", "a", "hazard", "b", 3, 1, 0, 0, 1, (), aside=0)
    assert LayerOutcome("a", "a", "hazard", "b", 3, 1, 0, 0, 1, (), aside=1).aside == 1
