# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview of an import: what the delivery would be taken for, to be changed, and saved for the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..adapters.saved_mappings import mappings_folder
from ..core.model.tables import table_named
from ..core.survey.preview import LayerSeen, decided, layer_from_content, unused, with_code, with_source
from ..core.survey.profile import MappingProfile
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .mapping_fields import MappingFields
from .mapping_table import plain_item
from .mapping_values import MappingValues
from .run import Runner

if TYPE_CHECKING:
    from .panel import Panel

NO_CRS = QT_TRANSLATE_NOOP("MineAction", "None in the data: state it in the import dialog")
OWN_CRS = QT_TRANSLATE_NOOP("MineAction", "Said by the coordinates themselves")
STATED = QT_TRANSLATE_NOOP("MineAction", "{crs} (stated, not in the data)")
REFUSED_TAB = QT_TRANSLATE_NOOP("MineAction", "Not understood ({count})")
VALUES_TAB = QT_TRANSLATE_NOOP("MineAction", "Values ({count} without a code)")
LEFT = QT_TRANSLATE_NOOP("MineAction", "Columns without a field, kept with each row as they are: {columns}")
SAVED_NOW = QT_TRANSLATE_NOOP("MineAction", "Saved. Deliveries with the same columns are mapped by it from now on.")


class MappingDialog(QDialog):
    """Shows the output of `mineaction:previewimport`; `profiles` is what the import is to use."""

    def __init__(self, panel: Panel, content: dict[str, Any], stated: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.panel, self.words = panel, panel.words
        words = self.words
        set_direction(self, words)
        self.setObjectName("MappingDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "What the delivery is taken for")))
        self.stated = stated  # CRS and ENCODING as the planner gave them
        self.layers = [layer_from_content(one) for one in content["layers"]]
        self.drafts = [layer.profile for layer in self.layers]
        self.runner = Runner(self)
        self.layer_box = QComboBox(self)
        for layer in self.layers:
            self.layer_box.addItem(layer.label)
        self.table_label, self.crs_label, self.encoding_label, self.left_label, self.said = (
            QLabel(self) for _ in range(5)
        )
        for label in (self.crs_label, self.left_label, self.said):
            label.setWordWrap(True)
        self.fields = MappingFields(words, self)
        self.values = MappingValues(words, self)
        self.first = QTableWidget(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.fields, words(QT_TRANSLATE_NOOP("MineAction", "Fields")))
        self.tabs.addTab(self.values, "")
        self.tabs.addTab(self.first, words(QT_TRANSLATE_NOOP("MineAction", "First rows")))
        self._list_refused(content["not_understood"])
        self._lay_out()
        self.layer_box.currentIndexChanged.connect(self._show_layer)
        self.fields.changed.connect(self._choose_source)
        self.values.changed.connect(self._choose_code)
        self.resize(880, 600)
        self._show_layer()

    def _list_refused(self, refused: list[list[str]]) -> None:
        """Show what the import would leave out, and why."""
        if not refused:
            return
        listed = QTableWidget(len(refused), 2, self)
        listed.horizontalHeader().hide()
        listed.verticalHeader().hide()
        listed.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        listed.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, texts in enumerate(refused):
            for column, text in enumerate(texts):
                listed.setItem(row, column, plain_item(text))
        listed.resizeRowsToContents()
        self.tabs.addTab(listed, self.words(REFUSED_TAB, count=len(refused)))
        if not self.layers:
            self.tabs.setCurrentWidget(listed)

    def _lay_out(self) -> None:
        words = self.words
        top = QFormLayout()
        top.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Layer")), self.layer_box)
        top.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Table")), self.table_label)
        top.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Coordinate system")), self.crs_label)
        top.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Encoding")), self.encoding_label)
        box = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.ok_button = buttons.button(box.Ok)
        self.ok_button.setText(words(QT_TRANSLATE_NOOP("MineAction", "Use this mapping")))
        buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        self.save_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Save this mapping")), self)
        self.save_button.setAutoDefault(False)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.ok_button, self.save_button):
            button.setEnabled(bool(self.layers))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.runner.failed.connect(self.said.setText)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.left_label)
        layout.addWidget(self.said)
        layout.addWidget(buttons)

    @property
    def seen(self) -> LayerSeen:
        return self.layers[self.layer_box.currentIndex()]

    @property
    def profiles(self) -> str:
        """Return the mapping of every layer as JSON, as the import takes it."""
        return "[" + ",".join(profile.to_json() for profile in self._decided()) + "]"

    def _decided(self) -> list[MappingProfile]:
        crs, encoding = self.stated.get("CRS", ""), self.stated.get("ENCODING", "")
        both = zip(self.layers, self.drafts)
        return [replace(decided(seen, draft, crs, encoding), name=seen.label) for seen, draft in both]

    def _show_layer(self, *_: Any) -> None:
        if not self.layers:
            return
        seen = self.seen
        rows = self.words(QT_TRANSLATE_NOOP("MineAction", "%n row(s)"), seen.rows)
        self.table_label.setText(f"{self.words(table_named(seen.table).plural)} · {rows}")
        self.crs_label.setText(self._side + self._crs(seen))
        self.encoding_label.setText(self._side + (seen.encoding or "-"))
        names = [column.name for column in seen.columns]
        self.first.setColumnCount(len(names))
        self.first.setHorizontalHeaderLabels(names)
        self.first.setRowCount(len(seen.first))
        for row, values in enumerate(seen.first):
            for column, value in enumerate(values):
                self.first.setItem(row, column, plain_item(value or ""))
        self.first.resizeColumnsToContents()
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
        return name if seen.crs else self.words(STATED, crs=name)

    def _show_mapping(self) -> None:
        seen, draft = self.seen, self.drafts[self.layer_box.currentIndex()]
        self.fields.show_mapping(seen, draft)
        self.values.show_mapping(seen, draft)
        self.tabs.setTabText(1, self.words(VALUES_TAB, count=self.values.unmapped))
        left = unused(seen, draft)
        self.left_label.setText(self._side + self.words(LEFT, columns=", ".join(left)) if left else "")

    def _choose_source(self, field: str, source: str) -> None:
        place = self.layer_box.currentIndex()
        self.drafts[place] = with_source(self.drafts[place], field, source)
        self._show_mapping()

    def _choose_code(self, field: str, word: str, code: str) -> None:
        place = self.layer_box.currentIndex()
        self.drafts[place] = with_code(self.drafts[place], field, word, code)
        self._show_mapping()

    def save(self) -> None:
        """Save the mapping of every layer for the deliveries to come."""
        parameters = {"MAPPING": self.profiles, "FOLDER": str(mappings_folder())}
        self.runner.start("savemapping", parameters, lambda results: self.said.setText(self.words(SAVED_NOW)))
