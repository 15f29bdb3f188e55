# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace does the same in a file and in a database."""

from __future__ import annotations

import os
import threading

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mine_action_plugin.adapters.store import create_workspace, geopackage, open_workspace
from mine_action_plugin.adapters.store.engine import RuleBroken
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.tables import TABLES, table_named

AREA = shapely.box(13.1, 32.8, 13.2, 32.9)
PRECISE = shapely.Polygon([(13.1, 32.8), (13.100000000000001, 32.9), (13.2, 1 / 3 + 32)])


def add_hazard(workspace, code="TRI-1", **values):
    return workspace.add("hazard", {"code": code, "classification": "sha", "geometry": AREA, **values})


def add_order(workspace):
    task = workspace.add("task", {"code": "T-1", "activity": "bac_surface"})
    order = {"number": "O-1", "task_id": task, "content": "{}", "fingerprint": "f"}
    return workspace.add("task_order", order)


def refused(key):
    return pytest.raises(RuleBroken, match=rf"Rule {key}: ")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_is_there_and_empty_with_the_columns_of_the_dictionary(workspace, table):
    frame = workspace.read(table.name)
    assert set(frame.columns) - {"geometry"} == set(table.columns)
    assert len(frame) == 0
    assert isinstance(frame, gpd.GeoDataFrame) == (table.geometry is not None)


def test_a_record_is_read_as_it_was_written(workspace):
    values = {
        "name_ar": "حقل ألغام", "contamination": "ap_mine,uxo", "improvised": True, "survey_date": "1943-10-23",
        "reported_area_m2": 1 / 3, "area_m2": 12345.0, "source_row": 7, "accessible": False, "geometry": PRECISE,
        "remarks": "two\nlines\t\\N 'quoted' \"so\" 100 % ?",
    }  # fmt: skip
    record = workspace.get("hazard", add_hazard(workspace, **values))
    assert {name: record[name] for name in values if name != "geometry"} == {
        name: value for name, value in values.items() if name != "geometry"
    }
    assert record["geometry"].equals_exact(shapely.multipolygons([PRECISE]), 0)
    assert shapely.get_srid(record["geometry"]) == 0
    assert (record["version"], record["created_by"], record["status"], record["land_dispute"]) == (
        1,
        "Amal",
        "open",
        None,
    )
    assert len(record["created_at"]) == 24 and record["created_at"].endswith("Z")


def test_frames_have_the_types_of_the_dictionary(workspace):
    add_hazard(workspace, improvised=True)
    add_hazard(workspace, "TRI-2", area_m2=2.0, source_row=3, geometry=None)
    frame = workspace.read("hazard")
    assert (frame["improvised"].dtype, frame["source_row"].dtype, frame["area_m2"].dtype) == (
        "boolean",
        "Int64",
        "float64",
    )
    assert (frame.crs.to_epsg(), frame.geometry.isna().tolist()) == (4326, [False, True])
    assert frame["improvised"].isna().tolist() == [False, True]
    assert frame["name"].tolist() == [None, None]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60),
    number=st.none() | st.integers(-(2**63), 2**63 - 1),
    real=st.none() | st.floats(min_value=0, allow_nan=False),
    flag=st.none() | st.booleans(),
    day=st.none() | st.dates().map(str),
    corner=st.tuples(st.floats(-180, 180), st.floats(-90, 90)),
)
def test_any_value_comes_back_one_by_one_and_in_bulk(workspace, text, number, real, flag, day, corner):
    values = {"remarks": text, "source_row": number, "area_m2": real, "improvised": flag, "survey_date": day}
    count = workspace.count("hazard")
    one = add_hazard(workspace, f"A-{count}", **values)
    frame = gpd.GeoDataFrame(
        {key: pd.Series([value], dtype=object) for key, value in values.items()},
        geometry=[shapely.Point(corner)],
        crs=4326,
    )
    frame["code"], frame["kind"], frame["type"] = f"B-{count}", "direct", "crater"
    evidence = frame[["remarks", "source_row", "kind", "type", "geometry"]].assign(seen_on=day)
    many = workspace.add_all("evidence", evidence)["id"].iloc[0]
    got, also = workspace.get("hazard", one), workspace.get("evidence", many)
    assert {key: got[key] for key in values} == values
    assert (also["remarks"], also["source_row"], also["seen_on"]) == (text, number, day)
    assert also["geometry"].coords[0] == corner


