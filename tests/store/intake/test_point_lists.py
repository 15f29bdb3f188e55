# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards that come as lists of turning points: every row accounted for, nothing closed or completed in silence."""

from __future__ import annotations

import tempfile
from pathlib import Path

import geopandas
import pandas as pd
import pyogrio
import pytest
from pyproj import Geod
from shapely.geometry import Point

from mine_action_plugin.adapters.intake import Outcome, undo_import
from mine_action_plugin.adapters.store import Workspace, create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.profile import MappingProfile
from tests.store.intake.deliveries import counts, intake

GEOD = Geod(ellps="WGS84")
HEAD = "hazard_id,class,point_no,role,coordinates,from_point,true_bearing,dist_m\n"
LANDMARK = "A,SHA,1,LM,33S US 30812 40232,,,\n"
WALK = ((2, "SP", "LM", 45.0, 60.0), (3, "TP", "SP", 0.0, 100.0), (4, "TP", "TP3", 90.0, 100.0))
WALK = (*WALK, (5, "TP", "previous", 180.0, 100.0))


def walk(last: float = 100.0, code: str = "A") -> str:
    """Return the list of a square that is walked from a landmark, its last side as long as somebody measured."""
    rows = "".join(f"{code},,{no},{role},,{origin},{turn},{length}\n" for no, role, origin, turn, length in WALK)
    return LANDMARK.replace("A,", f"{code},", 1) + rows + f"{code},,6,EP,,TP5,270,{last}\n"


def deliver(workspace: Workspace, folder: Path, text: str, name: str = "list.csv", **request) -> Outcome:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return intake(workspace, path, **request)


def kinds(outcome: Outcome) -> set[str]:
    return {finding.kind.key for layer in outcome.layers for finding in layer.findings}


def reasons(workspace: Workspace) -> dict[int, str]:
    held = workspace.read("held_record", "state = 'held'")
    return dict(zip(held["source_row"].tolist(), held["reasons"].tolist()))


def test_a_walked_square_is_a_hazard_with_its_points_as_they_were_typed(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, HEAD + walk(101.0))
    assert counts(outcome) == (6, 6, 0, 0, 0)
    assert [(one.table, one.derived) for one in outcome.layers] == [("turning_point", False), ("hazard", True)]
    (hazard,) = workspace.read("hazard").to_dict("records")
    area, length = GEOD.geometry_area_perimeter(hazard["geometry"])
    assert (abs(area), length) == (pytest.approx(10_000.0, abs=0.1), pytest.approx(400.0, abs=0.01))
    points = workspace.read("turning_point").sort_values("point_no")
    assert points["role"].tolist() == ["lm", "sp", "tp", "tp", "tp", "ep"]
    assert points["from_point"].tolist()[1:] == ["LM", "SP", "TP3", "previous", "TP5"]
    assert points["as_typed"].iloc[0] == "33S US 30812 40232"
    assert points["bearing_kind"].tolist() == [None, "true", "true", "true", "true", "true"]
    start, end = points["geometry"].iloc[1], points["geometry"].iloc[5]
    assert GEOD.inv(start.x, start.y, end.x, end.y)[2] == pytest.approx(1.0, abs=0.005)  # not adjusted to the start
    (said,) = [one for one in outcome.layers[0].findings if one.kind.key == "traverse_closes"]
    assert said.values["distance"] == pytest.approx(1.0, abs=0.005)


def test_a_traverse_that_does_not_close_is_held_whole_and_says_by_how_much(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, HEAD + walk(130.0) + walk(code="B").replace("30812", "32812"))
    assert counts(outcome) == (12, 6, 0, 0, 6)
    assert workspace.read("hazard")["code"].tolist() == ["B"]
    held = reasons(workspace)
    assert "30.00 m (east -30.00 m, north" in held[2] and "1:14" in held[2]
    assert all("row 2" in held[row] for row in (1, 3, 4, 5, 6))


def test_the_same_list_again_changes_nothing_and_a_corrected_one_updates(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk())
    assert counts(deliver(workspace, tmp_path, HEAD + walk())) == (6, 0, 0, 6, 0)
    corrected = deliver(
        workspace, tmp_path, HEAD + walk().replace(",90.0,100.0", ",90.0,99.0").replace("270,100", "270,99")
    )
    assert counts(corrected) == (6, 0, 3, 3, 0)  # the two legs, and the point that moved with them
    (area,) = workspace.read("hazard")["area_m2"]
    assert area == pytest.approx(9900.0, abs=0.1)


