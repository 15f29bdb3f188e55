# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules hold in a bare PostGIS database as they do in SQLite: the very same tests, spoken to another database."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

import psycopg2
import pytest

from mine_action_plugin.adapters.store.postgis import worded_for_psycopg
from tests.core.model import test_rules_in_sqlite as in_sqlite

from .cluster import USER

# Where PostgreSQL's column types themselves refuse what SQLite needs a rule for.
BY_TYPE = {
    "test_what_is_no_date_is_refused",
    "test_text_in_a_number_is_refused",
    "test_codes_are_unique_without_case_and_blanks_until_voided",
}
globals().update(
    {name: test for name, test in vars(in_sqlite).items() if name.startswith("test_") and name not in BY_TYPE}
)
put = in_sqlite.put


class Spoken:
    """A bare connection, with no Workspace between, that takes SQLite's marks and raises SQLite's errors."""

    def __init__(self, connection: Any) -> None:
        self._cursor = connection.cursor()

    def geometry(self, text: str) -> str:
        return f"SRID=4326;{text}"

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        if sql.startswith(("SAVEPOINT", "ROLLBACK TO")):
            self._cursor.execute(sql)
            return self._cursor
        self._cursor.execute("SAVEPOINT statement")
        try:
            self._cursor.execute(worded_for_psycopg(sql), values)
        except psycopg2.Error as error:
            self._cursor.execute("ROLLBACK TO SAVEPOINT statement")
            state = f" [{error.pgcode}]" if error.pgcode != "MA001" else ""
            raise sqlite3.IntegrityError(f"{error.diag.message_primary}{state}") from error
        return self._cursor


@pytest.fixture(scope="module")
def made(postgres):
    from mine_action_plugin.adapters.store import create_workspace

    postgres.sql("CREATE SCHEMA rules")
    create_workspace(postgres.location("rules"))
    connection = psycopg2.connect(postgres.location("rules"))
    yield connection
    connection.close()
    postgres.sql("DROP SCHEMA rules CASCADE")


@pytest.fixture
def database(made):
    yield Spoken(made)
    made.rollback()


@pytest.mark.parametrize("text", ["2024-02-30", "2023-02-29", "before the rains", ""])
def test_what_is_no_date_is_refused_by_its_type(database, text):
    with pytest.raises(sqlite3.IntegrityError, match=r"\[22007\]|\[22008\]"):
        put(database, "hazard", survey_date=text)


def test_a_day_without_end_is_no_date(database):
    with in_sqlite.refused("hazard.survey_date.date"):
        put(database, "hazard", survey_date="infinity")


def test_text_in_a_number_is_refused_by_its_type(database):
    with pytest.raises(sqlite3.IntegrityError, match=r"\[22P02\]"):
        put(database, "hazard", reported_area_m2="12 ha")


def test_codes_are_unique_without_case_and_blanks(database):
    put(database, "hazard", code="TRI-1")
    with pytest.raises(sqlite3.IntegrityError, match="unique"):
        put(database, "hazard", code=" tri-1 ")


@pytest.mark.parametrize("name", in_sqlite.HISTORIES)
def test_truncate_is_no_way_round_the_rule_that_nothing_is_deleted(database, name):
    with in_sqlite.refused(f"{name}.delete"):
        database.execute(f"TRUNCATE {name} CASCADE")


def test_the_rules_look_into_their_own_tables_wherever_the_writer_looks(database, made):
    hazard = put(database, "hazard")
    database.execute("SET LOCAL search_path TO public")
    with in_sqlite.refused("evidence.hazard_id.reference"):
        database.execute("INSERT INTO rules.evidence (hazard_id, kind, type) VALUES ('nowhere', 'direct', 'crater')")
    database.execute("INSERT INTO rules.evidence (hazard_id, kind, type) VALUES (?, 'direct', 'crater')", (hazard,))


