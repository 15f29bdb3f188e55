# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner sees of a delivery before it is taken in: columns, first rows, and what they would mean."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..model.table import Field, Table, Type
from ..model.tables import table_named
from ..text import QT_TRANSLATE_NOOP
from .delivery import Column, Layer
from .mapping import Labels, how_alike
from .profile import FieldMapping, MappingProfile, profile_from_json
from .values import Reading, Unreadable, as_text, converter

WORDS = 200  # distinct values of a column that are listed, the most frequent first
FIRST_ROWS = 10
LONGEST = 120  # characters of a value that are shown

SAVED, SAME_NAME, ALIKE, BY_VALUES, CHOSEN = "saved", "same_name", "alike", "by_values", "chosen"
HOW = {
    SAVED: QT_TRANSLATE_NOOP("MineAction", "Saved mapping"),
    SAME_NAME: QT_TRANSLATE_NOOP("MineAction", "Same name"),
    ALIKE: QT_TRANSLATE_NOOP("MineAction", "Similar name"),
    BY_VALUES: QT_TRANSLATE_NOOP("MineAction", "Its values"),
    CHOSEN: QT_TRANSLATE_NOOP("MineAction", "Chosen here"),
}


@dataclass(frozen=True)
class ColumnSeen:
    """A delivered column: `words` are its values as texts with the number of their rows, the most frequent first."""

    name: str
    distinct: int
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class LayerSeen:
    """A delivered layer with the mapping that was proposed; `how` says of each field how its column was found."""

    label: str
    table: str
    rows: int
    crs: str
    own_system: bool
    encoding: str
    columns: tuple[ColumnSeen, ...]
    first: tuple[tuple[str | None, ...], ...]
    profile: MappingProfile
    how: Mapping[str, str] = field(default_factory=dict)
    placed: bool = True  # whether its rows have coordinates
    encoding_tried: bool = False  # nothing says the encoding; the bytes allow it

    def column(self, name: str) -> ColumnSeen | None:
        """Return the column called `name`, None where there is none."""
        return next((one for one in self.columns if one.name == name), None)

    def content(self) -> dict[str, Any]:
        """Return the layer as JSON content."""
        columns = [{"name": one.name, "distinct": one.distinct, "words": list(one.words)} for one in self.columns]
        return {
            "label": self.label,
            "table": self.table,
            "rows": self.rows,
            "crs": self.crs,
            "own_system": self.own_system,
            "encoding": self.encoding,
            "columns": columns,
            "first": [list(row) for row in self.first],
            "profile": json.loads(self.profile.to_json()),
            "how": dict(self.how),
            "placed": self.placed,
            "encoding_tried": self.encoding_tried,
        }


def layer_from_content(content: Mapping[str, Any]) -> LayerSeen:
    """Return the layer of which `content` was made."""
    columns = tuple(
        ColumnSeen(one["name"], one["distinct"], tuple((word, count) for word, count in one["words"]))
        for one in content["columns"]
    )
    profile = profile_from_json(json.dumps(content["profile"]))
    first = tuple(map(tuple, content["first"]))
    return LayerSeen(**{**content, "columns": columns, "first": first, "profile": profile})


def see(
    layer: Layer,
    table: Table,
    profile: MappingProfile,
    given: MappingProfile,
    own_system: bool,
    labels: Labels | None = None,
) -> LayerSeen:
    """Return what a planner sees of `layer`; `profile` is what `given` was completed to."""
    how = {}
    for name, mapping in profile.fields.items():
        how[name] = SAVED if name in given.fields else how_alike(table, table.field(name), mapping.source, labels)
    count = min(FIRST_ROWS, len(layer))
    first = tuple(tuple(_shown(column.at(row)) for column in layer.columns) for row in range(count))
    columns = tuple(_seen(column) for column in layer.columns)
    return LayerSeen(
        layer.label, table.name, len(layer), layer.crs, own_system, layer.encoding, columns, first, profile, how
    )


def _shown(value: Any) -> str | None:
    return None if value is None else as_text(value)[:LONGEST]