@pytest.mark.parametrize("half", [0, 1])
def test_a_list_is_undone_at_once_whichever_half_is_named(workspace, tmp_path, half):
    layers = deliver(workspace, tmp_path, HEAD + walk()).layers
    undone = undo_import(workspace, layers[half].batch_id, "wrong file", Silent())
    assert workspace.count("turning_point") == workspace.count("hazard") == 0
    assert undone.voided == 7 and undone.kept == ()
    assert {workspace.get("import_batch", one.batch_id)["state"] for one in layers} == {"undone"}
    deliver(workspace, tmp_path, HEAD + walk())
    assert workspace.count("turning_point") == 6


def test_undoing_a_corrected_list_gives_the_first_one_back(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk())
    (before,) = workspace.read("hazard")["area_m2"]
    text = HEAD + walk().replace(",90.0,100.0", ",90.0,99.0").replace("270,100", "270,99")
    corrected = deliver(workspace, tmp_path, text)
    undone = undo_import(workspace, corrected.layers[0].batch_id, "wrong file", Silent())
    assert undone.voided == 0 and undone.restored > 0
    assert workspace.read("hazard")["area_m2"].tolist() == [before] and workspace.count("turning_point") == 6


def test_points_that_a_new_list_leaves_out_hold_it(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk())
    shorter = "".join(line for line in walk().splitlines(keepends=True) if ",6,EP" not in line)
    outcome = deliver(workspace, tmp_path, HEAD + shorter)
    assert counts(outcome) == (5, 0, 0, 0, 5) and "points_left_out" in kinds(outcome)


def test_a_list_draws_a_hazard_that_the_workspace_knows_without_saying_again_what_it_is(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk())
    text = (HEAD + walk()).replace("SHA", "").replace("class,", "", 1).replace("A,,", "A,")
    outcome = deliver(workspace, tmp_path, text, "again.csv")
    assert outcome.held == 0 and workspace.read("hazard")["classification"].tolist() == ["sha"]


def test_a_hazard_that_nobody_classified_is_held(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, (HEAD + walk()).replace("SHA", ""))
    assert counts(outcome) == (6, 0, 0, 0, 6) and workspace.count("hazard") == 0
    assert "classification" in reasons(workspace)[1]


def test_rows_that_contradict_one_another_about_their_hazard_are_held(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, (HEAD + walk()).replace("A,,3,", "A,CHA,3,"))
    assert counts(outcome) == (6, 0, 0, 0, 6) and "hazard_contradicts_itself" in kinds(outcome)


def test_hazards_in_a_table_beside_the_list_get_their_boundary_from_it(workspace, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "points.csv").write_text(HEAD + walk() + walk(150.0, "B").replace("30812", "32812"), encoding="utf-8")
    (folder / "hazards.csv").write_text(
        "hazard_id,class,status,name\nA,CHA,open,Farm\nB,SHA,open,Well\nC,SHA,open,Road\n", encoding="utf-8"
    )
    text = (folder / "points.csv").read_text(encoding="utf-8").replace("SHA", "")
    (folder / "points.csv").write_text(text, encoding="utf-8")
    outcome = intake(workspace, folder)
    assert [(one.table, one.read, one.taken, one.unchanged, one.held) for one in outcome.layers] == [
        ("hazard", 3, 1, 0, 2),
        ("turning_point", 12, 6, 0, 6),
        ("hazard", 1, 0, 1, 0),
    ]
    assert counts(outcome) == (15, 7, 0, 0, 8)
    assert workspace.read("hazard")[["code", "classification", "name"]].values.tolist() == [["A", "cha", "Farm"]]
    held = workspace.read("held_record", "table_name = 'hazard'").set_index("code")["reasons"]
    assert "points.csv" in held["B"] and held["C"].startswith("No geometry") and len(held) == 2


LIST = HEAD + walk()
FAULTS = {
    "bearing_kind_unknown": LIST.replace("true_bearing", "bearing"),
    "declination_missing": LIST.replace("true_bearing", "magnetic_bearing"),
    "grid_missing": LIST.replace("true_bearing", "grid_bearing"),
    "from_point_missing": LIST.replace(",TP3,", ",,"),
    "from_point_unknown": LIST.replace(",TP3,", ",TP9,"),
    "value_unreadable": LIST.replace("90.0,100.0", "90.0,130 paces"),
    "point_number_twice": LIST.replace(",5,TP", ",4,TP"),
    "point_number_gap": LIST.replace(",6,EP", ",8,EP").replace(",5,TP", ",7,TP"),
    "code_unknown": LIST.replace(",4,TP,", ",4,corner,"),
    "required_missing": LIST.replace("A,,4,", ",,4,"),
}


