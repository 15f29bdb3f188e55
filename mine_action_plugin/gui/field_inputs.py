# SPDX-License-Identifier: GPL-3.0-or-later
"""The widget into which a field of the dictionary is entered, by its type, and how its value is read from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.gui import QgsDateTimeEdit
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ..adapters.words import Words
from ..core.model.table import Field, Type
from ..core.text import QT_TRANSLATE_NOOP
from ..core.typed_number import plain_number, with_point
from .number_entry import NumberValidator

LINES = 2  # of a text that are seen at once
NOT_CHOSEN = QT_TRANSLATE_NOOP("MineAction", "not recorded")


@dataclass(frozen=True)
class Input:
    """A widget with the way to read its value, None where nothing is entered."""

    field: Field
    widget: QWidget
    read: Callable[[], Any]


def input_of(field: Field, value: Any, words: Words, records: Sequence[tuple[str, str]] = (), hint: str = "") -> Input:
    """Return the widget of a field that shows `value`. `records` are (id, name) of what it may refer to."""
    if field.type in (Type.CODE, Type.REFERENCE):
        codes = [(code.key, words(code.label)) for code in field.codes.codes] if field.codes else list(records)
        return _choice(field, value, codes, words)
    if field.type is Type.DATE:
        return _date(field, value, words)
    if field.type in (Type.REAL, Type.INTEGER):
        return _number(field, value)
    return _text(field, value, hint)


def same(first: Any, second: Any) -> bool:
    """Return whether two values are the same to a planner: nothing, and a text without letters, are."""
    return bool(first == second) or (first in (None, "") and second in (None, ""))


def enter(one: Input, value: Any) -> None:
    """Put what was read from such an input into this one."""
    widget = one.widget
    if isinstance(widget, QComboBox):
        widget.setCurrentIndex(max(0, widget.findData(value)))
    elif isinstance(widget, QgsDateTimeEdit):
        _show_day(widget, value)
    elif isinstance(widget, QLineEdit):
        widget.setText("" if value is None else str(value))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value or "")


def _show_day(box: QgsDateTimeEdit, value: Any) -> None:
    day = QDate.fromString(str(value or ""), "yyyy-MM-dd")
    if day.isValid():
        box.setDateTime(QDateTime(day, QTime(0, 0)))
    else:
        box.clear()


def _choice(field: Field, value: Any, choices: Sequence[tuple[str, str]], words: Words) -> Input:
    box = QComboBox()
    if not field.required:
        box.addItem(words(NOT_CHOSEN), None)
    for key, label in choices:
        box.addItem(label, key)
    box.setCurrentIndex(max(0, box.findData(value)))
    return Input(field, box, box.currentData)


def _date(field: Field, value: Any, words: Words) -> Input:
    box = QgsDateTimeEdit()
    box.setDisplayFormat("yyyy-MM-dd")
    box.setCalendarPopup(True)
    box.setAllowNull(True)
    box.setNullRepresentation(words(NOT_CHOSEN))  # not a word of databases
    _show_day(box, value)

    def read() -> str | None:
        return None if box.isNull() else box.date().toString("yyyy-MM-dd")

    return Input(field, box, read)


def _number(field: Field, value: Any) -> Input:
    line = QLineEdit("" if value is None else str(float(value)))
    line.setValidator(NumberValidator(line))

    def read() -> float | str | None:
        text = line.text().strip()
        value = plain_number(with_point(text))
        return (text or None) if value is None else value  # what is no number is handed on, to be refused

    return Input(field, line, read)


def _text(field: Field, value: Any, hint: str) -> Input:
    box = QPlainTextEdit(str(value or ""))
    box.setTabChangesFocus(True)
    box.setPlaceholderText(hint)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * LINES + 12)
    return Input(field, box, lambda: box.toPlainText().strip() or None)
