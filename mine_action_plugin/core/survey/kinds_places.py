# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found wrong with the shape and the place of a row, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE
GEOCHECK = "GICHD geocheck"

GEOMETRY_KINDS = (
    FindingKind(
        "geometry_missing",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "No geometry"),
        QT_TRANSLATE_NOOP("MineAction", "The row has no place on the map. It may be a hazard all the same."),
        QT_TRANSLATE_NOOP("MineAction", "Find out where it is; do not drop it."),
    ),
    FindingKind(
        "geometry_empty",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Empty geometry"),
        QT_TRANSLATE_NOOP("MineAction", "The row has a geometry without any point. It may be a hazard all the same."),
        QT_TRANSLATE_NOOP("MineAction", "Find out where it is; do not drop it."),
    ),
    FindingKind(
        "geometry_unreadable",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Geometry cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "{reason}"),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the geometry again."),
    ),
    FindingKind(
        "geometry_wrong_kind",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Geometry of the wrong kind"),
        QT_TRANSLATE_NOOP("MineAction", "{found} where {wanted} is needed."),
        QT_TRANSLATE_NOOP("MineAction", "Take the row into another table, or ask for the right geometry."),
    ),
    FindingKind(
        "geometry_invalid",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Invalid geometry"),
        QT_TRANSLATE_NOOP("MineAction", "{reason}"),
        QT_TRANSLATE_NOOP("MineAction", "Look at the place of the fault and decide; nothing is repaired by itself."),
        GEOCHECK,
    ),
    FindingKind(
        "boundary_repaired",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Boundary repaired after a decision"),
        QT_TRANSLATE_NOOP("MineAction", "{repair}: {before} → {after} m². Decided by {by}: {reason}"),
    ),
    FindingKind(
        "coordinates_impossible",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Coordinates without a place on the ground"),
        QT_TRANSLATE_NOOP("MineAction", "{value}"),
        QT_TRANSLATE_NOOP("MineAction", "Correct the coordinates in the source."),
        fields=("as_typed",),
    ),
    FindingKind(
        "too_few_vertices",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Polygon with fewer than three corners"),
        QT_TRANSLATE_NOOP("MineAction", "{count} distinct corners."),
        QT_TRANSLATE_NOOP("MineAction", "Find out the true boundary; do not drop it."),
        GEOCHECK,
    ),
    FindingKind(
        "duplicate_vertices",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Corner given twice"),
        QT_TRANSLATE_NOOP("MineAction", "{count} corners equal their neighbour to 0.000001°."),
        "",
        GEOCHECK,
    ),
    FindingKind(
        "long_edge",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Corners far apart"),
        QT_TRANSLATE_NOOP("MineAction", "{length_m:.0f} m between two consecutive corners."),
        QT_TRANSLATE_NOOP("MineAction", "Look whether a corner is mistyped."),
        GEOCHECK,
    ),
    FindingKind(
        "parts_overlap",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Parts of one polygon overlap"),
        QT_TRANSLATE_NOOP("MineAction", "Parts {first} and {second} overlap by {share:.0%} of the smaller one."),
        "",
        GEOCHECK,
    ),
    FindingKind(
        "sliver",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Sliver"),
        QT_TRANSLATE_NOOP("MineAction", "{area_m2:.1f} m², {width_m:.2f} m wide on average."),
        QT_TRANSLATE_NOOP("MineAction", "Look whether it is left over from cutting polygons."),
    ),
    FindingKind(
        "duplicate_geometry",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Same geometry twice"),
        QT_TRANSLATE_NOOP("MineAction", "It equals that of row {other}."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether it is one record or two."),
        GEOCHECK,
    ),
    FindingKind(
        "curve_straightened",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Curve drawn as straight pieces"),
        QT_TRANSLATE_NOOP("MineAction", "{kind}: its pieces lie up to {metres:.2f} m from the curve."),
        QT_TRANSLATE_NOOP("MineAction", "Where that is too much for a boundary, ask the sender for corners."),
    ),
    FindingKind(
        "heights_left_off",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Heights left off"),
        QT_TRANSLATE_NOOP("MineAction", "{count} geometries have heights; the workspace keeps positions."),
    ),
)

PLACE_KINDS = (
    FindingKind(
        "crs_stated",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Coordinate system stated by the planner"),
        QT_TRANSLATE_NOOP("MineAction", "The data name none; {crs} was given."),
    ),
    FindingKind(
        "crs_unreadable",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Stated coordinate system cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "What the data say was put aside for {crs}, which was given."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the coordinate system."),
    ),
    FindingKind(
        "zone_doubtful",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Another zone of the grid seems to be meant"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "In {crs} none of the rows lies in a site of the workspace; "
            "in {other} {count} of {rows} would lie in {sites}.",
        ),
        QT_TRANSLATE_NOOP("MineAction", "Nothing was moved. Ask the sender in which zone the coordinates are."),
    ),
    FindingKind(
        "outside_libya",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Outside Libya"),
        QT_TRANSLATE_NOOP("MineAction", "It lies at {lon:.4f}, {lat:.4f}."),
        QT_TRANSLATE_NOOP("MineAction", "Check the coordinates and their reference system."),
    ),
    FindingKind(
        "axes_swapped",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Latitude and longitude seem to be swapped"),
        QT_TRANSLATE_NOOP("MineAction", "As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya."),
        QT_TRANSLATE_NOOP("MineAction", "Correct the order of the coordinates in the source."),
    ),
    FindingKind(
        "outside_site",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Outside the site"),
        QT_TRANSLATE_NOOP("MineAction", "It does not touch the area of {site}."),
        QT_TRANSLATE_NOOP("MineAction", "Check the site and the coordinates."),
        fields=("site_id",),
    ),
    FindingKind(
        "site_unknown",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Place that is no site of the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "'{source}' says '{value}'. The row gets the site in which it lies, if any."),
        QT_TRANSLATE_NOOP("MineAction", "Make it a site if work is planned there; the word is kept with the record."),
        fields=("site_id",),
    ),
    FindingKind(
        "overlaps_existing",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Overlaps a hazard of the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "It and {other} share {share:.1%} of the smaller one."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether both describe the same land."),
        GEOCHECK,
    ),
    FindingKind(
        "overlaps_released",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Overlaps land that was released"),
        QT_TRANSLATE_NOOP("MineAction", "It and product {other} of {hazard} share {share:.1%} of the smaller one."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether the land is dangerous again, and who released it."),
    ),
    FindingKind(
        "overlaps_in_delivery",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Overlaps another row"),
        QT_TRANSLATE_NOOP("MineAction", "It and row {other} share {share:.1%} of the smaller one."),
        QT_TRANSLATE_NOOP("MineAction", "Find out whether both describe the same land."),
        GEOCHECK,
    ),
    FindingKind(
        "closed_overlaps_open",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Closed land overlaps an open hazard"),
        QT_TRANSLATE_NOOP("MineAction", "It shares {share:.1%} of the smaller one with {other}, which is open."),
        QT_TRANSLATE_NOOP("MineAction", "Find out which of the two holds."),
    ),
)
