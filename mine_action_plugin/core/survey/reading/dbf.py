# SPDX-License-Identifier: GPL-3.0-or-later
"""The attribute table of a shapefile (dBASE III to FoxPro), read as bytes, so that nothing is decoded or cut unseen."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP

HEADER, DESCRIPTOR, END = 32, 32, 0x0D
DELETED = ord("*")
TEXTUAL = "C"
BINARY = "IOBT+@"  # types whose cells are no text


@dataclass(frozen=True)
class DbfField:
    """One column: `name` as bytes, dBASE type letter, and where it lies in a record."""

    name: bytes
    type: str
    start: int
    width: int
    decimals: int


@dataclass(frozen=True)
class Dbf:
    """A whole table: `records` is one row of bytes per record, deleted ones included."""

    fields: tuple[DbfField, ...]
    records: np.ndarray
    declared: int  # records that the header promises
    language: int  # language byte

    @property
    def deleted(self) -> np.ndarray:
        return self.records[:, 0] == DELETED if len(self.records) else np.zeros(0, dtype=bool)

    def block(self, field: DbfField) -> np.ndarray:
        """Return the bytes of one column, a row of them for each record."""
        return self.records[:, field.start : field.start + field.width]


def read_dbf(path: Path) -> Dbf:
    """Return the table at `path`; PlanningError where it is none that can be read."""
    content = path.read_bytes()
    if len(content) < HEADER + 1:
        raise _unreadable(path, QT_TRANSLATE_NOOP("MineAction", "It has only {size} bytes."), size=len(content))
    declared, header, width = struct.unpack("<xxxxIHH", content[:12])
    if content[0] & 7 == 4:
        raise _unreadable(
            path, QT_TRANSLATE_NOOP("MineAction", "It is of dBASE 7, whose tables are laid out otherwise.")
        )
    if not HEADER < header <= len(content) or width < 1:
        raise _unreadable(path, QT_TRANSLATE_NOOP("MineAction", "Its header is damaged."))
    fields = _fields(content[HEADER:header])
    used = max((field.start + field.width for field in fields), default=1)
    if used > width:
        raise _unreadable(path, QT_TRANSLATE_NOOP("MineAction", "Its fields are wider than its records."))
    body = np.frombuffer(content, dtype=np.uint8, offset=header)
    found = min(declared, len(body) // width)
    return Dbf(fields, body[: found * width].reshape(found, width), declared, content[29])


def _fields(block: bytes) -> tuple[DbfField, ...]:
    fields: list[DbfField] = []
    start = 1  # after the deletion mark
    for place in range(0, len(block) - DESCRIPTOR + 1, DESCRIPTOR):
        entry = block[place : place + DESCRIPTOR]
        if entry[0] in (END, 0):
            break
        width, decimals = entry[16], entry[17]
        kind = chr(entry[11])
        if kind == TEXTUAL and decimals:
            width, decimals = width + 256 * decimals, 0  # Clipper and FoxPro: texts above 255 bytes
        fields.append(DbfField(entry[:11].split(b"\0", 1)[0], kind, start, width, decimals))
        start += width
    return tuple(fields)


def _unreadable(path: Path, detail: str, **values: object) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The attribute table {file} cannot be read"),
        detail,
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender to export the data again."),
        file=path.name,
        **values,
    )
