# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column each field of the dictionary comes from, with its first values and how it was found; all to change."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from ..adapters.words import Words
from ..core.model.table import Field
from ..core.model.tables import table_named
from ..core.survey.mapping import mappable
from ..core.survey.preview import CHOSEN, HOW, LayerSeen
from ..core.survey.profile import MappingProfile
from ..core.text import QT_TRANSLATE_NOOP
from .mapping_table import ALARM, CALM, RESIZE, MappingTable, plain_item

NOWHERE = QT_TRANSLATE_NOOP("MineAction", "(not delivered)")
NEEDED = QT_TRANSLATE_NOOP("MineAction", "Needed, but not delivered")
SET = QT_TRANSLATE_NOOP("MineAction", "Always {value}")
COLUMNS = (
    (QT_TRANSLATE_NOOP("MineAction", "Field"), RESIZE.ResizeToContents),
    (QT_TRANSLATE_NOOP("MineAction", "Column of the delivery"), RESIZE.Interactive),
    (QT_TRANSLATE_NOOP("MineAction", "First values"), RESIZE.Stretch),
    (QT_TRANSLATE_NOOP("MineAction", "Found by"), RESIZE.ResizeToContents),
)
FIRST = 3  # values


class MappingFields(MappingTable):
    """One row for each field that a delivery can fill. `changed` carries a field and its new column, "" for none."""

    changed = pyqtSignal(str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(words, COLUMNS, parent)
        self.setColumnWidth(1, 220)

    def show_mapping(self, seen: LayerSeen, profile: MappingProfile) -> None:
        """Show `profile`: what it maps first, then what is needed all the same, then the rest."""
        table = table_named(seen.table)

        def place(one: Field) -> int:
            return 0 if one.name in profile.fields else 1 if self._needed(one, profile) else 2

        fields = sorted(mappable(table), key=place)
        self.setRowCount(len(fields))
        for row, one in enumerate(fields):
            self._show_field(row, one, seen, profile)

    def _needed(self, of: Field, profile: MappingProfile) -> bool:
        return of.required and of.default is None and of.name not in profile.constants

    def _show_field(self, row: int, of: Field, seen: LayerSeen, profile: MappingProfile) -> None:
        mapping = profile.fields.get(of.name)
        self.setItem(row, 0, plain_item(self.words(of.label)))
        box = QComboBox(self)
        box.addItem(self.words(NOWHERE), "")
        for column in seen.columns:
            box.addItem(column.name, column.name)
        box.setCurrentIndex(max(0, box.findData(mapping.source)) if mapping else 0)
        box.activated.connect(lambda _, name=of.name, chosen=box: self.changed.emit(name, chosen.currentData()))
        self.setCellWidget(row, 1, box)
        column = seen.column(mapping.source) if mapping else None
        values = [word for word, _ in column.words[:FIRST]] if column else []
        self.setItem(row, 2, plain_item(" · ".join(f"\u2068{value}\u2069" for value in values), CALM))
        self.setItem(row, 3, self._found(of, seen, profile))

    def _found(self, of: Field, seen: LayerSeen, profile: MappingProfile) -> QTableWidgetItem:
        mapping = profile.fields.get(of.name)
        if mapping is not None:
            before = seen.profile.fields.get(of.name)
            same = before is not None and before.source == mapping.source
            return plain_item(self.words(HOW[seen.how[of.name] if same else CHOSEN]))
        if of.name in profile.constants:
            return plain_item(self.words(SET, value=profile.constants[of.name]))
        return plain_item(self.words(NEEDED), ALARM) if self._needed(of, profile) else plain_item("")
