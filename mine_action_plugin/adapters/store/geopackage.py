# SPDX-License-Identifier: GPL-3.0-or-later
"""The GeoPackage engine: a workspace in one file."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.errors import GEOSException

from ...core.errors import PlanningError
from ...core.model.ddl_changes import RULE_NAMES, sqlite_additions, sqlite_change
from ...core.model.ddl_sqlite import (
    AT_WORK,
    SETTINGS,
    column_types,
    geopackage_statements,
    rules_by_name,
)
from ...core.model.envelope import GEOMETRY
from ...core.model.foreign_triggers import foreign_triggers
from ...core.model.lacking import ColumnThere, Lacking, lacking
from ...core.model.migrations import SCHEMA, Schema
from ...core.model.table import Geometry, Table
from ...core.text import QT_TRANSLATE_NOOP
from .blobs import are_on_globe, from_blobs, register_functions, to_blobs
from .bulk import MayBreakRule, insert_at_once, insert_one_by_one, may_be_at_once
from .columns import Cells
from .engine import Engine, rule_broken
from .publishing import publish, there_already
from .soundness import faults_of
from .versions import check_current, check_known, damaged, no_such_file, not_a_workspace

LOCK_SECONDS = 10.0
OPEN_IT = QT_TRANSLATE_NOOP("MineAction", "Choose another name, or open it as a workspace.")
SIGNS_OF_DAMAGE = ("malformed", "decode to UTF-8", "unsupported file format", "corrupt")
COLUMNS_THERE = (
    'SELECT t.name, c.name, c.type, c."notnull", c.dflt_value FROM sqlite_master t, pragma_table_info(t.name) c'
    " WHERE t.type = 'table'"
)
KEPT = "kept"
MANY = 100  # rows from which temporary tables pay


def _problem(error: sqlite3.Error, location: str) -> PlanningError | None:
    """Return what a planner should read of `error`, or None where it is a bug of ours."""
    text = str(error)
    if any(words in text for words in SIGNS_OF_DAMAGE):  # asked first: it may quote a rule whose text is broken
        return damaged(location, text)
    broken = rule_broken(text)
    if broken:
        return broken
    if "locked" in text or "busy" in text:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Somebody else is writing to the workspace"),
            QT_TRANSLATE_NOOP("MineAction", "{file} stayed locked for {seconds:g} seconds."),
            QT_TRANSLATE_NOOP("MineAction", "Save or stop editing its layers in QGIS, or wait for the other planner."),
            file=location,
            seconds=LOCK_SECONDS,
        )
    if "disk is full" in text or "disk I/O" in text:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The disk is full or does not answer"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}. Nothing was changed."),
            QT_TRANSLATE_NOOP("MineAction", "Free some space, then do it again."),
            file=location,
            error=text,
        )
    if "readonly" in text:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace cannot be written"),
            QT_TRANSLATE_NOOP("MineAction", "{file} is read-only."),
            QT_TRANSLATE_NOOP("MineAction", "Copy it to a folder where you may write."),
            file=location,
        )
    if "unable to open" in text:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The file cannot be opened"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write."),
            file=location,
            error=text,
        )
    if "UNIQUE constraint" in text or "NOT NULL constraint" in text:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace refuses this record"),
            QT_TRANSLATE_NOOP("MineAction", "A value that must be there or must be unique is not: {error}."),
            error=text,
        )
    if "not a database" in text and location.lower().endswith(".gpkg"):
        return damaged(location, text)
    if "not a database" in text:
        return not_a_workspace(location, text)
    return None


def quoted_name(name: str) -> str:
    """Return the name of something in the database as SQL writes one that may hold anything."""
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def worded(location: str) -> Iterator[None]:
    """Turn what SQLite refuses within the block into what a planner should read."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite quotes what it could not read
        raise damaged(location, str(error)) from error
    except sqlite3.Error as error:
        problem = _problem(error, location)
        if problem is None:
            raise
        raise problem from error


