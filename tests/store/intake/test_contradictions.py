# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery that gainsays itself, or what is known, is told so; nothing is settled in silence."""

from __future__ import annotations

import json
import os

import pytest
from shapely.geometry import box, mapping

from mine_action_plugin.core.errors import PlanningError
from tests.store.intake.deliveries import counts, hazard, intake, square, write_geojson


def kinds(outcome) -> set[str]:
    return {finding.kind.key for layer in outcome.layers for finding in layer.findings}


def test_one_id_in_two_layers_is_one_record_and_a_held_row(workspace, tmp_path):
    write_geojson(tmp_path / "hazards_a.geojson", [hazard(1)])
    write_geojson(tmp_path / "hazards_b.geojson", [hazard(1, geometry=square(7), hazard_id="h1 ")])
    outcome = intake(workspace, tmp_path)
    assert counts(outcome) == (2, 1, 0, 0, 1) and "duplicate_id_elsewhere" in kinds(outcome)
    assert workspace.read("hazard")["geometry"].iloc[0].geoms[0].equals(square(1))
    assert "hazards_a.geojson" in workspace.read("held_record")["reasons"].iloc[0]


def test_one_record_delivered_twice_alike_is_no_contradiction(workspace, tmp_path):
    write_geojson(tmp_path / "hazards_a.geojson", [hazard(1)])
    write_geojson(tmp_path / "hazards_b.geojson", [hazard(1)])
    assert counts(intake(workspace, tmp_path)) == (2, 1, 0, 1, 0)


def test_delivery_that_moves_a_known_hazard_says_how_far_and_what_is_left_out(workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1)]))
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(1, geometry=square(60))]))
    assert counts(outcome) == (1, 0, 1, 0, 0)
    (finding,) = [one for one in outcome.layers[0].findings if one.kind.key == "area_redrawn"]
    assert finding.values["left_out"] == 1.0 and finding.values["metres"] > 50_000
    assert "area_redrawn" in workspace.read("finding")["kind"].tolist()


def test_marks_that_nobody_sees_do_not_make_another_record(workspace, tmp_path):
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1)]))
    outcome = intake(workspace, write_geojson(tmp_path / "b.geojson", [hazard(1, hazard_id="H1\u200f", name="x")]))
    assert counts(outcome) == (1, 0, 1, 0, 0) and workspace.count("hazard") == 1


@pytest.mark.parametrize(
    "ring",
    [
        [[13, 32], [13.001, 32], [13, 32]],
        [[13, 32], [13.001, 32], [13.001, 32.001], [13, 32.0005]],
        [[13, 32], [13, 32], [13, 32], [13, 32]],
    ],
)
def test_a_ring_that_is_none_holds_its_row_and_no_other(workspace, tmp_path, ring):
    path = write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2)])
    content = json.loads(path.read_text(encoding="utf-8"))
    content["features"][1]["geometry"]["coordinates"] = [ring]
    path.write_text(json.dumps(content), encoding="utf-8")
    assert counts(intake(workspace, path)) == (2, 1, 0, 0, 1)


