# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field and a code list are: a value of a record, and the values that it may have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Type(Enum):
    """Type of a field's values; each back end maps it to its own column type."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"  # ISO 8601, YYYY-MM-DD
    DATETIME = "datetime"  # ISO 8601 in UTC, YYYY-MM-DDTHH:MM:SSZ
    CODE = "code"  # one key of a code list
    CODES = "codes"  # several keys of a code list, joined by commas
    REFERENCE = "reference"  # id of a record of another table
    BLOB = "blob"


@dataclass(frozen=True)
class Code:
    """One value of a code list: the key that is stored, and the label that is read (a marked text)."""

    key: str
    label: str
    aliases: tuple[str, ...] = ()  # how other systems and languages write it; matched case-folded


@dataclass(frozen=True)
class CodeList:
    """A named list of allowed values."""

    name: str
    codes: tuple[Code, ...]

    def keys(self) -> tuple[str, ...]:
        return tuple(code.key for code in self.codes)

    def label(self, key: str) -> str:
        """Return the marked label of `key`; an unknown key is its own label, so that nothing is hidden."""
        return next((code.label for code in self.codes if code.key == key), key)


@dataclass(frozen=True)
class Field:
    """One column. `label` is a marked text; `short` is the name in a shapefile, at most 10 ASCII characters.

    `personal` marks data about people, which never leaves in orders, maps or deliveries unless a named release profile
    says so. `aliases` are names under which other systems deliver the field, compared without case, blanks and marks.
    `sought` marks a field by which records are looked for, as they are by every reference.
    """

    name: str
    type: Type
    label: str
    short: str
    required: bool = False
    codes: CodeList | None = None
    references: str = ""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    default: str | int | float | None = None
    personal: bool = False
    exchanged: bool = True
    aliases: tuple[str, ...] = ()
    sought: bool = False
