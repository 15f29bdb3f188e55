# SPDX-License-Identifier: GPL-3.0-or-later
"""Every layer of the workspace in the project is guarded while it is edited; conflicts are put to the planner."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsAttributeForm
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox, QScrollArea

from ..adapters.compat import signals_of_mode
from ..adapters.conflicts import Conflict, told
from ..adapters.edit_guard import EditGuard
from ..adapters.held_layers import held_back, hold_or_release, is_held
from ..adapters.layers import TABLE_PROPERTY
from ..adapters.read_versions import version_of
from ..adapters.words import Words
from ..core.model.envelope import VERSION
from ..core.model.tables import TABLES
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .messages import TITLE, Messages

THEIRS = QT_TRANSLATE_NOOP("MineAction", "Take theirs")
MINE = QT_TRANSLATE_NOOP("MineAction", "Mine shall stand")
LATER = QT_TRANSLATE_NOOP("MineAction", "Decide later")
MOST_LINES, CHARACTERS = 14, 80  # that are seen of what others changed without scrolling
SAVE_AGAIN = QT_TRANSLATE_NOOP("MineAction", "Now save the layer again.")


def shown_in_forms(layer: QgsVectorLayer) -> dict[int, int]:
    """Return the versions that open forms of `layer` show: number of the feature -> version, the oldest of several."""
    found: dict[int, int] = {}
    for widget in QApplication.allWidgets():
        if isinstance(widget, QgsAttributeForm) and widget.layer() is layer and widget.feature().isValid():
            feature = widget.feature()
            if feature.fieldNameIndex(VERSION.name) >= 0:
                found[feature.id()] = min(version_of(feature), found.get(feature.id(), version_of(feature)))
    return found


class EditGuards(QObject):
    """Guards the layers that are there and those that come."""

    def __init__(self, iface: QgisInterface, words: Words) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._words = iface, words
        self._messages = Messages(iface.messageBar(), words)
        self._holding = False  # QGIS tells of the mode while layers are taken out of a group
        self._told = False  # that layers are held: every layer of a group would say it
        project = QgsProject.instance()
        project.layersAdded.connect(self.guard)
        project.readProject.connect(self._guard_all)
        for signal in signals_of_mode(project):
            signal.connect(self._hold)
        self._guard_all()

    def guard(self, layers: Iterable[QgsMapLayer]) -> None:
        """Guard those of `layers` that show a table of the workspace, once."""
        tables = {table.name: table for table in TABLES if table.keeps_history}
        for layer in layers:
            table = tables.get(str(layer.customProperty(TABLE_PROPERTY, "")))
            if table is None or not isinstance(layer, QgsVectorLayer) or not layer.isValid():
                continue
            if layer.fields().lookupField(VERSION.name) >= 0 and guard_of(layer) is None:
                EditGuard(layer, table, self.ask, self._messages.refused, shown_in_forms)
        self._hold()

    def _hold(self) -> None:
        """Hold the guarded layers back from editing, or let them be edited again, as the mode of the project asks."""
        if self._holding:
            return
        self._holding = True
        try:
            layers = [one for one in QgsProject.instance().mapLayers().values() if guard_of(one) or is_held(one)]
            held = hold_or_release(QgsProject.instance(), layers)
        finally:
            self._holding = False
        if held and not self._told:
            self._messages.refused(held_back())
        self._told = held

    def _guard_all(self, *document: object) -> None:
        self._told = False
        self.guard(QgsProject.instance().mapLayers().values())

    def ask(self, guard: EditGuard, conflicts: list[Conflict]) -> None:
        """Show what others changed, and do what the planner decides."""
        box = conflict_box(guard, conflicts, self._words, self._iface.mainWindow())
        box.exec()
        chosen = box.clickedButton()
        name = chosen.objectName() if chosen is not None else ""
        if name == MINE:
            guard.keep(conflicts)
        elif name == THEIRS:
            guard.drop(conflicts)
        if name in (MINE, THEIRS):
            self._messages.done(self._words(SAVE_AGAIN))

    def unload(self) -> None:
        """Leave every layer. Those that are held stay so: without a guard they are the least safe to edit."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.guard)
        project.readProject.disconnect(self._guard_all)
        for signal in signals_of_mode(project):
            signal.disconnect(self._hold)
        for layer in project.mapLayers().values():
            guard = guard_of(layer)
            if guard is not None:
                guard.leave()


def guard_of(layer: QgsMapLayer) -> EditGuard | None:
    """Return the guard of a layer, None where it has none."""
    return next((one for one in layer.children() if isinstance(one, EditGuard)), None)


def conflict_box(guard: EditGuard, conflicts: list[Conflict], words: Words, parent: QObject | None) -> QMessageBox:
    """Return the question which of two changes shall stand."""
    error = told(conflicts, guard.table, words)
    problem, detail, suggestion = words.told(error)
    box = QMessageBox(parent)
    set_direction(box, words)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(words(TITLE))
    box.setText(problem)
    box.setInformativeText(f"{detail}\n\n{suggestion}")
    buttons = [(LATER, QMessageBox.ButtonRole.RejectRole)]
    if not any(one.gone for one in conflicts):  # of a voided record nothing can stand
        buttons += [(THEIRS, QMessageBox.ButtonRole.DestructiveRole), (MINE, QMessageBox.ButtonRole.AcceptRole)]
    for text, role in buttons:
        button = box.addButton(words(text), role)
        button.setObjectName(text)
        if text == LATER:
            box.setDefaultButton(button)
            box.setEscapeButton(button)
    if detail.count("\n") >= MOST_LINES:
        _let_scroll(box)
    return box


def _let_scroll(box: QMessageBox) -> None:
    """Let what a box says be scrolled, so that its buttons stay on the screen."""
    label = box.findChild(QLabel, "qt_msgbox_informativelabel")
    area = QScrollArea(box)
    box.layout().replaceWidget(label, area)
    area.setWidgetResizable(True)
    area.setWidget(label)
    area.setMinimumSize(label.fontMetrics().averageCharWidth() * CHARACTERS, label.fontMetrics().height() * MOST_LINES)
