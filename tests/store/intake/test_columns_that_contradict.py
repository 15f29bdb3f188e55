# SPDX-License-Identifier: GPL-3.0-or-later
"""Two columns that both say the class of a hazard: where they disagree, the row waits for somebody to decide."""

from __future__ import annotations

from mine_action_plugin.adapters.checking.checks import check_workspace
from mine_action_plugin.adapters.intake import take_held
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import counts, hazard, intake, write_geojson


def deliver(workspace, tmp_path, *others):
    rows = [{**hazard(n), "classification": "SHA", "class": other} for n, other in enumerate(others, 1)]
    return intake(workspace, write_geojson(tmp_path / "a.geojson", rows))


def test_a_row_whose_columns_disagree_is_held_and_says_both(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, "SHA", "CHA", None, "see annex", "sha ")
    assert counts(outcome) == (5, 4, 0, 0, 1)
    (finding,) = [one for one in outcome.layers[0].findings if one.kind.key == "columns_contradict"]
    assert finding.row == 2
    assert {finding.values["source"], finding.values["other"]} == {"class", "classification"}
    held = workspace.read("held_record", "state = 'held'")
    assert held["code"].tolist() == ["H2"] and "contradict" in held["reasons"].iloc[0]


def test_whoever_takes_it_in_decides_which_holds(workspace, tmp_path):
    deliver(workspace, tmp_path, "SHA", "CHA")
    (one,) = workspace.read("held_record", "state = 'held'")["id"]
    done = take_held(workspace, one, {"classification": "sha"}, "Amal", "asked the team")
    record = workspace.get("hazard", done.record_id)
    assert record["classification"] == "sha"
    open_ones = workspace.read("finding", "record_id = ? AND accepted_on IS NULL", (done.record_id,))
    assert "columns_contradict" not in set(open_ones["kind"])


def test_a_polygon_without_a_stored_area_is_found_by_the_check(workspace, tmp_path):
    deliver(workspace, tmp_path, "SHA")
    record = workspace.read("hazard")["id"].iloc[0]
    workspace.change("hazard", record, {"area_m2": None})
    found = {one.kind.key: one for one in check_workspace(workspace, Silent()).findings}
    assert found["area_missing"].record == record and found["area_missing"].values["measured"] > 8000
    workspace.change("hazard", record, {"area_m2": found["area_missing"].values["measured"]})
    assert "area_missing" not in {one.kind.key for one in check_workspace(workspace, Silent()).findings}
