# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of an attribute table: numbers and dates exactly, texts decoded in the encoding that was found."""

from __future__ import annotations

import re
import struct
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from ..delivery import BOOLEAN, DATE, DATETIME, INTEGER, REAL, Column, Remark, text_column
from ..encoding import Choice, choose_encoding, decode_uncut
from .dbf import BINARY, Dbf, DbfField

BYTES_THAT_MAY_BE_CUT = 254  # the widest text of a shapefile: one that fills it was probably longer
EMPTY_NUMBER = re.compile(rb"[ \0*]*")
LOGICAL = {b"T": 1, b"t": 1, b"Y": 1, b"y": 1, b"F": 0, b"f": 0, b"N": 0, b"n": 0}
BEFORE_YEAR_1 = 1_721_425  # Julian day of the day before 1 January of the year 1


def dbf_columns(
    dbf: Dbf, keep: np.ndarray, rows: np.ndarray, path: Path, stated: str
) -> tuple[list[Column], Choice, list[Remark]]:
    """Return the columns of the records `keep` (indices; -1 for a row that the table lacks), numbered `rows`."""
    raw = {field: dbf.values(field) for field in dbf.fields}
    choice = choose_encoding(_foreign_texts(dbf, raw), path.name, stated, _cpg(path), dbf.language)
    remarks: list[Remark] = list(choice.remarks)
    columns = []
    for field, name in zip(dbf.fields, _names(dbf.fields, choice.encoding, remarks)):
        values = raw[field]
        chosen: list[bytes | None] = [values[index] if index >= 0 else None for index in keep.tolist()]
        columns.append(_column(field, name, chosen, choice.encoding, rows, remarks))
    return columns, choice, remarks


def _cpg(path: Path) -> str | None:
    for beside in path.parent.iterdir():
        if beside.stem.lower() == path.stem.lower() and beside.suffix.lower() == ".cpg":
            content = beside.read_bytes()[:200]
            return content.decode("utf-8-sig", "replace").strip("\0 \r\n\t") or None
    return None


def _foreign_texts(dbf: Dbf, raw: dict[DbfField, list[bytes]]) -> list[bytes]:
    """Return the distinct texts with bytes above 127; an end that is half a character is taken off."""
    found: set[bytes] = {field.name for field in dbf.fields if not field.name.isascii()}
    for field, values in raw.items():
        if field.type == "C":
            found.update(_without_cut_end(value, field.width) for value in set(values) if not value.isascii())
    return sorted(found - {b""})


def _without_cut_end(value: bytes, width: int) -> bytes:
    if len(value) < width:
        return value
    try:
        text, cut = decode_uncut(value, "utf-8")
    except UnicodeDecodeError:
        return value
    return text.encode("utf-8") if cut else value


def _names(fields: tuple[DbfField, ...], codec: str, remarks: list[Remark]) -> list[str]:
    seen: Counter[str] = Counter()
    names = []
    for number, field in enumerate(fields, start=1):
        name = _decode(field.name, codec)[0].strip() or f"field_{number}"
        seen[name.casefold()] += 1
        if seen[name.casefold()] > 1:
            other = f"{name}_{seen[name.casefold()]}"
            remarks.append(Remark("field_renamed", None, {"field": name, "renamed": other}))
            name = other
        names.append(name)
    return names


def _decode(value: bytes, codec: str) -> tuple[str, bool]:
    try:
        return decode_uncut(value, codec)
    except UnicodeDecodeError:  # only where the table is plain but for what is no text
        return value.decode("latin-1"), False


def _column(
    field: DbfField, name: str, values: list[bytes | None], codec: str, rows: np.ndarray, remarks: list[Remark]
) -> Column:
    if field.type in "NF":
        return _numbers(name, values, field)
    if field.type == "D":
        return _dates(name, values)
    if field.type == "L":
        return _logical(name, values)
    if field.type in BINARY and field.width in (4, 8):
        return _binary(field, name, values)
    if field.type in "MGPW":
        remarks.append(Remark("memo_not_read", None, {"field": name}))
    return _texts(field, name, values, codec, rows, remarks)


