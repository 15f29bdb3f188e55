# SPDX-License-Identifier: GPL-3.0-or-later
"""The receiver's schema: other file and field names, fewer fields, another coordinate system. From a JSON file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pyproj import CRS
from pyproj.exceptions import CRSError

from ..errors import PlanningError
from ..model.envelope import ID
from ..model.table import Field, Table
from ..model.tables import TABLES, table_named
from ..text import QT_TRANSLATE_NOOP

WGS84 = "EPSG:4326"
_FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,9}")
_FILE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,49}")


@dataclass(frozen=True)
class TableLayout:
    """How the receiver calls one table: the file, and the fields it has, by the names of the data dictionary."""

    file: str
    fields: Mapping[str, str]


@dataclass(frozen=True)
class Layout:
    """A receiver's schema. A table that it does not mention keeps the names and fields of the data dictionary."""

    tables: Mapping[str, TableLayout] = field(default_factory=dict)
    crs: str = WGS84

    def file(self, table: Table) -> str:
        return self.tables[table.name].file if table.name in self.tables else table.name

    def has(self, table: Table, field: Field) -> bool:
        return table.name not in self.tables or field is ID or field.name in self.tables[table.name].fields

    def short_name(self, table: Table, field: Field) -> str:
        if table.name not in self.tables:
            return field.short
        return self.tables[table.name].fields.get(field.name, field.short)


def _refused(detail: str, **values: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The receiver's schema cannot be used"),
        detail,
        QT_TRANSLATE_NOOP("MineAction", "Correct the schema file, or send without one."),
        **values,
    )


def _table_layout(name: str, given: object) -> TableLayout:
    if name not in {table.name for table in TABLES} or not isinstance(given, dict):
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "'{name}' is not a table."), name=name)
    table, file, fields = table_named(name), given.get("file", name), given.get("fields", {})
    if not isinstance(fields, dict) or not all(isinstance(short, str) for short in fields.values()):
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "The fields of '{name}' are not names."), name=name)
    unknown = sorted(set(fields) - set(table.columns))
    if unknown:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "'{name}' is not a field of {table}."), name=unknown[0], table=name
        )
    shorts = [*fields.values(), *([] if ID.name in fields else [ID.short]), "no_value"]
    bad = [short for short in shorts if not _FIELD_NAME.fullmatch(short)]
    bad += [short for short in shorts if [other.lower() for other in shorts].count(short.lower()) > 1]
    if bad:
        raise _refused(
            QT_TRANSLATE_NOOP(
                "MineAction", "'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores."
            ),
            name=bad[0],
            table=name,
        )
    if not isinstance(file, str) or not _FILE_NAME.fullmatch(file):
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "'{name}' is not an ASCII file name."), name=str(file))
    return TableLayout(file, fields)


def _same_datum(name: object) -> str:
    """Return `name` if it is a CRS on the datum of the store, so that no datum operation is needed on the way out."""
    try:
        crs = CRS.from_user_input(name)
    except CRSError as error:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "'{name}' is not a coordinate system."), name=str(name)
        ) from error
    base = crs.geodetic_crs
    if crs.to_epsg() is None or len(crs.axis_info) != 2 or base is None or base.to_epsg() != 4326:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "'{name}' is not EPSG:4326 or a projection of it (WGS 84)."), name=str(name)
        )
    return f"EPSG:{crs.to_epsg()}"


def read_layout(text: str) -> Layout:
    """Return the schema in a JSON text.

    `{"crs": "EPSG:32633", "tables": {"hazard": {"file": "HAZ", "fields": {"code": "IMSMA_ID"}}}}`; `PlanningError`
    where it names what does not exist, or names that a shapefile cannot have.
    """
    try:
        given = json.loads(text)
    except ValueError as error:
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "It is not JSON: {error}."), error=str(error)) from error
    tables = given.get("tables", {}) if isinstance(given, dict) else None
    if not isinstance(tables, dict):
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "It names no tables."))
    layouts = {name: _table_layout(name, one) for name, one in tables.items()}
    files = [one.file.lower() for one in layouts.values()]
    files += [table.name for table in TABLES if table.name not in layouts]
    files += [f"{file}_{side}" for file in files for side in ("long", "nogeom", "counts")]
    files += ["fields", "codebook", "losses", "manifest"]
    doubled = sorted({file for file in files if files.count(file) > 1})
    if doubled:
        raise _refused(QT_TRANSLATE_NOOP("MineAction", "Two tables would be called '{name}'."), name=doubled[0])
    return Layout(layouts, _same_datum(given.get("crs", WGS84)))
