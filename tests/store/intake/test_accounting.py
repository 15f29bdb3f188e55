# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of a delivery is accounted for, in a file and in PostGIS alike."""

from __future__ import annotations

import json

import pytest
import shapely
from shapely.geometry import Polygon

from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.libya_sites import site_records
from tests.store.intake.deliveries import content_of, counts, hazard, intake, square, write_geojson

BOW_TIE = Polygon([(13.0, 32.5), (13.002, 32.502), (13.002, 32.5), (13.0, 32.502)])


@pytest.fixture
def mixed(tmp_path):
    """Sound, without geometry, invalid, unknown class, second of an ID."""
    rows = [
        hazard(1),
        hazard(2, geometry=None),
        hazard(3, geometry=BOW_TIE),
        hazard(4, **{"class": "?"}),
        hazard(5),
        hazard(5),
    ]
    return write_geojson(tmp_path / "survey.geojson", rows)


def test_each_row_is_taken_in_or_held_with_its_reasons(workspace: Workspace, mixed):
    outcome = intake(workspace, mixed)
    assert counts(outcome) == (6, 2, 0, 0, 4)
    assert sorted(workspace.read("hazard")["code"]) == ["H1", "H5"]
    held = workspace.read("held_record").set_index("source_row")
    assert sorted(held.index) == [2, 3, 4, 6]
    for row, reason in ((2, "No geometry"), (3, "Invalid geometry"), (4, "code list"), (6, "ID given twice")):
        assert reason in held.loc[row, "reasons"]
    assert shapely.from_wkb(held.loc[3, "geometry_wkb"]).equals_exact(BOW_TIE, 0)
    assert json.loads(held.loc[4, "content"])["class"] == "?"
    findings = workspace.read("finding")
    assert set(held["id"]) <= set(findings["record_id"])
    assert findings[findings["kind"] == "geometry_invalid"]["geometry"].iloc[0].distance(BOW_TIE.centroid) < 1e-9


def test_import_says_what_it_was(workspace: Workspace, mixed):
    import hashlib
    import io
    import zipfile

    outcome = intake(workspace, mixed)
    (batch,) = workspace.read("import_batch").to_dict("records")
    assert batch["source_name"] == "survey.geojson" and batch["table_name"] == "hazard" and batch["state"] == "taken_in"
    assert batch["source_sha256"] == hashlib.sha256(mixed.read_bytes()).hexdigest() == outcome.sha256
    assert zipfile.ZipFile(io.BytesIO(batch["source_content"])).read("survey.geojson") == mixed.read_bytes()
    numbers = [batch[name] for name in ("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held")]
    assert numbers == [6, 2, 0, 0, 4]
    hazards = workspace.read("hazard").set_index("code")
    assert hazards.loc["H5", "source_row"] == 5 and hazards.loc["H5", "import_batch_id"] == batch["id"]
    assert hazards.loc["H5", "typed_crs"] == "WGS 84 (EPSG:4326)" and hazards.loc["H5", "accuracy_m"] == 0.0
    assert json.loads(batch["profile"])["fields"]["code"] == "hazard_id"


def test_same_file_again_changes_nothing(workspace: Workspace, mixed):
    intake(workspace, mixed)
    before = content_of(workspace)
    assert counts(intake(workspace, mixed)) == (6, 0, 0, 2, 4)
    after = content_of(workspace)
    for name in ("hazard", "held_record"):
        assert after[name] == before[name]


def test_later_delivery_updates_what_differs(workspace: Workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, name="Old"), hazard(2), hazard(3)]))
    rows = [hazard(1, name="New"), hazard(2, geometry=square(7)), hazard(3), hazard(4)]
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", rows))
    assert counts(outcome) == (4, 1, 2, 1, 0)
    hazards = workspace.read("hazard").set_index("code")
    assert hazards.loc["H1", "name"] == "New"
    assert hazards.loc["H2", "geometry"].geoms[0].equals(square(7)) and hazards.loc["H2", "version"] == 2
    assert hazards.loc["H3", "version"] == 1


def test_update_that_breaks_a_life_cycle_is_held(workspace: Workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, status="Closed")]))
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(1, status="Open")]))
    assert counts(outcome) == (1, 0, 0, 0, 1)
    assert workspace.read("hazard")["status"].tolist() == ["closed"]
    assert "does not allow" in workspace.read("held_record")["reasons"].iloc[0]


def test_voided_record_does_not_stand_in_the_way_of_a_new_one(workspace: Workspace, tmp_path):
    path = write_geojson(tmp_path / "a.geojson", [hazard(1)])
    intake(workspace, path)
    workspace.void("hazard", workspace.read("hazard")["id"].iloc[0], "entered twice")
    assert counts(intake(workspace, path)) == (1, 1, 0, 0, 0)


def test_rows_go_to_the_site_in_which_they_lie_or_to_the_one_that_is_named(workspace: Workspace, tmp_path):
    ids = {site["code"]: workspace.add("site", site) for site in site_records()}
    far = hazard(2, geometry=shapely.box(20.0, 28.0, 20.001, 28.001))
    outcome = intake(
        workspace,
        write_geojson(tmp_path / "a.geojson", [hazard(1, geometry=shapely.box(13.2, 32.8, 13.201, 32.801)), far]),
    )
    sites = workspace.read("hazard").set_index("code")["site_id"]
    assert sites["H1"] == ids["TRI"] and sites["H2"] is None
    assert outcome.layers[0].at_sites == {"TRI": 1}
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(3)]), site="ben")
    assert workspace.read("hazard").set_index("code")["site_id"]["H3"] == ids["BEN"]
    assert "outside_site" in {one.kind.key for one in outcome.layers[0].findings}
    with pytest.raises(PlanningError, match="no such site"):
        intake(workspace, tmp_path / "a.geojson", site="XXX")


def test_what_no_source_says_is_not_written(workspace: Workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1)]))
    (record,) = workspace.read("hazard").to_dict("records")
    assert record["status"] == "open"  # the dictionary's default
    assert record["contamination"] is None and record["survey_date"] is None and record["source_fields"] is None
    assert record["area_m2"] == pytest.approx(10_400, rel=0.01) and record["area_method"]
