# SPDX-License-Identifier: GPL-3.0-or-later
"""Landmark, benchmark and start point of a hazard that comes with its boundary are points, and draw none."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyproj import Geod

from mine_action_plugin.adapters.intake import undo_import
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import counts, hazard, intake, square, write_geojson

HEAD = "hazard_id,point_no,role,label,lon,lat,from_point,bearing,distance_m,bearing_kind\n"
LANDMARK = "H1,1,LM,Mosque,13.01,32.49,,,,\n"
BENCHMARK = "H1,2,BM,Post,,,LM,90.0,100.0,true\n"
START = "H1,3,SP,,13.01,32.5,,,,\n"
POINTS = LANDMARK + BENCHMARK + START
GEOD = Geod(ellps="WGS84")


def deliver(folder: Path, *rows, points: str = POINTS) -> Path:
    """Write hazards and their points as one delivery."""
    folder.mkdir()
    if rows:
        write_geojson(folder / "hazards.geojson", rows)
    if points:
        (folder / "turning_points.csv").write_text(HEAD + points, encoding="utf-8")
    return folder


def reasons(workspace: Workspace) -> dict[int, str]:
    held = workspace.read("held_record", "state = 'held' AND table_name = 'turning_point'")
    return dict(zip(held["source_row"].tolist(), held["reasons"].tolist()))


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_points_beside_the_boundary_of_their_hazard_are_taken_in_and_draw_none(workspace, tmp_path, rows):
    points = "".join(POINTS.splitlines(keepends=True)[:rows])
    outcome = intake(workspace, deliver(tmp_path / "in", hazard(1), points=points), crs="EPSG:4326")
    assert counts(outcome) == (1 + rows, 1 + rows, 0, 0, 0)
    (record,) = workspace.read("hazard").to_dict("records")
    assert record["geometry"].equals(square(1)) and record["version"] == 1
    taken = workspace.read("turning_point").sort_values("point_no")
    assert taken["role"].tolist() == ["lm", "bm", "sp"][:rows] and set(taken["hazard_id"]) == {record["id"]}
    if rows > 1:
        _, _, metres = GEOD.inv(13.01, 32.49, taken["geometry"].iloc[1].x, taken["geometry"].iloc[1].y)
        assert metres == pytest.approx(100.0, abs=0.01)
    again = intake(workspace, tmp_path / "in", crs="EPSG:4326")
    assert counts(again) == (1 + rows, 0, 0, 1 + rows, 0)


def test_points_may_come_after_the_hazard_and_are_undone_without_it(workspace, tmp_path):
    intake(workspace, deliver(tmp_path / "a", hazard(1), points=""))
    outcome = intake(workspace, deliver(tmp_path / "b"), crs="EPSG:4326")
    assert counts(outcome) == (3, 3, 0, 0, 0)
    assert undo_import(workspace, outcome.layers[0].batch_id, "wrong file", Silent()).voided == 3
    assert workspace.count("turning_point") == 0 and workspace.count("hazard") == 1


def test_without_a_boundary_they_are_too_few(workspace, tmp_path):
    assert counts(intake(workspace, deliver(tmp_path / "a"), crs="EPSG:4326")) == (3, 0, 0, 0, 3)
    assert "Too few turning points" in reasons(workspace)[1]
    workspace.add("hazard", {"code": "H1", "classification": "sha"})
    assert counts(intake(workspace, deliver(tmp_path / "b"), crs="EPSG:4326")) == (3, 0, 0, 0, 3)


def test_they_wait_for_a_hazard_that_is_held_itself_and_come_in_with_it(workspace, tmp_path):
    bad = intake(workspace, deliver(tmp_path / "a", hazard(1, geometry=None)), crs="EPSG:4326")
    assert counts(bad) == (4, 0, 0, 0, 4) and workspace.count("turning_point") == 0
    assert "Referenced record is held itself" in reasons(workspace)[1]
    assert counts(intake(workspace, deliver(tmp_path / "b", hazard(1)), crs="EPSG:4326")) == (4, 4, 0, 0, 0)


def test_a_corner_among_them_is_a_boundary_that_is_not_whole(workspace, tmp_path):
    corner = "H1,4,TP,,13.011,32.5,,,,\n"
    outcome = intake(workspace, deliver(tmp_path / "in", hazard(1), points=POINTS + corner), crs="EPSG:4326")
    assert counts(outcome) == (5, 1, 0, 0, 4) and "Too few turning points" in reasons(workspace)[1]


def test_what_is_wrong_with_them_holds_them_all_the_same(workspace, tmp_path):
    points = POINTS.replace("LM,90.0,100.0,true", "LM,90.0,100.0,")
    outcome = intake(workspace, deliver(tmp_path / "in", hazard(1), points=points), crs="EPSG:4326")
    assert counts(outcome) == (4, 1, 0, 0, 3) and "which north" in reasons(workspace)[2]


def test_two_points_of_one_label_are_told(workspace, tmp_path):
    points = LANDMARK + LANDMARK.replace(",1,LM,Mosque,13.01", ",2,LM, mosque,13.02")
    outcome = intake(workspace, deliver(tmp_path / "in", hazard(1), points=points), crs="EPSG:4326")
    (told,) = [one for one in outcome.layers[1].findings if one.kind.key == "point_label_twice"]
    assert outcome.held == 0 and (told.row, told.values["other"]) == (2, 1)
