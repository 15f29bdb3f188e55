# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards in one row each, their turning points spread over columns: each row is a hazard, and counts once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyproj import Geod

from mine_action_plugin.adapters.intake import Outcome
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.spread_points import spread_points
from tests.core.survey.delivered import delivered
from tests.store.intake.deliveries import counts, intake

GEOD = Geod(ellps="WGS84")
CORNERS = 5
HEAD = "hazard_id;class;status;latitude;longitude;" + ";".join(f"TP{n}_lat;TP{n}_lon" for n in range(1, CORNERS + 1))


def row(code: str, west: float, corners: int = 4, skip: int = 0, word: str = "SHA") -> str:
    """Return a hazard of that many corners on a circle of 100 m; `skip` is the number of one that is left out."""
    cells = [code, word, "open", "32.8", f"{west}"]
    for number in range(1, CORNERS + 1):
        lon, lat, _ = GEOD.fwd(west, 32.8, -90.0 * number, 100.0)
        there = number <= corners and number != skip
        cells += [f"{lat:.7f}", f"{lon:.7f}"] if there else ["", ""]
    return ";".join(cells)


def deliver(workspace: Workspace, folder: Path, lines: list[str], **request) -> Outcome:
    (folder / "hazards.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return intake(workspace, folder / "hazards.csv", **request)


def test_each_row_is_a_hazard_with_its_points(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, [HEAD, row("A", 13.2), row("B", 13.3, 3)], crs="EPSG:4326")
    assert counts(outcome) == (2, 2, 0, 0, 0)
    hazards = workspace.read("hazard").set_index("code")
    assert hazards.loc["A", "area_m2"] == pytest.approx(20_000.0, rel=1e-3)  # a square whose diagonal is 200 m
    points = workspace.read("turning_point")
    assert [len(points[points["hazard_id"] == hazards.loc[code, "id"]]) for code in "AB"] == [4, 3]
    assert points["as_typed"].str.contains("WGS 84").all() and set(points["label"]) == {"TP1", "TP2", "TP3", "TP4"}
    assert counts(deliver(workspace, tmp_path, [HEAD, row("A", 13.2), row("B", 13.3, 3)], crs="EPSG:4326"))[3] == 2
    assert workspace.count("turning_point") == 7


def test_a_row_whose_points_make_no_boundary_is_held_with_the_reason(workspace, tmp_path):
    lines = [HEAD, row("A", 13.2), row("GAP", 13.3, skip=2), row("FEW", 13.4, 2), row("NONE", 13.5, 0)]
    outcome = deliver(workspace, tmp_path, [*lines, row("WORD", 13.6, word="no class")], crs="EPSG:4326")
    assert counts(outcome) == (5, 1, 0, 0, 4)
    held = workspace.read("held_record").set_index("code")
    assert "no number 2" in held.loc["GAP", "reasons"] and "corners" in held.loc["FEW", "reasons"]
    assert set(held["table_name"]) == {"hazard"} and set(held.index) == {"GAP", "FEW", "NONE", "WORD"}
    assert workspace.count("turning_point") == 4


def test_without_a_system_nothing_is_taken_in(workspace, tmp_path):
    with pytest.raises(PlanningError):
        deliver(workspace, tmp_path, [HEAD, row("A", 13.2)])
    assert workspace.count("hazard") == 0 and workspace.count("import_batch") == 0


def test_bearings_and_distances_may_be_spread_too(workspace, tmp_path):
    names = ["hazard_id;class;SP_mgrs"]
    names += [f"TP{n}_from;TP{n}_true_bearing;TP{n}_dist_m" for n in (1, 2, 3)] + ["EP_from;EP_true_bearing;EP_dist_m"]
    walk = "SP;0;100;TP1;90;100;TP2;180;100;TP3;270;"
    lines = [";".join(names), f"A;SHA;33S US 30812 40232;{walk}101", f"B;SHA;33S US 32812 40232;{walk}140"]
    outcome = deliver(workspace, tmp_path, lines)
    assert counts(outcome) == (2, 1, 0, 0, 1)
    assert "40.00 m" in workspace.read("held_record")["reasons"].iloc[0]
    points = workspace.read("turning_point").sort_values("point_no")
    assert points["role"].tolist() == ["sp", "tp", "tp", "tp", "ep"]
    assert workspace.read("hazard")["area_m2"].iloc[0] == pytest.approx(10_000.0, abs=0.1)


@pytest.mark.parametrize(
    "names",
    [
        ("hazard_id", "TP1_lat", "TP1_lon", "TP2_lat", "TP2_lon"),  # two points are no boundary
        ("hazard_id", "point1_name", "point2_name", "point3_name"),
        ("hazard_id", "TP1_lat", "TP1_lon", "TP2_mgrs", "TP3_mgrs"),  # positions in two ways
        ("hazard_id", "class", "point_x", "point_y"),
    ],
)
def test_other_tables_are_left_alone(names):
    assert spread_points(delivered({name: ["1"] for name in names}, None, "x")) == ()
