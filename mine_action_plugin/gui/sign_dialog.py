# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks who stands for a policy, and why."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog
from .person_line import YOUR_NAME, PersonLine


class SignDialog(FormDialog):
    """Collects BY and REASON; both are needed, the date is today's. With `title` also TITLE, of a profile."""

    def __init__(self, words: Words, action: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, action, QT_TRANSLATE_NOOP("MineAction", "Sign and save"), parent)
        self.title = QLineEdit(title, self)
        if title:
            self.add(QT_TRANSLATE_NOOP("MineAction", "Title"), self.title)
        else:
            self.title.hide()
        self.person = self.add(YOUR_NAME, PersonLine(self))
        self.reason = self.add(QT_TRANSLATE_NOOP("MineAction", "Reason"), QLineEdit(self))
        self.require(self.person, self.reason)
        self.accepted.connect(self.person.keep)

    def parameters(self) -> dict[str, str]:
        said = {"BY": self.person.name, "REASON": self.reason.text().strip()}
        return {**said, "TITLE": self.title.text().strip()} if self.title.text() else said