def test_many_records_come_back_in_their_order(workspace):
    frame = gpd.GeoDataFrame(
        {"code": [f"H-{n}" for n in range(500)], "classification": "cha"},
        geometry=[None if n % 7 == 0 else shapely.box(n / 100, 0, n / 100 + 1, 1) for n in range(500)],
        crs=4326,
    )
    born = workspace.add_all("hazard", frame)
    read = workspace.read("hazard")
    assert read["code"].tolist() == frame["code"].tolist()
    assert read["id"].tolist() == born["id"].tolist()
    assert read.geometry.isna().sum() == 72
    assert workspace.count("hazard", "code LIKE ?", ("H-1%",)) == 111


ODD = (
    "a\tb",
    "\\N",
    "\\",
    "x\ny\r\n",
    "'; DROP TABLE hazard; --",
    '"',
    "مزرعة\u200f",
    "\U0001f9e8",
    "",
    " ",
    None,
    "\\.",
    "%s?",
)


def test_many_records_keep_every_odd_text_and_number(workspace):
    count = 601  # more than go to a database in one piece
    numbers = [(0.1 + 0.2, -0.0, 1e-300, 1.7e308, None)[n % 5] for n in range(count)]
    wholes = [(2**63 - 1, -(2**63), 0, None)[n % 4] for n in range(count)]
    texts = [ODD[n % len(ODD)] for n in range(count)]
    flags = [(True, False, None)[n % 3] for n in range(count)]
    shapes = [(shapely.box(n, 0, n + 0.5, 1), None)[n % 2] for n in range(90)] * 7
    values = {"code": [f"H-{n}" for n in range(count)], "classification": ["sha"] * count, "remarks": texts}
    values.update(cost_usd=[None if one is None else abs(one) for one in numbers], accuracy_m=[3] * count)
    values.update(source_row=wholes, improvised=flags, geometry=np.array(shapes[:count], dtype=object))
    ids = workspace.add_columns("hazard", values, count)
    read = workspace.read("hazard")
    assert read["id"].tolist() == ids and read["remarks"].tolist() == texts
    for name in ("cost_usd", "source_row", "improvised"):
        assert [None if pd.isna(one) else one for one in read[name]] == values[name]
    kept = [(None if one is None else one.wkt) for one in read.geometry]
    assert kept == [None if one is None else shapely.MultiPolygon([one]).wkt for one in shapes[:count]]
    log = workspace.engine.execute("SELECT record_id FROM audit_log WHERE table_name = 'hazard' ORDER BY fid")
    assert [one[0] for one in log] == ids


def test_records_for_a_list_hold_the_fields_asked_for_without_what_is_voided(workspace):
    add_hazard(workspace, "A", name="first")
    workspace.void("hazard", add_hazard(workspace, "B"), "drawn twice")
    add_hazard(workspace, "C", survey_date="2020-01-31")
    fields = ("code", "name", "survey_date")
    assert workspace.records("hazard", fields) == [
        {"code": "A", "name": "first", "survey_date": None},
        {"code": "C", "name": None, "survey_date": "2020-01-31"},
    ]
    assert workspace.records("hazard", ("code",), "survey_date IS NULL AND code <> ?", ("Z",)) == [{"code": "A"}]


def test_conditions_take_values_and_never_mistake_a_text_for_a_mark(workspace):
    add_hazard(workspace, "what?")
    add_hazard(workspace, "100%")
    assert workspace.read("hazard", "code = 'what?' OR code = ?", ("none",))["code"].tolist() == ["what?"]
    assert workspace.read("hazard", "code = ?", ("100%",))["code"].tolist() == ["100%"]
    assert workspace.count("hazard", "code LIKE '%?'") == 1


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("hazard.classification.code", {"classification": "maybe"}),
        ("hazard.contamination.codes", {"contamination": "ap_mine,tank"}),
        ("hazard.code.blank", {"code": "  "}),
        ("hazard.site_id.reference", {"site_id": "nowhere"}),
        ("hazard.slope_deg.maximum", {"slope_deg": 90.5}),
        ("hazard.area_m2.minimum", {"area_m2": -1}),
    ],
)
def test_a_broken_rule_is_named(workspace, key, values):
    with refused(key):
        add_hazard(workspace, **{"code": "TRI-1", **values})
    assert workspace.count("hazard") == 0


@pytest.mark.parametrize("text", ["yesterday", "01/02/2024", "2024-1-1", "20240101", "now", ""])
def test_only_a_date_that_can_be_read_one_way_is_taken(workspace, text):
    with refused("hazard.survey_date.date"):
        add_hazard(workspace, survey_date=text)
    hazard = add_hazard(workspace)
    with refused("hazard.survey_date.date"):
        workspace.change("hazard", hazard, {"survey_date": text})


