# SPDX-License-Identifier: GPL-3.0-or-later
"""Records with large contents in the binary format of PostgreSQL's COPY, where their text would be twice as long."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timezone
from typing import Any

from ...core.errors import PlanningError
from ...core.model.table import Table, Type
from .columns import Cells, rows_of

LARGE = 1 << 18  # bytes of contents from which it pays
PIECE = 1 << 20  # bytes handed over at once
_HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
_END = struct.pack(">h", -1)
_NULL = struct.pack(">i", -1)
_DAY = date(2000, 1, 1)
_MOMENT = datetime(2000, 1, 1, tzinfo=timezone.utc)


def _moment(value: Any) -> bytes:
    """Return an ISO time in UTC as microseconds; ValueError for another one, which the server may understand."""
    passed = datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc) - _MOMENT
    return struct.pack(">q", (passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds)


def _whole(value: Any) -> bytes:
    if type(value) is not int:
        raise ValueError(value)
    return struct.pack(">q", value)


def _real(value: Any) -> bytes:
    if type(value) not in (int, float):
        raise ValueError(value)
    return struct.pack(">d", value)


def _true(value: Any) -> bytes:
    if type(value) is not bool:
        raise ValueError(value)
    return b"\1" if value else b"\0"


def _text(value: Any) -> bytes:
    if "\0" in value:
        raise ValueError(value)
    return value.encode("utf-8")


_WRITTEN: dict[Type, Callable[[Any], bytes]] = {
    **dict.fromkeys((Type.TEXT, Type.CODE, Type.CODES, Type.REFERENCE), _text),
    Type.INTEGER: _whole,
    Type.REAL: _real,
    Type.BOOLEAN: _true,
    Type.DATE: lambda value: struct.pack(">i", (date.fromisoformat(value) - _DAY).days),
    Type.DATETIME: _moment,
    Type.BLOB: bytes,
}


class Tuples:
    """Whole records as COPY takes them in pieces."""

    def __init__(self, records: list[list[bytes]]) -> None:
        self._pieces = self._cut(records)
        self.refusal: PlanningError | None = None  # of nothing: what is refused was not written in this format

    def _cut(self, records: list[list[bytes]]) -> Iterator[bytes]:
        yield _HEADER
        for values in records:
            yield struct.pack(">h", len(values) // 2)
            for value in values:
                for start in range(0, len(value), PIECE):
                    yield value[start : start + PIECE]
        yield _END

    def read(self, size: int = -1) -> bytes:
        """Return the next piece, nothing after the last."""
        return next(self._pieces, b"")


def in_binary(table: Table, cells: Mapping[str, Cells], size: int) -> Tuples | None:
    """Return the records of `table` in the binary format, None where the text format will do or has to.

    The order of the columns is that of `cells`. What is not plainly of its column's type is left to the server, which
    knows what to make of it and what to say about it.
    """
    contents = {name: one for name, one in cells.items() if table.field(name).type is Type.BLOB}
    large = sum(len(value) for row in rows_of(contents, size) for value in row if isinstance(value, bytes))
    if large < LARGE:
        return None
    writers = [_WRITTEN[table.field(name).type] for name in cells]
    try:
        return Tuples([list(_written(row, writers)) for row in rows_of(cells, size)])
    except (ValueError, TypeError, AttributeError, UnicodeError, OverflowError, struct.error):
        return None


def _written(row: tuple[Any, ...], writers: list[Callable[[Any], bytes]]) -> Iterator[bytes]:
    """Yield for each value its length and its content."""
    for value, writer in zip(row, writers):
        if value is None:
            yield from (_NULL, b"")
            continue
        content = writer(value)
        yield from (struct.pack(">i", len(content)), content)
