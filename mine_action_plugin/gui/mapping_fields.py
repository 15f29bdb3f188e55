# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column each field of the dictionary comes from, with its first values and how it was found; all to change."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from ..adapters.words import Words
from ..core.model.table import Field, Type
from ..core.model.tables import table_named
from ..core.survey.mapping import mappable
from ..core.survey.preview import CHOSEN, HOW, LayerSeen
from ..core.survey.profile import FieldMapping, MappingProfile
from ..core.survey.questions import DATES, FIELD, UNIT, questions
from ..core.survey.units import UNITS
from ..core.text import QT_TRANSLATE_NOOP
from .mapping_table import ALARM, CALM, RESIZE, MappingTable, plain_item

NOWHERE = QT_TRANSLATE_NOOP("MineAction", "(not delivered)")
NEEDED = QT_TRANSLATE_NOOP("MineAction", "Needed, but not delivered")
SET = QT_TRANSLATE_NOOP("MineAction", "Always {value}")
COLUMNS = (
    (QT_TRANSLATE_NOOP("MineAction", "Field"), RESIZE.Interactive),
    (QT_TRANSLATE_NOOP("MineAction", "Column of the delivery"), RESIZE.Interactive),
    (QT_TRANSLATE_NOOP("MineAction", "First values"), RESIZE.Stretch),
    (QT_TRANSLATE_NOOP("MineAction", "Read as"), RESIZE.ResizeToContents),
    (QT_TRANSLATE_NOOP("MineAction", "Found by"), RESIZE.ResizeToContents),
)
FIRST = 3  # values
ORDERS = (
    ("", QT_TRANSLATE_NOOP("MineAction", "year first, or unmistakable")),
    ("dmy", QT_TRANSLATE_NOOP("MineAction", "day month year")),
    ("mdy", QT_TRANSLATE_NOOP("MineAction", "month day year")),
)
GUESSED = QColor("#FFE9B8")


class MappingFields(MappingTable):
    """One row for each field that a delivery can fill. `changed` carries a field and its new column, "" for none.

    `dates_changed` and `unit_changed` carry a field and how its dates or numbers are read from now on.
    """

    changed = pyqtSignal(str, str)
    dates_changed = pyqtSignal(str, str)
    unit_changed = pyqtSignal(str, float)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(words, COLUMNS, parent)
        self.setColumnWidth(0, 190)
        self.setColumnWidth(1, 150)
        self._guessed: set[str] = set()

    def show_mapping(self, seen: LayerSeen, profile: MappingProfile) -> None:
        """Show `profile`: what it maps first, then what is needed all the same, then the rest."""
        table = table_named(seen.table)

        def place(one: Field) -> int:
            return 0 if one.name in profile.fields else 1 if self._needed(one, profile) else 2

        fields = sorted(mappable(table), key=place)
        asked = questions(seen, profile, table)
        self._guessed = {one.about for one in asked if one.kind in (FIELD, UNIT, DATES)}
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
        self.removeCellWidget(row, 3)
        self.setItem(row, 3, plain_item(""))
        if mapping is not None:
            self._show_reading(row, of, mapping)
        self.setItem(row, 4, self._found(of, seen, profile))
        for cell in (0, 2, 3, 4) if of.name in self._guessed else ():
            self.item(row, cell).setBackground(GUESSED)
            self.item(row, cell).setForeground(QColor("#000000"))

    def _show_reading(self, row: int, of: Field, mapping: FieldMapping) -> None:
        """Offer how the dates or the numbers of a column can be read."""
        choices: list[tuple[str, Any]]
        now: Any
        if of.type is Type.DATE:
            choices, now = [(self.words(text), key) for key, text in ORDERS], mapping.date_format
            changed = self.dates_changed
        elif of.unit in UNITS:
            choices, now = [(self.words(one.label), one.factor) for one in UNITS[of.unit]], mapping.factor
            changed = self.unit_changed
        else:
            return
        if now not in [value for _, value in choices]:
            choices.append((f"× {now:g}" if isinstance(now, float) else now, now))
        box = QComboBox(self)
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex([value for _, value in choices].index(now))
        box.activated.connect(lambda _, name=of.name, chosen=box: changed.emit(name, chosen.currentData()))
        self.setCellWidget(row, 3, box)

    def _found(self, of: Field, seen: LayerSeen, profile: MappingProfile) -> QTableWidgetItem:
        mapping = profile.fields.get(of.name)
        if mapping is not None:
            before = seen.profile.fields.get(of.name)
            same = before is not None and before.source == mapping.source
            return plain_item(self.words(HOW[seen.how[of.name] if same else CHOSEN]))
        if of.name in profile.constants:
            return plain_item(self.words(SET, value=profile.constants[of.name]))
        return plain_item(self.words(NEEDED), ALARM) if self._needed(of, profile) else plain_item("")
