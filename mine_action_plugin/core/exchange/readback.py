# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a delivery as its receiver will, through GDAL, and compares it value by value with the records behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError, FieldError
from pyproj import CRS

from ..errors import PlanningError
from ..feedback import Feedback, check_cancelled
from ..model.table import Type
from ..text import QT_TRANSLATE_NOOP
from .archive import read_zip, sha256
from .cells import MARK, is_missing, text_value, value_text
from .columns import GEOMETRY, NO_VALUE, Column
from .csv_files import csv_rows, long_texts
from .package import MANIFEST, Package
from .shapes import EMPTY, geometry_of, same, same_rings
from .table_files import TableFiles

Record = dict[str, Any]
WHOLE, MARKS = "whole geometry", "marks"
_SHOWN = 5
ENCODING = "UTF-8"


def _read_file(zip_path: Path, name: str) -> tuple[dict[str, Any], np.ndarray, list[np.ndarray]]:
    """Return GDAL's description, geometries and columns of one member.

    The encoding is said, because QGIS tells a GDAL that it shares with us to leave texts undecoded; that the `.cpg`
    says the same, for those who do not know it, is checked by `recovered`.
    """
    spatial = name.endswith(".shp")
    location = f"/vsizip/{{{zip_path.as_posix()}}}/{name}"
    try:
        meta, _, wkb, columns = pyogrio.raw.read(location, read_geometry=spatial, encoding=ENCODING)
        geometries = shapely.from_wkb(wkb) if spatial else np.full(len(columns[0]), None, dtype=object)
    except (DataSourceError, DataLayerError, FieldError, shapely.errors.GEOSException) as error:
        raise _different([f"{name}: {error}"]) from error
    return meta, np.asarray(geometries, dtype=object), list(columns)


def _value(column: Column, cell: Any, text: str | None) -> Any:
    """Return the value of a cell as GDAL gave it; `text` is what the table of long texts says instead, if anything."""
    if text is not None:
        return text_value(column.field, text)
    if is_missing(cell) or cell == "":
        return None
    return text_value(column.field, cell) if isinstance(cell, str) else _number(column, cell)


def _number(column: Column, cell: Any) -> Any:
    if column.field.type is Type.REAL:
        return float(cell)
    return bool(cell) if column.field.type is Type.BOOLEAN else int(cell)


def recovered(zip_path: Path, members: Mapping[str, bytes], made: TableFiles) -> dict[str, Record]:
    """Return record id -> values of one delivered table, "geometry" and "no_value" included, from the zip alone.

    `PlanningError` where the file has other columns, another encoding or coordinate system than it was made with.
    """
    spatial = made.table.geometry is not None
    name = f"{made.stem}.shp" if spatial else f"{made.stem}.dbf"
    meta, geometries, cells = _read_file(zip_path, name)
    names = [column.name for column in made.columns] + [NO_VALUE]
    said = members.get(f"{made.stem}.cpg", b"").decode("ascii", "replace")
    if list(meta["fields"]) != names or said != ENCODING:
        raise _different([f"{name}: {list(meta['fields'])} {said}"])
    if spatial and CRS.from_user_input(meta["crs"]).to_epsg() != made.frame.crs.to_epsg():
        raise _different([f"{name}: {meta['crs']}"])
    long = long_texts(members[made.long_name]) if made.long_name in members else {}
    key = next(column.name for column in made.columns if column.field.name == "id")
    records: dict[str, Record] = {}
    rows = [dict(zip(names, row)) for row in zip(*(cell.tolist() for cell in cells))]
    for row, geometry in zip(rows, geometries):
        _add(records, made, row, row[key], long, geometry)
    if made.unplaced_name in members:
        for row in csv_rows(members[made.unplaced_name]):
            geometry = shapely.MultiPolygon() if row[GEOMETRY] == EMPTY else None
            _add(records, made, row, row[key], long, geometry)
    return records


def _add(
    records: dict[str, Record],
    made: TableFiles,
    row: Mapping[str, Any],
    record: str,
    long: Mapping[tuple[str, str], str],
    geometry: Any,
) -> None:
    values = {one.field.name: _value(one, row[one.name], long.get((record, one.name))) for one in made.columns}
    if record in records:
        raise _different([f"{made.stem}: {record} twice"])
    marks = [row[one.name] for one in made.columns if (record, one.name) in long]
    further = {NO_VALUE: row[NO_VALUE] or "", GEOMETRY: geometry, WHOLE: long.get((record, GEOMETRY)), MARKS: marks}
    records[record] = {**values, **further}


def check(zip_path: Path, made: Package, feedback: Feedback) -> None:
    """Raise `PlanningError` unless the zip says exactly what the records say of which it was made.

    Checked: names and CRC-32 of the members, SHA-256 against the manifest, columns, encoding, coordinate system, and
    each value and each corner of each record.
    """
    members = read_zip(zip_path)
    if list(members) != list(made.files) or json.loads(members[MANIFEST].decode("utf-8")) != made.manifest:
        raise _different([MANIFEST])
    hashes = made.manifest["files"]
    wrong = [name for name in members if name != MANIFEST and sha256(members[name]) != hashes[name]["sha256"]]
    if wrong:
        raise _different(wrong)
    for table in made.tables:
        check_cancelled(feedback)
        found = list(_differences(table, recovered(zip_path, members, table)))
        if found:
            raise _different(found)


def _differences(made: TableFiles, records: Mapping[str, Record]) -> Iterator[str]:
    """Yield table, record and field of whatever is not the same."""
    ids = [str(one) for one in made.frame["id"]]
    for record in sorted(set(ids) ^ set(records)):
        yield f"{made.table.name} {record}"
    if set(ids) != set(records):
        return
    for column in made.columns:
        field = column.field
        for record, value in zip(ids, made.frame[field.name].astype(object).tolist()):
            if value_text(field, value) != value_text(field, records[record][field.name]):
                yield f"{made.table.name} {record} {field.name}"
    numeric = [column for column in made.columns if column.numeric]
    for record, values in records.items():
        blank = ",".join(column.name for column in numeric if values[column.field.name] is None)
        if values[NO_VALUE] != blank:
            yield f"{made.table.name} {record} {NO_VALUE}"
        if not all(is_missing(mark) or mark == "" or str(mark).endswith(MARK) for mark in values[MARKS]):
            yield f"{made.table.name} {record} {MARK}"
    if made.table.geometry is not None:
        for record, geometry in zip(ids, np.asarray(made.frame[GEOMETRY], dtype=object)):
            if not _same_place(geometry, records[record]):
                yield f"{made.table.name} {record} {GEOMETRY}"


def _same_place(sent: Any, record: Record) -> bool:
    got, whole = record[GEOMETRY], record[WHOLE]
    if sent is None or sent.is_empty:
        return (got is None) == (sent is None) and (got is None or got.is_empty)
    if whole is None:
        return same(sent, got)
    exact = bool(shapely.to_wkb(geometry_of(whole)) == shapely.to_wkb(sent))
    return exact and (got is None or same(sent, got) or same_rings(sent, got))


def _different(found: list[str]) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The delivery does not read back as it was written"),
        QT_TRANSLATE_NOOP("MineAction", "Differences: {count}. The first: {first}. Nothing was delivered."),
        QT_TRANSLATE_NOOP("MineAction", "Send it again; if it happens again, report it with the file names above."),
        count=len(found),
        first="; ".join(found[:_SHOWN]),
    )
