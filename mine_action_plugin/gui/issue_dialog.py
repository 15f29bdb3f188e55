# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks who issues an order, and why."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog


class IssueDialog(FormDialog):
    """Collects BY and REASON of `mineaction:issuetaskorder`."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Issue task order"),
            QT_TRANSLATE_NOOP("MineAction", "Issue"),
            parent,
        )
        self.person = self.add(QT_TRANSLATE_NOOP("MineAction", "Issued in the name of"), QLineEdit(self))
        self.reason = self.add(QT_TRANSLATE_NOOP("MineAction", "Reason"), QLineEdit(self))
        self.require(self.person)

    def parameters(self) -> dict[str, str]:
        return {"BY": self.person.text().strip(), "REASON": self.reason.text().strip()}
