# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace that somebody sent may hold more than records: what would act or look otherwise in silence is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.adapters.store.updating import update
from mine_action_plugin.adapters.store.versions import NeedsUpdate
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.foreign_triggers import foreign_triggers

FOREIGN = {
    "leaves records out": "BEFORE INSERT ON hazard BEGIN SELECT RAISE(IGNORE); END",
    "changes records": "AFTER INSERT ON hazard BEGIN UPDATE hazard SET status = 'closed'; END",
    "silences the log": "BEFORE INSERT ON audit_log BEGIN SELECT RAISE(IGNORE); END",
    "keeps settings from being written": "BEFORE INSERT ON mine_action_workspace BEGIN SELECT RAISE(IGNORE); END",
}
# Of GDAL 3.6 and 3.10, as they are in files that they made (ogrgeopackagetablelayer.cpp).
UPKEEP = (
    'CREATE TRIGGER "rtree_hazard_geom_insert" AFTER INSERT ON "hazard" WHEN (new."geom" NOT NULL AND NOT '
    'ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_hazard_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), '
    'ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END',
    'CREATE TRIGGER "rtree_hazard_geom_update6" AFTER UPDATE OF "geom" ON "hazard" WHEN OLD."fid" = NEW."fid" AND '
    '(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) AND (OLD."geom" NOTNULL AND NOT ST_IsEmpty(OLD."geom")) BEGIN '
    'UPDATE "rtree_hazard_geom" SET minx = ST_MinX(NEW."geom"), maxx = ST_MaxX(NEW."geom"),miny = ST_MinY(NEW."geom"), '
    'maxy = ST_MaxY(NEW."geom") WHERE id = NEW."fid";END',
    'CREATE TRIGGER "trigger_insert_feature_count_hazard" AFTER INSERT ON "hazard" BEGIN UPDATE gpkg_ogr_contents SET '
    "feature_count = feature_count + 1 WHERE lower(table_name) = lower('hazard'); END",
)


