# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout to draw on: texts, rules, boxes and tables at places in millimetres, mirrored for right-to-left."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPage,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from ...core.mappack.page import Box, Page
from ...core.orders.blocks import Align
from ..compat import set_label_font
from .fonts import LINE, Typeface, line_height
from .speech import directed

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
BLACK, GREY, PALE, RED = "#000000", "#555555", "#e6e6e6", "#c00000"
SLACK = 2.0  # mm of room beside a line of text, so that QGIS, measuring by itself, does not break it again


class Sheet:
    """A layout of equal pages. `right_to_left` mirrors every box and alignment that is handed in.

    `leading` is the height of a line of a paragraph, in font sizes.
    """

    def __init__(
        self, project: QgsProject, page: Page, face: Typeface, right_to_left: bool, leading: float = LINE
    ) -> None:
        self.layout = QgsPrintLayout(project)
        self.project = project  # the layout points to it and does not keep it; named last, so it goes last
        self.layout.setUnits(MM)
        self.page = page
        self.face = face
        self.right_to_left = right_to_left
        self.leading = leading
        self.pages = 0

    def add_page(self) -> int:
        """Add a page and return its number, from 0."""
        paper = QgsLayoutItemPage(self.layout)
        paper.setPageSize(QgsLayoutSize(self.page.width, self.page.height, MM))
        self.layout.pageCollection().addPage(paper)
        self.pages += 1
        return self.pages - 1

    def box_on_paper(self, box: Box) -> Box:
        """Return where a box lies on the paper."""
        return box.mirrored(self.page.width) if self.right_to_left else box

    def place(self, item: QgsLayoutItem, page: int, box: Box) -> None:
        """Put an item of the layout into a box that is not mirrored any more."""
        self.layout.addLayoutItem(item)
        self.put(item, page, box)

    def put(self, item: QgsLayoutItem, page: int, box: Box) -> None:
        """Move an item that is in the layout into a box that is not mirrored any more."""
        item.attemptResize(QgsLayoutSize(box.width, box.height, MM))
        item.attemptMove(QgsLayoutPoint(box.x, box.y, MM), True, False, page)

    def text(
        self,
        page: int,
        box: Box,
        line: str,
        points: float,
        bold: bool = False,
        align: Align = Align.START,
        colour: str = BLACK,
        right_to_left: bool | None = None,
        among: str = "",
    ) -> None:
        """Write one line of text at the top of a box, smaller where it is too long. `right_to_left` is its direction.

        It is a line of the paragraph `among`, if of any. The text is a variable of the item: as its text it would be
        searched for expressions, and those carried out.
        """
        rtl = self.right_to_left if right_to_left is None else right_to_left
        points = self.face.fitted(line, box.width, points, bold)
        label = QgsLayoutItemLabel(self.layout)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        set_label_font(label, self.face.font(points, bold), QColor(colour))
        label.setText("[% @line %]")
        QgsExpressionContextUtils.setLayoutItemVariable(label, "line", directed(line, rtl, among))
        label.setHAlign(self.qt_align(align))
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        self.place(label, page, self._with_slack(self.box_on_paper(box), align, line_height(points)))

    def qt_align(self, align: Align) -> Qt.AlignmentFlag:
        if align is Align.CENTRE:
            return Qt.AlignmentFlag.AlignHCenter
        if align is Align.FIGURES:
            return Qt.AlignmentFlag.AlignRight
        at_left = (align is Align.START) != self.right_to_left
        return Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight

    def _with_slack(self, box: Box, align: Align, height: float) -> Box:
        if align is Align.CENTRE:
            return Box(box.x - SLACK, box.y, box.width + 2 * SLACK, height)
        at_left = (align is Align.START) != self.right_to_left
        return Box(box.x if at_left else box.x - SLACK, box.y, box.width + SLACK, height)

    def paragraph(
        self,
        page: int,
        box: Box,
        text: str,
        points: float,
        bold: bool = False,
        align: Align = Align.START,
        colour: str = BLACK,
        right_to_left: bool | None = None,
    ) -> float:
        """Write a text in as many lines as it needs, from the top of a box, and return their height in mm."""
        step, whole = line_height(points, self.leading), line_height(points)
        lines = self.face.broken(text, box.width, points, bold)
        for number, (line, among) in enumerate(lines):
            row = Box(box.x, box.y + number * step - (whole - step) / 2, box.width, whole)
            self.text(page, row, line, points, bold, align, colour, right_to_left, among)
        return len(lines) * step

    def height_of(self, text: str, width: float, points: float, bold: bool = False) -> float:
        """Return the height in mm that `paragraph` would need."""
        return len(self.face.wrapped(text, width, points, bold)) * line_height(points, self.leading)

    def area(self, page: int, box: Box, fill: str = "", edge: str = "", width: float = 0.2) -> None:
        """Draw a rectangle with a fill and an edge, each only where it has a colour."""
        style = {
            "color": fill or "#ffffff",
            "style": "solid" if fill else "no",
            "outline_color": edge or "#ffffff",
            "outline_style": "solid" if edge else "no",
            "outline_width": str(width),
        }
        self.swatch(page, box, QgsFillSymbol.createSimple(style))

    def swatch(self, page: int, box: Box, symbol: QgsSymbol) -> None:
        """Draw a rectangle with a fill symbol."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbol)
        self.place(shape, page, self.box_on_paper(box))

    def marker(self, page: int, box: Box, symbol: QgsSymbol) -> None:
        """Draw a marker symbol in the middle of a box."""
        place = self.box_on_paper(box)
        middle = QPointF(place.x + place.width / 2, place.y + place.height / 2)
        item = QgsLayoutItemMarker(self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)
        item.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
        item.attemptMove(QgsLayoutPoint(middle.x(), middle.y(), MM), True, False, page)

    def line(self, page: int, box: Box, symbol: QgsLineSymbol) -> None:
        """Draw a level line through the middle of a box."""
        place = self.box_on_paper(box)
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(0.0, 0.0), QPointF(place.width, 0.0)]), self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(place.x, place.y + place.height / 2, MM), True, False, page)

    def fixed_area(self, page: int, box: Box, fill: str) -> None:
        """Draw a filled rectangle that is not mirrored, as a part of a scale bar."""
        style = {"color": fill, "outline_color": BLACK, "outline_width": "0.15"}
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple(style))
        self.place(shape, page, box)

    def fixed_text(self, page: int, box: Box, line: str, points: float, bold: bool = False) -> None:
        """Write a figure in the middle of a box that is not mirrored."""
        self.text(page, box.mirrored(self.page.width) if self.right_to_left else box, line, points, bold, Align.CENTRE)

    def polygon(self, page: int, points: Sequence[tuple[float, float]], fill: str) -> None:
        """Draw a filled polygon at places on the paper; never mirrored."""
        left, top = min(x for x, _ in points), min(y for _, y in points)
        item = QgsLayoutItemPolygon(QPolygonF([QPointF(x - left, y - top) for x, y in points]), self.layout)
        item.setSymbol(QgsFillSymbol.createSimple({"color": fill, "outline_color": BLACK, "outline_width": "0.15"}))
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, top, MM), True, False, page)
