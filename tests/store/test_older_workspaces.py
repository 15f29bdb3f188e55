# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace made before some tables and fields were declared is completed by an update, or refused and not touched.

Before the first release, workspaces of one schema version differ in what they hold; nothing else tells them apart.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters.store import Workspace, open_workspace
from mine_action_plugin.adapters.store.geopackage import GeoPackage
from mine_action_plugin.adapters.store.postgis import PostGIS
from mine_action_plugin.adapters.store.updating import update
from mine_action_plugin.adapters.store.versions import NeedsUpdate
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.ddl_postgis import OWN_SEARCH_PATH, postgis_statements
from mine_action_plugin.core.model.ddl_sqlite import geopackage_statements
from mine_action_plugin.core.model.migrations import SCHEMA, Schema
from mine_action_plugin.core.model.table import Field, Table, Type

LATE_TABLES = {"casualty", "request", "site_feature"}
LATE_FIELDS = {("hazard", "team_days"), ("hazard", "spot_task"), ("held_record", "place_wkb"), ("task", "hospital")}


def as_before(table: Table) -> Table:
    return replace(table, fields=tuple(one for one in table.fields if (table.name, one.name) not in LATE_FIELDS))


EARLIER = Schema(tuple(as_before(table) for table in SCHEMA.tables if table.name not in LATE_TABLES))


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path) -> str:
    """Where a workspace may be made: in a folder of its own, then in a schema without tables."""
    if request.param == "geopackage":
        return str(tmp_path / "w.gpkg")
    return request.getfixturevalue("postgres").location(request.getfixturevalue("bare_schema"))


def make(place: str, schema: Schema) -> str:
    """Make a workspace of `schema` at `place`, as a plugin with these tables would."""
    file = not place.startswith("postgresql")
    engine = GeoPackage(Path(place)) if file else PostGIS(place)
    try:
        with engine.transaction():
            if not file:
                engine.execute(OWN_SEARCH_PATH)
            for statement in (geopackage_statements if file else postgis_statements)(schema):
                engine.define(statement)
        values = {"code": "H-1", "classification": "sha", "geometry": shapely.box(13, 32, 13.1, 32.1)}
        if schema is EARLIER:
            sql = "INSERT INTO hazard (id, code, classification) VALUES ('h', 'H-1', 'sha')"
            engine.execute(sql)
        else:
            Workspace(engine, "Amal").add("hazard", values)
    finally:
        engine.close()
    return place


def test_it_is_not_opened_for_work_but_said_to_lack_something(place):
    with pytest.raises(
        NeedsUpdate, match=r"lacks 7 of them: casualty, request, site_feature, [\s\S]*Update workspace"
    ) as it:
        open_workspace(make(place, EARLIER))
    assert it.value.values["count"] == 7


def test_an_update_adds_what_it_lacks_and_keeps_what_it_has(place):
    with open_workspace(make(place, EARLIER), "Amal", current=False) as old:
        before = old.engine.execute("SELECT id, code, version FROM hazard")
        done = update(old, Silent())
    assert set(done.change.added) == LATE_TABLES | {f"{table}.{field}" for table, field in LATE_FIELDS}
    with open_workspace(place, "Amal") as workspace:
        assert workspace.engine.execute("SELECT id, code, version FROM hazard") == before
        assert not workspace.engine.lacks(SCHEMA)
        workspace.change("hazard", "h", {"team_days": 3.0})
        workspace.add("request", {"code": "R-1", "requested_on": "2024-01-01", "requested_by": "a school"})
        with pytest.raises(PlanningError, match="hazard.team_days.minimum"):
            workspace.change("hazard", "h", {"team_days": -1.0})
        assert update(workspace, Silent()).change.added == ()
    assert bool(done.backup) == (not place.startswith("postgresql"))


@pytest.mark.parametrize("fault", ["other type", "required"])
def test_tables_that_are_not_those_of_the_version_are_refused_and_not_touched(place, fault):
    wrong = Field("code", Type.INTEGER if fault == "other type" else Type.TEXT, "Code", "code")
    tables = [
        replace(table, fields=tuple(wrong if one.name == "code" else one for one in table.fields), code="", unique=())
        if table.name == "organisation" and fault == "other type"
        else replace(table, fields=tuple(one for one in table.fields if one.name != "name"))
        if table.name == "organisation"
        else table
        for table in SCHEMA.tables
    ]
    make(place, Schema(tuple(tables)))
    before = None if place.startswith("postgresql") else Path(place).read_bytes()
    for current in (True, False):
        refuses = pytest.raises(PlanningError, match=r"not those of its schema version[\s\S]*organisation\.")
        with refuses as refused, open_workspace(place, current=current) as opened:
            update(opened, Silent())
        assert not isinstance(refused.value, NeedsUpdate)
    if before is not None:
        assert Path(place).read_bytes() == before and [one.name for one in Path(place).parent.iterdir()] == ["w.gpkg"]


def test_whatever_tables_and_fields_are_missing_it_is_completed_or_refused_in_plain_words(tmp_path):
    """A dozen workspaces, each with some tables and fields left out at random: an update never ends in a traceback."""
    chance, outcomes = random.Random(3), set()
    for number in range(12):
        gone = {one.name for one in chance.sample(SCHEMA.tables, chance.randint(0, 3))} - {"hazard", "audit_log"}
        every = [(table.name, one.name) for table in SCHEMA.tables for one in table.fields if _is_free(table, one)]
        fields = set(chance.sample(every, chance.randint(0, 6)))
        tables = tuple(
            replace(table, fields=tuple(one for one in table.fields if (table.name, one.name) not in fields))
            for table in SCHEMA.tables
            if table.name not in gone
        )
        place = str(tmp_path / f"{number}.gpkg")
        engine = GeoPackage(Path(place))
        with engine.transaction():
            for statement in geopackage_statements(Schema(tables)):
                engine.define(statement)
        engine.close()
        try:
            with open_workspace(place, "Amal", current=False) as opened:
                update(opened, Silent())
            open_workspace(place, "Amal").close()
            outcomes.add("completed")
        except PlanningError as refused:
            assert "not those of its schema version" in str(refused)
            outcomes.add("refused")
    assert outcomes == {"completed", "refused"}


def _is_free(table: Table, field: Field) -> bool:
    """Return whether a field can be left out without another part of the same schema missing it."""
    named = {name for names in table.unique for name in names} | {table.code}
    return field.name not in named and field.type in (Type.TEXT, Type.REAL, Type.INTEGER) and table.name != "audit_log"
