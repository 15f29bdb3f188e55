# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart of bars in the window: titles beside the bars, mirrored where one reads from right to left."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLineF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.sentences import said
from ..adapters.words import Words
from ..core.priority.charts import Bar, Chart

TITLE_SHARE = 0.45  # of the width at the most
GAP = 6
PADDING = 3
LEAST_BAR = 2
WRAP = int(Qt.TextFlag.TextWordWrap)


class ChartView(QWidget):
    """Paints a `Chart`. As high as its titles need; a chart without bars takes no room."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart | None) -> None:
        self.chart = chart
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._height(max(self.width(), 420)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._height(self.width()))

    def _title(self, bar: Bar) -> str:
        title, note = said(bar.title, self.words), said(bar.note, self.words)
        return f"{title}: {note}" if note else title

    def _columns(self, width: int) -> tuple[int, int]:
        """Return the widths of titles and of figures in pixels."""
        metrics = self._bold_metrics()
        bars = self.chart.bars if self.chart else ()
        titles = max([metrics.horizontalAdvance(self._title(bar)) for bar in bars], default=0) + 2
        figures = max([metrics.horizontalAdvance(bar.figure) for bar in bars], default=0) + 2
        return min(titles, int(width * TITLE_SHARE)), figures

    def _bold_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def _row_heights(self, width: int) -> list[int]:
        titles, _figures = self._columns(width)
        metrics, heights = self._bold_metrics(), []
        for bar in self.chart.bars if self.chart else ():
            box = metrics.boundingRect(QRect(0, 0, titles, 10_000), WRAP, self._title(bar))
            heights.append(max(box.height(), metrics.height()) + 2 * PADDING)
        return heights

    def _head_height(self, width: int) -> int:
        text = said(self.chart.title, self.words) if self.chart else ""
        box = self._bold_metrics().boundingRect(QRect(0, 0, max(width, 50), 10_000), WRAP, text)
        return box.height() + 2 * PADDING

    def _height(self, width: int) -> int:
        if self.chart is None or not self.chart.bars:
            return 0
        scale = self.fontMetrics().height() + PADDING
        return self._head_height(width) + sum(self._row_heights(width)) + scale + 2 * PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chart is None or not self.chart.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().text().color())
        width, top = self.width(), self._head_height(self.width())
        self._text(painter, QRect(0, 0, width, top), said(self.chart.title, self.words), bold=True)
        titles, figures = self._columns(width)
        for bar, height in zip(self.chart.bars, self._row_heights(width)):
            self._text(painter, QRect(0, top, titles, height), self._title(bar), bold=bar.total)
            area = QRectF(titles + GAP, top, width - titles - figures - 3 * GAP, height)
            self._bar(painter, area, bar)
            place = QRect(width - figures, top, figures, height)
            self._text(painter, place, f"\u2066{bar.figure}\u2069", bold=bar.total)
            top += height
        self._scale(painter, QRectF(titles + GAP, top, width - titles - figures - 3 * GAP, self.fontMetrics().height()))
        painter.end()

    def _mirrored(self, box: QRectF) -> QRectF:
        """Return where a box of the left-to-right drawing lies in this window."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height())

    def _text(self, painter: QPainter, box: QRect, text: str, bold: bool = False, at_end: bool = False) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        painter.setFont(font)
        right = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        # Absolute, because left would else mean the beginning of an Arabic text.
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.drawText(self._mirrored(QRectF(box)), text, option)

    def _bar(self, painter: QPainter, area: QRectF, bar: Bar) -> None:
        chart = self.chart

        def across(start: float, end: float, inset: float) -> QRectF:
            first, last = sorted((chart.place(start), chart.place(end)))
            left, width = area.x() + first * area.width(), max((last - first) * area.width(), LEAST_BAR)
            return self._mirrored(QRectF(left, area.y() + inset, width, area.height() - 2 * inset))

        grey = QColor(self.palette().mid().color())
        painter.fillRect(self._mirrored(area.adjusted(0, area.height() / 2 - 0.5, 0, -area.height() / 2 + 0.5)), grey)
        colour = QColor(bar.colour)
        brush = QBrush(colour, Qt.BrushStyle.BDiagPattern if bar.missing else Qt.BrushStyle.SolidPattern)
        if bar.start != bar.end:
            box = across(bar.start, bar.end, PADDING + 1)
            painter.fillRect(box, brush)
            painter.setPen(QPen(colour.darker(130), 1))
            painter.drawRect(box)
        painter.setPen(QPen(self.palette().text().color(), 1.2))
        if bar.low is not None and bar.high is not None:
            line = across(bar.low, bar.high, area.height() / 2)
            painter.drawLine(line.topLeft(), line.topRight())
            for x in (line.left(), line.right()):
                painter.drawLine(QLineF(x, area.center().y() - 4, x, area.center().y() + 4))
        if bar.mark is not None:
            tick = across(bar.mark, bar.mark, 1)
            painter.fillRect(tick.adjusted(0, 0, 1, 0), self.palette().text().color())

    def _scale(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(self.palette().text().color())
        box = area.toRect()
        self._text(painter, box, f"\u2066{self.chart.least_text}\u2069")
        self._text(painter, box, f"\u2066{self.chart.most_text}\u2069", at_end=True)
