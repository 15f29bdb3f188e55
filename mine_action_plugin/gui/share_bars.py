# SPDX-License-Identifier: GPL-3.0-or-later
"""A stacked bar in a list cell: how much each criterion adds to a score."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLineF, QModelIndex, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .rows_model import SORT_ROLE

INTERVAL_PX = 7


class ShareBars(QStyledItemDelegate):
    """Paints the `Stacked` under `SORT_ROLE` on a scale from 0 to `most`, in the criteria's colours.

    What is missing is hatched, at the middle of what it could be; the line below the bar goes from the least to the
    greatest score there can be. What takes from a score is drawn nowhere: the waterfall of "Why?" has it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: dict[str, str] = {}
        self.most = 1.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        stacked: Any = index.data(SORT_ROLE)
        if stacked is None:
            return
        box = QRectF(option.rect).adjusted(3, 3, -3, -3 - INTERVAL_PX)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft

        def across(start: float, end: float) -> QRectF:
            first, last = (box.width() * max(0.0, at / self.most) for at in (start, end))
            left = box.right() - last if right_to_left else box.left() + first
            return QRectF(left, box.top(), last - first, box.height())

        painter.save()
        at = 0.0
        for key, share, missing in stacked.parts:
            if share <= 0.0:
                continue
            part, colour = across(at, at + share), QColor(self.colours.get(key, "#808080"))
            painter.fillRect(part, QColor("#FFFFFF") if missing else colour)
            if missing:
                painter.fillRect(part, QBrush(colour.darker(130), Qt.BrushStyle.BDiagPattern))
            at += share
        if stacked.interval is not None and stacked.interval[1] > stacked.interval[0]:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            palette = option.palette.highlightedText() if selected else option.palette.text()
            painter.setPen(QPen(palette.color(), 1.2))
            self._interval(painter, across(*stacked.interval))
        painter.restore()

    def _interval(self, painter: QPainter, box: QRectF) -> None:
        """Draw a line with ends below the bar."""
        middle, reach = box.bottom() + INTERVAL_PX / 2.0, INTERVAL_PX / 2.0 - 1.0
        painter.drawLine(QLineF(box.left(), middle, box.right(), middle))
        for x in (box.left(), box.right()):
            painter.drawLine(QLineF(x, middle - reach, x, middle + reach))
