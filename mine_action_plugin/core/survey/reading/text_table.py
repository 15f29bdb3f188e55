# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a text table (CSV and its kin): every cell as the text that stands there."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..delivery import Layer, Remark, text_column
from ..encoding import Choice, choose_encoding

DELIMITERS = (",", ";", "\t", "|")
NUMBER = re.compile(r"\s*[-+]?\d+([.,]\d+)?\s*")
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
WIDEST = 64 * 1024 * 1024  # characters of one cell


def read_text_table(path: Path, source: str, encoding: str, scratch: Path) -> list[Layer]:
    """Return the layer of a text table. The separator is the one that the first line has most of."""
    content = path.read_bytes()
    choice = _encoding(content, path, encoding)
    text = content.decode(choice.encoding)
    records = _records(text, path)
    if not records:
        return [Layer(source, path.stem, "CSV", np.zeros(0, dtype=np.int64), (), None, "", choice.encoding)]
    remarks = list(choice.remarks)
    header, records = _header(records, remarks)
    width = max([len(header), *map(len, records)])
    names = _unique(header + [f"field_{number}" for number in range(len(header) + 1, width + 1)], remarks)
    for row, cells in enumerate(records, start=1):
        if len(cells) != len(header):
            remarks.append(Remark("row_ragged", row, {"cells": len(cells), "fields": len(header)}))
    columns = [
        text_column(name, [cells[place] if place < len(cells) else None for cells in records])
        for place, name in enumerate(names)
    ]
    rows = np.arange(1, len(records) + 1, dtype=np.int64)
    return [Layer(source, path.stem, "CSV", rows, tuple(columns), None, _prj(path), choice.encoding, tuple(remarks))]


def _prj(path: Path) -> str:
    beside = path.with_suffix(".prj")
    return beside.read_bytes()[:10_000].decode("utf-8", "replace").strip("\ufeff\0 \r\n\t") if beside.is_file() else ""


def _encoding(content: bytes, path: Path, stated: str) -> Choice:
    for mark, codec in MARKS:
        if content.startswith(mark):
            try:
                content.decode(codec)
            except UnicodeError:
                continue
            return Choice(codec, "byte order mark")
    lines = {line.strip() for line in content.splitlines() if not line.isascii()}
    return choose_encoding(sorted(lines), path.name, stated)


def _records(text: str, path: Path) -> list[list[str]]:
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=lambda one: (first.count(one), -DELIMITERS.index(one)))
    csv.field_size_limit(WIDEST)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        return [cells for cells in reader if any(cell.strip() for cell in cells)]
    except csv.Error as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The text table {file} is damaged"),
            QT_TRANSLATE_NOOP("MineAction", "Reading stopped near line {line}: {error}."),
            QT_TRANSLATE_NOOP(
                "MineAction", "Look for quotation marks without their partner, or ask for the file again."
            ),
            file=path.name,
            line=reader.line_num,
            error=str(error),
        ) from error


def _header(records: list[list[str]], remarks: list[Remark]) -> tuple[list[str], list[list[str]]]:
    """Return field names and the rows of data. A first line with a number in it among others like it is data."""
    first = records[0]
    numbers = sum(bool(NUMBER.fullmatch(cell)) for cell in first)
    if numbers and len(records) > 1 and numbers == sum(bool(NUMBER.fullmatch(cell)) for cell in records[1]):
        remarks.append(Remark("header_missing", None, {"first": " | ".join(first)[:80]}))
        return [f"field_{number}" for number in range(1, len(first) + 1)], records
    return [name.strip() or f"field_{number}" for number, name in enumerate(first, start=1)], records[1:]


def _unique(names: list[str], remarks: list[Remark]) -> list[str]:
    seen: Counter[str] = Counter()
    unique = []
    for name in names:
        seen[name.casefold()] += 1
        if seen[name.casefold()] > 1:
            remarks.append(Remark("field_renamed", None, {"field": name, "renamed": f"{name}_{seen[name.casefold()]}"}))
            name = f"{name}_{seen[name.casefold()]}"
        unique.append(name)
    return unique
