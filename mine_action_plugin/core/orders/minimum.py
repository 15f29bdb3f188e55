# SPDX-License-Identifier: GPL-3.0-or-later
"""The least that an order must say to a team that walks by it, one row each; and what of that an order does not say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..errors import PlanningError
from ..findings import Severity
from ..text import QT_TRANSLATE_NOOP
from .blocks import Many, Say, say
from .content import Gap, OrderContent, OrderedHazard
from .hazard_section import HELD

# Activities whose team goes onto land that may hold explosive ordnance, and those that look below its surface.
ON_HAZARDOUS_LAND = (
    "ts", "manual_clearance", "mechanical_clearance", "bac_surface", "bac_subsurface", "eod_spot", "iedd",
    "building_clearance", "road_survey", "asa_clearance",
)  # fmt: skip
TO_A_DEPTH = (
    "ts", "manual_clearance", "mechanical_clearance", "bac_surface", "bac_subsurface", "road_survey", "asa_clearance",
)  # fmt: skip


@dataclass(frozen=True)
class Minimum:
    """One thing that an order must say. `text` is a marked text; `source` is the standard that asks for it.

    `fields` are those of the task that hold it, none where it is recorded elsewhere. `activities` are those that need
    it, none for all.
    """

    key: str
    text: str
    source: str
    recorded: Callable[[OrderContent], bool]
    fields: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()


@dataclass(frozen=True)
class HazardMinimum:
    """One thing that an order must say of each of its hazards."""

    key: str
    text: str
    source: str
    recorded: Callable[[OrderedHazard], bool]
    activities: tuple[str, ...] = ()


def hospital_of(content: OrderContent) -> tuple[str, str]:
    """Return the receiving hospital in Latin and Arabic script: the task's own, or else the site's."""
    asked, site = content.requirement, content.site
    if asked.hospital.strip() or asked.hospital_ar.strip() or site is None:
        return asked.hospital, asked.hospital_ar
    return site.hospital, site.hospital_ar


def medical_contact_of(content: OrderContent) -> str:
    """Return how to call for medical help: the task's own contact, or else the site's."""
    own = content.requirement.medical_contact
    return own if own.strip() or content.site is None else content.site.medical_contact


def _asked(name: str) -> Callable[[OrderContent], bool]:
    return lambda content: bool(str(getattr(content.requirement, name)).strip())


MINIMUM: tuple[Minimum, ...] = (
    Minimum(
        "authority",
        QT_TRANSLATE_NOOP("MineAction", "Issuing authority"),
        "IMAS 07.10",
        lambda content: content.authority is not None,
    ),
    Minimum(
        "team",
        QT_TRANSLATE_NOOP("MineAction", "Team"),
        "IMAS 07.10",
        lambda content: content.team is not None,
        ("team_id",),
    ),
    Minimum(
        "start_on", QT_TRANSLATE_NOOP("MineAction", "Planned start"), "IMAS 07.10", _asked("start_on"), ("start_on",)
    ),
    Minimum("due_on", QT_TRANSLATE_NOOP("MineAction", "Deadline"), "IMAS 07.10", _asked("due_on"), ("due_on",)),
    Minimum(
        "depth_m",
        QT_TRANSLATE_NOOP("MineAction", "Specified depth"),
        "IMAS 09.10",
        lambda content: content.requirement.depth_m is not None,
        ("depth_m",),
        TO_A_DEPTH,
    ),
    Minimum(
        "targets",
        QT_TRANSLATE_NOOP("MineAction", "Specified explosive ordnance"),
        "IMAS 09.10",
        _asked("targets"),
        ("targets",),
        ON_HAZARDOUS_LAND,
    ),
    Minimum(
        "land_use",
        QT_TRANSLATE_NOOP("MineAction", "Land use after release"),
        "IMAS 09.10",
        _asked("land_use"),
        ("land_use",),
        TO_A_DEPTH,
    ),
    Minimum(
        "method", QT_TRANSLATE_NOOP("MineAction", "Procedures and assets"), "IMAS 07.10", _asked("method"), ("method",)
    ),
    Minimum(
        "danger_area",
        QT_TRANSLATE_NOOP("MineAction", "Danger area and evacuation"),
        "IMAS 10.20",
        _asked("danger_area"),
        ("danger_area",),
        ON_HAZARDOUS_LAND,
    ),
    Minimum(
        "casevac",
        QT_TRANSLATE_NOOP("MineAction", "Casualty evacuation (CASEVAC)"),
        "IMAS 10.40",
        _asked("casevac"),
        ("casevac",),
    ),
    Minimum(
        "hospital",
        QT_TRANSLATE_NOOP("MineAction", "Receiving hospital"),
        "IMAS 10.40",
        lambda content: any(name.strip() for name in hospital_of(content)),
        ("hospital",),
    ),
    Minimum(
        "medical_contact",
        QT_TRANSLATE_NOOP("MineAction", "Medical contact"),
        "IMAS 10.40",
        lambda content: bool(medical_contact_of(content).strip()),
        ("medical_contact",),
    ),
    Minimum(
        "quality",
        QT_TRANSLATE_NOOP("MineAction", "Quality assurance and control"),
        "IMAS 07.40",
        _asked("quality"),
        ("quality",),
        ON_HAZARDOUS_LAND,
    ),
)

HAZARD_MINIMUM: tuple[HazardMinimum, ...] = (
    HazardMinimum(
        "contamination",
        QT_TRANSLATE_NOOP("MineAction", "Contamination"),
        "IMAS 05.10",
        lambda hazard: bool(hazard.contamination),
    ),
    HazardMinimum(
        "access",
        QT_TRANSLATE_NOOP("MineAction", "Access route"),
        "IMAS 10.20",
        lambda hazard: bool(hazard.access.strip()),
    ),
    HazardMinimum(
        "reference",
        QT_TRANSLATE_NOOP("MineAction", "Landmark or benchmark from which it is found"),
        "CCW Amended Protocol II, Technical Annex; IMAS 08.40",
        lambda hazard: bool(hazard.references),
    ),
    HazardMinimum(
        "start_point",
        QT_TRANSLATE_NOOP("MineAction", "Start point, chosen by somebody"),
        "IMAS 08.40",
        lambda hazard: any(point.role == "sp" for point in hazard.perimeter),
        ON_HAZARDOUS_LAND,
    ),
)

LONGEST_REASON = 600  # characters

# What is no field to be filled: doubts that nobody has settled.
NAMED = 8  # held hazards; of more a text gives the number, and the order has them by their IDs elsewhere
OPEN_FINDINGS, HELD_NEARBY = "open_findings", "held_nearby"

_TEXTS = {**{one.key: one.text for one in MINIMUM}, **{one.key: one.text for one in HAZARD_MINIMUM}}
_OF_HAZARD = QT_TRANSLATE_NOOP("MineAction", "{hazard}: {what}")
_FINDINGS = QT_TRANSLATE_NOOP("MineAction", "{hazard}: findings that nobody accepted ({number})")
_MANY_HELD = QT_TRANSLATE_NOOP("MineAction", "hazards held, not verified and near: {number}")
_HELD = QT_TRANSLATE_NOOP("MineAction", "held, not verified and near: {hazard}")


def needed_fields(activity: str) -> frozenset[str]:
    """Return the fields of a task that an order for `activity` must have filled."""
    rows = (one for one in MINIMUM if not one.activities or activity in one.activities)
    return frozenset(name for one in rows for name in one.fields)


def gaps_of(content: OrderContent) -> tuple[Gap, ...]:
    """Return what an order does not say, and what is open about its hazards and the land around them."""
    return tuple(_gaps(content))


def _gaps(content: OrderContent) -> Iterator[Gap]:
    activity = content.requirement.activity
    for row in MINIMUM:
        if (not row.activities or activity in row.activities) and not row.recorded(content):
            yield Gap(row.key)
    for hazard in content.hazards:
        for one in HAZARD_MINIMUM:
            if (not one.activities or activity in one.activities) and not one.recorded(hazard):
                yield Gap(one.key, hazard.code)
        doubts = sum(1 for finding in hazard.findings if finding.is_open and finding.severity != Severity.NOTE.value)
        if doubts:
            yield Gap(OPEN_FINDINGS, hazard.code, doubts)
    for neighbour in content.neighbours:
        if neighbour.status == HELD:
            yield Gap(HELD_NEARBY, neighbour.code)


def gap_said(gap: Gap) -> Say:
    """Return a gap as a text."""
    if gap.key == OPEN_FINDINGS:
        return say(_FINDINGS, hazard=gap.subject, number=str(gap.number))
    if gap.key == HELD_NEARBY:
        return say(_HELD, hazard=gap.subject)
    text = Say(_TEXTS.get(gap.key, gap.key))
    return say(_OF_HAZARD, hazard=gap.subject, what=text) if gap.subject else text


def said_together(gaps: Iterable[Gap]) -> Many:
    """Return gaps as one text, parted by commas; the held hazards as one behind the others, counted if many."""
    every = tuple(gaps)
    held = [gap.subject for gap in every if gap.key == HELD_NEARBY]
    others = tuple(gap_said(gap) for gap in every if gap.key != HELD_NEARBY)
    if not held:
        return Many(others)
    said = say(_HELD, hazard=", ".join(held)) if len(held) <= NAMED else say(_MANY_HELD, number=str(len(held)))
    return Many((*others, said))


def gap_text(gap: Gap, translate: Callable[[str], str] = str) -> str:
    """Return a gap in words, translated.

    >>> gap_text(Gap("team"))
    'Team'
    """
    return _worded(gap_said(gap), translate)


def _worded(text: Any, translate: Callable[[str], str]) -> str:
    if isinstance(text, Say):
        return translate(text.text).format(**{name: _worded(value, translate) for name, value in text.values})
    return str(text)


class NotAllRecorded(PlanningError):
    """An order is to be issued that does not say all that it must, and nobody said why."""

    def __init__(self, number: str, gaps: tuple[Gap, ...]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("MineAction", "Order {number} does not say all that its team must know"),
            QT_TRANSLATE_NOOP("MineAction", "Not recorded or open: {gaps}."),
            QT_TRANSLATE_NOOP("MineAction", "Fill it in, or give the reason why it goes out without; that is printed."),
            number=number,
            gaps="",
        )
        self.gaps = gaps

    def lines(
        self, translate: Callable[[str], str] = str, apart: Callable[[Any], Any] = lambda value: value
    ) -> list[str]:
        """Return the parts of the error, with what is missing in the same language."""
        self.values["gaps"] = "; ".join(gap_text(gap, translate) for gap in self.gaps)
        return super().lines(translate, apart)


def check_reason(reason: str) -> None:
    """Raise `PlanningError` where a reason is longer than a note on paper may be."""
    if len(reason) > LONGEST_REASON:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The reason is too long to be printed"),
            QT_TRANSLATE_NOOP("MineAction", "It has {length} characters; {most} have room on the order."),
            QT_TRANSLATE_NOOP("MineAction", "Say it more briefly."),
            length=len(reason),
            most=LONGEST_REASON,
        )
