# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading GeoPackage, GeoJSON, KML, GPX, GML and spreadsheets through GDAL, without loss in the attributes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw

from ..delivery import BOOLEAN, DATE, DATETIME, INTEGER, REAL, TEXT, Column, Layer, Remark, text_column
from .geometry import heard

EXACT_IN_A_FLOAT = 2.0**53
STYLES = {"layer_styles", "qgis_projects"}  # tables in which QGIS keeps its own things
TEXT_KINDS = {"OFTDate": DATE, "OFTDateTime": DATETIME}
UNDEFINED = ("undefined", "unknown engineering", "engcrs", "local_cs")


def read_vector(path: Path, source: str, encoding: str, scratch: Path) -> list[Layer]:
    """Return every layer of `path`."""
    layers = []
    for number, (name, kind) in enumerate(pyogrio.list_layers(path).tolist()):
        if name in STYLES:
            continue
        layers.append(_read_layer(path, source, number, str(name), kind is not None))
    return layers


def _read_layer(path: Path, source: str, number: int, name: str, spatial: bool) -> Layer:
    remarks: list[Remark] = []
    with heard(remarks):
        meta, _, wkb, data = pyogrio.raw.read(
            path, layer=number, read_geometry=spatial, return_fids=True, datetime_as_string=True
        )
    size = len(wkb) if wkb is not None else len(data[0]) if data else 0
    kinds = zip(meta["fields"].tolist(), meta["ogr_types"], meta["ogr_subtypes"], data)
    columns = tuple(_column(path, name, field, kind, subtype, values) for field, kind, subtype, values in kinds)
    return Layer(
        source=source,
        name=name,
        driver=pyogrio.read_info(path, layer=number).get("driver", ""),
        rows=np.arange(1, size + 1, dtype=np.int64),
        columns=columns,
        wkb=wkb if spatial and wkb is not None and _any(wkb, spatial) else None,
        crs=_crs(meta["crs"]),
        encoding="utf-8",
        remarks=tuple(remarks),
    )


def _any(wkb: np.ndarray, spatial: bool) -> bool:
    return spatial or any(shape is not None for shape in wkb.tolist())


def _crs(text: str | None) -> str:
    """Return the CRS as stated; "" for GeoPackage's entries that say in so many words that there is none."""
    return "" if not text or any(word in text.lower() for word in UNDEFINED) else text


def _column(path: Path, layer: str, name: str, kind: str, subtype: str, values: np.ndarray) -> Column:
    if values.dtype == bool or subtype == "OFSTBoolean":
        return _from_numbers(name, BOOLEAN, values, np.int8)
    if kind in ("OFTInteger", "OFTInteger64"):
        if values.dtype.kind == "f" and np.nanmax(np.abs(values), initial=0.0) >= EXACT_IN_A_FLOAT:
            return _exact_integers(path, layer, name)
        return _from_numbers(name, INTEGER, values, np.int64)
    if values.dtype.kind in "iu":
        return _from_numbers(name, INTEGER, values, np.int64)
    if values.dtype.kind == "f":
        return _from_numbers(name, REAL, values, np.float64)
    return text_column(name, [_as_text(value) for value in values.tolist()], TEXT_KINDS.get(kind, TEXT))


def _from_numbers(name: str, kind: str, values: np.ndarray, stored: Any) -> Column:
    missing = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), dtype=bool)
    return Column(name, kind, np.where(missing, 0, values).astype(stored), missing)


def _exact_integers(path: Path, layer: str, name: str) -> Column:
    """Read whole numbers again as text: with nulls among them they came as floats, which cannot hold them."""
    quoted = [part.replace("\\", "\\\\").replace('"', '\\"') for part in (name, layer)]
    sql = f'SELECT CAST("{quoted[0]}" AS character(32)) AS v FROM "{quoted[1]}"'
    _, _, _, data = pyogrio.raw.read(path, sql=sql, sql_dialect="OGRSQL", read_geometry=False)
    texts = data[0].tolist()
    missing = np.array([text is None or text == "" for text in texts], dtype=bool)
    numbers = [0 if gone else int(text) for text, gone in zip(texts, missing.tolist())]
    return Column(name, INTEGER, np.array(numbers, dtype=np.int64), missing)


def _as_text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, float) and value != value:
        return None
    return json.dumps(value, ensure_ascii=False, default=str)
