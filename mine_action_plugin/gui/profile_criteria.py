# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the criteria of a policy and their settings, one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..adapters.sentences import said
from ..adapters.words import Words
from ..core.priority.criteria import CRITERIA
from ..core.priority.criterion import Criterion, Entry, Parameter
from ..core.priority.profile import Profile
from ..core.priority.value_sentences import said_of_value
from ..core.priority.values import ValueFunction
from ..core.text import QT_TRANSLATE_NOOP
from .number_entry import NumberBox
from .value_dialog import ValueDialog

# From the id of an entry, its criterion and its settings to the raw numbers of the hazards, None if not measured so.
Measured = Callable[[str, str, Mapping[str, Any]], Any]
VALUE = QT_TRANSLATE_NOOP("MineAction", "Value…")
VALUE_TOLD = QT_TRANSLATE_NOOP("MineAction", "How much a number of it calls for work: {what}")
ONLY_COUNTED = QT_TRANSLATE_NOOP("MineAction", "The method takes counts as they are, without a value function.")
WIDEST = 980  # px; beyond that one scrolls
AGAIN = QT_TRANSLATE_NOOP("MineAction", "Use this once more, with other settings")
COUNTS = "as_counted"  # the value function of the method that adds up counts


class CriterionLine:
    """One criterion: a box that says whether it is used, and a widget for each of its settings."""

    def __init__(self, words: Words, key: str, criterion: Criterion, entry: Entry | None, parent: QWidget) -> None:
        self.key, self.criterion, self.entry = key, criterion, entry
        self.use = QCheckBox(words(criterion.title), parent)
        self.use.setChecked(entry is not None)
        given = entry.parameters if entry else criterion.settings({})
        self.settings: dict[str, QWidget] = {
            one.key: _setting(words, one, given[one.key], parent) for one in criterion.parameters
        }
        self.function = entry.value if entry is not None else criterion.value
        self.value = QPushButton(words(VALUE), parent)
        self.again = QPushButton("+", parent)
        self.again.setFixedWidth(28)
        self.again.setToolTip(words(AGAIN))

    def parameters(self) -> dict[str, Any]:
        return {key: _value(widget) for key, widget in self.settings.items()}

    def as_json(self, counts: bool) -> dict[str, Any]:
        """Return the criterion as a file has it, without its weight, with the value function that is stated for it."""
        content = {"id": self.key, "criterion": self.criterion.key, "parameters": self.parameters()}
        if counts:
            return {**content, "value": {"kind": COUNTS}}
        return {**content, "value": self.stated.as_json()}

    @property
    def stated(self) -> ValueFunction:
        """The value function for the methods of values; the criterion's own where so far it was only counted."""
        return self.criterion.value if self.function.kind == COUNTS else self.function


