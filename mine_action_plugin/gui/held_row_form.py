# SPDX-License-Identifier: GPL-3.0-or-later
"""What a held row says, field by field, to be mended: codes by their labels, all else as text."""

from __future__ import annotations

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QScrollArea, QWidget

from ..adapters.intake import HeldRow
from ..adapters.words import Words
from ..core.model.table import Field, Type
from ..core.survey.mapping import mappable
from ..core.text import QT_TRANSLATE_NOOP

NOT_A_CODE = QT_TRANSLATE_NOOP("MineAction", "“{value}” (in no code list)")


class HeldRowForm(QScrollArea):
    """One editor for each field that a delivery can fill; those that the row fills or must fill come first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setWidgetResizable(True)
        self.editors: dict[str, QWidget] = {}
        self._before: dict[str, str | None] = {}

    def show_row(self, row: HeldRow | None) -> None:
        """Show the content of `row`, or nothing."""
        self.editors, self._before = {}, {}
        body = QWidget(self)
        form = QFormLayout(body)
        if row is not None:
            fields = sorted(mappable(row.table), key=lambda field: not (field.required or row.text(field.name)))
            for field in fields:
                editor = self._editor(row, field, body)
                self.editors[field.name] = editor
                self._before[field.name] = _value(editor)
                form.addRow(self.words(field.label) + (" *" if field.required else ""), editor)
        self.setWidget(body)

    def _editor(self, row: HeldRow, field: Field, parent: QWidget) -> QWidget:
        if field.type is Type.CODES and field.codes is not None and row.code(field.name) is not None:
            return _several(field, str(row.code(field.name)).split(","), self.words, parent)
        if field.type is not Type.CODE or field.codes is None:
            line = QLineEdit(row.text(field.name), parent)
            line.setCursorPosition(0)
            return line
        box = QComboBox(parent)
        code = row.code(field.name)
        if code is None:
            box.addItem(self.words(NOT_A_CODE, value=row.text(field.name)), None)
        box.addItem("", "")
        for one in field.codes.codes:
            box.addItem(self.words(one.label), one.key)
        box.setCurrentIndex(0 if code is None else box.findData(code))
        return box

    def changes(self) -> dict[str, str]:
        """Return field -> text or code of what the planner changed."""
        now = {name: _value(editor) for name, editor in self.editors.items()}
        return {name: value for name, value in now.items() if value is not None and value != self._before[name]}


def _several(field: Field, keys: list[str], words: Words, parent: QWidget) -> QWidget:
    """Return a list in which the codes of a field are ticked."""
    box = QgsCheckableComboBox(parent)
    box.setSeparator(words.listed(("", "")))
    for one in field.codes.codes if field.codes else ():
        ticked = Qt.CheckState.Checked if one.key in keys else Qt.CheckState.Unchecked
        box.addItemWithCheckState(words(one.label), ticked, one.key)
    return box


def _value(editor: QWidget) -> str | None:
    if isinstance(editor, QgsCheckableComboBox):
        return ",".join(str(key) for key in editor.checkedItemsData())
    return editor.text() if isinstance(editor, QLineEdit) else editor.currentData()
