# SPDX-License-Identifier: GPL-3.0-or-later
"""A task order as a document: its content put into sections, facts and tables, in the order that a team reads them."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.codelists import POINT_ROLE
from ..model.work_codelists import ACTIVITY, ORDER_STATE
from ..text import QT_TRANSLATE_NOOP
from . import figures
from .blocks import NOT_RECORDED, Block, Fact, Facts, Heading, Say, Text, coded, known, named, say, yes_or_no
from .content import OrderContent, OrderedHazard, Party, Priority, ReferencePoint
from .fingerprint import short_form
from .gap_section import gap_blocks
from .hazard_section import hazard_blocks, surroundings
from .perimeter_section import perimeter_blocks
from .work_sections import control, method, requirement, safety

PROFILE_DIGITS = 16  # as rankings show them


def order_document(content: OrderContent, state: str, fingerprint: str) -> tuple[Block, ...]:
    """Return the order as blocks. `state` and `fingerprint` are those of the stored order."""
    return tuple(_blocks(content, state, fingerprint))


def _blocks(content: OrderContent, state: str, fingerprint: str) -> Iterator[Block]:
    several = len(content.hazards) > 1
    yield _header(content, state)
    yield from gap_blocks(content, state)
    yield from _location(content)
    for hazard in content.hazards:
        yield from hazard_blocks(hazard)
    yield from surroundings(content)
    yield from requirement(content)
    for hazard in content.hazards:
        yield from perimeter_blocks(hazard, several, content.magnetic)
    yield from method(content)
    yield from safety(content)
    yield from control(content, fingerprint)


def _party(party: Party | None) -> Text:
    return named(party.name, party.name_ar) if party else NOT_RECORDED


def _policy(title: str) -> Say:
    """Return the title of a policy as a text to be translated; a planner's own is data, braces and all."""
    return Say(title.replace("{", "{{").replace("}", "}}"))


def _priority(content: OrderContent) -> Text:
    priority = content.priority
    if priority is None:
        return say(QT_TRANSLATE_NOOP("MineAction", "chosen by the planner, not from a ranking"))
    values = {"rank": str(priority.rank), "ranking": priority.ranking, "profile": _policy(priority.profile)}
    if not priority.fingerprint:
        return say(QT_TRANSLATE_NOOP("MineAction", "rank {rank} in ranking {ranking} (profile {profile})"), **values)
    return say(
        QT_TRANSLATE_NOOP(
            "MineAction", "rank {rank} in ranking {ranking} (profile {profile}, fingerprint {fingerprint}; {signed})"
        ),
        **values,
        fingerprint=short_form(priority.fingerprint, PROFILE_DIGITS),
        signed=_signed(priority),
    )


def _signed(priority: Priority) -> Text:
    if not priority.signed_by:
        return say(QT_TRANSLATE_NOOP("MineAction", "not signed"))
    if not (priority.signed_on and priority.signed_because):
        return say(QT_TRANSLATE_NOOP("MineAction", "signed by {name}"), name=priority.signed_by)
    return say(
        QT_TRANSLATE_NOOP("MineAction", "signed by {name} on {date}: {reason}"),
        name=priority.signed_by,
        date=priority.signed_on,
        reason=priority.signed_because,
    )


def _header(content: OrderContent, state: str) -> Facts:
    asked = content.requirement
    facts = [
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Order number")), content.number),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Revision")), str(content.revision)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "State")), coded(ORDER_STATE, state)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Task ID")), content.task),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Date of issue")), known(content.issued_on)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Issued by")), known(content.issued_by)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Planned start")), known(asked.start_on)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Deadline")), known(asked.due_on)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Issuing authority")), _party(content.authority)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Operator")), _party(content.operator)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Team")), _party(content.team)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Activity")), coded(ACTIVITY, asked.activity)),
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Priority")), _priority(content), wide=True),
    ]
    if content.revision:
        title = say(QT_TRANSLATE_NOOP("MineAction", "Reason for the revision"))
        facts.append(Fact(title, known(content.reason), wide=True))
    return Facts(tuple(facts))


def _location(content: OrderContent) -> Iterator[Block]:
    yield Heading(say(QT_TRANSLATE_NOOP("MineAction", "Location")))
    site = content.site
    facts = [
        Fact(say(QT_TRANSLATE_NOOP("MineAction", "Site")), named(site.name, site.name_ar) if site else NOT_RECORDED),
        Fact(
            say(QT_TRANSLATE_NOOP("MineAction", "District")), named(site.admin, site.admin_ar) if site else NOT_RECORDED
        ),
    ]
    for hazard in content.hazards:
        facts += _place(hazard, content)
    yield Facts(tuple(facts))


def _place(hazard: OrderedHazard, content: OrderContent) -> Iterator[Fact]:
    if len(content.hazards) > 1:
        yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Hazard ID")), hazard.code, wide=True)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Place")), named(hazard.place, hazard.place_ar))
    site_code = content.site.pcode if content.site else ""
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "P-code")), known(hazard.pcode or site_code))
    centre = say(QT_TRANSLATE_NOOP("MineAction", "Centre (inside the hazard)"))
    yield Fact(centre, figures.all_forms(hazard.centre), wide=True)
    recorded = {reference.role for reference in hazard.references}
    for role in ("lm", "bm"):
        if role not in recorded:
            yield Fact(Say(POINT_ROLE.label(role)), NOT_RECORDED, wide=True)
        for reference in hazard.references:
            if reference.role == role:
                yield Fact(Say(POINT_ROLE.label(role)), _reference(reference), wide=True)
    yield Fact(Say(POINT_ROLE.label("sp")), _start(hazard), wide=True)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Access route")), known(hazard.access), wide=True)
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Accessible")), yes_or_no(hazard.accessible))
    yield Fact(say(QT_TRANSLATE_NOOP("MineAction", "Land dispute")), yes_or_no(hazard.land_dispute))


def _start(hazard: OrderedHazard) -> Text:
    """Return the start point that somebody chose; the first corner of an outline is none."""
    for point in hazard.perimeter:
        if point.role == "sp":
            return f"{point.number}{figures.APART}{figures.all_forms(point.position)}"
    first = str(hazard.perimeter[0].number)
    return say(
        QT_TRANSLATE_NOOP("MineAction", "not chosen by anybody; the outline begins at point {number}"), number=first
    )


def _reference(reference: ReferencePoint) -> str:
    words = (reference.label.strip(), figures.all_forms(reference.position), reference.remarks.strip())
    return figures.APART.join(word for word in words if word)
