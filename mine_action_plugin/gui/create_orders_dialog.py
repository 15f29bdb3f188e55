# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for which hazards to create orders, from which ranking they follow, and for what activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QComboBox, QSpinBox, QWidget

from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from ..processing.create_task_orders import BY_CLASSIFICATION
from .form_dialog import FormDialog
from .person_line import YOUR_NAME, PersonLine

if TYPE_CHECKING:
    from .panel import Panel

SELECTED, FIRST = "selected", "first"


class CreateOrdersDialog(FormDialog):
    """Collects the parameters of `mineaction:createtaskorders`: chosen hazards, or the first ones of a ranking.

    Chosen hazards keep the rank that they have in the ranking, unless the planner says that it does not count.
    """

    def __init__(self, panel: Panel, hazard_ids: list[str], ranking: str = "", parent: QWidget | None = None) -> None:
        words = panel.words
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Create task orders"),
            QT_TRANSLATE_NOOP("MineAction", "Create"),
            parent,
        )
        self.hazard_ids = hazard_ids
        rankings = [str(one["code"]) for one in reversed(panel.session.records("ranking", ["code"]))]
        if ranking and ranking not in rankings:
            rankings.insert(0, ranking)
        self.source = self.add(QT_TRANSLATE_NOOP("MineAction", "For"), QComboBox(self))
        if hazard_ids:
            chosen = words(QT_TRANSLATE_NOOP("MineAction", "%n selected hazard(s)"), len(hazard_ids))
            self.source.addItem(chosen, SELECTED)
        if rankings:
            self.source.addItem(words(QT_TRANSLATE_NOOP("MineAction", "The first of the ranking")), FIRST)
        self.ranking = self.add(QT_TRANSLATE_NOOP("MineAction", "Ranking"), QComboBox(self))
        for code in rankings:
            self.ranking.addItem(code, code)
        if hazard_ids:
            self.ranking.addItem(words(QT_TRANSLATE_NOOP("MineAction", "none: chosen by the planner")), "")
        self.ranking.setCurrentIndex(max(0, self.ranking.findData(ranking or None)))
        self.count = self.add(QT_TRANSLATE_NOOP("MineAction", "How many"), QSpinBox(self))
        self.count.setRange(1, 50)
        self.activity = self.add(QT_TRANSLATE_NOOP("MineAction", "Activity"), QComboBox(self))
        by_class = QT_TRANSLATE_NOOP("MineAction", "SHA: technical survey; CHA: manual clearance")
        self.activity.addItem(words(by_class), BY_CLASSIFICATION)
        for one in table_named("task").field("activity").codes.codes:
            self.activity.addItem(words(one.label), one.key)
        self.person = self.add(YOUR_NAME, PersonLine(self))
        for signal in (self.source.currentIndexChanged, self.ranking.currentIndexChanged, self.person.textChanged):
            signal.connect(self._enable)
        self.accepted.connect(self.person.keep)
        self._enable()

    def _enable(self, *_: Any) -> None:
        first = self.source.currentData() == FIRST
        self.count.setEnabled(first)
        ready = self.source.count() > 0 and (not first or bool(self.ranking.currentData()))
        self.ok_button.setEnabled(ready and bool(self.person.name))

    def parameters(self) -> dict[str, Any]:
        parameters: dict[str, Any] = {"TYPE": self.activity.currentData(), "BY": self.person.name}
        if self.ranking.currentData():
            parameters["RANKING"] = self.ranking.currentData()
        if self.source.currentData() == FIRST:
            parameters["COUNT"] = self.count.value()
        else:
            parameters["HAZARDS"] = ",".join(self.hazard_ids)
        return parameters
