# SPDX-License-Identifier: GPL-3.0-or-later
"""The PostGIS engine: a workspace in a schema of a PostgreSQL database, for more than one laptop."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import psycopg2
import psycopg2.errors
import psycopg2.extensions
import psycopg2.extras
import shapely

from ...core.errors import PlanningError
from ...core.model.ddl_changes import postgis_additions, postgis_change
from ...core.model.ddl_postgis import (
    OWN_SEARCH_PATH,
    RULE_BROKEN,
    column_types,
    postgis_statements,
    rules_by_name,
)
from ...core.model.ddl_sqlite import SRS_ID
from ...core.model.envelope import GEOMETRY
from ...core.model.lacking import ColumnThere, Lacking, lacking
from ...core.model.migrations import SCHEMA, Schema
from ...core.model.roles import hides_rows
from ...core.model.table import Geometry, Table
from .blobs import to_wkbs
from .columns import Cells, counts, rows_of
from .connecting import Connecting
from .connection_text import Login, no_login, place_of
from .copy_binary import Tuples, in_binary
from .copy_errors import nothing_printed
from .copy_text import Lines, columns_for_copy, refuse_nul
from .engine import Engine
from .postgis_errors import no_postgis, occupied, problem_of, workspace_elsewhere
from .versions import check_current, check_known, not_a_workspace

LOCK_SECONDS = 10
_LOCK = "hashtext('mine action workspace ' || current_schema())"  # one writing transaction at a time, as in a file
_SRID = SRS_ID.to_bytes(4, "little").hex()
_WRITES = ("INSERT", "UPDATE", "DELETE", "COPY")
# Functions of enabled triggers of this schema's tables.
_RULES_IN_FORCE = """
SELECT p.proname, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')
AND t.tgname = p.proname AND starts_with(p.proname, c.relname || '_')
"""
_WORKSPACES = """
SELECT n.nspname, has_schema_privilege(n.oid, 'USAGE') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = 'mine_action_workspace' AND c.relkind = 'r' ORDER BY 1
"""
_COLUMNS_THERE = """
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
"""
_MARK = re.compile(r"'[^']*'|\?|%")


def _as_text(value: str | None, cursor: Any) -> str | None:
    return value


def _as_iso(value: str | None, cursor: Any) -> str | None:
    """Return a timestamptz, which the session words in UTC, as the dictionary has it: 2024-03-01T12:00:00.000Z."""
    if value is None or not value[:1].isdigit() or not value.endswith("+00"):
        return value
    whole, _, part = value[:-3].replace(" ", "T").partition(".")
    return f"{whole}.{part.ljust(3, '0')}Z"


def _as_bytes(value: str | None, cursor: Any) -> bytes | None:
    content = psycopg2.BINARY(value, cursor)
    return None if content is None else bytes(content)


_TYPES = (
    psycopg2.extensions.new_type((1082,), "MINE_ACTION_DATE", _as_text),
    psycopg2.extensions.new_type((1184,), "MINE_ACTION_DATETIME", _as_iso),
    psycopg2.extensions.new_type((17,), "MINE_ACTION_BYTES", _as_bytes),
)


def worded_for_psycopg(sql: str) -> str:
    """Return `sql` with the marks of psycopg2 in place of `?`; texts in quotes stay as they are.

    >>> worded_for_psycopg("SELECT '?' WHERE a = ? AND b LIKE '5%'")
    "SELECT '?' WHERE a = %s AND b LIKE '5%%'"
    """
    return _MARK.sub(lambda found: "%s" if found[0] == "?" else found[0].replace("%", "%%"), sql)


class PostGIS(Engine):
    """A workspace in the first schema of the connection's search path, through psycopg2.

    A transaction sees the database as it was at its beginning, and waits up to `LOCK_SECONDS` for other writers.
    """

    dialect = "postgresql"
    rows_at_once = 50_000

    def __init__(self, location: str, login: Login = no_login) -> None:
        place = place_of(location)
        self.location = place.text
        self._connecting = Connecting(place, login)
        self._checked = False  # whether this is a workspace that the plugin knows
        self._connect()

    def _connect(self) -> None:
        self._connection = self._connecting.connect()
        self._connection.autocommit = True
        self._in_transaction = False
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        for kind in _TYPES:
            psycopg2.extensions.register_type(kind, self._connection)
        self._connection.set_client_encoding("UTF8")
        for setting in ("timezone = 'UTC'", "datestyle = 'ISO'", f"lock_timeout = '{LOCK_SECONDS}s'"):
            self.execute(f"SET {setting}")

    @classmethod
    def create(cls, location: str, login: Login = no_login) -> None:
        """Make a new workspace in the schema that `location` leads to: wholly there or not at all.

        `PlanningError` where the database has no PostGIS, is not in UTF-8, or the schema has tables of these names.
        """
        engine = cls(location, login)
        try:
            engine._ensure_postgis()
            if engine._is_workspace():
                raise occupied(engine.location, "mine_action_workspace")
            with engine.transaction():
                engine.execute(OWN_SEARCH_PATH)
                for statement in postgis_statements():
                    engine.define(statement)
        finally:
            engine.close()

    def define(self, statement: str) -> None:
        with self._worded(), self._connection.cursor() as cursor:
            try:
                cursor.execute(statement)
            except (psycopg2.errors.DuplicateTable, psycopg2.errors.DuplicateFunction) as error:
                raise occupied(self.location, error.diag.message_primary) from error

    def _ensure_postgis(self) -> None:
        if self.execute("SHOW server_encoding") != [("UTF8",)]:
            raise no_postgis(self.location, "server_encoding")
        if self.execute("SELECT 1 FROM pg_extension WHERE extname = 'postgis'"):
            return
        try:
            with self._connection.cursor() as cursor:
                cursor.execute("CREATE EXTENSION postgis")
        except psycopg2.Error as error:
            raise no_postgis(self.location, str(error).strip()) from error

    @classmethod
    def open(cls, location: str, login: Login = no_login, current: bool = True) -> PostGIS:
        """Open the workspace at `location`; `PlanningError` where it is none, or newer than this plugin knows.

        Also where it is older, or keeps other rules than the plugin's, unless `current` is False.
        """
        engine = cls(location, login)
        try:
            engine._check(current)
        except BaseException:
            engine.close()
            raise
        engine._checked = current
        return engine

    def _check(self, current: bool = True) -> None:
        if not self._is_workspace():
            elsewhere = self.execute(_WORKSPACES)
            raise workspace_elsewhere(self.location, elsewhere) if elsewhere else not_a_workspace(self.location, "-")
        (check_current if current else check_known)(self, SCHEMA)

    def _is_workspace(self) -> bool:
        known = "SELECT to_regclass(quote_ident(current_schema()) || '.mine_action_workspace') IS NOT NULL"
        return bool(self.execute(known)[0][0])

    def rules_in_force(self) -> dict[str, str]:
        return dict(self.execute(_RULES_IN_FORCE))

    def rules_of_plugin(self, tables: Sequence[Table]) -> dict[str, str]:
        return {name: body for table in tables for name, body in rules_by_name(table).items()}

    def lacks(self, schema: Schema) -> Lacking:
        there: dict[str, dict[str, ColumnThere]] = {}
        for table, name, kind, must_be_stated in self.execute(_COLUMNS_THERE):
            there.setdefault(table, {})[name] = ColumnThere(kind.lower(), bool(must_be_stated))
        return lacking(schema, there, column_types)

    def addition_statements(self, schema: Schema, added: Lacking) -> Iterator[str]:
        return postgis_additions(schema, added)

    def change_statements(self, schema: Schema, start: int, end: int) -> Iterator[str]:
        yield OWN_SEARCH_PATH
        yield from postgis_change(schema, start, end)

    # -- statements ----------------------------------------------------------------------------------------------

    @contextmanager
    def _worded(self) -> Iterator[None]:
        try:
            yield
        except psycopg2.Error as error:
            problem = problem_of(error, self.location, RULE_BROKEN, LOCK_SECONDS)
            if problem is None:
                raise
            raise problem from error

    @contextmanager
    def _cursor(self, sql: str) -> Iterator[Any]:
        """Give a cursor for `sql`, which, if it fails, takes only itself back and not the whole transaction."""
        with self._worded(), self._connection.cursor() as cursor:
            if not self._in_transaction or not sql.startswith(_WRITES):
                yield cursor
                return
            cursor.execute("SAVEPOINT statement")
            try:
                yield cursor
            except BaseException:
                if not self._connection.closed:
                    with self._connection.cursor() as undo:
                        undo.execute("ROLLBACK TO SAVEPOINT statement")
                raise
            with self._connection.cursor() as done:
                done.execute("RELEASE SAVEPOINT statement")

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple]:
        return self._ask(sql, values)[1]

    def columns_of(self, sql: str, values: Sequence[Any] = ()) -> tuple[list[str], list[tuple]]:
        return self._ask(sql, values)

    def _ask(self, sql: str, values: Sequence[Any]) -> tuple[list[str], list[tuple]]:
        """Run one statement; a question is asked again of a server that was away meanwhile, a change never is."""
        try:
            return self._ask_once(sql, values)
        except PlanningError:
            if not (self._checked and self._connection.closed and sql.startswith("SELECT")) or self._in_transaction:
                raise
        self._connect_again()
        return self._ask_once(sql, values)

    def _connect_again(self) -> None:
        self._checked = False  # one try is enough
        try:
            self._connect()
            self._check()
        except BaseException:
            self._connection.close()
            raise
        finally:
            self._checked = True

    def _ask_once(self, sql: str, values: Sequence[Any]) -> tuple[list[str], list[tuple]]:
        with self._cursor(sql) as cursor:
            cursor.execute(worded_for_psycopg(sql), _plain(values))
            if not cursor.description:
                return [], []
            return [column[0] for column in cursor.description], cursor.fetchall()

    def begin(self) -> None:
        """Begin a transaction. The lock comes before the snapshot, so that the one before is seen."""
        self.execute(f"SELECT pg_advisory_lock({_LOCK})")
        try:
            self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        except BaseException:
            self._unlock()
            raise
        self._in_transaction = True

    def commit(self) -> None:
        self._end("COMMIT")

    def rollback(self) -> None:
        if self._in_transaction:
            self._end("ROLLBACK")

    def _end(self, how: str) -> None:
        self._in_transaction = False
        if self._connection.closed:
            return
        try:
            self.execute(how)
        finally:
            self._unlock()

    def _unlock(self) -> None:
        if not self._connection.closed:
            self.execute(f"SELECT pg_advisory_unlock({_LOCK})")

    def close(self) -> None:
        self._connection.close()

    # -- geometry and bulk ---------------------------------------------------------------------------------------

    def encode_geometry(self, geometries: np.ndarray, multi: bool = False) -> list[Any]:
        return [None if one is None else _with_srid(one) for one in to_wkbs(geometries, multi)]

    def boxed(self, table: Table) -> str:
        return f"{GEOMETRY} && ST_MakeEnvelope(?, ?, ?, ?, {SRS_ID})"

    def decode_geometry(self, values: Sequence[Any]) -> np.ndarray:
        return shapely.set_srid(np.asarray(shapely.from_wkb(list(values)), dtype=object), 0)

    def insert_columns(
        self, table: Table, cells: Mapping[str, Cells], size: int, geometries: np.ndarray | None
    ) -> None:
        placed: dict[str, Any] = dict(cells)
        if geometries is not None:
            placed[GEOMETRY] = Shapes(self, geometries, table.geometry is Geometry.MULTIPOLYGON)
        if hides_rows(table.name) and self.execute("SELECT row_security_active(to_regclass(?))", (table.name,))[0][0]:
            if geometries is not None:
                placed[GEOMETRY] = placed[GEOMETRY][:]
            rows = [_plain(row) for row in rows_of(placed, size)]  # COPY is refused where rows are hidden
            sql = f"INSERT INTO {table.name} ({', '.join(placed)}) VALUES %s"
            with self._cursor(sql) as cursor:
                psycopg2.extras.execute_values(cursor, sql, rows, page_size=size)
            return
        placed = {name: one for name, one in placed.items() if name == GEOMETRY or counts(table, name, one)}
        content = in_binary(table, placed, size) if geometries is None else None
        if content is not None:
            self._copy(f"COPY {table.name} ({', '.join(placed)}) FROM STDIN WITH (FORMAT binary)", content)
        else:
            names = ", ".join(columns_for_copy(placed))
            self._copy(f"COPY {table.name} ({names}) FROM STDIN", Lines(placed, size))

    def _copy(self, sql: str, content: Lines | Tuples) -> None:
        with self._cursor(sql) as cursor, nothing_printed():
            try:
                cursor.copy_expert(sql, content)
            except psycopg2.errors.QueryCanceled:
                if content.refusal is not None:
                    raise content.refusal from None
                raise


class Shapes:
    """Geometries that are encoded a slice at a time, when their turn comes."""

    def __init__(self, engine: PostGIS, geometries: np.ndarray, multi: bool) -> None:
        self._engine, self._geometries, self._multi = engine, geometries, multi

    def __getitem__(self, part: slice) -> list[Any]:
        return self._engine.encode_geometry(self._geometries[part], self._multi)


def _with_srid(wkb: bytes) -> str:
    """Return little-endian WKB as the digits of PostGIS's EWKB: a flag in the type, the SRID after it.

    >>> _with_srid(bytes.fromhex("0101000000"))
    '0101000020e6100000'
    """
    digits = wkb.hex()
    return f"{digits[:8]}{int(digits[8:10], 16) | 0x20:02x}{_SRID}{digits[10:]}"


def _plain(values: Sequence[Any]) -> tuple[Any, ...]:
    refuse_nul(value for value in values if isinstance(value, str))
    return tuple(psycopg2.Binary(value) if isinstance(value, bytes) else value for value in values)
