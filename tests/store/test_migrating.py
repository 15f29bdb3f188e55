# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace goes to another schema version wholly or not at all, in a file and in a database.

The next version is invented: it adds a field of each sort, a table with a geometry, and a code.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.adapters.store.geopackage import GeoPackage
from mine_action_plugin.adapters.store.migrating import Change, migrate
from mine_action_plugin.adapters.store.postgis import PostGIS
from mine_action_plugin.adapters.store.versions import NeedsUpdate, check_current, other_rules
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model import ddl_postgis, ddl_sqlite
from mine_action_plugin.core.model.migrations import SCHEMA, Schema, Step
from mine_action_plugin.core.model.table import Code, Field, Geometry, Table, Type
from tests.shared_data import ROOT

AT = "2026-01-01T00:00:00.000Z"
WELL = Table(
    "well",
    "Well",
    "Wells",
    (Field("code", Type.TEXT, "Well ID", "code", required=True), Field("dry", Type.BOOLEAN, "Dry", "dry")),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
)
ADDED = (
    Field("seen_from", Type.TEXT, "Seen from", "seen_from"),
    Field("wells", Type.INTEGER, "Wells", "wells", required=True, default=0, minimum=0),
    Field("seen_by", Type.REFERENCE, "Seen by", "seen_by", references="team"),
)


def _next() -> Schema:
    tables = []
    for table in SCHEMA.tables:
        fields = tuple(_with_kelp(field) for field in table.fields)
        tables.append(replace(table, fields=fields + ADDED if table.name == "hazard" else fields))
    step = Step(
        2,
        tables=("well",),
        fields=tuple(("hazard", field.name) for field in ADDED),
        codes=(("contamination", "kelp"),),
    )
    return Schema((*tables, WELL), (step,))


def _with_kelp(field: Field) -> Field:
    if field.codes is None or field.codes.name != "contamination":
        return field
    return replace(field, codes=replace(field.codes, codes=(*field.codes.codes, Code("kelp", "Kelp"))))


NEXT = _next()


def open_engine(location: str):
    """Return an engine on a workspace that need not be one for work."""
    if location.startswith("postgresql"):
        return PostGIS.open(location, current=False)
    return GeoPackage.open(Path(location), current=False)


@pytest.fixture
def filled(location):
    """The location of a workspace with a hazard and its evidence."""
    with open_workspace(location, "Amal") as workspace:
        hazard = workspace.add(
            "hazard", {"code": "H-1", "classification": "sha", "geometry": shapely.box(13, 32, 13.1, 32.1)}
        )
        workspace.add("evidence", {"hazard_id": hazard, "kind": "direct", "type": "crater"})
        workspace.void("hazard", workspace.add("hazard", {"code": "H-2", "classification": "cha"}), "twice")
    return location


@pytest.fixture
def engine(filled):
    opened = open_engine(filled)
    yield opened
    opened.close()


def up(engine) -> Change:
    return migrate(engine, Silent(), "Amal", AT, NEXT)


def content(engine) -> dict[str, list]:
    return {
        table.name: engine.execute(f"SELECT {', '.join(table.columns)} FROM {table.name} ORDER BY fid")
        for table in SCHEMA.tables
    }


def shape(engine) -> dict[str, set]:
    """Return columns, indexes, rules, labels and code lists as the database itself tells them, in no order."""
    if engine.dialect == "sqlite":
        names = [row[0] for row in engine.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            name: set(engine.execute(f"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info('{name}')"))
            for name in names
        }
        others = engine.execute("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')")
        told = ("gpkg_data_columns", "gpkg_data_column_constraints", "gpkg_geometry_columns", "gpkg_extensions")
        kept = {name: set(engine.execute(f"SELECT * FROM {name}")) for name in told}
        listed = set(engine.execute("SELECT table_name, data_type, identifier, srs_id FROM gpkg_contents"))
        return {"others": set(others), "contents": listed, **columns, **kept}
    (schema,) = engine.execute("SELECT current_schema()")[0]
    queries = {
        "columns": "SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default,"
        " col_description((table_schema || '.' || table_name)::regclass, ordinal_position)"
        " FROM information_schema.columns WHERE table_schema = current_schema()",
        "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()",
        "functions": "SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace ="
        " current_schema()::regnamespace",
        "triggers": "SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid"
        " WHERE relnamespace = current_schema()::regnamespace",
    }
    return {
        name: {tuple(str(cell).replace(schema, "SCHEMA") for cell in row) for row in engine.execute(sql)}
        for name, sql in queries.items()
    }


