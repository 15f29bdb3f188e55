# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules hold in a bare SQLite database, whoever writes to it."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator

import pytest
import shapely

from mine_action_plugin.core.model.ddl_sqlite import geopackage_statements
from mine_action_plugin.core.model.frozen import FIXED, FROZEN, Frozen
from mine_action_plugin.core.model.lifecycle import LIFECYCLES, ORDER_DRAFT_STATES, Lifecycle
from mine_action_plugin.core.model.routes import PERIODS, ROUTES, Route
from mine_action_plugin.core.model.table import Type
from mine_action_plugin.core.model.tables import TABLES, table_named
from mine_action_plugin.core.model.work_codelists import ACTIVITY

SAMPLE = {Type.INTEGER: 1, Type.REAL: 1.0, Type.BOOLEAN: 1, Type.DATE: "2024-02-29", Type.TEXT: "text"}
STATED = {
    "land_release_product": {"criteria": "no evidence found"}
}  # what a sample record needs beside required fields


@pytest.fixture(scope="module")
def made() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.create_function("ST_IsEmpty", 1, lambda blob: 1)
    for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        connection.create_function(name, 1, lambda blob: 0.0)
    for statement in geopackage_statements():
        connection.execute(statement)
    yield connection
    connection.close()


@pytest.fixture
def database(made: sqlite3.Connection):
    made.execute("BEGIN")
    yield made
    made.execute("ROLLBACK")


def put(database: sqlite3.Connection, name: str, /, **values) -> str:
    """Insert one record of table `name`, bearing whatever it has to refer to, and return its id."""
    table = table_named(name)
    row = {"id": f"{name}-{next(counter)}", **STATED.get(name, {})}
    for field in table.fields:
        if field.name in values or not field.required:
            continue
        if field.type is Type.REFERENCE:
            row[field.name] = put(database, field.references)
        elif field.codes:
            lifecycle = next((one for one in LIFECYCLES if (one.table, one.field) == (name, field.name)), None)
            row[field.name] = lifecycle.initial[0] if lifecycle else field.codes.keys()[0]
        else:
            row[field.name] = SAMPLE[field.type]
    for names in table.unique:
        for one in names:
            if table.field(one).type is Type.TEXT:
                row[one] = f"{one}-{next(counter)}"
    row.update(values)
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {name} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    return row["id"]


counter = itertools.count(1)


def update(database: sqlite3.Connection, name: str, record: str, /, **values) -> None:
    sets = ", ".join(f"{key} = ?" for key in values)
    database.execute(f"UPDATE {name} SET {sets} WHERE id = ?", (*values.values(), record))


def refused(key: str):
    return pytest.raises(sqlite3.IntegrityError, match=rf"mine action rule \[{key}\]")


HISTORIES = [table.name for table in TABLES if table.keeps_history]


@pytest.mark.parametrize("name", HISTORIES)
def test_no_record_is_ever_deleted(database, name: str) -> None:
    put(database, name)
    with refused(f"{name}.delete"):
        database.execute(f"DELETE FROM {name}")


@pytest.mark.parametrize("name", HISTORIES)
def test_a_record_is_voided_only_with_a_reason_and_a_name_and_then_stays(database, name: str) -> None:
    record = put(database, name)
    with refused(f"{name}.void"):
        update(database, name, record, voided_at="2024-01-01T00:00:00Z", voided_by="A", void_reason="  ")
    update(database, name, record, voided_at="2024-01-01T00:00:00Z", voided_by="A", void_reason="double")
    with refused(f"{name}.voided"):
        update(database, name, record, void_reason="another")


@pytest.mark.parametrize("name", HISTORIES)
def test_identity_cannot_be_changed(database, name: str) -> None:
    record = put(database, name)
    with refused(f"{name}.id.fixed"):
        update(database, name, record, id="another")


CODED = [(t.name, f.name, f.type) for t in TABLES for f in t.all_fields if f.codes]


@pytest.mark.parametrize(("name", "field", "kind"), CODED)
def test_a_code_that_is_not_in_the_list_is_refused(database, name: str, field: str, kind: Type) -> None:
    rule = rf"{name}\.{field}\.({'codes' if kind is Type.CODES else 'code|initial'})"
    with refused(rule):
        put(database, name, **{field: "no such code"})


