# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of an attribute table: numbers and dates exactly, texts decoded in the encoding that was found."""

from __future__ import annotations

import struct
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from ..delivery import BOOLEAN, DATE, DATETIME, INTEGER, REAL, Column, Remark, text_column
from ..encoding import Choice, choose_encoding, decode_uncut
from .dbf import BINARY, Dbf, DbfField
from .memo import TEXTS as MEMO_TEXTS
from .memo import memo_beside, memo_texts

BYTES_THAT_MAY_BE_CUT = 254  # the widest text of a shapefile: one that fills it was probably longer
NAME_MAY_BE_CUT = 10  # GDAL cuts longer names there, in UTF-8 in the middle of a letter
BLANKS = b" \0"
BLANK = 0x20  # the two blanks differ from each other in this bit alone
OF_NUMBERS = np.zeros(256, dtype=bool)
OF_NUMBERS[list(b"0123456789+-.eE \0*")] = True
OF_REALS = np.zeros(256, dtype=bool)
OF_REALS[list(b".eE")] = True
LOGICAL = {b"T": 1, b"t": 1, b"Y": 1, b"y": 1, b"F": 0, b"f": 0, b"N": 0, b"n": 0}
BEFORE_YEAR_1 = 1_721_425  # Julian day of the day before 1 January of the year 1


def dbf_columns(
    dbf: Dbf, keep: np.ndarray, rows: np.ndarray, path: Path, stated: str
) -> tuple[list[Column], Choice, list[Remark]]:
    """Return the columns of the records `keep` (indices; -1 for a row that the table lacks), numbered `rows`."""
    used = _used(dbf)
    blocks = [_block(dbf, field, used) if field.type not in BINARY else dbf.block(field) for field in dbf.fields]
    memos = _memos(dbf, path, rows, keep)
    foreign = dict.fromkeys(text for texts, _ in memos.values() for text in texts if text and not text.isascii())
    foreign.update(dict.fromkeys(_foreign_texts(dbf.fields, blocks)))
    choice = choose_encoding(list(foreign), path.name, stated, _cpg(path), dbf.language)
    remarks: list[Remark] = list(choice.remarks)
    columns = []
    names = _names(dbf.fields, choice.encoding, remarks)
    for place, (field, name, block) in enumerate(zip(dbf.fields, names, blocks)):
        if place in memos:
            texts, noticed = memos[place]
            column = text_column(name, [_memo_text(text, choice.encoding) for text in texts])
            remarks += [Remark(one.kind, one.row, {"field": name}) for one in noticed]
        else:
            column = _column(field, name, block, choice.encoding, remarks, rows, keep)
        columns.append(_chosen(column, keep))
    return columns, choice, remarks


def _memos(
    dbf: Dbf, path: Path, rows: np.ndarray, keep: np.ndarray
) -> dict[int, tuple[list[bytes | None], list[Remark]]]:
    """Return the texts of the memo fields, by the field's place, where there is a memo file."""
    places = [place for place, field in enumerate(dbf.fields) if field.type == MEMO_TEXTS]
    memos = memo_beside(path) if places else None
    if memos is None:
        return {}
    return {place: memo_texts(memos, dbf.block(dbf.fields[place]), rows, keep) for place in places}


def _memo_text(text: bytes | None, codec: str) -> str | None:
    return (_decode(text.rstrip(BLANKS), codec)[0] or None) if text is not None else None


def _used(dbf: Dbf) -> np.ndarray:
    """Return for each byte of a record whether it is anything but blank in one of them; most fields are wide."""
    every = np.bitwise_or.reduce(dbf.records, axis=0) if len(dbf.records) else np.zeros(dbf.records.shape[1], np.uint8)
    return (every | BLANK) != BLANK


def _block(dbf: Dbf, field: DbfField, used: np.ndarray) -> np.ndarray:
    """Return the bytes of a column without those that are blank in every record, at its end."""
    places = np.flatnonzero(used[field.start : field.start + field.width])
    return np.ascontiguousarray(dbf.block(field)[:, : places[-1] + 1 if len(places) else 0])


