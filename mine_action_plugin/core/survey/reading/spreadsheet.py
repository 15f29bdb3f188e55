# SPDX-License-Identifier: GPL-3.0-or-later
"""The first line of a sheet whose cells are all text: GDAL takes it for data there, and it is the names."""

from __future__ import annotations

import re
from dataclasses import replace

from ..delivery import TEXT, Column, Layer

SHEETS = (".xlsx", ".ods")
NAMELESS = re.compile(r"Field\d+")
NUMBER = re.compile(r"\s*[-+]?\d+([.,]\d+)?\s*")


def with_header(layer: Layer) -> Layer:
    """Return the layer with its first row as names, where nothing but texts are in it and none of those is a number."""
    texts = [column.at(0) for column in layer.columns] if len(layer) > 1 else []
    nameless = all(NAMELESS.fullmatch(column.name) and column.kind == TEXT for column in layer.columns)
    names = [text.strip() for text in texts if isinstance(text, str)]
    if not (texts and nameless and len(names) == len(texts) == len(set(map(str.casefold, names)))):
        return layer
    if not all(names) or any(NUMBER.fullmatch(name) for name in names):
        return layer
    columns = tuple(
        Column(name, column.kind, column.values[1:], column.missing[1:]) for name, column in zip(names, layer.columns)
    )
    return replace(layer, columns=columns, rows=layer.rows[:-1])