@pytest.mark.parametrize("values", [{"survey_date": "2024-02-30"}, {"area_m2": "12 ha"}, {"source_row": "twelve"}])
def test_a_value_of_another_type_is_refused_with_a_reason(workspace, values):
    with pytest.raises(PlanningError):
        add_hazard(workspace, **values)


def test_codes_are_unique_without_case_and_blanks(workspace):
    add_hazard(workspace, "TRI-1")
    with pytest.raises(PlanningError, match="unique|is there already"):
        add_hazard(workspace, " tri-1 ")


def test_a_hazard_follows_its_life_cycle(workspace):
    hazard = add_hazard(workspace)
    with refused("hazard.status.transition"):
        workspace.change("hazard", hazard, {"status": "handed_over"})
    with refused("hazard.confirmed.evidence"):
        workspace.change("hazard", hazard, {"classification": "cha"})
    workspace.add("evidence", {"hazard_id": hazard, "kind": "direct", "type": "item_seen"})
    workspace.change("hazard", hazard, {"classification": "cha"})
    with refused("hazard.classification.cha.sha.correction_reason"):
        workspace.change("hazard", hazard, {"classification": "sha"})


def test_an_issued_order_is_immutable(workspace):
    order = add_order(workspace)
    for state in ("submitted", "prioritised", "approved"):
        workspace.change("task_order", order, {"state": state})
    with refused("task_order.state.approved.issued.issued_by"):
        workspace.change("task_order", order, {"state": "issued", "issued_on": "2024-01-01"})
    workspace.change("task_order", order, {"state": "issued", "issued_on": "2024-01-01", "issued_by": "LibMAC"})
    with refused("task_order.content.issued"):
        workspace.change("task_order", order, {"content": "another"})


def test_voiding_takes_a_record_out_of_sight_and_keeps_it(workspace):
    hazard = add_hazard(workspace)
    with refused("hazard.void"):
        workspace.void("hazard", hazard, "  ")
    workspace.void("hazard", hazard, "double")
    assert (workspace.count("hazard"), len(workspace.read("hazard")), len(workspace.read("hazard", voided=True))) == (
        0,
        0,
        1,
    )
    record = workspace.get("hazard", hazard)
    assert (record["voided_by"], record["void_reason"]) == ("Amal", "double")
    with refused("hazard.voided"):
        workspace.change("hazard", hazard, {"name": "again"})


def test_nothing_is_deleted(workspace):
    add_hazard(workspace)
    with refused("hazard.delete"):
        workspace.engine.execute("DELETE FROM hazard")
    with refused("audit_log.delete"):
        workspace.engine.execute("DELETE FROM audit_log")
    with refused("audit_log.update"):
        workspace.engine.execute("UPDATE audit_log SET action = 'none'")


def test_two_planners_do_not_overwrite_one_another(workspace, location):
    hazard = add_hazard(workspace)
    with open_workspace(location, "Omar") as other:
        version = other.get("hazard", hazard)["version"]
        workspace.change("hazard", hazard, {"name": "first"}, version=version)
        with pytest.raises(PlanningError, match="is now version 2, changed by Amal"):
            other.change("hazard", hazard, {"name": "second"}, version=version)
    assert workspace.get("hazard", hazard)["name"] == "first"


def test_the_audit_log_says_who_changed_what_in_the_same_words_everywhere(workspace):
    hazard = add_hazard(workspace, improvised=True, survey_date="2024-01-31")
    changes = {"improvised": False, "survey_date": "2024-02-01", "name": "new", "geometry": PRECISE}
    workspace.change("hazard", hazard, changes)
    log = workspace.read("audit_log", "record_id = ?", (hazard,))
    told = {row["field"]: (row["old_value"], row["new_value"]) for row in log.to_dict("records")}
    assert set(told) == {None, "improvised", "survey_date", "name", "geom", "area_m2", "area_method"}
    assert (told["improvised"], told["survey_date"], told["name"]) == (
        ("1", "0"),
        ("2024-01-31", "2024-02-01"),
        (None, "new"),
    )
    old, new = workspace.engine.decode_geometry([bytes.fromhex(text) for text in told["geom"]])
    assert old.equals_exact(shapely.multipolygons([AREA]), 0) and new.equals_exact(shapely.multipolygons([PRECISE]), 0)
    assert log["by"].tolist() == ["Amal"] * 7
    assert log["at"].str.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z").all()
    assert len(workspace.read("audit_log", "at = ?", (log["at"].iloc[-1],))) >= 4  # a time that was read is found again


def test_a_transaction_is_all_or_nothing(workspace):
    with pytest.raises(ZeroDivisionError), workspace.transaction():
        add_hazard(workspace)
        raise ZeroDivisionError
    assert workspace.count("hazard") == 0
    with workspace.transaction():
        add_hazard(workspace)
    assert workspace.count("hazard") == 1


