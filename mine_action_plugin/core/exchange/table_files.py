# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of one delivered table: shapefile or .dbf, records without geometry, long texts; and what was lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd

from ..errors import PlanningError
from ..findings import Finding, FindingKind
from ..model.envelope import ID
from ..model.table import Geometry, Table
from ..text import QT_TRANSLATE_NOOP
from .cells import Cell, encode
from .columns import GEOMETRY, NO_VALUE, TEXT_BYTES, Column, column_of
from .csv_files import csv_bytes, long_bytes
from .dbf import MOST_BYTES, dbf
from .kinds import HEIGHTS_NOT_CARRIED, NO_GEOMETRY, NUMBER_UNKNOWN, RINGS_DOUBTFUL
from .shapes import EMPTY, NULL, WKT, flat_parts, geometry_text, in_shapefile, prj, what_is_lost
from .shp import POINT, POLYGON, shape_files

_SAFE_ID = re.compile(r"[A-Za-z0-9{][A-Za-z0-9{}._:-]{0,63}")
_NO_VALUE = Column(column_of(ID).field, NO_VALUE, TEXT_BYTES)


@dataclass
class TableFiles:
    """One table as delivered. `frame` holds the records in their order; a spatial one has the delivered geometries."""

    table: Table
    columns: tuple[Column, ...]
    stem: str
    frame: pd.DataFrame
    files: dict[str, bytes] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    placed: int = 0

    @property
    def long_name(self) -> str:
        return f"{self.stem}_long.csv"

    @property
    def unplaced_name(self) -> str:
        return f"{self.stem}_nogeom.csv"

    @property
    def unplaced(self) -> int:
        return len(self.frame) - self.placed if self.table.geometry else 0


def table_files(
    table: Table, columns: tuple[Column, ...], stem: str, frame: pd.DataFrame, crs: str, on: date
) -> TableFiles:
    """Return the files of `table`; every record of `frame` is in them once.

    `frame` has the dictionary's columns, and for a spatial table "geometry" in `crs`. `PlanningError` where an id
    cannot join the files, or where a file would be larger than the format allows.
    """
    made = TableFiles(table, columns, stem, frame)
    ids = _checked_ids(table, frame)
    lost = _geometry_losses(table, frame)
    placed = [in_shapefile(why) for why in lost]
    long: list[tuple[str, str, str]] = []
    rows = _encoded(made, ids, placed, long)
    for row, why in enumerate(lost):
        if why is not None:
            _geometry_lost(made, why, ids[row], frame[GEOMETRY].iloc[row], long)
    body = dbf((*columns, _NO_VALUE), [one for one, is_placed in zip(rows, placed) if is_placed], on)
    if table.geometry:
        _spatial_files(made, rows, np.array(placed, dtype=bool), crs)
    made.placed = sum(placed)
    made.files[f"{stem}.dbf"] = body
    made.files[f"{stem}.cpg"] = b"UTF-8"
    if long:
        made.files[made.long_name] = long_bytes(long)
    made.findings += _unknown_numbers(made)
    _check_sizes(made)
    return made


def _checked_ids(table: Table, frame: pd.DataFrame) -> list[str]:
    ids = [str(one) for one in frame[ID.name]]
    bad = [one for one in ids if not _SAFE_ID.fullmatch(one)]
    if bad or len(set(ids)) < len(ids):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A record cannot be told apart in the delivery"),
            QT_TRANSLATE_NOOP(
                "MineAction", "The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Void that record and enter it again. Nothing was delivered."),
            table=table.name,
            record=(bad or [one for one in ids if ids.count(one) > 1])[0],
        )
    return ids


def _geometry_losses(table: Table, frame: pd.DataFrame) -> Sequence[FindingKind | None]:
    if table.geometry is None:
        return [None] * len(frame)
    return what_is_lost(table.geometry, np.asarray(frame[GEOMETRY], dtype=object))


def _encoded(made: TableFiles, ids: list[str], placed: list[bool], long: list[tuple[str, str, str]]) -> list[list[str]]:
    """Return the cells of each record, column by column; add what they cannot carry to `long` and to the findings."""
    rows: list[list[str]] = [[] for _ in ids]
    unknown: list[list[str]] = [[] for _ in ids]
    for column in made.columns:
        for row, value in enumerate(made.frame[column.field.name].astype(object).tolist()):
            cell = encode(column, value, in_csv=not placed[row])
            rows[row].append(cell.text)
            if cell.why is not None:
                _cell_lost(made, column, ids[row], cell, long)
            elif column.numeric and not cell.text:
                unknown[row].append(column.name)
    for row, names in enumerate(unknown):
        rows[row].append(",".join(names))
    return rows


def _cell_lost(made: TableFiles, column: Column, record: str, cell: Cell, long: list[tuple[str, str, str]]) -> None:
    text = cell.long or ""
    long.append((record, column.name, text))
    values = {
        "field": column.name,
        "bytes": len(text.encode("utf-8", errors="surrogatepass")),
        "width": column.width,
        "file": made.long_name,
    }
    made.findings.append(Finding(cell.why, table=made.table.name, record=record, values=values))  # type: ignore[arg-type]


def _geometry_lost(
    made: TableFiles, why: FindingKind, record: str, geometry: object, long: list[tuple[str, str, str]]
) -> None:
    if why is not NO_GEOMETRY:
        long.append((record, GEOMETRY, geometry_text(geometry)))
    beside = why in (HEIGHTS_NOT_CARRIED, RINGS_DOUBTFUL)
    values = {"file": made.long_name if beside else made.unplaced_name, "long_file": made.long_name}
    made.findings.append(Finding(why, table=made.table.name, record=record, values=values))


def _spatial_files(made: TableFiles, rows: list[list[str]], placed: np.ndarray, crs: str) -> None:
    geometries = np.asarray(made.frame[GEOMETRY], dtype=object)
    kind = POINT if made.table.geometry is Geometry.POINT else POLYGON
    flat = np.array([flat_parts(one) for one in geometries[placed]], dtype=object)
    made.files[f"{made.stem}.shp"], made.files[f"{made.stem}.shx"] = shape_files(kind, flat)
    made.files[f"{made.stem}.prj"] = prj(crs)
    if not placed.all():
        header = [*(column.name for column in made.columns), NO_VALUE, GEOMETRY]
        unplaced = [[*rows[row], _form(geometries[row])] for row in np.flatnonzero(~placed)]
        made.files[made.unplaced_name] = csv_bytes(header, unplaced)


def _form(geometry: object) -> str:
    if geometry is None:
        return NULL
    return EMPTY if geometry.is_empty else WKT  # type: ignore[attr-defined]


def _unknown_numbers(made: TableFiles) -> list[Finding]:
    numeric = [column for column in made.columns if column.numeric]
    blanks = {column.name: int(made.frame[column.field.name].isna().sum()) for column in numeric}
    return [
        Finding(NUMBER_UNKNOWN, table=made.table.name, values={"count": count, "field": name, "no_value": NO_VALUE})
        for name, count in blanks.items()
        if count
    ]


def _check_sizes(made: TableFiles) -> None:
    for name, content in made.files.items():
        if len(content) > MOST_BYTES:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The delivery is too large for shapefiles"),
                QT_TRANSLATE_NOOP("MineAction", "{name} would have {size} bytes; the format allows {most}."),
                QT_TRANSLATE_NOOP("MineAction", "Deliver one site at a time, or only what changed since a date."),
                name=name,
                size=len(content),
                most=MOST_BYTES,
            )
