# SPDX-License-Identifier: GPL-3.0-or-later
"""Two columns of a delivery that both say a record's class or state: where they disagree, the row is held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from ..findings import Finding
from ..model.table import Field, Table, Type
from .delivery import Column, Layer
from .kinds import found
from .mapping import how_alike
from .profile import MappingProfile
from .values import Reading, Unreadable, as_text, converter


def rivals(layer: Layer, table: Table, profile: MappingProfile) -> Iterator[tuple[Field, Column]]:
    """Yield each field of codes that every record must state, with each column of its name that fills no field."""
    used = {mapping.source for mapping in profile.fields.values()}
    used |= set(profile.coordinates.fields) if profile.coordinates else set()
    for field in table.fields:
        if field.type is not Type.CODE or not field.required or field.name not in profile.fields:
            continue
        for column in layer.columns:
            if column.name not in used and how_alike(table, field, column.name) != "by_values":
                yield field, column


def disagreements(
    layer: Layer, table: Table, profile: MappingProfile, values: Mapping[str, np.ndarray]
) -> Iterator[Finding]:
    """Yield a finding for each row in which such a column means another code than the one that was read.

    What is no code of the list says nothing; it stays among the row's other fields.
    """
    for field, column in rivals(layer, table, profile):
        source = profile.fields[field.name].source
        read = converter(field, Reading(profile.fields[field.name].values))
        for index, row in enumerate(layer.rows.tolist()):
            said, other = values[field.name][index], column.at(index)
            if said is None or other is None:
                continue
            try:
                meant = read(other)
            except Unreadable:
                continue
            if meant is not None and meant != said:
                yield found(
                    "columns_contradict", row, field=field.name, value=said, source=source, other=column.name,
                    says=as_text(other),
                )  # fmt: skip
