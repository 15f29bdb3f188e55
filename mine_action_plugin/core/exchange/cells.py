# SPDX-License-Identifier: GPL-3.0-or-later
"""One value to and from one cell. What a cell cannot carry exactly goes whole into the table of long texts."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from ..findings import FindingKind
from ..model.table import Field, Type
from .columns import Column
from .kinds import EMPTY_TEXT, NUMBER_NOT_CARRIED, TEXT_NOT_CARRIED, TEXT_TOO_LONG

MARK = "…[see long texts]"
# Readers end a text at NUL and cut blanks off its ends; other control characters upset one program or another.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
PLAIN, JSON = "plain", "json"


@dataclass(frozen=True)
class Cell:
    """What stands in the cell; and, where that is not the value, the value as `long` text and why."""

    text: str
    long: str | None = None
    why: FindingKind | None = None


BLANK = Cell("")


def is_missing(value: Any) -> bool:
    """Return whether `value` is any of the ways to say that there is none."""
    return (
        value is None or type(value).__name__ in ("NAType", "NaTType") or (isinstance(value, float) and value != value)
    )


def value_text(field: Field, value: Any) -> str | None:
    """Return the exact text of a value, None where there is none. Reals have the digits that give the same bits again.

    >>> from ..model.envelope import VERSION
    >>> value_text(VERSION, 3)
    '3'
    """
    if is_missing(value):
        return None
    if field.type in (Type.INTEGER, Type.BOOLEAN):
        return str(int(value))
    if field.type is Type.REAL:
        return repr(float(value))
    return str(value)


def text_value(field: Field, text: str | None) -> Any:
    """Return the value that `value_text` gave as `text`."""
    if text is None:
        return None
    if field.type is Type.INTEGER:
        return int(text)
    if field.type is Type.BOOLEAN:
        return bool(int(text))
    return float(text) if field.type is Type.REAL else text


def encode(column: Column, value: Any, in_csv: bool = False) -> Cell:
    """Return the cell for `value`. In a CSV no text stands that a spreadsheet would run as a formula."""
    text = value_text(column.field, value)
    if text is None:
        return BLANK
    if column.numeric:
        fits = len(text) <= column.width and not (column.decimals and not math.isfinite(float(text)))
        return Cell(text) if fits else Cell("", text, NUMBER_NOT_CARRIED)
    if not text:
        return Cell("", "", EMPTY_TEXT)
    unsafe = _UNSAFE.search(text) or text.strip(" ") != text or (in_csv and text.startswith(FORMULA))
    too_long = len(text.encode("utf-8", errors="replace")) > column.width
    if unsafe or too_long:
        return Cell(_marked(text, column.width), text, TEXT_TOO_LONG if too_long else TEXT_NOT_CARRIED)
    return Cell(text)


def _marked(text: str, width: int) -> str:
    """Return the beginning of `text` and the mark, within `width` bytes; nothing where not even the mark fits."""
    room = width - len(MARK.encode("utf-8"))
    if room < 0:
        return ""
    clean = _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text).lstrip(" =+-@\t\r")
    cut = clean.encode("utf-8")[:room].decode("utf-8", errors="ignore")
    while cut and len(cut) < len(clean) and _joined(clean[len(cut)]):
        cut = cut[:-1]
    return cut + MARK


def _joined(character: str) -> bool:
    """Return whether `character` belongs to the letter before it: a combining mark, joiner or emoji modifier."""
    modifier = "\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}" <= character <= "\N{EMOJI MODIFIER FITZPATRICK TYPE-6}"
    return bool(unicodedata.combining(character)) or character in "\u200d\ufe0e\ufe0f" or modifier


def as_long(text: str) -> tuple[str, str]:
    """Return the form and the text as they stand in the table of long texts.

    Texts with control characters, and those that a spreadsheet would run as a formula, stand as JSON strings.

    >>> as_long("=1+1")
    ('json', '"=1+1"')
    """
    if _UNSAFE.search(text) or "\r" in text or text.startswith(FORMULA):
        return JSON, json.dumps(text, ensure_ascii=bool(re.search("[\x7f\ud800-\udfff]", text)))
    return PLAIN, text


def from_long(form: str, text: str) -> str:
    """Return the text that `as_long` gave."""
    return str(json.loads(text)) if form == JSON else text
