# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks in which language to print, and to which file."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from ..adapters.words import Words
from ..core.model.codelists import LANGUAGE
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog
from .plain_text import plain

REPLACED = QT_TRANSLATE_NOOP("MineAction", "There is such a file. It will be replaced.")


def free_name(folder: Path, stem: str) -> Path:
    """Return a PDF of this name in `folder` that is not there yet, numbered where it must be."""
    path, number = folder / f"{stem}.pdf", 2
    while path.exists():
        path, number = folder / f"{stem}_{number}.pdf", number + 1
    return path


class PrintDialog(FormDialog):
    """Collects LANGUAGE and OUTPUT of `mineaction:printtaskorder`; a file beside the workspace is proposed."""

    def __init__(self, words: Words, workspace: str, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Print task order"),
            QT_TRANSLATE_NOOP("MineAction", "Print"),
            parent,
        )
        self.box = self.add(QT_TRANSLATE_NOOP("MineAction", "Language"), QComboBox(self))
        for code in LANGUAGE.codes:
            self.box.addItem(words(code.label), code.key)
        self.box.setCurrentIndex(self.box.findData("en+ar"))
        self.place = self.add(QT_TRANSLATE_NOOP("MineAction", "File (PDF)"), QgsFileWidget(self))
        self.place.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.place.setFilter("PDF (*.pdf)")
        self.place.setConfirmOverwrite(False)  # said below for what is typed as well
        self.warning = QLabel(self)
        plain(self.warning)
        self.form.addRow("", self.warning)
        self.place.fileChanged.connect(self._enable)
        folder = Path(workspace).parent if Path(workspace).is_file() else Path.home()
        self.place.setFilePath(str(free_name(folder, reference.replace("/", "-r"))))
        self.setMinimumWidth(560)
        self._enable()

    def _enable(self, *_: object) -> None:
        path = self.path()
        self.ok_button.setEnabled(bool(path))
        self.warning.setText(self.words(REPLACED) if path and Path(path).exists() else "")

    def language(self) -> str:
        return str(self.box.currentData())

    def path(self) -> str:
        path = self.place.filePath().strip()
        return path if not path or path.lower().endswith(".pdf") else f"{path}.pdf"
