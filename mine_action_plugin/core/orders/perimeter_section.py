# SPDX-License-Identifier: GPL-3.0-or-later
"""The turning-point table: every point of the perimeter with its coordinates and the way to the next."""

from __future__ import annotations

from collections.abc import Iterator

from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import Align, Block, Column, Heading, Note, Rows, Text, say
from .content import MagneticNorth, OrderedHazard, PerimeterPoint
from .magnetic_notes import magnetic_note

_PLACE = (
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Latitude")), 24, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Longitude")), 24, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "MGRS")), 37, Align.CENTRE),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Easting")), 16, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Northing")), 18, Align.FIGURES),
)
_BEARING = Column(say(QT_TRANSLATE_NOOP("MineAction", "Bearing to next")), 18, Align.FIGURES)
_TRUE = Column(say(QT_TRANSLATE_NOOP("MineAction", "True bearing")), 18, Align.FIGURES)
_MAGNETIC = Column(say(QT_TRANSLATE_NOOP("MineAction", "Magnetic bearing")), 18, Align.FIGURES)
_DISTANCE = Column(say(QT_TRANSLATE_NOOP("MineAction", "Distance to next")), 20, Align.FIGURES)
_NO_START = QT_TRANSLATE_NOOP(
    "MineAction",
    "Corner {number} is the first vertex of the outline as delivered; nobody chose it as a start point.",
)


def perimeter_blocks(hazard: OrderedHazard, several: bool, north: MagneticNorth | None) -> Iterator[Block]:
    """Yield the table of one hazard; `several` if the order has more than one."""
    title = say(QT_TRANSLATE_NOOP("MineAction", "Turning points"))
    if several:
        title = say(QT_TRANSLATE_NOOP("MineAction", "Turning points of {code}"), code=hazard.code)
    yield Heading(title)
    yield Note(
        say(
            QT_TRANSLATE_NOOP(
                "MineAction",
                "WGS 84, {zone}. Bearings are true bearings, clockwise from true north; distances are "
                "along the ellipsoid. The last point of a ring leads back to its first. MGRS is truncated to 1 m, as "
                "its standard has it; UTM is rounded.",
            ),
            zone=", ".join(sorted({f"UTM {point.position.utm_zone}" for point in hazard.perimeter})),
        )
    )
    yield magnetic_note(north)
    if not any(point.role == "sp" for point in hazard.perimeter):
        yield Note(say(_NO_START, number=str(hazard.perimeter[0].number)), strong=True)
    rings = {(point.part, point.ring) for point in hazard.perimeter}
    labelled = any(point.label for point in hazard.perimeter)
    head = [
        Column(say(QT_TRANSLATE_NOOP("MineAction", "No.")), 11, Align.FIGURES),
        Column(say(QT_TRANSLATE_NOOP("MineAction", "Role")), 11, Align.CENTRE),
    ]
    if labelled:
        head.append(Column(say(QT_TRANSLATE_NOOP("MineAction", "Label")), 16))
    if len(rings) > 1:
        head.append(Column(say(QT_TRANSLATE_NOOP("MineAction", "Part")), 18))
    magnetic = any(point.magnetic_deg is not None for point in hazard.perimeter)
    ways = (_TRUE, _MAGNETIC, _DISTANCE) if magnetic else (_BEARING, _DISTANCE)
    rows = tuple(_row(point, labelled, len(rings) > 1) for point in hazard.perimeter)
    yield Rows((*head, *_PLACE, *ways), rows)


def _part(point: PerimeterPoint) -> Text:
    if point.ring == 0:
        return str(point.part)
    text = QT_TRANSLATE_NOOP("MineAction", "{part}, hole {hole}")
    return say(text, part=str(point.part), hole=str(point.ring))


def _row(point: PerimeterPoint, labelled: bool, parted: bool) -> tuple[Text, ...]:
    position = point.position
    return (
        str(point.number),
        point.role.upper(),
        *((point.label or "–",) if labelled else ()),
        *((_part(point),) if parted else ()),
        figures.latitude(position),
        figures.longitude(position),
        figures.spaced_mgrs(position.mgrs),
        f"{position.easting:.0f}",
        f"{position.northing:.0f}",
        figures.bearing(point.bearing_deg),
        *((figures.bearing(point.magnetic_deg),) if point.magnetic_deg is not None else ()),
        figures.metres(point.distance_m, 1),
    )
