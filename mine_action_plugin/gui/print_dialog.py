# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks in which language to print."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..adapters.words import Words
from ..core.model.codelists import LANGUAGE
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog


class PrintDialog(FormDialog):
    """Collects LANGUAGE of `mineaction:printtaskorder`."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Print task order"),
            QT_TRANSLATE_NOOP("MineAction", "Print…"),
            parent,
        )
        self.box = self.add(QT_TRANSLATE_NOOP("MineAction", "Language"), QComboBox(self))
        for code in LANGUAGE.codes:
            self.box.addItem(words(code.label), code.key)
        self.box.setCurrentIndex(self.box.findData("en+ar"))

    def language(self) -> str:
        return str(self.box.currentData())
