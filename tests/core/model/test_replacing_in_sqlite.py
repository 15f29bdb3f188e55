# SPDX-License-Identifier: GPL-3.0-or-later
"""What SQLite alone would let through: records replaced, and values of any kind in any column."""

from __future__ import annotations

import sqlite3

import pytest

from mine_action_plugin.core.model.tables import TABLES, table_named
from tests.core.model.test_rules_in_sqlite import database, made, put

__all__ = ["database", "made"]


@pytest.mark.parametrize("table", [one.name for one in TABLES])
def test_replace_is_no_way_round_the_rule_that_nothing_is_deleted(database, table) -> None:
    put(database, "hazard")
    record = put(database, table) if table_named(table).keeps_history else None
    where = "id = ?" if record else "? IS NULL"
    before = database.execute(f"SELECT * FROM {table}").fetchall()
    for way in ("INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"):
        with pytest.raises(sqlite3.IntegrityError, match=rf"{table}\.replaced"):
            database.execute(f"{way} INTO {table} SELECT * FROM {table} WHERE {where} LIMIT 1", (record,))
    assert database.execute(f"SELECT * FROM {table}").fetchall() == before


def test_a_record_does_not_take_the_place_of_another_by_its_code_or_number(database) -> None:
    first, second = put(database, "hazard", code="TRI-1"), put(database, "hazard", code="TRI-2")
    for change in ("code = ' tri-1 '", f"fid = (SELECT fid FROM hazard WHERE id = '{first}')"):
        with pytest.raises(sqlite3.IntegrityError, match=r"hazard\.(replaced|fid\.fixed)"):
            database.execute(f"UPDATE OR REPLACE hazard SET {change} WHERE id = ?", (second,))
    assert database.execute("SELECT count(*) FROM hazard").fetchone() == (2,)
    database.execute("UPDATE hazard SET code = 'TRI-2 ' WHERE id = ?", (second,))


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ("accessible = 7", "accessible.boolean"),
        ("accessible = 'maybe'", "accessible.boolean"),
        ("reported_area_m2 = 9e999", "reported_area_m2.finite"),
        ("slope_deg = -9e999", "slope_deg.(finite|minimum)"),
        ("code = char(9, 160)", "code.blank"),
        ("code = char(8207)", "code.blank"),
    ],
)
def test_values_that_say_nothing_or_cannot_be_are_refused(database, change, rule) -> None:
    put(database, "hazard")
    with pytest.raises(sqlite3.IntegrityError, match=rf"\[hazard\.{rule}\]"):
        database.execute(f"UPDATE hazard SET {change}")