def _chosen(column: Column, keep: np.ndarray) -> Column:
    if len(keep) == len(column.values) and (keep == np.arange(len(keep))).all():
        return column
    there = keep >= 0
    if not len(column.values):
        empty = np.zeros(len(keep), dtype=column.values.dtype)
        return Column(column.name, column.kind, empty if empty.dtype != object else np.full(len(keep), ""), ~there)
    values, missing = column.values[keep], column.missing[keep] | ~there
    if values.dtype == object:
        values[~there] = ""
    return Column(column.name, column.kind, values, missing)


def _cpg(path: Path) -> str | None:
    for beside in path.parent.iterdir():
        if beside.stem.lower() == path.stem.lower() and beside.suffix.lower() == ".cpg":
            content = beside.read_bytes()[:200]
            return content.decode("utf-8-sig", "replace").strip("\0 \r\n\t") or None
    return None


def _cells(block: np.ndarray) -> list[bytes]:
    """Return the bytes of each cell, NULs at the end taken off."""
    if not block.size:
        return [b""] * len(block)
    return np.ascontiguousarray(block).view(f"S{block.shape[1]}").ravel().tolist()


def _foreign_texts(fields: tuple[DbfField, ...], blocks: list[np.ndarray]) -> list[bytes]:
    """Return the distinct texts with bytes above 127; an end that is half a character is taken off."""
    names = [_without_cut_end(one.name) if len(one.name) >= NAME_MAY_BE_CUT else one.name for one in fields]
    found: dict[bytes, None] = dict.fromkeys(name for name in names if not name.isascii())
    for field, block in zip(fields, blocks):
        if field.type != "C" or not block.size or block.max() <= 127:
            continue
        foreign = (block > 127).any(axis=1)
        values = dict.fromkeys([value.rstrip(BLANKS) for value in _cells(block[foreign])])
        if block.shape[1] == field.width:
            values = dict.fromkeys([_without_cut_end(one) if len(one) == field.width else one for one in values])
        found.update(values)
    found.pop(b"", None)
    return list(found)


def _without_cut_end(value: bytes) -> bytes:
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
    field: DbfField, name: str, block: np.ndarray, codec: str, remarks: list[Remark], rows: np.ndarray, keep: np.ndarray
) -> Column:
    if field.type in "NF":
        return _numbers(name, block, field)
    if field.type == "D":
        return _dates(name, block)
    if field.type == "L":
        return _logical(name, block)
    if field.type in BINARY and field.width in (4, 8):
        return _binary(field, name, block)
    if field.type in "MGPW":
        remarks.append(Remark("memo_not_read", None, {"field": name}))
    texts, cut = _texts(block, codec)
    if field.type == "C":
        remarks += _cut_texts(field, name, block, cut, rows, keep)
    return text_column(name, [text or None for text in texts])  # DBF cannot tell an empty text from none


def _texts(block: np.ndarray, codec: str) -> tuple[list[str], set[int]]:
    """Return the texts of a column without blanks at their ends, and the places of those cut in a character."""
    cells = _cells(block)
    distinct = list(dict.fromkeys(cells))
    try:
        if len(distinct) * 2 > len(cells):
            return [cell.rstrip(BLANKS).decode(codec) for cell in cells], set()
        known = {cell: cell.rstrip(BLANKS).decode(codec) for cell in distinct}
        return [known[cell] for cell in cells], set()
    except UnicodeDecodeError:
        read = [_decode(cell.rstrip(BLANKS), codec) for cell in cells]
        return [text for text, _ in read], {place for place, (_, cut) in enumerate(read) if cut}


