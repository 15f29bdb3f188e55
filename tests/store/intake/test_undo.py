# SPDX-License-Identifier: GPL-3.0-or-later
"""An import can be undone as a whole, in a file and in PostGIS alike."""

from __future__ import annotations

import pytest

from mine_action_plugin.adapters.intake import undo_import
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import content_of, counts, hazard, intake, square, write_geojson


def shown(workspace: Workspace):
    """Return what a planner sees of the hazards, by code: everything but the bookkeeping."""
    frame = workspace.read("hazard").set_index("code").sort_index()
    return {
        code: {name: str(value) for name, value in row.items() if name not in ("version", "changed_at", "changed_by")}
        for code, row in frame.to_dict("index").items()
    }


def test_what_was_taken_in_is_voided_and_what_was_updated_is_restored(workspace: Workspace, tmp_path):
    exact = {"area_rep": 0.1 + 0.2, "name": "مصراتة 'A'", "surv_date": "1942-08-21"}
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, **exact), hazard(2), hazard(3)]))
    before = shown(workspace)
    rows = [
        hazard(1, area_rep=7.0, name="New", surv_date="2020-01-01", geometry=square(8)),
        hazard(2),
        hazard(4),
        hazard(5, geometry=None),
    ]
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", rows))
    assert counts(outcome) == (4, 1, 1, 1, 1)
    undone = undo_import(workspace, outcome.layers[0].batch_id, "wrong file", Silent())
    assert (undone.voided, undone.restored, undone.kept) == (1, 1, ())
    assert shown(workspace) == before
    batch = workspace.get("import_batch", outcome.layers[0].batch_id)
    assert (batch["state"], batch["undo_reason"]) == ("undone", "wrong file")
    voided = workspace.read("hazard", "code = ?", ("H4",), voided=True)
    assert voided["void_reason"].tolist() == ["wrong file"]
    assert workspace.count("held_record", "state = 'held'") == 0
    assert workspace.count("finding", "import_batch_id = ?", (batch["id"],)) == 0


def test_after_undoing_the_same_file_comes_in_anew(workspace: Workspace, tmp_path):
    path = write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2, geometry=None)])
    undo_import(workspace, intake(workspace, path).layers[0].batch_id, "test", Silent())
    assert counts(intake(workspace, path)) == (2, 1, 0, 0, 1)


def test_record_that_was_changed_since_stays_and_is_named(workspace: Workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, name="Old"), hazard(2, name="Old")]))
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(1, name="New"), hazard(2, name="New")]))
    record = workspace.read("hazard", "code = 'H1'")["id"].iloc[0]
    workspace.change("hazard", record, {"name": "Corrected by hand"})
    undone = undo_import(workspace, outcome.layers[0].batch_id, "wrong file", Silent())
    assert [(code, str(why)) for code, why in undone.kept] == [("H1", "changed since")] and undone.restored == 1
    assert workspace.read("hazard").set_index("code")["name"].to_dict() == {"H1": "Corrected by hand", "H2": "Old"}


def test_record_whose_life_cycle_does_not_go_back_stays_and_is_named(workspace: Workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2, name="Old")]))
    outcome = intake(
        workspace, write_geojson(tmp_path / "b.geojson", [hazard(1, status="Closed"), hazard(2, name="New")])
    )
    undone = undo_import(workspace, outcome.layers[0].batch_id, "wrong file", Silent())
    assert undone.restored == 1 and undone.kept[0][0] == "H1" and "hazard.status" in str(undone.kept[0][1])
    hazards = workspace.read("hazard").set_index("code")
    assert hazards["status"].to_dict() == {"H1": "closed", "H2": "open"} and hazards.loc["H2", "name"] == "Old"


def test_records_in_use_are_not_voided(workspace: Workspace, tmp_path):
    from shapely.geometry import Point

    outcome = intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2)]))
    record = workspace.read("hazard", "code = 'H2'")["id"].iloc[0]
    workspace.add("evidence", {"hazard_id": record, "kind": "direct", "type": "item_seen", "geometry": Point(13, 32)})
    before = content_of(workspace)
    with pytest.raises(PlanningError, match="in use") as refused:
        undo_import(workspace, outcome.layers[0].batch_id, "wrong file", Silent())
    assert refused.value.values["codes"] == "H2"
    assert content_of(workspace) == before


