# SPDX-License-Identifier: GPL-3.0-or-later
"""What turns a workspace of one schema version into one of another: statements for both databases, from the steps."""

from __future__ import annotations

from collections.abc import Iterator

from . import ddl_postgis, ddl_sqlite
from .envelope import GEOMETRY
from .lacking import Lacking
from .migrations import Schema, Step
from .rules import quoted
from .table import Table

RULE_NAMES = (
    "rules_insert",
    "rules_update",
    "rules_delete",
    "audit_insert",
    "audit_update",
    "audit_kept",
)  # of SQLite's triggers
# Of PostgreSQL's functions, and of the triggers that call them.
FUNCTION_NAMES = ("rules", "birth", "references", "truncation", "audit", "audit_births")


def _names(items: tuple[str, ...]) -> str:
    return ", ".join(quoted(item) for item in items)


# -- GeoPackage -------------------------------------------------------------------------------------------------------


def sqlite_change(schema: Schema, start: int, end: int) -> Iterator[str]:
    """Yield what takes a GeoPackage from version `start` to `end`; with both the same, its rules are made anew.

    Going down takes away what was added, so whoever does so sees to it first that nothing is in there.
    """
    target, higher = schema.at(end), schema.at(max(start, end))
    for table in higher.tables:
        for name in RULE_NAMES:
            yield f"DROP TRIGGER IF EXISTS {table.name}_{name}"
    if end > start:
        yield from sqlite_additions(target, target.between(start, end))
    if end < start:
        yield from _sqlite_down(higher, end)
    yield from _sqlite_descriptions(higher, target)
    for table in target.tables:
        yield from ddl_sqlite.rule_triggers(table)
        if table.geometry:
            for name, statement in ddl_sqlite.rtree_triggers(table).items():
                yield f"DROP TRIGGER IF EXISTS {name}"
                yield statement
    yield f"UPDATE mine_action_workspace SET value = '{end}' WHERE key = 'schema_version'"


def sqlite_additions(schema: Schema, added: Step | Lacking) -> Iterator[str]:
    """Yield what adds the tables and fields of `added`, as `schema` declares them."""
    for name in added.tables:
        yield from ddl_sqlite.create_table(schema.table(name))
    for name, field in added.fields:
        yield f"ALTER TABLE {name} ADD COLUMN {ddl_sqlite.column(schema.table(name).field(field))}"
    for name in sorted({name for name, _ in added.fields}):
        for statement in ddl_sqlite.indexes(schema.table(name)).values():
            yield statement.replace(" INDEX ", " INDEX IF NOT EXISTS ", 1)


def _sqlite_down(higher: Schema, end: int) -> Iterator[str]:
    lower, added = higher.at(end), higher.between(end, higher.version)
    for name in sorted({name for name, _ in added.fields}):
        for index in _gone(ddl_sqlite.indexes(higher.table(name)), ddl_sqlite.indexes(lower.table(name))):
            yield f"DROP INDEX {index}"
    for name, field in reversed(added.fields):
        yield f"ALTER TABLE {name} DROP COLUMN {field}"
    for name in reversed(added.tables):
        table = higher.table(name)
        if table.geometry:
            for trigger in ddl_sqlite.rtree_triggers(table):
                yield f"DROP TRIGGER IF EXISTS {trigger}"
            yield f"DROP TABLE rtree_{name}_{GEOMETRY}"
            yield f"DELETE FROM gpkg_extensions WHERE table_name = '{name}'"
            yield f"DELETE FROM gpkg_geometry_columns WHERE table_name = '{name}'"
        yield f"DELETE FROM gpkg_contents WHERE table_name = '{name}'"
        yield f"DROP TABLE {name}"


def _gone(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return [name for name in before if name not in after]


def _sqlite_descriptions(higher: Schema, target: Schema) -> Iterator[str]:
    """Yield the titles and code lists of every column anew, because labels and codes are no part of a step."""
    lists = {field.codes.name for table in higher.tables for field in table.all_fields if field.codes}
    yield f"DELETE FROM gpkg_data_columns WHERE table_name IN ({_names(tuple(one.name for one in higher.tables))})"
    yield f"DELETE FROM gpkg_data_column_constraints WHERE constraint_name IN ({_names(tuple(sorted(lists)))})"
    for table in target.tables:
        yield from ddl_sqlite.describe_table(table)


# -- PostgreSQL -------------------------------------------------------------------------------------------------------


def postgis_change(schema: Schema, start: int, end: int) -> Iterator[str]:
    """Yield what takes a PostgreSQL workspace from version `start` to `end`; as `sqlite_change` does."""
    target, higher = schema.at(end), schema.at(max(start, end))
    for table in higher.tables:
        for name in FUNCTION_NAMES:
            yield f"DROP FUNCTION IF EXISTS {table.name}_{name}() CASCADE"  # its trigger with it
    if end > start:
        yield from postgis_additions(target, target.between(start, end))
    if end < start:
        yield from _postgis_down(higher, end)
    for table in target.tables:
        for field in table.all_fields:
            yield ddl_postgis.comment(table, field)
        yield from ddl_postgis.rule_functions(table)
    yield f"UPDATE mine_action_workspace SET value = '{end}' WHERE key = 'schema_version'"


def postgis_additions(schema: Schema, added: Step | Lacking) -> Iterator[str]:
    """Yield what adds the tables and fields of `added`, as `schema` declares them."""
    for name in added.tables:
        yield from ddl_postgis.create_table(schema.table(name))
    for name, field in added.fields:
        yield f"ALTER TABLE {name} ADD COLUMN {ddl_postgis.column(schema.table(name).field(field))}"
    for name in sorted({name for name, _ in added.fields}):
        for statement in ddl_postgis.indexes(schema.table(name)).values():
            yield statement.replace(" INDEX ", " INDEX IF NOT EXISTS ", 1)


def _postgis_down(higher: Schema, end: int) -> Iterator[str]:
    added = higher.between(end, higher.version)
    for name, field in reversed(added.fields):
        yield f"ALTER TABLE {name} DROP COLUMN {field}"  # its indexes with it
    for name in reversed(added.tables):
        yield f"DROP TABLE {name}"


def holds_nothing_more(table: Table, name: str) -> str:
    """Return an SQL condition that is true for a record that holds nothing in field `name` but its default."""
    field = table.field(name)
    if field.default is None:
        return f"{name} IS NULL"
    default = quoted(field.default) if isinstance(field.default, str) else str(field.default)
    return f"({name} IS NULL OR {name} = {default})"
