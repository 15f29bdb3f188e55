# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart of a value function: the line, and each hazard on it with its own number."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.words import Words
from ..core.priority.value_charts import BLUE, Curve, ticks_of
from ..core.text import QT_TRANSLATE_NOOP

HEIGHT = 190
EDGE = 8
DOT = 3.2
COLUMN = 22  # of what is not known, beside the numbers
NOT_KNOWN = QT_TRANSLATE_NOOP("MineAction", "not known")
ORANGE = "#D55E00"


class ValueChart(QWidget):
    """Paints a `Curve`. Numbers run from left to right in every language, as on a ruler."""

    def __init__(self, words: Words, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.unit = words, unit
        self.curve: Curve | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(440, HEIGHT)

    def show_curve(self, curve: Curve | None) -> None:
        self.curve = curve
        self.update()

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        left = EDGE + metrics.horizontalAdvance("0.5") + 6
        unknown = self.curve is not None and self.curve.missing > 0
        beside = max(COLUMN, metrics.horizontalAdvance(self.words(NOT_KNOWN))) + 2 * EDGE if unknown else EDGE
        below = metrics.height() + 6
        return QRectF(left, EDGE, self.width() - left - beside - EDGE, self.height() - EDGE - below)

    def paintEvent(self, event: QPaintEvent) -> None:
        curve = self.curve
        if curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()

        def at(number: float, value: float) -> QPointF:
            across = (number - curve.least) / (curve.most - curve.least)
            return QPointF(area.left() + across * area.width(), area.bottom() - value * area.height())

        self._axes(painter, area, curve)
        painter.setPen(QPen(QColor(BLUE), 2.0))
        painter.drawPolyline(QPolygonF([at(*point) for point in curve.line]))
        colour = QColor(ORANGE)
        painter.setPen(QPen(colour, 1.0))
        colour.setAlpha(120)
        painter.setBrush(QBrush(colour))
        places = {(round(point.x()), round(point.y())) for point in (at(*one) for one in curve.hazards)}
        for x, y in places:
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
        if curve.missing:
            self._unknown(painter, area, curve)
        painter.end()

    def _axes(self, painter: QPainter, area: QRectF, curve: Curve) -> None:
        text, grey = self.palette().text().color(), self.palette().mid().color()
        for value in (0.0, 0.5, 1.0):
            y = area.bottom() - value * area.height()
            painter.setPen(QPen(grey, 1.0))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - 10, area.left() - 6, 20)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{value:g}")
        unit = f" {self.words(self.unit)}" if self.unit else ""
        below = QRectF(area.left(), area.bottom() + 4, area.width(), self.fontMetrics().height())
        ticks = ticks_of(curve.least, curve.most)
        for place, number in enumerate(ticks):
            x = area.left() + (number - curve.least) / (curve.most - curve.least) * area.width()
            text = f"\u2066{number:g}{unit if place == len(ticks) - 1 else ''}\u2069"
            box = QRectF(0, below.top(), self.fontMetrics().horizontalAdvance(text) + 2, below.height())
            box.moveLeft(min(max(x - box.width() / 2, area.left()), area.right() - box.width()))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), text)

    def _unknown(self, painter: QPainter, area: QRectF, curve: Curve) -> None:
        """Draw between which values a hazard counts whose number is not known."""
        said = self.words(NOT_KNOWN)
        width = max(COLUMN, self.fontMetrics().horizontalAdvance(said))
        left = area.right() + EDGE
        top, bottom = (area.bottom() - value * area.height() for value in (curve.best, curve.worst))
        box = QRectF(left + (width - COLUMN) / 2, top, COLUMN, max(bottom - top, 1.0))
        painter.fillRect(box, QBrush(QColor(ORANGE), Qt.BrushStyle.BDiagPattern))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ORANGE), 1.0))
        painter.drawRect(box)
        painter.setPen(self.palette().text().color())
        below = QRectF(left, area.bottom() + 4, width, self.fontMetrics().height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), said)
