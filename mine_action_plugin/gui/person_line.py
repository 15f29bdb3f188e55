# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a planner says who is responsible: a line that knows the name given last, and a question for it alone."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..adapters.person import remember_person, remembered_person
from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog

YOUR_NAME = QT_TRANSLATE_NOOP("MineAction", "Your name")


class PersonLine(QLineEdit):
    """A line with the name that was given last. `keep` remembers the one in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(remembered_person(), parent)
        self.setObjectName("person")

    @property
    def name(self) -> str:
        return self.text().strip()

    def keep(self) -> None:
        remember_person(self.name)


class NameDialog(FormDialog):
    """Asks for the name of the person responsible, where an operation needs nothing else to be asked."""

    def __init__(self, words: Words, title: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(words, title, action, parent)
        self.person = self.add(YOUR_NAME, PersonLine(self))
        self.require(self.person)
        self.accepted.connect(self.person.keep)


def person_responsible(words: Words, title: str, action: str, parent: QWidget | None = None) -> str:
    """Return the name that was given last, asked for where there is none; empty where the planner gives none."""
    known = remembered_person()
    if known:
        return known
    dialog = NameDialog(words, title, action, parent)
    return dialog.person.name if dialog.exec() else ""
