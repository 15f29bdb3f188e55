# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm a rank is: how often it comes at which place, between which weights it stays, and what would move it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..adapters.firm_rankings import FirmRanking
from ..adapters.sentences import said_together
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.priority.firmness.answers import next_step, of_hazard, of_ranking
from ..core.priority.firmness.charts import often_chart, stability_chart, tornado_chart
from ..core.priority.firmness.sentences import said_of, said_of_moves
from ..core.priority.firmness.smaa import AGREEMENTS, Agreement
from ..core.text import QT_TRANSLATE_NOOP
from .chart_view import ChartView
from .firmness_watch import FirmnessWatch
from .form_dialog import set_direction

HAZARD = QT_TRANSLATE_NOOP("MineAction", "{code}: rank {rank} of {count}")


class FirmnessDialog(QDialog):
    """Shows what is known about the firmness of one hazard's rank, and of the whole ranking."""

    def __init__(self, words: Words, firm: FirmRanking, row: int, parent: QWidget, watch: FirmnessWatch) -> None:
        super().__init__(parent)
        self.words, self.firm, self.row, self.watch = words, firm, row, watch
        set_direction(self, words)
        self.setObjectName("FirmnessDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Firmness of ranks")))
        self.agreement = QComboBox(self)
        for one, title in AGREEMENTS.items():
            self.agreement.addItem(words(title), one)
        self.agreement.setCurrentIndex(self.agreement.findData(firm.firm.agreement.value))
        self.agreement.currentIndexChanged.connect(self._ask)
        self.state = self._label()
        self.state.hide()
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "What planners agree on")), self.agreement)
        self.tabs = QTabWidget(self)
        self._fill()
        watch.known.connect(self._show)
        watch.failed.connect(self._tell)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setText(words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.state)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(box)
        self.resize(640, 760)

    def _fill(self) -> None:
        at = max(0, self.tabs.currentIndex())
        while self.tabs.count():
            page = self.tabs.widget(0)
            self.tabs.removeTab(0)
            page.deleteLater()
        self.tabs.addTab(self._hazard_page(), self.words(QT_TRANSLATE_NOOP("MineAction", "This hazard")))
        self.tabs.addTab(self._ranking_page(), self.words(QT_TRANSLATE_NOOP("MineAction", "The whole ranking")))
        self.tabs.setCurrentIndex(at)

    def done(self, result: int) -> None:
        """Let the list say again how firm ranks are under any weights, as it does where nobody asks otherwise."""
        super().done(result)
        self.watch.ask_under(Agreement.NOTHING.value)

    def _ask(self) -> None:
        """Let it be worked out anew under what planners agree on."""
        self._tell(self.words(QT_TRANSLATE_NOOP("MineAction", "Working it out…")))
        self.tabs.setEnabled(False)
        self.watch.ask_under(self.agreement.currentData())

    def _show(self, firm: FirmRanking) -> None:
        if firm.found.ranking.codes == self.firm.found.ranking.codes:
            self.firm = firm
            self._fill()
        self.state.hide()
        self.tabs.setEnabled(True)

    def _tell(self, text: str) -> None:
        self.state.setText(text)
        self.state.show()

    def _scrolled(self, *widgets: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(area)
        layout = QVBoxLayout(body)
        layout.setSpacing(12)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        area.setWidget(body)
        return area

    def _label(self, text: str = "", bold: bool = False) -> QLabel:
        # The mark first, because a text that begins with a hazard's ID would else run from left to right.
        label = QLabel(f"\u200f{text}" if self.words.right_to_left else text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = label.font()
        font.setBold(bold)
        label.setFont(font)
        return label

    def _chart(self) -> ChartView:
        return ChartView(self.words, self)

    def _hazard_page(self) -> QWidget:
        words, ranking, row = self.words, self.firm.found.ranking, self.row
        title = words(
            HAZARD, code=f"\u2066{ranking.codes[row]}\u2069", rank=int(ranking.ranks[row]), count=len(ranking)
        )
        self.moves = self._label()
        self.to_rank = QSpinBox(self)
        self.to_rank.setRange(1, max(1, len(self.firm.firm.rows)))
        self.to_rank.setValue(next_step(ranking, row))
        self.to_rank.valueChanged.connect(self._show_moves)
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "What would move it up to rank")), self.to_rank)
        asked = QWidget(self)
        asked.setLayout(form)
        often, stable, swing = self._chart(), self._chart(), self._chart()
        often.show_chart(often_chart(self.firm.firm, row))
        said = self._label(said_together(said_of(self.firm.firm, row), words))
        try:
            answers = of_hazard(ranking, row)
        except PlanningError as error:
            why = self._label("\n".join(words.error(error)))
            return self._scrolled(self._label(title, bold=True), said, often, why)
        self._show_moves()
        stable.show_chart(stability_chart(ranking, answers.keeping_rank))
        swing.show_chart(tornado_chart(ranking, answers.tornado, row))
        return self._scrolled(self._label(title, bold=True), said, asked, self.moves, often, stable, swing)

    def _show_moves(self) -> None:
        """Say what would move the hazard to the rank in the box."""
        ranking = self.firm.found.ranking
        try:
            answers = of_hazard(ranking, self.row, self.to_rank.value())
        except PlanningError as error:
            self.moves.setText("\n".join(self.words.error(error)))
            return
        self.moves.setText(said_together(said_of_moves(ranking, answers), self.words))

    def _ranking_page(self) -> QWidget:
        ranking = self.firm.found.ranking
        try:
            answers = of_ranking(ranking)
        except PlanningError as error:
            return self._scrolled(self._label("\n".join(self.words.error(error))))
        order, first = self._chart(), self._chart()
        first.show_chart(stability_chart(ranking, answers.keeping_top, answers.top))
        order.show_chart(stability_chart(ranking, answers.keeping_order))
        return self._scrolled(first, order)
