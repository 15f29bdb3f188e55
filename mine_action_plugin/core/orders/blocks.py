# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts that a printed document is made of, as values: texts to be translated, facts, notes, tables, signatures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Union

from ..model.table import CodeList
from ..text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Say:
    """A marked text with the values of its placeholders, which may be texts to be translated themselves."""

    text: str
    values: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Name:
    """A name in both scripts, each as recorded; one of them may be empty."""

    latin: str
    arabic: str


@dataclass(frozen=True)
class Many:
    """Several texts in a row, parted by the comma of the language."""

    texts: tuple[Any, ...]


@dataclass(frozen=True)
class Doubt:
    """A stored finding: its kind and values for whoever can word it, and its text as it was written down."""

    kind: str
    values_json: str
    text: str


# A `str` is data, printed as it is.
Text = Union[str, Say, Name, Many, Doubt]


class Align(Enum):
    """Where a text stands: at the start or end of the direction of reading; figures at the right in every language."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    FIGURES = "figures"


@dataclass(frozen=True)
class Heading:
    """The title of a section."""

    text: Text


@dataclass(frozen=True)
class Fact:
    """A label with its value. A `wide` one takes the whole line."""

    label: Say
    value: Text
    wide: bool = False


@dataclass(frozen=True)
class Facts:
    """Labelled values, one after the other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Note:
    """A sentence or two; a `strong` one must not be overlooked."""

    text: Text
    strong: bool = False


@dataclass(frozen=True)
class Column:
    """A column of a table; `width` is its share of the whole."""

    title: Say
    width: float
    align: Align = Align.START


@dataclass(frozen=True)
class Rows:
    """A table. It may go over several pages, each with the column titles."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True)
class Signatures:
    """Lines to be filled by hand: who does what, with name, date and signature."""

    acts: tuple[Text, ...]


Block = Union[Heading, Facts, Note, Rows, Signatures]

NOT_RECORDED = Say(QT_TRANSLATE_NOOP("MineAction", "not recorded"))
YES = Say(QT_TRANSLATE_NOOP("MineAction", "yes"))
NO = Say(QT_TRANSLATE_NOOP("MineAction", "no"))


def say(text: str, **values: Any) -> Say:
    """Return the marked `text` with its values."""
    return Say(text, tuple(values.items()))


def known(value: str | None) -> Text:
    """Return a recorded text, or "not recorded" in its place: nothing is left blank."""
    return value.strip() if value and value.strip() else NOT_RECORDED


def named(latin: str, arabic: str) -> Text:
    """Return a name in both scripts, or "not recorded"."""
    return Name(latin.strip(), arabic.strip()) if latin.strip() or arabic.strip() else NOT_RECORDED


def coded(codes: CodeList, key: str) -> Text:
    """Return the label of a code, or "not recorded"."""
    return Say(codes.label(key)) if key else NOT_RECORDED


def coded_many(codes: CodeList, keys: tuple[str, ...]) -> Text:
    """Return the labels of several codes, or "not recorded"."""
    return Many(tuple(Say(codes.label(key)) for key in keys)) if keys else NOT_RECORDED


def yes_or_no(value: bool | None) -> Text:
    """Return yes, no or "not recorded"."""
    return NOT_RECORDED if value is None else YES if value else NO