class CriteriaPage(QScrollArea):
    """All criteria, those of the profile first. `changed` is sent when other ones are used."""

    changed = pyqtSignal()

    def __init__(
        self, words: Words, profile: Profile, measured: Measured | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words, self._measured = words, measured or (lambda _id, _criterion, _parameters: None)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget(self)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(body)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setWidget(body)
        self.lines: list[CriterionLine] = []
        for entry in profile.entries:
            self._add(entry.id, entry.criterion, entry)
        used = {entry.criterion.key for entry in profile.entries}
        for criterion in CRITERIA:
            if criterion.key not in used and not criterion.veto:
                self._add(self._free(criterion.key), criterion, None)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(min(body.sizeHint().width() + bar + 4, WIDEST))

    def chosen(self) -> list[CriterionLine]:
        return [line for line in self.lines if line.use.isChecked()]

    def _free(self, key: str) -> str:
        """Return an id that no line has yet."""
        taken = {line.key for line in self.lines}
        names = [key[:36], *(f"{key[:36]}_{number}" for number in range(2, 100))]
        return next(name for name in names if name not in taken)

    def _add(self, key: str, criterion: Criterion, entry: Entry | None) -> CriterionLine:
        line = CriterionLine(self.words, key, criterion, entry, self.widget())
        row = len(self.lines)
        settings = QHBoxLayout()
        for widget in line.settings.values():
            settings.addWidget(widget)
        settings.addStretch(1)
        self._grid.addWidget(line.use, row, 0)
        self._grid.addLayout(settings, row, 1)
        self._grid.addWidget(line.value, row, 2)
        self._grid.addWidget(line.again, row, 3)
        line.value.clicked.connect(lambda: self._ask_value(line))
        self._tell(line)
        line.again.setEnabled(bool(criterion.parameters))
        line.again.clicked.connect(lambda: self._once_more(line))
        line.use.toggled.connect(lambda _on: self.changed.emit())
        self.lines.append(line)
        return line

    def count_only(self, counts: bool) -> None:
        """Say where no value function is needed, since the method adds up counts."""
        for line in self.lines:
            line.value.setEnabled(not counts)
            line.value.setToolTip(self.words(ONLY_COUNTED)) if counts else self._tell(line)

    def _tell(self, line: CriterionLine) -> None:
        what = said(said_of_value(line.stated, line.criterion), self.words)
        line.value.setToolTip(self.words(VALUE_TOLD, what=what))

    def _ask_value(self, line: CriterionLine) -> None:
        dialog = self.value_dialog(line)
        if dialog.exec() and dialog.function is not None:
            line.function = dialog.function
            self._tell(line)

    def value_dialog(self, line: CriterionLine) -> ValueDialog:
        """Return the dialog that asks for the value function of a line."""
        parameters = line.parameters()
        raw = self._measured(line.key, line.criterion.key, parameters)
        return ValueDialog(self.words, line.criterion, parameters, line.stated, raw, self)

    def _once_more(self, line: CriterionLine) -> None:
        added = self._add(self._free(line.criterion.key), line.criterion, None)
        added.use.setChecked(True)
        self.ensureWidgetVisible(added.use)


def _setting(words: Words, parameter: Parameter, value: Any, parent: QWidget) -> QWidget:
    if isinstance(parameter.default, str):
        return _text(words, parameter, str(value), parent)
    box = NumberBox(parent)
    box.setDecimals(1 if parameter.default != round(float(parameter.default)) else 0)
    box.setRange(parameter.minimum, min(parameter.maximum, 1e9))
    box.setValue(float(value))
    box.setSuffix(f" {words(parameter.unit)}" if parameter.unit else "")
    box.setToolTip(words(parameter.label))
    return box


CHOICES = {
    "nodata": (
        ("unknown", QT_TRANSLATE_NOOP("MineAction", "No data: not known")),
        ("nobody", QT_TRANSLATE_NOOP("MineAction", "No data: nobody lives there")),
    ),
    "no_request": (
        ("unknown", QT_TRANSLATE_NOOP("MineAction", "No request: not known")),
        ("nothing", QT_TRANSLATE_NOOP("MineAction", "No request: nothing is blocked")),
    ),
}


def _text(words: Words, parameter: Parameter, value: str, parent: QWidget) -> QWidget:
    if parameter.key not in CHOICES:
        line = QLineEdit(value, parent)
        line.setPlaceholderText(words(parameter.label))
        line.setToolTip(words(parameter.label))
        return line
    box = QComboBox(parent)
    for key, label in CHOICES[parameter.key]:
        box.addItem(words(label), key)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setToolTip(words(parameter.label))
    return box


def _value(widget: QWidget) -> Any:
    if isinstance(widget, NumberBox):
        return widget.value()
    return widget.currentData() if isinstance(widget, QComboBox) else widget.text().strip()


def titles_of(words: Words, lines: Sequence[CriterionLine]) -> dict[str, str]:
    """Return the title of each line by id, with its distance where one criterion is used more than once."""
    keys = [line.criterion.key for line in lines]
    titles = {}
    for line in lines:
        title = words(line.criterion.title)
        metres = line.parameters().get("distance_m")
        more = f" ({metres:g} m)" if keys.count(line.criterion.key) > 1 and metres is not None else ""
        titles[line.key] = f"{title}\u2066{more}\u2069" if more else title
    return titles
