# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what to import: the source, and only where the data does not say it itself, table and coordinate system."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.words import Words
from ..core.model.tables import intake_tables
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .person_line import YOUR_NAME, PersonLine


class ImportDialog(QDialog):
    """Collects the parameters of `mineaction:importsurvey`."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        set_direction(self, words)
        self.setObjectName("ImportDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Import survey data")))
        self.source = QLineEdit(self)
        self.source.setObjectName("source")
        self.table = QComboBox(self)
        self.table.addItem(words(QT_TRANSLATE_NOOP("MineAction", "Propose from the data")), "")
        for table in intake_tables():
            self.table.addItem(words(table.plural), table.name)
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.person = PersonLine(self)
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "File, folder or zip")), self._source_row())
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Table")), self.table)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Coordinate system")), self.crs)
        form.addRow("", self._note(QT_TRANSLATE_NOOP("MineAction", "Only where the data has none of its own.")))
        form.addRow(words(YOUR_NAME), self.person)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.buttons.button(box.Ok).setText(words(QT_TRANSLATE_NOOP("MineAction", "Import")))
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        for line in (self.source, self.person):
            line.textChanged.connect(self._enable)
        self.accepted.connect(self.person.keep)
        self._enable()
        self.resize(560, self.sizeHint().height())

    def _enable(self, *_: Any) -> None:
        ready = bool(self.source.text().strip()) and bool(self.person.name)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _source_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        for text, ask in (
            (QT_TRANSLATE_NOOP("MineAction", "File…"), self._ask_file),
            (QT_TRANSLATE_NOOP("MineAction", "Folder…"), self._ask_folder),
        ):
            button = QPushButton(self.words(text), self)
            button.setAutoDefault(False)
            button.clicked.connect(ask)
            row.addWidget(button)
        return row

    def _note(self, marked: str) -> QLabel:
        label = QLabel(self.words(marked), self)
        label.setEnabled(False)
        return label

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle())
        if path:
            self.source.setText(path)

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.windowTitle())
        if path:
            self.source.setText(path)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters that were given; what was left open is left out."""
        parameters: dict[str, Any] = {"INPUT": self.source.text().strip(), "BY": self.person.name}
        if self.table.currentData():
            parameters["TABLE"] = self.table.currentData()
        if self.crs.crs().isValid():
            parameters["CRS"] = self.crs.crs()
        return parameters
