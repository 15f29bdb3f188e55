# SPDX-License-Identifier: GPL-3.0-or-later
"""What each role may do in a database, tried with its own login, through the plugin and past it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import pandas as pd
import psycopg2
import pytest

from mine_action_plugin.adapters.intake import undo_import
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.adapters.store.migrating import migrate
from mine_action_plugin.adapters.store.opening import remarks_on_database
from mine_action_plugin.adapters.store.postgis_roles import connection_of, make_roles
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.roles import ROLES
from mine_action_plugin.core.model.tables import TABLES
from tests.store.cluster import DATABASE, USER, Cluster
from tests.store.intake.deliveries import intake
from tests.store.intake.every_table import TABLES as DELIVERED
from tests.store.intake.every_table import deliver
from tests.store.test_migrating import AT, NEXT

SCHEMA = "team"
PEOPLE = {"viewer": "vera", "planner": "amal", "information_officer": "omar", "administrator": "huda"}
PASSWORD = secrets.token_hex(8)
COUNTS = dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0)
SITE = {"code": "S", "name": "S", "utm_epsg": 32633}
BATCH = {"source_name": "a", "source_sha256": "0", "table_name": "hazard", **COUNTS}


def address(cluster: Cluster, person: str, schema: str = SCHEMA, more: str = "") -> str:
    return f"postgresql://127.0.0.1:{cluster.port}/{DATABASE}?options=-csearch_path%3D{schema},public{more}&authcfg=p{person:0<6}"


def login(authcfg: str) -> dict[str, str]:
    return {"user": authcfg[1:].rstrip("0"), "password": PASSWORD}


@contextmanager
def opened(cluster: Cluster, person: str, more: str = "") -> Iterator:
    with open_workspace(address(cluster, person, more=more), person, login) as workspace:
        yield workspace


def _drop(cluster: Cluster) -> None:
    cluster.sql(f"DROP SCHEMA {SCHEMA} CASCADE")
    cluster.sql(f"REASSIGN OWNED BY {', '.join(PEOPLE.values())} TO {USER}", check=False)
    for role in ROLES:
        name = f"{DATABASE}_{SCHEMA}_{role.key}"
        cluster.sql(f"DROP OWNED BY {name}", check=False)
        cluster.sql(f"DROP ROLE IF EXISTS {name}")
    for person in PEOPLE.values():
        cluster.sql(f"DROP OWNED BY {person}", check=False)
        cluster.sql(f"DROP ROLE IF EXISTS {person}")


@pytest.fixture(scope="module")
def team(postgres) -> Iterator[Cluster]:
    """A cluster with a workspace that has roles, each given to one person."""
    postgres.sql(f"CREATE SCHEMA {SCHEMA}")
    for person in PEOPLE.values():
        postgres.sql(f"CREATE ROLE {person} LOGIN PASSWORD '{PASSWORD}'")
    create_workspace(postgres.location(SCHEMA))
    with open_workspace(postgres.location(SCHEMA), "maker") as workspace:
        assert make_roles(workspace.engine, TABLES) == ""
        hazard = workspace.add("hazard", {"code": "H-1", "classification": "sha"})
        workspace.add("import_batch", BATCH)
        workspace.add(
            "casualty", {"code": "C-1", "accident_id": workspace.add("accident", {"code": "A-1"}), "outcome": "killed"}
        )
        task = workspace.add("task", {"code": "T-1", "activity": "bac_surface"})
        workspace.add("task_hazard", {"task_id": task, "hazard_id": hazard})
        for number, states in (("O-1", ()), ("O-2", ("submitted", "prioritised", "approved", "issued"))):
            order = workspace.add(
                "task_order", {"number": number, "task_id": task, "content": "{}", "fingerprint": "f"}
            )
            for state in states:
                issue = {"issued_on": "2024-01-01", "issued_by": "LibMAC"} if state == "issued" else {}
                workspace.change("task_order", order, {"state": state, **issue})
    for role, person in PEOPLE.items():
        postgres.sql(f"GRANT {DATABASE}_{SCHEMA}_{role} TO {person}")
    yield postgres
    _drop(postgres)


WRITES = {
    "hazard": ({"code": "H-{n}", "classification": "sha"}, ("information_officer", "administrator")),
    "task": ({"code": "T-{n}", "activity": "bac_surface"}, ("planner", "administrator")),
    "import_batch": (BATCH, ("information_officer", "administrator")),
    "team": (
        {"code": "t{n}", "name": "t", "organisation_id": None},
        ("planner", "information_officer", "administrator"),
    ),
    "site": ({**SITE, "code": "{n}"}, ("information_officer", "administrator")),
}


@pytest.mark.parametrize("table", WRITES)
@pytest.mark.parametrize("role", PEOPLE)
def test_each_role_writes_what_is_its_own_and_nothing_else(team, role, table):
    values, writers = WRITES[table]
    values = {name: value.format(n=role) if isinstance(value, str) else value for name, value in values.items()}
    with opened(team, PEOPLE[role]) as workspace:
        if table == "team" and role in writers:
            values["organisation_id"] = organisation(team)
        before = workspace.count(table)
        if role in writers:
            added = workspace.add(table, values)
            assert workspace.count(table) == before + 1
            workspace.void(table, added, "only a test")
        else:
            with pytest.raises(PlanningError, match="(?s)cannot be written.*permission denied.*Ask the administrator"):
                workspace.add(table, values)
            with pytest.raises(PlanningError, match="permission denied"):
                workspace.engine.execute(f"UPDATE {table} SET changed_by = 'x'")


def organisation(team: Cluster) -> str:
    with opened(team, "omar") as workspace:
        there = workspace.read("organisation")
        return (
            there["id"].iloc[0]
            if len(there)
            else workspace.add("organisation", {"code": "U", "name": "U", "kind": "un"})
        )


FOR_NOBODY = (
    "UPDATE audit_log SET by = 'somebody else'",
    "DELETE FROM audit_log",
    "DELETE FROM hazard",
    "TRUNCATE hazard CASCADE",
)
FOR_OWNERS = (
    "INSERT INTO audit_log (table_name, record_id, action, at) VALUES ('hazard', 'x', 'insert', now())",
    "UPDATE mine_action_workspace SET value = '99'",
)


@pytest.mark.parametrize(
    ("role", "statement"),
    [(role, one) for role in PEOPLE for one in FOR_NOBODY]
    + [(role, one) for role in PEOPLE if role != "administrator" for one in FOR_OWNERS],
)
def test_past_the_plugin_nobody_deletes_and_only_owners_touch_what_keeps_order(team, role, statement):
    connection = psycopg2.connect(team.location(SCHEMA), user=PEOPLE[role], password=PASSWORD)
    with connection.cursor() as cursor, pytest.raises(psycopg2.Error, match=r"permission denied|mine action rule"):
        cursor.execute(statement)
    connection.close()


@pytest.mark.parametrize("role", ["viewer", "planner", "information_officer"])
@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE hazard DISABLE TRIGGER ALL",
        "DROP TABLE hazard",
        "ALTER TABLE task_order DISABLE ROW LEVEL SECURITY",
        "CREATE OR REPLACE FUNCTION hazard_rules() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "SET session_replication_role = replica",
    ],
)
def test_nobody_but_administrators_switches_off_what_keeps_order(team, role, statement):
    connection = psycopg2.connect(team.location(SCHEMA), user=PEOPLE[role], password=PASSWORD)
    with connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(statement)
    connection.close()


def test_a_writer_s_temporary_tables_are_not_taken_for_those_of_the_workspace(team):
    with opened(team, "omar") as workspace:
        hazard = workspace.add("hazard", {"code": "H-temp", "classification": "sha"})
        execute = workspace.engine.execute
        for name in ("evidence", "audit_log"):
            execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM {SCHEMA}.{name} WITH NO DATA")
        execute("INSERT INTO pg_temp.evidence (hazard_id, kind) VALUES (?, 'direct')", (hazard,))
        with pytest.raises(PlanningError, match=r"hazard\.confirmed\.evidence"):
            execute("UPDATE hazard SET classification = 'cha' WHERE id = ?", (hazard,))
        execute("UPDATE hazard SET name = 'x' WHERE id = ?", (hazard,))
        assert execute("SELECT count(*) FROM pg_temp.audit_log") == [(0,)]
        sql = f"SELECT new_value, login FROM {SCHEMA}.audit_log WHERE record_id = ? AND field = 'name'"
        assert execute(sql, (hazard,)) == [("x", "omar")]
        workspace.void("hazard", hazard, "only a test")


def test_the_log_keeps_the_login_whatever_name_is_given(team):
    with open_workspace(address(team, "omar"), "The Director", login) as workspace:
        hazard = workspace.add("hazard", {"code": "H-login", "classification": "sha"})
        logged = workspace.read("audit_log", "record_id = ?", (hazard,))
        workspace.void("hazard", hazard, "only a test")
    assert logged[["by", "login"]].values.tolist() == [["The Director", "omar"]]


SEEN = {  # role -> rows of orders, imports, casualties, and whether it sees the log
    "viewer": (["O-2"], 0, 0, False),
    "planner": (["O-1", "O-2"], 1, 1, True),
    "information_officer": (["O-1", "O-2"], 1, 1, True),
    "administrator": (["O-1", "O-2"], 1, 1, True),
}


@pytest.mark.parametrize("role", PEOPLE)
def test_each_role_sees_the_rows_that_are_for_it_and_is_told_when_some_are_not(team, role):
    with opened(team, PEOPLE[role]) as workspace:
        orders, imports, casualties, log = SEEN[role]
        assert workspace.read("task_order")["number"].tolist() == orders
        assert len(workspace.read("import_batch", "created_by = 'maker'")) == imports
        assert len(workspace.read("casualty")) == casualties
        assert (len(workspace.read("audit_log")) > 0) == log
        assert len(workspace.read("hazard")) == 1
        told = {finding.kind.key: finding.text() for finding in remarks_on_database(workspace)}
        assert ("workspace_rows_hidden" in told, "workspace_only_looks" in told) == (not log, role == "viewer")
        if not log:
            hidden = "Task orders, Imports, Held rows, Casualties, Changes"
            assert told["workspace_rows_hidden"].endswith(f"vera may not see records of: {hidden}")


def test_many_rows_are_written_where_rows_are_hidden_and_copy_is_refused(team):
    """PostgreSQL: COPY FROM is not supported with row-level security."""
    with opened(team, "omar") as workspace:
        with workspace.transaction():
            batch = workspace.add("import_batch", BATCH)
            row = {"import_batch_id": batch, "table_name": "hazard", "content": "{}", "reasons": "what? 5 %"}
            frame = pd.DataFrame(
                [{**row, "source_row": n, "geometry_wkb": b"\x00\x01" if n else None} for n in range(300)]
            )
            workspace.add_all("held_record", frame)
        read = workspace.read("held_record", "import_batch_id = ?", (batch,))
        assert read["source_row"].tolist() == list(range(300))
        assert (read["geometry_wkb"].iloc[0], read["geometry_wkb"].iloc[1]) == (None, b"\x00\x01")
        assert set(read["reasons"]) == {"what? 5 %"}
        workspace.void("import_batch", batch, "only a test")


def test_an_administrator_hands_out_roles_and_a_planner_does_not(team):
    for person, may in (("huda", True), ("amal", False)):
        connection = psycopg2.connect(team.location(SCHEMA), user=person, password=PASSWORD)
        connection.autocommit = True
        with connection.cursor() as cursor:
            if may:
                cursor.execute(f"GRANT {DATABASE}_{SCHEMA}_planner TO vera")
                cursor.execute(f"REVOKE {DATABASE}_{SCHEMA}_planner FROM vera")
            else:
                with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                    cursor.execute(f"GRANT {DATABASE}_{SCHEMA}_administrator TO amal")
        connection.close()


def test_an_administrator_updates_the_workspace_and_the_rights_go_along(team):
    place = address(team, "huda")
    with pytest.raises(PlanningError, match="Ask the administrator"), opened(team, "amal") as workspace:
        migrate(workspace.engine, Silent(), "amal", AT, NEXT)
    with open_workspace(place, "huda", login) as workspace:
        assert migrate(workspace.engine, Silent(), "huda", AT, NEXT).after == 2
        sql = "SELECT has_table_privilege(?, 'well', ?)"
        rights = [
            workspace.engine.execute(sql, (person, right))[0][0]
            for person, right in (
                ("vera", "SELECT"),
                ("vera", "INSERT"),
                ("amal", "INSERT"),
                ("omar", "UPDATE"),
                ("omar", "DELETE"),
            )
        ]
        assert rights == [True, False, True, True, False]
        workspace.engine.execute("UPDATE hazard SET wells = 1 WHERE code = 'H-1'")
        workspace.engine.execute("UPDATE hazard SET wells = 0 WHERE code = 'H-1'")
        assert migrate(workspace.engine, Silent(), "huda", "later", NEXT, version=1).after == 1
    with opened(team, "omar") as workspace:
        hazard = workspace.read("hazard")["id"].iloc[0]
        workspace.change("hazard", hazard, {"name": "still audited"})
        assert workspace.engine.execute("SELECT login FROM audit_log WHERE new_value = 'still audited'") == [("omar",)]


def test_who_may_not_make_roles_is_given_the_sql_which_does_it(postgres):
    person, schema = "salem", "plain"
    postgres.sql(f"CREATE ROLE {person} LOGIN PASSWORD '{PASSWORD}'")
    postgres.sql(f"CREATE SCHEMA {schema} AUTHORIZATION {person}")
    try:
        place = address(postgres, person, schema)
        create_workspace(place, login)
        with open_workspace(place, person, login) as workspace:
            sql = make_roles(workspace.engine, TABLES)
            workspace.add("site", SITE)
        assert sql.startswith("BEGIN;\nCREATE ROLE") and sql.endswith("COMMIT;")
        postgres.sql(sql)
        with open_workspace(place, person, login) as workspace:
            assert make_roles(workspace.engine, TABLES) == ""
            workspace.add("site", {**SITE, "code": "S2"})
            assert list(remarks_on_database(workspace)) == []
    finally:
        postgres.sql(f"DROP SCHEMA {schema} CASCADE")
        for role in ROLES:
            postgres.sql(
                f"DROP OWNED BY {DATABASE}_{schema}_{role.key}; DROP ROLE {DATABASE}_{schema}_{role.key}", check=False
            )
        postgres.sql(f"DROP OWNED BY {person}; DROP ROLE {person}")


def test_roles_that_are_there_already_are_not_taken_for_one_s_own(postgres, schema):
    postgres.sql(f"CREATE ROLE {DATABASE}_{schema}_planner")
    try:
        with open_workspace(postgres.location(schema)) as workspace:
            assert "CREATE ROLE" in make_roles(workspace.engine, TABLES)
            assert workspace.engine.execute("SELECT 1 FROM mine_action_workspace WHERE key = 'roles'") == []
    finally:
        postgres.sql(f"DROP ROLE {DATABASE}_{schema}_planner")


def test_the_connection_is_encrypted_when_the_server_offers_it_and_said_to_be_open_when_not(team, monkeypatch):
    with opened(team, "amal") as workspace:
        connection = connection_of(workspace.engine)
        assert connection.tls.startswith("TLSv1.") and connection.login == "amal"
    with opened(team, "amal", more="&sslmode=disable") as workspace:
        connection = connection_of(workspace.engine)
        assert (connection.tls, connection.host, connection.is_on_this_computer) == ("", "127.0.0.1", True)
        assert list(remarks_on_database(workspace)) == []  # nobody listens inside one computer
        monkeypatch.setattr(type(connection), "is_on_this_computer", False)
        assert [finding.text() for finding in remarks_on_database(workspace)] == [
            "The connection to the database is not encrypted:"
            " Whoever is on the network to 127.0.0.1 can read what is sent"
        ]


def test_an_information_officer_takes_in_every_table_and_nobody_else_but_the_administrator(team, tmp_path):
    delivery = deliver(tmp_path / "in")
    for role in ("viewer", "planner"):
        with opened(team, PEOPLE[role]) as workspace, pytest.raises(PlanningError):
            intake(workspace, delivery)
    with opened(team, PEOPLE["information_officer"]) as workspace:
        outcome = intake(workspace, delivery)
        assert {one.table: one.taken for one in outcome.layers} == {table.name: 1 for table in DELIVERED}
        for layer in reversed(outcome.layers):
            undo_import(workspace, layer.batch_id, "tried", Silent())
    with opened(team, PEOPLE["administrator"]) as workspace:
        assert sum(one.taken for one in intake(workspace, delivery).layers) == len(DELIVERED)
