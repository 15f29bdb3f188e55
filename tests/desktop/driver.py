# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real QGIS window from inside: clicks, types, waits, takes pictures; one step after the other."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

Steps = Iterator[None]
EVERY_MS = 100


class Driver:
    """Runs a generator of steps on the event loop, so that dialogs which block the caller can be driven too."""

    def __init__(self, folder: Path, patience: float = 90.0) -> None:
        self.folder = folder
        self.patience = patience
        self.seen: dict[str, object] = {}
        self.failures: list[str] = []  # what the panel's work said went wrong
        self.bugs: list[str] = []  # exceptions that reached QGIS
        self.actions: list[str] = []  # what a person did: clicks, texts typed, files named
        self._pictures = 0
        self._running: Steps | None = None
        self._entered = time.monotonic()

    def start(self, steps: Steps) -> None:
        self._running = steps
        QTimer.singleShot(EVERY_MS, self._go_on)

    def _go_on(self) -> None:
        QTimer.singleShot(EVERY_MS, self._go_on)  # first, since a step may open a dialog and not come back soon
        if self._running is None:
            if time.monotonic() > self._entered + 2 * self.patience:
                self.picture("stuck")
                self._finish(f"a step did not come back: {self.seen.get('part')}")
            return
        self._entered = time.monotonic()
        steps, self._running = self._running, None  # a step that blocks is not entered twice
        try:
            next(steps)
        except StopIteration:
            self._finish("")
            return
        except BaseException:  # noqa: BLE001  whatever goes wrong in the window is the answer of the journey
            self.picture("failed")
            self._finish(traceback.format_exc())
            return
        self._running = steps

    def _finish(self, error: str) -> None:
        self.seen["error"] = error
        self.seen["bugs"] = self.bugs
        (self.folder / "seen.json").write_text(json.dumps(self.seen, ensure_ascii=False, indent=1, default=str))
        os._exit(0)

    def picture(self, name: str) -> None:
        """Keep a picture of the whole screen."""
        self._pictures += 1
        screen = QApplication.primaryScreen().grabWindow(0)
        screen.save(str(self.folder / f"{self._pictures:02d}_{name}.png"))

    def wait(self, until: Callable[[], object], what: str) -> Steps:
        """Wait until `until()` is true; TimeoutError naming `what` when patience ends."""
        end = time.monotonic() + self.patience
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(what)
            yield

    def settle(self, seconds: float = 0.6) -> Steps:
        """Let the window draw itself."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            yield

    def click(self, button: QAbstractButton) -> None:
        """Click as a person would: only what is visible and enabled."""
        assert button.isVisible() and button.isEnabled(), f"{button.text()} cannot be clicked"
        self.actions.append(f"click {button.text()}")
        QTimer.singleShot(0, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def click_row(self, table: QTableView, row: int) -> None:
        """Click into the first column of a row."""
        self.actions.append(f"click row {row}")
        cell = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, cell)

    def type(self, line: QLineEdit, text: str) -> None:
        self.actions.append(f"type {text}")
        line.clear()
        QTest.keyClicks(line, text) if text.isascii() else line.setText(text)

    def write(self, box: QPlainTextEdit, text: str) -> None:
        """Write a text of several lines."""
        self.actions.append(f"type {text}")
        box.setPlainText(text)

    def dialog(self, name: str) -> QDialog | None:
        """Return the visible dialog with the object name `name`, or None."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible() and widget.objectName() == name:
                return widget
        return None

    def answer_file_dialog(self, path: Path) -> Steps:
        """Wait for the file dialog and answer `path`."""

        def opened() -> QFileDialog | None:
            found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
            return found[0] if found else None

        yield from self.wait(opened, "a file dialog")
        self.actions.append(f"name {path.name}")
        dialog = opened()
        line = dialog.findChild(QLineEdit)
        line.setText(str(path))
        yield from self.settle(0.3)
        QTimer.singleShot(0, dialog.accept)
        yield from self.wait(lambda: opened() is None, "the file dialog to close")

    def quiet(self) -> None:
        QCoreApplication.processEvents()


def widget(parent: QWidget, kind: type, name: str) -> QWidget:
    """Return the child called `name`; an assertion where there is none."""
    found = parent.findChild(kind, name)
    assert found is not None, f"{name} is not there"
    return found
