# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what to import. The delivery is read at once, and where it is not wholly known its preview opens by itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QTimer
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
from .form_dialog import fit, set_direction
from .mapping_preview import MappingPreview
from .person_line import YOUR_NAME, PersonLine
from .plain_text import plain
from .run import Runner

if TYPE_CHECKING:
    from .panel import Panel

AS_PROPOSED = QT_TRANSLATE_NOOP("MineAction", "Proposed, or as saved")
KNOWN = QT_TRANSLATE_NOOP("MineAction", "Everything is known: there is nothing to ask")
LOOK = QT_TRANSLATE_NOOP("MineAction", "Look at what is open below, then import")
READING = QT_TRANSLATE_NOOP("MineAction", "Reading the delivery…")
PAUSE_MS = 400  # after the last key, before what is named is read
WITH_PREVIEW = (1240, 880)


class ImportDialog(QDialog):
    """Collects the parameters of `mineaction:importsurvey`.

    What is named is read in the background (`mineaction:previewimport`). A mapping that was saved and fits leaves no
    question; anything else opens the preview below, and what stands there is what is imported.
    """

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel, self.words = panel, panel.words
        words = self.words
        self.runner = Runner(self)
        self.read: dict[str, Any] | None = None  # the parameters under which the delivery was read last
        self.wanted = False  # the planner asked for the import while it was being read
        set_direction(self, words)
        self.setObjectName("ImportDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Import survey data")))
        self._make_inputs()
        self.preview = MappingPreview(panel, self)
        self.preview.hide()
        self.said = QLabel(self)
        plain(self.said)
        self.said.setWordWrap(True)
        self.said.hide()
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.buttons.button(box.Ok).setText(words(QT_TRANSLATE_NOOP("MineAction", "Import")))
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "File, folder or zip")), self._source_row())
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Table")), self.table)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Coordinate system")), self._with_note(self.crs))
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Encoding")), self.encoding)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Mapping")), self._mapping_row())
        form.addRow(words(YOUR_NAME), self.person)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.buttons)
        self._connect()
        self._enable()
        self.resize(620, self.sizeHint().height())

    def _make_inputs(self) -> None:
        words = self.words
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

    def _connect(self) -> None:
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self.pause.timeout.connect(self.look)
        self.source.textChanged.connect(self._read_anew)
        for box in (self.table, self.encoding):
            box.currentIndexChanged.connect(self._read_anew)
        self.crs.crsChanged.connect(self._state_crs)
        for line in (self.source, self.person):
            line.textChanged.connect(self._enable)
        self.runner.failed.connect(self._show_failure)
        self.buttons.accepted.connect(self.go_on)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self.person.keep)
        self.finished.connect(lambda _: self._stop())

    def _stop(self) -> None:
        self.pause.stop()
        self.runner.cancel()

    def _mapping_row(self) -> QHBoxLayout:
        self.mapping_label = QLabel(self.words(AS_PROPOSED), self)
        self.preview_button = QPushButton(self.words(QT_TRANSLATE_NOOP("MineAction", "Preview…")), self)
        self.preview_button.setAutoDefault(False)
        self.preview_button.clicked.connect(self.open_preview)
        row = QHBoxLayout()
        row.addWidget(self.mapping_label, 1)
        row.addWidget(self.preview_button)
        return row

    def _reading(self) -> dict[str, Any]:
        """Return what the delivery is read by; the coordinate system only says where it falls."""
        left_out = ("BY", "CRS", "PROFILE")
        given = {name: value for name, value in self.parameters().items() if name not in left_out}
        return {**given, "PROFILE": self._saved()} if self._saved() else given

    def _saved(self) -> str:
        return str(mappings_folder()) if mappings_folder().is_dir() else ""

    def _exists(self) -> bool:
        text = self.source.text().strip()
        return bool(text) and "\0" not in text and Path(text).exists()

    def _read_anew(self, *_: Any) -> None:
        """What was read and decided of one delivery says nothing about another: read what is named now."""
        self.read, self.wanted = None, False
        self.preview.hide()
        self._enable()
        self.said.hide()
        self.mapping_label.setText(self.words(AS_PROPOSED))
        if self.isVisible() and self._exists():
            self.pause.start()

    def look(self) -> None:
        """Read the delivery as the import would."""
        self.pause.stop()
        if self.runner.busy:  # with another delivery, whose answer is no longer wanted
            self.runner.cancel()
            self.pause.start()
            return
        asked = self._reading()
        self.mapping_label.setText(self.words(READING))
        self.runner.start("previewimport", asked, lambda results: self._show_read(asked, results))

    def open_preview(self) -> None:
        """Show the preview, though nothing may be open."""
        if self.read is not None and self.preview.layers:
            self._open()
        elif self._exists():
            self.look()

    def _show_read(self, asked: dict[str, Any], results: dict[str, Any]) -> None:
        if not self.isVisible() or asked != self._reading():
            return
        self.read = asked
        stated = {"CRS": self._stated_crs(), "ENCODING": self.encoding.currentData()}
        self.preview.show_content(json.loads(results["PREVIEW"]), stated)
        wanted, self.wanted = self.wanted, False
        if self.preview.asks:
            self.mapping_label.setText(self.words(LOOK))
            self._open()
            self._enable()
            return
        self.mapping_label.setText(self.words(KNOWN))
        if wanted:
            self.accept()

    def _open(self) -> None:
        """Show the preview, and all of the dialog beside the edges of the screen."""
        self.preview.show()
        room = self.screen().availableGeometry() if hasattr(self, "screen") else None
        width, height = WITH_PREVIEW
        fit(self, max(width, self.width()), max(height, self.height()))
        if room is not None:
            frame = self.frameGeometry()
            frame.moveCenter(room.center())
            self.move(frame.topLeft())

    def _show_failure(self, text: str) -> None:
        """Say why the delivery cannot be read; the planner may state more, or leave it."""
        if not self.isVisible():
            return
        self.read, self.wanted = self._reading(), False
        self.mapping_label.setText(self.words(AS_PROPOSED))
        self.said.setText(text)
        self.said.show()
        self.adjustSize()

    def go_on(self) -> None:
        """Import, once it is read and whatever is open was shown; the mapping that was shown is saved first."""
        if self.read is None and self._exists():
            self.wanted = True
            if not self.runner.busy:
                self.look()
        elif self.preview.isVisible() and self.preview.save_box.isChecked() and self.preview.profiles:
            parameters = {"MAPPING": self.preview.profiles, "FOLDER": str(mappings_folder())}
            self.runner.start("savemapping", parameters, lambda _: self.accept())
        else:
            self.accept()

    def _state_crs(self, *_: Any) -> None:
        self.preview.state_crs(self._stated_crs())
        self._enable()

    def _stated_crs(self) -> str:
        crs = self.crs.crs()
        return str(crs.authid() or crs.toWkt()) if crs.isValid() else ""

    def _enable(self, *_: Any) -> None:
        self.preview_button.setEnabled(bool(self.source.text().strip()))
        ready = bool(self.source.text().strip()) and bool(self.person.name) and not self._lacks_system()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _lacks_system(self) -> bool:
        """Whether the preview, which says so, knows no coordinate system: the import would only refuse."""
        return self.read is not None and self.preview.isVisibleTo(self) and self.preview.lacks_system

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

    def _with_note(self, widget: QWidget) -> QVBoxLayout:
        label = QLabel(self.words(QT_TRANSLATE_NOOP("MineAction", "Only where the data has none of its own.")), self)
        label.setEnabled(False)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(widget)
        both.addWidget(label)
        return both

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
        if self._stated_crs():
            parameters["CRS"] = self._stated_crs()
        if self.encoding.currentData():
            parameters["ENCODING"] = self.encoding.currentData()
        decided = self.preview.profiles if self.preview.isVisibleTo(self) else ""
        if decided or self._saved():
            parameters["PROFILE"] = decided or self._saved()
        return parameters
