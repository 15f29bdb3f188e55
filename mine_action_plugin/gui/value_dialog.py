# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the value function of a criterion: how much a number calls for work, looked at while it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QStackedWidget, QWidget

from ..adapters.sentences import said
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.priority.criterion import Criterion
from ..core.priority.explain import settings_of
from ..core.priority.sentence import Sentence
from ..core.priority.value_charts import (
    DIRECTION_TITLES,
    KIND_TITLES,
    as_kind,
    class_chart,
    curve_of,
    direction_of,
    kinds_for,
)
from ..core.priority.values import Classes, ValueFunction
from ..core.text import QT_TRANSLATE_NOOP
from .chart_view import ChartView
from .form_dialog import FormDialog
from .value_chart import ValueChart
from .value_pages import PAGES, Page

AGAINST = QT_TRANSLATE_NOOP("MineAction", "This turns the criterion round: {direction}.")
COUNTS_AS = QT_TRANSLATE_NOOP("MineAction", "Where it is not known, a hazard counts anything from {worst} to {best}.")
MEASURED = QT_TRANSLATE_NOOP(
    "MineAction", "Dots: the hazards of the ranking shown. Known: {known}, not known: {missing}."
)
OF_CLASSES = QT_TRANSLATE_NOOP("MineAction", "Of the ranking shown. Known: {known}, not known: {missing}.")
NOT_MEASURED = QT_TRANSLATE_NOOP(
    "MineAction", "Rank with this criterion and these settings, and the hazards' own numbers are shown here."
)


class ValueDialog(FormDialog):
    """Collects a value function; it can be accepted only while it is one. `raw` is of hazards, None if not measured."""

    def __init__(
        self,
        words: Words,
        criterion: Criterion,
        parameters: Mapping[str, Any],
        function: ValueFunction,
        raw: np.ndarray | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Value function"),
            QT_TRANSLATE_NOOP("MineAction", "Use this"),
            parent,
        )
        self.criterion, self.parameters = criterion, dict(parameters)
        self.raw = np.zeros(0) if raw is None else raw
        self.function: ValueFunction | None = function
        self.last = function  # the newest that was one
        self.kind, self.pages = QComboBox(self), QStackedWidget(self)
        self.by_kind: dict[str, Page] = {}
        for kind in kinds_for(criterion):
            self.kind.addItem(words(KIND_TITLES[kind]), kind)
            page = PAGES[kind](words, criterion, self.pages)
            page.edited.connect(self._follow)
            self.by_kind[kind] = page
            self.pages.addWidget(page)
        self.told, self.note = self._label(), self._label()
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 4)
        self.bars, self.chart = ChartView(words, self), ValueChart(words, criterion.unit, self)
        self.missing = self._label()
        self.form.addRow(self._label(words(criterion.title), bold=True))
        self.form.addRow(self._label(words(DIRECTION_TITLES[criterion.direction])))
        self.add(QT_TRANSLATE_NOOP("MineAction", "Kind"), self.kind)
        for widget in (self.pages, self.told, self.bars if criterion.classes else self.chart, self.note, self.missing):
            self.form.addRow(widget)
        (self.chart if criterion.classes else self.bars).hide()
        self.kind.setEnabled(self.kind.count() > 1)
        self.setMinimumWidth(560)
        self._begin(function)
        self.kind.currentIndexChanged.connect(self._turn)

    def _label(self, text: str = "", bold: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setBold(bold)
        label.setFont(font)
        return label

    def _begin(self, function: ValueFunction) -> None:
        """Show a function on the page of its kind."""
        self.kind.setCurrentIndex(self.kind.findData(function.kind))
        self.pages.setCurrentWidget(self.by_kind[function.kind])
        for kind, page in self.by_kind.items():
            shown = QSizePolicy.Policy.Preferred if kind == function.kind else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, shown)
        self.by_kind[function.kind].show_function(function)
        self._follow()
        self.adjustSize()

    def _turn(self) -> None:
        """Go on with another kind, as near as it goes to what was stated last."""
        self._begin(as_kind(self.last, self.kind.currentData(), self.raw))

    def _follow(self) -> None:
        """Draw what is stated now; say why it is none, where it is none."""
        page = self.by_kind[self.kind.currentData()]
        if self.pages.currentWidget() is not page:
            return
        try:
            self.function = page.function()
        except PlanningError as error:
            self.function = None
            self.ok_button.setEnabled(False)
            self.chart.show_curve(None)  # rather than one that is not what is typed
            self.bars.show_chart(None)
            self.told.setStyleSheet("color: #b00020")
            self.told.setText(" ".join(part for part in self.words.error(error)[1:] if part))
            return
        self.last = self.function
        self.ok_button.setEnabled(True)
        self.told.setStyleSheet("")
        self.told.setText(self._against(self.function))
        self._draw(self.function)

    def _against(self, function: ValueFunction) -> str:
        """Say where the function puts first what the criterion would put last."""
        direction = direction_of(function)
        if direction is None or direction is self.criterion.direction:
            return ""
        return said(Sentence(AGAINST, {"direction": Sentence(DIRECTION_TITLES[direction])}), self.words)

    def _draw(self, function: ValueFunction) -> None:
        words = self.words
        if isinstance(function, Classes):
            self.bars.show_chart(class_chart(self.criterion, function, self.raw))
        else:
            self.chart.show_curve(curve_of(function, self.raw))
        known = int(np.isfinite(self.raw).sum())
        text = OF_CLASSES if isinstance(function, Classes) else MEASURED
        counts = {"known": known, "missing": int(self.raw.size - known)}
        self.note.setText(words(text, **counts) if self.raw.size else words(NOT_MEASURED))
        worst, best = function.fitted(self.raw).extent
        counted = words(COUNTS_AS, worst=f"{worst:g}", best=f"{best:g}")
        unknown = said(Sentence(self.criterion.missing, settings_of(self.parameters)), words)
        self.missing.setText(counted if 0 < known == self.raw.size else f"{unknown} {counted}")
