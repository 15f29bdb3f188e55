# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found wrong with a row as a record of its table: what it refers to, its states, its dates."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .kinds_places import GEOCHECK

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE

RECORD_KINDS = (
    FindingKind(
        "reference_unknown",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Referenced record is not in the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: there is no {table} '{value}', nor does the delivery bring it."),
        QT_TRANSLATE_NOOP("MineAction", "Take in the referenced records first."),
    ),
    FindingKind(
        "reference_held",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Referenced record is held itself"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: the {table} '{value}' waits among the held rows."),
        QT_TRANSLATE_NOOP("MineAction", "Decide about that row first, then about this one."),
    ),
    FindingKind(
        "reference_ambiguous",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Reference that fits several records"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: more than one {table} is called '{value}'."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the code of the one that is meant."),
    ),
    FindingKind(
        "voided_by_sender",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Record that the sender voided"),
        QT_TRANSLATE_NOOP("MineAction", "It was voided at the sender's on {when}; it is no record any more."),
        QT_TRANSLATE_NOOP("MineAction", "Void the record here too, if there is one, and set this row aside."),
    ),
    FindingKind(
        "place_not_given",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Records without a place on the map"),
        QT_TRANSLATE_NOOP("MineAction", "{count} rows say nothing of where they are; no map will show them."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for coordinates where the place matters."),
    ),
    FindingKind(
        "geometry_left_off",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Geometry left off"),
        QT_TRANSLATE_NOOP("MineAction", "{count} rows came with a geometry; records of {table} have none."),
    ),
    FindingKind(
        "dates_reversed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Dates in the wrong order"),
        QT_TRANSLATE_NOOP("MineAction", "{second} ({later}) lies before {first} ({earlier})."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the right dates."),
    ),
    FindingKind(
        "route_not_allowed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Land is not released in this way"),
        QT_TRANSLATE_NOOP("MineAction", "What is {kind} comes from one of {activities}, not from {activity}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out by which activity the land was released."),
        "IMAS 07.11",
    ),
    FindingKind(
        "route_not_stated",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Land is released without saying how"),
        QT_TRANSLATE_NOOP("MineAction", "A product that is {kind} needs {field}."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for it."),
        "IMAS 07.11",
    ),
    FindingKind(
        "land_shared",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Product on land of another product"),
        QT_TRANSLATE_NOOP("MineAction", "It shares {area_m2:.1f} m² with {other}; that land would be counted twice."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which product released the land, and redraw the other along it."),
        "IMAS 07.11",
    ),
    FindingKind(
        "state_not_reached",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "State that the record cannot have"),
        QT_TRANSLATE_NOOP("MineAction", "{field} is '{state}', which takes: {missing}."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for what is missing, or give the row an earlier state."),
    ),
    FindingKind(
        "state_change_refused",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Change of state that is not allowed"),
        QT_TRANSLATE_NOOP("MineAction", "{field} of {code} would go from '{start}' to '{end}': {reason}"),
        QT_TRANSLATE_NOOP("MineAction", "Change the record in the workspace first, or ask the sender what is missing."),
    ),
    FindingKind(
        "duplicate_item",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Same find reported twice"),
        QT_TRANSLATE_NOOP("MineAction", "Row {other} has the same device ({model}), quantity, hazard, day and place."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one find or two."),
        GEOCHECK,
        fields=("model", "quantity"),
    ),
    FindingKind(
        "duplicate_label",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Same label twice"),
        QT_TRANSLATE_NOOP("MineAction", "'{label}' is also the label of row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which point is meant by it."),
        GEOCHECK,
        fields=("label",),
    ),
    FindingKind(
        "settled_changed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Delivery changes what is settled"),
        QT_TRANSLATE_NOOP("MineAction", "{fields} of {code} would change, but they stay as they were recorded."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which is right; a correction is a decision in the workspace."),
    ),
)
