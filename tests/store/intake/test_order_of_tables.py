# SPDX-License-Identifier: GPL-3.0-or-later
"""Several tables in one delivery: what is referred to is taken in before what refers to it."""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas

from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.feedback import Silent
from tests.store.task_order_data import LAT, LON, order_workspace, ring


def test_a_delivery_takes_hazards_before_the_evidence_that_names_them(tmp_path: Path) -> None:
    order_workspace(tmp_path / "w.gpkg")
    area = geopandas.GeoDataFrame(
        {"hazard_id": ["Z-1"], "class": ["sha"], "status": ["open"]}, geometry=[ring(LON, LAT + 0.05, 50, 6)], crs=4326
    )
    sign = geopandas.GeoDataFrame(
        {"hazard_id": ["Z-1"], "kind": ["direct"], "type": ["crater"]},
        geometry=geopandas.points_from_xy([LON], [LAT + 0.05]),
        crs=4326,
    )
    (tmp_path / "in").mkdir()
    sign.to_file(tmp_path / "in" / "a_evidence.gpkg")  # comes first by name
    area.to_file(tmp_path / "in" / "b_hazards.gpkg")
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace:
        done = take_in(workspace, Request(tmp_path / "in"), Silent(), sys.executable)
        assert [(one.table, one.taken, one.held) for one in done.layers] == [("hazard", 1, 0), ("evidence", 1, 0)]
        (hazard,) = workspace.read("hazard", "code = 'Z-1'")["id"]
        assert workspace.count("evidence", "hazard_id = ?", (hazard,)) == 1