@pytest.mark.parametrize("codes", ["ap_mine", "ap_mine,uxo", "uxo,cmr,ied", "asa"])
def test_several_codes_of_the_list_are_taken(database, codes: str) -> None:
    put(database, "hazard", contamination=codes)


@pytest.mark.parametrize("codes", ["", "ap_mine,", ",uxo", "uxo,,cmr", "uxo cmr", "ap_mine,tank", "AP_MINE"])
def test_badly_joined_codes_are_refused(database, codes: str) -> None:
    with refused("hazard.contamination.codes"):
        put(database, "hazard", contamination=codes)


REFERENCES = [(t.name, f.name) for t in TABLES for f in t.all_fields if f.references]


@pytest.mark.parametrize(("name", "field"), REFERENCES)
def test_a_reference_to_nothing_is_refused(database, name: str, field: str) -> None:
    with refused(f"{name}.{field}.reference"):
        put(database, name, **{field: "nobody"})


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: f"{one.table}.{one.field}")
def test_the_database_allows_just_the_declared_changes_of_state(database, lifecycle: Lifecycle) -> None:
    states = table_named(lifecycle.table).field(lifecycle.field).codes.keys()
    evidence = {"evidence_kind": "direct"} if lifecycle.table == "hazard" else {}
    for start, end in itertools.permutations(states, 2):
        database.execute("SAVEPOINT pair")
        record, reasons = lead_to(database, lifecycle, start, **evidence)
        given = {"state_reason": "why"} if lifecycle.table == "task_order" else dict(reasons)
        if (start, end) == ("approved", "issued"):
            given |= {"issued_by": "authority", "issued_on": "2024-01-01"}
        if lifecycle.allows(start, end):
            update(database, lifecycle.table, record, **{lifecycle.field: end}, **given)
        else:
            with refused(f"{lifecycle.table}.{lifecycle.field}.transition"):
                update(database, lifecycle.table, record, **{lifecycle.field: end}, **given)
        database.execute("ROLLBACK TO pair")


def lead_to(database: sqlite3.Connection, lifecycle: Lifecycle, goal: str, **values) -> tuple[str, dict[str, object]]:
    """Return a record that went the legal way to a state, and what fills the fields that changes of state need."""
    table = table_named(lifecycle.table)
    record = put(database, table.name, **values)
    needs = {need: table.field(need) for step in lifecycle.transitions for need in step.needs}
    filled = {
        name: put(database, field.references) if field.type is Type.REFERENCE else "2024-03-01"
        for name, field in needs.items()
    }
    path = route(lifecycle, goal)
    assert path is not None, f"{goal} cannot be reached"
    for step in path:
        given = {"state_reason": "why"} if table.name == "task_order" and step not in ISSUING else filled
        update(database, table.name, record, **{lifecycle.field: step}, **given)
    return record, filled


ISSUING = (*ORDER_DRAFT_STATES, "issued")


def route(lifecycle: Lifecycle, goal: str) -> list[str] | None:
    """Return the states to pass from an initial one to `goal`; an empty list for the state of a sample record."""
    first = lifecycle.initial[0]
    seen: dict[str, list[str]] = {first: []}
    queue = [first]
    while queue:
        state = queue.pop(0)
        for step in lifecycle.transitions:
            if step.start == state and step.end not in seen:
                seen[step.end] = [*seen[state], step.end]
                queue.append(step.end)
    return seen.get(goal)


def test_a_suspected_area_becomes_confirmed_only_with_direct_evidence(database) -> None:
    hazard = put(database, "hazard", classification="sha")
    with refused("hazard.confirmed.evidence"):
        update(database, "hazard", hazard, classification="cha")
    put(database, "evidence", hazard_id=hazard, kind="direct")
    update(database, "hazard", hazard, classification="cha")


