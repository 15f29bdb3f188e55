# SPDX-License-Identifier: GPL-3.0-or-later
"""Which source field is which field of the dictionary: proposed from names and values."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..findings import Finding
from ..model.envelope import PROVENANCE
from ..model.field_words import names_of
from ..model.table import CodeList, Field, Table, Type
from .delivery import BOOLEAN, DATE, DATETIME, INTEGER, REAL, Column, Layer
from .kinds import found
from .names import EVERYDAY, folded
from .profile import FieldMapping, MappingProfile, check_against
from .values import SEVERAL, Unreadable, as_text, code_index, converter, date_order

Labels = Mapping[str, Sequence[str]]  # marked label -> the same in the other languages that the plugin speaks

# What the intake itself fills in, or what is an answer of the workspace and not of a delivery.
OWN = {one.name for one in PROVENANCE} | {"area_m2", "area_method", "typed_crs", "datum_operation", "supersedes"}
LIKENESS = 0.88  # of two names, by difflib's ratio: one letter in eight may differ
SHORTEST_FUZZY = 5
# A label in another language is as good as the field's own name, but for one that another field is declared to have:
# what is called Name in Arabic is the Arabic name, if it is alone.
OWN_LABEL, LABEL_OF_TWO = 3.0, 2.5
EXACT = 0.005  # for the very letters, less than for a better name: vowel signs alone tell a signatory from a site
BEGINNING = 1.5  # for a name of which a shapefile left the beginning: found, and asked about
FIT = 0.5  # share of the values that must be readable for a proposal by name
DISTINCT = 0.5  # share of distinct values that makes a field with an everyday name an ID; repeated ones are held
FEW = 12  # distinct values that a field of codes may have


@dataclass(frozen=True)
class Proposal:
    """A mapping with what was noticed on the way."""

    profile: MappingProfile
    findings: tuple[Finding, ...] = ()


def mappable(table: Table) -> tuple[Field, ...]:
    """Return the fields of `table` that a delivery can fill."""
    own = OWN | {"accuracy_m"} if "datum_operation" in table.columns else OWN  # there it is the operation's accuracy
    return tuple(field for field in table.fields if field.name not in own and field.type is not Type.BLOB)


def propose(layer: Layer, table: Table, given: MappingProfile, labels: Labels | None = None) -> Proposal:
    """Return `given` completed: fields that it does not mention are proposed where name and values agree.

    Names of fields and values may also be `labels` of the dictionary in another language.
    """
    labels = labels or {}
    names = {column.name for column in layer.columns}
    check_against(given, table, names, layer.label)
    fields = dict(given.fields)
    taken = {mapping.source for mapping in fields.values()}
    taken |= set(given.coordinates.fields) if given.coordinates else set()
    findings: list[Finding] = []
    if given.proposes:
        for _, field, column in sorted(_candidates(layer, table, labels), key=lambda one: -one[0]):
            if field.name in fields or field.name in given.constants or column.name in taken:
                continue
            mapping = _fitting(field, column, labels)
            if mapping is None:
                findings.append(found("mapping_unsure", source=column.name, field=field.name))
                continue
            fields[field.name] = mapping
            taken.add(column.name)
        _required_by_values(layer, table, given, fields, taken, labels)
    findings = [one for one in findings if one.values["source"] not in taken and one.values["field"] not in fields]
    return Proposal(replace(given, table=table.name, fields=fields), tuple(_once(findings)))


def _once(findings: list[Finding]) -> Iterator[Finding]:
    seen: set[str] = set()
    for finding in findings:
        if finding.values["source"] not in seen:
            seen.add(finding.values["source"])
            yield finding


def _candidates(layer: Layer, table: Table, labels: Labels) -> Iterator[tuple[float, Field, Column]]:
    """Yield (score, field, column) for every pair whose names are alike; earlier aliases are better ones."""
    columns = [(folded(column.name), column) for column in layer.columns]
    declared = {folded(word) for field in mappable(table) for word in names_of(table, field)}
    for field in mappable(table):
        words, own = [folded(word) for word in names_of(table, field)], labels.get(field.label, ())
        for name, column in columns:
            score = _likeness(name, words, column.name)
            if was_cut(column.name) and any(folded(label).startswith(name) for label in own):
                score = max(score, BEGINNING)
            if name and name in map(folded, own):
                score = max(score, LABEL_OF_TWO if name in declared else OWN_LABEL)
            if score:
                yield score + EXACT * (column.name in own or column.name in names_of(table, field)), field, column


def was_cut(name: str) -> bool:
    """Return whether a shapefile may have cut this name: ten bytes are five letters of Arabic in UTF-8.

    >>> was_cut("التصن"), was_cut("التصنيف"), was_cut("SURVEY_DAT")
    (True, False, False)
    """
    return not name.isascii() and len(name.encode("utf-8", "replace")) in (9, 10)


def _likeness(name: str, words: list[str], as_written: str = "") -> float:
    """Return 2 to 3 for the same name, 1 to 2 for one cut at ten bytes or nearly the same, 0 for another."""
    if not name:
        return 0.0
    if name in words:
        return 3.0 - words.index(name) / 100.0
    if len(name) >= 8 and any(len(word) > len(name) and word.startswith(name) for word in words):
        return 2.0
    if was_cut(as_written) and any(len(word) > len(name) and word.startswith(name) for word in words):
        return BEGINNING
    if len(name) < SHORTEST_FUZZY:
        return 0.0
    best = max((_ratio(name, word) for word in words), default=0.0)
    return 1.0 + best - LIKENESS if best >= LIKENESS else 0.0


def _ratio(name: str, word: str) -> float:
    """Return difflib's ratio of two names, 0 where it could not reach `LIKENESS` by their lengths or letters."""
    if 2.0 * min(len(name), len(word)) < LIKENESS * (len(name) + len(word)):
        return 0.0
    matcher = difflib.SequenceMatcher(None, name, word)
    return matcher.ratio() if matcher.quick_ratio() >= LIKENESS else 0.0


