# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks who revises an order, and why."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog
from .person_line import YOUR_NAME, PersonLine


class ReviseDialog(FormDialog):
    """Collects BY and REASON of `mineaction:revisetaskorder`; both are needed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Revise task order"),
            QT_TRANSLATE_NOOP("MineAction", "Revise"),
            parent,
        )
        self.person = self.add(YOUR_NAME, PersonLine(self))
        self.reason = self.add(QT_TRANSLATE_NOOP("MineAction", "What changed, and why"), QLineEdit(self))
        self.require(self.person, self.reason)
        self.accepted.connect(self.person.keep)

    def parameters(self) -> dict[str, str]:
        return {"BY": self.person.name, "REASON": self.reason.text().strip()}
