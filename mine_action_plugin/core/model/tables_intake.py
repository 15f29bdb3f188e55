# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that account for what came in and what was changed: imports, held rows, findings, the audit log."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import work_codelists as work
from .table import Field, Geometry, Table, Type

IMPORT_BATCH = Table(
    "import_batch",
    QT_TRANSLATE_NOOP("MineAction", "Import"),
    QT_TRANSLATE_NOOP("MineAction", "Imports"),
    (
        Field("source_name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Source"), "source", required=True),
        Field("source_layer", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Layer of the source"), "layer"),
        Field(
            "source_sha256",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "SHA-256 of the source"),
            "sha256",
            required=True,
        ),
        Field(
            "source_content",
            Type.BLOB,
            QT_TRANSLATE_NOOP("MineAction", "Source as received (zip)"),
            "content",
            exchanged=False,
        ),
        Field("table_name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Table"), "tabl", required=True),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=work.BATCH_STATE,
            default="taken_in",
        ),
        Field(
            "rows_read", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Rows read"), "n_read", required=True, minimum=0
        ),
        Field(
            "rows_taken",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Rows taken in"),
            "n_taken",
            required=True,
            minimum=0,
        ),
        Field(
            "rows_updated",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Rows updated"),
            "n_updated",
            required=True,
            minimum=0,
        ),
        Field(
            "rows_unchanged",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Rows unchanged"),
            "n_same",
            required=True,
            minimum=0,
        ),
        Field(
            "rows_held", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Rows held"), "n_held", required=True, minimum=0
        ),
        Field(
            "rows_aside",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Rows set aside before"),
            "n_aside",
            required=True,
            minimum=0,
            default=0,
        ),
        # As JSON: held row -> row of this source. Should the import that brought the row be undone, it waits for this.
        Field(
            "held_before",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Held rows that it repeats"),
            "held_befor",
            exchanged=False,
        ),
        # As JSON: import -> how many of its records this one delivered again and found unchanged. They stand on both.
        Field(
            "unchanged_of",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Imports whose records it found unchanged"),
            "same_of",
            exchanged=False,
        ),
        Field("encoding", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Encoding"), "encoding"),
        Field("crs", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Coordinate system of the source"), "src_crs"),
        Field("datum_operation", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Datum operation"), "datum_op"),
        Field(
            "accuracy_m",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Accuracy of the datum operation"),
            "datum_acc",
            unit="m",
        ),
        Field("profile", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Mapping profile"), "profile"),
        Field("undo_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for undoing"), "undo_why"),
    ),
    kept_out=QT_TRANSLATE_NOOP("MineAction", "The workspace writes this itself when data are imported."),
)

HELD_RECORD = Table(
    "held_record",
    QT_TRANSLATE_NOOP("MineAction", "Held row"),
    QT_TRANSLATE_NOOP("MineAction", "Held rows"),
    (
        Field(
            "import_batch_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Import"),
            "import_id",
            required=True,
            references="import_batch",
        ),
        Field("table_name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Table"), "tabl", required=True),
        Field(
            "source_row",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Row in the source"),
            "source_row",
            required=True,
        ),
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "ID in the source"), "code"),
        Field("content", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Content"), "content", required=True),
        Field(
            "geometry_wkb",
            Type.BLOB,
            QT_TRANSLATE_NOOP("MineAction", "Geometry as delivered"),
            "geom_src",
            exchanged=False,
        ),
        # Not a geometry column: what is held may be broken, and still has to stand on paper where it lies.
        Field(
            "place_wkb",
            Type.BLOB,
            QT_TRANSLATE_NOOP("MineAction", "Place as far as known (EPSG:4326)"),
            "place",
            exchanged=False,
        ),
        Field("reasons", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reasons"), "reasons", required=True),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=work.HELD_STATE,
            default="held",
        ),
        Field("decision_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Decided by"), "decided_by"),
        Field("decision_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the decision"), "decide_why"),
        Field("record_id", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Record that it became"), "became"),
    ),
    kept_out=QT_TRANSLATE_NOOP("MineAction", "The workspace writes this itself when a row is held."),
)

FINDING = Table(
    "finding",
    QT_TRANSLATE_NOOP("MineAction", "Finding"),
    QT_TRANSLATE_NOOP("MineAction", "Findings"),
    (
        Field("kind", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Finding"), "kind", required=True),
        Field(
            "severity",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Severity"),
            "severity",
            required=True,
            codes=work.SEVERITY,
        ),
        Field("table_name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Table"), "tabl"),
        Field("record_id", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Record"), "rec_id", sought=True),
        Field(
            "import_batch_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Import"),
            "import_id",
            references="import_batch",
        ),
        Field("source_row", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Row in the source"), "source_row"),
        Field("values_json", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Values"), "vals"),
        Field("text", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Text"), "text", required=True),
        Field("accepted_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Accepted on"), "accept_on"),
        Field("accepted_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Accepted by"), "accept_by"),
        Field("accepted_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for accepting"), "accept_why"),
    ),
    geometry=Geometry.POINT,
    kept_out=QT_TRANSLATE_NOOP("MineAction", "The workspace writes this itself when data are checked."),
)

AUDIT_LOG = Table(
    "audit_log",
    QT_TRANSLATE_NOOP("MineAction", "Change"),
    QT_TRANSLATE_NOOP("MineAction", "Changes"),
    (
        Field("table_name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Table"), "tabl", required=True),
        Field("record_id", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Record"), "rec_id", required=True),
        Field("action", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Action"), "action", required=True),
        Field("field", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Field"), "field"),
        Field("old_value", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Old value"), "old_value"),
        Field("new_value", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "New value"), "new_value"),
        Field("at", Type.DATETIME, QT_TRANSLATE_NOOP("MineAction", "When"), "at", required=True),
        Field("by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Who"), "by"),
        Field("login", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Login at the database"), "login"),
    ),
    keeps_history=False,
    kept_out=QT_TRANSLATE_NOOP(
        "MineAction", "The workspace writes this itself with every change, so that nobody else can."
    ),
)