def _seen(column: Column) -> ColumnSeen:
    counts = Counter(column.plain())
    words = [(as_text(value), count) for value, count in counts.items() if value is not None]
    words = sorted((one for one in words if one[0].strip()), key=lambda one: (-one[1], one[0]))
    return ColumnSeen(column.name, len(words), tuple(words[:WORDS]))


@dataclass(frozen=True)
class WordSeen:
    """A delivered value of a field of codes, in how many rows it stands, and the code that it means; "" for none."""

    field: str
    word: str
    rows: int
    code: str


def words_seen(seen: LayerSeen, profile: MappingProfile, table: Table) -> list[WordSeen]:
    """Return the values of the fields of codes that `profile` maps, what means no code first in each field."""
    found: list[WordSeen] = []
    for one in table.fields:
        mapping = profile.fields.get(one.name)
        column = seen.column(mapping.source) if mapping else None
        if mapping and column and one.codes is not None and one.type in (Type.CODE, Type.CODES):
            words = [WordSeen(one.name, word, rows, code_of(one, mapping, word)) for word, rows in column.words]
            found += sorted(words, key=lambda word: bool(word.code))
    return found


def code_of(of: Field, mapping: FieldMapping, word: str) -> str:
    """Return the code (or codes, joined by commas) that a delivered word means, "" where it means none."""
    try:
        return str(converter(of, Reading(mapping.values))(word) or "")
    except Unreadable:
        return ""


def with_source(profile: MappingProfile, name: str, source: str) -> MappingProfile:
    """Return `profile` with the field `name` filled from the column `source`, from none where that is ""."""
    fields = {key: mapping for key, mapping in profile.fields.items() if key != name}
    if source:
        fields[name] = FieldMapping(source)
    return replace(profile, fields=fields)


def with_code(profile: MappingProfile, name: str, word: str, code: str) -> MappingProfile:
    """Return `profile` in which `word` in the column of the field `name` means `code`, none where that is ""."""
    mapping = profile.fields[name]
    return _with(profile, name, replace(mapping, values={**mapping.values, word: code}))


def with_dates(profile: MappingProfile, name: str, order: str) -> MappingProfile:
    """Return `profile` in which dates of the field `name` are read as "dmy" or "mdy"; "" where the year is first."""
    return _with(profile, name, replace(profile.fields[name], date_format=order))


def with_factor(profile: MappingProfile, name: str, factor: float) -> MappingProfile:
    """Return `profile` in which numbers of the field `name` are multiplied by `factor`, that of their unit."""
    return _with(profile, name, replace(profile.fields[name], factor=factor))


def _with(profile: MappingProfile, name: str, mapping: FieldMapping) -> MappingProfile:
    return replace(profile, fields={**profile.fields, name: mapping})


def decided(seen: LayerSeen, profile: MappingProfile, crs: str = "", encoding: str = "") -> MappingProfile:
    """Return `profile` as it is used and saved: for exactly these columns, with nothing left to be proposed.

    That a value means no code is kept too, so that it is asked only once.
    `crs` and `encoding` are what the planner stated where the data do not say it themselves.
    """
    columns = tuple(column.name for column in seen.columns)
    own = seen.crs or seen.own_system
    fields = dict(profile.fields)
    for word in words_seen(seen, profile, table_named(seen.table)):
        if not word.code:
            mapping = fields[word.field]
            fields[word.field] = replace(mapping, values={**mapping.values, word.word: ""})
    return replace(
        profile,
        fields=fields,
        table=seen.table,
        proposes=False,
        columns=columns,
        crs=("" if own else crs) or profile.crs,
        encoding=encoding or (seen.encoding if seen.encoding_tried else profile.encoding),
    )


def unused(seen: LayerSeen, profile: MappingProfile) -> tuple[str, ...]:
    """Return the columns that no field comes from; their values are kept with the row as they are."""
    used = {mapping.source for mapping in profile.fields.values()}
    used |= set(profile.coordinates.fields) if profile.coordinates else set()
    return tuple(column.name for column in seen.columns if column.name not in used)