@pytest.mark.parametrize(
    "stated",
    [
        {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::99999"}},
        {"type": "name", "properties": {"name": "LGD2006"}},
        {"type": "link", "properties": {"href": "http://example.org/crs"}},
        None,
    ],
)
@pytest.mark.parametrize("behind", [False, True])
def test_system_that_a_geojson_states_and_nobody_can_read_is_not_wgs_84(workspace, tmp_path, stated, behind):
    path = write_geojson(tmp_path / "hazards.geojson", [hazard(1)])
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    content = {"type": "FeatureCollection", "crs": stated, "features": features}
    if behind:
        content["crs"] = content.pop("crs")
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(PlanningError, match="coordinate reference system"):
        intake(workspace, path)
    assert counts(intake(workspace, path, crs="EPSG:4326")) == (1, 1, 0, 0, 0)


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4754"])
def test_system_that_a_geojson_states_and_that_is_known_is_taken(workspace, tmp_path, name):
    stated = {"type": "name", "properties": {"name": name}}
    feature = {"type": "Feature", "properties": {"hazard_id": "H1", "class": "SHA", "crs": "?"}}
    content = {"type": "FeatureCollection", "crs": stated, "features": [{**feature, "geometry": mapping(square(1))}]}
    (tmp_path / "a.geojson").write_text(json.dumps(content), encoding="utf-8")
    outcome = intake(workspace, tmp_path / "a.geojson")
    assert ("LGD2006" in outcome.layers[0].crs) == ("4754" in name)


def table(tmp_path, *wkts):
    path = tmp_path / "hazards.csv"
    lines = "".join(f'H{number},SHA,"{wkt}"\n' for number, wkt in enumerate(wkts))
    path.write_text("hazard_id,class,wkt\n" + lines, encoding="utf-8")
    return path


@pytest.mark.parametrize("nothing", ["POLYGON EMPTY", "MULTIPOLYGON EMPTY"])
def test_shape_without_a_point_is_held_in_a_table_too(workspace, tmp_path, nothing):
    outcome = intake(workspace, table(tmp_path, square(1).wkt, nothing), crs="EPSG:4326")
    assert counts(outcome) == (2, 1, 0, 0, 1) and "geometry_empty" in kinds(outcome)


def test_system_in_front_of_a_wkt_is_that_of_the_layer(workspace, tmp_path):
    path = table(tmp_path, f"SRID=4754;{square(1).wkt}", f"SRID=4754;{square(2).wkt}")
    assert intake(workspace, path).layers[0].crs == "LGD2006 (EPSG:4754)"
    with pytest.raises(PlanningError, match="another coordinate reference system"):
        intake(workspace, path, crs="EPSG:4326")


def test_row_that_states_another_system_than_the_others_is_held(workspace, tmp_path):
    path = table(tmp_path, f"SRID=4754;{square(1).wkt}", square(2).wkt)
    assert counts(intake(workspace, path, crs="EPSG:4326")) == (2, 1, 0, 0, 1)


def test_pipe_among_the_files_is_named_and_not_waited_for(workspace, tmp_path):
    write_geojson(tmp_path / "hazards.geojson", [hazard(1)])
    os.mkfifo(tmp_path / "accidents.csv")
    with pytest.raises(PlanningError, match=r"accidents\.csv"):
        intake(workspace, tmp_path)


def test_link_that_leads_nowhere_is_named(workspace, tmp_path):
    write_geojson(tmp_path / "hazards.geojson", [hazard(1)])
    (tmp_path / "accidents.csv").symlink_to(tmp_path / "gone.csv")
    with pytest.raises(PlanningError, match=r"accidents\.csv"):
        intake(workspace, tmp_path)


def test_name_that_is_no_text_is_named(workspace, tmp_path):
    path = tmp_path / os.fsdecode(b"hazards\xff.geojson")
    write_geojson(path, [hazard(1)])
    for source in (path, tmp_path):
        with pytest.raises(PlanningError, match=r"hazards\\xff\.geojson"):
            intake(workspace, source)


def test_second_file_of_the_same_name_but_for_capitals_is_not_passed_over(workspace, tmp_path):
    write_geojson(tmp_path / "hazards.geojson", [hazard(1)])
    write_geojson(tmp_path / "HAZARDS.geojson", [hazard(2)])
    outcome = intake(workspace, tmp_path)
    assert counts(outcome) == (1, 1, 0, 0, 0) and [name for name, _ in outcome.failures] == ["hazards.geojson"]
    assert "source_not_read" in workspace.read("finding")["kind"].tolist()


def test_box_on_the_edge_of_two_zones_is_one_polygon(workspace, tmp_path):
    edge = box(23.9995, 25.0, 24.0005, 25.001)
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, geometry=edge)]))
    assert workspace.read("hazard")["geometry"].iloc[0].geoms[0].equals(edge)


def test_a_hazard_on_land_that_another_one_released_is_told_so_and_one_beside_it_is_not(workspace, tmp_path):
    """The hazard that the product belongs to may be delivered again: its products are parts of it."""
    old = workspace.add("hazard", {"code": "OLD", "classification": "cha", "geometry": square(1)})
    route = {"kind": "cleared", "activity": "bac_subsurface", "depth_m": 0.2, "report": "CR-1"}
    workspace.add("land_release_product", {"code": "P-1", "hazard_id": old, "geometry": square(1), **route})
    rows = [hazard(1, hazard_id="NEW"), hazard(1, hazard_id="old"), hazard(2)]
    outcome = intake(workspace, write_geojson(tmp_path / "a.geojson", rows))
    told = [one for layer in outcome.layers for one in layer.findings if one.kind.key == "overlaps_released"]
    assert [(one.row, one.values["other"], one.values["hazard"]) for one in told] == [(1, "P-1", "OLD")]
    assert told[0].values["share"] == pytest.approx(1.0)
