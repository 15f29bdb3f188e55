# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place that talks to QGIS's message bar."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.findings import Finding, Severity
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .plain_text import as_html

SAID = "mineaction/said"
TITLE = QT_TRANSLATE_NOOP("MineAction", "Mine action")


class Messages:
    """Says what happened: in the message bar, the whole of it behind "Details", and in the log."""

    def __init__(self, bar: QgsMessageBar, words: Words) -> None:
        self._bar = bar
        self._words = words

    def done(self, text: str) -> None:
        self._bar.pushMessage(self._words(TITLE), as_html(text), Qgis.MessageLevel.Success, 8)

    def refused(self, error: PlanningError) -> None:
        """Show problem, detail and suggestion of an error that the planner can mend."""
        self.failed("\n".join(self._words.told(error)))

    def remarked(self, finding: Finding) -> None:
        """Show what the planner should know, with what to do about it behind "Details"."""
        suggestion = self._words(finding.kind.suggestion).format(**finding.values) if finding.kind.suggestion else ""
        noted = finding.kind.severity is Severity.NOTE
        level = Qgis.MessageLevel.Info if noted else Qgis.MessageLevel.Warning
        self._show(f"{self._words.told_of(finding)}\n{suggestion}", level)

    def agreed(self, error: PlanningError, question: str) -> bool:
        """Show an error that the plugin itself can mend, and return whether it shall."""
        text = "\n".join([*self._words.told(error), "", question])
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        box = self._box(QMessageBox.Icon.Question, text, yes | no)
        box.button(yes).setText(self._words(QT_TRANSLATE_NOOP("MineAction", "Yes")))
        box.button(no).setText(self._words(QT_TRANSLATE_NOOP("MineAction", "No")))
        return box.exec() == yes

    def failed(self, text: str) -> None:
        """Show a text of several lines: the first in the bar, all of it behind "Details"."""
        self._show(text, Qgis.MessageLevel.Critical)

    def withdraw(self, text: str) -> None:
        """Take a text off the bar: it holds no longer."""
        for item in [one for one in self._bar.items() if one.property(SAID) == text]:
            self._bar.popWidget(item)

    def _show(self, text: str, level: Qgis.MessageLevel) -> None:
        first = text.strip().splitlines()[0] if text.strip() else "-"
        QgsMessageLog.logMessage(text, "Mine Action", level)
        if any(item.property(SAID) == text for item in self._bar.items()):
            return  # several lists that cannot be read say the same
        item = self._bar.createMessage(self._words(TITLE), as_html(first))  # the bar knows HTML alone
        button = QPushButton(self._words(QT_TRANSLATE_NOOP("MineAction", "Details")))
        button.clicked.connect(lambda: self._details(text))
        item.layout().addWidget(button)
        item.setProperty(SAID, text)
        self._bar.pushWidget(item, level, 0)

    def _details(self, text: str) -> None:
        box = self._box(QMessageBox.Icon.Warning, text, QMessageBox.StandardButton.Close)
        close = box.button(QMessageBox.StandardButton.Close)
        close.setText(self._words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        box.exec()

    def _box(self, icon: QMessageBox.Icon, text: str, buttons: QMessageBox.StandardButton) -> QMessageBox:
        """Return a box that belongs to the window: as a child of the bar it would have the bar's white letters."""
        box = QMessageBox(icon, self._words(TITLE), text, buttons, self._bar.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_direction(box, self._words)
        return box
