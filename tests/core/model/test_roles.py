# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles: what is written down about them agrees with the dictionary."""

from __future__ import annotations

from mine_action_plugin.core.model.roles import (
    ADMINISTRATOR,
    HIDDEN,
    INFORMATION_OFFICER,
    LONGEST_NAME,
    PLANNER,
    RIGHTS,
    ROLES,
    VIEWER,
    right_statements,
    role_name,
    role_prefix,
    role_statements,
    writers_of,
)
from mine_action_plugin.core.model.tables import TABLES, intake_tables, table_named


def test_rights_and_hidden_rows_are_of_tables_that_there_are_and_each_is_named_once():
    named = [table for right in RIGHTS for table in right.tables]
    assert len(named) == len(set(named))
    for name in [*named, *(hidden.table for hidden in HIDDEN)]:
        assert table_named(name).name == name


def test_a_viewer_writes_nothing_and_nobody_deletes_or_writes_the_log():
    statements = list(right_statements("p", "s", TABLES, ()))
    given = [text for text in statements if text.startswith("GRANT")]
    assert not [text for text in given if "DELETE" in text or "TRUNCATE" in text or "ALL" in text]
    assert not [text for text in given if ("INSERT" in text or "UPDATE" in text) and f'"p_{VIEWER.key}"' in text]
    log = [text for text in given if "audit_log" in text and "INSERT" in text]
    assert log == [f'GRANT INSERT, UPDATE, REFERENCES, TRIGGER ON "s".audit_log TO "p_{ADMINISTRATOR.key}"']


def test_the_register_is_the_information_officer_s_and_the_plan_the_planner_s():
    assert writers_of("hazard") == (INFORMATION_OFFICER,)
    assert writers_of("task_order") == (PLANNER,)
    assert writers_of("site") == (INFORMATION_OFFICER,)
    assert set(writers_of("a table that is added later")) == {PLANNER, INFORMATION_OFFICER}


def test_whoever_imports_may_write_every_table_that_can_be_taken_in():
    importers = set(writers_of("import_batch")) & set(writers_of("held_record")) & set(writers_of("finding"))
    assert importers == {INFORMATION_OFFICER}
    assert all(importers <= set(writers_of(table.name)) for table in intake_tables())


def test_names_fit_and_quotes_in_them_do_no_harm():
    prefix = role_prefix("ق" * 40, "public")
    assert max(len(role_name(prefix, role).encode()) for role in ROLES) <= LONGEST_NAME
    assert 'CREATE ROLE "a""b_viewer" NOLOGIN' in list(role_statements('a"b', "me"))
