# SPDX-License-Identifier: GPL-3.0-or-later
"""The Priorities tab: a policy with sliders, the ranked list that follows them, and why each rank is what it is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ...adapters.changed_ranks import hide_changes
from ...adapters.counted import counted_for, gaps_for
from ...adapters.firm_rankings import FirmRanking
from ...adapters.priorities import SiteRanking, reweigh, roles_of, under
from ...adapters.ranked_layer import hide_ranked, show_ranked
from ...adapters.ranking_standing import Standing, standing_of
from ...adapters.rankings import recall
from ...adapters.sentences import said
from ...core.errors import PlanningError
from ...core.priority.charts import colours_in
from ...core.priority.firmness.table import TOPS
from ...core.priority.sentence import Sentence
from ...core.text import QT_TRANSLATE_NOOP
from ..counted_marks import CountedMarks
from ..firmness_watch import FirmnessWatch
from ..inputs_dialog import InputsDialog
from ..person_line import person_responsible
from ..plain_text import plain
from ..profile_box import ProfileBox
from ..ranked_records import RankedRecords
from ..ranking_actions import RankingActions
from ..rows_model import Column
from ..rows_view import RowsView
from ..share_bars import ShareBars
from ..slots import told
from ..weight_sliders import WeightSliders
from ..why import WhyView

if TYPE_CHECKING:
    from ..panel import Panel

MAP_REST_MS = 250  # after the last move of a slider, before the map is coloured anew
SHARES = (140, 200, 220)  # of the height: sliders, list, why
NOT_RANKED = QT_TRANSLATE_NOOP("MineAction", "Not ranked yet. “Rank” measures and ranks.")
RANKED = QT_TRANSLATE_NOOP("MineAction", "{ranking}: {total} hazards · profile {fingerprint}, {signed}")
MOVED = QT_TRANSLATE_NOOP(
    "MineAction", "{total} hazards, sliders moved and not saved · profile {fingerprint}, {signed}"
)
SIGNED = QT_TRANSLATE_NOOP("MineAction", "signed by {name}")
NOT_SIGNED = QT_TRANSLATE_NOOP("MineAction", "not signed")


class PrioritiesTab(QWidget):
    """Ranks the hazards of the chosen site. Sliders re-rank what was measured; "Rank" measures."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.setObjectName("priorities")
        self.panel = panel
        words = panel.words
        self.base: SiteRanking | None = None  # as it was measured and saved
        self.ranking: SiteRanking | None = None  # as the sliders have it
        self.standing = Standing()  # to what is recorded now
        self.firm: FirmRanking | None = None
        self.inputs: dict[str, Any] = {}
        self.profile_box = ProfileBox(panel, self)
        self.inputs_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Layers…")), self)
        self.rank_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Rank")), self)
        self.sliders = WeightSliders(words, self)
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search ID…")), self)
        self.bars = ShareBars(self.rows)
        self.rows.table.setItemDelegateForColumn(2, self.bars)
        self.why = WhyView(words, self)
        self.map_box = QCheckBox(words(QT_TRANSLATE_NOOP("MineAction", "Colour the map")), self)
        self.map_box.setChecked(True)
        self.note = QLabel(self)
        plain(self.note)
        self.note.setWordWrap(True)
        self.actions = RankingActions(self)
        self.watch = FirmnessWatch(self)
        self.marks = CountedMarks(panel.iface.mapCanvas(), words)
        self.map_timer = QTimer(self)
        self.map_timer.setSingleShot(True)
        self.map_timer.setInterval(MAP_REST_MS)
        self._lay_out()
        self._connect()
        self._choose_profile()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.profile_box, 1)
        row.addWidget(self.inputs_button)
        row.addWidget(self.rank_button)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        for widget in (self.sliders, self.rows, self.why):
            splitter.addWidget(widget)
        splitter.setSizes(list(SHARES))
        below = QHBoxLayout()
        below.addWidget(self.actions)
        below.addStretch(1)
        below.addWidget(self.map_box)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(splitter, 1)
        layout.addLayout(below)
        layout.addWidget(self.note)

    def _connect(self) -> None:
        self.profile_box.chosen.connect(self._choose_profile)
        self.inputs_button.clicked.connect(self._ask_inputs)
        self.rank_button.clicked.connect(self.rank)
        self.sliders.moved.connect(self._reweigh)
        self.rows.selected.connect(self._selected)
        self.map_box.toggled.connect(self._colour_map)
        self.map_timer.timeout.connect(self._colour_map)
        self.watch.known.connect(self._show_firmness)
        self.watch.failed.connect(lambda text: self.note.setToolTip(text))
        self.panel.selection.selected.connect(self._selected_on_map)
        self.panel.session.workspace_changed.connect(self._forget)
        self.panel.session.site_changed.connect(self._forget)

    def _columns(self) -> list[Column]:
        words = self.panel.words

        def score(value: float) -> str:
            return f"{value:.3f}"

        return [
            Column("rank", words(QT_TRANSLATE_NOOP("MineAction", "Rank")), numeric=True),
            Column("code", words(QT_TRANSLATE_NOOP("MineAction", "Hazard ID"))),
            Column("shares", words(QT_TRANSLATE_NOOP("MineAction", "Shares")), lambda value: "", least=120),
            Column("score", words(QT_TRANSLATE_NOOP("MineAction", "Score")), score, numeric=True),
            Column("firm", words(QT_TRANSLATE_NOOP("MineAction", "Firmness"))),
            Column("interval", words(QT_TRANSLATE_NOOP("MineAction", "If all were known")), numeric=True),
            Column("state", words(QT_TRANSLATE_NOOP("MineAction", "State"))),
            Column("missing", words(QT_TRANSLATE_NOOP("MineAction", "Missing"))),
        ]

    def _choose_profile(self) -> None:
        self.sliders.show_profile(self.profile_box.profile)
        self._forget()

    def _forget(self) -> None:
        """Show no ranking rather than one of another site or policy."""
        self.base = self.ranking = self.firm = None
        self.watch.stop()
        self.map_timer.stop()
        self._clear_map()
        self.rows.show_records([])
        self._explain(None)
        self.panel.permit(self.rank_button, "rankhazards", self.panel.session.is_open)
        self.actions.enable()
        self.note.setText(self.panel.words(NOT_RANKED))

    def _proposed(self) -> dict[str, Any]:
        keys = [role.key for role in roles_of(self.profile_box.profile)]
        return {**self.panel.view.proposed_inputs(keys), **self.inputs}

    def _ask_inputs(self) -> None:
        dialog = InputsDialog(self.panel.words, self.profile_box.profile, self._proposed(), self)
        if dialog.exec():
            self.inputs = dialog.parameters()

    def changed_weights(self) -> dict[str, float]:
        """Return the weights of the sliders, empty where they are the profile's own."""
        return self.sliders.weights() if self.sliders.changed else {}

    @told
    def sources(self) -> list[dict[str, str]]:
        """Return what the ranking that is shown was made from, as a profile's file has it; nothing without one."""
        return [one.as_json() for one in self.base.ranking.sources] if self.base is not None else []

    def measured(self, key: str, criterion: str, parameters: Mapping[str, Any]) -> Any:
        """Return the raw numbers that the ranking shown has for an entry with these settings; None without them."""
        if self.base is None:
            return None
        for entry in self.base.ranking.profile.entries:
            if (entry.id, entry.criterion.key, dict(entry.parameters)) == (key, criterion, dict(parameters)):
                found = self.base.ranking.measurements.measured.get(entry.id)
                return None if found is None else found.values
        return None

    @told
    def rank(self) -> None:
        """Measure and rank in the background, in the name of who is responsible."""
        session = self.panel.session
        by = person_responsible(
            self.panel.words,
            QT_TRANSLATE_NOOP("MineAction", "Rank the hazards"),
            QT_TRANSLATE_NOOP("MineAction", "Rank"),
            self,
        )
        if not by:
            return
        parameters = {"WORKSPACE": session.location, "PROFILE": self.profile_box.key, "BY": by, **self._proposed()}
        if self.changed_weights():
            parameters["WEIGHTS"] = json.dumps(self.changed_weights())
        if session.site_id:
            parameters["SITE"] = session.site()["code"]
        asked = self.asked()
        self.panel.run("rankhazards", parameters, lambda results: self._ranked(results, asked))

    def asked(self) -> tuple[str, str, str]:
        """Return what a ranking of now would be of: workspace, site and policy."""
        return self.panel.session.location, self.panel.session.site_id, self.profile_box.key

    def _ranked(self, results: dict[str, Any], asked: tuple[str, str, str]) -> None:
        """Show a ranking, unless another site or policy was chosen while it was made; it is saved in any case."""
        if asked == self.asked():
            self.show_saved(results["RANKING"])

    def show_saved(self, code: str) -> None:
        """Show a ranking that was just made or saved."""
        self.base = recall(self.panel.session.workspace.location, code)
        self.ranking = self.base
        self.standing = standing_of(self.panel.session.workspace, self.base)
        self._reweigh()

    def show_opened(self, results: dict[str, Any], asked: tuple[str, str, str]) -> None:
        """Show a ranking that was opened again, under its own policy, unless something else was chosen meanwhile."""
        if asked != self.asked():
            return
        self.profile_box.show_policy(results["POLICY"], results["RANKING"])
        self._choose_profile()
        self.show_saved(results["RANKING"])

    def _reweigh(self) -> None:
        """Rank again what was measured, under the weights of the sliders."""
        if self.base is None:
            return
        weights, own = self.sliders.weights(), self.base.ranking.profile.weights
        try:
            if weights == own:
                self.ranking = self.base
            elif self.sliders.changed:
                self.ranking = reweigh(self.base, weights)
            else:
                self.ranking = under(self.base, self.profile_box.profile)
        except PlanningError as error:
            self.note.setText("\n".join(self.panel.words.error(error)))
            return
        self.firm = None
        self._show()
        self.map_timer.start()
        parameters = {"WORKSPACE": self.panel.session.location, "RANKING": self.base.code}
        self.watch.ask(parameters if self.ranking is self.base else {**parameters, "WEIGHTS": json.dumps(weights)})

    def _show(self) -> None:
        words, ranking = self.panel.words, self.ranking.ranking
        self.bars.colours = colours_in(ranking)
        ends = ranking.scores.high if ranking.method.linear else ranking.scores.middle
        self.bars.most = max(1e-9, float(ends.max(initial=0.0)) - ranking.method.baseline)
        shares, top = self._firm_shares()
        self.rows.show_records(RankedRecords(self.ranking, words, shares, top))
        self.sliders.show_colours(self.bars.colours)
        self.actions.enable()
        signature = ranking.profile.signature
        text = RANKED if self.ranking is self.base else MOVED
        told = words(
            text,
            ranking=f"\u2066{self.base.code}\u2069",
            total=len(ranking),
            fingerprint=f"\u2066{ranking.profile.short_fingerprint}\u2069",
            signed=words(SIGNED, name=signature.name) if signature else words(NOT_SIGNED),
        )
        self.note.setText("\n".join([told, *(said(one, words) for one in self.standing.since)]))
        self._explain(self.selected_row())

    def _firm_shares(self) -> tuple[Any, int]:
        """Return for each row how often it is among the first `top`, the most that tells any apart."""
        if self.firm is None:
            return None, 0
        top = next((top for top in reversed(TOPS) if top < len(self.firm.firm.rows)), TOPS[0])
        return self.firm.firm.within(top), top

    def _show_firmness(self, firm: FirmRanking) -> None:
        if self.ranking is None or firm.found.ranking.codes != self.ranking.ranking.codes:
            return
        self.firm = firm
        shares, top = self._firm_shares()
        self.rows.show_records(RankedRecords(self.ranking, self.panel.words, shares, top))
        self.rows.fit("firm")
        self.actions.enable()

    def _colour_map(self) -> None:
        """Colour the hazards on the map by their class of rank, or not any more."""
        if self.map_box.isChecked() and self.ranking is not None:
            show_ranked(QgsProject.instance(), self.ranking, self.panel.words)
        elif not self.map_box.isChecked():
            hide_ranked(QgsProject.instance())

    def _clear_map(self) -> None:
        """Leave the hazards their own symbols: no colours of a rank, no places risen in the place of their IDs."""
        hide_ranked(QgsProject.instance())
        hide_changes(QgsProject.instance())

    def selected_row(self) -> int | None:
        """Return the row of the ranking that is selected in the list, the first of several, or None."""
        ids = self.rows.selected_ids()
        return self.ranking.rows.get(ids[0]) if ids and self.ranking is not None else None

    def _selected(self, ids: list[str]) -> None:
        self.panel.selection.select(ids, zoom=len(ids) > 1)
        self._explain(self.selected_row())
        if len(ids) == 1:
            self.marks.look()

    def _selected_on_map(self, ids: list[str]) -> None:
        self.rows.select(ids)
        self._explain(self.selected_row())

    def _explain(self, row: int | None) -> None:
        """Say why a row has its rank, and show on the map what counted for it."""
        if row is None or self.ranking is None:
            if self.ranking is None:
                self.why.clear()
            else:
                self.why.show_notes(self.ranking.ranking, (*self._stands(), *self.ranking.gaps))
            self.marks.show_counted(None)
            return
        self.why.explain(self.ranking.ranking, row, (*self._stands(), *gaps_for(self.ranking, row)))
        self.marks.show_counted(counted_for(self.ranking, row) if self.isVisible() else None)

    def _stands(self) -> tuple[Sentence, ...]:
        return (*self.standing.since, *self.standing.left_out)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._explain(self.selected_row())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.marks.show_counted(None)

    def unload(self) -> None:
        """Take what was drawn off the map, and stop what runs."""
        self.watch.stop()
        self._clear_map()
        self.panel.iface.mapCanvas().scene().removeItem(self.marks)
