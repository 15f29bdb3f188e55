# SPDX-License-Identifier: GPL-3.0-or-later
"""The table into which turning points are typed, one line each; what stands against a line is shown beside it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..adapters.intake import TypedPoint
from ..adapters.words import Words
from ..core.model.codelists import POINT_ROLE
from ..core.text import QT_TRANSLATE_NOOP
from .plain_text import tip

NUMBER, ROLE, LABEL, POSITION, FROM, BEARING, DISTANCE, SAID = range(8)
HEADINGS = (
    QT_TRANSLATE_NOOP("MineAction", "No."),
    QT_TRANSLATE_NOOP("MineAction", "Role"),
    QT_TRANSLATE_NOOP("MineAction", "Label"),
    QT_TRANSLATE_NOOP("MineAction", "Coordinates as typed"),
    QT_TRANSLATE_NOOP("MineAction", "or: from point"),
    QT_TRANSLATE_NOOP("MineAction", "Bearing °"),
    QT_TRANSLATE_NOOP("MineAction", "Distance m"),
    QT_TRANSLATE_NOOP("MineAction", "Computed"),
)
WIDTHS = (44, 160, 60, 200, 90, 80, 80)  # at the least; the headings may need more
FIRST_LINES = ("sp", "tp", "tp", "ep")
RED = QColor("#b00000")
GREY = QColor("#606060")


class _LeftToRight(QStyledItemDelegate):
    """Draws and edits a cell from left to right, as coordinates and numbers are written in every language."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        option.direction = Qt.LayoutDirection.LeftToRight

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return editor


class TraverseTable(QTableWidget):
    """Lines of turning points. `edited` is emitted whenever something of them changes."""

    edited = pyqtSignal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADINGS), parent)
        self.words = words
        self.setHorizontalHeaderLabels([words(heading) for heading in HEADINGS])
        self.verticalHeader().setVisible(False)
        self.setItemDelegate(_LeftToRight(self))
        self.setWordWrap(True)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, max(width, self.horizontalHeader().sectionSizeHint(column)))
        self.horizontalHeader().setSectionResizeMode(SAID, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._changed)
        for role in FIRST_LINES:
            self.add_line(TypedPoint(role=role))

    def add_line(self, point: TypedPoint | None = None) -> None:
        """Add a line behind the chosen one, or at the end; filled lines are numbered through."""
        place = self.currentRow() + 1 if point is None and self.currentRow() >= 0 else self.rowCount()
        point = point or TypedPoint(role="tp")
        self.blockSignals(True)
        self.insertRow(place)
        box = QComboBox(self)
        if not point.role:
            box.addItem("", "")
        for code in POINT_ROLE.codes:
            box.addItem(self.words(code.label), code.key)
        box.setCurrentIndex(max(0, box.findData(point.role)))
        box.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.setCellWidget(place, ROLE, box)
        texts = {LABEL: point.label, POSITION: point.position, FROM: point.from_point}
        texts.update({BEARING: point.bearing, DISTANCE: point.distance})
        for column, text in texts.items():
            self.setItem(place, column, QTableWidgetItem(text))
        for column in (NUMBER, SAID):
            item = QTableWidgetItem(point.number if column == NUMBER else "")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.setItem(place, column, item)
        self.blockSignals(False)
        self.setCurrentCell(place, POSITION)
        self.edited.emit()

    def remove_line(self) -> None:
        """Take the chosen line out."""
        if self.currentRow() >= 0:
            self.removeRow(self.currentRow())
            self.edited.emit()

    def show_points(self, points: tuple[TypedPoint, ...]) -> None:
        """Show these lines in place of those that are there."""
        self.setRowCount(0)
        for point in points:
            self.add_line(point)

    def points(self) -> tuple[TypedPoint, ...]:
        """Return the lines as they were typed; a line with nothing in it is none."""
        return tuple(
            TypedPoint(
                str(number),
                str(self.cellWidget(row, ROLE).currentData()),
                *(self._text(row, column) for column in (POSITION, FROM, BEARING, DISTANCE, LABEL)),
            )
            for number, row in enumerate(self._filled(), start=1)
        )

    def _filled(self) -> list[int]:
        """Return the lines in which something is typed."""
        columns = (POSITION, FROM, BEARING, DISTANCE)
        return [row for row in range(self.rowCount()) if any(self._text(row, column) for column in columns)]

    def say(self, said: Mapping[int, tuple[str, str]], computed: Mapping[int, str]) -> None:
        """Show what stands against points (`said`, by number: short, and whole), else where they are (`computed`)."""
        self.blockSignals(True)
        numbers = {row: number for number, row in enumerate(self._filled(), start=1)}
        for row in range(self.rowCount()):
            number = numbers.get(row, 0)
            self.item(row, NUMBER).setText(str(number or ""))
            item = self.item(row, SAID)
            fault, whole = said.get(number, ("", ""))
            item.setText(fault or computed.get(number, ""))
            item.setToolTip(tip(whole))
            item.setForeground(RED if fault else GREY)
        self.blockSignals(False)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() != SAID:
            self.edited.emit()
