# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections on the work: requirement, method, safety and medical line, quality, control and signatures."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import codelists as lists
from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import (
    NOT_RECORDED,
    Block,
    Fact,
    Facts,
    Heading,
    Note,
    Signatures,
    Text,
    coded_many,
    known,
    named,
    say,
)
from .content import OrderContent
from .minimum import hospital_of, medical_contact_of


def _targets(content: OrderContent) -> Text:
    if content.requirement.targets.strip():
        return content.requirement.targets.strip()
    kinds = sorted({kind for hazard in content.hazards for kind in hazard.contamination})
    if not kinds:
        return NOT_RECORDED
    return say(
        QT_TRANSLATE_NOOP("MineAction", "not specified; recorded contamination: {kinds}"),
        kinds=coded_many(lists.CONTAMINATION, tuple(kinds)),
    )


def requirement(content: OrderContent) -> Iterator[Block]:
    """Yield what is asked for: area, depth and targets (IMAS 09.10 calls all three the clearance requirements)."""
    asked = content.requirement
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Requirement")))
    yield Facts(
        (
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Specified area")), figures.area(asked.area_m2)),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Specified depth")), figures.metres(asked.depth_m, 2)),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Specified explosive ordnance")), _targets(content), wide=True),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Land use after release")), known(asked.land_use), wide=True),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Remarks")), known(asked.remarks), wide=True),
        )
    )


def method(content: OrderContent) -> Iterator[Block]:
    """Yield procedures, assets and restrictions; quality; community."""
    asked = content.requirement
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Method, restrictions, quality and community")))
    yield Facts(
        (
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Procedures and assets")), known(asked.method), wide=True),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Restrictions")), known(asked.restrictions), wide=True),
            Fact(
                say(QT_TRANSLATE_NOOP("MineAction", "Quality assurance and control")), known(asked.quality), wide=True
            ),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Community and landowner")), known(asked.community), wide=True),
        )
    )
    yield Note(
        say(
            QT_TRANSLATE_NOOP(
                "MineAction",
                "An area that cannot be completed is reported as a hazardous area of its own, with its turning "
                "points. Nothing outside the perimeter is covered by this order.",
            )
        )
    )


def safety(content: OrderContent) -> Iterator[Block]:
    """Yield danger area and medical line."""
    asked = content.requirement
    hospital = named(*hospital_of(content))
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Safety and medical line")))
    yield Facts(
        (
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Receiving hospital")), hospital, wide=True),
            Fact(
                say(QT_TRANSLATE_NOOP("MineAction", "Medical contact")),
                known(medical_contact_of(content)),
                wide=True,
            ),
            Fact(
                say(QT_TRANSLATE_NOOP("MineAction", "Casualty evacuation (CASEVAC)")), known(asked.casevac), wide=True
            ),
            Fact(
                say(QT_TRANSLATE_NOOP("MineAction", "Danger area and evacuation")), known(asked.danger_area), wide=True
            ),
        )
    )


def control(content: OrderContent, fingerprint: str) -> Iterator[Block]:
    """Yield the data the order was made from, and the lines to sign."""
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Control")))
    yield Facts(
        (
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Data as of")), known(content.data_date)),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Drafted on")), known(content.drafted_on)),
            Fact(say(QT_TRANSLATE_NOOP("MineAction", "Fingerprint (SHA-256)")), fingerprint, wide=True),
        )
    )
    yield Signatures(
        (
            say(QT_TRANSLATE_NOOP("MineAction", "Issued by the authority")),
            say(QT_TRANSLATE_NOOP("MineAction", "Acknowledged by the operator")),
            say(QT_TRANSLATE_NOOP("MineAction", "Implementation plan approved")),
            say(QT_TRANSLATE_NOOP("MineAction", "Work started")),
            say(QT_TRANSLATE_NOOP("MineAction", "Work completed and reported")),
            say(QT_TRANSLATE_NOOP("MineAction", "Quality control")),
            say(QT_TRANSLATE_NOOP("MineAction", "Land handed over")),
        )
    )
