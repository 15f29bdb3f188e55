# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview of an import: what the delivery would be taken for and where it would fall, all of it to be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..adapters.intake import Drawn, drawn_from_content, fall
from ..core.errors import PlanningError
from ..core.model.tables import table_named
from ..core.survey.preview import (
    LayerSeen,
    decided,
    layer_from_content,
    unused,
    with_code,
    with_dates,
    with_factor,
    with_source,
)
from ..core.survey.profile import MappingProfile
from ..core.survey.questions import OPEN, SYSTEM, Question, counted, questions
from ..core.text import QT_TRANSLATE_NOOP
from .fall_map import FallMap
from .mapping_fields import MappingFields
from .mapping_table import plain_item
from .mapping_values import MappingValues
from .plain_text import plain

if TYPE_CHECKING:
    from .panel import Panel

NO_CRS = QT_TRANSLATE_NOOP("MineAction", "None in the data: state it above")
OWN_CRS = QT_TRANSLATE_NOOP("MineAction", "Said by the coordinates themselves")
STATED = QT_TRANSLATE_NOOP("MineAction", "{crs} (stated, not in the data)")
REMEMBERED_CRS = QT_TRANSLATE_NOOP("MineAction", "{crs} (of an earlier delivery; these data do not say)")
REFUSED_TAB = QT_TRANSLATE_NOOP("MineAction", "Not understood ({count})")
VALUES_TAB = QT_TRANSLATE_NOOP("MineAction", "Values ({count} without a code)")
LEFT = QT_TRANSLATE_NOOP("MineAction", "Columns without a field, kept with each row as they are: {columns}")
TRIED = QT_TRANSLATE_NOOP("MineAction", "{encoding} (found by trial: do the texts read right?)")
ASKED = QT_TRANSLATE_NOOP("MineAction", "Not known or only guessed: {open}.")
SURE = QT_TRANSLATE_NOOP("MineAction", "Nothing is left open.")
SAVE = QT_TRANSLATE_NOOP(
    "MineAction", "Save this mapping: the next delivery with the same columns asks only what it does not say itself"
)
GROUND = "background-color: #FFE9B8; color: #000000; padding: 4px"