def test_a_confirmed_area_goes_back_to_suspected_only_as_a_documented_correction(database) -> None:
    hazard = put(database, "hazard", classification="cha")
    with refused("hazard.classification.cha.sha.correction_reason"):
        update(database, "hazard", hazard, classification="sha")
    update(database, "hazard", hazard, classification="sha", correction_reason="report misread")


def test_an_issued_order_is_immutable(database) -> None:
    order = put(database, "task_order")
    for state in ORDER_DRAFT_STATES[1:]:
        update(database, "task_order", order, state=state)
    update(database, "task_order", order, state="issued", issued_by="authority", issued_on="2024-01-01")
    for field in ("content", "fingerprint", "number", "issued_by"):
        with refused(f"task_order.{field}.issued"):
            update(database, "task_order", order, **{field: "another"})


@pytest.mark.parametrize(("name", "field"), [(name, field) for name, fields in FIXED.items() for field in fields])
def test_what_was_accounted_for_stays(database, name: str, field: str) -> None:
    record = put(database, name)
    current = database.execute(f"SELECT {field} FROM {name} WHERE id = ?", (record,)).fetchone()[0]
    with refused(f"{name}.{field}.fixed"):
        update(database, name, record, **{field: another(database, name, field, current)})


def boundary(database: sqlite3.Connection) -> object:
    """Return a multipolygon as this database takes one."""
    square = shapely.from_wkt("MULTIPOLYGON (((13 32, 13.1 32, 13.1 32.1, 13 32)))")
    spoken = getattr(database, "geometry", None)
    return spoken(square.wkt) if spoken else b"GP\0\1" + (4326).to_bytes(4, "little") + square.wkb


def another(database: sqlite3.Connection, name: str, field: str, current: object) -> object:
    """Return a legal value of a field that differs from `current`."""
    declared = table_named(name).field(field)
    if declared.type is Type.REFERENCE:
        return put(database, declared.references)
    if declared.codes:
        return next(key for key in declared.codes.keys() if key != current)
    if declared.type is Type.BOOLEAN:
        return True
    if declared.type is Type.DATE:
        return "2023-06-01"
    return 77 if declared.type in (Type.INTEGER, Type.REAL) else "another"


FROZEN_FIELDS = [(frozen, field) for frozen in FROZEN for field in frozen.fields if field != "geom"]


@pytest.mark.parametrize(("frozen", "field"), FROZEN_FIELDS, ids=lambda one: getattr(one, "key", one))
def test_what_was_issued_reported_passed_or_closed_stays(database, frozen: Frozen, field: str) -> None:
    lifecycle = next(one for one in LIFECYCLES if (one.table, one.field) == (frozen.table, frozen.state))
    left = next(step for step in lifecycle.transitions if step.start in frozen.free and step.end not in frozen.free)
    record, _ = lead_to(database, lifecycle, left.end)
    query = f"SELECT {field} FROM {frozen.table} WHERE id = ?"
    current = database.execute(query, (record,)).fetchone()[0]
    with refused(f"{frozen.table}.{field}.{frozen.key}"):
        update(database, frozen.table, record, **{field: another(database, frozen.table, field, current)})


@pytest.mark.parametrize("table", sorted({one.table for one in FROZEN if "geom" in one.fields}))
def test_the_boundary_of_closed_hazards_and_of_products_that_passed_stays(database, table: str) -> None:
    frozen = next(one for one in FROZEN if one.table == table and "geom" in one.fields)
    lifecycle = next(one for one in LIFECYCLES if (one.table, one.field) == (table, frozen.state))
    left = next(step for step in lifecycle.transitions if step.start in frozen.free and step.end not in frozen.free)
    record, _ = lead_to(database, lifecycle, left.end)
    with refused(f"{table}.geom.{frozen.key}"):
        update(database, table, record, geom=boundary(database))


@pytest.mark.parametrize("route", ROUTES, ids=lambda one: one.kind)
def test_a_product_needs_the_route_of_its_kind(database, route: Route) -> None:
    sound = {"kind": route.kind, "activity": route.activities[0], "criteria": "met", "depth_m": 0.2}
    put(database, "land_release_product", **sound)
    for activity in set(ACTIVITY.keys()) - set(route.activities):
        with refused(f"land_release_product.{route.kind}.activity"):
            put(database, "land_release_product", **{**sound, "activity": activity})
    for stated in route.states:
        with refused(f"land_release_product.{route.kind}.{stated}"):
            put(database, "land_release_product", **{**sound, stated: None})


