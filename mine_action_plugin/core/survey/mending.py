# SPDX-License-Identifier: GPL-3.0-or-later
"""Mending a held row: the row as it was kept, with a planner's values in place of the delivered ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from ..errors import PlanningError
from ..model.table import Table
from ..text import QT_TRANSLATE_NOOP
from .delivery import BOOLEAN, INTEGER, NUMERIC, REAL, Column, Layer, text_column
from .mapping import mappable
from .profile import FieldMapping, MappingProfile
from .values import as_text

ROW = "row"  # the key under which a kept row holds its number, beside its fields
KINDS = {bool: BOOLEAN, int: INTEGER, float: REAL}


def kept_layer(content: str, row: int, label: str, wkb: bytes | None, crs: str, profile: MappingProfile) -> Layer:
    """Return a layer of the one row whose fields are the JSON object `content`, as the layer called `label` had it."""
    fields = dict(json.loads(content))
    if fields.get(ROW) == row and ROW not in {mapping.source for mapping in profile.fields.values()}:
        del fields[ROW]
    source, _, name = label.partition(": ")
    name = name or source.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    shapes = None
    if wkb is not None:
        shapes = np.empty(1, dtype=object)
        shapes[0] = wkb
    columns = tuple(_column(key, value) for key, value in fields.items())
    return Layer(source, name, "", np.array([row]), columns, shapes, crs)


def _column(name: str, value: Any) -> Column:
    kind = KINDS.get(type(value))
    if kind is None:
        return text_column(name, [value])
    return Column(name, kind, np.array([value], dtype=NUMERIC[kind]), np.array([False]))


def delivered_text(layer: Layer, profile: MappingProfile, field: str) -> str:
    """Return what the row said for `field` as it was delivered, or what the profile states; "" for nothing."""
    mapping = profile.fields.get(field)
    value = layer.column(mapping.source).at(0) if mapping else profile.constants.get(field)
    return "" if value is None else as_text(value)


def mend(
    layer: Layer, table: Table, profile: MappingProfile, values: Mapping[str, str]
) -> tuple[Layer, MappingProfile, tuple[str, ...]]:
    """Return the row and its mapping with `values` (field of `table` -> text, code or ID) put in, and what changed.

    What was delivered in their place stays among the row's other fields. PlanningError for a field that a delivery
    cannot fill.
    """
    known = {field.name for field in mappable(table)}
    strange = sorted(set(values) - known)
    if strange:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The row has no such field"),
            QT_TRANSLATE_NOOP("MineAction", "{fields} cannot be filled here. {table} has: {names}."),
            fields=", ".join(strange),
            table=table.name,
            names=", ".join(sorted(known)),
        )
    fields, constants = dict(profile.fields), dict(profile.constants)
    columns = list(layer.columns)
    changed = []
    for name, text in values.items():
        before = delivered_text(layer, profile, name)
        if text == before:
            continue
        source = _new_name(name, {column.name for column in columns})
        columns.append(text_column(source, [text]))
        fields[name] = FieldMapping(source)
        constants.pop(name, None)
        personal = table.field(name).personal  # more people read what was changed than records about people
        changed.append(name if personal else f"{name}: '{before}' → '{text}'")
    return replace(layer, columns=tuple(columns)), replace(profile, fields=fields, constants=constants), tuple(changed)


def _new_name(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "*"
    return name
