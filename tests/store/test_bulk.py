# SPDX-License-Identifier: GPL-3.0-or-later
"""Many records written at once leave in a file what the same records leave that come one after the other."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from mine_action_plugin.adapters.store import bulk, geopackage, open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.records import new_ids

COUNT = 150
IDS = new_ids(COUNT)
KEPT = ("hazard", "audit_log", "rtree_hazard_geom", "gpkg_contents", "sqlite_master")
TIMES = ("created_at", "at", "last_change")


def hazards(**columns) -> gpd.GeoDataFrame:
    """Hazards with values of every type, some missing, some all the same, two without a place."""
    numbers = range(COUNT)
    shapes = [shapely.box(n / 100, 0, n / 100 + 1, 1) for n in numbers]
    shapes[3], shapes[4] = None, None
    shapes = columns.pop("geometry", shapes)
    values = {
        "id": IDS,
        "code": [f"H-{n}" for n in numbers],
        "classification": "cha",
        "name_ar": [f"منطقة {n}" if n % 3 else None for n in numbers],
        "survey_date": [None if n % 7 == 0 else f"2020-01-{n % 28 + 1:02d}" for n in numbers],
        "improvised": [None if n % 5 == 0 else n % 2 == 0 for n in numbers],
        "women": [n if n % 2 else None for n in numbers],
        "cost_usd": [n / 7 for n in numbers],
        "slope_deg": [0.0 if n % 2 else -0.0 for n in numbers],
    }
    frame = {name: pd.Series(given, dtype=object, index=numbers) for name, given in {**values, **columns}.items()}
    return gpd.GeoDataFrame(frame, geometry=shapes, crs=4326)


def content(path: Path) -> dict[str, list[tuple]]:
    """Return all rows of what is written, with the times of writing as nothing but their length."""
    found = {}
    with sqlite3.connect(path) as connection:
        for name in KEPT:
            cursor = connection.execute(f"SELECT rowid, * FROM {name}")
            names = [column[0] for column in cursor.description]
            rows = [tuple(len(v) if n in TIMES and v else v for n, v in zip(names, row)) for row in cursor]
            if name == "sqlite_master":
                rows = [tuple(v for n, v in zip(names, row) if n not in ("rowid", "rootpage")) for row in rows]
            found[name] = sorted(rows, key=repr)
    return found


@pytest.fixture
def at_once(monkeypatch) -> list[str]:
    """Names of the tables that were written at once."""
    written: list[str] = []

    def noted(connection, table, *given) -> None:
        bulk.insert_at_once(connection, table, *given)
        written.append(table.name)

    monkeypatch.setattr(geopackage, "insert_at_once", noted)
    return written


def one_by_one(monkeypatch) -> None:
    monkeypatch.setattr(geopackage, "MANY", 10**9)


def test_records_log_index_and_rules_are_the_same_as_one_by_one(file, empty_file, tmp_path, monkeypatch, at_once):
    with open_workspace(str(file), "Amal") as workspace:
        workspace.add_all("hazard", hazards())
    assert at_once == ["hazard"]
    one_by_one(monkeypatch)
    other = tmp_path / "other.gpkg"
    other.write_bytes(empty_file.read_bytes())
    with open_workspace(str(other), "Amal") as workspace:
        workspace.add_all("hazard", hazards())
    assert at_once == ["hazard"]
    assert content(file) == content(other)
    assert [len(content(file)[name]) for name in ("hazard", "audit_log", "rtree_hazard_geom")] == [150, 150, 148]


def test_every_record_written_at_once_is_logged_under_the_name_of_who_wrote_it(file, at_once):
    with open_workspace(str(file), "Amal") as workspace:
        workspace.add_all("hazard", hazards())
        log = workspace.engine.execute("SELECT record_id, action, field, by FROM audit_log ORDER BY fid")
    assert log == [(one, "insert", None, "Amal") for one in IDS] and at_once


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("hazard.classification.code", {"classification": ["cha"] * 149 + ["maybe"]}),
        ("hazard.women.minimum", {"women": [1] * 149 + [-1]}),
        ("hazard.replaced", {"code": [f"H-{n}" for n in range(149)] + [" h-7 "]}),
        ("hazard.replaced", {"id": [*IDS[:149], IDS[3]]}),
        ("hazard.site_id.reference", {"site_id": [None] * 149 + ["nowhere"]}),
        ("hazard.status.initial", {"status": ["open"] * 149 + ["dreamt"]}),
        ("hazard.changed_by.initial", {"changed_by": [None] * 149 + ["Omar"]}),
        ("hazard.geom.empty", {"geometry": [shapely.MultiPolygon()] + [None] * 149}),
        ("hazard.geom.kind", {"geometry": [shapely.Point(13, 32)] + [None] * 149}),
        ("hazard.geom.range", {"geometry": [shapely.box(179, 32, 181, 33)] + [None] * 149}),
    ],
)
def test_one_wrong_record_among_many_is_refused_with_the_same_words(file, monkeypatch, key, wrong):
    said = []
    for _ in range(2):
        with open_workspace(str(file)) as workspace:
            with pytest.raises(PlanningError) as refused:
                workspace.add_all("hazard", hazards(**wrong))
            said.append(refused.value.lines())
            assert workspace.count("hazard") == 0
            assert workspace.engine.execute("SELECT count(*) FROM audit_log") == [(0,)]
            assert len(workspace.engine.rules_in_force()) == len(
                workspace.engine.rules_of_plugin(geopackage.SCHEMA.tables)
            )
        one_by_one(monkeypatch)
    assert said[0] == said[1]


def test_a_record_may_name_an_earlier_one_of_the_same_many(file, at_once):
    supersedes = [None] * 149 + [IDS[0]]
    with open_workspace(str(file)) as workspace:
        workspace.add_all("hazard", hazards(status=["closed"] + ["open"] * 149, supersedes=supersedes))
        assert workspace.get("hazard", IDS[149])["supersedes"] == IDS[0]
    assert at_once == []


def test_a_trigger_of_somebody_elses_making_fires_for_each_of_many(file, at_once):
    with open_workspace(str(file)) as workspace:
        workspace.engine.execute("CREATE TABLE seen (id TEXT)")
        workspace.engine.execute(
            "CREATE TRIGGER watch AFTER INSERT ON hazard BEGIN INSERT INTO seen VALUES (NEW.id); END"
        )
        workspace.add_all("hazard", hazards())
        assert workspace.engine.execute("SELECT count(*) FROM seen") == [(150,)]
        assert workspace.engine.execute("SELECT count(*) FROM audit_log") == [(150,)]
    assert at_once == []


def test_within_a_transaction_that_fails_nothing_of_many_is_left(file):
    with open_workspace(str(file)) as workspace:
        before = content(file)
        with pytest.raises(ZeroDivisionError), workspace.transaction():
            workspace.add_all("hazard", hazards())
            raise ZeroDivisionError
    after = content(file)
    assert after == before
