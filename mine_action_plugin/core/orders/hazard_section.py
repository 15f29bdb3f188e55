# SPDX-License-Identifier: GPL-3.0-or-later
"""The section on a hazard, its evidence and its open findings; and the one on what is around it."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import codelists as lists
from ..model.work_codelists import SEVERITY
from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import (
    NOT_RECORDED,
    Align,
    Block,
    Column,
    Doubt,
    Fact,
    Facts,
    Heading,
    Note,
    Rows,
    Text,
    coded,
    coded_many,
    known,
    named,
    say,
    yes_or_no,
)
from .content import NearbyAccident, NearbyHazard, OrderContent, OrderedHazard, StatedFinding

IMPROVISED = ("ied",)  # kinds of contamination that are improvised by their definition (IMAS 04.10)


def hazard_blocks(hazard: OrderedHazard) -> Iterator[Block]:
    """Yield what is known about one hazard, with what is doubtful."""
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Hazard and evidence: {code}"), code=hazard.code))
    yield Facts(tuple(_facts(hazard)))
    if hazard.evidence:
        yield _evidence(hazard)
    else:
        yield Note(say(QT_TRANSLATE_NOOP("MineAction", "Evidence points: none recorded.")))
    if hazard.findings:
        yield from _findings(hazard)


def _findings(hazard: OrderedHazard) -> Iterator[Block]:
    left = sum(1 for finding in hazard.findings if finding.is_open)
    text = say(
        QT_TRANSLATE_NOOP("MineAction", "Findings about this hazard: {open} open, {accepted} accepted"),
        open=str(left),
        accepted=str(len(hazard.findings) - left),
    )
    yield Note(text, strong=left > 0)
    yield Rows(
        (
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Severity")), 22),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Finding")), 110),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Accepted")), 54),
        ),
        tuple(
            (coded(SEVERITY, one.severity), Doubt(one.kind, one.values_json, one.text), _accepted(one))
            for one in hazard.findings
        ),
    )


def _said(finding: StatedFinding) -> Doubt:
    return Doubt(finding.kind, finding.values_json, finding.text)


def _accepted(finding: StatedFinding) -> Text:
    if finding.is_open:
        return say(QT_TRANSLATE_NOOP("MineAction", "open"))
    # Data without a word of ours, so that an order in two languages says it once.
    return f"{finding.accepted_on}, {finding.accepted_by}: {finding.accepted_reason}"


def _facts(hazard: OrderedHazard) -> Iterator[Fact]:
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Hazard ID")), hazard.code)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Version of the record")), str(hazard.version))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Name")), named(hazard.name, hazard.name_ar), wide=True)
    classification = coded(lists.CLASSIFICATION, hazard.classification)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Classification")), classification)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Status")), coded(lists.HAZARD_STATUS, hazard.status))
    contamination = coded_many(lists.CONTAMINATION, hazard.contamination)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Contamination")), contamination, wide=True)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Improvised devices")), _improvised(hazard))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Evidence")), coded(lists.EVIDENCE_KIND, hazard.evidence_kind))
    reliability = coded(lists.RELIABILITY, hazard.reliability)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Reliability")), reliability)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Date of survey")), known(hazard.survey_date))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Surveyed by")), known(hazard.surveyed_by))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Slope")), figures.degrees(hazard.slope_deg))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Area (ellipsoid)")), figures.area(hazard.area_m2))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Reported area")), figures.area(hazard.reported_area_m2))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Source of positions")), _source(hazard), wide=True)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Remarks")), known(hazard.remarks), wide=True)


def _improvised(hazard: OrderedHazard) -> Text:
    """Return whether devices are improvised, as recorded; where that is not, as the recorded contamination has it."""
    named_kinds = tuple(kind for kind in hazard.contamination if kind in IMPROVISED)
    if hazard.improvised is None and named_kinds:
        text = QT_TRANSLATE_NOOP("MineAction", "yes, by the contamination recorded: {kinds}")
        return say(text, kinds=coded_many(lists.CONTAMINATION, named_kinds))
    return yes_or_no(hazard.improvised)


def _source(hazard: OrderedHazard) -> Text:
    if not hazard.source_crs:
        return NOT_RECORDED
    if not hazard.datum_operation:
        return hazard.source_crs
    return say(
        QT_TRANSLATE_NOOP("MineAction", "{crs}, by {operation}, accuracy of the transformation: {accuracy}"),
        crs=hazard.source_crs,
        operation=hazard.datum_operation,
        accuracy=figures.metres(hazard.datum_accuracy_m, 1),
    )


def _evidence(hazard: OrderedHazard) -> Rows:
    return Rows(
        (
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Evidence")), 50),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Direct or indirect")), 32),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Category of device")), 42),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Date")), 22),
            Column(say(QT_TRANSLATE_NOOP("MineAction", "Position (MGRS)")), 40),
        ),
        tuple(
            (
                coded(lists.EVIDENCE_TYPE, item.type),
                coded(lists.EVIDENCE_KIND, item.kind),
                coded(lists.DEVICE_CATEGORY, item.device),
                known(item.seen_on),
                figures.spaced_mgrs(item.position.mgrs) if item.position else NOT_RECORDED,
            )
            for item in hazard.evidence
        ),
    )


HELD = "held"
HELD_STATUS = QT_TRANSLATE_NOOP("MineAction", "Held, not verified")
EDGE_NOTE = QT_TRANSLATE_NOOP(
    "MineAction", "Distances and true bearings run from edge to edge, where they are nearest."
)
HELD_NOTE = QT_TRANSLATE_NOOP(
    "MineAction",
    "IDs with a question mark are delivered rows that are held: not verified, drawn as far as their place is known.",
)
UNPLACED_NOTE = QT_TRANSLATE_NOOP(
    "MineAction",
    "Delivered rows about hazards that wait for a decision and have no place, here or elsewhere in the country: "
    "{number}. They are on no map.",
)


def surroundings(content: OrderContent) -> Iterator[Block]:
    """Yield the accidents and the other hazards within the radius that the order was made with."""
    radius = figures.metres(content.radius_m)
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Accidents and other hazards within {radius}"), radius=radius))
    if content.accidents:
        yield Rows(_ACCIDENT_COLUMNS, tuple(_accident(one) for one in content.accidents))
    else:
        yield Note(say(QT_TRANSLATE_NOOP("MineAction", "Accidents: none recorded within {radius}."), radius=radius))
    if any(one.status == HELD for one in content.neighbours):
        yield Note(say(HELD_NOTE), strong=True)
    if content.held_without_place:
        yield Note(say(UNPLACED_NOTE, number=str(content.held_without_place)), strong=True)
    if content.neighbours:
        yield Rows(_NEIGHBOUR_COLUMNS, tuple(_neighbour(one) for one in content.neighbours))
        yield Note(say(EDGE_NOTE))
    else:
        text = QT_TRANSLATE_NOOP(
            "MineAction", "Other hazards: none recorded within {radius}. None recorded is not safe."
        )
        yield Note(say(text, radius=radius))


_ACCIDENT_COLUMNS = (
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Accident ID")), 28),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Date")), 18),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Kind")), 31),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Category of device")), 57),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Killed")), 12, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Injured")), 12, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Distance")), 15, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Bearing")), 13, Align.FIGURES),
)

_NEIGHBOUR_COLUMNS = (
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Hazard ID")), 35),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Classification")), 70),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Status")), 47),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Distance")), 18, Align.FIGURES),
    Column(say(QT_TRANSLATE_NOOP("MineAction", "Bearing")), 16, Align.FIGURES),
)


def _count(value: int | None) -> Text:
    return NOT_RECORDED if value is None else str(value)


def _accident(one: NearbyAccident) -> tuple[Text, ...]:
    return (
        one.code,
        known(one.happened_on),
        coded(lists.ACCIDENT_KIND, one.kind),
        coded(lists.DEVICE_CATEGORY, one.device),
        _count(one.killed),
        _count(one.injured),
        figures.metres(one.distance_m),
        figures.bearing(one.bearing_deg, 0),
    )


def _neighbour(one: NearbyHazard) -> tuple[Text, ...]:
    return (
        one.code,
        coded(lists.CLASSIFICATION, one.classification),
        say(HELD_STATUS) if one.status == HELD else coded(lists.HAZARD_STATUS, one.status),
        figures.metres(one.distance_m),
        figures.bearing(one.bearing_deg, 0),
    )
