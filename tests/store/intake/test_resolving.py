# SPDX-License-Identifier: GPL-3.0-or-later
"""A held row gets a decision: taken in as mended, or set aside, in a file and in PostGIS alike."""

from __future__ import annotations

import json

import pytest
from shapely.geometry import Polygon

from mine_action_plugin.adapters.intake import held_row, read_geometry, set_aside, take_held, undo_import
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import content_of, hazard, intake, square, write_geojson

BOW_TIE = Polygon([(13.0, 32.5), (13.001, 32.501), (13.001, 32.5), (13.0, 32.501)])
DECISION = {"who": "Amal", "reason": "seen on site"}


def held(workspace: Workspace, path, *rows) -> list[str]:
    """Take the rows in and return the ids of those that are held, in their order."""
    intake(workspace, write_geojson(path, rows))
    return workspace.read("held_record", "state = 'held'").sort_values("source_row")["id"].tolist()


def kinds(workspace: Workspace, record_id: str, accepted: bool) -> set[str]:
    where = f"record_id = ? AND accepted_on IS {'NOT ' if accepted else ''}NULL"
    return set(workspace.read("finding", where, (record_id,))["kind"])


def test_row_without_geometry_is_taken_in_with_one(workspace: Workspace, tmp_path):
    (one,) = held(workspace, tmp_path / "a.geojson", hazard(1, name="مصراتة", geometry=None), hazard(2))
    done = take_held(workspace, one, {}, geometry=read_geometry(square(7).wkt), **DECISION)
    record = workspace.get("hazard", done.record_id)
    assert (record["code"], record["name"], record["source_row"]) == ("H1", "مصراتة", 1)
    assert record["geometry"].equals(square(7)) and record["typed_crs"] == "WGS 84 (EPSG:4326)"
    row = workspace.get("held_record", one)
    assert (row["state"], row["decision_by"], row["decision_reason"]) == ("taken_in", "Amal", "seen on site")
    batch = workspace.get("import_batch", record["import_batch_id"])
    assert (batch["rows_taken"], batch["rows_held"]) == (1, 1)  # what the import found stays said
    assert "geometry_missing" in kinds(workspace, one, accepted=True) and not kinds(workspace, one, accepted=False)
    assert kinds(workspace, done.record_id, accepted=False) == {"row_mended"}


def test_code_that_was_unknown_is_chosen_and_the_delivered_word_is_kept(workspace: Workspace, tmp_path):
    (one,) = held(workspace, tmp_path / "a.geojson", {**hazard(1), "class": "perhaps"}, hazard(2))
    assert held_row(workspace, one).text("classification") == "perhaps"
    done = take_held(workspace, one, {"classification": "sha"}, **DECISION)
    record = workspace.get("hazard", done.record_id)
    assert record["classification"] == "sha" and json.loads(record["source_fields"])["class"] == "perhaps"
    said = workspace.read("finding", "record_id = ? AND kind = 'row_mended'", (done.record_id,))
    assert "'perhaps' → 'sha'" in said["text"].iloc[0] and "Amal: seen on site" in said["text"].iloc[0]


def test_what_still_blocks_is_said_and_nothing_is_written(workspace: Workspace, tmp_path):
    rows = {**hazard(1, geometry=None), "class": "perhaps"}, hazard(2)
    (one,) = held(workspace, tmp_path / "a.geojson", *rows)
    before = content_of(workspace)
    done = take_held(workspace, one, {"classification": "sha"}, **DECISION)
    assert (done.record_id, [finding.kind.key for finding in done.reasons]) == ("", ["geometry_missing"])
    assert content_of(workspace) == before


@pytest.mark.parametrize("method", ["structure", "linework"])
def test_repair_that_was_offered_is_what_is_taken_in(workspace: Workspace, tmp_path, method):
    (one,) = held(workspace, tmp_path / "a.geojson", hazard(1, geometry=BOW_TIE), hazard(2))
    offers = {offer.method: offer for offer in held_row(workspace, one).repairs()}
    assert [finding.kind.key for finding in take_held(workspace, one, {}, **DECISION).reasons] == ["geometry_invalid"]
    done = take_held(workspace, one, {}, repair=method, **DECISION)
    record = workspace.get("hazard", done.record_id)
    assert record["geometry"].equals(offers[method].after)
    assert record["area_m2"] == pytest.approx(offers[method].after_m2)


def test_id_that_is_taken_is_refused(workspace: Workspace, tmp_path):
    (second,) = held(workspace, tmp_path / "a.geojson", hazard(1), hazard(1, geometry=square(4)), hazard(2))
    before = content_of(workspace)
    with pytest.raises(PlanningError, match="ID already"):
        take_held(workspace, second, {}, **DECISION)
    assert content_of(workspace) == before
    assert take_held(workspace, second, {"code": "H1-b"}, **DECISION).record_id
    assert set(workspace.read("hazard")["code"]) == {"H1", "H1-b", "H2"}


def test_row_is_set_aside_with_its_findings_and_decided_once(workspace: Workspace, tmp_path):
    (one,) = held(workspace, tmp_path / "a.geojson", hazard(1, geometry=None), hazard(2))
    with pytest.raises(PlanningError, match="name and a reason"):
        set_aside(workspace, one, "Amal", " ")
    set_aside(workspace, one, "Amal", "withdrawn by the sender")
    assert workspace.get("held_record", one)["state"] == "set_aside"
    assert kinds(workspace, one, accepted=True) >= {"geometry_missing"}
    for decide in (lambda: set_aside(workspace, one, "B", "c"), lambda: take_held(workspace, one, {}, "B", "c")):
        with pytest.raises(PlanningError, match="decided already"):
            decide()


def test_undoing_the_import_also_voids_what_was_mended(workspace: Workspace, tmp_path):
    (one,) = held(workspace, tmp_path / "a.geojson", hazard(1, geometry=None), hazard(2))
    done = take_held(workspace, one, {}, geometry=square(7), **DECISION)
    batch_id = workspace.get("hazard", done.record_id)["import_batch_id"]
    assert undo_import(workspace, batch_id, "wrong file", Silent()).voided == 2
    assert workspace.count("hazard") == 0


def test_unknown_field_and_unreadable_geometry_are_refused(workspace: Workspace, tmp_path):
    (one,) = held(workspace, tmp_path / "a.geojson", hazard(1, geometry=None), hazard(2))
    with pytest.raises(PlanningError, match="no such field"):
        take_held(workspace, one, {"area_m2": "1"}, **DECISION)
    with pytest.raises(PlanningError, match="cannot be read"):
        read_geometry("POLYGON((")
    with pytest.raises(PlanningError, match="no such repair"):
        take_held(workspace, one, {}, repair="structure", **DECISION)
