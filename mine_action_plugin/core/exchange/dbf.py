# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes .dbf files (dBASE III, as the ESRI Shapefile Technical Description of July 1998 asks), cell by cell.

The writers at hand cut texts, round numbers and stamp the day of writing in silence; this one does none of it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import date

from .columns import Column

_HEADER, _DESCRIPTOR = 32, 32
MOST_BYTES = 2**31 - 1  # of one component of a shapefile


def dbf(columns: Sequence[Column], rows: Sequence[Sequence[str]], written_on: date) -> bytes:
    """Return a .dbf in UTF-8 whose cells are the given texts, numbers to the right; ValueError for one too long."""
    length = 1 + sum(column.width for column in columns)
    header_length = _HEADER + _DESCRIPTOR * len(columns) + 1
    day = (written_on.year - 1900, written_on.month, written_on.day)
    parts = [struct.pack("<4BIHH20x", 3, *day, len(rows), header_length, length)]
    for column in columns:
        name, kind = column.name.encode("ascii").ljust(11, b"\0"), column.kind.encode("ascii")
        parts.append(struct.pack("<11sc4xBB14x", name, kind, column.width, column.decimals))
    parts.append(b"\r")
    shapes = [(column.width, column.numeric) for column in columns]
    for row in rows:
        parts.append(b" ")
        for text, (width, numeric) in zip(row, shapes):
            cell = text.encode("utf-8")
            if len(cell) > width:
                raise ValueError(f"a cell of {len(cell)} bytes in a column of {width}")
            parts.append(cell.rjust(width) if numeric else cell.ljust(width))
    parts.append(b"\x1a")
    return b"".join(parts)
