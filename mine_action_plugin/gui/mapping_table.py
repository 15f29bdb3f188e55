# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of what a delivery is taken for: headings in the planner's language, cells that say all of their text."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..adapters.words import Words
from .plain_text import tip

ALARM, CALM = QColor("#b00000"), QColor("#707070")
RESIZE = QHeaderView.ResizeMode
LEAST_LETTERS = 9  # of a column, however narrow the window


def plain_item(text: str, colour: QColor | None = None) -> QTableWidgetItem:
    """Return a cell that cannot be edited and that says all of its text when asked."""
    item = QTableWidgetItem(text)
    item.setToolTip(tip(text))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if colour is not None:
        item.setForeground(colour)
    return item


class MappingTable(QTableWidget):
    """`columns` are marked headings, each with how its width is found."""

    def __init__(self, words: Words, columns: Sequence[tuple[str, QHeaderView.ResizeMode]], parent: QWidget) -> None:
        super().__init__(0, len(columns), parent)
        self.words = words
        self.setHorizontalHeaderLabels([words(heading) for heading, _ in columns])
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        for column, (_, how) in enumerate(columns):
            self.horizontalHeader().setSectionResizeMode(column, how)
