# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order went out without, who let it, and why: the note that whoever works by it must not overlook."""

from __future__ import annotations

from collections.abc import Iterator

from ..text import QT_TRANSLATE_NOOP
from .blocks import Block, Column, Note, Rows, Say, say
from .changes import is_in_force
from .content import Gap, OrderContent
from .minimum import HELD_NEARBY, gap_said, gaps_of, said_together

MOST_IN_A_NOTE = 20  # more stand in a table, which may go over a page where a note may not
_ISSUED = QT_TRANSLATE_NOOP(
    "MineAction", "Issued with these not recorded or open: {gaps}. By {name}, because: {reason}"
)
_ISSUED_WITH_MANY = QT_TRANSLATE_NOOP(
    "MineAction", "Issued with what is not recorded or open in the table below. By {name}, because: {reason}"
)
_PUT = QT_TRANSLATE_NOOP("MineAction", "Put in force without being issued by this plugin.")
_PUT_WITH = QT_TRANSLATE_NOOP(
    "MineAction", "Put in force without being issued by this plugin, with these not recorded or open: {gaps}."
)
_PUT_WITH_MANY = QT_TRANSLATE_NOOP(
    "MineAction",
    "Put in force without being issued by this plugin, with what is not recorded or open in the table below.",
)
_COLUMN = Column(say(QT_TRANSLATE_NOOP("MineAction", "Not recorded or open")), 186)


def gap_blocks(content: OrderContent, state: str) -> Iterator[Block]:
    """Yield what an order in force lacks; nothing for one that says all, or that nobody works by."""
    if content.gaps:
        values = {"name": content.issued_by, "reason": content.issued_reason}
        yield from _listed(content.gaps, _ISSUED, _ISSUED_WITH_MANY, values)
    elif is_in_force(state) and not content.issued_by:  # by another client, which shows no list and asks for no reason
        gaps = gaps_of(content)
        if gaps:
            yield from _listed(gaps, _PUT_WITH, _PUT_WITH_MANY, {})
        else:
            yield Note(say(_PUT), strong=True)


def _listed(gaps: tuple[Gap, ...], few: str, many: str, values: dict[str, str]) -> Iterator[Block]:
    """Yield a note on gaps. Held hazards are counted in it: they stand by their IDs among those around the task."""
    others = [gap for gap in gaps if gap.key != HELD_NEARBY]
    if len(others) <= MOST_IN_A_NOTE:
        yield Note(say(few, gaps=said_together(gaps), **values), strong=True)
        return
    yield Note(say(many, **values), strong=True)
    held = said_together(gap for gap in gaps if gap.key == HELD_NEARBY).texts
    rows: list[tuple[Say, ...]] = [(gap_said(gap),) for gap in others]
    yield Rows((_COLUMN,), (*rows, *((one,) for one in held)))
