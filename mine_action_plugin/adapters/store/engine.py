# SPDX-License-Identifier: GPL-3.0-or-later
"""What the two database engines have in common: the port behind `Workspace`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import PlanningError
from ...core.model.lacking import Lacking
from ...core.model.migrations import Schema
from ...core.model.rule_words import rule_said
from ...core.model.table import Table
from ...core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .columns import Cells


class RuleBroken(PlanningError):
    """The database refused a change because a rule of the data dictionary is broken; `key` names the rule."""

    def __init__(self, key: str, message: str) -> None:
        said, values = rule_said(key) or (QT_TRANSLATE_NOOP("MineAction", "Rule {key}: {message}."), {})
        problem = QT_TRANSLATE_NOOP("MineAction", "The workspace refuses this change")
        super().__init__(problem, said, key=key, message=message, **values)
        self.key = key


class Engine(ABC):
    """One connection to one workspace. SQL is written with `?` for values, whatever the database."""

    dialect: str
    location: str
    rows_at_once: int  # of a long insert, between two looks at whether to stop: one or two seconds

    @abstractmethod
    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple]:
        """Run one statement and return its rows; `PlanningError` for what a planner can mend."""

    def verify(self, thorough: bool = True) -> None:  # noqa: B027
        """Raise `PlanningError` where what is stored is damaged; a database server sees to its own pages."""

    @abstractmethod
    def define(self, statement: str) -> None:
        """Run one statement of the data definition, as it stands."""

    @abstractmethod
    def rules_in_force(self) -> dict[str, str]:
        """Return the rules and the audit in force now, those switched off left out: name -> text."""

    @abstractmethod
    def rules_of_plugin(self, tables: Sequence[Table]) -> dict[str, str]:
        """Return the rules and the audit that it must keep for `tables`: name -> text."""

    def foreign(self, schema: Schema) -> list[str]:
        """Return the names of what acts on the tables and is no rule; a server's administrator is trusted."""
        return []

    @abstractmethod
    def lacks(self, schema: Schema) -> Lacking:
        """Return what the workspace lacks of the tables and fields of `schema`."""

    @abstractmethod
    def addition_statements(self, schema: Schema, added: Lacking) -> Iterator[str]:
        """Yield what adds to the workspace what it lacks of `schema`; its rules are made anew by what changes it."""

    @abstractmethod
    def change_statements(self, schema: Schema, start: int, end: int) -> Iterator[str]:
        """Yield what takes the workspace from version `start` to version `end` of `schema`."""

    @abstractmethod
    def columns_of(self, sql: str, values: Sequence[Any] = ()) -> tuple[list[str], list[tuple]]:
        """Run a query and return its column names and rows."""

    @abstractmethod
    def insert_columns(
        self, table: Table, cells: Mapping[str, Cells], size: int, geometries: np.ndarray | None
    ) -> None:
        """Insert `size` records, column by column, with their geometries (EPSG:4326), spatial index included."""

    @abstractmethod
    def encode_geometry(self, geometries: np.ndarray, multi: bool = False) -> list[Any]:
        """Return what a geometry column of this engine takes, None for none; with `multi` no polygon but several."""

    @abstractmethod
    def decode_geometry(self, values: Sequence[Any]) -> np.ndarray:
        """Return shapely geometries of what a geometry column of this engine gave."""

    @abstractmethod
    def boxed(self, table: Table) -> str:
        """Return an SQL condition with marks for west, south, east and north (degrees), asked of the spatial index.

        It is true of records whose shape may lie within: their box, or a little more, meets that one.
        """

    @abstractmethod
    def begin(self) -> None: ...

    @abstractmethod
    def commit(self) -> None: ...

    @abstractmethod
    def rollback(self) -> None: ...

    @abstractmethod
    def close(self) -> None: ...

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: whatever ends the block with an exception, cancel included, leaves no trace."""
        self.begin()
        try:
            yield
        except BaseException:
            self.rollback()
            raise
        self.commit()


def rule_broken(message: str) -> RuleBroken | None:
    """Return the `RuleBroken` that a database message speaks of, or None where it speaks of something else.

    >>> rule_broken("mine action rule [hazard.delete]: never").key
    'hazard.delete'
    """
    start = message.find("mine action rule [")
    if start < 0:
        return None
    key, _, rest = message[start + len("mine action rule [") :].partition("]: ")
    return RuleBroken(key, rest.splitlines()[0] if rest else key)