@pytest.fixture
def fresh(location, request, tmp_path):
    """An engine on a workspace that was made as the next version."""
    if location.startswith("postgresql"):
        postgres = request.getfixturevalue("postgres")
        postgres.sql("CREATE SCHEMA made_new")
        made = PostGIS(postgres.location("made_new"))
        made.begin()
        made.execute(ddl_postgis.OWN_SEARCH_PATH)
        statements = ddl_postgis.postgis_statements(NEXT)
    else:
        made = GeoPackage(tmp_path / "new.gpkg")
        made.begin()
        statements = ddl_sqlite.geopackage_statements(NEXT)
    for statement in statements:
        made.define(statement)
    made.commit()
    yield made
    made.close()
    if location.startswith("postgresql"):
        postgres.sql("DROP SCHEMA made_new CASCADE")


def test_a_workspace_of_the_version_before_becomes_what_a_new_one_would_be(engine, fresh):
    before = content(engine)
    up(engine)
    assert content(engine) == before
    assert shape(engine) == shape(fresh)
    check_current(engine, NEXT)
    assert engine.execute("SELECT seen_from, wells FROM hazard") == [(None, 0), (None, 0)]


def test_the_update_says_what_it_did_and_keeps_it_with_the_workspace(engine):
    done = up(engine)
    assert (done.before, done.after) == (1, 2)
    assert any(name.startswith("hazard_") for name in done.rules) and any(
        name.startswith("well_") for name in done.rules
    )
    assert engine.execute("SELECT value FROM mine_action_workspace WHERE key = ?", (f"updated {AT}",)) == [
        ("1 -> 2 Amal",)
    ]
    assert up(engine) == Change(2, 2, ())


def test_the_rules_of_the_new_version_hold_at_once(engine):
    up(engine)
    with pytest.raises(PlanningError, match=r"hazard\.wells\.minimum"):
        engine.execute("UPDATE hazard SET wells = -1 WHERE code = 'H-1'")
    with pytest.raises(PlanningError, match=r"hazard\.seen_by\.reference"):
        engine.execute("UPDATE hazard SET seen_by = 'nobody' WHERE code = 'H-1'")
    with pytest.raises(PlanningError, match=r"well\.code\.blank"):
        engine.execute("INSERT INTO well (code) VALUES (' ')")
    engine.execute("UPDATE hazard SET contamination = 'kelp', wells = 2 WHERE code = 'H-1'")
    logged = engine.execute("SELECT field, new_value FROM audit_log WHERE field IN ('wells', 'contamination')")
    assert set(logged) == {("wells", "2"), ("contamination", "kelp")}


def test_an_older_workspace_is_not_opened_for_work_but_said_to_be_older(engine):
    with pytest.raises(NeedsUpdate, match=r"schema version 1; this plugin works with 2\.\s+Run 'Update workspace'"):
        check_current(engine, NEXT)


def test_a_newer_workspace_is_refused_and_not_touched(engine, filled):
    up(engine)
    engine.close()
    before = Path(filled).read_bytes() if not filled.startswith("postgresql") else b""
    with pytest.raises(PlanningError, match="newer than this plugin"):
        open_workspace(filled)
    with pytest.raises(PlanningError, match="newer than this plugin"):
        open_engine(filled)
    if before:
        assert Path(filled).read_bytes() == before
        assert [path.name for path in Path(filled).parent.iterdir()] == ["w.gpkg"]


def test_back_again_it_is_the_workspace_that_it_was(engine, filled):
    before, was = shape(engine), content(engine)
    up(engine)
    assert migrate(engine, Silent(), "Amal", "later", NEXT, version=1).after == 1
    assert shape(engine) == before
    assert content(engine) == was
    with open_workspace(filled, "Omar") as workspace:
        assert workspace.count("hazard") == 1


@pytest.mark.parametrize(
    ("statement", "loss"),
    [
        ("UPDATE hazard SET seen_from = 'the road' WHERE code = 'H-1'", r"hazard\.seen_from: 1"),
        ("UPDATE hazard SET wells = 2 WHERE code = 'H-1'", r"hazard\.wells: 1"),
        ("UPDATE hazard SET contamination = 'uxo,kelp' WHERE code = 'H-1'", r"hazard\.contamination = kelp: 1"),
        ("INSERT INTO well (id, code) VALUES ('w', 'W-1')", r"well: 1"),
    ],
)
def test_going_back_is_refused_where_it_would_lose_something(engine, statement, loss):
    up(engine)
    engine.execute(statement)
    before = shape(engine)
    with pytest.raises(PlanningError, match=rf"without loss\s.*{loss}"):
        migrate(engine, Silent(), "Amal", "later", NEXT, version=1)
    assert shape(engine) == before


