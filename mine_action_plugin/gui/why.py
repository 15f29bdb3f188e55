# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank: what one would say to a mayor, and the waterfall from the first criterion to the score."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..adapters.sentences import said, said_together
from ..adapters.words import LANGUAGES, Words
from ..adapters.words import words as words_of
from ..core.priority.charts import waterfall_chart
from ..core.priority.explain import explain
from ..core.priority.ranking import Ranking
from ..core.priority.sentence import Sentence
from ..core.text import QT_TRANSLATE_NOOP
from .chart_view import ChartView
from .form_dialog import direction_of

IN_OTHER = {
    "ar": QT_TRANSLATE_NOOP("MineAction", "In Arabic"),
    "en": QT_TRANSLATE_NOOP("MineAction", "In English"),
}
KNOWN = QT_TRANSLATE_NOOP("MineAction", "What to know about the data")


class WhyView(QScrollArea):
    """Shows the explanation of one row of a ranking, in both languages, and the notes on the whole ranking."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.other_words = words_of(next(one for one in LANGUAGES if one != words.language))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(84)  # of a laptop the screen has no more
        body = QWidget(self)
        self.sentences, self.other, self.notes = (self._label(body) for _ in range(3))
        self.other.setLayoutDirection(direction_of(self.other_words))
        self.other_title = self._title(body, IN_OTHER[self.other_words.language])
        self.notes_title = self._title(body, KNOWN)
        self.chart = ChartView(words, body)
        layout = QVBoxLayout(body)
        for widget in (self.sentences, self.chart, self.other_title, self.other, self.notes_title, self.notes):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(body)
        self.clear()

    def _label(self, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _title(self, parent: QWidget, text: str) -> QLabel:
        label = QLabel(self.words(text), parent)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        return label

    def explain(self, ranking: Ranking, row: int, gaps: Sequence[Sentence] = ()) -> None:
        """Show why the hazard in `row` has its rank; `gaps` says what of it is not on the map."""
        explanation = explain(ranking, row)
        sentences = [*explanation.sentences, *explanation.effort]
        self.sentences.setText(said_together(sentences, self.words))
        self.other.setText(said_together(sentences, self.other_words))
        self.chart.show_chart(waterfall_chart(ranking, explanation))
        self.other_title.show()
        self._note(ranking, gaps)

    def show_notes(self, ranking: Ranking, gaps: Sequence[Sentence] = ()) -> None:
        """Show what is to be known about a ranking none of whose rows is chosen."""
        self.clear()
        self._note(ranking, gaps)

    def _note(self, ranking: Ranking, gaps: Sequence[Sentence]) -> None:
        notes = [f"• {said(note, self.words)}" for note in (*gaps, *ranking.all_notes)]
        self.notes.setText("\n".join(notes))
        self.notes_title.setVisible(bool(notes))

    def clear(self) -> None:
        for label in (self.sentences, self.other, self.notes):
            label.setText("")
        for title in (self.other_title, self.notes_title):
            title.hide()
        self.chart.show_chart(None)
