# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner does with a ranking: save it signed, compare it, see how firm it is, export it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from .compare_dialog import CompareDialog
from .export_dialog import ExportDialog
from .firmness_dialog import FirmnessDialog
from .ranking_choice import OpenRankingDialog
from .sign_dialog import SignDialog
from .slots import told

if TYPE_CHECKING:
    from .tabs.priorities import PrioritiesTab

SAVED = QT_TRANSLATE_NOOP("MineAction", "Saved as ranking {ranking}.")
IN_A_ROW = 3  # buttons
EXPORTED = QT_TRANSLATE_NOOP("MineAction", "Exported to {folder}.")


class RankingActions(QWidget):
    """A row of buttons, enabled where there is a ranking."""

    def __init__(self, tab: PrioritiesTab) -> None:
        super().__init__(tab)
        self.tab, self.panel = tab, tab.panel
        rows = QGridLayout(self)  # two rows: the panel is to be no wider than it must
        rows.setContentsMargins(0, 0, 0, 0)
        self.open_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Open…"), self._open)
        self.order_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Create order…"), self._order)
        self.save_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Save…"), self._save)
        self.compare_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Compare…"), self._compare)
        self.firmness_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Firmness…"), self._firmness)
        self.export_button = self._button(QT_TRANSLATE_NOOP("MineAction", "Export…"), self._export)
        buttons = (
            self.open_button,
            self.order_button,
            self.save_button,
            self.compare_button,
            self.firmness_button,
            self.export_button,
        )
        for number, button in enumerate(buttons):
            rows.addWidget(button, number // IN_A_ROW, number % IN_A_ROW)

    def _button(self, text: str, action: Any) -> QPushButton:
        button = QPushButton(self.panel.words(text), self)
        button.clicked.connect(action)
        return button

    def enable(self) -> None:
        """Enable what can be done now."""
        ranked = self.tab.ranking is not None
        saved = ranked and self.tab.ranking is self.tab.base
        self.panel.permit(self.order_button, "createtaskorders", saved)  # an order cites what is saved
        self.panel.permit(self.save_button, "saveranking", ranked)
        self.export_button.setEnabled(ranked)
        self.firmness_button.setEnabled(ranked and self.tab.firm is not None)
        self.compare_button.setEnabled(self.panel.session.is_open)
        self.open_button.setEnabled(self.panel.session.is_open)

    def _parameters(self) -> dict[str, Any]:
        """Return what names the ranking as the sliders have it now."""
        parameters = {"WORKSPACE": self.panel.session.location, "RANKING": self.tab.ranking.code}
        if self.tab.ranking is self.tab.base:
            return parameters
        return {**parameters, "WEIGHTS": json.dumps(self.tab.sliders.weights())}

    @told
    def _open(self) -> None:
        dialog = OpenRankingDialog(self.panel, self.tab.ranking.code if self.tab.ranking else "", self)
        if dialog.exec():
            code = dialog.parameters()["RANKING"]
            policy = str(Path(QgsProcessingUtils.tempFolder()) / f"{code}.json")
            given = {"WORKSPACE": self.panel.session.location, "RANKING": code, "POLICY": policy}
            asked = self.tab.asked()
            self.panel.run("openranking", given, lambda results: self.tab.show_opened(results, asked))

    def _order(self) -> None:
        self.panel.ask_order(self.tab.base.code)

    def _save(self) -> None:
        action = QT_TRANSLATE_NOOP("MineAction", "Save ranking")
        dialog = SignDialog(self.panel.words, action, parent=self)
        if dialog.exec():
            self.panel.run("saveranking", {**self._parameters(), **dialog.parameters()}, self._saved)

    def _saved(self, results: dict[str, Any]) -> None:
        self.panel.messages.done(self.panel.words(SAVED, ranking=results["RANKING"]))
        self.tab.show_saved(results["RANKING"])

    @told
    def _compare(self) -> None:
        CompareDialog(self.panel, self.tab.ranking.code if self.tab.ranking else "", self).exec()

    def _firmness(self) -> None:
        row = self.tab.selected_row()
        first = int(self.tab.firm.found.ranking.order[0])
        shown = first if row is None else row
        dialog = FirmnessDialog(self.panel.words, self.tab.firm, shown, self, self.tab.watch)
        dialog.exec()
        dialog.deleteLater()  # it listens to the watch

    def _export(self) -> None:
        row = self.tab.selected_row()
        code = self.tab.ranking.ranking.codes[row] if row is not None else ""
        dialog = ExportDialog(self.panel.words, self.tab.ranking.code, code, self)
        if dialog.exec():
            base = [layer.id() for layer in self.panel.view.base_layers()]
            parameters = {**self._parameters(), **dialog.parameters(), "BASEMAP": base or None}
            folder = dialog.folder()
            self.panel.run("exportranking", parameters, lambda _results: self._exported(folder))

    def _exported(self, folder: str) -> None:
        self.panel.messages.done(self.panel.words(EXPORTED, folder=folder))
