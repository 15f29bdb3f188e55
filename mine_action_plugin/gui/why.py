# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank: what one would say to a mayor, and the waterfall from the first criterion to the score."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..adapters.sentences import said_together
from ..adapters.words import Words
from ..core.priority.charts import waterfall_chart
from ..core.priority.explain import explain
from ..core.priority.ranking import Ranking
from .chart_view import ChartView


class WhyView(QScrollArea):
    """Shows the explanation of one row of a ranking."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        body = QWidget(self)
        self.sentences = QLabel(body)
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chart = ChartView(words, body)
        layout = QVBoxLayout(body)
        layout.addWidget(self.sentences)
        layout.addWidget(self.chart)
        layout.addStretch(1)
        self.setWidget(body)

    def explain(self, ranking: Ranking, row: int) -> None:
        """Show why the hazard in `row` has its rank."""
        explanation = explain(ranking, row)
        self.sentences.setText(said_together([*explanation.sentences, *explanation.effort], self.words))
        self.chart.show_chart(waterfall_chart(ranking, explanation))

    def clear(self) -> None:
        self.sentences.setText("")
        self.chart.show_chart(None)
