# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings of the register: read them, and accept one with a name and a reason. It stays visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from .finding_rows import finding_rows
from .form_dialog import fit, set_direction
from .permits import permit
from .person_line import YOUR_NAME, PersonLine
from .repair_box import RepairBox
from .slots import told

if TYPE_CHECKING:
    from .panel import Panel

AT_ONCE = 500  # records that one question to the database is about


class FindingsDialog(QDialog):
    """Shows the findings of some records, or all of them where none is chosen."""

    def __init__(self, panel: Panel, record_ids: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self.record_ids = record_ids
        words = panel.words
        set_direction(self, words)
        self.setObjectName("FindingsDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Findings")))
        self.rows = finding_rows(panel, self)
        self.repairs = RepairBox(panel, self)
        self.person = PersonLine(self)
        self.reason = QLineEdit(self)
        self.accept_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Accept the selected findings")), self)
        self.accept_button.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(words(YOUR_NAME), self.person)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Reason")), self.reason)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setText(words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        box.addButton(self.accept_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.repairs)
        layout.addLayout(form)
        layout.addWidget(box)
        self.accept_button.clicked.connect(self._accept_selected)
        self.repairs.asked.connect(self._repair)
        self.rows.selected.connect(self._offer)
        self.finished.connect(lambda _: self.repairs.leave())
        panel.session.workspace_changed.connect(self._leave_workspace)
        for line in (self.person, self.reason):
            line.textChanged.connect(self._enable)
        self.rows.table.selectionModel().selectionChanged.connect(self._enable)
        fit(self, 1060, 560)
        self._refresh()

    def _leave_workspace(self) -> None:
        """Close with the workspace whose findings are listed: these would be sought in the one opened."""
        if self.isVisible():
            self.reject()

    def _refresh(self) -> None:
        workspace = self.panel.session.workspace
        parts = [self.record_ids[start : start + AT_ONCE] for start in range(0, len(self.record_ids), AT_ONCE)]
        marks = [", ".join("?" * len(part)) for part in parts]
        frames = [workspace.read("finding", f"record_id IN ({mark})", part) for mark, part in zip(marks, parts)]
        self.rows.show_findings(pd.concat(frames) if frames else workspace.read("finding"))
        self._offer(self.rows.selected_ids())
        self._enable()

    @told
    def _offer(self, ids: list[str]) -> None:
        """Offer repairs of the boundary that the one chosen finding is about."""
        rows = self.rows.model.rows_of(ids) if len(ids) == 1 else []
        chosen = self.rows.model.records[rows[0]] if rows else {}
        self.repairs.show_record(chosen.get("table_name"), chosen.get("record_id"))
        QTimer.singleShot(0, self.rows.show_selected)  # the box below takes room from the list

    def _enable(self, *_: Any) -> None:
        named = bool(self.person.text().strip()) and bool(self.reason.text().strip())
        session, words = self.panel.session, self.panel.words
        permit(self.accept_button, "acceptfindings", session, words, named and bool(self.rows.selected_ids()))
        permit(self.repairs.button, "repairboundary", session, words, named)

    def _decision(self) -> dict[str, str]:
        self.person.keep()
        who, reason = self.person.text().strip(), self.reason.text().strip()
        return {"WORKSPACE": self.panel.session.location, "BY": who, "REASON": reason}

    def _accept_selected(self) -> None:
        parameters = {**self._decision(), "FINDINGS": ",".join(self.rows.selected_ids())}
        self.panel.run("acceptfindings", parameters, self._accepted)

    def _repair(self) -> None:
        """Make the chosen repair, as the planner decided."""
        self.panel.run("repairboundary", {**self._decision(), **self.repairs.parameters()}, self._accepted)

    @told
    def _accepted(self, results: dict[str, Any]) -> None:
        if self.isVisible():  # closed meanwhile, it would draw on the map again
            self._refresh()