class GeoPackage(Engine):
    """A workspace in a GeoPackage file, through SQLite. Writers wait up to `LOCK_SECONDS` for one another."""

    dialect = "sqlite"
    rows_at_once = 20_000

    def __init__(self, path: Path) -> None:
        self.location = str(path)
        with worded(self.location):
            self._connection = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)
            try:
                self._prepare()
            except sqlite3.Error:  # the file is no database: nobody else would close it
                self._connection.close()
                raise

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA foreign_keys = OFF")  # references are rules, which hold for every writer
        # An insert may be refused by a rule after it has written, so SQLite notes what it would have to take back:
        # in a file unless told otherwise. What a whole transaction would have to take back stays in a file.
        self._connection.execute("PRAGMA temp_store = MEMORY")
        self._connection.execute("PRAGMA cache_size = -65536")  # KiB
        register_functions(self._connection)

    @classmethod
    def create(cls, path: Path) -> None:
        """Make a new workspace at `path`: wholly there or not at all. `PlanningError` if the file exists."""
        if path.exists():
            raise there_already(path, OPEN_IT)
        if not path.parent.is_dir():
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The folder does not exist"),
                QT_TRANSLATE_NOOP("MineAction", "{folder} is not a folder."),
                folder=str(path.parent),
            )
        draft = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.new")  # another may be making the same one
        try:
            engine = cls(draft)
            try:
                with engine.transaction():
                    for statement in geopackage_statements():
                        engine.execute(statement)
            finally:
                engine.close()
            publish(draft, path, OPEN_IT)
        finally:
            draft.unlink(missing_ok=True)

    @classmethod
    def open(cls, path: Path, current: bool = True) -> GeoPackage:
        """Open the workspace at `path`; `PlanningError` where it is none, damaged, or newer than this plugin knows.

        Also where it is older, or keeps other rules than the plugin's, unless `current` is False.
        """
        if not path.is_file():
            raise no_such_file(str(path))
        engine = cls(path)
        try:
            engine._check(current)
        except BaseException:
            engine.close()
            raise
        return engine

    def _check(self, current: bool) -> None:
        known = self.execute("SELECT 1 FROM sqlite_master WHERE name = 'mine_action_workspace'")
        if not known:
            raise not_a_workspace(self.location, "-")
        self.verify(thorough=False)
        (check_current if current else check_known)(self, SCHEMA)

    def verify(self, thorough: bool = True) -> None:
        with worded(self.location):
            faults = faults_of(self._connection, thorough)
        if faults:
            raise damaged(self.location, "; ".join(faults))

    def define(self, statement: str) -> None:
        self.execute(statement)

    def rules_in_force(self) -> dict[str, str]:
        found = self.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        rules = {name: sql for name, sql in found if name.endswith(RULE_NAMES)}
        # whatever keeps a spatial index does: GDAL words its triggers anew from version to version
        return {**rules, **{name: KEPT for name, _ in found if name.startswith("rtree_") and name.endswith("_insert")}}

    def rules_of_plugin(self, tables: Sequence[Table]) -> dict[str, str]:
        rules = {name: sql for table in tables for name, sql in rules_by_name(table).items()}
        return {**rules, **{f"rtree_{one.name}_{GEOMETRY}_insert": KEPT for one in tables if one.geometry}}

    def foreign(self, schema: Schema) -> list[str]:
        tables = [*(table.name for table in schema.tables), SETTINGS]
        found = self.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
        names = foreign_triggers(found, tables, self.rules_of_plugin(schema.tables))
        # left behind by nobody: it is there while a trigger of the workspace writes, and would silence the audit log
        at_work = self.execute(f"SELECT key FROM {SETTINGS} WHERE key = ?", (AT_WORK,))
        return names + [key for (key,) in at_work]

    def lacks(self, schema: Schema) -> Lacking:
        views = self.execute("SELECT name FROM sqlite_master WHERE type = 'view'")
        names = {table.name for table in schema.tables}
        there: dict[str, dict[str, ColumnThere]] = {}
        for table, name, kind, required, default in self.execute(COLUMNS_THERE):
            column = ColumnThere(kind, bool(required) and default is None and name != "fid")
            there.setdefault(table, {})[name] = column
        found = lacking(schema, there, column_types)
        return replace(found, obstacles=(*(f"{name}: VIEW" for (name,) in views if name in names), *found.obstacles))

    def addition_statements(self, schema: Schema, added: Lacking) -> Iterator[str]:
        return sqlite_additions(schema, added)

    def change_statements(self, schema: Schema, start: int, end: int) -> Iterator[str]:
        for name in self.foreign(schema.at(max(start, end))):
            if name == AT_WORK:
                yield f"DELETE FROM {SETTINGS} WHERE key = '{AT_WORK}'"
            else:
                yield f"DROP TRIGGER {quoted_name(name)}"
        yield from sqlite_change(schema, start, end)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple]:
        with worded(self.location):
            return self._connection.execute(sql, tuple(values)).fetchall()

    def columns_of(self, sql: str, values: Sequence[Any] = ()) -> tuple[list[str], list[tuple]]:
        with worded(self.location):
            cursor = self._connection.execute(sql, tuple(values))
            return [column[0] for column in cursor.description], cursor.fetchall()

    def begin(self) -> None:
        self.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self.execute("COMMIT")

    def rollback(self) -> None:
        if self._connection.in_transaction:  # SQLite itself rolls back on a full disk
            self.execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    def encode_geometry(self, geometries: np.ndarray, multi: bool = False) -> list[Any]:
        return list(to_blobs(geometries, multi))

    def boxed(self, table: Table) -> str:
        index = f"rtree_{table.name}_{GEOMETRY}"
        return f"fid IN (SELECT id FROM {index} WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ?)"

    def decode_geometry(self, values: Sequence[Any]) -> np.ndarray:
        try:
            return from_blobs(values)
        except (GEOSException, LookupError, TypeError) as error:  # no geometry, no header, no bytes
            raise damaged(self.location, str(error)) from error

    def insert_columns(
        self, table: Table, cells: Mapping[str, Cells], size: int, geometries: np.ndarray | None
    ) -> None:
        first = self._next_fid(table)
        blobs = None if geometries is None else to_blobs(geometries, table.geometry is Geometry.MULTIPOLYGON)
        if size >= MANY and may_be_at_once(self._connection, table, cells) and are_on_globe(geometries):
            with suppress(MayBreakRule), self._all_or_none(), worded(self.location):
                insert_at_once(self._connection, table, first, cells, size, blobs)
                self._placed(table, first, geometries)
                return
        with self._all_or_none():  # one after the other: the rules of the table itself say what is broken, and where
            triggers = self._upkeep(table) if table.geometry else {}
            for name in triggers:
                self.execute(f"DROP TRIGGER {quoted_name(name)}")
            with worded(self.location):
                insert_one_by_one(self._connection, table, first, cells, size, blobs)
            for statement in triggers.values():
                self.execute(statement)
            self._placed(table, first, geometries)

    def _upkeep(self, table: Table) -> dict[str, str]:
        """Return the triggers that keep the spatial index, in whose words they may be: name -> statement."""
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, ?) = ?"
        index = f"rtree_{table.name}_{GEOMETRY}_"
        return dict(self.execute(sql, (len(index), index)))

    @contextmanager
    def _all_or_none(self) -> Iterator[None]:
        """Take back what a failure within the block has left half done, but nothing of a transaction around it."""
        self.execute("SAVEPOINT rows")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # SQLite itself rolls back on a full disk
                self.execute("ROLLBACK TO rows")
                self.execute("RELEASE rows")
            raise
        self.execute("RELEASE rows")

    def _placed(self, table: Table, first: int, geometries: np.ndarray | None) -> None:
        """Fill the spatial index at once, which its triggers would do row by row, and widen the layer's extent."""
        if geometries is not None:
            self._index(table, first, geometries)
            self._widen_extent(table, geometries)

    def _next_fid(self, table: Table) -> int:
        used = self.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,))
        return (used[0][0] if used else 0) + 1

    def _index(self, table: Table, first: int, geometries: np.ndarray) -> None:
        bounds = shapely.bounds(geometries)
        boxes = [
            (first + i, box[0], box[2], box[1], box[3])
            for i, box in enumerate(bounds.tolist())
            if box[0] == box[0]  # a missing or empty geometry has no bounds (NaN), hence no entry
        ]
        with worded(self.location):
            self._connection.executemany(f"INSERT INTO rtree_{table.name}_{GEOMETRY} VALUES (?, ?, ?, ?, ?)", boxes)

    def _widen_extent(self, table: Table, geometries: np.ndarray) -> None:
        minx, miny, maxx, maxy = shapely.total_bounds(geometries).tolist()
        if minx != minx:
            return
        self.execute(
            "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2),"
            " max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4),"
            " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?5",
            (minx, miny, maxx, maxy, table.name),
        )
