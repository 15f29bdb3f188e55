# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what to import: the source, and only where the data does not say it itself, table and coordinate system."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

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

from ..adapters.saved_mappings import mappings_folder
from ..core.model.tables import intake_tables
from ..core.survey.encoding import OFFERED
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .mapping_dialog import MappingDialog
from .person_line import YOUR_NAME, PersonLine
from .run import Runner

if TYPE_CHECKING:
    from .panel import Panel

AS_PROPOSED = QT_TRANSLATE_NOOP("MineAction", "Proposed, or as saved")
AS_CHOSEN = QT_TRANSLATE_NOOP("MineAction", "As chosen in the preview")
READING = QT_TRANSLATE_NOOP("MineAction", "Reading the delivery…")


class ImportDialog(QDialog):
    """Collects the parameters of `mineaction:importsurvey`; the mapping can be looked at and changed first."""

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel, self.words = panel, panel.words
        words = self.words
        self.mapping = ""  # JSON, once the planner has decided about it
        self.runner = Runner(self)
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
        self.encoding = QComboBox(self)
        self.encoding.addItem(words(QT_TRANSLATE_NOOP("MineAction", "As the data say")), "")
        for codec in OFFERED:
            self.encoding.addItem(f"\u2066{codec}\u2069", codec)
        self.person = PersonLine(self)
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "File, folder or zip")), self._source_row())
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Table")), self.table)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Coordinate system")), self.crs)
        form.addRow("", self._note(QT_TRANSLATE_NOOP("MineAction", "Only where the data has none of its own.")))
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Encoding")), self.encoding)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Mapping")), self._mapping_row())
        form.addRow(words(YOUR_NAME), self.person)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.buttons.button(box.Ok).setText(words(QT_TRANSLATE_NOOP("MineAction", "Import")))
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        for line in (self.source, self.person):
            line.textChanged.connect(self._enable)
        self.source.textChanged.connect(self._forget_mapping)
        for box in (self.table, self.encoding):
            box.currentIndexChanged.connect(self._forget_mapping)
        self.accepted.connect(self.person.keep)
        self.finished.connect(lambda _: self.runner.cancel())
        self._enable()
        self.resize(560, self.sizeHint().height())

    def _mapping_row(self) -> QHBoxLayout:
        self.mapping_label = QLabel(self.words(AS_PROPOSED), self)
        self.preview_button = QPushButton(self.words(QT_TRANSLATE_NOOP("MineAction", "Preview…")), self)
        self.preview_button.setAutoDefault(False)
        self.preview_button.clicked.connect(self.preview)
        self.runner.failed.connect(self._show_failure)
        row = QHBoxLayout()
        row.addWidget(self.mapping_label, 1)
        row.addWidget(self.preview_button)
        return row

    def _forget_mapping(self, *_: Any) -> None:
        """What was decided for one delivery says nothing about another."""
        self.mapping = ""
        self.mapping_label.setText(self.words(AS_PROPOSED))

    def preview(self) -> None:
        """Read the delivery as the import would, and show what it would be taken for."""
        parameters = {name: value for name, value in self.parameters().items() if name != "BY"}
        if self.runner.start("previewimport", parameters, self._show_preview):
            self.said.hide()
            self.mapping_label.setText(self.words(READING))

    def _show_failure(self, text: str) -> None:
        """Say why there is no preview."""
        self.mapping_label.setText(self.words(AS_PROPOSED))
        self.said.setText(text)
        self.said.show()
        self.adjustSize()

    def _show_preview(self, results: dict[str, Any]) -> None:
        if not self.isVisible():
            return
        self.mapping_label.setText(self.words(AS_CHOSEN if self.mapping else AS_PROPOSED))
        crs = self.crs.crs()
        stated = {"CRS": crs.authid() or crs.toWkt()} if crs.isValid() else {}
        if self.encoding.currentData():
            stated["ENCODING"] = self.encoding.currentData()
        self.shown = MappingDialog(self.panel, json.loads(results["PREVIEW"]), stated, self)
        self.shown.accepted.connect(self._take_mapping)
        self.shown.open()

    def _take_mapping(self) -> None:
        self.mapping = self.shown.profiles
        self.mapping_label.setText(self.words(AS_CHOSEN))

    def _enable(self, *_: Any) -> None:
        self.preview_button.setEnabled(bool(self.source.text().strip()))
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
        if self.encoding.currentData():
            parameters["ENCODING"] = self.encoding.currentData()
        if self.mapping:
            parameters["PROFILE"] = self.mapping
        elif mappings_folder().is_dir():
            parameters["PROFILE"] = str(mappings_folder())
        return parameters
