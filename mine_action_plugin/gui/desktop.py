# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin in the QGIS window: the dock, and the action that shows it."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..adapters.dependencies import require_all
from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from ..paths import data_dir
from .messages import Messages


class Desktop:
    """Adds the panel to QGIS and takes it away again, line by line."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.words = interface_words()
        self.panel = None
        self.guards = None
        self.numbers = None
        self.action: QAction | None = None
        self.menu = self.words(QT_TRANSLATE_NOOP("MineAction", "Mine Action"))

    def load(self) -> None:
        icon = QIcon(str(data_dir("resources") / "icons" / "mine_action.svg"))
        self.action = QAction(icon, self.words(QT_TRANSLATE_NOOP("MineAction", "Mine Action panel")))
        self.action.setObjectName("MineActionAction")
        self.action.setCheckable(True)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(self.menu, self.action)
        try:
            require_all()
        except PlanningError as error:
            self.action.setEnabled(False)
            Messages(self.iface.messageBar(), self.words).refused(error)
            return
        self._add_panel()

    def _add_panel(self) -> None:
        from .edit_guards import EditGuards  # these need the packages that were just asked for
        from .form_numbers import FormNumbers
        from .panel import Panel

        self.guards = EditGuards(self.iface, self.words)
        self.numbers = FormNumbers(self.iface.mainWindow())
        self.panel = Panel(self.iface, self.words)
        # On the right in Arabic too: QGIS does not mirror its window, and its layers are on the left.
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.setToggleVisibilityAction(self.action)
        self.iface.mainWindow().resizeDocks([self.panel], [self.panel.sizeHint().width()], Qt.Orientation.Horizontal)

    def unload(self) -> None:
        if self.guards is not None:
            self.guards.unload()
            self.guards.deleteLater()
            self.guards = None
        if self.numbers is not None:
            self.numbers.unload()
            self.numbers.deleteLater()
            self.numbers = None
        if self.panel is not None:
            self.panel.unload()
            self.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
        if self.action is not None:
            self.iface.removePluginMenu(self.menu, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
