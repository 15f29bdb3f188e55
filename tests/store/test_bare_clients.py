# SPDX-License-Identifier: GPL-3.0-or-later
"""People also write with sqlite3, psql and ogr2ogr; whatever way they come, they meet the rules and the audit log."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.envelope import OUTSIDE
from mine_action_plugin.core.model.version_rules import surely
from tests.store.clients import FileClient
from tests.store.cluster import USER


def assert_refused(done: subprocess.CompletedProcess[str], key: str) -> None:
    assert done.returncode != 0
    assert f"mine action rule [{key}]" in done.stderr


ORGANISATION = "INSERT INTO organisation (id, code, name, kind) VALUES ('o', 'UN', 'UN', 'un')"


@pytest.mark.parametrize(
    ("key", "statement"),
    [
        ("organisation.kind.code", "INSERT INTO organisation (code, name, kind) VALUES ('a', 'a', 'army')"),
        ("organisation.name.blank", "UPDATE organisation SET name = ' '"),
        ("team.organisation_id.reference", "INSERT INTO team (code, name, organisation_id) VALUES ('t', 't', 'x')"),
        ("organisation.created_at.fixed", "UPDATE organisation SET created_at = '1999-01-01'"),
        ("organisation.id.fixed", "UPDATE organisation SET id = 'another'"),
        ("organisation.void", "UPDATE organisation SET voided_at = '2024-01-01'"),
        ("organisation.delete", "DELETE FROM organisation"),
        ("audit_log.delete", "DELETE FROM audit_log"),
        ("audit_log.update", "UPDATE audit_log SET field = 'x'"),
    ],
)
def test_a_database_shell_meets_the_rules(client, key, statement):
    assert client.sql(ORGANISATION).returncode == 0
    assert_refused(client.sql(statement), key)
    assert client.sql("SELECT id, code, name, version FROM organisation").stdout.strip() == "o|UN|UN|1"


@pytest.mark.parametrize(
    ("key", "statement"),
    [
        ("hazard.status.transition", "UPDATE hazard SET status = 'handed_over'"),
        ("hazard.confirmed.evidence", "UPDATE hazard SET classification = 'cha'"),
        ("hazard.site_id.reference", "UPDATE hazard SET site_id = 'nowhere'"),
        ("hazard.delete", "DELETE FROM hazard"),
    ],
)
def test_statements_through_gdal_meet_the_rules(client, location, key, statement):
    with open_workspace(location) as workspace:
        workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
    assert f"mine action rule [{key}]" in client.ogrinfo(statement).stderr
    with open_workspace(location) as workspace:
        (record,) = workspace.read("hazard").to_dict("records")
    assert (record["status"], record["classification"], record["version"]) == ("open", "sha", 1)


def test_a_database_shell_is_seen_by_the_audit_log(client):
    client.sql(ORGANISATION)
    client.sql("UPDATE organisation SET aliases = 'new', changed_by = 'Omar'")
    told = client.sql("SELECT action, field, old_value, new_value, by FROM audit_log ORDER BY fid").stdout.splitlines()
    assert told[1] == "update|aliases||new|Omar"
    assert client.sql("SELECT version FROM organisation").stdout.strip() == "2"


def test_an_issued_order_is_immutable_in_a_database_shell(client):
    client.sql(
        "INSERT INTO task (id, code, activity) VALUES ('t', 'T-1', 'nts');"
        "INSERT INTO task_order (id, number, task_id, content, fingerprint) VALUES ('o', 'O-1', 't', '{}', 'f');"
        "UPDATE task_order SET state = 'submitted'; UPDATE task_order SET state = 'prioritised';"
        "UPDATE task_order SET state = 'approved';"
        "UPDATE task_order SET state = 'issued', issued_by = 'LibMAC', issued_on = '2024-01-01'"
    )
    assert client.sql("SELECT state FROM task_order").stdout.strip() == "issued"
    assert_refused(client.sql("UPDATE task_order SET content = 'changed'"), "task_order.content.issued")


def features(path: Path, *rows: dict) -> str:
    ring = [[13.1, 32.8], [13.1, 32.9], [13.2, 32.9], [13.1, 32.8]]
    geometry = {"type": "MultiPolygon", "coordinates": [[ring]]}
    found = [{"type": "Feature", "properties": row, "geometry": geometry} for row in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": found}), encoding="utf-8")
    return str(path)


def test_ogr2ogr_appends_what_the_rules_allow_and_it_is_a_whole_record(client, location, tmp_path):
    row = {
        "code": "OGR-1",
        "classification": "sha",
        "name_ar": "حقل ألغام",
        "survey_date": "1943-10-23",
        "area_m2": 2.5,
    }
    done = client.ogr2ogr("-nln", "hazard", features(tmp_path / "in.geojson", row))
    assert done.returncode == 0, done.stderr
    with open_workspace(location) as workspace:
        (record,) = workspace.read("hazard").to_dict("records")
        assert {key: record[key] for key in row} == row
        assert (len(record["id"]), record["version"], record["status"]) == (36, 1, "open")
        assert record["geometry"].geom_type == "MultiPolygon"
        assert workspace.read("audit_log")["record_id"].tolist() == [record["id"]]
        workspace.change("hazard", record["id"], {"name": "known to the plugin"}, version=1)


@pytest.mark.parametrize(
    ("key", "row"),
    [
        ("hazard.classification.code", {"code": "a", "classification": "maybe"}),
        ("hazard.status.code", {"code": "a", "classification": "sha", "status": "lost"}),
        ("hazard.contamination.codes", {"code": "a", "classification": "sha", "contamination": "tank"}),
        ("hazard.site_id.reference", {"code": "a", "classification": "sha", "site_id": "nowhere"}),
    ],
)
def test_ogr2ogr_meets_the_rules(client, location, tmp_path, key, row):
    done = client.ogr2ogr("-nln", "hazard", features(tmp_path / "in.geojson", row))
    assert f"mine action rule [{key}]" in done.stderr
    with open_workspace(location) as workspace:
        assert workspace.count("hazard") == 0


def test_the_plugin_sees_what_others_changed_and_does_not_overwrite_it(client, location):
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        client.ogrinfo("UPDATE hazard SET name = 'from the shell', changed_by = 'Omar'")
        with pytest.raises(PlanningError, match="is now version 2, changed by Omar"):
            workspace.change("hazard", hazard, {"name": "from the plugin"}, version=1)


def test_nobody_is_named_for_a_change_that_gives_no_name(client, location):
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        for name in ("first", "second", "third"):  # however quickly, and the same person
            workspace.change("hazard", hazard, {"name": name})
        client.ogrinfo("UPDATE hazard SET name = 'from the shell'")
        client.ogrinfo("UPDATE hazard SET name = 'once more'")
        workspace.change("hazard", hazard, {"name": "last"})
        log = workspace.read("audit_log", "action = 'update'")
        record = workspace.get("hazard", hazard)
    nobody = USER if location.startswith("postgresql") else OUTSIDE
    assert log["by"].tolist() == ["Amal", "Amal", "Amal", nobody, nobody, "Amal"]
    assert (record["version"], record["changed_by"]) == (7, "Amal")


@pytest.mark.parametrize("lie", ["changed_at = '1999-01-01T00:00:00.000Z'", "changed_by = 'Omar'", "changed_by = NULL"])
def test_the_database_keeps_version_and_who_changed_what_by_itself(client, location, lie):
    kept = ("version", "changed_at", "changed_by")
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        workspace.change("hazard", hazard, {"name": "known"})
        before = workspace.get("hazard", hazard)
        assert not client.ogrinfo(f"UPDATE hazard SET {lie}").stderr
        assert [workspace.get("hazard", hazard)[name] for name in kept] == [before[name] for name in kept]
        client.ogrinfo(f"UPDATE hazard SET {lie}, name = 'new'")
        after = workspace.get("hazard", hazard)
    assert after["version"] == 3 and after["changed_at"] >= before["changed_at"]


@pytest.mark.parametrize("change", ["", ", name = 'new'"])
@pytest.mark.parametrize("version", [1, 3, 99, 0, -1, surely(1), surely(3), -surely(2)])
def test_whoever_says_another_version_than_the_record_has_is_refused(client, location, version, change):
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        workspace.change("hazard", hazard, {"name": "known"})
        told = client.ogrinfo(f"UPDATE hazard SET version = {version}{change}").stderr
        record = workspace.get("hazard", hazard)
    assert "[hazard.version.read]: somebody else changed this record since it was read" in told
    assert "is now version 2, changed by Amal on 20" in told or not location.startswith("postgresql")
    assert (record["version"], record["name"]) == (2, "known")


@pytest.mark.parametrize("said", ["version = 2", "version = -2", f"version = {surely(2)}"])
def test_whoever_says_the_version_that_is_there_may_change_the_record(client, location, said):
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        workspace.change("hazard", hazard, {"name": "known"})
        assert not client.ogrinfo(f"UPDATE hazard SET {said}, name = 'new'").stderr
        record = workspace.get("hazard", hazard)
    assert (record["version"], record["name"]) == (3, "new")


def test_a_time_without_a_name_does_not_name_the_last_person(client, location):
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "TRI-1", "classification": "sha"})
        workspace.change("hazard", hazard, {"name": "known"})
        for moment in ("'2026-01-01T00:00:00.000Z'", "NULL"):
            client.ogrinfo(f"UPDATE hazard SET name = name || 'x', changed_at = {moment}")
        log = workspace.read("audit_log", "action = 'update'")
    nobody = USER if location.startswith("postgresql") else OUTSIDE
    assert log["by"].tolist() == ["Amal", nobody, nobody]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("version.initial", {"version": 7}),
        ("changed_by.initial", {"changed_by": "Omar"}),
        ("changed_by.initial", {"changed_at": "2026-01-01T00:00:00.000Z"}),
        ("created_at.initial", {"created_at": "1999-01-01T00:00:00.000Z"}),
        ("created_at.initial", {"created_at": "2999-01-01T00:00:00.000Z"}),
    ],
)
def test_a_new_record_has_no_past_that_the_workspace_did_not_see(client, location, tmp_path, key, said):
    names, values = ", ".join(said), ", ".join(str(v) if isinstance(v, int) else f"'{v}'" for v in said.values())
    done = client.sql(f"INSERT INTO organisation (code, name, kind, {names}) VALUES ('a', 'a', 'un', {values})")
    assert_refused(done, f"organisation.{key}")
    row = {"code": "A", "classification": "sha", **said}
    assert f"[hazard.{key}]" in client.ogr2ogr("-nln", "hazard", features(tmp_path / "in.geojson", row)).stderr
    with open_workspace(location) as workspace:
        assert workspace.count("hazard") == 0


def test_rows_are_copied_by_leaving_out_what_happened_to_them_elsewhere(client, location, tmp_path):
    lived = {"version": 7, "created_at": "1999-01-01T00:00:00.000Z", "changed_by": "Omar"}
    source = features(tmp_path / "in.geojson", {"code": "A", "classification": "sha", "created_by": "Omar", **lived})
    assert client.ogr2ogr("-nln", "hazard", source).returncode != 0
    done = client.ogr2ogr("-nln", "hazard", "-sql", 'SELECT code, classification, created_by FROM "in"', source)
    assert done.returncode == 0, done.stderr
    with open_workspace(location) as workspace:
        (record,) = workspace.read("hazard").to_dict("records")
    assert (record["version"], record["created_by"], record["changed_by"]) == (1, "Omar", None)


def test_an_area_is_unknown_once_a_boundary_is_drawn_anew_without_it(client, location):
    with open_workspace(location, "Amal") as workspace:
        shape = shapely.multipolygons([shapely.box(13.1, 32.8, 13.2, 32.9)])
        hazard = workspace.add("hazard", {"code": "A", "classification": "sha", "geometry": shape, "area_m2": 5.0})
        client.ogrinfo("UPDATE hazard SET name = 'renamed'")
        assert workspace.get("hazard", hazard)["area_m2"] == 5.0
        client.ogrinfo(f"UPDATE hazard SET geom = {_written(location, 'MULTIPOLYGON(((13 32,13 33,14 33,13 32)))')}")
        found = workspace.get("hazard", hazard)
        log = workspace.read("audit_log", "field = 'area_m2'")
    assert found["area_m2"] is None and found["geometry"].bounds == (13, 32, 14, 33)
    assert [float(one) for one in log["old_value"]] == [5.0] and log["new_value"].isna().all()


FIRST, SECOND = ("MULTIPOLYGON (((13 32, 13 33, 14 33, 13 32)))", "MULTIPOLYGON (((13 32, 13 33, 14 34, 13 32)))")


def test_a_boundary_drawn_by_a_bare_client_is_a_new_version_that_nobody_overlooks(client, location):
    shape = shapely.multipolygons([shapely.box(13.1, 32.8, 13.2, 32.9)])
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "A", "classification": "sha", "geometry": shape, "area_m2": 5.0})
        assert not client.ogrinfo(f"UPDATE hazard SET geom = {_written(location, FIRST)}").stderr
        found = workspace.get("hazard", hazard)
        assert (found["version"], found["area_m2"]) == (2, None) and found["geometry"].equals(shapely.from_wkt(FIRST))
        for change in ({"name": "new"}, {"geometry": shape}):
            with pytest.raises(PlanningError, match="is now version 2"):
                workspace.change("hazard", hazard, change, version=1)
        (entry,) = workspace.read("audit_log", "field = 'geom'").to_dict("records")
    assert entry["by"] == (USER if location.startswith("postgresql") else OUTSIDE)
    old = bytes.fromhex(entry["old_value"])
    assert shapely.from_wkb(old if location.startswith("postgresql") else old[-len(shapely.to_wkb(shape)) :]).equals(
        shape
    )


@pytest.mark.parametrize(("said", "taken"), [("-1", True), (str(surely(1)), False)])
def test_only_who_wrote_the_boundary_himself_may_then_say_the_version_before_it(tmp_path, said, taken):
    location = str(tmp_path / "w.gpkg")
    create_workspace(location)
    client = FileClient(Path(location))
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "A", "classification": "sha"})
        client.ogrinfo(f"UPDATE hazard SET geom = {_written(location, FIRST)}")
        told = client.ogrinfo(f"UPDATE hazard SET name = 'new', version = {said}").stderr
        found = workspace.get("hazard", hazard)
    assert ("[hazard.version.read]" not in told) is taken and (found["name"] == "new") is taken
    assert found["geometry"].equals(shapely.from_wkt(FIRST))


TYPMOD = ("does not match column", "has Z dimension")  # PostGIS of the type of a column


def _written(location: str, wkt: str, srs: int = 4326) -> str:
    """Return an SQL literal of a shape for one or the other database."""
    if location.startswith("postgresql"):
        return f"ST_GeomFromText('{wkt}', {srs})"
    shape = shapely.from_wkt(wkt)
    flags = 0x11 if shape.is_empty else 0x01
    return f"X'{(b'GP' + bytes([0, flags]) + srs.to_bytes(4, 'little') + shapely.to_wkb(shape)).hex()}'"


@pytest.mark.parametrize(
    ("key", "wkt", "srs"),
    [
        ("kind", "POINT (13 32)", 4326),
        ("kind", "POLYGON ((13 32, 13 33, 14 33, 13 32))", 4326),
        ("kind", "MULTIPOLYGON Z (((13 32 1, 13 33 1, 14 33 1, 13 32 1)))", 4326),
        ("empty", "MULTIPOLYGON EMPTY", 4326),
        ("srs", "MULTIPOLYGON (((13 32, 13 33, 14 33, 13 32)))", 32633),
        ("range", "MULTIPOLYGON (((179 32, 179 33, 181 33, 179 32)))", 4326),
        ("range", "MULTIPOLYGON (((13 89, 13 91, 14 89, 13 89)))", 4326),
    ],
)
def test_a_shape_that_a_table_cannot_hold_is_refused(client, location, key, wkt, srs):
    with open_workspace(location, "Amal") as workspace:
        workspace.add("hazard", {"code": "A", "classification": "sha"})
        told = client.ogrinfo(f"UPDATE hazard SET geom = {_written(location, wkt, srs)}").stderr
        (record,) = workspace.read("hazard").to_dict("records")
    by_column_type = location.startswith("postgresql") and key in ("kind", "srs")
    assert any(words in told for words in TYPMOD) if by_column_type else f"[hazard.geom.{key}]" in told
    assert record["geometry"] is None and record["version"] == 1


def test_ogr2ogr_meets_the_rules_of_shapes(client, location, tmp_path):
    beyond = {"type": "MultiPolygon", "coordinates": [[[[500000, 32], [500001, 33], [500001, 32], [500000, 32]]]]}
    row = {"type": "Feature", "properties": {"code": "A", "classification": "sha"}, "geometry": beyond}
    path = tmp_path / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [row]}), encoding="utf-8")
    assert "[hazard.geom.range]" in client.ogr2ogr("-nln", "hazard", str(path)).stderr
    with open_workspace(location) as workspace:
        assert workspace.count("hazard") == 0
