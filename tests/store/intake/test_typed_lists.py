# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning points that a planner types: told with their misclosure, saved only where nothing stands against them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pyproj import Geod

from mine_action_plugin.adapters.intake import (
    TypedList,
    TypedPoint,
    held_list,
    points_as_csv,
    points_from_csv,
    read_typed,
    save_typed,
    undo_import,
)
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.location.traverse import Tolerance

GEOD = Geod(ellps="WGS84")
SQUARE = (
    TypedPoint("1", "lm", "33S US 30812 40232"),
    TypedPoint("2", "sp", "", "LM", "45", "60"),
    TypedPoint("3", "tp", "", "SP", "0", "100"),
    TypedPoint("4", "tp", "", "TP3", "90", "100"),
    TypedPoint("5", "tp", "", "previous", "180", "100"),
    TypedPoint("6", "ep", "", "TP5", "270", "100"),
)
TYPED = TypedList("HA-7", SQUARE, "true", about={"classification": "sha"})


def closing(length: str) -> TypedList:
    return replace(TYPED, points=(*SQUARE[:5], replace(SQUARE[5], distance=length)))


def save(workspace, typed, who="Amal", reason="", **more):
    return save_typed(workspace, typed, who, reason, Silent(), **more)


def test_area_and_misclosure_are_told_before_anything_is_saved():
    boundary = read_typed(closing("103.5"))
    assert boundary.area_m2 == pytest.approx(10_000.0, abs=0.1) and not boundary.reasons
    (misclosure,) = boundary.misclosures
    assert misclosure.d_east_m == pytest.approx(-3.5, abs=0.01)
    assert misclosure.ratio == pytest.approx(403.5 / 3.5, rel=0.01)
    assert boundary.position_of(1) is not None and boundary.position_of(9) is None


def test_a_list_is_saved_with_its_points_and_how_they_were_typed(workspace):
    saved = save(workspace, replace(TYPED, method="compass_tape"))
    hazard = workspace.get("hazard", saved.hazard_id)
    assert (hazard["code"], hazard["classification"]) == ("HA-7", "sha")
    points = workspace.read("turning_point", "hazard_id = ?", (saved.hazard_id,)).sort_values("point_no")
    assert points["as_typed"].tolist() == ["33S US 30812 40232", None, None, None, None, None]
    assert points["from_point"].tolist() == [None, "LM", "SP", "TP3", "previous", "TP5"]
    assert points["distance_m"].tolist()[1:] == [60.0, 100.0, 100.0, 100.0, 100.0]
    assert set(points["method"]) == {"compass_tape"}
    kinds = workspace.read("finding", "record_id = ?", (saved.hazard_id,))["kind"].tolist()
    assert kinds.count("traverse_closes") == 1


def test_a_misclosure_is_saved_only_with_name_and_reason_and_stays_visible(workspace):
    bad = closing("130")
    assert read_typed(bad).only_misclosure
    for who, reason in (("", "because"), ("Amal", ""), ("Amal", "  ")):
        with pytest.raises(PlanningError, match="30.00 m"):
            save(workspace, bad, who, reason)
    assert workspace.count("hazard") == workspace.count("turning_point") == workspace.count("import_batch") == 0
    saved = save(workspace, bad, "Amal", "tape broke, outline seen on site")
    (finding,) = workspace.read("finding", "kind = 'traverse_misclosure'").to_dict("records")
    assert finding["record_id"] == saved.hazard_id and finding["table_name"] == "hazard"
    assert (finding["accepted_by"], finding["accepted_reason"]) == ("Amal", "tape broke, outline seen on site")
    assert "30.00 m" in finding["text"]


def test_a_reason_does_not_help_against_anything_else(workspace):
    unknown = replace(closing("130"), kind="")
    with pytest.raises(PlanningError, match="which north"):
        save(workspace, unknown, "Amal", "in a hurry")
    crossing = replace(TYPED, points=(*SQUARE[:3], replace(SQUARE[4], number="4"), replace(SQUARE[5], number="5")))
    with pytest.raises(PlanningError):
        save(workspace, crossing, "Amal", "in a hurry")
    assert workspace.count("hazard") == 0


def test_the_tolerance_is_the_planners(workspace):
    assert not read_typed(closing("130"), Tolerance(31.0)).reasons
    assert read_typed(closing("101"), Tolerance(0.5, 1000.0)).only_misclosure


def test_an_id_that_is_taken_is_refused(workspace):
    save(workspace, TYPED)
    with pytest.raises(PlanningError, match="this ID"):
        save(workspace, replace(TYPED, code=" ha-7"))


def test_magnetic_bearings_turn_by_the_declination_that_is_stated(workspace):
    typed = replace(TYPED, kind="magnetic", declination="3.5 E", declination_date="2025-01-01")
    saved = save(workspace, typed)
    points = workspace.read("turning_point", "hazard_id = ?", (saved.hazard_id,)).set_index("point_no")
    start, turn = points.loc[2, "geometry"], points.loc[3, "geometry"]
    assert GEOD.inv(start.x, start.y, turn.x, turn.y)[0] == pytest.approx(3.5, abs=1e-6)
    assert points.loc[3, ["declination", "declination_date"]].tolist() == [3.5, "2025-01-01"]


