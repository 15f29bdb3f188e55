# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts of bars on paper, drawn with rectangles: they stay sharp, and are mirrored with the page."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFillSymbol

from ...core.mappack.page import Box
from ...core.orders.blocks import Align
from ...core.priority.charts import Bar, Chart
from ..sentences import said
from ..words import Words
from .fonts import line_height
from .sheet import BLACK, GREY, Sheet

TITLE_MM = 62.0
FIGURE_MM = 20.0
GAP_MM = 2.0
LEAST_MM = 0.4
PALE_LINE = "#b0b0b0"


@dataclass(frozen=True)
class ChartPrint:
    """Sizes in points of the title and of the texts of a chart, and the room in mm above and below each bar."""

    title_pt: float = 8.0
    text_pt: float = 6.5
    padding: float = 0.5


class ChartOnSheet:
    """Draws a chart as wide as a box; `height` says how high it will be. `print_` is how large it is set."""

    def __init__(self, sheet: Sheet, words: Words, chart: Chart, print_: ChartPrint = ChartPrint()) -> None:  # noqa: B008
        self.sheet, self.words, self.chart, self.print = sheet, words, chart, print_

    def _title(self, bar: Bar) -> str:
        title, note = said(bar.title, self.words), said(bar.note, self.words)
        return f"{title}: {note}" if note else title

    def _row_height(self, bar: Bar) -> float:
        return self.sheet.height_of(self._title(bar), TITLE_MM, self.print.text_pt, bar.total) + 2 * self.print.padding

    def height(self, width: float) -> float:
        head = self.sheet.height_of(said(self.chart.title, self.words), width, self.print.title_pt, bold=True)
        return (
            head
            + self.print.padding
            + sum(map(self._row_height, self.chart.bars))
            + line_height(self.print.text_pt)
            + self.print.padding
        )

    def draw(self, page: int, box: Box) -> None:
        """Draw the chart from the top of a box."""
        title = said(self.chart.title, self.words)
        y = box.y + self.sheet.paragraph(page, box, title, self.print.title_pt, bold=True) + self.print.padding
        bars = Box(box.x + TITLE_MM + GAP_MM, y, box.width - TITLE_MM - FIGURE_MM - 2 * GAP_MM, 0.0)
        for bar in self.chart.bars:
            height = self._row_height(bar)
            row = Box(box.x, y + self.print.padding, TITLE_MM, height)
            self.sheet.paragraph(page, row, self._title(bar), self.print.text_pt, bar.total)
            self._bar(page, Box(bars.x, y, bars.width, height), bar)
            figure = Box(box.right - FIGURE_MM, y + self.print.padding, FIGURE_MM, height)
            self.sheet.text(page, figure, bar.figure, self.print.text_pt, bar.total, Align.END)
            y += height
        self.sheet.area(page, Box(bars.x, y, bars.width, 0.15), fill=GREY)
        scale = Box(bars.x, y + 0.3, bars.width, line_height(self.print.text_pt))
        self.sheet.text(page, scale, self.chart.least_text, self.print.text_pt, colour=GREY)
        self.sheet.text(page, scale, self.chart.most_text, self.print.text_pt, align=Align.END, colour=GREY)

    def _across(self, area: Box, start: float, end: float, height: float) -> Box:
        first, last = sorted((self.chart.place(start), self.chart.place(end)))
        width = max((last - first) * area.width, LEAST_MM)
        return Box(area.x + first * area.width, area.y + (area.height - height) / 2, width, height)

    def _bar(self, page: int, area: Box, bar: Bar) -> None:
        self.sheet.area(page, Box(area.x, area.y + area.height / 2, area.width, 0.1), fill=PALE_LINE)
        style = {"color": bar.colour, "outline_color": bar.colour, "outline_width": "0.15"}
        style["style"] = "b_diagonal" if bar.missing else "solid"
        thick = min(area.height - 2 * max(self.print.padding, 0.3), 2.6)
        if bar.start != bar.end:
            box = self._across(area, bar.start, bar.end, thick)
            self.sheet.swatch(page, box, QgsFillSymbol.createSimple(style))
        if bar.low is not None and bar.high is not None:
            self.sheet.area(page, self._across(area, bar.low, bar.high, 0.2), fill=BLACK)
            for end in (bar.low, bar.high):
                tick = self._across(area, end, end, 1.6)
                self.sheet.area(page, Box(tick.x, tick.y, 0.2, tick.height), fill=BLACK)
        if bar.mark is not None:
            tick = self._across(area, bar.mark, bar.mark, area.height - 0.2)
            self.sheet.area(page, Box(tick.x, tick.y, 0.35, tick.height), fill=BLACK)
