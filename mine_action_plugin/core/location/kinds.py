# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found wrong with a list of turning points, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE
_AS_REPORTED = QT_TRANSLATE_NOOP("MineAction", "Complete the point as it stands in the report; nothing was assumed.")

NAMING = (
    FindingKind(
        "points_numbered_by_row",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Turning points without numbers"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: taken in the order of the rows."),
        QT_TRANSLATE_NOOP("MineAction", "Compare the order with the report; another order is another boundary."),
    ),
    FindingKind(
        "points_numbered_by_role",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Turning points numbered for each role"),
        QT_TRANSLATE_NOOP(
            "MineAction", "{hazard}: put in the order landmark, benchmark, start point, turning points, and renumbered."
        ),
    ),
    FindingKind(
        "point_number_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Turning point without a number"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: other points of the list have one."),
        _AS_REPORTED,
        fields=("point_no",),
    ),
    FindingKind(
        "point_number_twice",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Two turning points with the same number"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {number} is also the number of row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out their order in the report; another order is another boundary."),
        "GICHD geocheck",
        fields=("point_no",),
    ),
    FindingKind(
        "point_number_gap",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Turning points are missing in the list"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: there is no number {numbers}."),
        QT_TRANSLATE_NOOP("MineAction", "Ask for the missing points; without them the boundary cuts a corner."),
        fields=("point_no",),
    ),
    FindingKind(
        "point_roles_missing",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Turning points without roles"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: all points were taken for corners of the boundary."),
        QT_TRANSLATE_NOOP("MineAction", "Make sure that no landmark or benchmark is among them."),
    ),
    FindingKind(
        "point_role_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Turning point without a role"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: is {point} a corner, or a point outside of the boundary?"),
        _AS_REPORTED,
        fields=("role",),
    ),
    FindingKind(
        "start_point_twice",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Two start points"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {point} and row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Is it one hazard or two? Correct the list."),
        fields=("role",),
    ),
    FindingKind(
        "point_label_twice",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Two turning points with the same label"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {label} is also the label of row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which point is meant by it."),
        "GICHD geocheck",
        fields=("label",),
    ),
    FindingKind(
        "points_too_few",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Too few turning points"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard} has {count} different corners; a boundary needs three."),
        QT_TRANSLATE_NOOP("MineAction", "Ask for the whole list."),
        "GICHD geocheck",
    ),
)

PLACING = (
    FindingKind(
        "point_without_place",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Turning point without a place"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: neither coordinates nor bearing and distance."),
        _AS_REPORTED,
        fields=("as_typed",),
    ),
    FindingKind(
        "leg_incomplete",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Bearing or distance is missing"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}"),
        _AS_REPORTED,
        fields=("bearing", "distance_m"),
    ),
    FindingKind(
        "leg_impossible",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Bearing or distance is impossible"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: {bearing}°, {distance} m."),
        QT_TRANSLATE_NOOP("MineAction", "Bearings go from 0° to 360°, and a distance is more than nothing."),
        fields=("bearing", "distance_m"),
    ),
    FindingKind(
        "from_point_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "It is not said from where a bearing was taken"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}"),
        QT_TRANSLATE_NOOP(
            "MineAction", "Name the point it was measured from, or write “previous” where that is the one before it."
        ),
        fields=("from_point",),
    ),
    FindingKind(
        "from_point_unknown",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "The point it was measured from is not in the list"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: from '{origin}'. The list has: {known}."),
        _AS_REPORTED,
        fields=("from_point",),
    ),
    FindingKind(
        "from_point_ambiguous",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Several points have the name of the one it was measured from"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: from '{origin}', which is in rows {rows}."),
        _AS_REPORTED,
        fields=("from_point",),
    ),
    FindingKind(
        "from_point_cycle",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Points are measured from one another in a circle"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: none of {points} has coordinates to start from."),
        QT_TRANSLATE_NOOP("MineAction", "Give the coordinates of one of them, as it stands in the report."),
        fields=("from_point",),
    ),
    FindingKind(
        "bearing_kind_unknown",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "It is not said which north a bearing counts from"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: true, grid or magnetic?"),
        QT_TRANSLATE_NOOP("MineAction", "State it in the list or in a mapping profile; one degree is 17 m in 1 km."),
        fields=("bearing_kind",),
    ),
    FindingKind(
        "declination_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Magnetic bearing without declination"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}"),
        QT_TRANSLATE_NOOP("MineAction", "State the declination and its date, in the list or in a mapping profile."),
        fields=("declination",),
    ),
    FindingKind(
        "declination_undated",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Declination without a date"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {declination}°. It changes with the years."),
        QT_TRANSLATE_NOOP("MineAction", "Find out for which date it holds."),
        fields=("declination_date",),
    ),
    FindingKind(
        "grid_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Grid bearing without a grid"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}, {point}: each grid has its own north."),
        QT_TRANSLATE_NOOP("MineAction", "State the EPSG code of the grid in the list or in a mapping profile."),
        fields=("grid_epsg",),
    ),
    FindingKind(
        "bearing_kinds_mixed",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Bearings of several kinds in one list"),
        QT_TRANSLATE_NOOP("MineAction", "{hazard}: {kinds}."),
        QT_TRANSLATE_NOOP("MineAction", "Compare with the report; they are seldom mixed."),
        fields=("bearing_kind",),
    ),
)

CLOSING = (
    FindingKind(
        "traverse_misclosure",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "The traverse does not close"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m, "
            "1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}.",
        ),
        QT_TRANSLATE_NOOP("MineAction", "Nothing was adjusted. Check the bearings, their north, and the distances."),
    ),
    FindingKind(
        "traverse_closes",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Misclosure of the traverse"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m. "
            "Nothing was adjusted.",
        ),
    ),
    FindingKind(
        "tolerance_widened",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "The traverse closes only within a wider tolerance than usual"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "{hazard} at {point}: {distance:.2f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}, usually "
            "{usual_m:g} m or 1:{usual_limit:g}. Nothing was adjusted.",
        ),
        QT_TRANSLATE_NOOP("MineAction", "Check the bearings, their north, and the distances before it is relied on."),
    ),
    FindingKind(
        "traverse_unchecked",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Nobody measured whether the traverse closes"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "{hazard}: the boundary goes from {point} back to {start} by calculation, {distance:.1f} m at "
            "{bearing:.1f}° true.",
        ),
        QT_TRANSLATE_NOOP("MineAction", "Ask for the bearing and distance of the last leg; a slip shows only there."),
    ),
)

KINDS: tuple[FindingKind, ...] = NAMING + PLACING + CLOSING
_BY_KEY = {kind.key: kind for kind in KINDS}


def kind_named(key: str) -> FindingKind:
    """Return the kind of finding with this key; KeyError if there is none."""
    return _BY_KEY[key]
