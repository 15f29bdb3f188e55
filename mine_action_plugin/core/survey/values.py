# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivered values as values of the dictionary. What cannot be read is said, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..model.table import CodeList, Field, Type
from .months import MONTHS
from .names import code_key, folded

YES = {folded(word) for word in ("yes", "y", "true", "t", "1", "oui", "نعم", "on")}
NO = {folded(word) for word in ("no", "n", "false", "f", "0", "non", "لا", "off")}
SEVERAL = re.compile(r"[,;|/+&،]")
ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.*))?")
COMPACT_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})")
OTHER_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ](.*))?")
DAY_AND_WORD = re.compile(r"(\d{1,2})[ \-/.]*([^\W\d_]{3,9})[ \-/.,]*(\d{4})(?:[T ](.*))?")  # 13-Apr-2021
WORD_AND_DAY = re.compile(r"([^\W\d_]{3,9})[ .]*(\d{1,2})[ ,]+(\d{4})(?:[T ](.*))?")  # April 13, 2021
ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1)}
GROUPED = re.compile(r"[-+]?\d{1,3}(\.\d{3})+(?![.\d])")  # thousands set apart by points
# Thousands set apart by what sets nothing else apart: then a comma can be a decimal mark only. The marks of Arabic.
SPACED = re.compile(r"([-+]?\d{1,3}(?:[ \u00a0\u2009\u202f\u066c'’]\d{3})+)(?:[.,\u066b](\d+))?")
ARABIC_DECIMAL = "\u066b"
# What a name means that stands for no record: the keys of the kinds of finding that say so.
NOWHERE, SEVERAL_RECORDS, WAITING = NO_RECORD = ("reference_unknown", "reference_ambiguous", "reference_held")
NO_TIME = re.compile(r"[0:.Z+ ]*")


class Unreadable(ValueError):
    """A value that is not of the field's type; `kind` is the key of the finding kind that says so."""

    def __init__(self, kind: str = "value_unreadable") -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True)
class Reading:
    """How the values of a source field are read: the profile's own words for codes, date order, unit, decimal mark."""

    codes: Mapping[str, str] = field(default_factory=dict)
    date_format: str = ""  # "dmy" or "mdy"; year first needs no word
    factor: float = 1.0
    decimal: str = "."
    references: Mapping[str, str] = field(default_factory=dict)  # name -> id, or why not


def as_text(value: Any) -> str:
    """Return what a value reads as: whole numbers without a decimal point."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value)


def code_index(codes: CodeList, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return folded key, label, alias or the profile's own word -> key. Its word wins, also one without a key."""
    index: dict[str, str] = {}
    for code in codes.codes:
        for word in (code.key, code.label, *_around_brackets(code.label), *code.aliases):
            index.setdefault(folded(word), code.key)
    index.update({folded(word): key for word, key in (more or {}).items()})
    index.pop("", None)
    return {word: key for word, key in index.items() if key}


def _around_brackets(label: str) -> tuple[str, ...]:
    """Return the label without its bracketed abbreviation: "Suspected hazardous area (SHA)"."""
    return (label.split("(")[0],) if "(" in label else ()


def converter(of: Field, reading: Reading) -> Callable[[Any], Any]:
    """Return the function from a delivered value, not None, to the dictionary's; it raises `Unreadable`."""
    if of.type is Type.CODE and of.codes:
        index = code_index(of.codes, reading.codes)
        return lambda value: _code(value, index)
    if of.type is Type.CODES and of.codes:
        index = code_index(of.codes, reading.codes)
        return lambda value: _codes(value, index)
    if of.type is Type.REFERENCE:
        return lambda value: _reference(value, reading.references)
    if of.type is Type.DATE:
        return lambda value: read_date(as_text(value), reading.date_format)
    if of.type is Type.INTEGER:
        return lambda value: _whole(_number(value, reading))
    if of.type is Type.REAL:
        return lambda value: _number(value, reading)
    if of.type is Type.BOOLEAN:
        return _boolean
    return as_text


def _blank(value: Any) -> bool:
    return isinstance(value, str) and not value.strip()


def _code(value: Any, index: Mapping[str, str]) -> str | None:
    if _blank(value):
        return None
    key = index.get(folded(as_text(value)))
    if key is None:
        raise Unreadable("code_unknown")
    return key