class MappingPreview(QWidget):
    """Shows the output of `mineaction:previewimport`; `profiles` is what the import is to use."""

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words = panel.words
        self.setObjectName("MappingPreview")
        self.stated: dict[str, str] = {}  # CRS and ENCODING as the planner gave them
        self.layers: list[LayerSeen] = []
        self.drafts: list[MappingProfile] = []
        self.drawn: list[Drawn] = []
        self.layer_box = QComboBox(self)
        self.table_label, self.crs_label, self.encoding_label, self.left_label, self.open_label = (
            QLabel(self) for _ in range(5)
        )
        plain(self.table_label, self.crs_label, self.encoding_label, self.left_label, self.open_label)
        for label in (self.crs_label, self.encoding_label, self.left_label, self.open_label):
            label.setWordWrap(True)
        self.fields = MappingFields(words, self)
        self.values = MappingValues(words, self)
        self.first = QTableWidget(self)
        self.refused = QTableWidget(0, 2, self)
        self.map = FallMap(panel, self)
        self.tabs = QTabWidget(self)
        self.save_box = QCheckBox(words(SAVE), self)
        self.save_box.setChecked(True)
        self._lay_out()
        self.layer_box.currentIndexChanged.connect(self._show_layer)
        self.fields.changed.connect(self._choose_source)
        self.fields.dates_changed.connect(lambda field, order: self._choose(with_dates, field, order))
        self.fields.unit_changed.connect(lambda field, factor: self._choose(with_factor, field, factor))
        self.values.changed.connect(lambda *said: self._choose(with_code, *said))

    def _lay_out(self) -> None:
        words = self.words
        self.tabs.addTab(self.fields, words(QT_TRANSLATE_NOOP("MineAction", "Fields")))
        self.tabs.addTab(self.values, words(VALUES_TAB, count=0))
        self.tabs.addTab(self.first, words(QT_TRANSLATE_NOOP("MineAction", "First rows")))
        self.refused.horizontalHeader().hide()
        self.refused.verticalHeader().hide()
        self.refused.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.refused.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        # Once for all: before it is shown a column is so narrow that its row would be taller than the window.
        self.refused.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        top = QGridLayout()
        about = (
            (QT_TRANSLATE_NOOP("MineAction", "Layer"), self.layer_box),
            (QT_TRANSLATE_NOOP("MineAction", "Table"), self.table_label),
            (QT_TRANSLATE_NOOP("MineAction", "Coordinate system"), self.crs_label),
            (QT_TRANSLATE_NOOP("MineAction", "Encoding"), self.encoding_label),
        )
        for number, (title, widget) in enumerate(about):
            top.addWidget(QLabel(words(title), self), number // 2, number % 2 * 2)
            top.addWidget(widget, number // 2, number % 2 * 2 + 1)
        top.setColumnStretch(1, 1)
        top.setColumnStretch(3, 1)
        top.setHorizontalSpacing(12)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(self.tabs)
        both.addWidget(self.map)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        both.setSizes([780, 460])
        both.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.open_label)
        layout.addLayout(top)
        layout.addWidget(both, 1)
        layout.addWidget(self.left_label)
        layout.addWidget(self.save_box)

    def show_content(self, content: dict[str, Any], stated: dict[str, str]) -> None:
        """Show what was read; nothing is decided yet."""
        self.stated = stated
        self.layers = [layer_from_content(one) for one in content["layers"]]
        self.drafts = [layer.profile for layer in self.layers]
        self.drawn = [drawn_from_content(one) for one in content["drawn"]]
        self._list_refused(content["not_understood"])
        self.layer_box.blockSignals(True)
        self.layer_box.clear()
        self.layer_box.addItems([layer.label for layer in self.layers])
        asking = [number for number, layer in enumerate(self.layers) if self._questions(number)]
        self.layer_box.setCurrentIndex(asking[0] if asking else 0)  # the first that asks something
        self.layer_box.blockSignals(False)
        self._show_layer()

    def state_crs(self, crs: str) -> None:
        """Let the rows fall in the system that the planner stated, "" for none."""
        self.stated = {**self.stated, "CRS": crs}
        if self.layers:
            self._show_place()
            self._show_open()

    def _list_refused(self, refused: list[list[str]]) -> None:
        """Show what the import would leave out, and why."""
        if self.tabs.indexOf(self.refused) >= 0:
            self.tabs.removeTab(self.tabs.indexOf(self.refused))
        self.refused.setVisible(bool(refused))
        self.refused.setRowCount(len(refused))
        for row, texts in enumerate(refused):
            for column, text in enumerate(texts):
                self.refused.setItem(row, column, plain_item(text))
        if refused:
            self.tabs.addTab(self.refused, self.words(REFUSED_TAB, count=len(refused)))
            if not self.layers:
                self.tabs.setCurrentWidget(self.refused)

    @property
    def asks(self) -> bool:
        """Whether there is anything that a planner should look at."""
        return bool(self.refused.rowCount()) or any(self._questions(number) for number in range(len(self.layers)))

    @property
    def lacks_system(self) -> bool:
        """Whether a layer falls nowhere, for want of a coordinate system."""
        several = (question for number in range(len(self.layers)) for question in self._questions(number))
        return any(question.kind == SYSTEM for question in several)

    def _questions(self, number: int) -> list[Question]:
        seen = self.layers[number]
        return questions(seen, self.drafts[number], table_named(seen.table), self.stated.get("CRS", ""))

    @property
    def seen(self) -> LayerSeen:
        return self.layers[self.layer_box.currentIndex()]

    @property
    def profiles(self) -> str:
        """Return the mapping of every layer as JSON, as the import takes it; "" where there is none."""
        crs, encoding = self.stated.get("CRS", ""), self.stated.get("ENCODING", "")
        both = zip(self.layers, self.drafts)
        several = [replace(decided(seen, draft, crs, encoding), name=seen.label) for seen, draft in both]
        return "[" + ",".join(profile.to_json() for profile in several) + "]" if several else ""

    def _show_layer(self, *_: Any) -> None:
        self.save_box.setEnabled(bool(self.layers))
        if not self.layers:
            return
        seen = self.seen
        rows = self.words(QT_TRANSLATE_NOOP("MineAction", "%n row(s)"), seen.rows)
        self.table_label.setText(f"{self.words(table_named(seen.table).plural)} · {rows}")
        tried = self.words(TRIED, encoding=f"\u2068{seen.encoding}\u2069")
        self.encoding_label.setText(self._side + (tried if seen.encoding_tried else seen.encoding or "-"))
        names = [column.name for column in seen.columns]
        self.first.setColumnCount(len(names))
        self.first.setHorizontalHeaderLabels(names)
        self.first.setRowCount(len(seen.first))
        for row, values in enumerate(seen.first):
            for column, value in enumerate(values):
                self.first.setItem(row, column, plain_item(value or ""))
        self.first.resizeColumnsToContents()
        self._show_place()
        self._show_mapping()

    @property
    def _side(self) -> str:
        """Return what keeps a Latin text on the right in Arabic, where a label would follow its first letter."""
        return "\u200f" if self.words.right_to_left else ""

    def _crs(self, seen: LayerSeen) -> str:
        if seen.own_system:
            return self.words(OWN_CRS)
        stated = self.stated.get("CRS") or seen.profile.crs
        if not seen.crs and not stated:
            return self.words(NO_CRS)
        system = QgsCoordinateReferenceSystem(seen.crs or stated)
        name = f"\u2068{system.userFriendlyIdentifier() or seen.crs or stated}\u2069"
        if seen.crs:
            return name
        return self.words(STATED if self.stated.get("CRS") else REMEMBERED_CRS, crs=name)

    def _show_place(self) -> None:
        """Draw the rows of the layer where they fall in the system that holds now."""
        seen, drawn = self.seen, self.drawn[self.layer_box.currentIndex()]
        self.crs_label.setText(self._side + self._crs(seen) if seen.placed else "-")
        if not seen.placed:
            self.map.show_fallen(None)
            return
        stated = self.stated.get("CRS") or seen.profile.crs
        lacking = any(one.placed and not one.crs and not one.own_system for one in self.layers)
        try:
            self.map.show_fallen(fall(drawn, seen.label, seen.crs, stated, seen.own_system, lacking))
        except PlanningError as error:
            self.map.show_trouble(error)

    def _show_mapping(self) -> None:
        seen, draft = self.seen, self.drafts[self.layer_box.currentIndex()]
        self.fields.show_mapping(seen, draft)
        self.values.show_mapping(seen, draft)
        self.tabs.setTabText(1, self.words(VALUES_TAB, count=self.values.unmapped))
        left = unused(seen, draft)
        self.left_label.setText(self._side + self.words(LEFT, columns=", ".join(left)) if left else "")
        self._show_open()

    def _show_open(self) -> None:
        """Say what of the shown layer is open, each kind with its number."""
        numbers = counted(self._questions(self.layer_box.currentIndex()))
        said = [self.words(OPEN[kind], number if "%n" in OPEN[kind] else None) for kind, number in numbers.items()]
        self.open_label.setStyleSheet(GROUND if said else "padding: 4px")
        self.open_label.setText(self._side + (self.words(ASKED, open=" · ".join(said)) if said else self.words(SURE)))

    def _choose_source(self, field: str, source: str) -> None:
        self._choose(with_source, field, source)

    def _choose(self, change: Callable[..., MappingProfile], *said: Any) -> None:
        """Change the mapping of the shown layer."""
        place = self.layer_box.currentIndex()
        self.drafts[place] = change(self.drafts[place], *said)
        self._show_mapping()
