# SPDX-License-Identifier: GPL-3.0-or-later
"""What is stated about magnetic north at a site reaches its orders, survives a schema version, and is never made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from mine_action_plugin.adapters.orders.gathering import OrderFrame, gather
from mine_action_plugin.adapters.orders.register import NewTask, create_order, find_order
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.adapters.store.engine import RuleBroken
from mine_action_plugin.adapters.store.geopackage import GeoPackage
from mine_action_plugin.adapters.store.migrating import migrate
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model import ddl_sqlite
from mine_action_plugin.core.model.migrations import SCHEMA, Schema, Step
from mine_action_plugin.core.orders.content import OrderContent
from tests.store.task_order_data import order_workspace

FIELDS = ("magnetic_declination_deg", "declination_on", "declination_change_deg_per_year", "declination_source")
STATED = dict(zip(FIELDS, (3.5, "2024-01-01", 0.12, "A. Planner: a chart")))


def gathered(tmp_path: Path, values: dict, day: str = "2026-01-01") -> OrderContent:
    ids = order_workspace(tmp_path / "w.gpkg")
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace:
        workspace.change("site", ids["TRI"], values)
        with workspace.transaction():
            number = create_order(workspace, NewTask((ids["H-1"],), "manual_clearance", ids["TRI"], "TRI", ids["T1"]))
        order = find_order(workspace, number)
        return gather(workspace, order["task_id"], OrderFrame(number, 0, "", day))


def test_an_order_brings_what_was_stated_to_its_own_day_and_turns_its_bearings(tmp_path):
    made = gathered(tmp_path, STATED)
    assert made.magnetic is not None and made.magnetic.used_deg == pytest.approx(3.5 + 0.12 * 731 / 365.25)
    for point in made.hazards[0].perimeter:
        assert (point.magnetic_deg + made.magnetic.used_deg - point.bearing_deg) % 360 == pytest.approx(0, abs=1e-9)


def test_a_site_for_which_nothing_is_stated_has_no_magnetic_bearings(tmp_path):
    made = gathered(tmp_path, {})
    assert made.magnetic is None
    assert {point.magnetic_deg for point in made.hazards[0].perimeter} == {None}


@pytest.mark.parametrize(
    ("changes", "day"),
    [({"declination_on": None}, "2026-01-01"), ({"declination_source": None}, "2026-01-01"), ({}, "2029-02-01")],
)
def test_without_date_or_source_or_too_old_it_is_said_and_not_used(tmp_path, changes, day):
    made = gathered(tmp_path, {**STATED, **changes}, day)
    assert made.magnetic is not None and (made.magnetic.stated_deg, made.magnetic.used_deg) == (3.5, None)
    assert {point.magnetic_deg for point in made.hazards[0].perimeter} == {None}


@pytest.mark.parametrize("values", [{FIELDS[0]: 181.0}, {FIELDS[2]: 1.5}, {FIELDS[1]: "next year"}])
def test_the_workspace_refuses_what_cannot_be(tmp_path, values):
    ids = order_workspace(tmp_path / "w.gpkg")
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace, pytest.raises(RuleBroken):
        workspace.change("site", ids["TRI"], values)


def test_a_workspace_without_these_fields_gets_them_and_goes_back_without_them(tmp_path):
    """As if they came with a version of their own: up from the one before, filled, and down again."""
    schema = Schema(SCHEMA.tables, (Step(2, fields=tuple(("site", name) for name in FIELDS)),))
    engine = GeoPackage(tmp_path / "w.gpkg")
    engine.begin()
    for statement in ddl_sqlite.geopackage_statements(schema.at(1)):
        engine.define(statement)
    engine.execute("INSERT INTO site (id, code, name, utm_epsg) VALUES ('s', 'TRI', 'Tripoli', 32633)")
    engine.commit()

    def columns() -> set[str]:
        return {row[0] for row in engine.execute("SELECT name FROM pragma_table_info('site')")}

    assert not columns() & set(FIELDS)
    assert migrate(engine, Silent(), "Amal", "2026-01-01T00:00:00.000Z", schema).after == 2
    assert columns() >= set(FIELDS)
    with pytest.raises(RuleBroken, match="magnetic_declination_deg"):
        engine.execute("UPDATE site SET magnetic_declination_deg = 400")
    engine.execute("UPDATE site SET magnetic_declination_deg = 3.5")
    with pytest.raises(PlanningError, match=r"site\.magnetic_declination_deg: 1"):
        migrate(engine, Silent(), "Amal", "2026-01-02T00:00:00.000Z", schema, version=1)
    engine.execute("UPDATE site SET magnetic_declination_deg = NULL")
    assert migrate(engine, Silent(), "Amal", "2026-01-03T00:00:00.000Z", schema, version=1).after == 1
    assert not columns() & set(FIELDS)
    assert engine.execute("SELECT code, name, utm_epsg FROM site") == [("TRI", "Tripoli", 32633)]
    engine.close()