@pytest.mark.parametrize("key", FAULTS)
def test_what_is_not_said_is_asked_for_and_not_guessed(workspace, tmp_path, key):
    outcome = deliver(workspace, tmp_path, FAULTS[key])
    assert key in kinds(outcome)
    assert counts(outcome) == (6, 0, 0, 0, 6)
    assert workspace.count("hazard") == workspace.count("turning_point") == 0


def test_a_profile_states_north_declination_and_its_date(workspace, tmp_path):
    constants = {"bearing_kind": "magnetic", "declination": 3.0, "declination_date": "2024-06-01"}
    text = HEAD.replace("true_bearing", "bearing") + walk()
    outcome = deliver(workspace, tmp_path, text, profile=MappingProfile(constants=constants))
    assert counts(outcome) == (6, 6, 0, 0, 0) and "declination_undated" not in kinds(outcome)
    points = workspace.read("turning_point").set_index("point_no")
    assert points.loc[3, ["declination", "declination_date"]].tolist() == [3.0, "2024-06-01"]
    assert points.loc[1, "bearing_kind"] is None  # it was given by coordinates
    start, turn = points.loc[2, "geometry"], points.loc[3, "geometry"]
    assert GEOD.inv(start.x, start.y, turn.x, turn.y)[0] == pytest.approx(3.0, abs=1e-6)


def test_degrees_without_a_system_are_refused_and_with_one_go_by_its_operation(workspace, tmp_path):
    text = "hazard_id,class,point_no,role,latitude,longitude\n" + "".join(
        f"A,SHA,{number},{role},{lat},{lon}\n"
        for number, role, lat, lon in (
            (1, "SP", "32°53'14.0\" N", "13°11'28.0\" E"),
            (2, "TP", "32°53'14.0\" N", "13°11'32.0\" E"),
            (3, "TP", "32°53'18.0\" N", "13°11'32.0\" E"),
        )
    )
    text = text.replace('"', '""').replace(",32°", ',"32°').replace("N,13°", 'N","13°').replace(" E\n", ' E"\n')
    with pytest.raises(PlanningError):
        deliver(workspace, tmp_path, text)
    outcome = deliver(workspace, tmp_path, text, crs="EPSG:4159")
    assert counts(outcome) == (3, 3, 0, 0, 0)
    start = workspace.read("turning_point", "point_no = 1").iloc[0]
    assert start["as_typed"].endswith("[ELD79 (EPSG:4159)]") and "13°11'28.0" in start["as_typed"]
    shift = GEOD.inv(13 + 11 / 60 + 28 / 3600, 32 + 53 / 60 + 14 / 3600, start["geometry"].x, start["geometry"].y)[2]
    assert shift == pytest.approx(154.0, abs=2.0)  # EPSG:15909 at Tripoli


def test_spreadsheets_and_point_shapefiles_of_turning_points_are_read(workspace, tmp_path):
    rows = [line.split(",") for line in (HEAD + walk()).splitlines()]
    table = pd.DataFrame(rows[1:], columns=rows[0])
    for suffix, code in ((".xlsx", "X"), (".ods", "O")):
        table["hazard_id"] = code
        moved = table.replace("33S US 30812 40232", "33S US 3" + {"X": "2", "O": "4"}[code] + "812 40232")
        pyogrio.write_dataframe(moved, tmp_path / f"list{suffix}", driver=suffix[1:].upper())
        assert counts(intake(workspace, tmp_path / f"list{suffix}")) == (6, 6, 0, 0, 0), suffix
    corners = [Point(13.4, 32.8), Point(13.401, 32.8), Point(13.401, 32.801)]
    frame = {"hazard_id": ["S"] * 3, "class": ["SHA"] * 3, "point_no": [1, 2, 3], "role": ["SP", "TP", "TP"]}
    geopandas.GeoDataFrame(frame, geometry=corners, crs=4326).to_file(tmp_path / "turning_points.shp")
    assert counts(intake(workspace, tmp_path / "turning_points.shp")) == (3, 3, 0, 0, 0)
    assert sorted(workspace.read("hazard")["code"]) == ["O", "S", "X"]


