# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of a layer as columns of the dictionary, each distinct value read once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence, Set
from json.encoder import encode_basestring
from typing import Any

import numpy as np

from ..findings import Finding
from ..model.table import Field, Table, Type
from .delivery import BOOLEAN, DATE, DATETIME, INTEGER, NUMERIC, REAL, TEXT, Column, Layer, text_column
from .kinds import found
from .profile import MappingProfile
from .values import Reading, Unreadable, as_text, converter, has_time

# NUL ends a text for every program written in C, and a lone surrogate is no text at all.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# C0 controls but tab and line ends, and the marks that turn the direction of text; U+200E/200F are ordinary in Arabic.
INVISIBLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
SHOWN = 80
HIDDEN = "…"  # for a value about a person: more people read findings than such records
TEXTUAL = (TEXT, DATE, DATETIME)
LARGEST = 2**63


def convert(
    layer: Layer, table: Table, profile: MappingProfile, references: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, np.ndarray], list[Finding]]:
    """Return field name -> values (None for none) for what `profile` maps or states, and what could not be read.

    `references` is table name -> name of a record, as `code_key` gives it -> record id, or why there is none.
    """
    values: dict[str, np.ndarray] = {}
    findings: list[Finding] = []
    for name, mapping in profile.fields.items():
        field = table.field(name)
        reading = mapping.reading(references.get(field.references, {}))
        column = layer.column(mapping.source)
        numbers = _as_they_are(column, field, reading)
        if numbers is None:
            numbers = _convert_column(layer, column, field, converter(field, reading), findings)
        values[name] = numbers
        if field.type is Type.DATE:
            findings += _times_left_off(field, column)
    for name, constant in profile.constants.items():
        field = table.field(name)
        if field.references:
            column = text_column(name, [str(constant)] * len(layer))
            reading = Reading(references=references.get(field.references, {}))
            values[name] = _convert_column(layer, column, field, converter(field, reading), findings)
        else:
            values[name] = np.full(len(layer), constant, dtype=object)
    return values, findings


def _convert_column(layer: Layer, column: Column, field: Field, read: Any, findings: list[Finding]) -> np.ndarray:
    if field.type is Type.TEXT and column.kind in TEXTUAL:
        converted = column.values.copy()
        converted[column.missing] = None
        return converted
    given = plain_words(column)
    answers: dict[Any, Any] = {None: None}
    refused: dict[Any, str] = {}
    for value in set(given) - {None}:
        try:
            answers[value] = _in_range(read(value), field)
        except Unreadable as error:
            answers[value], refused[value] = None, error.kind
    if refused:
        of_rows = given if column.codes is None else [given[code] for code in column.codes.tolist()]
        for index, value in enumerate(of_rows):  # the very objects, for nan is found again as itself only
            if value in refused:
                row, shown = int(layer.rows[index]), HIDDEN if field.personal else as_text(value)[:SHOWN]
                findings.append(
                    found(
                        refused[value],
                        row,
                        field=field.name,
                        value=shown,
                        source=column.name,
                        type=field.type.value,
                        table=field.references,
                    )
                )
    converted = np.empty(len(given), dtype=object)
    converted[:] = [answers[value] for value in given]
    if column.codes is None:
        return converted
    converted = converted[column.codes]
    converted[column.missing] = None
    return converted


def plain_words(column: Column) -> list[Any]:
    """Return the values of a column as plain Python: each once where they are repeated, else all, None for null."""
    return column.plain() if column.words is None else column.words.tolist()


