# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes attribute tables byte by byte, as no library would: any bytes in any field, any statement of encoding."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

Field = tuple[str, str, int, int]  # name, type letter, width, decimals


def write_dbf(
    path: Path,
    fields: Sequence[Field],
    rows: Sequence[Sequence[bytes]],
    language: int = 0,
    cpg: str | None = None,
    deleted: Sequence[int] = (),
    declared: int | None = None,
) -> Path:
    """Write `rows` of raw cells to `path`, padded with blanks (numbers on the left)."""
    width = 1 + sum(field[2] for field in fields)
    header = 32 + 32 * len(fields) + 1
    head = struct.pack("<B3xIHH17xB2x", 3, len(rows) if declared is None else declared, header, width, language)
    for name, kind, size, decimals in fields:
        head += struct.pack("<11sc4xBB14x", name.encode("ascii"), kind.encode("ascii"), size, decimals)
    body = b""
    for number, row in enumerate(rows):
        body += b"*" if number in deleted else b" "
        for cell, (_, kind, size, _) in zip(row, fields):
            body += cell.rjust(size) if kind in "NF" else cell.ljust(size)
    path.write_bytes(head + b"\r" + body + b"\x1a")
    if cpg is not None:
        path.with_suffix(".cpg").write_text(cpg)
    return path
