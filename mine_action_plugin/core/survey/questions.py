# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a delivery is not known before it is taken in: what nothing stands for, and what was only guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.table import Field, Table, Type
from ..text import QT_TRANSLATE_NOOP
from .mapping import mappable
from .preview import ALIKE, BY_VALUES, LayerSeen, unused, words_seen
from .profile import MappingProfile
from .units import UNITS, unit_said
from .values import OTHER_DATE, Unreadable, read_date

COLUMN, FIELD, NEEDED, VALUE, SYSTEM, REMEMBERED, ENCODING, UNIT, DATES = (
    "column",
    "field",
    "needed",
    "value",
    "system",
    "remembered",
    "encoding",
    "unit",
    "dates",
)
OPEN = {
    SYSTEM: QT_TRANSLATE_NOOP("MineAction", "the coordinate system is not known"),
    REMEMBERED: QT_TRANSLATE_NOOP(
        "MineAction",
        "the coordinate system is that of an earlier delivery: look whether the rows fall where they belong",
    ),
    NEEDED: QT_TRANSLATE_NOOP("MineAction", "%n needed field(s) not delivered"),
    VALUE: QT_TRANSLATE_NOOP("MineAction", "%n value(s) without a code"),
    COLUMN: QT_TRANSLATE_NOOP("MineAction", "%n column(s) without a field"),
    FIELD: QT_TRANSLATE_NOOP("MineAction", "%n field(s) found by a similar name or by their values"),
    UNIT: QT_TRANSLATE_NOOP("MineAction", "%n unit(s) assumed"),
    DATES: QT_TRANSLATE_NOOP("MineAction", "%n field(s) of dates with day and month in doubt"),
    ENCODING: QT_TRANSLATE_NOOP("MineAction", "the encoding was found by trial"),
}


@dataclass(frozen=True)
class Question:
    """One thing that is open: its kind, a key of `OPEN`, and the column, field or value it is about."""

    kind: str
    about: str = ""


def questions(seen: LayerSeen, profile: MappingProfile, table: Table, crs: str = "") -> list[Question]:
    """Return what is open in a layer under `profile`; `crs` is what the planner stated, "" for nothing.

    A mapping that was saved for exactly these columns was decided about already: under it only what it could not know
    is open, such as a value that is new. That these data are in the coordinate system of those is nothing it knows.
    """
    return list(_questions(seen, profile, table, crs))


def counted(several: Iterable[Question]) -> dict[str, int]:
    """Return kind -> number of questions, in the order of `OPEN`."""
    numbers = Counter(one.kind for one in several)
    return {kind: numbers[kind] for kind in OPEN if numbers[kind]}


def _questions(seen: LayerSeen, profile: MappingProfile, table: Table, crs: str) -> Iterator[Question]:
    if seen.placed and not (seen.crs or seen.own_system or crs or profile.crs):
        yield Question(SYSTEM)
    elif seen.placed and not (seen.crs or seen.own_system or crs):
        yield Question(REMEMBERED, profile.crs)
    if seen.encoding_tried and profile.encoding != seen.encoding:
        yield Question(ENCODING, seen.encoding)
    for word in words_seen(seen, profile, table):
        if not word.code and word.word not in profile.fields[word.field].values:
            yield Question(VALUE, word.word)
    if not seen.profile.proposes:
        return
    for column in unused(seen, profile):
        yield Question(COLUMN, column)
    for field in mappable(table):
        mapping = profile.fields.get(field.name)
        if mapping is None:
            if field.required and field.default is None and field.name not in profile.constants:
                yield Question(NEEDED, field.name)
            continue
        before = seen.profile.fields.get(field.name)
        if mapping == before and seen.how.get(field.name) in (ALIKE, BY_VALUES):
            yield Question(FIELD, field.name)
        if mapping == before and unit_assumed(field, mapping.source):
            yield Question(UNIT, field.name)
        if not mapping.date_format and dates_in_doubt(field, seen, mapping.source):
            yield Question(DATES, field.name)


def unit_assumed(field: Field, source: str) -> bool:
    """Return whether nothing says in which unit a column is; the dictionary's is assumed."""
    return field.unit in UNITS and unit_said(field, source) is None


def dates_in_doubt(field: Field, seen: LayerSeen, source: str) -> bool:
    """Return whether a column of dates has one that is another day with day and month changed over."""
    column = seen.column(source)
    if field.type is not Type.DATE or column is None:
        return False
    return any(_either_way(word) for word, _ in column.words)


def _either_way(text: str) -> bool:
    if OTHER_DATE.fullmatch(text.strip()) is None:
        return False
    try:
        return read_date(text, "dmy") != read_date(text, "mdy")
    except Unreadable:
        return False
