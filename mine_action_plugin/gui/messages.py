# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place that talks to QGIS's message bar."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("MineAction", "Mine action")


class Messages:
    """Says what happened: in the message bar, the whole of it behind "Details", and in the log."""

    def __init__(self, bar: QgsMessageBar, words: Words) -> None:
        self._bar = bar
        self._words = words

    def done(self, text: str) -> None:
        self._bar.pushMessage(self._words(TITLE), text, Qgis.MessageLevel.Success, 8)

    def refused(self, error: PlanningError) -> None:
        """Show problem, detail and suggestion of an error that the planner can mend."""
        self.failed("\n".join(self._words.error(error)))

    def failed(self, text: str) -> None:
        """Show a text of several lines: the first in the bar, all of it behind "Details"."""
        first = text.strip().splitlines()[0] if text.strip() else "-"
        QgsMessageLog.logMessage(text, "Mine Action", Qgis.MessageLevel.Critical)
        item = self._bar.createMessage(self._words(TITLE), first)
        button = QPushButton(self._words(QT_TRANSLATE_NOOP("MineAction", "Details")))
        button.clicked.connect(lambda: self._details(text))
        item.layout().addWidget(button)
        self._bar.pushWidget(item, Qgis.MessageLevel.Critical, 0)

    def _details(self, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self._words(TITLE), text, QMessageBox.StandardButton.Ok, self._bar)
        box.exec()
