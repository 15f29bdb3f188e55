# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the criteria of a policy and their settings, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..adapters.words import Words
from ..core.priority.criteria import CRITERIA
from ..core.priority.criterion import Criterion, Entry, Parameter
from ..core.priority.profile import Profile
from ..core.text import QT_TRANSLATE_NOOP

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
        self.again = QPushButton("+", parent)
        self.again.setFixedWidth(28)
        self.again.setToolTip(words(AGAIN))

    def parameters(self) -> dict[str, Any]:
        return {key: _value(widget) for key, widget in self.settings.items()}

    def as_json(self, counts: bool) -> dict[str, Any]:
        """Return the criterion as a file has it, without its weight; its value function is kept where it had one."""
        kept = self.entry.value if self.entry is not None else self.criterion.value
        content = {"id": self.key, "criterion": self.criterion.key, "parameters": self.parameters()}
        if counts:
            return {**content, "value": {"kind": COUNTS}}
        if kept.kind == COUNTS:
            kept = self.criterion.value
        return {**content, "value": kept.as_json()}


class CriteriaPage(QScrollArea):
    """All criteria, those of the profile first. `changed` is sent when other ones are used."""

    changed = pyqtSignal()

    def __init__(self, words: Words, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
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
        self._grid.addWidget(line.again, row, 2)
        line.again.setEnabled(bool(criterion.parameters))
        line.again.clicked.connect(lambda: self._once_more(line))
        line.use.toggled.connect(lambda _on: self.changed.emit())
        self.lines.append(line)
        return line

    def _once_more(self, line: CriterionLine) -> None:
        added = self._add(self._free(line.criterion.key), line.criterion, None)
        added.use.setChecked(True)
        self.ensureWidgetVisible(added.use)


def _setting(words: Words, parameter: Parameter, value: Any, parent: QWidget) -> QWidget:
    if isinstance(parameter.default, str):
        return _text(words, parameter, str(value), parent)
    box = QDoubleSpinBox(parent)
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
    if isinstance(widget, QDoubleSpinBox):
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
