# SPDX-License-Identifier: GPL-3.0-or-later
"""What is held is not verified, but stands on the order all the same: a team must not walk into it unawares."""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import pytest
import shapely
from shapely.affinity import translate
from shapely.geometry import Polygon

from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.orders.held import held_hazards
from mine_action_plugin.adapters.orders.register import NewTask, content_of, create_order, find_order
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.feedback import Silent
from tests.store.task_order_data import LAT, LON, order_workspace, ring


@pytest.fixture
def opened(tmp_path: Path):
    """A workspace into which a delivery came with a broken shape, an unknown word and a row without shape."""
    ids = order_workspace(tmp_path / "w.gpkg")
    bow_tie = Polygon([(0, 0), (0.001, 0.001), (0.001, 0), (0, 0.001)])
    shapes = [translate(bow_tie, LON + 0.002, LAT + 0.002), ring(LON - 0.003, LAT - 0.003, 50, 6), None]
    frame = geopandas.GeoDataFrame(
        {"hazard_id": ["HELD-BROKEN", "HELD-WORD", "HELD-NOWHERE"], "class": ["sha", "no such class", "cha"]},
        geometry=shapes,
        crs="EPSG:4326",
    )
    frame.to_crs(32633).to_file(tmp_path / "held.gpkg")
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace:
        done = take_in(workspace, Request(tmp_path / "held.gpkg", table="hazard"), Silent(), sys.executable)
        assert done.held == 3
        yield workspace, ids


def test_held_rows_stand_among_the_neighbours_with_their_distance(opened) -> None:
    workspace, ids = opened
    with workspace.transaction():
        task = NewTask((ids["H-1"],), activity="ts", site_id=ids["TRI"], site_code="TRI")
        number = create_order(workspace, task)
    made = content_of(find_order(workspace, number))
    held = {one.code: one for one in made.neighbours if one.status == "held"}
    assert set(held) == {"HELD-BROKEN ?", "HELD-WORD ?"}
    # The bow-tie's corner lies 0.002 degrees east and north: 187 m by 222 m, less the 120 m of the ordered ring.
    assert held["HELD-BROKEN ?"].distance_m == pytest.approx((187**2 + 222**2) ** 0.5 - 120, abs=8)
    assert made.held_without_place == 1


def test_where_a_held_row_lies_is_kept_in_degrees(opened) -> None:
    workspace, _ = opened
    held = held_hazards(workspace)
    assert held.without_place == 1
    west, south, east, north = held.frame.loc[held.frame["code"] == "HELD-BROKEN ?", "geometry"].iloc[0].bounds
    assert (west, south) == pytest.approx((LON + 0.002, LAT + 0.002), abs=1e-8)
    assert (east, north) == pytest.approx((LON + 0.003, LAT + 0.003), abs=1e-8)


def test_a_held_row_that_is_set_aside_leaves_the_order(opened) -> None:
    workspace, _ = opened
    for record in workspace.read("held_record").to_dict("records"):
        decided = {"state": "set_aside", "decision_by": "planner", "decision_reason": "twice"}
        workspace.change("held_record", record["id"], decided)
    held = held_hazards(workspace)
    assert held.frame.empty and held.without_place == 0


def test_a_held_list_of_turning_points_stands_on_the_order_as_one_hazard(opened, tmp_path) -> None:
    workspace, _ = opened
    lines = [
        "hazard_id,class,point_no,role,longitude,latitude,from_point,bearing,dist_m",
        f"LIST-1,SHA,1,SP,{LON + 0.003},{LAT},,,",
        f"LIST-1,SHA,2,TP,{LON + 0.004},{LAT},,,",
        f"LIST-1,SHA,3,TP,{LON + 0.004},{LAT + 0.001},,,",
        "LIST-1,SHA,4,TP,,,TP3,270,90",  # which north?
        "LIST-2,SHA,1,SP,,,TP9,10,20",
        f"LIST-3,SHA,1,SP,{LON + 0.005},{LAT},,,",
    ]
    (tmp_path / "list.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = take_in(workspace, Request(tmp_path / "list.csv", crs="EPSG:4326"), Silent(), sys.executable)
    assert done.held == 6
    held = held_hazards(workspace)
    (shape,) = held.frame.loc[held.frame["code"] == "LIST-1 ?", "geometry"]
    assert shape.bounds == pytest.approx((LON + 0.003, LAT, LON + 0.004, LAT + 0.001), abs=1e-9)
    assert set(shapely.get_type_id(held.frame["geometry"].to_numpy())) <= {3, 6}  # a map of areas leaves out others
    (point,) = held.frame.loc[held.frame["code"] == "LIST-3 ?", "geometry"]
    assert point.bounds == pytest.approx((LON + 0.005, LAT, LON + 0.005, LAT), abs=1.1e-5)
    assert held.without_place == 2  # LIST-2, and what was held without a shape before
    assert set(workspace.read("held_record", "table_name = 'turning_point'")["code"]) == {"LIST-1", "LIST-2", "LIST-3"}
