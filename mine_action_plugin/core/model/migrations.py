# SPDX-License-Identifier: GPL-3.0-or-later
"""Schema versions of a workspace: what each released version added, from which the way up and down is derived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .table import Field, Table, Type
from .tables import TABLES


@dataclass(frozen=True)
class Step:
    """What schema version `version` added to the one before. Nothing is ever renamed or taken away.

    `fields` are (table, field), `codes` are (code list, key). A field that is added to a table that is there already
    must be optional or have a default, because the records that are there already have no value for it.
    """

    version: int
    tables: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    codes: tuple[tuple[str, str], ...] = ()


STEPS: tuple[Step, ...] = ()  # one row for each released version after the first


@dataclass(frozen=True)
class Schema:
    """The tables of the newest version and the steps that led to it."""

    tables: tuple[Table, ...]
    steps: tuple[Step, ...] = ()

    @property
    def version(self) -> int:
        return self.steps[-1].version if self.steps else 1

    def at(self, version: int) -> Schema:
        """Return the schema as it was at `version`: without what the later steps added."""
        later = _together(step for step in self.steps if step.version > version)
        tables = tuple(_without(table, later) for table in self.tables if table.name not in later.tables)
        return Schema(tables, tuple(step for step in self.steps if step.version <= version))

    def between(self, start: int, end: int) -> Step:
        """Return what was added from version `start` to version `end`, fields of added tables left out."""
        added = _together(step for step in self.steps if start < step.version <= end)
        return replace(added, fields=tuple(pair for pair in added.fields if pair[0] not in added.tables))

    def table(self, name: str) -> Table:
        """Return the table called `name`; KeyError if there is none."""
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(name)

    def fields_with(self, code_list: str) -> Iterator[tuple[Table, Field]]:
        """Yield each table and field whose values come from the code list of this name."""
        for table in self.tables:
            for field in table.all_fields:
                if field.codes is not None and field.codes.name == code_list:
                    yield table, field


def _together(steps: Iterator[Step]) -> Step:
    chosen = tuple(steps)
    return Step(
        chosen[-1].version if chosen else 0,
        tuple(name for step in chosen for name in step.tables),
        tuple(pair for step in chosen for pair in step.fields),
        tuple(pair for step in chosen for pair in step.codes),
    )


def _without(table: Table, later: Step) -> Table:
    kept = tuple(_with_fewer_codes(one, later) for one in table.fields if (table.name, one.name) not in later.fields)
    columns = {one.name for one in kept} | {one.name for one in table.all_fields if one not in table.fields}
    return replace(table, fields=kept, unique=tuple(names for names in table.unique if columns.issuperset(names)))


def _with_fewer_codes(field: Field, later: Step) -> Field:
    if field.codes is None:
        return field
    kept = tuple(code for code in field.codes.codes if (field.codes.name, code.key) not in later.codes)
    return replace(field, codes=replace(field.codes, codes=kept))


def has_code(field: Field) -> str:
    """Return an SQL condition with one mark that is true where `field` holds the code, alone or among several."""
    if field.type is Type.CODES:
        return f"',' || {field.name} || ',' LIKE '%,' || ? || ',%'"
    return f"{field.name} = ?"


SCHEMA = Schema(TABLES, STEPS)
