# SPDX-License-Identifier: GPL-3.0-or-later
"""The Hazards tab: the register, intake of survey data, findings."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters.held_places import NO_PLACE, counted_by_site, held_sites
from ...core.model.tables import table_named
from ...core.text import QT_TRANSLATE_NOOP
from ..fault_place import stand_beside
from ..findings_dialog import FindingsDialog
from ..held_rows_dialog import HeldRowsDialog
from ..import_dialog import ImportDialog
from ..import_result import ImportResult
from ..rows_model import Column
from ..rows_view import RowsView
from ..shown import area, coded
from ..slots import told
from ..traverse_dialog import TraverseDialog

if TYPE_CHECKING:
    from ..panel import Panel


class HazardsTab(QWidget):
    """Lists the hazards of the chosen site; list and map are one selection."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.setObjectName("hazards")
        self.panel = panel
        words = panel.words
        self.import_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Import survey data…")), self)
        self.points_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Enter turning points…")), self)
        self.form_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Form…")), self)
        self.findings_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Findings…")), self)
        self.count_label = QLabel(self)
        self.count_label.setWordWrap(True)
        self.held_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Held rows…")), self)
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search ID, name, place…")), self)
        layout = QVBoxLayout(self)
        for buttons in ((self.import_button, self.points_button), (self.form_button, self.findings_button)):
            row = QHBoxLayout()  # two rows: the panel is to be no wider than it must
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addWidget(self.rows, 1)
        below = QHBoxLayout()
        below.addWidget(self.count_label, 1)
        below.addWidget(self.held_button)
        layout.addLayout(below)
        self.import_button.clicked.connect(self.ask_import)
        self.points_button.clicked.connect(self.enter_points)
        self.form_button.clicked.connect(self._open_form)
        self.findings_button.clicked.connect(self._show_findings)
        self.held_button.clicked.connect(self._show_held)
        self.rows.selected.connect(lambda ids: panel.selection.select(ids))
        self.rows.activated.connect(lambda one: panel.selection.select([one], zoom=True))
        panel.selection.selected.connect(self.rows.select)
        for signal in (panel.session.workspace_changed, panel.session.site_changed, panel.session.data_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _columns(self) -> list[Column]:
        words = self.panel.words
        table = table_named("hazard")

        def label(name: str) -> str:
            return words(table.field(name).label)

        name = "name_ar" if words.right_to_left else "name"
        return [
            Column("code", label("code")),
            Column("classification", label("classification"), str.upper),
            Column("status", label("status"), coded(table.field("status"), words)),
            Column("findings", words(QT_TRANSLATE_NOOP("MineAction", "Open findings")), numeric=True, colour=_warn),
            Column("area_m2", words(QT_TRANSLATE_NOOP("MineAction", "Area")), area, numeric=True),
            Column("contamination", label("contamination"), coded(table.field("contamination"), words)),
            Column("survey_date", label("survey_date"), numeric=True),
            Column(name, label(name)),
        ]

    def _fields(self) -> list[str]:
        """Return the fields of a hazard that the list shows, and its id."""
        return ["id", *(column.key for column in self._columns() if column.key in table_named("hazard").columns)]

    @told
    def refresh(self) -> None:
        """Read the register again."""
        session = self.panel.session
        opened = session.is_open
        for button in (self.form_button, self.findings_button):
            button.setEnabled(opened)
        self.panel.permit(self.import_button, "importsurvey")
        self.panel.permit(self.points_button, "addhazardfromtraverse", opened)
        records: list[dict[str, Any]] = []
        if opened:
            records = session.records("hazard", self._fields())
            findings = session.open_findings()
            records.sort(key=lambda record: record["code"])
            for record in records:
                record["findings"] = findings.get(record["id"], 0)
        self.rows.show_records(records)
        self._count(len(records), list(held_sites(session.workspace).values()) if opened else [])

    def _count(self, hazards: int, held: list[str]) -> None:
        """Say how many hazards there are, and how many held rows wait: at the chosen site, or at which."""
        words, session = self.panel.words, self.panel.session
        text = words(QT_TRANSLATE_NOOP("MineAction", "%n hazard(s)"), hazards)
        self.held_button.setVisible(bool(held))
        here = [one for one in held if one in (session.site_id, NO_PLACE)] if session.site_id else held
        if here:
            waiting = words(QT_TRANSLATE_NOOP("MineAction", "%n held row(s) wait for a decision"), len(here))
            where = html.escape(counted_by_site(here, session.sites(), words))
            text = f"{text} · <b>{waiting}</b><br>{where}"
        self.count_label.setText(text)

    @told
    def ask_import(self) -> None:
        """Ask what to import, then do it in the background; a workspace is made first where none is open."""
        if not self.panel.session.is_open:
            self.panel.ask_new(self.ask_import)
            return
        dialog = ImportDialog(self.panel, self)
        if dialog.exec():
            parameters = {"WORKSPACE": self.panel.session.location, **dialog.parameters()}
            if self.panel.session.site_id:
                parameters["SITE"] = self.panel.session.site()["code"]
            self.panel.run("importsurvey", parameters, self._imported)
        dialog.deleteLater()  # else its map would be drawn as long as the panel lives; no sooner: `exec` would say no

    @told
    def _imported(self, results: dict[str, Any]) -> None:
        self.result = ImportResult(self.panel, results, self)
        self.result.open()

    def enter_points(self) -> None:
        """Let a planner type the turning points of a hazard, beside the map on which they are drawn."""
        self.traverse = TraverseDialog(self.panel, self)
        self._show_beside(self.traverse)

    @told
    def _open_form(self) -> None:
        ids = self.rows.selected_ids()
        if ids:
            self.panel.view.open_form("hazard", ids[0])

    @told
    def _show_findings(self) -> None:
        self.findings = FindingsDialog(self.panel, self.rows.selected_ids(), self)
        self._show_beside(self.findings)  # on which the places are shown

    @told
    def _show_held(self) -> None:
        self.held = HeldRowsDialog(self.panel, self)
        self._show_beside(self.held)  # since a geometry may be taken from there

    def _show_beside(self, dialog: QDialog) -> None:
        """Show a dialog beside the map."""
        dialog.show()
        stand_beside(dialog, self.panel.iface.mapCanvas())


def _warn(record: dict[str, Any]) -> str:
    return "#b00000" if record["findings"] else ""
