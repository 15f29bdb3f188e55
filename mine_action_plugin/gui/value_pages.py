# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of a value function to be typed, one page for each kind."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..adapters.words import Words
from ..core.priority.criterion import Criterion
from ..core.priority.value_editing import classes, decay, linear, piecewise, step
from ..core.priority.values import Classes, Decay, Linear, Piecewise, Step, ValueFunction
from ..core.text import QT_TRANSLATE_NOOP

VALUE = QT_TRANSLATE_NOOP("MineAction", "Value, 0 to 1")
NUMBER = QT_TRANSLATE_NOOP("MineAction", "Number")
FROM_ON = QT_TRANSLATE_NOOP("MineAction", "From this number on")
FROM_DATA = QT_TRANSLATE_NOOP("MineAction", "taken from the hazards ranked")
BELOW = QT_TRANSLATE_NOOP("MineAction", "below the first number")


def typed(number: float) -> str:
    """Return a number as somebody would type it: all its digits, no more.

    >>> typed(2000.0), typed(0.1)
    ('2000', '0.1')
    """
    return f"{number:.0f}" if number == round(number) and abs(number) < 1e15 else repr(number)


class Page(QWidget):
    """One kind of value function. `edited` is sent whenever something else is stated."""

    edited = pyqtSignal()

    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.criterion = words, criterion
        self.unit = words(criterion.unit) if criterion.unit else ""

    def line(self, form: QFormLayout, label: str) -> QLineEdit:
        """Add a line for a number, with its unit behind it."""
        line = QLineEdit(self)
        line.textChanged.connect(lambda _text: self.edited.emit())
        row = QHBoxLayout()
        row.addWidget(line, 1)
        if self.unit:
            row.addWidget(QLabel(self.unit, self))
        form.addRow(self.words(label), row)
        return line


class LinearPage(Page):
    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(words, criterion, parent)
        form = QFormLayout(self)
        self.low = self.line(form, QT_TRANSLATE_NOOP("MineAction", "Value 0 at"))
        self.high = self.line(form, QT_TRANSLATE_NOOP("MineAction", "Value 1 at"))
        for line in (self.low, self.high):
            line.setPlaceholderText(words(FROM_DATA))
        self.falling = QCheckBox(words(QT_TRANSLATE_NOOP("MineAction", "The least number has the value 1")), self)
        self.falling.toggled.connect(lambda _on: self.edited.emit())
        form.addRow(self.falling)
        self.edited.connect(self._enable)

    def _enable(self) -> None:
        """Which end has the value 1 is asked only where neither end is stated."""
        self.falling.setVisible(not (self.low.text().strip() or self.high.text().strip()))

    def show_function(self, function: Linear) -> None:
        for line, end in ((self.low, function.low), (self.high, function.high)):
            line.setText("" if end is None else typed(end))
        self.falling.setChecked(function.falling)
        self._enable()

    def function(self) -> ValueFunction:
        return linear(self.low.text(), self.high.text(), self.falling.isChecked())


class DecayPage(Page):
    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(words, criterion, parent)
        form = QFormLayout(self)
        self.half = self.line(form, QT_TRANSLATE_NOOP("MineAction", "Halved with every further"))
        self.rising = QCheckBox(words(QT_TRANSLATE_NOOP("MineAction", "It rises from 0, the gap to 1 is halved")), self)
        self.rising.toggled.connect(lambda _on: self.edited.emit())
        form.addRow(self.rising)

    def show_function(self, function: Decay) -> None:
        self.half.setText(typed(function.half))
        self.rising.setChecked(function.rising)

    def function(self) -> ValueFunction:
        return decay(self.half.text(), self.rising.isChecked())


class _TablePage(Page):
    """Rows of two texts; where `first_fixed`, the first text of each row cannot be changed."""

    def __init__(self, words: Words, criterion: Criterion, heads: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(words, criterion, parent)
        self.table = QTableWidget(0, 2, self)
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(150)
        self.table.itemChanged.connect(lambda _item: self.edited.emit())
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.table)

    def headed(self, label: str) -> str:
        return f"{self.words(label)} ({self.unit})" if self.unit else self.words(label)

    def fill(self, rows: Sequence[tuple[str, str]], fixed: Sequence[int] = ()) -> None:
        """Put `rows` into the table; the first texts of the rows `fixed` cannot be changed."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == 0 and row in fixed:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.edited.emit()

    def rows(self) -> list[tuple[str, str]]:
        cells = [[self.table.item(row, column) for column in (0, 1)] for row in range(self.table.rowCount())]
        return [(*(item.text() if item is not None else "" for item in row),) for row in cells]  # type: ignore[misc]


class _RowsPage(_TablePage):
    """A table whose rows the planner adds and removes."""

    def __init__(self, words: Words, criterion: Criterion, head: str, parent: QWidget | None) -> None:
        super().__init__(words, criterion, ("", words(VALUE)), parent)
        self.table.setHorizontalHeaderLabels([self.headed(head), words(VALUE)])
        self.add = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Add row")), self)
        self.remove = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Remove row")), self)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)

    def _place(self) -> int:
        at = self.table.currentRow()
        return at if at >= 0 else self.table.rowCount() - 1

    def _add(self) -> None:
        self.table.insertRow(self._place() + 1)
        self.edited.emit()

    def _remove(self) -> None:
        """Remove the row that is chosen, or the last one, unless what it says is fixed."""
        item = self.table.item(self._place(), 0)
        if item is None or item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.removeRow(self._place())
            self.edited.emit()


class PointsPage(_RowsPage):
    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(words, criterion, NUMBER, parent)

    def show_function(self, function: Piecewise) -> None:
        self.fill([(typed(raw), typed(value)) for raw, value in function.points])

    def function(self) -> ValueFunction:
        return piecewise(self.rows())


class StepsPage(_RowsPage):
    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(words, criterion, FROM_ON, parent)

    def show_function(self, function: Step) -> None:
        froms = [self.words(BELOW), *map(typed, function.thresholds)]
        self.fill(list(zip(froms, map(typed, function.values))), fixed=[0])

    def function(self) -> ValueFunction:
        return step(self.rows())


class ClassesPage(_TablePage):
    def __init__(self, words: Words, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(words, criterion, (words(QT_TRANSLATE_NOOP("MineAction", "Class")), words(VALUE)), parent)

    def show_function(self, function: Classes) -> None:
        labels = dict(self.criterion.classes)
        names = [self.words(labels[key]) for key in function.keys]
        self.fill(list(zip(names, map(typed, function.values))), fixed=range(len(names)))

    def function(self) -> ValueFunction:
        return classes(self.criterion, [value for _name, value in self.rows()])


PAGES = {
    Linear.kind: LinearPage,
    Piecewise.kind: PointsPage,
    Step.kind: StepsPage,
    Decay.kind: DecayPage,
    Classes.kind: ClassesPage,
}
