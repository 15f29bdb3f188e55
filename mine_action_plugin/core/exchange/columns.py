# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of a delivered table, derived from the data dictionary, so that every delivery has the same ones."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.envelope import ID
from ..model.table import Field, Table, Type
from .layout import Layout
from .release import ReleaseProfile

TEXT_BYTES = 254  # of UTF-8, the most that a dBASE text column holds
NO_VALUE = "no_value"  # names the numeric columns that are blank because the number is not known
GEOMETRY = "geometry"  # in the table of long texts, the name under which a geometry stands

# A number of ten or more digits is read as a real by some programs, so nine are the most a numeric column takes.
_NUMERIC = {Type.INTEGER: (9, 0), Type.REAL: (24, 15), Type.BOOLEAN: (1, 0)}
_TEXT = {Type.DATE: 10, Type.DATETIME: 32, Type.CODE: 32, Type.REFERENCE: 64}
_ID_BYTES = 64


@dataclass(frozen=True)
class Column:
    """One column of a .dbf: `width` in bytes, `decimals` only for reals."""

    field: Field
    name: str
    width: int
    decimals: int = 0

    @property
    def numeric(self) -> bool:
        return self.field.type in _NUMERIC

    @property
    def kind(self) -> str:
        """The dBASE type letter."""
        return "N" if self.numeric else "C"


def column_of(field: Field, name: str = "") -> Column:
    """Return the column that carries `field`, under its short name or the receiver's `name`."""
    if field.type in _NUMERIC:
        return Column(field, name or field.short, *_NUMERIC[field.type])
    width = _ID_BYTES if field is ID else _TEXT.get(field.type, TEXT_BYTES)
    return Column(field, name or field.short, width)


def columns_of(table: Table, profile: ReleaseProfile, layout: Layout) -> tuple[Column, ...]:
    """Return the columns of `table` that `profile` releases and `layout` knows; the id is always among them."""
    return tuple(
        column_of(field, layout.short_name(table, field))
        for field in table.all_fields
        if profile.reason_to_withhold(table, field) is None and layout.has(table, field)
    )
