# SPDX-License-Identifier: GPL-3.0-or-later
"""Where numbers are typed: a decimal comma and the digits of Arabic turn at once into what is understood."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QValidator
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

from ..core.typed_number import plain_number, with_point

Validity = tuple[QValidator.State, str, int]


class NumberValidator(QValidator):
    """Swallows no key of a line: what is no number stays as it was typed, for the form to refuse."""

    def validate(self, text: str | None, position: int) -> Validity:
        shown = with_point(text or "")
        known = not shown.strip() or plain_number(shown) is not None
        return (QValidator.State.Acceptable if known else QValidator.State.Intermediate), shown, position


class NumberBox(QDoubleSpinBox):
    """A spin box in which 0,2 is 0.2: Qt's own takes the comma out as a mark of thousands, and reads 2."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())

    def validate(self, text: str | None, position: int) -> Validity:
        shown = with_point(text or "")
        if "," in shown:
            return QValidator.State.Invalid, shown, position
        state, shown, position = super().validate(shown, position)
        return state, shown, position
