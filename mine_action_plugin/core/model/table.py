# SPDX-License-Identifier: GPL-3.0-or-later
"""What a table, a field and a code list are: the declarations from which everything else is derived."""

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


class Geometry(Enum):
    """Geometry type of a table, always in EPSG:4326."""

    POINT = "POINT"
    MULTIPOLYGON = "MULTIPOLYGON"
    ANY = "GEOMETRY"


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


@dataclass(frozen=True)
class Intake:
    """How records of a table are received from outside.

    `words`, found in the names of files, layers and fields or standing for a whole layer, tell the table. `called` are
    the fields by which rows of other tables name a record of this one. Where it is `placed`, a row without a place on
    the map is held; elsewhere it is taken in, and said to have none.
    """

    words: tuple[str, ...]
    called: tuple[str, ...] = ("code",)
    placed: bool = False


@dataclass(frozen=True)
class Table:
    """One table. `code` is the field that people call a record by; `unique` are sets of fields that identify it.

    `intake` says how its records are received from outside, or `kept_out` (a marked text) why they are not.
    """

    name: str
    label: str
    plural: str
    fields: tuple[Field, ...]
    geometry: Geometry | None = None
    code: str = ""
    unique: tuple[tuple[str, ...], ...] = ()
    keeps_history: bool = True  # carries id, version, who, when and void; False only for logs
    intake: Intake | None = None
    kept_out: str = ""

    def field(self, name: str) -> Field:
        """Return the field called `name`; KeyError if there is none."""
        for field in self.all_fields:
            if field.name == name:
                return field
        raise KeyError(f"{self.name}.{name}")

    @property
    def all_fields(self) -> tuple[Field, ...]:
        """The declared fields together with those that every record carries."""
        from .envelope import ENVELOPE  # the envelope is made of fields, so it is loaded late

        return ENVELOPE + self.fields if self.keeps_history else self.fields

    @property
    def key(self) -> str:
        """Return the field that identifies a record by itself, "" where none does: a label may be there twice."""
        return self.code if (self.code,) in self.unique else ""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.all_fields)
