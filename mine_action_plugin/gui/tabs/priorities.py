# SPDX-License-Identifier: GPL-3.0-or-later
"""The Priorities tab: a policy with sliders, the ranked list that follows them, and why each rank is what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...adapters.priorities import reweigh, roles_of, shipped_profiles
from ...adapters.rankings import recall
from ...core.errors import PlanningError
from ...core.priority.ranking import STATE_TITLES
from ...core.text import QT_TRANSLATE_NOOP
from ..inputs_dialog import InputsDialog
from ..rows_model import Column
from ..rows_view import RowsView
from ..share_bars import ShareBars, share_colours
from ..weight_sliders import WeightSliders
from ..why import why_html

if TYPE_CHECKING:
    from ..panel import Panel


MISSING = QT_TRANSLATE_NOOP("MineAction", "%n missing")


class PrioritiesTab(QWidget):
    """Ranks the hazards of the chosen site. Sliders re-rank what was measured; "Rank" measures."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.setObjectName("priorities")
        self.panel = panel
        words = panel.words
        self.ranking: Any = None
        self.inputs: dict[str, Any] = {}
        self.profile_box = QComboBox(self)
        self.profiles = shipped_profiles()
        for key, profile in self.profiles.items():
            self.profile_box.addItem(words(profile.title), key)
        self.inputs_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Layers…")), self)
        self.rank_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Rank")), self)
        self.sliders = WeightSliders(words, self)
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search ID…")), self)
        self.rows.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.bars = ShareBars(self.rows)
        self.rows.table.setItemDelegateForColumn(2, self.bars)
        self.why = QTextBrowser(self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self._lay_out()
        self.profile_box.currentIndexChanged.connect(self._choose_profile)
        self.inputs_button.clicked.connect(self._ask_inputs)
        self.rank_button.clicked.connect(self.rank)
        self.sliders.moved.connect(self._reweigh)
        self.rows.selected.connect(self._selected)
        panel.selection.selected.connect(self.rows.select)
        panel.session.workspace_changed.connect(self._forget)
        panel.session.site_changed.connect(self._forget)
        self._choose_profile()

    def _lay_out(self) -> None:
        words = self.panel.words
        row = QHBoxLayout()
        row.addWidget(QLabel(words(QT_TRANSLATE_NOOP("MineAction", "Profile")), self))
        row.addWidget(self.profile_box, 1)
        row.addWidget(self.inputs_button)
        row.addWidget(self.rank_button)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        for widget, share in ((self.sliders, 2), (self.rows, 4), (self.why, 2)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, share)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.note)

    def _columns(self) -> list[Column]:
        words = self.panel.words
        return [
            Column("rank", words(QT_TRANSLATE_NOOP("MineAction", "Rank")), numeric=True),
            Column("code", words(QT_TRANSLATE_NOOP("MineAction", "Hazard ID"))),
            Column("shares", words(QT_TRANSLATE_NOOP("MineAction", "What it is made of")), lambda value: ""),
            Column(
                "score", words(QT_TRANSLATE_NOOP("MineAction", "Score")), lambda value: f"{value:.3f}", numeric=True
            ),
            Column("interval", words(QT_TRANSLATE_NOOP("MineAction", "If all were known")), numeric=True),
            Column("state", words(QT_TRANSLATE_NOOP("MineAction", "State"))),
            Column("missing", words(QT_TRANSLATE_NOOP("MineAction", "Missing"))),
        ]

    @property
    def profile_key(self) -> str:
        return str(self.profile_box.currentData())

    def _choose_profile(self) -> None:
        self.sliders.show_profile(self.profiles[self.profile_key])
        self._forget()

    def _forget(self) -> None:
        """Show no ranking rather than one of another site or policy."""
        self.ranking = None
        self.rows.show_records([])
        self.why.clear()
        self.rank_button.setEnabled(self.panel.session.is_open)
        self.note.setText(
            self.panel.words(QT_TRANSLATE_NOOP("MineAction", "Not ranked yet. “Rank” measures and ranks."))
        )

    def _ask_inputs(self) -> None:
        profile = self.profiles[self.profile_key]
        proposed = self.panel.view.proposed_inputs([role.key for role in roles_of(profile)])
        dialog = InputsDialog(self.panel.words, profile, {**proposed, **self.inputs}, self)
        if dialog.exec():
            self.inputs = dialog.parameters()

    def rank(self) -> None:
        """Measure and rank in the background."""
        session = self.panel.session
        profile = self.profiles[self.profile_key]
        proposed = self.panel.view.proposed_inputs([role.key for role in roles_of(profile)])
        parameters = {"WORKSPACE": session.location, "PROFILE": self.profile_key, **proposed, **self.inputs}
        if session.site_id:
            parameters["SITE"] = session.site()["code"]
        self.panel.run("rankhazards", parameters, self._ranked)

    def _ranked(self, results: dict[str, Any]) -> None:
        self.ranking = recall(self.panel.session.workspace.location, results["RANKING"])
        self.panel.session.changed()
        self._show()
        self._reweigh()

    def _reweigh(self) -> None:
        """Rank again what was measured, under the weights of the sliders."""
        if self.ranking is None:
            return
        try:
            self.ranking = reweigh(self.ranking, self.sliders.weights())
        except PlanningError as error:
            self.note.setText("<br>".join(self.panel.words.error(error)))
            return
        self._show()

    def _show(self) -> None:
        words = self.panel.words
        ranking, frame = self.ranking.ranking, self.ranking.ranking.frame
        self.bars.colours = share_colours(len(ranking.entries))
        records = []
        for row in ranking.order.tolist():
            line = frame.iloc[row]
            gaps = int(ranking.missing[row].sum())
            records.append(
                {
                    "id": self.ranking.record_ids[row],
                    "rank": int(line["rank"]),
                    "code": line["code"],
                    "shares": ranking.shares[row].tolist(),
                    "score": float(line["score"]),
                    "interval": f"{line['score_low']:.3f} – {line['score_high']:.3f}",
                    "state": words(STATE_TITLES[ranking.state(row)]),
                    "missing": words(MISSING, gaps) if gaps else "",
                }
            )
        self.rows.show_records(records)
        self.sliders.show_colours(self.bars.colours, [entry.id for entry in ranking.entries])
        self.note.setText(
            words(
                QT_TRANSLATE_NOOP("MineAction", "{total} hazards ranked · profile {fingerprint}"),
                total=len(records),
                fingerprint=ranking.profile.short_fingerprint,
            )
        )

    def _selected(self, ids: list[str]) -> None:
        self.panel.selection.select(ids, zoom=True)
        if ids and self.ranking is not None:
            row = self.ranking.record_ids.index(ids[0])
            ranking = self.ranking.ranking
            colours = dict(zip([entry.id for entry in ranking.entries], self.bars.colours))
            self.why.setHtml(why_html(ranking, row, colours, self.panel.words))
