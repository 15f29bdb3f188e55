# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found when records of the workspace are compared with one another, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .kinds_places import GEOCHECK

_BLOCKING, _WARNING = Severity.BLOCKING, Severity.WARNING

RECORDED_KINDS = (
    FindingKind(
        "duplicate_id_recorded",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Two records with the same ID"),
        QT_TRANSLATE_NOOP("MineAction", "'{code}' and '{other}' differ by blanks, case or marks that nobody sees."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one record or two; void one, or correct its ID."),
        GEOCHECK,
        fields=("code",),
    ),
    FindingKind(
        "duplicate_geometry_recorded",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Two records with the same geometry"),
        QT_TRANSLATE_NOOP("MineAction", "It equals that of {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one record or two."),
        GEOCHECK,
    ),
    FindingKind(
        "duplicate_item_recorded",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Same find recorded twice"),
        QT_TRANSLATE_NOOP("MineAction", "{other} has the same device ({model}), quantity, hazard, day and place."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one find or two."),
        GEOCHECK,
        fields=("model", "quantity"),
    ),
    FindingKind(
        "duplicate_label_recorded",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Two points with the same label"),
        QT_TRANSLATE_NOOP("MineAction", "'{label}' is the label of two points of the same kind and hazard."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which point is meant by it."),
        GEOCHECK,
        fields=("label",),
    ),
)
