# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace as the rest of the plugin sees it: records of the data dictionary, read and written as frames."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd

from ...core.errors import Listed, PlanningError
from ...core.model.envelope import GEOMETRY, OUTSIDE
from ...core.model.records import new_columns, new_record, new_records, timestamp
from ...core.model.table import Geometry, Table, Type
from ...core.model.tables import table_named
from ...core.text import QT_TRANSLATE_NOOP
from .columns import Cells, cells_of, missing, plain_value, typed_values
from .connection_text import Login, is_postgresql, no_login
from .engine import Engine
from .geopackage import GeoPackage
from .write_checks import PRODUCT, check_change, check_new, check_standing, measured

if TYPE_CHECKING:
    from .postgis import PostGIS

CRS = "EPSG:4326"
_FRAME_TYPES = {Type.INTEGER: "Int64", Type.REAL: "float64", Type.BOOLEAN: "boolean"}


@dataclass(frozen=True)
class Prepared:
    """New records on their way into a table, column by column, also as the database driver takes them (`cells`)."""

    table: Table
    columns: Mapping[str, Any]
    cells: Mapping[str, Cells]
    size: int
    geometries: np.ndarray | None


class Workspace:
    """Reads and writes the records of one workspace. `who` is kept with every record and change.

    Frames carry the columns of the dictionary by name; tables with a geometry come as GeoDataFrames in EPSG:4326
    whose geometry column is "geometry". Missing values are None or the pandas NA of the column's type.
    """

    def __init__(self, engine: Engine, who: str = "") -> None:
        self.engine = engine
        self.who = who or getpass.getuser()
        self._unchecked: set[str] | None = None  # products written in `together`

    @property
    def location(self) -> str:
        return self.engine.location

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.engine.close()

    def now(self) -> datetime:
        return datetime.now(timezone.utc)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything written inside is there together or not at all."""
        with self.engine.transaction():
            yield

    @contextmanager
    def together(self) -> Iterator[None]:
        """Products written inside, in a transaction, are compared as they stand in the end: two may swap their land."""
        self._unchecked = set()
        try:
            yield
            check_standing(self, self._unchecked)
        finally:
            self._unchecked = None

    def read(self, name: str, where: str = "", values: Sequence[Any] = (), voided: bool = False) -> pd.DataFrame:
        """Return the records of table `name` that satisfy the SQL condition `where` (with `?` for `values`).

        Voided records are left out unless `voided`. The order is that of entry.
        """
        table = table_named(name)
        conditions = [f"({where})"] if where else []
        if table.keeps_history and not voided:
            conditions.append("voided_at IS NULL")
        columns = [*table.columns, GEOMETRY] if table.geometry else list(table.columns)
        sql = f"SELECT {', '.join(columns)} FROM {name}"
        if conditions:
            sql += " WHERE " + " AND ".join(conditions)
        names, rows = self.engine.columns_of(sql + " ORDER BY fid", values)
        return self._frame(table, names, rows)

    def records(
        self, name: str, fields: Sequence[str], where: str = "", values: Sequence[Any] = ()
    ) -> list[dict[str, Any]]:
        """Return these `fields` of the records of table `name`, voided ones left out, as plain values: for long lists.

        A boolean of a file is 0 or 1.
        """
        table = table_named(name)
        columns = ", ".join(table.field(field).name for field in fields)
        conditions = " AND ".join(["voided_at IS NULL"] + ([f"({where})"] if where else []))
        rows = self.engine.execute(f"SELECT {columns} FROM {name} WHERE {conditions} ORDER BY fid", values)
        return [dict(zip(fields, row)) for row in rows]

    def _frame(self, table: Table, names: list[str], rows: list[tuple]) -> pd.DataFrame:
        columns: dict[str, Any] = dict(zip(names, zip(*rows))) if rows else dict.fromkeys(names, ())
        geometry = columns.pop(GEOMETRY, None)
        frame = pd.DataFrame({name: pd.Series(list(values), dtype=object) for name, values in columns.items()})
        for field in table.all_fields:
            if field.type in _FRAME_TYPES:
                frame[field.name] = frame[field.name].astype(_FRAME_TYPES[field.type])
        if geometry is None:
            return frame
        return gpd.GeoDataFrame(frame, geometry=self.engine.decode_geometry(geometry), crs=CRS)

    def get(self, name: str, record_id: str) -> dict[str, Any]:
        """Return one record by id, voided or not; `PlanningError` if there is none."""
        frame = self.read(name, "id = ?", (record_id,), voided=True)
        if frame.empty:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "There is no such record"),
                QT_TRANSLATE_NOOP("MineAction", "{table} has no record '{record}'."),
                table=Listed((table_named(name).plural,)),
                record=record_id,
            )
        return {str(key): (None if missing(value) else value) for key, value in frame.iloc[0].to_dict().items()}

    def count(self, name: str, where: str = "", values: Sequence[Any] = ()) -> int:
        """Return how many records of table `name`, voided ones left out, satisfy `where`."""
        conditions = " AND ".join(["voided_at IS NULL"] + ([f"({where})"] if where else []))
        return int(self.engine.execute(f"SELECT count(*) FROM {name} WHERE {conditions}", values)[0][0])

    def add(self, name: str, values: Mapping[str, Any]) -> str:
        """Bear one record of table `name` and return its id."""
        record = new_record(table_named(name), values, self.who, self.now())
        frame = pd.DataFrame({key: pd.Series([value], dtype=object) for key, value in record.items()})
        self._insert(table_named(name), {str(key): frame[key] for key in frame}, 1)
        return str(record["id"])

    def add_all(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        """Bear a record of table `name` for each row of `frame`; return them as written."""
        born = new_records(table_named(name), frame, self.who, self.now())
        self._insert(table_named(name), {str(key): born[key] for key in born}, len(born))
        return born

    def add_columns(self, name: str, columns: Mapping[str, Any], size: int) -> list[str]:
        """Bear `size` records of table `name` from columns (arrays, lists or `Same`), "geometry" among them.

        The way for many thousands of records: nothing is turned into frames and rows. Return their ids.
        """
        return self.add_prepared(self.prepared(name, columns, size))

    def prepared(self, name: str, columns: Mapping[str, Any], size: int) -> Prepared:
        """Return records as `add_columns` bears them, ready to be written; nothing is asked of the database."""
        return _prepared(table_named(name), new_columns(table_named(name), columns, size, self.who, self.now()), size)

    def add_prepared(self, records: Prepared) -> list[str]:
        """Write prepared records and return their ids."""
        self._write(records)
        return list(records.columns["id"])

    def _insert(self, table: Table, columns: Mapping[str, Any], size: int) -> None:
        if size:
            self._write(_prepared(table, columns, size))

    def _write(self, records: Prepared) -> None:
        if not records.size:
            return
        if records.table.name == PRODUCT and self._unchecked is not None:
            self._unchecked.update(records.columns["id"])
        elif records.table.name == PRODUCT:
            check_new(self, records.table.name, pd.DataFrame(dict(records.columns)))
        self.engine.insert_columns(records.table, records.cells, records.size, records.geometries)

    def change(self, name: str, record_id: str, values: Mapping[str, Any], version: int | None = None) -> None:
        """Change fields of one record. With `version`, refuse if somebody changed it since that version was read."""
        table = table_named(name)
        if self._unchecked is None:
            check_change(self, name, record_id, values)
        elif name == PRODUCT:
            self._unchecked.add(record_id)
        values = measured(table, values)
        shown = {key: value for key, value in values.items() if key != "geometry"}
        sets = [f"{table.field(key).name} = ?" for key in shown]
        parameters: list[Any] = [typed_values(table, key, [plain_value(value)])[0] for key, value in shown.items()]
        if "geometry" in values:
            sets.append(f"{GEOMETRY} = ?")
            shape = np.array([values["geometry"]], dtype=object)
            parameters += self.engine.encode_geometry(shape, table.geometry is Geometry.MULTIPOLYGON)
        sets += ["changed_by = ?", "version = -version"]  # by which the database sees that a person is named anew
        parameters += [self.who, record_id]
        condition = "id = ?"
        if version is not None:
            condition += " AND version = ?"
            parameters.append(int(version))
        changed = self.engine.execute(f"UPDATE {name} SET {', '.join(sets)} WHERE {condition} RETURNING id", parameters)
        if not changed:
            self._explain_unchanged(name, record_id)

    def _explain_unchanged(self, name: str, record_id: str) -> None:
        record = self.get(name, record_id)
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Somebody else changed this record"),
            QT_TRANSLATE_NOOP("MineAction", "{table} '{record}' is now version {version}, changed by {who}."),
            QT_TRANSLATE_NOOP("MineAction", "Load it again, then repeat your change."),
            table=name,
            record=record_id,
            version=record["version"],
            who=record["changed_by"] or record["created_by"] or OUTSIDE,
        )

    def void(self, name: str, record_id: str, reason: str) -> None:
        """Void one record with a reason. Nothing is ever deleted."""
        values = {"voided_at": timestamp(self.now()), "voided_by": self.who, "void_reason": reason}
        self.change(name, record_id, values)


def _prepared(table: Table, columns: Mapping[str, Any], size: int) -> Prepared:
    cells = {name: cells_of(table, name, columns[name]) for name in table.columns if name in columns and size}
    geometries = None
    if table.geometry is not None:
        geometries = np.asarray(columns.get("geometry", np.full(size, None, dtype=object)), dtype=object)
    return Prepared(table, columns, cells, size, geometries)


def create_workspace(location: str, login: Login = no_login) -> None:
    """Make a new, empty workspace: a file at a path, or the tables in a PostgreSQL schema (`postgresql://...`)."""
    if is_postgresql(location):
        _postgis().create(location, login)
    else:
        GeoPackage.create(Path(location))


def open_workspace(location: str, who: str = "", login: Login = no_login, current: bool = True) -> Workspace:
    """Open the workspace at `location`, a path or a PostgreSQL connection; `PlanningError` where there is none.

    `login` gives the user and password of a QGIS authentication configuration that `location` names (authcfg=...);
    any other password comes from libpq's own places, the password file first of all. `NeedsUpdate` where it is older
    than the plugin or keeps other rules, unless `current` is False: then only to be updated, not worked in.
    """
    if is_postgresql(location):
        return Workspace(_postgis().open(location, login, current), who)
    return Workspace(GeoPackage.open(Path(location), current), who)


def _postgis() -> type[PostGIS]:
    """Return the PostGIS engine, loaded only where it is asked for, because not every QGIS has psycopg2."""
    try:
        from .postgis import PostGIS
    except ImportError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A Python package is missing or too old"),
            QT_TRANSLATE_NOOP("MineAction", "Needed: {packages}."),
            QT_TRANSLATE_NOOP("MineAction", "Install it, or use a workspace in a file."),
            packages="psycopg2",
        ) from error
    return PostGIS
