# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks as what a ranking is exported, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog

LANGUAGES = (
    ("en", "English"),
    ("ar", "العربية"),
    ("en+ar", "English + العربية"),
)  # each by its own name, in every language of the interface


class ExportDialog(FormDialog):
    """Collects the parameters of `mineaction:exportranking`; files are named by the ranking."""

    def __init__(self, words: Words, ranking: str, hazard: str, parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Export ranking"),
            QT_TRANSLATE_NOOP("MineAction", "Export"),
            parent,
        )
        self.ranking, self.hazard = ranking, hazard
        what = QT_TRANSLATE_NOOP("MineAction", "As")
        self.layer = self.add(what, self._box(QT_TRANSLATE_NOOP("MineAction", "Layer (GeoPackage)")))
        self.sheet = self._box(QT_TRANSLATE_NOOP("MineAction", "Spreadsheet (XLSX)"))
        self.paper = self._box(QT_TRANSLATE_NOOP("MineAction", "Justification, two pages for each hazard (PDF)"))
        self.form.addRow("", self.sheet)
        self.form.addRow("", self.paper)
        self.hazards = self.add(QT_TRANSLATE_NOOP("MineAction", "Justification of"), QComboBox(self))
        if hazard:
            self.hazards.addItem(f"\u2066{hazard}\u2069", hazard)
        self.hazards.addItem(words(QT_TRANSLATE_NOOP("MineAction", "the first ones of the ranking")), "")
        self.count = self.add(QT_TRANSLATE_NOOP("MineAction", "How many"), QSpinBox(self))
        self.count.setRange(1, 50)
        self.language = self.add(QT_TRANSLATE_NOOP("MineAction", "Language"), QComboBox(self))
        for key, name in LANGUAGES:
            self.language.addItem(name, key)
        self.language.setCurrentIndex(self.language.findData(words.language))
        self.place = self.add(QT_TRANSLATE_NOOP("MineAction", "Folder"), QgsFileWidget(self))
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.place.setFilePath(str(Path.home()))
        for box in (self.layer, self.sheet, self.paper):
            box.toggled.connect(self._enable)
        self.hazards.currentIndexChanged.connect(self._enable)
        self.place.fileChanged.connect(self._enable)
        self._enable()

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(self.words(text), self)
        box.setChecked(True)
        return box

    def _enable(self, *_: Any) -> None:
        paper = self.paper.isChecked()
        self.hazards.setEnabled(paper)
        self.language.setEnabled(paper)
        self.count.setEnabled(paper and not self.hazards.currentData())
        chosen = any(box.isChecked() for box in (self.layer, self.sheet, self.paper))
        self.ok_button.setEnabled(chosen and Path(self.folder()).is_dir())

    def folder(self) -> str:
        return str(self.place.filePath())

    def parameters(self) -> dict[str, Any]:
        stem = Path(self.folder()) / self.ranking
        files = (("LAYER", self.layer, ".gpkg"), ("SPREADSHEET", self.sheet, ".xlsx"), ("PDF", self.paper, ".pdf"))
        parameters: dict[str, Any] = {name: f"{stem}{suffix}" for name, box, suffix in files if box.isChecked()}
        parameters["LANGUAGE"] = self.language.currentData()
        if self.hazards.currentData():
            parameters["HAZARDS"] = self.hazards.currentData()
        else:
            parameters["COUNT"] = self.count.value()
        return parameters
