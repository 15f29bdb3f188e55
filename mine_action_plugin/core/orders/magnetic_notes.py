# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order and its maps say about magnetic north: by how much to turn, who stated it, or that nobody did."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import NOT_RECORDED, Note, Say, Text, say
from .content import MagneticNorth

_NONE = QT_TRANSLATE_NOOP("MineAction", "Magnetic declination: not recorded. Do not walk by compass bearings.")
_NOT_USED = QT_TRANSLATE_NOOP(
    "MineAction",
    "Magnetic declination stated as {stated}, not used: no date, no source or more than five years away (date {on}; "
    "source {source}). Do not walk by compass bearings.",
)
_USED = QT_TRANSLATE_NOOP(
    "MineAction",
    "Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn}. Stated as {stated} on {on}, change "
    "in a year {change}; source: {source}",
)
_ON_MAP = QT_TRANSLATE_NOOP(
    "MineAction",
    "Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn} = grid bearing {grid_turn}. "
    "Source: {source}",
)


def magnetic_note(north: MagneticNorth | None) -> Note:
    """Return the note under the title of the turning points; strong where there is nothing to walk by."""
    if north is None or north.used_deg is None:
        return Note(_missing(north), strong=True)
    return Note(
        say(
            _USED,
            used=figures.east_or_west(north.used_deg),
            day=north.for_day,
            turn=figures.turn(-north.used_deg),
            stated=figures.east_or_west(north.stated_deg),
            on=north.stated_on,
            change=_change(north.change_deg),
            source=north.source,
        )
    )


def magnetic_on_map(north: MagneticNorth | None, convergence_deg: float) -> Say:
    """Return what a map's margin says; `convergence_deg` is the bearing of grid north from true north, east positive.

    magnetic = grid + convergence - declination, the grid-magnetic angle of FM 3-25.26, chapter 6.
    """
    if north is None or north.used_deg is None:
        return _missing(north)
    return say(
        _ON_MAP,
        used=figures.east_or_west(north.used_deg),
        day=north.for_day,
        turn=figures.turn(-north.used_deg),
        grid_turn=figures.turn(convergence_deg - north.used_deg),
        source=north.source,
    )


def _missing(north: MagneticNorth | None) -> Say:
    if north is None:
        return say(_NONE)
    stated = figures.east_or_west(north.stated_deg)
    return say(_NOT_USED, stated=stated, on=north.stated_on or NOT_RECORDED, source=north.source or NOT_RECORDED)


def _change(change_deg: float | None) -> Text:
    return NOT_RECORDED if change_deg is None else figures.east_or_west(change_deg)
