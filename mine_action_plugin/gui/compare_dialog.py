# SPDX-License-Identifier: GPL-3.0-or-later
"""Two saved rankings side by side: who rose, who fell, and whether policy or data did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ..adapters.changed_ranks import hide_changes, show_changes
from ..adapters.rankings import open_ranking, ranking_record
from ..adapters.sentences import said
from ..core.errors import PlanningError
from ..core.priority.charts import entry_title
from ..core.priority.compare import CAUSE_TITLES, Cause, Comparison, compare
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .plain_text import plain
from .ranking_choice import RankingBox
from .rows_model import Column
from .rows_view import RowsView

if TYPE_CHECKING:
    from .panel import Panel

NOTE = QT_TRANSLATE_NOOP(
    "MineAction", "{rose} rose, {fell} fell, {same} kept their rank. Only before: {before}. Only after: {after}."
)
AMONG_BOTH = QT_TRANSLATE_NOOP(
    "MineAction", "Places risen are counted among the hazards of both rankings alone: new ones move nobody."
)


class CompareDialog(QDialog):
    """Chooses two rankings of the site and lists the changes; they can be shown on the map."""

    def __init__(self, panel: Panel, after: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        words = panel.words
        set_direction(self, words)
        self.setObjectName("CompareDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Compare rankings")))
        self.before, self.after = RankingBox(panel, self), RankingBox(panel, self)
        self._choose(after)
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search ID…")), self)
        self.note = QLabel(self)
        plain(self.note)
        self.note.setWordWrap(True)
        self.comparison: Comparison | None = None
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Before")), self.before)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "After")), self.after)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setText(words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        self.map_button = box.addButton(
            words(QT_TRANSLATE_NOOP("MineAction", "Show on the map")), QDialogButtonBox.ButtonRole.ActionRole
        )
        box.rejected.connect(self.reject)
        self.map_button.clicked.connect(self._show_on_map)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.note)
        layout.addWidget(box)
        for one in (self.before, self.after):
            one.currentIndexChanged.connect(self._compare)
        self.rows.selected.connect(lambda ids: panel.selection.select(ids, zoom=True))
        self.resize(920, 560)
        self._compare()

    def _choose(self, after: str) -> None:
        """Choose the ranking in the list and the one before it; the oldest has none, so the next one follows it."""
        at, last = max(0, self.after.findData(after)), self.after.count() - 1
        self.after.setCurrentIndex(max(0, at - 1) if at == last else at)
        self.before.setCurrentIndex(min(self.after.currentIndex() + 1, last))

    def done(self, result: int) -> None:
        """Close, and give the hazards on the map their own symbols and labels back."""
        hide_changes(QgsProject.instance())
        super().done(result)

    def _columns(self) -> list[Column]:
        words = self.panel.words

        def places(value: float) -> str:
            return f"{value:+g}" if value else "0"

        return [
            Column("code", words(QT_TRANSLATE_NOOP("MineAction", "Hazard ID"))),
            Column("rank_before", words(QT_TRANSLATE_NOOP("MineAction", "Before")), numeric=True),
            Column("rank_after", words(QT_TRANSLATE_NOOP("MineAction", "After")), numeric=True),
            Column("rose", words(QT_TRANSLATE_NOOP("MineAction", "Places risen")), places, numeric=True),
            Column("rose_by_policy", words(QT_TRANSLATE_NOOP("MineAction", "By policy")), places, numeric=True),
            Column("rose_by_data", words(QT_TRANSLATE_NOOP("MineAction", "By data")), places, numeric=True),
            Column("most", words(QT_TRANSLATE_NOOP("MineAction", "Mostly by"))),
            Column("cause", words(QT_TRANSLATE_NOOP("MineAction", "Cause")), wide=True),
        ]

    def _compare(self) -> None:
        self.comparison = None
        self.rows.show_records([])
        self.map_button.setEnabled(False)
        words, workspace = self.panel.words, self.panel.session.workspace
        if self.before.currentData() is None:
            self.note.setText(words(QT_TRANSLATE_NOOP("MineAction", "There is no saved ranking here yet.")))
            return
        try:
            found = [
                open_ranking(workspace, ranking_record(workspace, box.currentData()))
                for box in (self.before, self.after)
            ]
        except PlanningError as error:
            self.note.setText("\n".join(words.error(error)))
            return
        self.earlier, self.found = found
        self.comparison = compare(found[0].ranking, found[1].ranking)
        self._show(self.comparison)

    def _show(self, comparison: Comparison) -> None:
        words, rows = self.panel.words, self.found.ranking
        records: list[dict[str, Any]] = []
        places = {code: row for row, code in enumerate(rows.codes)}
        for line, most in zip(comparison.rows.to_dict("records"), comparison.most_of):
            cause = words(CAUSE_TITLES[Cause(line["cause"])])
            carried = f"{self._title(most[0])} \u2066{most[1]:+.2g}\u2069" if most else ""
            record_id = self.found.record_ids[places[line["code"]]]
            records.append({**line, "id": record_id, "cause": cause, "most": carried})
        self.rows.show_records(records)
        self.map_button.setEnabled(bool(records))
        counts = {
            "rose": len(comparison.risen),
            "fell": len(comparison.fallen),
            "same": int((comparison.rows["rose"] == 0).sum()),
            "before": len(comparison.only_before),
            "after": len(comparison.only_after),
        }
        alone = comparison.only_before or comparison.only_after
        self.note.setText(words(NOTE, **counts) + (f"\n{words(AMONG_BOTH)}" if alone else ""))

    def _title(self, key: str) -> str:
        """Return the title of a criterion of either ranking."""
        for ranking in (self.found.ranking, self.earlier.ranking):
            for entry in ranking.profile.entries:
                if entry.id == key:
                    return said(entry_title(ranking, entry), self.panel.words)
        return key

    def _show_on_map(self) -> None:
        if self.comparison is not None:
            show_changes(QgsProject.instance(), self.comparison, self.found, self.panel.words)