def _as_they_are(column: Column, field: Field, reading: Reading) -> np.ndarray | None:
    """Return numbers that are the field's as they stand, None where one of them has to be looked at by itself."""
    if column.kind not in (INTEGER, REAL) or field.type not in (Type.INTEGER, Type.REAL) or reading.factor != 1.0:
        return None
    given = column.values[~column.missing]
    if field.type is Type.INTEGER and column.kind == INTEGER and (given == -LARGEST).any():
        return None
    low = -np.inf if field.minimum is None else field.minimum
    high = np.inf if field.maximum is None else field.maximum
    if not (np.isfinite(given) & (given >= low) & (given <= high)).all():
        return None
    values = column.values
    if field.type is Type.INTEGER and column.kind == REAL:
        if not ((given == np.trunc(given)) & (np.abs(given) < LARGEST)).all():
            return None
        values = np.where(column.missing, 0, values).astype(np.int64)
    converted = values.astype(object)
    converted[column.missing] = None
    return converted


def _in_range(value: Any, field: Field) -> Any:
    if value is None or (field.minimum is None and field.maximum is None):
        return value
    low = field.minimum is not None and value < field.minimum
    if low or (field.maximum is not None and value > field.maximum):
        raise Unreadable("value_out_of_range")
    return value


def _times_left_off(field: Field, column: Column) -> list[Finding]:
    if column.kind not in (TEXT, DATETIME):
        return []
    timed = np.array([value is not None and has_time(value) for value in plain_words(column)], dtype=bool)
    count = int(np.count_nonzero(timed if column.codes is None else timed[column.codes]))
    return [found("time_left_off", field=field.name, source=column.name, count=count)] if count else []


def suspicious_texts(layer: Layer) -> list[Finding]:
    """Return a finding for each text with characters that cannot be kept, or that cannot be seen."""
    findings = []
    for column in layer.columns:
        if column.values.dtype != object:
            continue
        for key, pattern in (("text_unstorable", UNSTORABLE), ("text_invisible", INVISIBLE)):
            if not pattern.search("".join(column.values.tolist() if column.words is None else column.words.tolist())):
                continue
            for index, value in enumerate(column.values.tolist()):
                marks = sorted(set(pattern.findall(value)))
                if marks:
                    shown = ", ".join(f"U+{ord(mark):04X}" for mark in marks)
                    findings.append(found(key, int(layer.rows[index]), source=column.name, characters=shown))
    return findings


def other_fields(
    layer: Layer, profile: MappingProfile, also: Set[str] = frozenset()
) -> tuple[list[str | None], list[str]]:
    """Return for each row the fields that the profile does not map, as JSON (nulls left out), and the fields' names.

    `also` are fields that it maps, of which not every word came in.
    """
    mapped = {mapping.source for mapping in profile.fields.values()} - also
    columns = [column for column in layer.columns if column.name not in mapped]
    return rows_as_json(columns, len(layer)), [column.name for column in columns]


def rows_as_json(columns: Sequence[Column], size: int) -> list[str | None]:
    """Return each row of `columns` as a JSON object without its nulls, None where nothing is left."""
    parts = [_json_parts(column) for column in columns]
    if not parts:
        return [None] * size
    rows = ("".join(cells) for cells in zip(*parts))
    return [f"{{{row[2:]}}}" if row else None for row in rows]


def _json_parts(column: Column) -> list[str]:
    """Return `, "name": value` for each row, "" for null."""
    name = ", " + json.dumps(column.name, ensure_ascii=False) + ": "
    values = column.values.tolist()
    if column.kind == BOOLEAN:
        parts = [name + ("true" if value else "false") for value in values]
    elif column.kind in NUMERIC:
        parts = (
            [name + json.dumps(value) for value in values]
            if np.isinf(column.values).any()
            else [
                name + repr(value)
                for value in values  # the same, and faster
            ]
        )
    elif column.words is not None:
        written = np.array([name + encode_basestring(word) for word in column.words.tolist()], dtype=object)
        written = np.append(written, "")
        return written[np.where(column.missing, len(written) - 1, column.codes)].tolist()
    else:
        parts = [name + encode_basestring(value) for value in values]
    if not column.missing.any():
        return parts
    return ["" if gone else part for part, gone in zip(parts, column.missing.tolist())]


def whole_row(layer: Layer, index: int) -> dict[str, Any]:
    """Return one row as delivered, nulls included."""
    return {column.name: column.at(index) for column in layer.columns}