def test_an_id_that_a_copy_states_as_null_is_given(database):
    database.execute(
        "INSERT INTO hazard (id, created_at, version, code, classification) VALUES (NULL, NULL, NULL, 'X', 'sha')"
    )
    row = database.execute("SELECT length(id), created_at IS NULL, version FROM hazard WHERE code = 'X'").fetchone()
    assert row == (36, False, 1)


@pytest.mark.parametrize("value", ["'NaN'", "'Infinity'"])
def test_a_number_without_end_is_none(database, value) -> None:
    put(database, "hazard")
    with in_sqlite.refused("hazard.reported_area_m2.finite"):
        database.execute(f"UPDATE hazard SET reported_area_m2 = {value}")


@pytest.mark.parametrize("text", ["\t\u00a0", "\u200f"])
def test_a_code_of_blanks_of_any_kind_is_refused(database, text) -> None:
    with in_sqlite.refused("hazard.code.blank"):
        put(database, "hazard", code=text)


def test_each_of_many_records_of_one_statement_is_logged_in_their_order(database) -> None:
    database.execute(
        "INSERT INTO hazard (id, code, classification, created_by)"
        " VALUES ('a', 'A', 'sha', 'Amal'), ('c', 'C', 'sha', NULL), ('b', 'B', 'cha', 'Bilal')"
    )
    said = "table_name, record_id, action, field, old_value, new_value, at = now()::timestamptz(3), by, login"
    rows = database.execute(f"SELECT {said} FROM audit_log ORDER BY fid").fetchall()
    names = (("a", "Amal"), ("c", USER), ("b", "Bilal"))
    assert rows == [("hazard", record, "insert", None, None, None, True, who, USER) for record, who in names]


def test_what_became_no_record_is_not_logged(database) -> None:
    put(database, "hazard", code="A")
    again = "INSERT INTO hazard (code, classification) SELECT code, 'sha' FROM unnest(ARRAY['A', 'B']) AS code"
    database.execute(f"{again} ON CONFLICT DO NOTHING")
    assert database.execute("SELECT count(*) FROM audit_log").fetchone() == (2,)
    database.execute("INSERT INTO hazard (code, classification) SELECT 'C', 'sha' WHERE false")
    assert database.execute("SELECT count(*) FROM audit_log").fetchone() == (2,)


def test_one_of_many_records_that_refers_to_nothing_is_refused_with_them_all(database) -> None:
    hazard = put(database, "hazard")
    with in_sqlite.refused("evidence.hazard_id.reference"):
        database.execute(
            "INSERT INTO evidence (hazard_id, kind, type)"
            " VALUES (?, 'direct', 'crater'), ('nowhere', 'direct', 'crater')",
            (hazard,),
        )
    assert database.execute("SELECT count(*) FROM evidence").fetchone() == (0,)


def test_records_of_one_statement_may_refer_to_each_other(database) -> None:
    database.execute(
        "INSERT INTO hazard (id, code, classification, status, supersedes)"
        " VALUES ('new', 'N', 'sha', 'open', 'old'), ('old', 'O', 'sha', 'closed', NULL)"
    )
    assert database.execute("SELECT supersedes FROM hazard WHERE id = 'new'").fetchone() == ("old",)


@pytest.mark.parametrize("name", ["birth", "references", "audit_births"])
def test_what_is_done_for_new_records_is_missed_once_it_is_switched_off(postgres, made, name) -> None:
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.store.versions import NeedsUpdate

    postgres.sql(f"ALTER TABLE hazard DISABLE TRIGGER hazard_{name}", schema="rules")
    with pytest.raises(NeedsUpdate, match=rf"1 rule\(s\) are missing, switched off or different: hazard_{name}\."):
        open_workspace(postgres.location("rules"))
    postgres.sql(f"ALTER TABLE hazard ENABLE TRIGGER hazard_{name}", schema="rules")
    open_workspace(postgres.location("rules")).close()
