# SPDX-License-Identifier: GPL-3.0-or-later
"""A stacked bar in a list cell: how much each criterion adds to a score."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRectF
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from .rows_model import SORT_ROLE

# Okabe and Ito's colours, told apart by people who do not see red and green as different.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442", "#000000")


def share_colours(count: int) -> list[str]:
    """Return a colour for each of `count` criteria; from the ninth on they repeat, lighter."""
    return [QColor(PALETTE[i % len(PALETTE)]).lighter(100 + 40 * (i // len(PALETTE))).name() for i in range(count)]


class ShareBars(QStyledItemDelegate):
    """Paints the list of shares under `SORT_ROLE`, each at least 0, on a scale from 0 to 1."""

    colours: list[str] = []

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        shares: Any = index.data(SORT_ROLE) or []
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        right_to_left = option.direction == 1
        start = box.right() if right_to_left else box.left()
        painter.save()
        for share, colour in zip(shares, self.colours):
            width = box.width() * max(0.0, min(1.0, share))
            left = start - width if right_to_left else start
            painter.fillRect(QRectF(left, box.top(), width, box.height()), QColor(colour))
            start = left if right_to_left else start + width
        painter.restore()
