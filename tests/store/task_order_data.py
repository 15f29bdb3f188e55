# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace with hazards to order, for tests; people's names in it begin with SECRET."""

from __future__ import annotations

import json
import math
from pathlib import Path

from shapely.geometry import MultiPolygon, Point, Polygon

from mine_action_plugin.adapters.orders.filling import fill_order
from mine_action_plugin.adapters.orders.register import revise_order
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.model.libya_sites import site_records

LON, LAT = 13.27, 32.80


def ring(lon: float, lat: float, radius_m: float, corners: int) -> Polygon:
    """Return a regular polygon around a place; corners from east, anticlockwise."""
    east, north = 111_320.0 * math.cos(math.radians(lat)), 110_900.0
    turns = [2 * math.pi * corner / corners for corner in range(corners)]
    return Polygon([(lon + radius_m * math.cos(a) / east, lat + radius_m * math.sin(a) / north) for a in turns])


HAZARDS = {
    "H-1": (ring(LON, LAT, 120, 9), "cha", "open"),
    "H-NEAR": (ring(LON + 0.004, LAT, 60, 6), "sha", "worked_on"),
    "H-CLOSED": (ring(LON - 0.004, LAT, 60, 6), "sha", "closed"),
    "H-MANY": (ring(LON + 0.06, LAT, 400, 500), "sha", "open"),
    "H-PARTS": (
        MultiPolygon([ring(13.20, 32.70, 100, 8).difference(ring(13.20, 32.70, 40, 5)), ring(13.206, 32.70, 60, 6)]),
        "cha",
        "open",
    ),
    "H-SPOT": (ring(13.10, 32.75, 0.5, 4), "cha", "open"),
    "H-HUGE": (ring(13.10, 32.20, 25_000, 24), "sha", "open"),
}


def order_workspace(path: Path | str) -> dict[str, str]:
    """Make a workspace at `path` (a file, or a schema of a database) and return code -> record id."""
    create_workspace(str(path))
    ids: dict[str, str] = {}
    with open_workspace(str(path), "tester") as workspace, workspace.transaction():
        for site in site_records():
            ids[site["code"]] = workspace.add("site", site)
        hospital = {"hospital": "Invented Hospital", "hospital_ar": "مستشفى تجريبي", "medical_contact": "Channel 3"}
        workspace.change("site", ids["TRI"], hospital)
        authority = {"code": "AUTH", "name": "Invented Authority", "name_ar": "جهة تجريبية", "kind": "authority"}
        workspace.add("organisation", authority)
        ids["OP"] = workspace.add("organisation", {"code": "OP", "name": "Operator One", "kind": "operator"})
        team = {"code": "T1", "name": "Team 1", "organisation_id": ids["OP"], "contact": "SECRET phone"}
        ids["T1"] = workspace.add("team", team)
        for code, (geometry, classification, status) in HAZARDS.items():
            values = {"code": code, "classification": classification, "status": status, "geometry": geometry}
            ids[code] = workspace.add("hazard", {**values, "site_id": ids["TRI"], "place_ar": "عين زارة"})
        _details(workspace, ids)
    return ids


def _details(workspace, ids: dict[str, str]) -> None:
    remark = "Reported by a farmer. [% env('HOME') %] $CURRENT_DATE"
    values = {"contamination": "ap_mine", "evidence_kind": "direct", "name": "Front line", "name_ar": "خط مواجهة"}
    workspace.change("hazard", ids["H-1"], {**values, "remarks": remark})
    evidence = {"hazard_id": ids["H-1"], "kind": "direct", "type": "item_seen", "source": "SECRET informant"}
    workspace.add("evidence", {**evidence, "geometry": Point(LON, LAT)})
    accident = {"code": "A-1", "killed": 1, "remarks": "SECRET victim", "geometry": Point(LON + 0.003, LAT)}
    workspace.add("accident", accident)
    workspace.add("accident", {"code": "A-FAR", "geometry": Point(LON + 0.05, LAT)})
    benchmark = {"hazard_id": ids["H-1"], "point_no": 90, "role": "bm", "label": "BM-1"}
    workspace.add("turning_point", {**benchmark, "geometry": Point(LON - 0.0018, LAT)})
    finding = {"kind": "area_differs", "severity": "warning", "table_name": "hazard", "text": "Areas differ."}
    workspace.add("finding", {**finding, "record_id": ids["H-1"]})
    order = ["H-CLOSED", "H-MANY", "H-1", "H-SPOT"]
    rows = [
        {"hazard_id": ids[code], "code": code, "rank": rank, "state": "held_back" if code == "H-MANY" else "ranked"}
        for rank, code in enumerate(order, start=1)
    ]
    ids["RNK"] = workspace.add(
        "ranking",
        {
            "code": "RNK",
            "site_id": ids["TRI"],
            "profile": "Emergency",
            "method": "sum",
            "result": json.dumps({"rows": rows}),
        },
    )


def fill_in(workspace, number: str) -> None:
    """Fill in the draft order of H-1 so that it says all that it must."""
    for hazard in workspace.read("hazard", "code = 'H-1'")["id"]:
        workspace.change("hazard", hazard, {"access": "Track from the north"})
    revise_order(workspace, number, "Access recorded")
    texts = ("targets", "land_use", "method", "danger_area", "casevac", "quality")
    others = {"start_on": "2026-03-02", "due_on": "2026-03-31", "depth_m": 0.2}
    fill_order(workspace, number, {name: f"Invented {name}" for name in texts} | others, [1])