def test_evidence_may_name_a_hazard_that_a_list_of_the_same_delivery_draws(workspace, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "z_list.csv").write_text(HEAD + walk(), encoding="utf-8")
    evidence = {"hazard_id": ["A"], "kind": ["direct"], "type": ["crater"]}
    frame = geopandas.GeoDataFrame(evidence, geometry=[Point(13.1919, 32.8876)], crs=4326)
    frame.to_file(folder / "a_evidence.gpkg")
    assert counts(intake(workspace, folder)) == (7, 7, 0, 0, 0)


def test_a_list_that_draws_a_hazard_otherwise_than_the_delivery_does_is_held(workspace, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "z_list.csv").write_text((HEAD + walk()).replace("SHA", ""), encoding="utf-8")
    box_ = Point(13.1919, 32.8876).buffer(0.001)
    frame = geopandas.GeoDataFrame({"hazard_id": ["A"], "class": ["SHA"]}, geometry=[box_], crs=4326)
    frame.to_file(folder / "hazards.gpkg")
    outcome = intake(workspace, folder)
    assert counts(outcome) == (7, 1, 0, 0, 6) and "duplicate_id_elsewhere" in kinds(outcome)
    assert workspace.read("hazard")["geometry"].iloc[0].geoms[0].equals_exact(box_, 1e-9)


def test_a_list_cannot_redraw_a_closed_hazard(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk())
    (hazard,) = workspace.read("hazard")["id"]
    for state in ("worked_on", "closed"):
        workspace.change("hazard", hazard, {"status": state})
    outcome = deliver(workspace, tmp_path, HEAD + walk().replace(",90.0,100.0", ",90.0,101.0"), "again.csv")
    assert counts(outcome) == (6, 0, 0, 0, 6) and "closed_changed" in kinds(outcome)


def test_points_that_were_delivered_by_the_plugin_are_taken_in_again(workspace, tmp_path):
    deliver(workspace, tmp_path, HEAD + walk(101.0))
    folder = tmp_path / "out"
    folder.mkdir()
    for table in ("hazard", "turning_point"):
        frame = workspace.read(table)
        names = {field.name: field.short for field in table_named(table).all_fields if field.exchanged}
        frame = frame[[*names, "geometry"]].rename(columns=names)
        frame = frame.astype({name: "float64" for name in frame.columns if str(frame[name].dtype) == "Int64"})
        frame = frame.drop(columns=[name for name in names.values() if frame[name].isna().all()])
        frame.to_file(folder / f"{table}.shp")
    with tempfile.TemporaryDirectory() as other:
        create_workspace(f"{other}/w.gpkg")
        with open_workspace(f"{other}/w.gpkg", "authority") as received:
            outcome = intake(received, folder)
            assert counts(outcome) == (7, 7, 0, 0, 0) and "traverse_closes" in kinds(outcome)
            points = received.read("turning_point").sort_values("point_no")
            before = workspace.read("turning_point").sort_values("point_no")
            for name in ("role", "from_point", "bearing", "bearing_kind", "distance_m"):
                assert points[name].fillna("").tolist() == before[name].fillna("").tolist(), name
            codes = received.read("hazard").set_index("id")["code"]
            assert set(codes[points["hazard_id"]]) == {"A"}


def test_a_row_that_is_delivered_again_is_held_for_what_is_wrong_now(workspace, tmp_path):
    deliver(workspace, tmp_path, FAULTS["from_point_unknown"])
    assert "see row 4" in reasons(workspace)[2] and "TP9" in reasons(workspace)[4]
    outcome = deliver(workspace, tmp_path, HEAD + walk(150.0))
    assert counts(outcome) == (6, 0, 0, 0, 6)
    held = workspace.read("held_record", "state = 'held'")
    assert sorted(held["source_row"].tolist()) == [1, 2, 3, 4, 4, 5, 6, 6]  # rows 4 and 6 read otherwise now
    second = held[held["source_row"] == 2].iloc[0]
    assert "50.00 m" in second["reasons"]
    told = workspace.read("finding", "record_id = ?", (second["id"],))
    assert told["kind"].tolist() == ["traverse_misclosure"]
    assert counts(deliver(workspace, tmp_path, HEAD + walk(150.0))) == (6, 0, 0, 0, 6)
    assert workspace.count("held_record", "state = 'held'") == 8
