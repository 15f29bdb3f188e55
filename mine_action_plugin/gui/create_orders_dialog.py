# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for which hazards to create orders, and for what activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog

if TYPE_CHECKING:
    from .panel import Panel


class CreateOrdersDialog(FormDialog):
    """Collects the parameters of `mineaction:createtaskorders`: chosen hazards, or the first ones of a ranking."""

    def __init__(self, panel: Panel, hazard_ids: list[str], parent: QWidget | None = None) -> None:
        words = panel.words
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Create task orders"),
            QT_TRANSLATE_NOOP("MineAction", "Create"),
            parent,
        )
        self.hazard_ids = hazard_ids
        self.source = self.add(QT_TRANSLATE_NOOP("MineAction", "For"), QComboBox(self))
        if hazard_ids:
            chosen = words(QT_TRANSLATE_NOOP("MineAction", "%n selected hazard(s)"), len(hazard_ids))
            self.source.addItem(chosen, "")
        rankings = panel.session.read("ranking").iloc[::-1]
        for code in rankings["code"]:
            first = words(QT_TRANSLATE_NOOP("MineAction", "The first of ranking {ranking}"), ranking=code)
            self.source.addItem(first, code)
        self.count = self.add(QT_TRANSLATE_NOOP("MineAction", "How many"), QSpinBox(self))
        self.count.setRange(1, 50)
        self.activity = self.add(QT_TRANSLATE_NOOP("MineAction", "Activity"), QComboBox(self))
        for code in table_named("task").field("activity").codes.codes:
            self.activity.addItem(words(code.label), code.key)
        self.activity.setCurrentIndex(self.activity.findData("manual_clearance"))
        self.person = self.add(QT_TRANSLATE_NOOP("MineAction", "Your name"), QLineEdit(self))
        self.source.currentIndexChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.count.setEnabled(bool(self.source.currentData()))
        self.ok_button.setEnabled(self.source.count() > 0)

    def parameters(self) -> dict[str, Any]:
        parameters: dict[str, Any] = {"TYPE": self.activity.currentData(), "BY": self.person.text().strip()}
        if self.source.currentData():
            parameters["RANKING"] = self.source.currentData()
            parameters["COUNT"] = self.count.value()
        else:
            parameters["HAZARDS"] = ",".join(self.hazard_ids)
        return parameters
