# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault that has to be found is found where it is delivered, and where another program writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from shapely.geometry import MultiPolygon, Polygon, mapping

from mine_action_plugin.adapters.checking import KINDS, check_workspace
from mine_action_plugin.adapters.store import Workspace, open_workspace
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.findings import Severity
from mine_action_plugin.core.location.kinds import KINDS as LIST_KINDS
from mine_action_plugin.core.model.libya_sites import site_records
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.kinds import KINDS as INTAKE_KINDS
from tests.store.intake.deliveries import intake, write_geojson
from tests.store.required_checks import GEOCHECK, REQUIRED, Required, at

KIND = {kind.key: kind for kind in (*LIST_KINDS, *KINDS, *INTAKE_KINDS)}


@pytest.fixture
def gpkg(file: Path):
    with open_workspace(str(file), "tester") as opened:
        add_site(opened)
        yield opened


def add_site(workspace: Workspace) -> str:
    (record,) = [one for one in site_records() if one["code"] == "TRI"]
    return workspace.add("site", record)


def add_known(workspace: Workspace, one: Required) -> None:
    hazard = ""
    for table, row in one.known:
        values = {key: value.format(hazard=hazard) if isinstance(value, str) else value for key, value in row.items()}
        if table == "hazard":
            hazard = workspace.add(table, {**values, "classification": values["classification"].lower()})
        else:
            workspace.add(table, values)


def deliver(folder: Path, one: Required) -> Path:
    folder.mkdir()
    for name, content in one.files.items():
        if isinstance(content, str):
            (folder / name).write_text(content, encoding="utf-8")
        else:
            write_geojson(folder / name, content)
    return folder


@pytest.mark.parametrize("one", REQUIRED, ids=lambda one: one.fault)
def test_a_fault_is_found_in_a_delivery_and_holds_its_row_or_not(gpkg: Workspace, tmp_path: Path, one: Required):
    add_known(gpkg, one)
    outcome = intake(gpkg, deliver(tmp_path / "in", one), **one.request)
    told = [(layer, finding) for layer in outcome.layers for finding in layer.findings if finding.kind.key == one.finds]
    rows = [finding.row for _, finding in told]
    assert rows and set(rows) == set(one.rows or rows), [finding.text() for _, finding in told]
    held = gpkg.read("held_record", "state = 'held'")
    for layer, finding in told:
        waits = held[held["import_batch_id"] == layer.batch_id]
        assert (finding.row in waits["source_row"].tolist()) == one.held
        assert finding.kind.severity is Severity.BLOCKING or not finding.blocks
    assert outcome.held == (len(set(rows)) if one.held and one.finds not in OF_WHOLE_LISTS else outcome.held)
    kept = gpkg.read("finding", "kind = ?", (one.finds,))
    assert len(kept) == len(told) and kept["record_id"].notna().all()  # each at its record, or its held row


OF_WHOLE_LISTS = ("points_too_few", "point_number_twice")  # which hold all the rows of a list


@pytest.mark.parametrize("one", [one for one in REQUIRED if one.finds == "geometry_invalid"], ids=lambda one: one.fault)
def test_an_invalid_polygon_says_where_the_fault_is(gpkg: Workspace, tmp_path: Path, one: Required):
    add_known(gpkg, one)
    intake(gpkg, deliver(tmp_path / "in", one))
    (kept,) = gpkg.read("finding", "kind = 'geometry_invalid'").to_dict("records")
    ((row,),) = one.files.values()
    assert kept["geometry"].distance(row["geometry"].convex_hull) < 1e-9
    assert kept["geometry"].within(row["geometry"].convex_hull.buffer(1e-9))
    first = list(row["geometry"].exterior.coords)[0]
    assert kept["geometry"].coords[0] != first  # no mere corner to hang a sign on


def test_a_fault_that_another_program_writes_is_found_in_the_workspace(client, location, tmp_path: Path) -> None:
    wanted: set[tuple[str, str]] = set()
    with open_workspace(location, "tester") as workspace:
        ids = {"site": add_site(workspace)}
        sound = {"code": "SOUND", "classification": "sha", "geometry": at(40)}
        ids["hazard"] = workspace.add("hazard", sound)
        workspace.change("hazard", ids["hazard"], {"geometry": at(40)})
    tables: dict[str, list[tuple[dict[str, Any], Any]]] = {}
    for one in REQUIRED:
        for table, fields, shape in one.stored.records if one.stored else ():
            told = {key: value.format(**ids) if isinstance(value, str) else value for key, value in fields.items()}
            tables.setdefault(table, []).append((told, shape))
        wanted |= {(one.stored.finds, one.stored.named)} if one.stored else set()
    for table, rows in tables.items():
        for number, fields in enumerate(sorted({tuple(row) for row, _ in rows})):  # ogr2ogr takes one set of fields
            same = [one for one in rows if tuple(one[0]) == fields]
            done = client.ogr2ogr("-nln", table, features(tmp_path / f"{table}{number}.geojson", same))
            assert done.returncode == 0 and "rule" not in done.stderr, done.stderr
    with open_workspace(location, "tester") as workspace:
        assert workspace.count("hazard") == len(tables["hazard"]) + 1
        checked = check_workspace(workspace, Silent())
        names = {table: names_of(workspace, table) for table in tables}
        told = {(one.kind.key, names[one.table][one.record]) for one in checked.findings if one.table in names}
    assert wanted - told == set()
    assert not {kind for kind, name in told if name == "SOUND"}


def names_of(workspace: Workspace, table: str) -> dict[str, str]:
    return workspace.read(table).set_index("id")[table_named(table).code].to_dict()


def features(path: Path, rows: list[tuple[dict[str, Any], Any]]) -> str:
    """Write rows as GeoJSON, polygons as multipolygons, in one order of the fields."""
    shapes = [MultiPolygon([shape]) if isinstance(shape, Polygon) else shape for _, shape in rows]
    found = [
        {"type": "Feature", "properties": fields, "geometry": mapping(shape)}
        for (fields, _), shape in zip(rows, shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": found}), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("one", REQUIRED, ids=lambda one: one.fault)
def test_every_fault_has_its_kinds_and_says_why_it_is_not_looked_for_in_the_workspace(one: Required) -> None:
    assert (KIND[one.finds].severity is Severity.BLOCKING) == one.held or one.finds == "parts_overlap"
    assert (one.stored is None) == bool(one.not_stored)
    if one.stored is not None:
        assert one.stored.finds in {kind.key for kind in KINDS}
    if one.source == GEOCHECK:
        assert KIND[one.finds].source == GEOCHECK


def test_every_kind_that_stems_from_geocheck_is_proved() -> None:
    proved = {one.finds for one in REQUIRED} | {one.stored.finds for one in REQUIRED if one.stored}
    assert {kind.key for kind in KIND.values() if kind.source == GEOCHECK} <= proved