def test_what_was_refused_within_a_transaction_takes_only_itself_back(workspace):
    with workspace.transaction():
        add_hazard(workspace, "A")
        with refused("hazard.classification.code"):
            add_hazard(workspace, "B", classification="maybe")
        with pytest.raises(PlanningError):
            add_hazard(workspace, "A")
        add_hazard(workspace, "C")
    assert workspace.read("hazard")["code"].tolist() == ["A", "C"]


def test_the_spatial_index_of_a_file_survives_a_refusal(file):
    triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree_hazard_geom_%'"
    with open_workspace(str(file)) as workspace:
        with workspace.transaction(), refused("hazard.classification.code"):
            add_hazard(workspace, classification="maybe")
        with refused("hazard.classification.code"):
            add_hazard(workspace, classification="maybe")
        assert workspace.engine.execute(triggers) == [(6,)]


def test_many_records_of_which_one_is_wrong_are_refused_together(workspace):
    frame = pd.DataFrame({"code": ["A", "B"], "name": ["a", " "], "kind": ["un", "un"]})
    with refused("organisation.name.blank"):
        workspace.add_all("organisation", frame)
    assert workspace.count("organisation") == 0


def test_a_second_writer_waits_for_the_first_and_sees_what_it_wrote(workspace, location):
    seen: list[int] = []

    def second() -> None:
        with open_workspace(location, "Omar") as other, other.transaction():
            seen.append(other.count("hazard"))

    writer = threading.Thread(target=second)
    with workspace.transaction():
        writer.start()
        writer.join(0.3)
        add_hazard(workspace)
    writer.join(30)
    assert seen == [1]


def test_within_a_transaction_the_workspace_stands_still(workspace, location):
    add_hazard(workspace)
    with open_workspace(location, "Omar") as other:
        with workspace.transaction():
            assert workspace.count("hazard") == 1
            if workspace.engine.dialect == "postgresql":  # a file lets nobody else write meanwhile
                add_hazard(other, "TRI-2")
            assert workspace.count("hazard") == 1
        if workspace.engine.dialect == "postgresql":
            assert workspace.count("hazard") == 2


def test_an_unknown_record_is_said_to_be_unknown(workspace):
    with pytest.raises(PlanningError, match="has no record 'nobody'"):
        workspace.get("hazard", "nobody")
    with pytest.raises(PlanningError, match="has no record"):
        workspace.change("hazard", "nobody", {"name": "x"})


def test_a_binary_content_comes_back(workspace):
    content = bytes(range(256))
    values = {"source_name": "a.zip", "source_sha256": "0", "table_name": "hazard", "source_content": content}
    counts = dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0)
    batch = workspace.add("import_batch", {**values, **counts})
    assert workspace.get("import_batch", batch)["source_content"] == content


def test_numbers_and_flags_of_numpy_are_taken_for_what_they_mean(workspace):
    hazard = add_hazard(workspace, improvised=np.bool_(True), source_row=np.int64(5), area_m2=np.float64(2.5))
    workspace.change("hazard", hazard, {"improvised": 0, "source_row": 6.0})
    record = workspace.get("hazard", hazard)
    assert (record["improvised"], record["source_row"], record["area_m2"]) == (False, 6, 2.5)


def test_spatial_columns_take_only_their_type(workspace):
    assert table_named("hazard").geometry.value == "MULTIPOLYGON"
    record = workspace.get("hazard", add_hazard(workspace, geometry=AREA))
    assert record["geometry"].geom_type == "MultiPolygon"


@pytest.mark.parametrize("links", [True, False])
def test_of_two_who_make_the_same_workspace_at_once_one_is_refused_and_nothing_is_lost(tmp_path, monkeypatch, links):
    """The other one is made, and filled, while the first is still being made."""
    path = tmp_path / "w.gpkg"
    statements = geopackage.geopackage_statements

    def meanwhile():
        monkeypatch.setattr(geopackage, "geopackage_statements", statements)
        create_workspace(str(path))
        with open_workspace(str(path), "Amal") as workspace:
            workspace.add("organisation", {"code": "LibMAC", "name": "LibMAC", "kind": "authority"})
        yield from statements()

    def no_links(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(geopackage, "geopackage_statements", meanwhile)
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(PlanningError, match="would be overwritten"):
        create_workspace(str(path))
    with open_workspace(str(path), "Amal") as workspace:
        assert workspace.count("organisation") == 1
    assert [one.name for one in tmp_path.iterdir()] == ["w.gpkg"]
