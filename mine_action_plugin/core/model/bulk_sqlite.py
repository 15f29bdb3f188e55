# SPDX-License-Identifier: GPL-3.0-or-later
"""Many new records of a GeoPackage at once: the rules asked and the log written for all of them in one statement each.

A trigger does the same for one row after the other, at three times the cost. Both come from the same declarations.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .ddl_sqlite import COLUMN_TYPES, log_of_new, rtree_triggers, rule_triggers, worded
from .envelope import GEOMETRY
from .rules import INSERT, rules_of
from .shape_rules import ON_GLOBE
from .table import Table

COMING, SAME = "coming", "coming_same"  # temporary tables: the rows, and one row of what is the same in all of them


def staging(table: Table, varying: Sequence[str], same: Sequence[str]) -> tuple[str, str]:
    """Return the statements that make the two temporary tables; values get the types that the table would give them."""
    geometry = [f"{GEOMETRY} BLOB"] if table.geometry else []
    own = ["fid INTEGER PRIMARY KEY", *geometry, *(_typed(table, name) for name in varying)]
    shared = ["one INTEGER", *(_typed(table, name) for name in same)]
    return f"CREATE TEMP TABLE {COMING} ({', '.join(own)})", f"CREATE TEMP TABLE {SAME} ({', '.join(shared)})"


def _typed(table: Table, name: str) -> str:
    return f"{name} {COLUMN_TYPES[table.field(name).type]}"


def broken(table: Table, varying: Collection[str], same: Collection[str]) -> str:
    """Return the query whose only value is 1 where one of the rows that are coming breaks a rule, else 0.

    Whether their shapes lie on the globe is left to the caller, who has them at hand: in SQL it takes four calls each.
    """
    geometry = [f"c.{GEOMETRY} AS {GEOMETRY}"] if table.geometry else []
    columns = ["c.fid AS fid", *geometry]
    for name in table.columns:
        place = f"c.{name}" if name in varying else f"s.{name}" if name in same else "NULL"
        columns.append(f"{place} AS {name}")
    rows = f"SELECT {', '.join(columns)} FROM {SAME} s CROSS JOIN {COMING} c"
    rules = (rule for rule in rules_of(table, INSERT, "sqlite") if not rule.key.endswith(ON_GLOBE))
    conditions = " OR ".join(f"({worded(rule.broken)})" for rule in rules) or "0"
    return f"SELECT EXISTS (SELECT 1 FROM ({rows}) AS NEW WHERE {conditions})"


def take_over(table: Table, varying: Sequence[str], same: Sequence[str]) -> str:
    """Return the statement that makes records of the rows, in their order."""
    geometry = [GEOMETRY] if table.geometry else []
    names = ["fid", *geometry, *varying, *same]
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {', '.join(names)}"
        f" FROM {SAME} CROSS JOIN {COMING} ORDER BY fid"
    )


def log(table: Table) -> str:
    """Return the statement that logs the records from number `?` on as new."""
    return f"{log_of_new(table, 'created_by', 'fid >= ?')} ORDER BY fid"


def insert_triggers(table: Table) -> dict[str, str]:
    """Return name -> statement of the triggers whose work is done here, all that fire when a row is inserted."""
    index = rtree_triggers(table).values() if table.geometry else ()
    return {
        text.split()[2]: text for text in (*index, *rule_triggers(table)) if f" {INSERT} ON " in text.split("BEGIN")[0]
    }
