# SPDX-License-Identifier: GPL-3.0-or-later
"""Task orders in a workspace: what goes into one, who may change it, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from pyproj import Geod
from shapely.geometry import Point

from mine_action_plugin.adapters.orders.choosing import first_of_ranking, named_hazards
from mine_action_plugin.adapters.orders.filling import fill_order
from mine_action_plugin.adapters.orders.gathering import records
from mine_action_plugin.adapters.orders.register import (
    NewTask,
    content_of,
    create_order,
    find_order,
    gaps_now,
    issue_order,
    revise_order,
    staleness,
)
from mine_action_plugin.adapters.store import Workspace, open_workspace
from mine_action_plugin.adapters.store.engine import RuleBroken
from mine_action_plugin.core.errors import PlanningError
from tests.store.task_order_data import HAZARDS, LAT, LON, fill_in, order_workspace

WHY = "exercise"


@pytest.fixture
def opened(tmp_path: Path):
    ids = order_workspace(tmp_path / "w.gpkg")
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace:
        yield workspace, ids


def draft(workspace: Workspace, ids: dict[str, str], *codes: str, **changes) -> str:
    values = {
        "activity": "manual_clearance",
        "site_id": ids["TRI"],
        "site_code": "TRI",
        "team_id": ids["T1"],
        **changes,
    }
    with workspace.transaction():
        return create_order(workspace, NewTask(tuple(ids[code] for code in codes or ("H-1",)), **values))


def content(workspace: Workspace, reference: str):
    return content_of(find_order(workspace, reference))


def test_an_order_says_what_the_workspace_knows(opened):
    workspace, ids = opened
    made = content(workspace, draft(workspace, ids, ranking_id=ids["RNK"], rank=3, depth_m=0.2))
    assert made.number.startswith("TRI-") and made.number.endswith("-0001") and made.task == f"T-{made.number}"
    assert (made.authority.name, made.operator.name, made.team.name) == ("Invented Authority", "Operator One", "Team 1")
    assert (made.site.hospital_ar, made.utm_epsg) == ("مستشفى تجريبي", 32633)
    assert (made.priority.ranking, made.priority.rank, made.requirement.depth_m) == ("RNK", 3, 0.2)
    hazard = made.hazards[0]
    assert (hazard.contamination, hazard.findings[0].text, len(hazard.evidence)) == (("ap_mine",), "Areas differ.", 1)
    assert [one.label for one in hazard.references] == ["BM-1"]


def test_nothing_about_people_enters_an_order(opened):
    workspace, ids = opened
    assert "SECRET" not in find_order(workspace, draft(workspace, ids))["content"]


def test_the_perimeter_is_the_polygon_and_leads_back_to_its_start(opened):
    workspace, ids = opened
    points = content(workspace, draft(workspace, ids)).hazards[0].perimeter
    corners = list(HAZARDS["H-1"][0].exterior.coords)[:-1]
    assert [(one.position.lon, one.position.lat) for one in points] == corners
    assert [one.role for one in points] == ["tp"] * 9, "where an outline begins nobody chose to begin the work"
    geod = Geod(ellps="WGS84")
    for point, following in zip(points, points[1:] + points[:1]):
        lon, lat, _ = geod.fwd(point.position.lon, point.position.lat, point.bearing_deg, point.distance_m)
        assert geod.inv(lon, lat, following.position.lon, following.position.lat)[2] < 0.001


def test_points_are_numbered_through_all_rings_of_all_hazards(opened):
    workspace, ids = opened
    made = content(workspace, draft(workspace, ids, "H-PARTS", "H-SPOT"))
    numbers = [point.number for hazard in made.hazards for point in hazard.perimeter]
    assert numbers == list(range(1, 8 + 5 + 6 + 4 + 1))
    assert {(one.part, one.ring) for one in made.hazards[0].perimeter} == {(1, 0), (1, 1), (2, 0)}


def test_labels_and_roles_of_recorded_points_are_kept(opened):
    workspace, ids = opened
    corner = HAZARDS["H-1"][0].exterior.coords[2]
    recorded = {"hazard_id": ids["H-1"], "point_no": 3, "role": "sp", "label": "TP-C", "geometry": Point(corner)}
    workspace.add("turning_point", recorded)
    points = content(workspace, draft(workspace, ids)).hazards[0].perimeter
    assert [(one.role, one.label) for one in points[:4]] == [("tp", ""), ("tp", ""), ("sp", "TP-C"), ("tp", "")]


def test_what_is_near_is_listed_with_its_distance(opened):
    """H-NEAR is a hexagon of 60 m around a point 374 m east of the middle of H-1, which reaches 120 m east."""
    workspace, ids = opened
    made = content(workspace, draft(workspace, ids))
    assert [one.code for one in made.neighbours] == ["H-NEAR", "H-CLOSED"]
    between = Geod(ellps="WGS84").inv(LON, LAT, LON + 0.004, LAT)[2]
    assert made.neighbours[0].distance_m == pytest.approx(between - 120 - 60, abs=1.0)
    assert made.neighbours[0].bearing_deg == pytest.approx(90, abs=1)
    assert [(one.code, one.killed, one.injured) for one in made.accidents] == [("A-1", 1, None)]


def test_area_of_an_order_is_that_of_its_hazards(opened):
    workspace, ids = opened
    made = content(workspace, draft(workspace, ids, "H-PARTS"))
    area, _ = Geod(ellps="WGS84").geometry_area_perimeter(shapely.normalize(HAZARDS["H-PARTS"][0]))
    assert made.requirement.area_m2 == pytest.approx(abs(area), rel=1e-6)


def test_a_hazard_that_encloses_no_clear_area_is_refused(opened):
    workspace, ids = opened
    bow_tie = shapely.from_wkt("MULTIPOLYGON (((13 32, 13.001 32.001, 13.001 32, 13 32.001, 13 32)))")
    workspace.change("hazard", ids["H-1"], {"geometry": bow_tie})
    with pytest.raises(PlanningError, match="Self-intersection"):
        draft(workspace, ids)
    assert workspace.count("task_order") == workspace.count("task") == 0


def test_numbers_run_on_and_are_not_given_again(opened):
    workspace, ids = opened
    first, second = draft(workspace, ids), draft(workspace, ids, "H-SPOT")
    workspace.void("task_order", find_order(workspace, second)["id"], "made by mistake")
    third = draft(workspace, ids, "H-MANY")
    assert [number[-4:] for number in (first, second, third)] == ["0001", "0002", "0003"]


def test_issuing_fixes_the_order_and_names_who_issued_it(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    mark = issue_order(workspace, number, "A. Planner", WHY)
    order = find_order(workspace, number)
    assert (order["state"], order["issued_by"], order["fingerprint"]) == ("issued", "A. Planner", mark)
    assert content_of(order).issued_by == "A. Planner"
    assert workspace.get("task", order["task_id"])["state"] == "ordered"
    with pytest.raises(RuleBroken):
        workspace.change("task_order", order["id"], {"content": "{}"})
    with pytest.raises(PlanningError, match="immutable"):
        issue_order(workspace, number, "A. Planner", WHY)


def test_nobody_issues_without_a_name(opened):
    workspace, ids = opened
    with pytest.raises(PlanningError, match="named person"):
        issue_order(workspace, draft(workspace, ids), "  ", "")


def test_an_order_whose_data_changed_is_stale_and_is_not_issued(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    workspace.change("hazard", ids["H-1"], {"geometry": HAZARDS["H-SPOT"][0]})
    assert [one.code for one in staleness(workspace, content(workspace, number))] == ["H-1"]
    with pytest.raises(PlanningError, match="H-1"):
        issue_order(workspace, number, "A. Planner", WHY)
    assert find_order(workspace, number)["state"] == "draft"
    revise_order(workspace, number, "New perimeter")
    assert issue_order(workspace, number, "A. Planner", WHY) == find_order(workspace, number)["fingerprint"]


def test_nobody_signs_or_writes_over_what_another_planner_changed_meanwhile(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    seen = find_order(workspace, number)["fingerprint"]
    workspace.who = "Bilal"
    mark, _ = fill_order(workspace, number, {"depth_m": 0.13}, seen=seen)
    workspace.who = "Amal"
    with pytest.raises(PlanningError, match="(?s)changed order.*Bilal"):
        issue_order(workspace, number, "A. Planner", WHY, seen)
    with pytest.raises(PlanningError, match="(?s)changed order.*Bilal"):
        fill_order(workspace, number, {"depth_m": 0.5}, seen=seen)
    order = find_order(workspace, number)
    assert (order["state"], workspace.get("task", order["task_id"])["depth_m"]) == ("draft", 0.13)
    issue_order(workspace, number, "A. Planner", WHY, mark)


def test_beginning_the_work_does_not_make_an_order_stale(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    workspace.change("hazard", ids["H-1"], {"status": "worked_on"})
    assert staleness(workspace, content(workspace, number)) == ()


def test_a_voided_hazard_makes_an_order_stale(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    workspace.void("hazard", ids["H-1"], "entered twice")
    assert [one.gone for one in staleness(workspace, content(workspace, number))] == [True]


def test_a_revision_is_a_draft_until_issued_and_supersedes_the_earlier_one_then(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    issue_order(workspace, number, "A. Planner", WHY)
    assert revise_order(workspace, number, "Depth changed")[0] == 1
    assert [find_order(workspace, f"{number}/{one}")["state"] for one in (0, 1)] == ["issued", "draft"]
    issue_order(workspace, number, "B. Planner", WHY)
    states = [find_order(workspace, f"{number}/{one}")["state"] for one in (0, 1)]
    assert states == ["superseded", "issued"] and content(workspace, number).reason == "Depth changed"
    assert content(workspace, f"{number}/0").issued_by == "A. Planner"


def test_a_revision_needs_a_reason(opened):
    workspace, ids = opened
    with pytest.raises(PlanningError, match="needs a reason"):
        revise_order(workspace, draft(workspace, ids), " ")


def test_an_unknown_order_is_refused_with_the_form_of_a_number(opened):
    workspace, _ = opened
    with pytest.raises(PlanningError, match="TRI-2026-0001"):
        find_order(workspace, "TRI-1999-0001")


def test_hazards_are_named_by_code_or_id_and_once(opened):
    workspace, ids = opened
    chosen = named_hazards(workspace, ["h-spot ", ids["H-1"], "H-1"])
    assert [one.record["code"] for one in chosen] == ["H-SPOT", "H-1"]


@pytest.mark.parametrize(
    ("code", "problem"), [("H-CLOSED", "not open"), ("H-NONE", "no hazard"), ("H-VOID", "no geom")]
)
def test_what_cannot_be_ordered_is_refused(opened, code, problem):
    workspace, ids = opened
    workspace.add("hazard", {"code": "H-VOID", "classification": "sha"})
    with pytest.raises(PlanningError, match=problem):
        named_hazards(workspace, [code])


def test_a_hazard_is_ordered_once(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    with pytest.raises(PlanningError, match=number):
        named_hazards(workspace, ["H-1"])
    order = find_order(workspace, number)
    workspace.change("task_order", order["id"], {"state": "withdrawn", "state_reason": "not needed"})
    assert named_hazards(workspace, ["H-1"])


def test_the_first_of_a_ranking_pass_over_what_is_closed_held_back_or_on_order(opened):
    workspace, ids = opened
    chosen, passed = first_of_ranking(workspace, "rnk", 1, ids["TRI"])
    assert [(one.record["code"], one.rank) for one in chosen] == [("H-1", 3)]
    assert [one.code for one in passed] == ["H-CLOSED", "H-MANY"]
    draft(workspace, ids)
    chosen, passed = first_of_ranking(workspace, "", 5, ids["TRI"])
    assert [one.record["code"] for one in chosen] == ["H-SPOT"]
    assert ("H-1", "on order already") in {(one.code, one.reason) for one in passed}


def test_a_ranking_without_anything_to_order_is_refused(opened):
    workspace, ids = opened
    draft(workspace, ids, "H-1", "H-SPOT")
    with pytest.raises(PlanningError, match="can be ordered"):
        first_of_ranking(workspace, "RNK", 1, None)
    with pytest.raises(PlanningError, match="no ranking"):
        first_of_ranking(workspace, "RNK-9", 1, None)


def test_every_step_of_issuing_is_in_the_audit_log(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    issue_order(workspace, number, "A. Planner", "agreed")
    order = find_order(workspace, number)
    steps = records(workspace, "audit_log", "record_id = ? AND field = 'state'", (order["id"],))
    assert [one["new_value"] for one in steps] == ["submitted", "prioritised", "approved", "issued"]


def test_an_order_that_lacks_something_is_refused_with_the_whole_list(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    with pytest.raises(PlanningError) as refused:
        issue_order(workspace, number, "A. Planner", " ")
    for wanted in ("Specified depth", "CASEVAC", "H-1: Start point", "H-1: findings that nobody accepted (1)"):
        assert wanted in str(refused.value)
    assert find_order(workspace, number)["state"] == "draft"


def test_a_reason_lets_it_go_out_and_stays_with_its_revision(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    expected = gaps_now(workspace, find_order(workspace, number))
    issue_order(workspace, number, "A. Planner", " Needed today ")
    issued = content(workspace, number)
    assert (issued.gaps, issued.issued_reason, issued.issued_by) == (expected, "Needed today", "A. Planner")
    assert {gap.key for gap in issued.gaps} >= {"depth_m", "casevac", "start_point", "open_findings"}


def test_an_order_that_says_all_is_issued_without_a_reason(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    fill_in(workspace, number)
    for finding in records(workspace, "finding", "accepted_on IS NULL", ()):
        accepted = {"accepted_on": "2026-01-01", "accepted_by": "A. Planner", "accepted_reason": "Measured again"}
        workspace.change("finding", finding["id"], accepted)
    issue_order(workspace, number, "A. Planner", "")
    assert (content(workspace, number).gaps, content(workspace, number).issued_reason) == ((), "")


def test_a_draft_is_filled_in_and_says_so(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    before = find_order(workspace, number)["fingerprint"]
    mark, made = fill_order(workspace, number, {"depth_m": 0.13, "casevac": "By road"}, [3])
    assert mark == find_order(workspace, number)["fingerprint"] != before and made == content(workspace, number)
    assert (made.requirement.depth_m, made.requirement.casevac) == (0.13, "By road")
    assert [one.role for one in made.hazards[0].perimeter].index("sp") == 2
    _, again = fill_order(workspace, number, {"casevac": None}, [5])
    assert again.requirement.casevac == ""
    assert [one.number for one in again.hazards[0].perimeter if one.role == "sp"] == [5]


def test_an_issued_order_is_not_filled_in_but_its_revision_is(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    issue_order(workspace, number, "A. Planner", WHY)
    with pytest.raises(PlanningError, match="no longer be filled in"):
        fill_order(workspace, number, {"depth_m": 0.2})
    assert workspace.get("task", find_order(workspace, number)["task_id"])["depth_m"] is None
    revise_order(workspace, number, "Depth was open")
    _, made = fill_order(workspace, number, {"depth_m": 0.2})
    assert (made.revision, made.reason, made.requirement.depth_m) == (1, "Depth was open", 0.2)
    assert content(workspace, f"{number}/0").requirement.depth_m is None


def test_filling_in_takes_in_no_change_of_a_hazard_unseen(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    workspace.change("hazard", ids["H-1"], {"contamination": "uxo"})
    with pytest.raises(PlanningError, match="H-1"):
        fill_order(workspace, number, {"depth_m": 0.2})


@pytest.mark.parametrize(
    ("values", "starts", "problem"),
    [({"due_on": "soon"}, [], "no date"), ({"start_on": "2026-02-01", "due_on": "2026-01-01"}, [], "deadline"),
     ({}, [77], "no perimeter point 77")],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(opened, values, starts, problem):
    workspace, ids = opened
    number = draft(workspace, ids)
    before = find_order(workspace, number)["fingerprint"]
    with pytest.raises(PlanningError, match=problem):
        fill_order(workspace, number, values, starts)
    assert find_order(workspace, number)["fingerprint"] == before


def test_named_hazards_keep_their_rank_in_a_ranking_that_is_given(opened):
    workspace, ids = opened
    chosen = named_hazards(workspace, ["H-1", "H-PARTS"], "RNK")
    assert [(one.ranking_id, one.rank) for one in chosen] == [(ids["RNK"], 3), (None, None)]


def test_an_order_is_filled_in_and_issued_in_postgis_too(postgres, bare_schema):
    location = postgres.location(bare_schema)
    ids = order_workspace(location)
    with open_workspace(location, "planner") as workspace:
        number = draft(workspace, ids)
        fill_in(workspace, number)
        with pytest.raises(PlanningError, match=r"open: H-1: findings that nobody accepted \(1\)\."):
            issue_order(workspace, number, "A. Planner", "")
        issue_order(workspace, number, "A. Planner", WHY)
        made = content(workspace, number)
    assert [gap.key for gap in made.gaps] == ["open_findings"] and made.issued_reason == WHY
    assert [one.number for one in made.hazards[0].perimeter if one.role == "sp"] == [1]


def test_what_a_draft_said_of_its_task_is_not_otherwise_when_it_is_issued(opened):
    """Another client may change the task behind a draft that somebody has read."""
    workspace, ids = opened
    number = draft(workspace, ids, depth_m=0.2)
    order = find_order(workspace, number)
    workspace.change("task", order["task_id"], {"depth_m": 0.5})
    workspace.change("team", ids["T1"], {"name": "Team 2"})
    with pytest.raises(PlanningError, match="Changed: Specified depth, Team"):
        issue_order(workspace, number, "A. Planner", WHY)
    revise_order(workspace, number, "Deeper")
    issue_order(workspace, number, "A. Planner", WHY)
    assert content(workspace, number).requirement.depth_m == 0.5


def test_what_was_not_recorded_may_be_recorded_until_it_is_issued(opened):
    workspace, ids = opened
    number = draft(workspace, ids)
    workspace.change("task", find_order(workspace, number)["task_id"], {"depth_m": 0.2})
    workspace.change("site", ids["TRI"], {"admin": "Tripoli"})
    issue_order(workspace, number, "A. Planner", WHY)
    assert content(workspace, number).requirement.depth_m == 0.2