def _cut_texts(
    field: DbfField, name: str, block: np.ndarray, cut: set[int], rows: np.ndarray, keep: np.ndarray
) -> list[Remark]:
    """Return a remark for each text that was cut in a character, or fills the widest field there is."""
    if not cut and field.width < BYTES_THAT_MAY_BE_CUT:
        return []
    row_of = dict(zip(keep.tolist(), rows.tolist()))
    full = set()
    if field.width >= BYTES_THAT_MAY_BE_CUT and block.shape[1] == field.width:
        full = set(np.flatnonzero(~np.isin(block[:, -1], list(BLANKS))).tolist())
    remarks = []
    for place in sorted((full | cut) & set(row_of)):
        kind = "text_cut" if place in cut else "text_fills_field"
        remarks.append(Remark(kind, int(row_of[place]), {"field": name, "bytes": field.width}))
    return remarks


def _raw(name: str, block: np.ndarray) -> Column:
    return text_column(name, [cell.rstrip(BLANKS).decode("latin-1") or None for cell in _cells(block)])


def _numbers(name: str, block: np.ndarray, field: DbfField) -> Column:
    """Return exact integers, or reals; where a value is no number the whole column stays text as delivered."""
    if not block.size:
        return Column(name, INTEGER, np.zeros(len(block), dtype=np.int64), np.ones(len(block), dtype=bool))
    if not OF_NUMBERS[block].all():
        return _raw(name, block)
    block = block[:, int(((block | BLANK) != BLANK).any(axis=0).argmax()) :]  # numbers stand at the right
    block = np.where(block == ord("*"), ord(" "), block).astype(np.uint8)  # stars: a null, or a number too wide
    missing = ((block | BLANK) == BLANK).all(axis=1)
    block[missing, 0] = ord("0")
    cells = np.ascontiguousarray(block).view(f"S{block.shape[1]}").ravel()
    whole = not field.decimals and not OF_REALS[block].any()
    try:
        if whole:
            return Column(name, INTEGER, np.array(list(map(int, cells.tolist())), dtype=np.int64), missing)
        return Column(name, REAL, cells.astype(np.float64), missing)
    except (ValueError, OverflowError):
        return _raw(name, block)


def _dates(name: str, block: np.ndarray) -> Column:
    values = [cell.strip(BLANKS) for cell in _cells(block)]
    read: dict[bytes, str | None] = {b"": None, b"0": None, b"00000000": None}
    for value in set(values) - set(read):
        text = value.decode("latin-1")
        try:
            read[value] = date(int(text[:4]), int(text[4:6]), int(text[6:8])).isoformat() if len(text) == 8 else text
        except ValueError:
            read[value] = text
    return text_column(name, [read[value] for value in values], DATE)


def _logical(name: str, block: np.ndarray) -> Column:
    values = _cells(block)
    missing = np.array([value not in LOGICAL for value in values], dtype=bool)
    return Column(name, BOOLEAN, np.array([LOGICAL.get(value, 0) for value in values], dtype=np.int8), missing)


def _binary(field: DbfField, name: str, block: np.ndarray) -> Column:
    """Return FoxPro's binary numbers and times."""
    content = np.ascontiguousarray(block).tobytes()
    there = np.zeros(len(block), dtype=bool)
    if field.type in "I+" and field.width == 4:
        return Column(name, INTEGER, np.frombuffer(content, dtype="<i4").astype(np.int64), there)
    if field.type in "OB" and field.width == 8:
        return Column(name, REAL, np.frombuffer(content, dtype="<f8").astype(np.float64), there)
    return text_column(name, [_moment(cell.tobytes()) for cell in block], DATETIME)


def _moment(value: bytes) -> str | None:
    if len(value) != 8 or not any(value):
        return None
    day, milliseconds = struct.unpack("<iI", value)
    if not 0 < day - BEFORE_YEAR_1 < 3_652_058 or milliseconds >= 86_400_000:
        return value.hex()
    moment = date.fromordinal(day - BEFORE_YEAR_1)
    return (datetime.combine(moment, time()) + timedelta(milliseconds=milliseconds)).isoformat()