def run(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def hazard(code: str) -> dict:
    return {"code": code, "classification": "sha", "geometry": shapely.box(13, 32, 13.1, 32.1)}


@pytest.fixture
def filled(file: Path) -> Path:
    with open_workspace(str(file), "Amal") as workspace:
        for code in ("H-1", "H-2"):
            workspace.add("hazard", hazard(code))
    return file


@pytest.mark.parametrize("what", FOREIGN)
def test_a_trigger_of_somebody_else_is_named_and_taken_out_by_an_update_with_a_backup(filled, what):
    run(filled, f'CREATE TRIGGER "sender\'s ""own""" {FOREIGN[what]}')
    with pytest.raises(NeedsUpdate, match=r"(?s)1 trigger\(s\) of somebody else: sender's .*Ask who made them"):
        open_workspace(str(filled))
    with open_workspace(str(filled), "Amal", current=False) as workspace:
        done = update(workspace, Silent())
    assert done.change.rules == ('sender\'s "own"',) and Path(done.backup).is_file()
    with open_workspace(str(filled), "Amal") as workspace:
        workspace.add("hazard", hazard("H-3"))
        assert workspace.read("hazard")["status"].tolist() == ["open"] * 3
        assert workspace.engine.execute("SELECT count(*) FROM audit_log WHERE action = 'insert'") == [(3,)]


def test_a_log_that_was_silenced_from_outside_speaks_again_after_an_update(filled):
    run(filled, "INSERT INTO mine_action_workspace VALUES ('trigger at work', '')")
    with pytest.raises(NeedsUpdate, match="trigger at work"):
        open_workspace(str(filled))
    with open_workspace(str(filled), "Amal", current=False) as workspace:
        assert update(workspace, Silent()).change.rules == ("trigger at work",)
    with open_workspace(str(filled), "Amal") as workspace:
        workspace.change("hazard", workspace.read("hazard")["id"].iloc[0], {"name": "x"})
        assert workspace.engine.execute("SELECT count(*) FROM audit_log WHERE field = 'name'") == [(1,)]


@pytest.mark.parametrize("statement", UPKEEP)
def test_what_gdal_does_for_its_index_is_nobody_s_trigger(statement):
    name = statement.split('"')[1]
    assert foreign_triggers([(name, "hazard", statement)], ["hazard"], []) == []
    for hidden in ("SELECT RAISE(IGNORE);", "DELETE FROM hazard;", "/* */ UPDATE hazard SET code = 1;"):
        changed = statement.replace("BEGIN ", f"BEGIN {hidden} ")
        assert foreign_triggers([(name, "hazard", changed)], ["hazard"], []) == [name]
    raised = statement.replace("lower('hazard')", "(SELECT RAISE(IGNORE))").replace("NEW.", "(SELECT RAISE(IGNORE)).")
    assert foreign_triggers([(name, "hazard", raised)], ["hazard"], []) == [name]


def test_a_view_in_the_place_of_a_table_is_refused_and_not_touched(filled):
    run(filled, "ALTER TABLE hazard RENAME TO hidden", "CREATE VIEW hazard AS SELECT * FROM hidden WHERE fid > 1")
    before = filled.read_bytes()
    with pytest.raises(PlanningError, match="hazard: VIEW"):
        open_workspace(str(filled))
    with open_workspace(str(filled), "Amal", current=False) as workspace, pytest.raises(PlanningError, match="VIEW"):
        update(workspace, Silent())
    assert filled.read_bytes() == before


UTM = "INSERT INTO gpkg_spatial_ref_sys SELECT 'x', 32633, 'EPSG', 32633, definition, '' FROM gpkg_spatial_ref_sys"
REGISTERS = {
    "another system": (
        f"{UTM} WHERE srs_id = 4326",
        "UPDATE gpkg_geometry_columns SET srs_id = 32633 WHERE table_name = 'hazard'",
        "UPDATE gpkg_contents SET srs_id = 32633 WHERE table_name = 'hazard'",
    ),
    "the system called another": ("UPDATE gpkg_spatial_ref_sys SET organization = 'NONE' WHERE srs_id = 4326",),
    "no layer": (
        "DELETE FROM gpkg_geometry_columns WHERE table_name = 'hazard'",
        "DELETE FROM gpkg_contents WHERE table_name = 'hazard'",
    ),
    "no register": ("DROP TABLE gpkg_geometry_columns",),
    "index emptied": ("DELETE FROM rtree_hazard_geom",),
    "index lacks one": ("DELETE FROM rtree_hazard_geom WHERE id = 2",),
}


@pytest.mark.parametrize("what", REGISTERS)
def test_a_workspace_that_qgis_would_draw_elsewhere_or_not_wholly_is_not_opened(filled, what):
    """The plugin would go on with the right places, and the map show others: nobody would see which is wrong."""
    run(filled, *REGISTERS[what])
    with pytest.raises(PlanningError, match=r"(?s)damaged.*(gpkg_|rtree_hazard)"):
        open_workspace(str(filled))


def test_without_its_index_a_workspace_is_not_opened(filled):
    upkeep = ("insert", "update1", "update2", "update3", "update4", "delete")
    run(filled, *(f"DROP TRIGGER rtree_hazard_geom_{name}" for name in upkeep), "DROP TABLE rtree_hazard_geom")
    with pytest.raises(PlanningError, match="rtree_hazard_geom: -"):
        open_workspace(str(filled))


def test_an_index_that_nobody_keeps_any_more_is_kept_again_after_an_update(filled):
    run(filled, *(f"DROP TRIGGER rtree_hazard_geom_{name}" for name in ("insert", "update1", "delete")))
    with pytest.raises(NeedsUpdate, match="rtree_hazard_geom_insert"):
        open_workspace(str(filled))
    with open_workspace(str(filled), "Amal", current=False) as workspace:
        update(workspace, Silent())
    with open_workspace(str(filled), "Amal") as workspace:
        workspace.add("hazard", hazard("H-3"))
        workspace.engine.verify(thorough=True)


def test_records_are_written_where_gdal_made_the_index_anew(filled):
    """Newer versions of GDAL have other triggers for it, under other names."""
    run(filled, "DROP TRIGGER rtree_hazard_geom_insert", UPKEEP[0], "DROP TRIGGER rtree_hazard_geom_update1", UPKEEP[1])
    with open_workspace(str(filled), "Amal") as workspace:
        workspace.add("hazard", hazard("H-3"))
        workspace.change(
            "hazard", workspace.read("hazard")["id"].iloc[2], {"geometry": shapely.box(14, 32, 14.1, 32.1)}
        )
        workspace.engine.verify(thorough=True)
    with closing(sqlite3.connect(filled)) as connection:
        found = [
            name for (name,) in connection.execute("SELECT sql FROM sqlite_master WHERE name LIKE 'rtree%_update6'")
        ]
    assert found == [UPKEEP[1]]