def how_alike(table: Table, field: Field, source: str, labels: Labels | None = None) -> str:
    """Return whether `source` has the "same_name" as `field`, one "alike", or could be found only "by_values"."""
    words = (*names_of(table, field), *(labels or {}).get(field.label, ()))
    likeness = _likeness(folded(source), [folded(word) for word in words], source)
    return "same_name" if likeness >= 2.0 else "alike" if likeness else "by_values"


def spoken_codes(codes: CodeList, labels: Labels) -> dict[str, str]:
    """Return folded label in another language -> key, without those that two codes share or that say it anyway."""
    known = code_index(codes)
    spoken: dict[str, str] = {}
    doubtful: set[str] = set()
    for code in codes.codes:
        for word in map(folded, labels.get(code.label, ())):
            if spoken.setdefault(word, code.key) != code.key:
                doubtful.add(word)
    return {word: key for word, key in spoken.items() if word not in doubtful and word not in known}


def _spoken_words(field: Field, values: Sequence[object], labels: Labels) -> dict[str, str]:
    """Return the delivered words that are labels of codes in another language, with the codes that they mean."""
    spoken = spoken_codes(field.codes, labels) if field.codes else {}
    words: dict[str, str] = {}
    for text in map(as_text, values) if spoken else ():
        parts = [text, *(SEVERAL.split(text) if field.type is Type.CODES else ())]
        words.update({part.strip(): spoken[folded(part)] for part in parts if folded(part) in spoken})
    return words


def _fitting(field: Field, column: Column, labels: Labels) -> FieldMapping | None:
    """Return how `column` fills `field`, or None where its values do not fit."""
    values = column.sample
    mapping = FieldMapping(column.name, _spoken_words(field, values, labels))
    if not values:
        return mapping
    if field.type is Type.TEXT:
        return mapping if field.required is False or _identifies(column, values) else None
    if field.type is Type.REFERENCE:
        return mapping
    if field.type is Type.DATE:
        if column.kind in (INTEGER, REAL, BOOLEAN):
            return None
        mapping = replace(mapping, date_format=date_order(map(as_text, values)))
    readable = _share_readable(field, mapping, values)
    needed = FIT if field.type is not Type.DATE or column.kind in (DATE, DATETIME) else 0.9
    if readable >= needed or (field.type in (Type.CODE, Type.CODES) and readable > 0 and len(values) <= FEW):
        return mapping
    return mapping if field.required and field.type is Type.CODE and len(values) <= FEW else None


def _share_readable(field: Field, mapping: FieldMapping, values: Sequence[object]) -> float:
    read = converter(field, mapping.reading({}))
    good = 0
    for value in values:
        try:
            read(value)
            good += 1
        except Unreadable:
            continue
    return good / len(values)


def _identifies(column: Column, values: Sequence[object]) -> bool:
    """Return whether a field can be an ID: most of its values differ, or its name says that they should."""
    if folded(column.name) not in EVERYDAY:
        return True
    if column.kind == REAL and any(isinstance(value, float) and not value.is_integer() for value in values):
        return False
    return column.distinct >= DISTINCT * int(np.count_nonzero(~column.missing))


def _required_by_values(
    layer: Layer,
    table: Table,
    given: MappingProfile,
    fields: dict[str, FieldMapping],
    taken: set[str],
    labels: Labels,
) -> None:
    """Find required code fields without default by their values alone: a field all of whose values are known codes."""
    for field in mappable(table):
        if field.codes is None or not field.required or field.default is not None:
            continue
        if field.name in fields or field.name in given.constants:
            continue
        index = {**code_index(field.codes), **spoken_codes(field.codes, labels)}
        for column in layer.columns:
            if column.name in taken or not 0 < column.distinct <= FEW:
                continue
            if all(folded(as_text(value)) in index for value in column.sample):
                fields[field.name] = FieldMapping(column.name, _spoken_words(field, column.sample, labels))
                taken.add(column.name)
                break
