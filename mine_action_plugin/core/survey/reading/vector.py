# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading GeoPackage, GeoJSON, KML, GPX, GML and spreadsheets through GDAL, without loss in the attributes."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw

from ..delivery import BOOLEAN, DATE, DATETIME, INTEGER, REAL, TEXT, Column, Layer, Remark, text_column
from .geojson import JSON, json_crs
from .geometry import heard
from .spreadsheet import SHEETS, with_header

EXACT_IN_A_FLOAT = 2.0**53
STYLES = {"layer_styles", "qgis_projects"}  # tables in which QGIS keeps its own things
TEXT_KINDS = {"datetime64[D]": DATE, "datetime64[ms]": DATETIME}
CURVED = (".gpkg", ".gml")  # formats in which geometries may have arcs
ARCS = ("CURVEPOLYGON", "MULTISURFACE", "CIRCULARSTRING", "COMPOUNDCURVE", "MULTICURVE")
MISTAKEN = re.compile(r"[;!\x00-\x1f\x7f]")
UNDEFINED = ("undefined", "unknown engineering", "engcrs", "local_cs")


def read_vector(path: Path, source: str, encoding: str, scratch: Path) -> list[Layer]:
    """Return every layer of `path`."""
    path = _plainly_named(path, scratch)
    layers = []
    for number, (name, kind) in enumerate(pyogrio.list_layers(path).tolist()):
        if name in STYLES:
            continue
        layer = _read_layer(path, source, number, str(name), kind is not None)
        layers.append(with_header(layer) if path.suffix.lower() in SHEETS else layer)
    return layers


def _plainly_named(path: Path, scratch: Path) -> Path:
    """Return the file under a name without what the binding takes for parts of an address: ";", "!", line breaks."""
    name = MISTAKEN.sub("_", path.name)
    return path if name == path.name else Path(shutil.copyfile(path, scratch / name))


def _read_layer(path: Path, source: str, number: int, name: str, spatial: bool) -> Layer:
    remarks: list[Remark] = []
    with heard(remarks):
        try:
            meta, _, wkb, data = pyogrio.raw.read(path, layer=number, read_geometry=spatial, datetime_as_string=True)
        except (ValueError, UnicodeDecodeError):  # a field of lists, or of texts in another encoding
            meta, wkb, data = _field_by_field(path, number, name, spatial)
    if spatial and path.suffix.lower() in CURVED:
        remarks += _curves(path, name)
    size = len(wkb) if wkb is not None else len(data[0]) if data else 0
    kinds = zip(meta["fields"].tolist(), meta["dtypes"].tolist(), data)
    columns = tuple(_column(path, name, field, kind, values) for field, kind, values in kinds)
    return Layer(
        source=source,
        name=name,
        driver=pyogrio.read_info(path, layer=number).get("driver", ""),
        rows=np.arange(1, size + 1, dtype=np.int64),
        columns=columns,
        wkb=wkb if spatial else None,
        crs=json_crs(path, _crs(meta["crs"])) if path.suffix.lower() in JSON else _crs(meta["crs"]),
        encoding="utf-8",
        remarks=tuple(remarks),
    )


def _field_by_field(path: Path, number: int, layer: str, spatial: bool) -> tuple[dict[str, Any], Any, list[Any]]:
    """Read a layer one field at a time; what cannot be read as what it is, is read as text by GDAL's SQL."""
    about = pyogrio.read_info(path, layer=number)
    meta, _, wkb, _ = pyogrio.raw.read(path, layer=number, read_geometry=spatial, columns=[])
    meta.update(fields=about["fields"], dtypes=about["dtypes"])
    data = []
    for place, field in enumerate(about["fields"].tolist()):
        try:
            _, _, _, values = pyogrio.raw.read(
                path, layer=number, read_geometry=False, columns=[field], datetime_as_string=True
            )
        except ValueError:
            meta["dtypes"][place] = "object"
            values = [_as_character(path, layer, field, 100_000)]
        data.append(values[0])
    return meta, wkb, data


def _as_character(path: Path, layer: str, field: str, width: int) -> np.ndarray:
    quoted = [part.replace("\\", "\\\\").replace('"', '\\"') for part in (field, layer)]
    sql = f'SELECT CAST("{quoted[0]}" AS character({width})) AS v FROM "{quoted[1]}"'
    _, _, _, data = pyogrio.raw.read(path, sql=sql, sql_dialect="OGRSQL", read_geometry=False)
    return data[0]


def _curves(path: Path, layer: str) -> list[Remark]:
    """Return a remark for each row whose geometry may have arcs, for which the binding gives chords."""
    quoted = layer.replace("\\", "\\\\").replace('"', '\\"')
    sql = f'SELECT OGR_GEOMETRY AS kind FROM "{quoted}"'
    _, _, _, data = pyogrio.raw.read(path, sql=sql, sql_dialect="OGRSQL", read_geometry=False)
    kinds = enumerate(data[0].tolist() if data else (), 1)
    return [Remark("curve_straightened", row, {"kind": str(kind)}) for row, kind in kinds if kind in ARCS]


def _crs(text: str | None) -> str:
    """Return the CRS as stated; "" for GeoPackage's entries that say in so many words that there is none."""
    return "" if not text or any(word in text.lower() for word in UNDEFINED) else text


def _column(path: Path, layer: str, name: str, kind: str, values: np.ndarray) -> Column:
    """Return a field as it was. Numbers with nulls among them come as floats; `kind` says what they are."""
    if kind == "bool":
        return _from_numbers(name, BOOLEAN, values, np.int8)
    if kind.startswith(("int", "uint")):
        if values.dtype.kind == "f" and np.nanmax(np.abs(values), initial=0.0) >= EXACT_IN_A_FLOAT:
            return _exact_integers(path, layer, name)
        return _from_numbers(name, INTEGER, values, np.int64)
    if kind.startswith("float"):
        return _from_numbers(name, REAL, values, np.float64)
    texts = [_as_text(value) for value in values.tolist()]
    if kind in TEXT_KINDS:
        texts = [None if text is None else _iso(text) for text in texts]
    return text_column(name, texts, TEXT_KINDS.get(kind, TEXT))


def _iso(text: str) -> str:
    """Return a date or time in ISO 8601; older versions of the binding write 2020/01/31 10:00:00+00."""
    return text.replace("/", "-").replace(" ", "T", 1)


def _from_numbers(name: str, kind: str, values: np.ndarray, stored: Any) -> Column:
    missing = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), dtype=bool)
    return Column(name, kind, np.where(missing, 0, values).astype(stored), missing)


def _exact_integers(path: Path, layer: str, name: str) -> Column:
    """Read whole numbers again as text: with nulls among them they came as floats, which cannot hold them."""
    texts = _as_character(path, layer, name, 32).tolist()
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