def _texts(
    field: DbfField, name: str, values: list[bytes | None], codec: str, rows: np.ndarray, remarks: list[Remark]
) -> Column:
    read: dict[bytes | None, tuple[str | None, bool]] = {None: (None, False)}
    for value in set(values) - {None}:
        if value is not None:
            read[value] = _decode(value, codec)
    for index, value in enumerate(values):
        if value is None or len(value) < field.width:
            continue
        kind = "text_cut" if read[value][1] else "text_fills_field" if field.width >= BYTES_THAT_MAY_BE_CUT else ""
        if kind:
            remarks.append(Remark(kind, int(rows[index]), {"field": name, "bytes": field.width}))
    return text_column(name, [read[value][0] if value else None for value in values])


def _raw(name: str, values: list[bytes | None]) -> Column:
    return text_column(name, [value.decode("latin-1") if value else None for value in values])


def _numbers(name: str, values: list[bytes | None], field: DbfField) -> Column:
    """Return exact integers, or reals; where a value is no number the whole column stays text as delivered."""
    cells = [b"" if value is None or EMPTY_NUMBER.fullmatch(value) else value.strip() for value in values]
    missing = np.array([not cell for cell in cells], dtype=bool)
    whole = not field.decimals and not any(b"." in cell or b"e" in cell.lower() for cell in cells)
    try:
        numbers: list[int | float] = [(int(cell) if whole else float(cell)) if cell else 0 for cell in cells]
    except ValueError:
        return _raw(name, values)
    if any(number != number for number in numbers) or b"_" in b"".join(cells):
        return _raw(name, values)
    if whole and any(abs(number) >= 2**63 for number in numbers):
        return _raw(name, values)
    return Column(name, INTEGER if whole else REAL, np.array(numbers, dtype=np.int64 if whole else np.float64), missing)


def _dates(name: str, values: list[bytes | None]) -> Column:
    read: dict[bytes | None, str | None] = {None: None, b"": None, b"0": None, b"00000000": None}
    for value in set(values) - set(read):
        try:
            text = (value or b"").decode("ascii").strip()
            read[value] = date(int(text[:4]), int(text[4:6]), int(text[6:8])).isoformat() if len(text) == 8 else text
        except ValueError:
            read[value] = (value or b"").decode("latin-1")
    return text_column(name, [read[value] for value in values], DATE)


def _logical(name: str, values: list[bytes | None]) -> Column:
    missing = np.array([value not in LOGICAL for value in values], dtype=bool)
    return Column(name, BOOLEAN, np.array([LOGICAL.get(value or b"", 0) for value in values], dtype=np.int8), missing)


def _binary(field: DbfField, name: str, values: list[bytes | None]) -> Column:
    """Return FoxPro's binary numbers and times; the zero bytes at their ends were taken off as if they were padding."""
    whole = [(value or b"").ljust(field.width, b"\0")[: field.width] for value in values]
    missing = np.array([value is None for value in values], dtype=bool)
    if field.type in "I+" and field.width == 4:
        return Column(name, INTEGER, np.frombuffer(b"".join(whole), dtype="<i4").astype(np.int64), missing)
    if field.type in "OB" and field.width == 8:
        return Column(name, REAL, np.frombuffer(b"".join(whole), dtype="<f8").astype(np.float64), missing)
    return text_column(name, [_moment(value) for value in whole], DATETIME)


def _moment(value: bytes) -> str | None:
    if len(value) != 8 or not any(value):
        return None
    day, milliseconds = struct.unpack("<iI", value)
    if not 0 < day - BEFORE_YEAR_1 < 3_652_058 or milliseconds >= 86_400_000:
        return value.hex()
    moment = date.fromordinal(day - BEFORE_YEAR_1)
    return (datetime.combine(moment, time()) + timedelta(milliseconds=milliseconds)).isoformat()