@pytest.mark.parametrize("version", [0, 3, -1])
def test_a_version_that_never_was_is_refused(engine, version):
    with pytest.raises(PlanningError, match="not between 1 and 2"):
        migrate(engine, Silent(), "Amal", AT, NEXT, version=version)


@pytest.mark.parametrize("percent", [0, 30, 95])
def test_cancelled_on_the_way_it_is_as_it_was(engine, percent):
    class Impatient(Silent):
        reached = percent == 0

        def setProgress(self, progress: float) -> None:
            self.reached |= progress >= percent

        def isCanceled(self) -> bool:
            return self.reached

    before = shape(engine)
    with pytest.raises(Cancelled):
        migrate(engine, Impatient(), "Amal", AT, NEXT)
    assert shape(engine) == before
    check_current(engine, SCHEMA)


SWITCHED_OFF = {
    "sqlite": ("DROP TRIGGER hazard_rules_update", "hazard_rules_update"),
    "postgresql": ("ALTER TABLE hazard DISABLE TRIGGER hazard_rules", "hazard_rules"),
}
WEAKENED = {
    "sqlite": (
        "CREATE TRIGGER hazard_rules_update BEFORE UPDATE ON hazard BEGIN SELECT 1; END",
        "hazard_rules_update",
    ),
    "postgresql": (
        "CREATE OR REPLACE FUNCTION hazard_rules() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "hazard_rules",
    ),
}


@pytest.mark.parametrize("weaken", [False, True])
def test_a_workspace_whose_rules_were_tampered_with_is_not_opened_until_they_are_made_anew(engine, filled, weaken):
    statement, name = SWITCHED_OFF[engine.dialect]
    if not weaken or engine.dialect == "sqlite":
        engine.execute(statement)
    if weaken:
        engine.execute(WEAKENED[engine.dialect][0])
    assert other_rules(engine, SCHEMA) == [name]
    with pytest.raises(NeedsUpdate, match=rf"1 rule\(s\) are missing, switched off or different: {name}\."):
        open_workspace(filled)
    assert migrate(engine, Silent(), "Amal", AT) == Change(1, 1, (name,))
    with open_workspace(filled) as workspace, pytest.raises(PlanningError, match=r"hazard\.status\.transition"):
        workspace.engine.execute("UPDATE hazard SET status = 'handed_over' WHERE code = 'H-1'")


KILLED = """
import os, signal, sys
from tests.store.test_migrating import AT, NEXT, Silent, migrate, open_engine
class Deadly(Silent):
    left = int(sys.argv[2])
    def setProgress(self, progress):
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
engine = open_engine(sys.argv[1])
migrate(engine, Deadly(), "killed", AT, NEXT)
os.kill(os.getpid(), signal.SIGKILL)  # committed, but nothing closed
"""


def test_killed_at_any_statement_the_workspace_is_wholly_old_or_wholly_new(filled, tmp_path):
    with_file = not filled.startswith("postgresql")
    engine = open_engine(filled)
    old, was = shape(engine), content(engine)
    total = len(list(engine.change_statements(NEXT, 1, 2)))
    engine.close()
    if with_file:
        shutil.copy(filled, tmp_path / "pristine.gpkg")
    points = sorted(random.Random(7).sample(range(1, total), 5 if with_file else 2)) + [total + 1]
    for point in points:
        if with_file:
            shutil.copy(tmp_path / "pristine.gpkg", filled)
        done = subprocess.run([sys.executable, "-c", KILLED, filled, str(point)], cwd=ROOT, env=os.environ)
        assert done.returncode == -signal.SIGKILL
        engine = open_engine_at(filled, NEXT)
        assert content(engine) == was
        assert (shape(engine) == old) == (point < total)
        if with_file:
            assert engine.execute("PRAGMA integrity_check") == [("ok",)]
        engine.close()


def open_engine_at(location: str, schema: Schema):
    """Return an engine on a workspace of whatever version, as a newer plugin would open it."""
    with pytest.MonkeyPatch.context() as newer:
        newer.setattr("mine_action_plugin.adapters.store.geopackage.SCHEMA", schema)
        newer.setattr("mine_action_plugin.adapters.store.postgis.SCHEMA", schema)
        return open_engine(location)
