# SPDX-License-Identifier: GPL-3.0-or-later
"""A small dialog: labelled widgets, one button that does it and one that leaves it."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from ..adapters.layouts.speech import has_arabic
from ..adapters.words import Words
from ..core.text import QT_TRANSLATE_NOOP

TURN, END = "\u2067", "\u2069"  # Unicode's right-to-left isolate
AROUND = (40, 60)  # pixels of the screen beside a dialog: its frame, and something to hold on to
Some = TypeVar("Some", bound=QWidget)


def direction_of(words: Words) -> Qt.LayoutDirection:
    """Return the direction in which a language is laid out."""
    return Qt.LayoutDirection.RightToLeft if words.right_to_left else Qt.LayoutDirection.LeftToRight


def set_direction(dialog: QWidget, words: Words) -> None:
    """Let a window run as its language does: windows do not take the direction of the one that they belong to."""
    dialog.setLayoutDirection(direction_of(words))
    if words.right_to_left:
        _ButtonTexts(dialog)


class _ButtonTexts(QObject):
    """Turns the texts of the buttons and menus of a window that is shown.

    Qt paints them in the direction of the application, not of the window: where QGIS runs from left to right, the dots
    after an Arabic word would stand before it, and what is in brackets too.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            for button in window.findChildren(QAbstractButton):
                button.setText(right_to_left(button.text()))
            for menu in window.findChildren(QMenu):
                menu.setLayoutDirection(window.layoutDirection())  # a window too
                for action in menu.actions():
                    action.setText(right_to_left(action.text()))
        return False


def right_to_left(text: str) -> str:
    """Return an Arabic text that runs from right to left whatever stands around it; others as they are."""
    return f"{TURN}{text}{END}" if has_arabic(text) and not text.startswith(TURN) else text


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size in pixels, or as much of it as the screen has: its buttons must be in reach."""
    shown = dialog.parentWidget() or dialog
    room = shown.screen().availableGeometry() if hasattr(shown, "screen") and shown.screen() is not None else None
    if room is not None:
        width, height = min(width, room.width() - AROUND[0]), min(height, room.height() - AROUND[1])
    dialog.resize(width, height)


class FormDialog(QDialog):
    """A form with a title and the word on the button that does it, both marked texts."""

    def __init__(self, words: Words, title: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        set_direction(self, words)
        self.setObjectName(type(self).__name__)
        self.setWindowTitle(words(title))
        self.form = QFormLayout()
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.ok_button = self.buttons.button(box.Ok)
        self.ok_button.setText(words(action))
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(420)

    def add(self, label: str, widget: Some) -> Some:
        """Add a widget with a marked label and return it."""
        self.form.addRow(self.words(label), widget)
        return widget

    def require(self, *lines: QLineEdit) -> None:
        """Let the form be accepted only once each of `lines` holds a text."""

        def enable(*_: object) -> None:
            self.ok_button.setEnabled(all(line.text().strip() for line in lines))

        for line in lines:
            line.textChanged.connect(enable)
        enable()
