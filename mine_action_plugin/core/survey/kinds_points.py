# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found when hazards come as lists of turning points, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE

POINT_KINDS = (
    FindingKind(
        "point_list_held",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Held with the other turning points of its hazard"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: see row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Part of a list would be another boundary. Mend that row."),
    ),
    FindingKind(
        "hazard_contradicts_itself",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Rows of one hazard contradict one another"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {source} is '{value}' here and '{other}' in another row."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which of them holds, and correct the list."),
    ),
    FindingKind(
        "points_left_out",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "The list leaves out turning points that are in the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard} also has the numbers {numbers}."),
        QT_TRANSLATE_NOOP("MineAction", "If they are no longer true, void them with a reason, then take in the list."),
    ),
    FindingKind(
        "boundary_not_listed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Its turning points are held"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {layer} gives no boundary that can be used."),
        QT_TRANSLATE_NOOP("MineAction", "Mend the list of its turning points; the reasons are with its rows."),
    ),
    FindingKind(
        "distances_without_unit",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Distances without a unit"),
        QT_TRANSLATE_NOOP("MineAction", "{source} was read as metres."),
        QT_TRANSLATE_NOOP(
            "MineAction", "If it is another unit, undo the import and state a factor in a mapping profile."
        ),
        fields=("distance_m",),
    ),
    FindingKind(
        "coordinates_mixed",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Degrees and grid references in one column"),
        QT_TRANSLATE_NOOP(
            "MineAction", "{value}: grid references are on WGS 84, the degrees beside it are in the CRS of the data."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Ask for the positions in one way, or take them in as two files."),
    ),
)
