# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that the intake may find, one row each."""

from __future__ import annotations

from ..findings import Finding, FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .delivery import Remark
from .kinds_places import GEOCHECK, GEOMETRY_KINDS, PLACE_KINDS
from .kinds_points import POINT_KINDS
from .kinds_reading import READING_KINDS
from .kinds_recorded import RECORDED_KINDS
from .kinds_records import RECORD_KINDS

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE

VALUE_KINDS = (
    FindingKind(
        "code_unknown",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Value is in no code list"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: '{value}' ({source})"),
        QT_TRANSLATE_NOOP("MineAction", "Map the value to a code in a mapping profile."),
    ),
    FindingKind(
        "columns_contradict",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Two columns contradict one another"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: '{source}' says {value}, but '{other}' says '{says}'."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender which of the two holds."),
    ),
    FindingKind(
        "value_unreadable",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Value cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: '{value}' ({source}) is not of type {type}."),
        QT_TRANSLATE_NOOP("MineAction", "Correct the value, or state its format in a mapping profile."),
    ),
    FindingKind(
        "value_out_of_range",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Value out of range"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: {value} ({source})"),
        QT_TRANSLATE_NOOP("MineAction", "Correct the value in the source."),
    ),
    FindingKind(
        "required_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Required value is missing"),
        QT_TRANSLATE_NOOP("MineAction", "{field}"),
        QT_TRANSLATE_NOOP("MineAction", "Fill it in the source, or state a constant in a mapping profile."),
    ),
    FindingKind(
        "text_unstorable",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Text holds characters that cannot be kept"),
        QT_TRANSLATE_NOOP("MineAction", "{source} holds {characters}; other programs would cut the text there."),
        QT_TRANSLATE_NOOP("MineAction", "Correct the text in the source."),
    ),
    FindingKind(
        "text_invisible",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Text holds invisible control characters"),
        QT_TRANSLATE_NOOP("MineAction", "{source} holds {characters}; it may read otherwise than it is."),
        QT_TRANSLATE_NOOP("MineAction", "Compare the text with the original. It was kept as delivered."),
    ),
    FindingKind(
        "codes_derived",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Records without an ID of their own"),
        QT_TRANSLATE_NOOP("MineAction", "{count} rows got an ID from the source and its row, such as {example}."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for IDs: if rows move, these IDs move with them."),
    ),
    FindingKind(
        "mapping_unsure",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Field not taken for what its name says"),
        QT_TRANSLATE_NOOP(
            "MineAction", "'{source}' is called like {field}, but its values do not fit. They were kept apart."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Say in a mapping profile what the field means."),
    ),
    FindingKind(
        "fields_kept",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Fields that the dictionary does not have"),
        QT_TRANSLATE_NOOP("MineAction", "Kept with each record as delivered: {fields}."),
    ),
    FindingKind(
        "time_left_off",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Time of day left off"),
        QT_TRANSLATE_NOOP("MineAction", "{field} is a date; {count} values of {source} had a time as well."),
    ),
)

CONTENT_KINDS = (
    FindingKind(
        "row_mended",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Held row taken in after a decision"),
        QT_TRANSLATE_NOOP("MineAction", "{changes}. Decided by {by}: {reason}"),
    ),
    FindingKind(
        "rows_set_aside_before",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Rows that were set aside before, delivered again word for word"),
        QT_TRANSLATE_NOOP("MineAction", "{count} rows ({rows}) stay set aside. Decided by {by}: {reason}"),
    ),
    FindingKind(
        "rows_held_before",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Rows that were held before, delivered again word for word"),
        QT_TRANSLATE_NOOP(
            "MineAction", "{count} rows ({rows}) wait among the held rows already, for the same reasons."
        ),
    ),
    FindingKind(
        "rows_mended_before",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Rows that were mended before, delivered again word for word"),
        QT_TRANSLATE_NOOP(
            "MineAction", "{count} rows ({rows}): the records stay as they were mended. Decided by {by}: {reason}"
        ),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender to correct the source."),
    ),
    FindingKind(
        "duplicate_id",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "ID given twice"),
        QT_TRANSLATE_NOOP("MineAction", "'{code}' is also the ID of row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one record or two, and correct the source."),
        GEOCHECK,
        fields=("code",),
    ),
    FindingKind(
        "duplicate_id_elsewhere",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "ID given twice in one delivery"),
        QT_TRANSLATE_NOOP("MineAction", "'{code}' is also in {layer}, which says otherwise."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one record or two, and correct the source."),
        GEOCHECK,
        fields=("code",),
    ),
    FindingKind(
        "area_redrawn",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Delivery draws a known area anew"),
        QT_TRANSLATE_NOOP(
            "MineAction", "{code} moves by {metres:.0f} m; {left_out:.0%} of its former land is left out."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Land leaves a hazard by land release only. Ask the sender why it changed."),
        "IMAS 07.11",
    ),
    FindingKind(
        "place_moved",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Delivery moves a known place"),
        QT_TRANSLATE_NOOP("MineAction", "{code} moves by {metres:.0f} m."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender which of the two places holds."),
    ),
    FindingKind(
        "area_differs",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Reported area differs from the polygon"),
        QT_TRANSLATE_NOOP("MineAction", "Reported {reported:.0f} m², computed {computed:.0f} m²."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender which of the two holds."),
        fields=("reported_area_m2",),
    ),
    FindingKind(
        "area_stale",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Stored area is not that of the boundary"),
        QT_TRANSLATE_NOOP("MineAction", "Stored {stored:.0f} m², measured {measured:.0f} m²."),
        QT_TRANSLATE_NOOP(
            "MineAction", "It was drawn or measured past the plugin. Compare the boundary, then correct the area."
        ),
        fields=("area_m2",),
    ),
    FindingKind(
        "area_missing",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "No area is stored for the boundary"),
        QT_TRANSLATE_NOOP("MineAction", "Measured {measured:.0f} m². Totals of stored areas leave it out."),
        QT_TRANSLATE_NOOP("MineAction", "It was drawn past the plugin. Compare the boundary, then state the area."),
        fields=("area_m2",),
    ),
    FindingKind(
        "date_in_future",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Date in the future"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: {value}"),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the right date."),
    ),
    FindingKind(
        "date_too_early",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Date before 1940"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: {value}"),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the right date."),
    ),
    FindingKind(
        "confirmed_without_evidence",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "CHA without direct evidence"),
        QT_TRANSLATE_NOOP("MineAction", "A confirmed hazardous area needs direct evidence of contamination."),
        QT_TRANSLATE_NOOP("MineAction", "Record the evidence, or find out whether it is an SHA."),
        "IMAS 07.11",
        fields=("classification", "evidence_kind"),
    ),
    FindingKind(
        "update_not_allowed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Change that the workspace does not allow"),
        QT_TRANSLATE_NOOP("MineAction", "{field} of {code} would go from '{start}' to '{end}': {reason}"),
        QT_TRANSLATE_NOOP("MineAction", "Record new evidence as a new hazard that supersedes the old one."),
        "IMAS 07.11",
    ),
    FindingKind(
        "closed_changed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Delivery changes a closed hazard"),
        QT_TRANSLATE_NOOP("MineAction", "{fields} of {code} would change, but its land is released."),
        QT_TRANSLATE_NOOP("MineAction", "Record new evidence as a new hazard that supersedes the old one."),
        "IMAS 07.11",
    ),
    FindingKind(
        "empty_over_value",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Delivery leaves a known value empty"),
        QT_TRANSLATE_NOOP("MineAction", "{fields} of {code} stayed as in the workspace."),
        QT_TRANSLATE_NOOP("MineAction", "If the value is to go, delete it in the form."),
    ),
)

KINDS: tuple[FindingKind, ...] = (
    *READING_KINDS,
    *VALUE_KINDS,
    *GEOMETRY_KINDS,
    *PLACE_KINDS,
    *CONTENT_KINDS,
    *RECORD_KINDS,
    *RECORDED_KINDS,
    *POINT_KINDS,
)
_BY_KEY = {kind.key: kind for kind in KINDS}


def kind_named(key: str) -> FindingKind:
    """Return the kind of finding with this key; KeyError if there is none."""
    return _BY_KEY[key]


def found(key: str, row: int | None = None, point: tuple[float, float] | None = None, **values: object) -> Finding:
    """Return a finding of the kind `key`."""
    return Finding(kind_named(key), row, values=values, point=point)


def of_remark(remark: Remark) -> Finding:
    """Return the finding that a reader's remark stands for."""
    return Finding(kind_named(remark.kind), remark.row, values=dict(remark.values))