def test_land_cleared_on_the_surface_states_a_depth_of_zero(database) -> None:
    put(database, "land_release_product", kind="cleared", activity="bac_surface", depth_m=0)


@pytest.mark.parametrize(("table", "pair"), [(table, pair) for table, pairs in PERIODS.items() for pair in pairs])
def test_what_ends_does_not_end_before_it_starts(database, table: str, pair: tuple[str, str]) -> None:
    first, second = pair
    put(database, table, **{first: "2024-02-29", second: "2024-02-29"})
    with refused(f"{table}.{second}.before_{first}"):
        put(database, table, **{first: "2024-03-01", second: "2024-02-29"})


def test_a_closed_hazard_is_superseded_by_a_new_one_and_an_open_one_is_not(database) -> None:
    old = put(database, "hazard")
    with refused("hazard.supersedes.open"):
        put(database, "hazard", supersedes=old)
    update(database, "hazard", old, status="closed")
    new = put(database, "hazard", supersedes=old)
    update(database, "hazard", new, status="closed")
    with refused("hazard.supersedes.itself"):
        update(database, "hazard", new, supersedes=new)


@pytest.mark.parametrize("text", ["2024-02-30", "2023-02-29", "24-01-01", "2024/01/01", "yesterday", "2024-1-1"])
def test_what_is_no_date_is_refused(database, text: str) -> None:
    with refused("hazard.survey_date.date"):
        put(database, "hazard", survey_date=text)


@pytest.mark.parametrize("text", ["2024-02-29", "1943-10-23", "0999-01-01"])
def test_dates_are_taken_also_before_1970(database, text: str) -> None:
    put(database, "hazard", survey_date=text)


def test_text_in_a_number_is_refused(database) -> None:
    with refused("hazard.reported_area_m2.number"):
        put(database, "hazard", reported_area_m2="12 ha")


def test_codes_are_unique_without_case_and_blanks_until_voided(database) -> None:
    first = put(database, "hazard", code="TRI-1")
    with pytest.raises(sqlite3.IntegrityError, match=r"hazard\.replaced"):
        put(database, "hazard", code=" tri-1 ")
    update(database, "hazard", first, voided_at="2024-01-01T00:00:00Z", voided_by="A", void_reason="double")
    put(database, "hazard", code="TRI-1")


def test_the_audit_log_says_who_changed_what_from_what_to_what_and_cannot_be_changed(database) -> None:
    hazard = put(database, "hazard", created_by="A", name="old")
    update(database, "hazard", hazard, name="new", status="worked_on", changed_by="B")
    rows = database.execute(
        "SELECT action, field, old_value, new_value, by FROM audit_log WHERE record_id = ? ORDER BY fid", (hazard,)
    ).fetchall()
    assert rows == [
        ("insert", None, None, None, "A"),
        ("update", "name", "old", "new", "B"),
        ("update", "status", "open", "worked_on", "B"),
    ]
    with refused("audit_log.update"):
        database.execute("UPDATE audit_log SET by = 'nobody'")
    with refused("audit_log.delete"):
        database.execute("DELETE FROM audit_log")


def test_a_change_raises_the_version_and_a_change_of_nothing_does_not(database) -> None:
    hazard = put(database, "hazard")
    version = "SELECT version FROM hazard WHERE id = ?"
    for value in ("new", "new"):
        update(database, "hazard", hazard, name=value)
        assert database.execute(version, (hazard,)).fetchone() == (2,)


def test_a_record_put_in_without_an_id_gets_one(database) -> None:
    database.execute("INSERT INTO hazard (code, classification) VALUES ('X', 'sha')")
    (identity,) = database.execute("SELECT id FROM hazard WHERE code = 'X'").fetchone()
    assert len(identity) == 36
    assert database.execute("SELECT count(*) FROM audit_log WHERE record_id = ?", (identity,)).fetchone() == (1,)
