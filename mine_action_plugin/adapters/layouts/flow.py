# SPDX-License-Identifier: GPL-3.0-or-later
"""A document flowing over pages: blocks in one language, or in two beside each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.mappack.page import Box
from ...core.orders.blocks import Align, Block, Column, Fact, Facts, Heading, Note, Rows, Say, Signatures
from ...core.text import QT_TRANSLATE_NOOP
from ..words import Words
from .fonts import LINE, line_height
from .sheet import GREY, PALE, RED, Sheet
from .speech import BOTH, alike, in_direction, isolated, spoken
from .tables import CELL, TABLE_PT, Printed, draw, row_height

LABEL_PT, NOTE_PT = 7.0, 7.0
LABEL_MM, BROAD_LABEL_MM = 30.0, 43.0  # the broad one where most facts have a line to themselves
LABEL_GAP = 1.5
GAP = 1.0  # around tables and below titles
NARROW_LABEL_MM = 24.0  # with one on each side
OTHER_LABEL_MM = 33.0  # of the second language, where the first has a broad one
GUTTER = 4.0  # between facts beside each other
ROUNDING = 1e-6  # mm, so that a row that just fits a page fits it by either sum
_SIGNATURE_COLUMNS = (
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Step")), 64.0),
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Name and function")), 56.0),
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Date")), 24.0),
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Signature")), 42.0),
)


@dataclass(frozen=True)
class Density:
    """How large a document is set: sizes in points of values and titles; in mm what is left around and between them."""

    value_pt: float = 8.0
    heading_pt: float = 9.5
    gap: float = GAP
    above: float = 1.2  # a title
    between: float = 0.35  # facts
    below: float = 26.0  # what follows a title and its note, such as the first rows of a table
    cell: float = 0.5  # inside a cell of a table
    signature: float = 6.0  # height of a line to sign
    bar: float = 0.4  # above and below the words of a title
    leading: float = LINE


# Arabic marks of two lines still stand apart at 1.32 font sizes.
EASY = Density()
CLOSER = Density(7.5, 9.0, 0.8, 0.9, 0.2, 22.0, 0.4, 6.0, 0.3, 1.37)
CLOSE = Density(7.0, 8.0, 0.5, 0.5, 0.1, 18.0, 0.3, 5.6, 0.2, 1.32)


class Flow:
    """Puts blocks one under the other into the body of as many pages as they need.

    With two languages the sheet is left-to-right: the first stands left, the second right.
    """

    def __init__(self, sheet: Sheet, tongues: Sequence[Words], feedback: Feedback, density: Density = EASY) -> None:
        self.sheet = sheet
        self.tongues = tuple(tongues)
        self.feedback = feedback
        self.density = density
        self.body = sheet.page.body
        self.page = sheet.add_page()
        self.y = self.body.y
        self.waiting: Heading | None = None

    @property
    def both(self) -> bool:
        return len(self.tongues) > 1

    def put(self, blocks: Iterable[Block]) -> None:
        """Lay out all blocks, in order. A section with lines to sign stands on one page, where it has room."""
        draw_by: dict[type, Callable[[Any], None]] = {
            Heading: self._heading,
            Facts: self._facts,
            Note: self._note,
            Rows: self._rows,
            Signatures: self._signatures,
        }
        for section in _sections(blocks):
            if any(isinstance(block, Signatures) for block in section):
                self._keep(section)
            for block in section:
                check_cancelled(self.feedback)
                draw_by[type(block)](block)

    def _keep(self, section: Sequence[Block]) -> None:
        """Begin a new page unless a whole section is left on this one."""
        if self.y + sum(map(self._height_of, section)) > self.body.bottom and self.y > self.body.y:
            self.page = self.sheet.add_page()
            self.y = self.body.y

    def _height_of(self, block: Block) -> float:
        """Return the height in mm of a block that stands in one piece."""
        if isinstance(block, Heading):
            return self._title_height()
        if isinstance(block, Facts):
            lines = [self._line_height(*line) + self.density.between for line in _fact_lines(block)]
            return sum(lines)
        if isinstance(block, Signatures):
            table = self._to_sign(block)
            return self._table_height(table) + self.density.gap
        return 0.0

    def _title_height(self) -> float:
        return line_height(self.density.heading_pt) + 2 * self.density.bar + self.density.gap + self.density.above

    def _need(self, height: float) -> None:
        """Begin a new page unless `height` mm are left on this one; a title that waits is not left behind."""
        title = self._title_height() if self.waiting else 0.0
        if self.y + title + height > self.body.bottom and self.y > self.body.y:
            self.page = self.sheet.add_page()
            self.y = self.body.y
        if self.waiting:
            heading, self.waiting = self.waiting, None
            self._title(heading)

    def _check_height(self, height: float) -> None:
        """Refuse what would run over the foot of the page, where nobody sees it."""
        if height > self.body.height:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A text of the order is longer than a page"),
                QT_TRANSLATE_NOOP("MineAction", "It needs {height:.0f} mm, and a page has {room:.0f} mm for it."),
                QT_TRANSLATE_NOOP(
                    "MineAction", "Shorten the name or the remarks of the hazard or task, and revise the order."
                ),
                height=height,
                room=self.body.height,
            )

    def _said(self, text: Any) -> list[str]:
        """Return the text in each language; only once where all say the same."""
        said = [spoken(text, words, not self.both) for words in self.tongues]
        return said[:1] if len({alike(one) for one in said}) == 1 else said

    def _joined(self, text: Any, width: float, points: float = TABLE_PT, bold: bool = False) -> str:
        """Return the text of a cell `width` mm wide; two languages in one line where they fit."""
        said = self._said(text)
        if len(said) == 1:
            return said[0]
        line = BOTH.join(isolated(one) for one in said)
        if self.sheet.face.width(line, points, bold) <= width - CELL:
            return line
        return "\n".join(in_direction(one, words) for one, words in zip(said, self.tongues))

    def _heading(self, heading: Heading) -> None:
        self.waiting = heading

    def _title(self, heading: Heading) -> None:
        points = self.density.heading_pt
        height = line_height(points) + 2 * self.density.bar
        self.y += self.density.above if self.y > self.body.y else 0.0
        bar = Box(self.body.x, self.y, self.body.width, height)
        self.sheet.area(self.page, bar, fill=PALE)
        self._beside(
            Box(bar.x + 1.5, bar.y + self.density.bar, bar.width - 3.0, height), heading.text, points, bold=True
        )
        self.y += height + self.density.gap

    def _beside(self, box: Box, text: Any, points: float, bold: bool = False, colour: str = "#000000") -> float:
        """Write a text; in two languages beside or below each other, whichever is lower. Return the height in mm."""
        said = self._said(text)
        if len(said) == 1:
            rtl = self.sheet.right_to_left
            return self.sheet.paragraph(self.page, box, said[0], points, bold, Align.START, colour, rtl)
        stacked, beside = self._heights(said, box.width, points, bold)
        first = second = box
        if beside <= stacked:
            half = box.width / 2 - 1.0
            first = Box(box.x, box.y, half, box.height)
            second = Box(box.right - half, box.y, half, box.height)
        height = self.sheet.paragraph(self.page, first, said[0], points, bold, Align.START, colour, False)
        if beside > stacked:
            second = Box(box.x, box.y + height, box.width, box.height)
        self.sheet.paragraph(self.page, second, said[1], points, bold, Align.END, colour, True)
        return min(stacked, beside)

    def _heights(self, said: list[str], width: float, points: float, bold: bool) -> tuple[float, float]:
        """Return the heights in mm of two texts below and beside each other."""
        below = [self.sheet.height_of(one, width, points, bold) for one in said]
        beside = [self.sheet.height_of(one, width / 2 - 1.0, points, bold) for one in said]
        return sum(below), max(beside)

    def _beside_height(self, text: Any, width: float, points: float, bold: bool = False) -> float:
        said = self._said(text)
        if len(said) == 1:
            return self.sheet.height_of(said[0], width, points, bold)
        return min(self._heights(said, width, points, bold))

    def _facts(self, facts: Facts) -> None:
        for line in _fact_lines(facts):
            self._fact_line(*line)

    def _label_widths(self, broad: bool) -> tuple[float, float]:
        """Return the widths in mm of the labels before and after a value."""
        if self.both:
            return (BROAD_LABEL_MM, OTHER_LABEL_MM) if broad else (NARROW_LABEL_MM, NARROW_LABEL_MM)
        return (BROAD_LABEL_MM if broad else LABEL_MM), 0.0

    def _room(self, wide: bool, broad: bool) -> tuple[float, float]:
        """Return the widths in mm of a fact and of its value."""
        width = self.body.width if wide else (self.body.width - GUTTER) / 2
        return width, width - sum(self._label_widths(broad))

    def _line_height(self, facts: Sequence[Fact], wide: bool, broad: bool) -> float:
        room = self._room(wide, broad)[1]
        values = [self._beside_height(fact.value, room, self.density.value_pt) for fact in facts]
        return max([*values, *(self._label_height(fact, self._label_widths(broad)) for fact in facts)])

    def _fact_line(self, facts: Sequence[Fact], wide: bool, broad: bool) -> None:
        """Write one fact over the whole width, or up to two beside each other."""
        width, room = self._room(wide, broad)
        widths = self._label_widths(broad)
        height = self._line_height(facts, wide, broad)
        self._check_height(height)
        self._need(height)
        for number, fact in enumerate(facts):
            x = self.body.x + number * (width + GUTTER)
            self._label(fact, Box(x, self.y, width, height), widths)
            self._beside(Box(x + widths[0], self.y, room, height), fact.value, self.density.value_pt)
        self.y += height + self.density.between

    def _label_height(self, fact: Fact, widths: tuple[float, float]) -> float:
        said = [spoken(fact.label, words) for words in self.tongues]
        heights = [self.sheet.height_of(one, width - LABEL_GAP, LABEL_PT) for one, width in zip(said, widths)]
        return max(heights) + 0.4

    def _label(self, fact: Fact, box: Box, widths: tuple[float, float]) -> None:
        said = [spoken(fact.label, words) for words in self.tongues]
        first = Box(box.x, box.y + 0.4, widths[0] - LABEL_GAP, box.height)
        rtl = self.sheet.right_to_left
        self.sheet.paragraph(self.page, first, said[0], LABEL_PT, False, Align.START, GREY, rtl)
        if self.both:
            last = Box(box.right - widths[1] + LABEL_GAP, box.y + 0.4, widths[1] - LABEL_GAP, box.height)
            self.sheet.paragraph(self.page, last, said[1], LABEL_PT, False, Align.END, GREY, True)

    def _note(self, note: Note) -> None:
        height = self._beside_height(note.text, self.body.width, NOTE_PT, note.strong)
        self._check_height(height)
        self._need(height + (self.density.below if self.waiting or note.strong else 0.0))
        box = Box(self.body.x, self.y, self.body.width, height)
        self._beside(box, note.text, NOTE_PT, note.strong, RED if note.strong else GREY)
        self.y += height + self.density.gap

    def _rows(self, rows: Rows) -> None:
        self._table(self._printed(rows))

    def _printed(self, rows: Rows, least_height: float = 0.0) -> Printed:
        whole = sum(column.width for column in rows.columns)
        widths = tuple(column.width * self.body.width / whole for column in rows.columns)
        return Printed(
            tuple(self._joined(one.title, width, bold=True) for one, width in zip(rows.columns, widths)),
            widths,
            tuple(column.align for column in rows.columns),
            tuple(tuple(self._joined(cell, width) for cell, width in zip(row, widths)) for row in rows.rows),
            least_height=least_height,
            margin=self.density.cell,
        )

    def _signatures(self, signatures: Signatures) -> None:
        self._table(self._to_sign(signatures), together=True)

    def _to_sign(self, signatures: Signatures) -> Printed:
        rows = Rows(_SIGNATURE_COLUMNS, tuple((act, "", "", "") for act in signatures.acts))
        return self._printed(rows, self.density.signature)

    def _table_height(self, table: Printed) -> float:
        widths = table.scaled_to(self.body.width)
        title = row_height(self.sheet, table, table.titles, widths, bold=True)
        return title + sum(row_height(self.sheet, table, row, widths) for row in table.rows) + 0.5

    def _table(self, table: Printed, together: bool = False) -> None:
        """Draw a table, on from page to page with its titles; `together` moves a short one to the next page whole."""
        widths = table.scaled_to(self.body.width)
        title = row_height(self.sheet, table, table.titles, widths, bold=True)
        heights = [row_height(self.sheet, table, row, widths) for row in table.rows]
        self._need(title + (sum(heights) if together else sum(heights[:2])) + 0.5)
        start = 0
        while start < len(table.rows):
            free = self.body.bottom - self.y - title - 0.5
            end = start
            while end < len(heights) and sum(heights[start : end + 1]) <= free + ROUNDING:
                end += 1
            if end == start:
                self._check_height(title + heights[start] + 0.5)
            if end > start:
                box = Box(self.body.x, self.y, self.body.width, free)
                self.y += draw(self.sheet, self.page, box, table, table.rows[start:end]) + self.density.gap
            start = end
            if start < len(heights):
                self.page = self.sheet.add_page()
                self.y = self.body.y
            check_cancelled(self.feedback)


def _sections(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield the blocks from each title to the next."""
    section: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and section:
            yield section
            section = []
        section.append(block)
    if section:
        yield section


def _fact_lines(facts: Facts) -> Iterator[tuple[list[Fact], bool, bool]]:
    """Yield the facts of each line, whether it is one over the whole width, and whether its label may be broad."""
    wide = sum(fact.wide for fact in facts.facts)
    broad = wide > len(facts.facts) - wide
    waiting: list[Fact] = []
    for fact in facts.facts:
        if fact.wide or len(waiting) == 2:
            if waiting:
                yield waiting, False, False
            waiting = []
        if fact.wide:
            yield [fact], True, broad
        else:
            waiting.append(fact)
    if waiting:
        yield waiting, False, False
