# SPDX-License-Identifier: GPL-3.0-or-later
"""The long texts of an attribute table, which stand in a file beside it: .dbt of dBASE III and IV, .fpt of FoxPro."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..delivery import Remark

TEXTS = "M"
END_OF_TEXT = b"\x1a"
BLOCK_III = 512  # bytes, fixed in dBASE III
SIGNED_IV = b"\xff\xff\x08\x00"  # before each text of dBASE IV
POINTER = 4  # bytes of a pointer written as a number; else it is ten digits
FOXPRO_TEXT = 1


@dataclass(frozen=True)
class MemoFile:
    """The content of a memo file; `foxpro` tells its layout from that of dBASE."""

    content: bytes
    foxpro: bool

    @property
    def block(self) -> int:
        """Return the size of the blocks by which texts are counted."""
        if self.foxpro:
            size = struct.unpack(">H", self.content[6:8])[0] if len(self.content) >= 8 else 0
        else:
            size = struct.unpack("<H", self.content[20:22])[0] if len(self.content) >= 22 else 0
        return size or BLOCK_III

    def text(self, number: int) -> bytes:
        """Return the text that starts in block `number`; ValueError where there is none that is whole."""
        if self.foxpro:
            return self._counted(number * self.block, ">II", 0)
        start = number * self.block
        if self.content[start : start + 4] == SIGNED_IV:
            return self._counted(start, "<4sI", 8)
        start = number * BLOCK_III
        end = self.content.find(END_OF_TEXT, start)
        if not 0 < start < len(self.content) or end < 0:
            raise ValueError(number)
        return self.content[start:end]

    def _counted(self, start: int, head: str, counted: int) -> bytes:
        """Return a text whose length stands before it and counts `counted` bytes of its own head."""
        if not 0 < start <= len(self.content) - 8:
            raise ValueError(start)
        kind, length = struct.unpack(head, self.content[start : start + 8])
        end = start + 8 - counted + length
        if (kind != FOXPRO_TEXT and not counted) or length < counted or end > len(self.content):
            raise ValueError(start)
        return self.content[start + 8 : end]


def memo_beside(path: Path) -> MemoFile | None:
    """Return the memo file of the table at `path`, None where there is none."""
    for other in sorted(path.parent.iterdir()):
        if other.stem.lower() == path.stem.lower() and other.suffix.lower() in (".dbt", ".fpt"):
            return MemoFile(other.read_bytes(), other.suffix.lower() == ".fpt")
    return None


def pointers(block: np.ndarray) -> list[int | None]:
    """Return the block in which the text of each record starts, None for no text, -1 for what is no number."""
    if block.shape[1] == POINTER:
        return [int(one) or None for one in np.ascontiguousarray(block).view("<u4").ravel().tolist()]
    found: list[int | None] = []
    for cell in block:
        digits = cell.tobytes().strip(b" \0")
        found.append((int(digits) or None) if digits.isdigit() else -1 if digits else None)
    return found


def memo_texts(
    memos: MemoFile, block: np.ndarray, rows: np.ndarray, keep: np.ndarray
) -> tuple[list[bytes | None], list[Remark]]:
    """Return the texts of a memo field, and a remark for each row whose text is not where the table says it is."""
    row_of = dict(zip(keep.tolist(), rows.tolist()))
    texts: list[bytes | None] = []
    remarks = []
    for place, number in enumerate(pointers(block)):
        text = None
        if number is not None:
            try:
                text = memos.text(number)
            except ValueError:
                if place in row_of:
                    remarks.append(Remark("memo_damaged", int(row_of[place])))
        texts.append(text)
    return texts, remarks
