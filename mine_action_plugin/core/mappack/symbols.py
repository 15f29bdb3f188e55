# SPDX-License-Identifier: GPL-3.0-or-later
"""The symbols of maps, screen and print alike, as a table: colours after TNMA 07.11/01 where they are known.

Every class differs from the others in pattern as well as in colour, because maps are printed in black and white.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model.codelists import CLASSIFICATION, HAZARD_STATUS
from ..text import QT_TRANSLATE_NOOP

TNMA = "TNMA 07.11/01"
OWN = "project default, not TNMA"


@dataclass(frozen=True)
class AreaSymbol:
    """How the area of one code is filled. `hatches` are angles in degrees of thin black lines over the fill."""

    code: str
    label: str
    fill: str
    opacity: float
    hatches: tuple[float, ...]
    spacing_mm: float
    source: str


@dataclass(frozen=True)
class OutlineSymbol:
    """How an area of one code is outlined. `dashes` are lengths of line and gap in mm; none is a continuous line."""

    code: str
    label: str
    colour: str
    width_mm: float
    dashes: tuple[float, ...]
    source: str
    opacity: float = 1.0


@dataclass(frozen=True)
class PointSymbol:
    """How one kind of point is drawn: a simple marker of QGIS by name; hollow without `fill`."""

    code: str
    label: str
    shape: str
    fill: str
    outline: str
    size_mm: float
    outline_mm: float = 0.3


_CLASS, _STATUS = CLASSIFICATION.label, HAZARD_STATUS.label

CLASS_SYMBOLS: tuple[AreaSymbol, ...] = (
    AreaSymbol("sha", _CLASS("sha"), "#F4A718", 0.5, (45.0,), 2.2, TNMA),
    AreaSymbol("cha", _CLASS("cha"), "#FF0000", 0.5, (45.0, 135.0), 2.2, TNMA),
)

# What carries another code, or none, is drawn all the same: a hazard must never be invisible.
OTHER_CLASS = AreaSymbol(
    "", QT_TRANSLATE_NOOP("MineAction", "Classification not known"), "#808080", 0.5, (0.0, 90.0), 2.2, OWN
)

STATUS_SYMBOLS: tuple[OutlineSymbol, ...] = (
    OutlineSymbol("open", _STATUS("open"), "#FF0000", 0.6, (), TNMA),
    OutlineSymbol("worked_on", _STATUS("worked_on"), "#F4A718", 0.6, (2.4, 1.2), TNMA),
    OutlineSymbol("closed", _STATUS("closed"), "#1A9641", 0.6, (4.0, 0.8, 0.6, 0.8), OWN),
    OutlineSymbol("handed_over", _STATUS("handed_over"), "#1A9641", 0.6, (0.6, 0.9), OWN),
    OutlineSymbol("held", QT_TRANSLATE_NOOP("MineAction", "Held, not verified"), "#000000", 0.6, (0.8, 0.8), OWN),
)

OTHER_STATUS = OutlineSymbol("", QT_TRANSLATE_NOOP("MineAction", "Status not known"), "#000000", 0.6, (1.2, 0.6), OWN)

TASK_OUTLINE = OutlineSymbol(
    "task", QT_TRANSLATE_NOOP("MineAction", "Area of this task order"), "#1F3A93", 2.4, (), OWN, opacity=0.55
)

# Around a task that is small on paper, so that it is found at once.
TASK_RING = PointSymbol(
    "ring", QT_TRANSLATE_NOOP("MineAction", "Position of this task"), "circle", "", TASK_OUTLINE.colour, 13.0, 0.7
)

POINT_SYMBOLS: tuple[PointSymbol, ...] = (
    PointSymbol("lm", QT_TRANSLATE_NOOP("MineAction", "Landmark"), "diamond", "#FFFFFF", "#000000", 3.6),
    PointSymbol("bm", QT_TRANSLATE_NOOP("MineAction", "Benchmark"), "square", "#FFFFFF", "#000000", 2.8),
    PointSymbol("sp", QT_TRANSLATE_NOOP("MineAction", "Start point"), "triangle", "#000000", "#FFFFFF", 3.2),
    PointSymbol("tp", QT_TRANSLATE_NOOP("MineAction", "Turning point"), "circle", "#FFFFFF", "#000000", 1.8),
    PointSymbol(
        "unnumbered",
        QT_TRANSLATE_NOOP("MineAction", "Turning point, number in the table only"),
        "circle",
        "#FFFFFF",
        "#000000",
        0.9,
        0.15,
    ),
    PointSymbol("ip", QT_TRANSLATE_NOOP("MineAction", "Intermediate point"), "circle", "#808080", "#000000", 1.4),
    PointSymbol("ep", QT_TRANSLATE_NOOP("MineAction", "End point"), "triangle", "#FFFFFF", "#000000", 3.2),
    PointSymbol("evidence", QT_TRANSLATE_NOOP("MineAction", "Evidence point"), "star", "#FFFF00", "#000000", 3.4),
    PointSymbol("accident", QT_TRANSLATE_NOOP("MineAction", "Accident"), "asterisk_fill", "#000000", "#FFFFFF", 4.6),
    PointSymbol("place", QT_TRANSLATE_NOOP("MineAction", "Place"), "circle", "#000000", "#FFFFFF", 1.6),
    TASK_RING,
)


def point_symbol(code: str) -> PointSymbol:
    """Return the symbol of one kind of point; KeyError if the table has none."""
    for symbol in POINT_SYMBOLS:
        if symbol.code == code:
            return symbol
    raise KeyError(code)
