# SPDX-License-Identifier: GPL-3.0-or-later
"""A stacked bar in a list cell: how much each criterion adds to a score."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRectF
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .rows_model import SORT_ROLE


class ShareBars(QStyledItemDelegate):
    """Paints the list of (criterion, share) under `SORT_ROLE` on a scale from 0 to `most`, in the criteria's colours.

    What takes from a score is drawn nowhere: the waterfall of "Why?" has it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: dict[str, str] = {}
        self.most = 1.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        shares: Any = index.data(SORT_ROLE) or []
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        right_to_left = option.direction == 1
        start = box.right() if right_to_left else box.left()
        painter.save()
        for key, share in shares:
            width = box.width() * max(0.0, share / self.most)
            left = start - width if right_to_left else start
            painter.fillRect(QRectF(left, box.top(), width, box.height()), QColor(self.colours.get(key, "#808080")))
            start = left if right_to_left else start + width
        painter.restore()
