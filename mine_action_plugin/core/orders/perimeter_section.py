# SPDX-License-Identifier: GPL-3.0-or-later
"""The turning-point table: every point of the perimeter with its coordinates and the way to the next."""

from __future__ import annotations

from collections.abc import Iterator

from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import Align, Block, Column, Heading, Note, Rows, Text, say
from .content import OrderedHazard, PerimeterPoint

_PLACE = (
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Latitude")), 24, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Longitude")), 24, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "MGRS")), 37, Align.CENTRE),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Easting")), 16, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Northing")), 18, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Bearing to next")), 18, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Distance to next")), 20, Align.FIGURES),
)


def perimeter_blocks(hazard: OrderedHazard, several: bool) -> Iterator[Block]:
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
                "along the ellipsoid. The last point of a ring leads back to its first.",
            ),
            zone=", ".join(sorted({f"UTM {point.position.utm_zone}" for point in hazard.perimeter})),
        )
    )
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
    rows = tuple(_row(point, labelled, len(rings) > 1) for point in hazard.perimeter)
    yield Rows((*head, *_PLACE), rows)


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
        figures.metres(point.distance_m, 1),
    )
