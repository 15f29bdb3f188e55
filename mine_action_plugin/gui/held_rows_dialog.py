# SPDX-License-Identifier: GPL-3.0-or-later
"""Held rows: why each waits, what mends it, and the decision with a name and a reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..adapters.finding_words import stored_finding
from ..adapters.held_places import NO_PLACE, held_sites, place_names
from ..adapters.intake import HeldRow, held_list, held_row
from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import fit, set_direction
from .held_geometry import HeldGeometry
from .held_row_form import HeldRowForm
from .permits import permit
from .person_line import YOUR_NAME, PersonLine
from .rows_model import Column
from .rows_view import RowsView
from .shown import plain_records
from .slots import told
from .traverse_dialog import TraverseDialog

if TYPE_CHECKING:
    from .panel import Panel


class HeldRowsDialog(QDialog):
    """Lists the held rows; the chosen one is mended in the form and on the map, which stays in reach."""

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        words = panel.words
        set_direction(self, words)
        self.setObjectName("HeldRowsDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Held rows")))
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search held rows…")), self)
        self.form = HeldRowForm(words, self)
        self.geometry_box = HeldGeometry(panel, self)
        self.person = PersonLine(self)
        self.reason = QLineEdit(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Take in")), self)
        self.aside_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Set aside")), self)
        self._lay_out()
        self.take_button.clicked.connect(self.take_in)
        self.aside_button.clicked.connect(self.set_aside)
        for line in (self.person, self.reason):
            line.textChanged.connect(self._enable)
        self.rows.selected.connect(self._show_row)
        self.finished.connect(lambda _: self.geometry_box.leave())
        panel.session.workspace_changed.connect(self._leave_workspace)
        fit(self, 760, 720)
        self.refresh()

    def _columns(self) -> list[Column]:
        words = self.panel.words
        table = table_named("held_record")
        return [
            Column("source_row", words(QT_TRANSLATE_NOOP("MineAction", "Row")), numeric=True),
            Column("code", words(table.field("code").label)),
            Column("site", words(QT_TRANSLATE_NOOP("MineAction", "Site"))),
            Column("table_name", words(table.field("table_name").label), lambda name: words(table_named(name).label)),
            Column("said", words(table.field("reasons").label), wide=True),
        ]

    def _lay_out(self) -> None:
        words = self.panel.words
        decision = QFormLayout()
        decision.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Geometry")), self.geometry_box)
        decision.addRow(words(YOUR_NAME), self.person)
        decision.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Reason")), self.reason)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setText(words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        for button in (self.take_button, self.aside_button):
            button.setAutoDefault(False)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.rows)
        splitter.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(decision)
        layout.addWidget(self.said)
        layout.addWidget(box)

    def _leave_workspace(self) -> None:
        """Close with the workspace whose rows are listed: what is decided here would be sought in the one opened."""
        if self.isVisible():
            self.reject()

    def refresh(self) -> None:
        """Read the held rows again and show the one that was shown, or the nearest that still waits."""
        near = self.rows.ids_from_selected()
        workspace = self.panel.session.workspace
        records = plain_records(workspace.read("held_record", "state = 'held'"))
        reasons, places = self._reasons(), held_sites(workspace)
        names = place_names(self.panel.session.sites(), self.panel.words)
        for record in records:
            place = places.get(record["id"], NO_PLACE)
            record["site"] = names[place]
            site = self.panel.session.site_id
            record["elsewhere"] = bool(site) and place not in (site, NO_PLACE)
            record["said"] = "; ".join(reasons.get(record["id"], ())) or str(record["reasons"])
        records.sort(key=lambda record: (record["elsewhere"], record["import_batch_id"], record["source_row"]))
        self.rows.show_records(records)
        waiting = {record["id"]: None for record in records}
        self.rows.select([one for one in (*near, *waiting) if one in waiting][:1])
        self._show_row()

    def _reasons(self) -> dict[str, list[str]]:
        """Return held row -> why it is held, in the language of the reader."""
        where = "severity = 'blocking' AND record_id IN (SELECT id FROM held_record WHERE state = 'held')"
        said: dict[str, list[str]] = {}
        for one in self.panel.session.workspace.read("finding", where).to_dict("records"):
            text = stored_finding(self.panel.words, one["kind"], one["values_json"], one["text"], isolate=True)
            said.setdefault(one["record_id"], []).append(text)
        return said

    def chosen(self) -> HeldRow | None:
        """Return the one selected row, None for none or several."""
        ids = self.rows.selected_ids()
        return held_row(self.panel.session.workspace, ids[0]) if len(ids) == 1 else None

    @told
    def _show_row(self, *_: Any) -> None:
        row = self.chosen()
        self.form.show_row(row)
        self.geometry_box.show_row(row)
        self.said.clear()
        self._enable()

    def _enable(self, *_: Any) -> None:
        named = bool(self.person.text().strip()) and bool(self.reason.text().strip())
        ready = named and len(self.rows.selected_ids()) == 1
        permit(self.take_button, "takeheldrow", self.panel.session, self.panel.words, ready)
        permit(self.aside_button, "setasideheldrow", self.panel.session, self.panel.words, ready)

    def _decision(self) -> dict[str, str]:
        self.person.keep()
        return {
            "WORKSPACE": self.panel.session.location,
            "HELD": self.rows.selected_ids()[0],
            "BY": self.person.text().strip(),
            "REASON": self.reason.text().strip(),
        }

    @told
    def take_in(self) -> None:
        """Take the chosen row in with what the planner changed; a turning point with the whole list of its hazard."""
        row = self.chosen()
        if row is not None and row.table.name == "turning_point":
            self._open_list(str(row.record["id"]))
            return
        values = json.dumps(self.form.changes(), ensure_ascii=False)
        parameters = {**self._decision(), "VALUES": values, **self.geometry_box.parameters()}
        self.panel.run("takeheldrow", parameters, self._decided)

    def _open_list(self, held_id: str) -> None:
        """Let the planner mend the list of turning points of which a row is held: part of it is no boundary."""
        self.traverse = TraverseDialog(self.panel, self)
        self.traverse.show_typed(*held_list(self.panel.session.workspace, held_id))
        self.traverse.person.setText(self.person.text())
        self.traverse.reason.setText(self.reason.text())
        self.traverse.accepted.connect(self._mended)
        self.traverse.show()

    @told
    def _mended(self) -> None:
        self.refresh()

    def set_aside(self) -> None:
        """Set the chosen row aside."""
        self.panel.run("setasideheldrow", self._decision(), self._decided)

    @told
    def _decided(self, results: dict[str, Any]) -> None:
        if results.get("REASONS"):
            still = self.panel.words(QT_TRANSLATE_NOOP("MineAction", "Still held; nothing was written."))
            self.said.setText(f"{still}\n{results['REASONS']}")
            return
        self.reason.clear()
        self.refresh()
