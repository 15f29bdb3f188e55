# SPDX-License-Identifier: GPL-3.0-or-later
"""How a read layer passes from the reading process to the plugin: a JSON header and raw buffers, never a pickle."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from .delivery import NUMERIC, Column, Layer, Remark

MAGIC = b"MAPINTAKE1\n"


class _Writer:
    def __init__(self) -> None:
        self.buffers: list[Any] = []
        self.size = 0

    def put(self, buffer: Any) -> list[int]:
        view = memoryview(buffer).cast("B")
        place = [self.size, len(view)]
        self.buffers.append(view)
        padding = -len(view) % 8
        if padding:
            self.buffers.append(bytes(padding))
        self.size += len(view) + padding
        return place


def _lengths(values: list[Any]) -> np.ndarray:
    return np.fromiter(map(len, values), dtype=np.int64, count=len(values))


def _put_column(writer: _Writer, column: Column) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": column.name, "kind": column.kind}
    entry["missing"] = writer.put(np.ascontiguousarray(column.missing, dtype=np.uint8))
    if column.kind in NUMERIC:
        entry["values"] = writer.put(np.ascontiguousarray(column.values, dtype=NUMERIC[column.kind]))
        return entry
    if column.codes is not None:
        entry["codes"] = writer.put(np.ascontiguousarray(column.codes, dtype=np.int32))
    texts = (column.values if column.words is None else column.words).tolist()
    entry["lengths"] = writer.put(_lengths(texts))  # in characters, so that one decoding serves all values
    entry["values"] = writer.put("".join(texts).encode("utf-8", "surrogatepass"))
    return entry


def write_layers(path: Path, layers: list[Layer]) -> None:
    """Write `layers` to `path`."""
    writer = _Writer()
    entries = []
    for layer in layers:
        entry: dict[str, Any] = {
            "source": layer.source,
            "name": layer.name,
            "driver": layer.driver,
            "crs": layer.crs,
            "encoding": layer.encoding,
            "remarks": [asdict(remark) for remark in layer.remarks],
            "rows": writer.put(np.ascontiguousarray(layer.rows, dtype=np.int64)),
            "columns": [_put_column(writer, column) for column in layer.columns],
        }
        if layer.wkb is not None:
            pieces = layer.wkb.tolist()
            lengths = np.array([-1 if piece is None else len(piece) for piece in pieces], dtype=np.int64)
            entry["wkb_lengths"] = writer.put(lengths)
            entry["wkb"] = writer.put(b"".join(piece for piece in pieces if piece is not None))
        entries.append(entry)
    header = json.dumps(entries).encode("ascii")
    with path.open("wb") as file:
        file.write(MAGIC + struct.pack("<q", len(header)) + header)
        for buffer in writer.buffers:
            file.write(buffer)


class _Reader:
    def __init__(self, body: memoryview) -> None:
        self.body = body

    def bytes(self, place: list[int]) -> memoryview:
        start, size = place
        if not 0 <= start <= start + size <= len(self.body):
            raise ValueError("a buffer lies outside the file")
        return self.body[start : start + size]

    def array(self, place: list[int], kind: Any) -> np.ndarray:
        return np.frombuffer(self.bytes(place), dtype=kind).copy()  # a view would keep the whole file in memory


def _cut(whole: Any, lengths: np.ndarray) -> np.ndarray:
    """Return the pieces of `whole` with the given lengths, None where a length is negative."""
    ends = np.cumsum(np.maximum(lengths, 0))
    if len(ends) and ends[-1] != len(whole):
        raise ValueError("lengths and content do not agree")
    pieces = np.empty(len(lengths), dtype=object)
    starts = (ends - np.maximum(lengths, 0)).tolist()
    pieces[:] = [whole[a:b] if n >= 0 else None for a, b, n in zip(starts, ends.tolist(), lengths.tolist())]
    return pieces


def _get_column(reader: _Reader, entry: dict[str, Any]) -> Column:
    missing = reader.array(entry["missing"], np.uint8).astype(bool)
    kind = entry["kind"]
    if kind in NUMERIC:
        values = reader.array(entry["values"], NUMERIC[kind])
    else:
        text = str(reader.bytes(entry["values"]), "utf-8", "surrogatepass")
        values = _cut(text, reader.array(entry["lengths"], np.int64))
        if "codes" in entry:
            codes = reader.array(entry["codes"], np.int32)
            if len(codes) and not 0 <= codes.min() <= codes.max() < len(values):
                raise ValueError(f"column {entry['name']} has words that are not there")
            if len(codes) != len(missing):
                raise ValueError(f"column {entry['name']} has {len(codes)} values for {len(missing)} rows")
            return Column(entry["name"], kind, values[codes], missing, values, codes)
    if len(values) != len(missing):
        raise ValueError(f"column {entry['name']} has {len(values)} values for {len(missing)} rows")
    return Column(entry["name"], kind, values, missing)


def _get_layer(reader: _Reader, entry: dict[str, Any]) -> Layer:
    wkb = None
    if "wkb" in entry:
        wkb = _cut(bytes(reader.bytes(entry["wkb"])), reader.array(entry["wkb_lengths"], np.int64))
    return Layer(
        source=entry["source"],
        name=entry["name"],
        driver=entry["driver"],
        rows=reader.array(entry["rows"], np.int64),
        columns=tuple(_get_column(reader, column) for column in entry["columns"]),
        wkb=wkb,
        crs=entry["crs"],
        encoding=entry["encoding"],
        remarks=tuple(Remark(one["kind"], one["row"], one["values"]) for one in entry["remarks"]),
    )


def read_layers(path: Path) -> list[Layer]:
    """Return the layers in `path`; ValueError where the file is not whole (the process that wrote it may have died)."""
    content = memoryview(path.read_bytes())
    start = len(MAGIC) + 8
    if len(content) < start or bytes(content[: len(MAGIC)]) != MAGIC:
        raise ValueError("not a file of read layers")
    (size,) = struct.unpack("<q", content[len(MAGIC) : start])
    if not 0 <= size <= len(content) - start:
        raise ValueError("the header is cut")
    entries = json.loads(bytes(content[start : start + size]))
    reader = _Reader(content[start + size :])
    layers = [_get_layer(reader, entry) for entry in entries]
    for layer in layers:
        sizes = {len(column.values) for column in layer.columns} | (
            {len(layer.wkb)} if layer.wkb is not None else set()
        )
        if sizes - {len(layer.rows)}:
            raise ValueError(f"layer {layer.name} has columns of different lengths")
    return layers
