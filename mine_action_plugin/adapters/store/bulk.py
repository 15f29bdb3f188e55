# SPDX-License-Identifier: GPL-3.0-or-later
"""Many new records into a GeoPackage: at once where no rule is broken, one after the other where one may be."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from ...core.model.bulk_sqlite import COMING, SAME, broken, insert_triggers, log, staging, take_over
from ...core.model.envelope import GEOMETRY
from ...core.model.table import Table
from .columns import Cells, Same, counts, rows_of


class MayBreakRule(Exception):
    """One of many rows breaks a rule when all are looked at together; one by one it may be another, or none."""


def may_be_at_once(connection: sqlite3.Connection, table: Table, cells: Mapping[str, Cells]) -> bool:
    """Return whether the rules and the log of `table` are those of the dictionary, and the records plain new ones."""
    if not table.keeps_history or cells.get("voided_at", Same(None)) != Same(None):
        return False
    ids = cells.get("id")
    if not isinstance(ids, list) or None in ids:
        return False
    return _firing(connection, table) == insert_triggers(table)


def _firing(connection: sqlite3.Connection, table: Table) -> dict[str, str]:
    """Return name -> statement of the triggers of anybody's making that fire when a record is inserted."""
    sql = "SELECT name, sql FROM {} WHERE type = 'trigger' AND tbl_name = ?"
    both = [*connection.execute(sql.format("sqlite_master"), (table.name,))]
    both += connection.execute(sql.format("sqlite_temp_master"), (table.name,))
    return {name: text for name, text in both if "INSERT" in text.split("BEGIN")[0].upper().split()}


def insert_at_once(
    connection: sqlite3.Connection,
    table: Table,
    first: int,
    cells: Mapping[str, Cells],
    size: int,
    blobs: list[Any] | None,
) -> None:
    """Insert and log the records, numbered from `first`, without a trigger. `MayBreakRule` where it must not be.

    Call it within a savepoint: what fires on an insert is off meanwhile. The spatial index is left to the caller.
    """
    varying = [name for name, one in cells.items() if not isinstance(one, Same)]
    same = {name: one.value for name, one in cells.items() if isinstance(one, Same) and counts(table, name, one)}
    rows = zip(range(first, first + size), *([blobs] if blobs is not None else []), *(cells[name] for name in varying))
    for statement in staging(table, varying, list(same)):
        connection.execute(statement)
    marks = ", ".join("?" * (1 + (blobs is not None) + len(varying)))
    connection.executemany(f"INSERT INTO {COMING} VALUES ({marks})", rows)
    connection.execute(f"INSERT INTO {SAME} VALUES (1{', ?' * len(same)})", tuple(same.values()))
    if connection.execute(broken(table, varying, same)).fetchone()[0]:
        raise MayBreakRule
    triggers = insert_triggers(table)
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    try:
        connection.execute(take_over(table, varying, list(same)))
        connection.execute(log(table), (first,))
    except sqlite3.IntegrityError as error:  # two of them are the same
        raise MayBreakRule from error
    for statement in triggers.values():
        connection.execute(statement)
    for name in (COMING, SAME):
        connection.execute(f"DROP TABLE {name}")


def insert_one_by_one(
    connection: sqlite3.Connection,
    table: Table,
    first: int,
    cells: Mapping[str, Cells],
    size: int,
    blobs: list[Any] | None,
) -> None:
    """Insert the records, numbered from `first`, past the triggers of the table."""
    names, rows = list(cells), rows_of(cells, size)
    if blobs is not None:
        names = ["fid", GEOMETRY, *names]
        rows = [(first + place, blob, *row) for place, (blob, row) in enumerate(zip(blobs, rows))]
    marks = ", ".join("?" * len(names))
    connection.executemany(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", rows)
