# SPDX-License-Identifier: GPL-3.0-or-later
"""What a table is, with the fields and code lists it is declared with: everything else is derived from tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .envelope import ENVELOPE
from .field import Code, CodeList, Field, Type

__all__ = ["Code", "CodeList", "Field", "Geometry", "Intake", "Table", "Type"]


class Geometry(Enum):
    """Geometry type of a table, always in EPSG:4326."""

    POINT = "POINT"
    MULTIPOLYGON = "MULTIPOLYGON"
    ANY = "GEOMETRY"


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
        return ENVELOPE + self.fields if self.keeps_history else self.fields

    @property
    def key(self) -> str:
        """Return the field that identifies a record by itself, "" where none does: a label may be there twice."""
        return self.code if (self.code,) in self.unique else ""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.all_fields)
