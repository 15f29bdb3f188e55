# SPDX-License-Identifier: GPL-3.0-or-later
"""A check of the whole workspace finds what is wrong, writes it once, and takes back what holds no longer."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
import shapely.affinity
from shapely.geometry import MultiPolygon, Point, Polygon, box

from mine_action_plugin.adapters.checking import CHECKS, KINDS, check_workspace
from mine_action_plugin.adapters.intake import save_typed
from mine_action_plugin.adapters.orders.register import NewTask, create_order, issue_order
from mine_action_plugin.adapters.store.write_checks import measured
from mine_action_plugin.core.errors import Cancelled
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.location.area import areas_m2
from mine_action_plugin.core.model.envelope import GEOMETRY
from mine_action_plugin.core.model.tables import table_named
from tests.store.intake.deliveries import hazard as delivered
from tests.store.intake.deliveries import intake, write_geojson
from tests.store.intake.test_typed_lists import TYPED

WHOLE = box(13.19, 32.80, 13.195, 32.805)
WEST, EAST = box(13.19, 32.80, 13.192, 32.805), box(13.192, 32.80, 13.195, 32.805)
BOW_TIE = Polygon([(13.3, 32.8), (13.31, 32.81), (13.31, 32.8), (13.3, 32.81)])


@pytest.fixture
def workspace(workspace, monkeypatch):
    """The workspace, in which what is added has its area stored, as forms and imports see to."""
    add = workspace.add
    monkeypatch.setattr(workspace, "add", lambda name, values: add(name, measured(table_named(name), values)))
    return workspace


@pytest.fixture
def hazard(workspace) -> str:
    values = {"classification": "cha", "evidence_kind": "direct", "survey_date": "2024-01-01"}
    return workspace.add("hazard", {"code": "H-1", "geometry": WHOLE, **values})


def add_product(workspace, hazard: str, code: str, shape, **values) -> str:
    route = {"kind": "cleared", "activity": "bac_subsurface", "depth_m": 0.2, "report": "CR-1"}
    record = {"code": code, "hazard_id": hazard, "geometry": shape, **route, **values}
    return workspace.add("land_release_product", record)


def draw_past_the_plugin(workspace, table: str, record: str, shape) -> None:
    """Change a boundary and its area as somebody does who writes to the database itself."""
    wkb = workspace.engine.encode_geometry(np.array([MultiPolygon([shape])], dtype=object))
    area = float(areas_m2([shape])[0])
    sql = f"UPDATE {table} SET {GEOMETRY} = ?, area_m2 = ? WHERE id = ? RETURNING id"
    workspace.engine.execute(sql, (*wkb, area, record))


def told(workspace) -> list[tuple[str, str]]:
    checked = check_workspace(workspace, Silent())
    assert sum(checked.by_check.values()) == len(checked.findings)
    assert set(checked.by_check) == {check.key for check in CHECKS}
    return sorted((one.kind.key, one.record) for one in checked.findings)


def test_a_sound_workspace_has_no_findings(workspace, hazard):
    add_product(workspace, hazard, "P-1", WEST)
    add_product(workspace, hazard, "P-2", EAST)
    accident = workspace.add("accident", {"code": "A-1", "killed": 1, "geometry": Point(13.19, 32.8)})
    workspace.add("casualty", {"code": "C-1", "accident_id": accident, "outcome": "killed"})
    assert told(workspace) == []
    assert workspace.count("finding") == 0


def test_products_drawn_over_one_another_past_the_plugin_are_found(workspace, hazard):
    first = add_product(workspace, hazard, "P-1", WEST)
    second = add_product(workspace, hazard, "P-2", EAST)
    draw_past_the_plugin(workspace, "land_release_product", first, WHOLE)
    assert told(workspace) == [("products_overlap", second)]
    found = workspace.read("finding").iloc[0]
    assert (found["table_name"], found["record_id"], found["severity"]) == ("land_release_product", second, "blocking")
    assert EAST.contains(found["geometry"])
    assert found["text"].startswith("Products of one hazard overlap: P-2 and P-1 share ")


def test_each_contradiction_is_found_at_its_record(workspace, hazard):
    bent = workspace.add("hazard", {"code": "H-2", "classification": "sha", "geometry": BOW_TIE})
    bare = workspace.add("hazard", {"code": "H-3", "classification": "cha", "geometry": box(13.4, 32.8, 13.41, 32.81)})
    nowhere = workspace.add("hazard", {"code": "H-4", "classification": "sha"})
    shown = workspace.add("hazard", {"code": "H-5", "classification": "sha", "geometry": box(13.5, 32.8, 13.51, 32.81)})
    workspace.add("evidence", {"hazard_id": shown, "kind": "direct", "type": "item_seen"})
    gone = workspace.add("hazard", {"code": "H-6", "classification": "sha", "geometry": WHOLE})
    left = workspace.add("evidence", {"hazard_id": gone, "kind": "indirect", "type": "verbal"})
    workspace.void("hazard", gone, "double")
    far = add_product(workspace, hazard, "P-1", box(14, 32, 14.001, 32.001))
    accident = workspace.add("accident", {"code": "A-1", "killed": 0, "geometry": Point(13.19, 32.8)})
    workspace.add("casualty", {"code": "C-1", "accident_id": accident, "outcome": "killed"})
    asked = {"code": "R-1", "requested_on": "2024-01-01", "requested_by": "School", "services_blocked": "none,water"}
    request = workspace.add("request", asked)
    assert told(workspace) == sorted(
        [
            ("geometry_invalid", bent),
            ("confirmed_without_evidence", bare),
            ("geometry_missing", nowhere),
            ("suspected_with_evidence", shown),
            ("refers_to_voided", left),
            ("product_apart", far),
            ("casualties_differ", accident),
            ("request_contradicts", request),
        ]
    )


def square(number: int, **values) -> dict:
    """Return a hazard of a hectare with its code, another place for each number."""
    west = 13.0 + 0.01 * number
    return {"code": f"H-{number}", "classification": "sha", "geometry": box(west, 32, west + 0.001, 32.001), **values}


def test_hazards_on_one_another_are_told_once_at_the_later_one(workspace):
    first = workspace.add("hazard", square(1))
    moved = shapely.affinity.translate(square(1)["geometry"], 0.0005)
    second = workspace.add("hazard", square(2, geometry=moved))
    workspace.add("hazard", square(3, geometry=shapely.affinity.translate(square(1)["geometry"], 0.002)))
    (finding,) = check_workspace(workspace, Silent()).findings
    assert (finding.kind.key, finding.record, finding.values["other"]) == ("overlaps_existing", second, "H-1")
    assert finding.values["share"] == pytest.approx(0.5)
    for state in ("worked_on", "closed"):
        workspace.change("hazard", first, {"status": state})
    assert told(workspace) == sorted([("overlaps_existing", second), ("closed_overlaps_open", first)])


def test_hazards_of_one_shape_are_found_whatever_corner_it_starts_at(workspace):
    workspace.add("hazard", square(1))
    corners = list(square(1)["geometry"].exterior.coords)[:-1]
    turned = MultiPolygon([Polygon([*corners[2:], *corners[:2]])])
    twice = workspace.add("hazard", square(2, geometry=turned))
    assert ("duplicate_geometry_recorded", twice) in told(workspace)
    assert "It equals that of H-1." in set(workspace.read("finding")["text"].str.split(": ").str[1])


def test_a_hazard_may_lie_where_the_one_lay_that_it_supersedes_and_on_land_that_one_released(workspace):
    old = workspace.add("hazard", square(1))
    add_product(workspace, old, "P-1", square(1)["geometry"])
    for state in ("worked_on", "closed"):
        workspace.change("hazard", old, {"status": state})
    new = workspace.add("hazard", square(2, geometry=square(1)["geometry"], supersedes=old))
    assert told(workspace) == []
    newest = {"geometry": square(1)["geometry"], "supersedes": new}
    for state in ("worked_on", "closed"):
        workspace.change("hazard", new, {"status": state})
    workspace.add("hazard", square(3, **newest))
    assert told(workspace) == []
    stranger = workspace.add("hazard", square(4, geometry=square(1)["geometry"]))
    assert ("overlaps_released", stranger) in told(workspace)


def test_ids_that_differ_by_what_nobody_sees_are_found_in_any_table(workspace):
    workspace.add("hazard", square(1))
    workspace.add("hazard", square(2, code="h-1\u200f"))
    organisation = {"name": "A", "kind": "un"}
    workspace.add("organisation", {"code": "\u00c9TE", **organisation})
    lower = workspace.add("organisation", {"code": "\u00e9te\t", **organisation})
    found = {one.record: one for one in check_workspace(workspace, Silent()).findings}
    assert {one.kind.key for one in found.values()} == {"duplicate_id_recorded"} and len(found) == 2
    assert (found[lower].table, found[lower].values["other"]) == ("organisation", "\u00c9TE")


def test_finds_and_labels_that_are_there_twice_are_found(workspace, hazard):
    item = {"hazard_id": hazard, "found_on": "2024-01-01", "category": "ap_mine", "model": "PMN", "quantity": 2}
    item["geometry"] = Point(13.19, 32.8)
    workspace.add("explosive_ordnance", {"code": "E-1", **item})
    twice = workspace.add("explosive_ordnance", {"code": "E-2", **item, "model": "pmn "})
    for code, other in (("E-3", {"quantity": 1}), ("E-4", {"found_on": "2024-01-02"})):
        workspace.add("explosive_ordnance", {"code": code, **item, "geometry": Point(13.191, 32.8), **other})
    point = {"hazard_id": hazard, "kind": "control_point", "label": "CP 1"}
    workspace.add("site_feature", {**point, "geometry": Point(13.19, 32.8)})
    workspace.add("site_feature", {**point, "kind": "latrine", "geometry": Point(13.191, 32.8)})
    same = workspace.add("site_feature", {**point, "label": "cp 1 ", "geometry": Point(13.192, 32.8)})
    found = set(told(workspace))
    assert {("duplicate_item_recorded", twice), ("duplicate_label_recorded", same)} <= found
    assert not {record for kind, record in found if kind != "duplicate_geometry_recorded"} - {twice, same}


def test_what_an_import_said_of_two_of_its_rows_is_not_said_again_of_their_records(workspace, tmp_path):
    rows = [delivered(1), delivered(2, geometry=delivered(1)["geometry"]), delivered(3)]
    rows.append(delivered(4, geometry=shapely.affinity.translate(delivered(3)["geometry"], 0.0005)))
    intake(workspace, write_geojson(tmp_path / "a.geojson", rows))
    said = workspace.read("finding")["kind"].tolist()
    assert sorted(said) == ["duplicate_geometry", "overlaps_in_delivery", "overlaps_in_delivery"]
    checked = check_workspace(workspace, Silent())
    assert checked.report()["by_kind"] == {"overlaps_existing": 2, "duplicate_geometry_recorded": 1}
    assert (checked.new, checked.resolved) == (0, 0)
    mine = workspace.read("hazard", "code = 'H4'")["id"].iloc[0]
    far = shapely.affinity.translate(delivered(3)["geometry"], 0.0008, 0.0001)
    workspace.change("hazard", mine, {"geometry": far})
    assert check_workspace(workspace, Silent()).new == 1  # they lie on one another otherwise now


def test_evidence_recorded_apart_confirms_an_area(workspace):
    made = workspace.add("hazard", {"code": "H-1", "classification": "cha", "geometry": WHOLE})
    assert told(workspace) == [("confirmed_without_evidence", made)]
    workspace.add("evidence", {"hazard_id": made, "kind": "direct", "type": "crater"})
    assert told(workspace) == []


def test_checking_again_doubles_nothing_and_takes_back_what_holds_no_longer(workspace, hazard):
    first = add_product(workspace, hazard, "P-1", WEST)
    add_product(workspace, hazard, "P-2", EAST)
    draw_past_the_plugin(workspace, "land_release_product", first, WHOLE)
    checked = [check_workspace(workspace, Silent()) for _ in range(2)]
    assert [(len(one.findings), one.new, one.resolved) for one in checked] == [(1, 1, 0), (1, 0, 0)]
    product = table_named("land_release_product")
    workspace.change("land_release_product", first, measured(product, {"geometry": WEST}))
    mended = check_workspace(workspace, Silent())
    assert (len(mended.findings), mended.new, mended.resolved) == (0, 0, 1)
    voided = workspace.read("finding", voided=True).iloc[0]
    assert voided["void_reason"] == "no longer found when the workspace was checked"


def test_findings_of_imports_and_accepted_ones_and_those_of_others_stay(workspace, hazard):
    batch = {"source_name": "a.zip", "source_sha256": "0", "table_name": "hazard", "rows_read": 1, "rows_taken": 1,
             "rows_updated": 0, "rows_unchanged": 0, "rows_held": 0}  # fmt: skip
    finding = {"severity": "warning", "table_name": "hazard", "record_id": hazard, "values_json": "{}", "text": "T"}
    workspace.add("finding", {"kind": "sliver", "import_batch_id": workspace.add("import_batch", batch), **finding})
    accepted = {"accepted_on": "2024-01-01", "accepted_by": "A", "accepted_reason": "seen"}
    workspace.add("finding", {"kind": "outside_libya", **finding, **accepted})
    workspace.add("finding", {"kind": "somebody_elses", **finding})
    assert told(workspace) == []
    assert workspace.count("finding") == 3


def test_what_the_intake_found_already_is_not_doubled(workspace):
    made = workspace.add("hazard", {"code": "H-1", "classification": "cha", "geometry": WHOLE})
    finding = {"severity": "warning", "table_name": "hazard", "record_id": made, "values_json": "{}", "text": "T"}
    workspace.add("finding", {"kind": "confirmed_without_evidence", **finding})
    checked = check_workspace(workspace, Silent())
    assert (len(checked.findings), checked.new, workspace.count("finding")) == (1, 0, 1)


def test_an_order_in_force_whose_hazard_changed_is_stale_until_it_is_revised(workspace, hazard):
    number = create_order(workspace, NewTask((hazard,), "bac_surface"))
    issue_order(workspace, number, "Authority", "Exercise")
    assert told(workspace) == []
    workspace.change("hazard", hazard, {"contamination": "ap_mine"})
    [(kind, order)] = told(workspace)
    assert (kind, workspace.get("task_order", order)["number"]) == ("order_stale", number)
    workspace.change("hazard", hazard, {"contamination": "ap_mine,uxo"})
    again = check_workspace(workspace, Silent())
    assert (again.new, again.resolved) == (1, 1)  # it is stale in another way than was written down


def test_a_cancelled_check_writes_nothing(workspace):
    workspace.add("hazard", {"code": "H-1", "classification": "cha", "geometry": WHOLE})

    class Impatient(Silent):
        asked = 0

        def isCanceled(self) -> bool:
            self.asked += 1
            return self.asked > len(CHECKS)

    with pytest.raises(Cancelled):
        check_workspace(workspace, Impatient())
    assert workspace.count("finding") == 0


def test_kinds_of_findings_have_names_of_their_own():
    keys = [kind.key for kind in KINDS]
    assert len(set(keys)) == len(keys)


def test_a_boundary_that_is_no_longer_what_its_points_say_is_found(workspace):
    saved = save_typed(workspace, TYPED, "Amal", "", Silent())
    assert told(workspace) == []
    corners = shapely.get_coordinates(workspace.get("hazard", saved.hazard_id)["geometry"])[:4]
    corners[2] += 0.0001  # about 9 m east and 11 m north
    draw_past_the_plugin(workspace, "hazard", saved.hazard_id, Polygon(corners))
    assert ("boundary_differs_from_points", saved.hazard_id) in told(workspace)
    (finding,) = workspace.read("finding", "kind = 'boundary_differs_from_points'").to_dict("records")
    values = json.loads(finding["values_json"])
    assert (values["points"], values["corners"]) == (1, 1) and values["distance"] == pytest.approx(14.5, abs=0.3)


def test_an_area_that_is_not_that_of_the_boundary_is_found(workspace, hazard):
    workspace.change("hazard", hazard, {"geometry": WEST})
    measured = workspace.get("hazard", hazard)["area_m2"]
    # a degree at 32.8 N on WGS 84: 93.65 km of longitude, 110.9 km of latitude (series in Snyder, USGS PP 1395, p. 25)
    assert measured == pytest.approx(0.002 * 93_650 * 0.005 * 110_905, rel=2e-3)
    assert "area_stale" not in {one.kind.key for one in check_workspace(workspace, Silent()).findings}
    workspace.change("hazard", hazard, {"area_m2": 2 * measured})
    (stale,) = [one for one in check_workspace(workspace, Silent()).findings if one.kind.key == "area_stale"]
    assert (stale.record, stale.values["stored"]) == (hazard, 2 * measured)
    assert stale.values["measured"] == pytest.approx(measured)


def test_what_another_program_drew_over_a_fresh_boundary_is_found_until_somebody_has_seen_it(workspace, hazard):
    draw_past_the_plugin(workspace, "hazard", hazard, WEST)
    assert told(workspace) == [], "a boundary that was there from the start was seen"
    workspace.change("hazard", hazard, measured(table_named("hazard"), {"geometry": EAST}))
    draw_past_the_plugin(workspace, "hazard", hazard, WHOLE)
    found = [one for one in check_workspace(workspace, Silent()).findings if one.kind.key == "boundary_overwritten"]
    if workspace.engine.dialect != "sqlite":
        assert found == []
        return
    assert [(one.record, one.values["code"], one.values["who"], one.values["minutes"]) for one in found] == [
        (hazard, "H-1", workspace.who, 0)
    ]
    workspace.change("hazard", hazard, measured(table_named("hazard"), {"geometry": WEST}))
    assert check_workspace(workspace, Silent()).resolved == 1
