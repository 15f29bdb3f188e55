# SPDX-License-Identifier: GPL-3.0-or-later
"""Which code each delivered value means; values that mean none stand first, and are said to."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..adapters.words import Words
from ..core.model.tables import table_named
from ..core.survey.preview import LayerSeen, WordSeen, words_seen
from ..core.survey.profile import MappingProfile
from ..core.text import QT_TRANSLATE_NOOP
from .mapping_table import ALARM, RESIZE, MappingTable, plain_item
from .shown import coded

NO_CODE = QT_TRANSLATE_NOOP("MineAction", "(no code: a finding)")
COLUMNS = (
    (QT_TRANSLATE_NOOP("MineAction", "Field"), RESIZE.ResizeToContents),
    (QT_TRANSLATE_NOOP("MineAction", "Value in the delivery"), RESIZE.Stretch),
    (QT_TRANSLATE_NOOP("MineAction", "Rows"), RESIZE.ResizeToContents),
    (QT_TRANSLATE_NOOP("MineAction", "Code"), RESIZE.Interactive),
)
UNMAPPED = QColor("#fde0e0")


class MappingValues(MappingTable):
    """One row for each value of a field of codes. `changed` carries field, value and code, "" for none."""

    changed = pyqtSignal(str, str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(words, COLUMNS, parent)
        self.setColumnWidth(3, 330)
        self.unmapped = 0

    def show_mapping(self, seen: LayerSeen, profile: MappingProfile) -> None:
        """Show the values under `profile`, all that mean no code on top."""
        found = sorted(words_seen(seen, profile, table_named(seen.table)), key=lambda word: bool(word.code))
        self.unmapped = sum(not word.code for word in found)
        self.setRowCount(len(found))
        for row, word in enumerate(found):
            self._show_word(row, word, seen.table)

    def _show_word(self, row: int, word: WordSeen, table: str) -> None:
        of = table_named(table).field(word.field)
        items = (self.words(of.label), word.word, f"{word.rows:,}")
        for column, text in enumerate(items):
            item = plain_item(text, None if word.code else ALARM)
            if not word.code:
                item.setBackground(UNMAPPED)
            self.setItem(row, column, item)
        box = QComboBox(self)
        box.addItem(self.words(NO_CODE), "")
        for code in of.codes.codes if of.codes else ():
            box.addItem(self.words(code.label), code.key)
        if "," in word.code:
            box.addItem(coded(of, self.words)(word.code), word.code)
        box.setCurrentIndex(max(0, box.findData(word.code)))
        box.activated.connect(
            lambda _, said=word, chosen=box: self.changed.emit(said.field, said.word, chosen.currentData())
        )
        self.setCellWidget(row, 3, box)
