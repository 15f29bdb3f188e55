# SPDX-License-Identifier: GPL-3.0-or-later
"""States weights: directly, by swing, by order of importance, or by comparing criteria in pairs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..adapters.sentences import said_together
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.priority.ahp import RANDOM_INDEX, Judgement, compare
from ..core.priority.ahp_sentences import said_of
from ..core.priority.profile import Profile
from ..core.priority.sentence import Sentence
from ..core.priority.weights import normalised, rank_order_centroid
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import right_to_left
from .number_entry import NumberBox
from .plain_text import plain

DIRECT, SWING, ORDER, PAIRS = "direct", "swing", "rank_order", "ahp"
KINDS = (
    (DIRECT, QT_TRANSLATE_NOOP("MineAction", "Directly")),
    (SWING, QT_TRANSLATE_NOOP("MineAction", "By swing: from the worst to the best, the largest swing has 100")),
    (ORDER, QT_TRANSLATE_NOOP("MineAction", "By order of importance")),
    (PAIRS, QT_TRANSLATE_NOOP("MineAction", "By comparing in pairs (AHP)")),
)
DRAG = QT_TRANSLATE_NOOP("MineAction", "Drag the most important one to the top.")
SHARES = QT_TRANSLATE_NOOP("MineAction", "Weights that follow")
EQUAL = QT_TRANSLATE_NOOP("MineAction", "as important as")
MORE = QT_TRANSLATE_NOOP("MineAction", "{times} × as important as")
LESS = QT_TRANSLATE_NOOP("MineAction", "1/{times} as important as")
LIMIT = QT_TRANSLATE_NOOP("MineAction", "At most {limit} criteria can be compared in pairs; here are {count}.")
NO_LIMIT = -1.0


class WeightsPage(QScrollArea):
    """Weights of the criteria that are shown, on one page for each way to state them."""

    def __init__(self, words: Words, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.profile = words, profile
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._titles: dict[str, str] = {}
        self._numbers = dict(profile.weights)
        self._ranges: dict[str, tuple[float, float] | None] = {one.id: one.weight_range for one in profile.entries}
        self._ratios = {(first, second): ratio for first, second, ratio in profile.weighting.judgements}
        self._stated_order = list(profile.weighting.order)
        self.kind = QComboBox(self)
        for key, label in KINDS:
            self.kind.addItem(right_to_left(words(label)), key)
        self.pages = QStackedWidget(self)
        self.told, self.shares = QLabel(self), QLabel(self)
        plain(self.told, self.shares)
        for label in (self.told, self.shares):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        for widget in (self.kind, self.pages, self.told, self.shares):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(body)
        self.kind.setCurrentIndex(self.kind.findData(profile.weighting.kind))
        self.kind.currentIndexChanged.connect(self._show_kind)

    def show_criteria(self, titles: Mapping[str, str]) -> None:
        """Show these criteria (title by id); what was stated about them before is kept."""
        self._titles = dict(titles)
        while self.pages.count():
            page = self.pages.widget(0)
            self.pages.removeWidget(page)
            page.deleteLater()
        self.numbers: dict[str, NumberBox] = {}
        self.limits: dict[str, tuple[NumberBox, NumberBox]] = {}
        self.pairs: dict[tuple[str, str], QComboBox] = {}
        for page in (self._number_page(), self._order_page(), self._pair_page()):
            self.pages.addWidget(page)
        self._show_kind()

    def keep(self) -> None:
        """Remember what is stated on the pages, before other criteria are shown."""
        if not self._titles:
            return
        for key, box in self.numbers.items():
            self._numbers[key] = box.value()
            low, high = (limit.value() for limit in self.limits[key])
            self._ranges[key] = None if low < 0.0 and high < 0.0 else (low, high)
        self._ratios.update({pair: box.currentData() for pair, box in self.pairs.items()})
        self._stated_order = self.ordered()

    def _number_page(self) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        heads = (QT_TRANSLATE_NOOP("MineAction", "Weight"), QT_TRANSLATE_NOOP("MineAction", "At least"))
        for column, head in enumerate((*heads, QT_TRANSLATE_NOOP("MineAction", "At most"))):
            grid.addWidget(QLabel(self.words(head), page), 0, column + 1)
        for row, (key, title) in enumerate(self._titles.items(), 1):
            number = self._spin(self._numbers.get(key, 0.0), 0.0, page)
            low, high = self._ranges.get(key) or (NO_LIMIT, NO_LIMIT)
            limits = (self._spin(low, NO_LIMIT, page), self._spin(high, NO_LIMIT, page))
            self.numbers[key], self.limits[key] = number, limits
            for column, widget in enumerate((QLabel(title, page), number, *limits)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(0, 1)
        return page

    def _spin(self, value: float, least: float, parent: QWidget) -> NumberBox:
        box = NumberBox(parent)
        box.setDecimals(2)
        box.setRange(least, 1e6)
        if least < 0.0:
            box.setSpecialValueText(self.words(QT_TRANSLATE_NOOP("MineAction", "no limit")))
        box.setValue(value)
        box.valueChanged.connect(lambda _value: self._follow())
        return box

    def _order_page(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        hint = QLabel(self.words(DRAG), page)
        self.order = QListWidget(page)
        self.order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        stated = self._stated_order
        given = sorted(self._titles, key=lambda key: -self._numbers.get(key, 0.0))
        for key in sorted(given, key=lambda key: stated.index(key) if key in stated else len(stated)):
            item = QListWidgetItem(self._titles[key], self.order)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.order.model().rowsMoved.connect(lambda *_moved: self._follow())
        layout.addWidget(hint)
        layout.addWidget(self.order)
        return page

    def _pair_page(self) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        keys = list(self._titles)
        if len(keys) > max(RANDOM_INDEX):
            form.addRow(QLabel(self.words(LIMIT, limit=max(RANDOM_INDEX), count=len(keys)), page))
            return page
        for place, first in enumerate(keys):
            for second in keys[place + 1 :]:
                box = self._ratio_box(self._ratio(first, second), page)
                self.pairs[first, second] = box
                row = QWidget(page)
                grid = QGridLayout(row)
                grid.setContentsMargins(0, 0, 0, 0)
                grid.addWidget(QLabel(self._titles[first], row), 0, 0)
                grid.addWidget(box, 0, 1)
                grid.addWidget(QLabel(self._titles[second], row), 0, 2)
                for column in (0, 2):
                    grid.setColumnStretch(column, 1)
                form.addRow(row)
        return page

    def _ratio(self, first: str, second: str) -> float:
        if (second, first) in self._ratios:
            return 1.0 / self._ratios[second, first]
        return self._ratios.get((first, second), 1.0)

    def _ratio_box(self, ratio: float, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        scale = [*(float(times) for times in range(9, 0, -1)), *(1.0 / times for times in range(2, 10))]
        if all(abs(ratio - one) > 1e-9 for one in scale):
            scale = sorted([*scale, ratio], reverse=True)  # a file may say what stands between
        for one in scale:
            times = f"{max(one, 1.0 / one):.3g}"
            text = EQUAL if one == 1.0 else MORE if one > 1.0 else LESS
            box.addItem(self.words(text, times=times) if one != 1.0 else self.words(text), one)
        box.setCurrentIndex(min(range(len(scale)), key=lambda at: abs(scale[at] - ratio)))
        box.currentIndexChanged.connect(lambda _index: self._follow())
        return box

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.pages.setCurrentIndex({DIRECT: 0, SWING: 0, ORDER: 1, PAIRS: 2}[kind])
        for number in range(self.pages.count()):  # a stack is as high as its highest page
            policy = self.pages.widget(number).sizePolicy()
            shown = number == self.pages.currentIndex()
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            self.pages.widget(number).setSizePolicy(policy)
        self._follow()

    def judgements(self) -> list[Judgement]:
        return [Judgement(first, second, box.currentData()) for (first, second), box in self.pairs.items()]

    def ordered(self) -> list[str]:
        items = (self.order.item(row) for row in range(self.order.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items]

    def _follow(self) -> None:
        """Say which weights follow from what is stated, and whether comparisons contradict each other."""
        told, weights = "", {}
        try:
            if self.kind.currentData() == ORDER:
                weights = rank_order_centroid(self.ordered())
            elif self.kind.currentData() == PAIRS:
                found = compare(list(self._titles), self.judgements())
                weights = found.weights
                titles = {
                    key: Sentence(title.replace("{", "{{").replace("}", "}}")) for key, title in self._titles.items()
                }
                told = said_together(said_of(found, titles), self.words)
            else:
                weights = normalised({key: box.value() for key, box in self.numbers.items()})
        except PlanningError as error:
            told = "\n".join(self.words.error(error))
        self.told.setText(told)
        listed = [f"{self._titles[key]}: \u2066{100 * share:.1f} %\u2069" for key, share in weights.items()]
        self.shares.setText("\n".join([f"{self.words(SHARES)}:", *listed]) if listed else "")

    def weighting(self) -> dict[str, Any]:
        """Return the weighting as a file has it."""
        kind = self.kind.currentData()
        if kind == ORDER:
            return {"kind": kind, "order": self.ordered()}
        if kind == PAIRS:
            return {"kind": kind, "judgements": [[one.first, one.second, one.ratio] for one in self.judgements()]}
        return {"kind": kind}

    def stated(self, key: str) -> dict[str, Any]:
        """Return the weight and its range of one criterion as a file has them; nothing where they follow."""
        if self.kind.currentData() not in (DIRECT, SWING):
            return {}
        low, high = (box.value() for box in self.limits[key])
        weight: dict[str, Any] = {"weight": self.numbers[key].value()}
        if low < 0.0 and high < 0.0:
            return weight
        return {**weight, "weight_range": [max(low, 0.0), high if high >= 0.0 else 1e6]}
