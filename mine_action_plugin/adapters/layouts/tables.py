# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables on a sheet, split over pages by us: QGIS is known to lose rows where it breaks a table itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.mappack.page import Box
from ...core.orders.blocks import Align
from .fonts import line_height
from .sheet import BLACK, PALE, Sheet
from .speech import directed

MARGIN = 0.5  # inside a cell, on each side
RULE = 0.15
CELL = 2 * MARGIN + 0.3  # what a cell takes of its column's width
TABLE_PT = 7.0


@dataclass(frozen=True)
class Printed:
    """A table in words: titles and rows of texts, widths in mm of the columns with their margins."""

    titles: tuple[str, ...]
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    rows: tuple[tuple[str, ...], ...]
    points: float = TABLE_PT
    least_height: float = 0.0  # of a row, for tables that are filled by hand
    margin: float = MARGIN  # inside a cell

    def scaled_to(self, width: float) -> tuple[float, ...]:
        """Return the widths of the columns so that they fill `width` mm."""
        return tuple(one * width / sum(self.widths) for one in self.widths)


def _lines(sheet: Sheet, text: str, width: float, points: float, bold: bool = False) -> list[str]:
    return sheet.face.wrapped(text, width - CELL, points, bold)


def row_height(sheet: Sheet, table: Printed, row: Sequence[str], widths: Sequence[float], bold: bool = False) -> float:
    """Return the height in mm of one row with its margins."""
    most = max(len(_lines(sheet, text, width, table.points, bold)) for text, width in zip(row, widths))
    return max(most * line_height(table.points, sheet.leading) + 2 * table.margin, table.least_height)


def draw(sheet: Sheet, page: int, box: Box, table: Printed, rows: Sequence[Sequence[str]]) -> float:
    """Draw column titles and `rows` of a table from the top of a box; return the height in mm.

    Whoever calls has seen to it that they fit.
    """
    widths = table.scaled_to(box.width)
    order = range(len(widths) - 1, -1, -1) if sheet.right_to_left else range(len(widths))
    item = QgsLayoutItemManualTable.create(sheet.layout)
    item.setCellMargin(table.margin)
    item.setGridStrokeWidth(RULE)
    item.setGridColor(QColor("#808080"))
    item.setIncludeTableHeader(False)
    item.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
    item.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
    item.setContentTextFormat(QgsTextFormat.fromQFont(sheet.face.font(table.points)))
    heights = [row_height(sheet, table, table.titles, widths, bold=True)]
    heights += [row_height(sheet, table, row, widths) for row in rows]
    cells = [[_cell(sheet, table, table.titles[i], i, widths[i], True) for i in order]]
    cells += [[_cell(sheet, table, row[i], i, widths[i], False) for i in order] for row in rows]
    item.setTableContents(cells)
    item.setColumnWidths([widths[i] - 2 * table.margin - RULE for i in order])
    item.setRowHeights([height - 2 * table.margin - RULE for height in heights])
    sheet.layout.addMultiFrame(item)
    frame = QgsLayoutFrame(sheet.layout, item)
    total = sum(heights) + RULE
    item.addFrame(frame)
    paper = sheet.box_on_paper(box)
    sheet.put(frame, page, Box(paper.x, paper.y, paper.width + 0.5, total + 0.5))
    return total


def _cell(sheet: Sheet, table: Printed, text: str, column: int, width: float, title: bool) -> QgsTableCell:
    lines = sheet.face.broken(text, width - CELL, table.points, title)
    cell = QgsTableCell("\n".join(directed(line, sheet.right_to_left, among) for line, among in lines))
    align = sheet.qt_align(table.aligns[column])
    cell.setHorizontalAlignment(align)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    words = QgsTextFormat.fromQFont(sheet.face.font(table.points, title))
    words.setColor(QColor(BLACK))
    cell.setTextFormat(words)
    if title:
        cell.setBackgroundColor(QColor(PALE))
    return cell
