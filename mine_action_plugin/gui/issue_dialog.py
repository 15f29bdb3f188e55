# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks who issues an order; where it does not say all that it must, shows what is missing and asks why it goes out."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from ..adapters.layouts.speech import spoken
from ..adapters.words import Words
from ..core.orders.content import Gap
from ..core.orders.minimum import gap_said
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog
from .person_line import PersonLine

COMPLETE = QT_TRANSLATE_NOOP("MineAction", "All that its team must know is recorded, and nothing is open.")
LACKING = QT_TRANSLATE_NOOP("MineAction", "%n thing(s) not recorded or open. They are printed on it, with the reason:")


class IssueDialog(FormDialog):
    """Collects BY and REASON of `mineaction:issuetaskorder`."""

    def __init__(self, words: Words, gaps: Sequence[Gap] = (), parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Issue task order"),
            QT_TRANSLATE_NOOP("MineAction", "Issue"),
            parent,
        )
        self.gaps = tuple(gaps)
        layout: QVBoxLayout = self.layout()
        said = QLabel(words(LACKING, len(gaps)) if gaps else words(COMPLETE), self)
        said.setWordWrap(True)
        layout.insertWidget(0, said)
        self.listed = QListWidget(self)
        self.listed.addItems([spoken(gap_said(gap), words) for gap in gaps])
        self.listed.setVisible(bool(gaps))
        self.listed.setWordWrap(True)
        layout.insertWidget(1, self.listed, 1)
        self.person = self.add(QT_TRANSLATE_NOOP("MineAction", "Issued in the name of"), PersonLine(self))
        self.reason = self.add(QT_TRANSLATE_NOOP("MineAction", "Reason"), QLineEdit(self))
        self.reason.setEnabled(bool(gaps))
        self.print_box = QCheckBox(words(QT_TRANSLATE_NOOP("MineAction", "Then print it")), self)
        self.print_box.setChecked(True)
        self.form.addRow("", self.print_box)
        for line in (self.person, self.reason):
            line.textChanged.connect(self._enable)
        self.accepted.connect(self.person.keep)
        self._enable()
        (self.reason if self.person.name else self.person).setFocus()

    def _enable(self) -> None:
        self.ok_button.setEnabled(bool(self.person.name) and (not self.gaps or bool(self.reason.text().strip())))

    def parameters(self) -> dict[str, str]:
        return {"BY": self.person.name, "REASON": self.reason.text().strip()}
