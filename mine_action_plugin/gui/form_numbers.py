# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in QGIS's own forms of the workspace: with a decimal point, QGIS takes the comma out of 0,2 and stores 2."""

from __future__ import annotations

from qgis.gui import QgsEditorWidgetWrapper
from qgis.PyQt.QtCore import QLocale, QObject
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QWidget

from ..adapters.layers import TABLE_PROPERTY
from ..core.typed_number import with_point


class FormNumbers(QObject):
    """Lets every field for a number of the workspace's layers show 0,2 as the 0.2 that it is, once it is entered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QApplication.instance().focusChanged.connect(self._watch)

    def unload(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._watch)

    def _watch(self, _left: QWidget | None, entered: QWidget | None) -> None:
        wrapper = None if entered is None else QgsEditorWidgetWrapper.fromWidget(entered)
        if wrapper is None or wrapper.layer() is None or wrapper.fieldIdx() < 0:
            return
        if not wrapper.layer().customProperty(TABLE_PROPERTY):
            return
        line = entered if isinstance(entered, QLineEdit) else entered.findChild(QLineEdit)
        if line is not None and wrapper.field().isNumeric() and line.findChild(_Understood) is None:
            _Understood(line)


class _Understood(QObject):
    """Puts a point for the comma of a line as it is typed, where QGIS reads points: elsewhere it reads the comma."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.textEdited.connect(self._show)

    def _show(self, text: str) -> None:
        shown = with_point(text) if QLocale().decimalPoint() == "." else text
        if shown != text:
            position = self._line.cursorPosition()
            self._line.setText(shown)
            self._line.setCursorPosition(position)
