# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for a workspace in PostgreSQL: a connection that QGIS keeps, or an address."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog

HOW = QT_TRANSLATE_NOOP(
    "MineAction",
    "Make the connection in QGIS (Browser, PostgreSQL, New Connection) with an authentication configuration, in which "
    "the password is kept encrypted; one that is stored with the connection itself is not used. The connection is "
    "encrypted where the server offers it.",
)


class DatabaseDialog(FormDialog):
    """Collects what names a workspace in a database."""

    def __init__(self, words: Words, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Open workspace"),
            QT_TRANSLATE_NOOP("MineAction", "Open workspace"),
            parent,
        )
        label = QT_TRANSLATE_NOOP("MineAction", "Connection of QGIS, or address without password")
        self.box = self.add(label, QComboBox(self))
        self.box.setEditable(True)
        self.box.addItems(list(names))
        self.box.setMinimumContentsLength(32)
        how = QLabel(words(HOW), self)
        how.setWordWrap(True)
        self.form.addRow(how)
        self.require(self.box.lineEdit())

    @property
    def named(self) -> str:
        return self.box.currentText().strip()