def _codes(value: Any, index: Mapping[str, str]) -> str | None:
    if _blank(value):
        return None
    text = as_text(value)
    whole = index.get(folded(text))
    keys = [whole] if whole else [index.get(folded(part)) for part in SEVERAL.split(text) if part.strip()]
    if None in keys or not keys:
        raise Unreadable("code_unknown")
    return ",".join(dict.fromkeys(key for key in keys if key))


def _reference(value: Any, ids: Mapping[str, str]) -> str | None:
    if _blank(value):
        return None
    found = ids.get(code_key(as_text(value)), NOWHERE)
    if found in NO_RECORD:
        raise Unreadable(found)
    return found


def _number(value: Any, reading: Reading) -> Any:
    if isinstance(value, bool):
        raise Unreadable
    if isinstance(value, str):
        value = _parsed(value.strip(), reading.decimal)
        if value is None:
            return None
    if value != value or value in (float("inf"), float("-inf")):
        raise Unreadable
    return value if reading.factor == 1.0 else value * reading.factor


def _parsed(text: str, decimal: str) -> Any:
    if not text:
        return None
    spaced = SPACED.fullmatch(text)
    if spaced:
        text = "".join(one for one in spaced[1] if one.isdigit() or one in "+-") + (
            f".{spaced[2]}" if spaced[2] else ""
        )
    elif ARABIC_DECIMAL in text:
        text = text.replace(ARABIC_DECIMAL, "." if "." not in text and "," not in text else ARABIC_DECIMAL)
    elif decimal != ".":
        if "." in text and not GROUPED.match(text):  # 1.5 among numbers with a comma is not fifteen
            raise Unreadable
        text = text.replace(".", "").replace(decimal, ".")
    if "_" in text:
        raise Unreadable
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            raise Unreadable from None


def _whole(value: Any) -> int | None:
    if value is None:
        return None
    if value != int(value) or abs(value) >= 2**63:
        raise Unreadable
    return int(value)


def _boolean(value: Any) -> bool | None:
    if _blank(value):
        return None
    word = folded(as_text(value))
    if word in YES:
        return True
    if word in NO:
        return False
    raise Unreadable


def read_date(text: str, order: str = "") -> str | None:
    """Return an ISO date. With the year last, `order` ("dmy" or "mdy") is needed unless only one of them is possible.

    >>> read_date("2019/3/7"), read_date("31.12.1998"), read_date("03/04/2020", "dmy")
    ('2019-03-07', '1998-12-31', '2020-04-03')
    """
    text = text.strip()
    if not text:
        return None
    match = ISO_DATE.fullmatch(text) or COMPACT_DATE.fullmatch(text)
    if match:
        return _date(match[1], match[2], match[3])
    match = OTHER_DATE.fullmatch(text)
    if match is None:
        return _with_month_in_words(text)
    orders = [ORDERS[order]] if order in ORDERS else list(ORDERS.values())
    possible = {found for found in (_possible(match.groups(), one) for one in orders) if found}
    if len(possible) != 1:
        raise Unreadable
    return possible.pop()


def _with_month_in_words(text: str) -> str:
    match = DAY_AND_WORD.fullmatch(text)
    day, word, year = match.groups()[:3] if match else ("", "", "")
    if match is None:
        match = WORD_AND_DAY.fullmatch(text)
        word, day, year = match.groups()[:3] if match else ("", "", "")
    month = MONTHS.get(folded(word))
    if month is None:
        raise Unreadable
    return _date(year, str(month), day)


def _possible(parts: tuple[Any, ...], order: tuple[int, int, int]) -> str | None:
    year, month, day = (parts[place] for place in order)
    try:
        return _date(year, month, day)
    except Unreadable:
        return None


def _date(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        raise Unreadable from None


def date_order(texts: Iterable[str]) -> str:
    """Return "dmy" or "mdy" where the texts of one field allow only that order, "" where both or neither fit."""
    left = set(ORDERS)
    seen = False
    for text in texts:
        match = OTHER_DATE.fullmatch(text.strip())
        if match:
            seen = True
            left = {order for order in left if _possible(match.groups(), ORDERS[order])}
    return left.pop() if seen and len(left) == 1 else ""


def has_time(text: str) -> bool:
    """Return whether a date text also tells a time of day other than midnight."""
    forms = (ISO_DATE, OTHER_DATE, DAY_AND_WORD, WORD_AND_DAY)
    match = next((found for found in (form.fullmatch(text.strip()) for form in forms) if found), None)
    return bool(match and match[4] and not NO_TIME.fullmatch(match[4]))
