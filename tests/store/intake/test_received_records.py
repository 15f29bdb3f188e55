# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests, casualties, reports and products as they are received: by the names that senders use, within the rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from shapely.geometry import Point, box

from mine_action_plugin.adapters.intake import Outcome
from mine_action_plugin.core.survey.profile import FieldMapping, MappingProfile
from tests.store.intake.deliveries import counts, hazard, intake, write_geojson
from tests.store.test_requests import rank

WGS84 = {"crs": "EPSG:4326"}


def write_csv(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def blocking(outcome: Outcome) -> list[tuple[int | None, str]]:
    """Return row and kind of what holds rows."""
    return sorted((one.row, one.kind.key) for layer in outcome.layers for one in layer.findings if one.blocks)


def notes(outcome: Outcome) -> dict[str, dict[str, Any]]:
    return {one.kind.key: dict(one.values) for layer in outcome.layers for one in layer.findings if one.row is None}


@pytest.fixture
def hazards(workspace) -> dict[str, str]:
    places = {"H-1": 13.1, "H-2": 13.2, "H-3": 13.3}
    return {
        code: workspace.add(
            "hazard", {"code": code, "classification": "sha", "geometry": box(lon, 32.8, lon + 0.01, 32.81)}
        )
        for code, lon in places.items()
    }


def test_requests_as_the_form_words_them_count_in_a_ranking(workspace, hazards, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "requests.csv",
        "request_no,request_date,requesting_agency,hazard_code,road_blocked,services_bloques,alternative,lon,lat",
        'R-1,2024-05-01,School,H-1,"Road blocked, no alternative",,,13.105,32.805',
        'R-2,2024-05-02,Baladiya,,,"water;power",oui,13.205,32.805',
        "R-3,2024-05-03,Baladiya,H-9,none,,,13.3,32.8",
        "R-4,2024-05-04,Baladiya,H-3,nonsense,,,13.3,32.8",
    )
    outcome = intake(workspace, path, **WGS84)
    assert [one.table for one in outcome.layers] == ["request"]
    assert counts(outcome) == (4, 2, 0, 0, 2)
    assert blocking(outcome) == [(3, "reference_unknown"), (4, "code_unknown")]
    _, rows = rank(workspace)
    assert rows["H-1"][0] == 4.0 and rows["H-2"][1] == 2.0  # the classes that test_requests.py tells
    assert rows["H-3"] == pytest.approx([float("nan")] * 3, nan_ok=True)


def test_what_is_no_consent_is_kept_as_none_and_what_cannot_be_read_is_held(workspace, tmp_path: Path) -> None:
    """IMSMA NG has consent as two flags; what is not said is not given."""
    workspace.add("accident", {"code": "A-1", "geometry": Point(13.1, 32.8)})
    path = write_csv(
        tmp_path / "victims.csv",
        "victim_id,accident,fate,gender,dob,permission_to_share_with_authorities,permission_to_share_with_ngos",
        "V-1,A-1,Killed,F,1931-05-06,yes,no",
        "V-2,A-1,جريح,ذكر,,,",
        "V-3,A-1,injured,m,1990-01-01,perhaps,نعم",
        "V-4,A-1,injured,m,in spring,no,no",
        "V-5,A-7,injured,m,,no,no",
    )
    outcome = intake(workspace, path, profile=MappingProfile(fields={"birth_date": FieldMapping("dob")}))
    assert ([one.table for one in outcome.layers], counts(outcome)) == (["casualty"], (5, 2, 0, 0, 3))
    people = workspace.read("casualty").set_index("code")
    consent = people[["share_with_authorities", "share_with_partners"]].astype(object)
    assert consent.loc["V-1"].tolist() == [True, False]
    assert consent.loc["V-2"].isna().all()
    assert people.loc["V-1", "birth_date"] == "1931-05-06"
    found = blocking(outcome)
    assert found == [(3, "value_unreadable"), (4, "value_unreadable"), (5, "reference_unknown")]
    said = workspace.read("finding", "source_row = 4")
    assert not said["text"].str.contains("spring").any() and not said["values_json"].str.contains("spring").any()
    assert "date_too_early" not in {one.kind.key for one in outcome.layers[0].findings}


def test_an_organisation_is_named_by_code_name_or_alias_and_never_guessed(workspace, tmp_path: Path) -> None:
    made = {
        code: workspace.add("organisation", {"code": code, "kind": "operator", **values})
        for code, values in {
            "LIBMAC": {"name": "Libyan Mine Action Centre", "name_ar": "المركز الليبي", "aliases": "LMAC; المركز"},
            "ORG-A": {"name": "Demining Group"},
            "ORG-B": {"name": "Demining Group", "aliases": "LIBMAC"},
        }.items()
    }
    names = [
        "libmac ",
        "Libyan Mine Action Centre",
        "المركز الليبي",
        "LMAC",
        made["LIBMAC"],
        "ORG-B",
        "Demining Group",
        "X",
    ]
    path = write_csv(
        tmp_path / "teams.csv",
        "team_code,name,organisation",
        *(f"T{n},Team {n},{name}" for n, name in enumerate(names)),
    )
    outcome = intake(workspace, path)
    assert ([one.table for one in outcome.layers], counts(outcome)) == (["team"], (8, 6, 0, 0, 2))
    of = workspace.read("team").set_index("code")["organisation_id"].to_dict()
    assert {of[f"T{n}"] for n in range(5)} == {made["LIBMAC"]} and of["T5"] == made["ORG-B"]
    assert blocking(outcome) == [(7, "reference_ambiguous"), (8, "reference_unknown")]


def test_records_of_another_workspace_are_found_by_the_ids_that_it_gave_them(workspace, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write_geojson(tmp_path / "in" / "b_hazards.geojson", [{**hazard(1), "record_id": "0f-theirs"}])
    asked = {"request_on": "2024-01-01", "request_by": "School", "geometry": Point(13.01, 32.5)}
    known, unknown = {"request_id": "R-1", "hazard_id": "0f-theirs"}, {"request_id": "R-2", "hazard_id": "0e"}
    write_geojson(tmp_path / "in" / "a_requests.geojson", [{**known, **asked}, {**unknown, **asked}])
    outcome = intake(workspace, tmp_path / "in")
    assert [(one.table, one.taken, one.held) for one in outcome.layers] == [("hazard", 1, 0), ("request", 1, 1)]
    assert workspace.read("request")["hazard_id"].tolist() == workspace.read("hazard")["id"].tolist()


def test_a_place_is_asked_of_what_maps_must_show_and_missed_elsewhere(workspace, tmp_path: Path) -> None:
    requests = write_csv(
        tmp_path / "requests.csv",
        "request_id,request_on,request_by,lon,lat",
        "R-1,2024-01-01,School,13.1,32.8",
        "R-2,2024-01-01,School,,",
        "R-3,2024-01-01,School,somewhere,32.8",
    )
    outcome = intake(workspace, requests, **WGS84)
    assert (counts(outcome), blocking(outcome)) == ((3, 2, 0, 0, 1), [(3, "coordinates_impossible")])
    assert notes(outcome)["place_not_given"]["count"] == 1
    assert counts(intake(workspace, requests, **WGS84)) == (3, 0, 0, 2, 1)
    stores = write_csv(tmp_path / "stores.csv", "store_id,kind", "S-1,igloo")
    outcome = intake(workspace, stores, table="storage_site")
    assert (counts(outcome), blocking(outcome)) == ((1, 0, 0, 0, 1), [(1, "geometry_missing")])
    teams = [{"org_code": "O-1", "name": "Group", "kind": "operator", "geometry": Point(13, 32)}]
    outcome = intake(workspace, write_geojson(tmp_path / "o.geojson", teams), table="organisation")
    assert counts(outcome) == (1, 1, 0, 0, 0) and notes(outcome)["geometry_left_off"]["count"] == 1


def product(code: str, west: float, **fields: Any) -> dict[str, Any]:
    sound = {"product_id": code, "hazard_id": "H-1", "kind": "cancelled", "activity": "nts", "report": "NTS 7"}
    shape = box(west, 32.8, west + 0.002, 32.802)
    return {**sound, "criteria": "no evidence", **fields, "geometry": shape}


def test_products_of_one_hazard_share_no_land_whoever_sends_them(workspace, hazards, tmp_path: Path) -> None:
    first = [
        product("P-1", 13.100),
        product("P-2", 13.101),
        product("P-3", 13.1025),
        product("P-4", 13.101, hazard_id="H-2"),
    ]
    outcome = intake(workspace, write_geojson(tmp_path / "products.geojson", first))
    assert ([one.table for one in outcome.layers], counts(outcome)) == (["land_release_product"], (4, 3, 0, 0, 1))
    assert blocking(outcome) == [(2, "land_shared")]
    areas = workspace.read("land_release_product").set_index("code")["area_m2"]
    assert areas.loc["P-1"] == pytest.approx(41_600, rel=0.01)  # 0.002° by 0.002° at 32.8° N
    more = [product("P-5", 13.1035), product("P-3", 13.1025), product("P-6", 13.106)]
    outcome = intake(workspace, write_geojson(tmp_path / "more.geojson", more), table="land_release_product")
    assert (counts(outcome), blocking(outcome)) == ((3, 1, 0, 1, 1), [(1, "land_shared")])


def test_products_come_by_their_route_only_and_dates_in_their_order(workspace, hazards, tmp_path: Path) -> None:
    rows = [
        product("P-1", 13.100, kind="cleared", activity="manual_clearance", depth_m=0.2),
        product("P-2", 13.103, kind="cleared", activity="manual_clearance"),
        product("P-3", 13.106, kind="reduced"),
        product("P-4", 13.109, criteria=" "),
        product("P-5", 13.112, start_on="2024-05-02", end_on="2024-05-01"),
    ]
    outcome = intake(workspace, write_geojson(tmp_path / "products.geojson", rows), table="land_release_product")
    assert counts(outcome) == (5, 1, 0, 0, 4)
    assert blocking(outcome) == [
        (2, "route_not_stated"),
        (3, "route_not_allowed"),
        (4, "route_not_stated"),
        (5, "dates_reversed"),
    ]


def test_what_was_reported_stays_and_a_state_is_changed_by_one_legal_step(workspace, tmp_path: Path) -> None:
    workspace.add("task", {"code": "T-1", "activity": "nts"})
    head = "report_id,task,start_on,end_on,state,reported_by,reported_on,cleared_area"
    row = "T-1,2024-01-01,2024-01-07"
    path = tmp_path / "progress.csv"
    write_csv(
        path, head, f"PR-1,{row},submitted,Amal,2024-01-08,100", f"PR-2,{row},draft,,,5", f"PR-3,{row},submitted,,,5"
    )
    outcome = intake(workspace, path)
    assert ([one.table for one in outcome.layers], counts(outcome)) == (["progress_report"], (3, 2, 0, 0, 1))
    assert blocking(outcome) == [(3, "state_not_reached")]
    write_csv(path, head, f"PR-1,{row},submitted,Amal,2024-01-08,999", f"PR-2,{row},submitted,Amal,2024-01-08,5")
    outcome = intake(workspace, path)
    assert (counts(outcome), blocking(outcome)) == ((2, 0, 1, 0, 1), [(1, "settled_changed")])
    write_csv(
        path,
        head,
        f"PR-1,{row},draft,Amal,2024-01-08,100",
        "PR-2,T-1,2024-01-01,2024-02-01,submitted,Amal,2024-01-08,5",
    )
    outcome = intake(workspace, path)
    assert counts(outcome) == (2, 0, 0, 0, 2)
    assert {kind for _, kind in blocking(outcome)} == {"state_change_refused", "dates_reversed"}
    reports = workspace.read("progress_report").set_index("code")
    assert reports["state"].tolist() == ["submitted", "submitted"] and reports.loc["PR-1", "cleared_m2"] == 100


def test_a_profile_may_state_a_parent_by_its_code(workspace, hazards, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", "request_id,request_on,request_by", "R-1,2024-01-01,School")
    for code, expected in (("h-2", (1, 1, 0, 0, 0)), ("H-9", (1, 0, 0, 0, 1))):
        profile = MappingProfile(table="request", constants={"hazard_id": code})
        assert counts(intake(workspace, path, profile=profile)) == expected
    assert workspace.read("request")["hazard_id"].tolist() == [hazards["H-2"]]


def test_a_blank_state_says_nothing_about_a_record_that_is_there(workspace, tmp_path: Path) -> None:
    """The default of the dictionary is for new records: it is no word of the sender about a known one."""
    rows = [hazard(1, status="closed"), hazard(2, status="open"), hazard(3, status=None)]
    assert counts(intake(workspace, write_geojson(tmp_path / "h.geojson", rows))) == (3, 3, 0, 0, 0)
    rows = [hazard(1, status=None), hazard(2, status="open"), hazard(3, status=" ")]
    outcome = intake(workspace, write_geojson(tmp_path / "h.geojson", rows))
    assert counts(outcome) == (3, 0, 0, 3, 0)
    assert workspace.read("hazard").set_index("code")["status"].to_dict() == {
        "H1": "closed",
        "H2": "open",
        "H3": "open",
    }


def test_records_without_ids_are_found_again_by_what_they_say(workspace, hazards, tmp_path: Path) -> None:
    """The file has another name next month, and a row was put in before the others."""
    signs = [
        {"hazard_id": "H-1", "kind": "direct", "type": "crater", "geometry": Point(13.1 + 0.001 * number, 32.8)}
        for number in range(3)
    ]
    first = write_geojson(tmp_path / "evidence_may.geojson", signs)
    assert counts(intake(workspace, first, table="evidence")) == (3, 3, 0, 0, 0)
    new = {**signs[0], "geometry": Point(13.2, 32.8)}
    second = write_geojson(tmp_path / "evidence_june.geojson", [new, *signs])
    assert counts(intake(workspace, second, table="evidence")) == (4, 1, 0, 3, 0)
    write_geojson(first, [new, signs[0], {**signs[1], "remarks": "seen again"}, signs[2]])
    assert counts(intake(workspace, first, table="evidence")) == (4, 0, 1, 3, 0)
    places = workspace.read("evidence")["geometry"]
    assert sorted(round(one.x, 3) for one in places) == [13.1, 13.101, 13.102, 13.2]
