# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a shapefile: geometry by record number, attributes as bytes, what is missing or damaged named."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import numpy as np

from ..delivery import Column, Layer, Remark
from .dbf import read_dbf
from .dbf_columns import dbf_columns
from .geometry import read_geometry

NULL_SHAPE = 0


def read_shapefile(path: Path, source: str, encoding: str, scratch: Path) -> list[Layer]:
    """Return the layer of the shapefile `path`. Its shapes are copied to `scratch` and read there."""
    parts = _parts(path)
    remarks = [Remark("part_missing", None, {"part": part}) for part in (".shx", ".dbf", ".prj") if part not in parts]
    for suffix in (".shp", ".shx"):
        if suffix in parts:
            shutil.copyfile(parts[suffix], scratch / f"layer{suffix}")
    numbers, wkb, noticed = read_geometry(scratch / "layer.shp")
    remarks += noticed
    remarks += _damaged(scratch / "layer.shp", scratch / "layer.shx", numbers, wkb)
    if ".dbf" not in parts:
        return [_layer(source, path, numbers + 1, (), wkb, parts, "", remarks)]
    table = read_dbf(parts[".dbf"])
    deleted = np.flatnonzero(table.deleted)
    if len(deleted):
        remarks.append(Remark("rows_deleted", None, {"count": len(deleted)}))
    kept = _all_rows(numbers, len(table.records), deleted)
    if len(table.records) != table.declared:
        remarks.append(Remark("table_cut", None, {"declared": table.declared, "found": len(table.records)}))
    if len(kept) != len(numbers) or (len(kept) and kept[-1] >= len(table.records)):
        remarks.append(Remark("parts_disagree", None, {"shapes": len(numbers), "rows": len(table.records)}))
    indices = np.where(kept < len(table.records), kept, -1)
    columns, choice, found = dbf_columns(table, indices, kept + 1, parts[".dbf"], encoding)
    return [
        _layer(
            source, path, kept + 1, tuple(columns), _place(numbers, wkb, kept), parts, choice.encoding, remarks + found
        )
    ]


def read_dbf_table(path: Path, source: str, encoding: str, scratch: Path) -> list[Layer]:
    """Return the layer of an attribute table that has no shapes beside it."""
    table = read_dbf(path)
    kept = np.flatnonzero(~table.deleted)
    remarks = []
    if len(kept) != len(table.records):
        remarks.append(Remark("rows_deleted", None, {"count": len(table.records) - len(kept)}))
    if len(table.records) != table.declared:
        remarks.append(Remark("table_cut", None, {"declared": table.declared, "found": len(table.records)}))
    columns, choice, found = dbf_columns(table, kept, kept + 1, path, encoding)
    return [
        Layer(source, path.stem, "DBF", kept + 1, tuple(columns), None, "", choice.encoding, tuple(remarks + found))
    ]


def _layer(
    source: str,
    path: Path,
    rows: np.ndarray,
    columns: tuple[Column, ...],
    wkb: np.ndarray,
    parts: dict[str, Path],
    encoding: str,
    remarks: list[Remark],
) -> Layer:
    crs = (
        parts[".prj"].read_bytes()[:10_000].decode("utf-8", "replace").strip("\ufeff\0 \r\n\t")
        if ".prj" in parts
        else ""
    )
    return Layer(source, path.stem, "ESRI Shapefile", rows, columns, wkb, crs, encoding, tuple(remarks))


def _parts(path: Path) -> dict[str, Path]:
    """Return suffix in lower case -> file, of the files with the stem of `path`, whatever their case."""
    return {
        other.suffix.lower(): other
        for other in sorted(path.parent.iterdir())
        if other.stem.lower() == path.stem.lower() and other.is_file()
    }


def _all_rows(numbers: np.ndarray, records: int, deleted: np.ndarray) -> np.ndarray:
    """Return the record numbers, from 0, that have a shape or a row of the table, without those marked as deleted."""
    return np.setdiff1d(np.union1d(numbers, np.arange(records)), deleted).astype(np.int64)


def _place(numbers: np.ndarray, wkb: np.ndarray, kept: np.ndarray) -> np.ndarray:
    placed = np.full(len(kept), None, dtype=object)
    known = dict(zip(numbers.tolist(), wkb.tolist()))
    placed[:] = [known.get(number) for number in kept.tolist()]
    return placed


def _damaged(shp: Path, shx: Path, numbers: np.ndarray, wkb: np.ndarray) -> list[Remark]:
    """Return a remark for each shape that came back as nothing though the file does not say that it is nothing."""
    empty = [number for number, shape in zip(numbers.tolist(), wkb.tolist()) if shape is None]
    if not empty or not shx.exists():
        return []
    index, found = shx.read_bytes(), []
    with shp.open("rb") as file:
        for number in empty:
            entry = index[100 + 8 * number : 104 + 8 * number]
            if len(entry) < 4:
                continue
            file.seek(2 * struct.unpack(">i", entry)[0] + 8 if struct.unpack(">i", entry)[0] > 0 else 0)
            kind = file.read(4)
            if len(kind) < 4 or struct.unpack("<i", kind)[0] != NULL_SHAPE:
                found.append(Remark("geometry_unreadable", number + 1, {"reason": "damaged record"}))
    return found
