# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields that every record carries: identity, version, who and when, and the void that stands in for deletion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text import QT_TRANSLATE_NOOP
from .field import Field, Type

if TYPE_CHECKING:
    from .table import Table

ID = Field("id", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Record ID"), "record_id", required=True)
VERSION = Field(
    "version", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Version"), "version", required=True, default=1
)
CREATED_AT = Field("created_at", Type.DATETIME, QT_TRANSLATE_NOOP("MineAction", "Created on"), "created_at")
CREATED_BY = Field("created_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Created by"), "created_by")
CHANGED_AT = Field("changed_at", Type.DATETIME, QT_TRANSLATE_NOOP("MineAction", "Changed on"), "changed_at")
CHANGED_BY = Field("changed_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Changed by"), "changed_by")
VOIDED_AT = Field("voided_at", Type.DATETIME, QT_TRANSLATE_NOOP("MineAction", "Voided on"), "voided_at")
VOIDED_BY = Field("voided_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Voided by"), "voided_by")
VOID_REASON = Field("void_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for voiding"), "void_why")

ENVELOPE = (ID, VERSION, CREATED_AT, CREATED_BY, CHANGED_AT, CHANGED_BY, VOIDED_AT, VOIDED_BY, VOID_REASON)

# Set by the store or the database itself, so a change of these alone is not a change of the record.
BOOKKEEPING = (VERSION.name, CHANGED_AT.name, CHANGED_BY.name)

# Who changed a record where the writer gave no name, in words that no person bears.
OUTSIDE = "? (outside the plugin)"

AREA = "area_m2"  # measured from the geometry by whoever writes it
GEOMETRY = "geom"  # the geometry column of every table that has one


def content_columns(table: Table) -> list[str]:
    """Return the columns whose change is a change of the record; the database's own bookkeeping is none."""
    names = [field.name for field in table.all_fields if field.name not in BOOKKEEPING]
    return [GEOMETRY, *names] if table.geometry else names


def has_area(table: Table) -> bool:
    """Return whether records of `table` keep the area of their geometry."""
    return table.geometry is not None and AREA in table.columns


# Where a record that was taken in came from. `source_fields` keeps, as JSON, what the source says beyond the
# dictionary.
PROVENANCE = (
    Field(
        "import_batch_id",
        Type.REFERENCE,
        QT_TRANSLATE_NOOP("MineAction", "Import"),
        "import_id",
        references="import_batch",
        exchanged=False,
    ),
    Field(
        "source_row",
        Type.INTEGER,
        QT_TRANSLATE_NOOP("MineAction", "Row in the source"),
        "source_row",
        exchanged=False,
    ),
    Field(
        "source_fields",
        Type.TEXT,
        QT_TRANSLATE_NOOP("MineAction", "Other fields of the source"),
        "src_fields",
        exchanged=False,
    ),
)