@pytest.mark.parametrize(
    ("crs", "text", "shift"),
    [("EPSG:4754", "32°53'14\" N 13°11'28\" E", 71.0), ("EPSG:4159", "32°53'14\" N 13°11'28\" E", 154.0)],
)
def test_positions_are_in_the_datum_that_is_stated(crs, text, shift):
    typed = replace(TYPED, crs=crs, points=(replace(SQUARE[0], position=text), *SQUARE[1:]))
    lon, lat = read_typed(typed).position_of(1)
    assert GEOD.inv(13 + 11 / 60 + 28 / 3600, 32 + 53 / 60 + 14 / 3600, lon, lat)[2] == pytest.approx(shift, abs=2.0)


def test_a_libyan_grid_is_typed_as_easting_and_northing():
    typed = replace(TYPED, crs="EPSG:3177", points=(replace(SQUARE[0], position="645000 3644000"), *SQUARE[1:]))
    assert read_typed(typed).position_of(1) == pytest.approx((13.2, 32.9), abs=0.1)
    grid = replace(typed, crs="EPSG:4159")
    assert [one.kind.key for one in read_typed(grid).reasons][0] == "coordinates_impossible"


def test_what_is_typed_wrongly_is_said_at_its_line():
    lines = (*SQUARE[:2], replace(SQUARE[2], bearing="N45E"), replace(SQUARE[3], distance="12 paces"), *SQUARE[4:])
    reasons = read_typed(replace(TYPED, points=lines)).reasons
    assert {("value_unreadable", 3), ("value_unreadable", 4)} <= {(one.kind.key, one.row) for one in reasons}


def test_the_table_is_written_and_read_the_same():
    assert points_from_csv(points_as_csv(SQUARE)) == SQUARE
    with pytest.raises(PlanningError, match="columns"):
        points_from_csv("x,y\n1,2\n")


def test_a_delivery_whose_held_list_was_entered_by_hand_is_undone_after_that(workspace, tmp_path):
    """Undoing the entry lets the delivered rows wait again."""
    from tests.store.intake.test_point_lists import HEAD, deliver, walk

    batch = deliver(workspace, tmp_path, HEAD + walk(130.0)).layers[0].batch_id
    first = workspace.read("held_record", "state = 'held'").sort_values("source_row")["id"].iloc[0]
    typed, rows = held_list(workspace, first)
    assert len(rows) == 6 and typed.code == "A"
    mended = replace(typed, kind="true", points=(*typed.points[:-1], replace(typed.points[-1], distance="100")))
    saved = save(workspace, mended, "Amal", "measured again", held=rows)
    assert set(workspace.read("held_record")["state"]) == {"taken_in"}
    with pytest.raises(PlanningError, match="entered by hand since") as refused:
        undo_import(workspace, batch, "wrong file", Silent())
    assert refused.value.values["codes"] == "A" and workspace.count("hazard") == 1
    undone = undo_import(workspace, saved.batch_id, "typed wrongly", Silent())
    assert (undone.voided, undone.held.waiting) == (7, 6)
    waiting = workspace.read("held_record", "state = 'held'")
    assert sorted(waiting["id"]) == sorted(rows)
    assert waiting[["decision_by", "decision_reason", "record_id"]].isna().all(axis=None)
    assert held_list(workspace, first)[1] == rows  # to be entered anew
    assert undo_import(workspace, batch, "wrong file", Silent()).held.undone == 6
    assert set(workspace.read("held_record")["state"]) == {"undone"} and workspace.count("hazard") == 0


def test_undoing_either_half_of_an_entered_list_lets_all_its_rows_wait_again(workspace, tmp_path):
    from tests.store.intake.test_point_lists import HEAD, deliver, walk

    deliver(workspace, tmp_path, HEAD + walk(130.0))
    first = workspace.read("held_record", "state = 'held'")["id"].iloc[0]
    typed, rows = held_list(workspace, first)
    mended = replace(typed, kind="true", points=(*typed.points[:-1], replace(typed.points[-1], distance="100")))
    saved = save(workspace, mended, "Amal", "measured again", held=rows)
    drawn = workspace.get("hazard", saved.hazard_id)["import_batch_id"]
    assert drawn != saved.batch_id
    assert undo_import(workspace, drawn, "typed wrongly", Silent()).held.waiting == 6
    assert workspace.count("turning_point") == 0 and workspace.count("held_record", "state = 'held'") == 6


@pytest.mark.parametrize("field", ["bearing", "distance", "declination"])
@pytest.mark.parametrize("text, number", [("0.2", 0.2), ("٠٫٢", 0.2), ("0,2", None), ("1,500", None), ("far", None)])
def test_a_number_that_is_typed_is_read_as_it_stands_or_stands_against_its_line(field, text, number):
    points = [TypedPoint("1", "sp", "32.9 N 13.2 E"), TypedPoint("2", "ep", from_point="1", bearing="9", distance="9")]
    if field != "declination":
        points[1] = replace(points[1], **{field: text})
    declination = text if field == "declination" else "3"
    read = read_typed(TypedList("HA-7", tuple(points), "magnetic", declination, "2026-03-01"))
    unread = [one.values["value"] for one in read.findings if one.kind.key == "value_unreadable"]
    assert set(unread) == (set() if number is not None else {text})