def test_an_import_whose_records_a_later_one_delivers_again_is_undone_after_that_one(workspace: Workspace, tmp_path):
    """What the later one counts as unchanged is there by its account, and may not go without a word."""
    first = intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2), hazard(3)])).layers[0]
    later = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(1), hazard(2), hazard(4)])).layers[0]
    assert later.unchanged == 2
    before = content_of(workspace)
    with pytest.raises(PlanningError, match="delivers records of this one again") as refused:
        undo_import(workspace, first.batch_id, "wrong file", Silent())
    assert refused.value.values["count"] == 2 and later.batch_id in refused.value.values["imports"]
    assert "b.geojson" in str(refused.value) and content_of(workspace) == before
    undo_import(workspace, later.batch_id, "to undo the first", Silent())
    assert undo_import(workspace, first.batch_id, "wrong file", Silent()).voided == 3
    assert counts(intake(workspace, tmp_path / "b.geojson")) == (3, 3, 0, 0, 0)


def test_what_a_later_import_changed_or_others_entered_stands_in_no_ones_way(workspace: Workspace, tmp_path):
    first = intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, name="Old"), hazard(2)])).layers[0]
    workspace.add("hazard", {"code": "H9", "classification": "sha", "geometry": square(9)})
    changed = [hazard(1, name="New"), hazard(9, geometry=square(9))]
    assert counts(intake(workspace, write_geojson(tmp_path / "b.geojson", changed))) == (2, 0, 1, 1, 0)
    undo_import(workspace, first.batch_id, "wrong file", Silent())
    assert set(workspace.read("hazard")["code"]) == {"H1", "H9"}


def test_points_that_a_later_list_delivers_again_count_too(workspace: Workspace, tmp_path):
    from tests.store.intake.test_point_lists import HEAD, deliver, walk

    first = deliver(workspace, tmp_path, HEAD + walk()).layers[0].batch_id
    again = deliver(workspace, tmp_path, HEAD + walk(), "again.csv").layers[0].batch_id
    with pytest.raises(PlanningError, match="delivers records of this one again") as refused:
        undo_import(workspace, first, "wrong file", Silent())
    assert "again.csv" in str(refused.value)
    undo_import(workspace, again, "wrong file", Silent())
    assert undo_import(workspace, first, "wrong file", Silent()).voided == 7


def test_what_of_one_delivery_refers_to_an_import_is_undone_with_it(workspace: Workspace, tmp_path):
    from shapely.geometry import Point

    (tmp_path / "all").mkdir()
    write_geojson(tmp_path / "all" / "hazards.geojson", [hazard(1), hazard(2)])
    seen = {"hazard_id": "H2", "evidence_type": "item seen", "kind": "direct", "geometry": Point(13.02, 32.5)}
    write_geojson(tmp_path / "all" / "evidence.geojson", [seen])
    layers = {one.table: one.batch_id for one in intake(workspace, tmp_path / "all").layers}
    assert workspace.count("evidence") == 1 and set(layers) == {"hazard", "evidence"}
    undone = undo_import(workspace, layers["hazard"], "wrong file", Silent())
    assert undone.voided == 3 and workspace.count("hazard") == workspace.count("evidence") == 0
    again = {one.table: one.batch_id for one in intake(workspace, tmp_path / "all").layers}
    assert undo_import(workspace, again["evidence"], "evidence only", Silent()).voided == 1
    assert workspace.count("hazard") == 2, "nothing of the hazards came of the evidence"


def test_undoing_needs_a_reason_and_works_once(workspace: Workspace, tmp_path):
    batch = intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1)])).layers[0].batch_id
    with pytest.raises(PlanningError, match="needs a reason"):
        undo_import(workspace, batch, "  ", Silent())
    undo_import(workspace, batch, "test", Silent())
    with pytest.raises(PlanningError, match="undone already"):
        undo_import(workspace, batch, "test", Silent())
    with pytest.raises(PlanningError, match="no such record"):
        undo_import(workspace, "nothing", "test", Silent())


def test_cancel_while_undoing_leaves_everything_as_it_was(workspace: Workspace, tmp_path):
    batch = (
        intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(n) for n in range(1, 4)])).layers[0].batch_id
    )
    before = content_of(workspace)

    class Impatient(Silent):
        asked = 0

        def isCanceled(self) -> bool:
            self.asked += 1
            return self.asked > 2

    with pytest.raises(Cancelled):
        undo_import(workspace, batch, "test", Impatient())
    assert content_of(workspace) == before
