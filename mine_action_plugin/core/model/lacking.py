# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workspace lacks of the tables and fields of its schema version, because it was made before they were there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .migrations import Schema
from .table import Table


@dataclass(frozen=True)
class ColumnThere:
    """A column as the database has it: its type in the database's own words, and whether a record must state it."""

    type: str
    must_be_stated: bool = False


@dataclass(frozen=True)
class Lacking:
    """Tables and fields (table, field) that can be added, and in words what stands against that."""

    tables: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    obstacles: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.fields or self.obstacles)

    def names(self) -> tuple[str, ...]:
        """Return what is lacking as `table` and `table.field`."""
        return self.tables + tuple(f"{table}.{field}" for table, field in self.fields)


def lacking(
    schema: Schema, there: Mapping[str, Mapping[str, ColumnThere]], types_of: Callable[[Table], Mapping[str, str]]
) -> Lacking:
    """Return what the tables that are `there` (table -> column) lack of `schema`.

    `types_of` gives the column types of a table in the words of the same database. What cannot be added is an obstacle:
    a field that every record must state, a column of another type, a column that the schema does not know and that
    must be stated.
    """
    tables, fields, obstacles = [], [], []
    for table in schema.tables:
        columns = there.get(table.name)
        if columns is None:
            tables.append(table.name)
            continue
        wanted = types_of(table)
        for name, kind in wanted.items():
            if name in columns and columns[name].type != kind:
                obstacles.append(f"{table.name}.{name}: {columns[name].type} / {kind}")
            if name not in columns and _can_be_added(table, name):
                fields.append((table.name, name))
            elif name not in columns:
                obstacles.append(f"{table.name}.{name}: -")
        obstacles += [
            f"{table.name}.{name}: ?" for name, one in columns.items() if name not in wanted and one.must_be_stated
        ]
    return Lacking(tuple(tables), tuple(fields), tuple(obstacles))


def _can_be_added(table: Table, name: str) -> bool:
    field = next((one for one in table.fields if one.name == name), None)  # none of those that every record carries
    return field is not None and (not field.required or field.default is not None)
