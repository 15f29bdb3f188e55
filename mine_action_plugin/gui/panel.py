# SPDX-License-Identifier: GPL-3.0-or-later
"""The "Mine Action" panel: workspace and site on top, tabs that follow the work, progress below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.database_login import connection_names
from ..adapters.layers import workspace_of
from ..adapters.person import remembered_person
from ..adapters.store.versions import NeedsUpdate
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.model.workspace_kinds import NOT_ENCRYPTED
from ..core.text import QT_TRANSLATE_NOOP
from .database_dialog import DatabaseDialog
from .form_dialog import right_to_left, set_direction
from .map_selection import MapSelection
from .messages import Messages
from .permits import permit
from .plain_text import plain, tip
from .project_view import ProjectView
from .run import Done, Refused, Runner
from .session import Session
from .slots import told
from .tabs.hazards import HazardsTab
from .tabs.priorities import PrioritiesTab
from .tabs.task_orders import TaskOrdersTab

TABS = (
    (QT_TRANSLATE_NOOP("MineAction", "Hazards"), HazardsTab),
    (QT_TRANSLATE_NOOP("MineAction", "Priorities"), PrioritiesTab),
    (QT_TRANSLATE_NOOP("MineAction", "Task orders"), TaskOrdersTab),
)
WAIT = QT_TRANSLATE_NOOP("MineAction", "Please wait until the present work is done.")
UPDATE_NOW = QT_TRANSLATE_NOOP("MineAction", "Update the workspace now? A backup of a file is made first.")
ENCRYPTED = QT_TRANSLATE_NOOP("MineAction", "encrypted ({tls})")
WORKSPACE_FILES = QT_TRANSLATE_NOOP("MineAction", "Workspaces (*.gpkg)")


class Panel(QgsDockWidget):
    """The dock. Its object name is stable, so that QGIS remembers where the planner put it."""

    def __init__(self, iface: QgisInterface, words: Words) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("MineAction", "Mine Action")), iface.mainWindow())
        self.setObjectName("MineActionPanel")
        self.iface = iface
        self.words = words
        self.session = Session(words, self)
        self.runner = Runner(self)
        self.messages = Messages(iface.messageBar(), words)
        self.selection = MapSelection(iface.mapCanvas(), self)
        self.view = ProjectView(iface, self.session, self.messages)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.addLayout(self._make_header(body))
        self.tabs = QTabWidget(body)
        self.tabs.setObjectName("tabs")
        for title, tab in TABS:
            self.tabs.addTab(tab(self), words(title))
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._make_footer(body))
        self.setWidget(body)
        set_direction(self, words)
        self.setMinimumWidth(380)
        self._connect()
        self._show_workspace()

    def sizeHint(self) -> QSize:
        return QSize(560, 700)

    def _make_header(self, parent: QWidget) -> QFormLayout:
        words = self.words
        self.workspace_label = QLabel(parent)
        self.workspace_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Open…")), parent)
        self.new_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "New…")), parent)
        self.site_box = QComboBox(parent)
        self.site_box.setObjectName("site")
        row = QHBoxLayout()
        row.addWidget(self.workspace_label, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.new_button)
        self.base_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Base map…")), parent)
        self.base_button.setToolTip(
            words(QT_TRANSLATE_NOOP("MineAction", "Add the base map in a folder to the project"))
        )
        place = QHBoxLayout()
        place.addWidget(self.site_box, 1)
        place.addWidget(self.base_button)
        self.login_label = QLabel(parent)
        self.login_label.setWordWrap(True)
        plain(self.workspace_label, self.login_label)
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Workspace")), row)
        form.addRow("", self.login_label)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Site")), place)
        return form

    def _make_footer(self, parent: QWidget) -> QHBoxLayout:
        self.work_label = QLabel(parent)
        self.progress = QProgressBar(parent)
        self.progress.setRange(0, 100)
        self.cancel_button = QToolButton(parent)
        self.cancel_button.setText(self.words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        row = QHBoxLayout()
        row.addWidget(self.work_label)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self._show_idle()
        return row

    def _connect(self) -> None:
        self._fill_open_menu()
        self.new_button.clicked.connect(lambda: self.ask_new())
        self.base_button.clicked.connect(self._ask_base_map)
        self.site_box.activated.connect(lambda: self._choose_site())
        self.cancel_button.clicked.connect(self.runner.cancel)
        self.runner.started.connect(self._show_busy)
        self.runner.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        self.runner.finished.connect(self._show_idle)
        self.runner.failed.connect(self._show_failure)
        self.session.workspace_changed.connect(self._show_workspace)
        QgsProject.instance().readProject.connect(self._open_shown)

    def _fill_open_menu(self) -> None:
        """Offer files and databases: a workspace is either."""
        menu = QMenu(self.open_button)
        file, address = (
            right_to_left(self.words(text)) if self.words.right_to_left else self.words(text)
            for text in (
                QT_TRANSLATE_NOOP("MineAction", "Workspace file…"),
                QT_TRANSLATE_NOOP("MineAction", "PostgreSQL connection…"),
            )
        )
        menu.addAction(file).triggered.connect(self._ask_open)
        database = menu.addAction(address)
        database.triggered.connect(self._ask_database)
        self.open_button.setMenu(menu)

    def _ask_database(self) -> None:
        dialog = DatabaseDialog(self.words, connection_names(), self)
        if dialog.exec():
            self.open_workspace(dialog.named)

    def _ask_open(self) -> None:
        title = self.words(QT_TRANSLATE_NOOP("MineAction", "Open workspace"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", self.words(WORKSPACE_FILES))
        if path:
            self.open_workspace(path)

    def open_workspace(self, path: str) -> None:
        """Open a workspace and show its layers; say so where it is none. What runs works on the one before."""
        if self.runner.busy:
            self.messages.done(self.words(WAIT))
            return
        try:
            self.session.open(path)
        except NeedsUpdate as error:
            if self.messages.agreed(error, self.words(UPDATE_NOW)):
                self.run("updateworkspace", {"WORKSPACE": path}, lambda results: self.open_workspace(path))
        except PlanningError as error:
            self.messages.refused(error)
        else:
            for remark in self.session.remarks:
                self.messages.remarked(remark)

    @told
    def _choose_site(self) -> None:
        try:
            self.session.choose_site(self.site_box.currentData() or "")
        finally:  # back to what the lists show, where the workspace does not answer
            self.site_box.setCurrentIndex(max(0, self.site_box.findData(self.session.site_id)))

    def permit(self, button: QAbstractButton, algorithm: str, ready: bool = True) -> None:
        """Enable a button where its algorithm can run; where the login may not run it, its tip says why."""
        permit(button, algorithm, self.session, self.words, ready)

    def _open_shown(self) -> None:
        """Open the workspace that the project just read shows."""
        location = workspace_of(QgsProject.instance())
        if location and location != self.session.location:
            self.open_workspace(location)

    def show_tab(self, tab: QWidget) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(tab)

    def rank(self) -> None:
        """Rank the hazards of the chosen site, in the tab that shows it."""
        tab = self.findChild(PrioritiesTab)
        self.show_tab(tab)
        tab.rank()

    def ask_order(self, ranking: str) -> None:
        """Ask for task orders that follow from a ranking."""
        self.findChild(TaskOrdersTab).ask_create(ranking)

    def ask_new(self, then: Callable[[], None] | None = None) -> None:
        """Create a workspace where the planner says, open it, and go on with what it was needed for."""
        title = self.words(QT_TRANSLATE_NOOP("MineAction", "Create workspace"))
        path, _ = QFileDialog.getSaveFileName(self, title, "", self.words(WORKSPACE_FILES))
        if path:
            path = path if path.lower().endswith(".gpkg") else path + ".gpkg"

            def created(results: dict[str, Any]) -> None:
                self.open_workspace(results["WORKSPACE"])
                if then is not None and self.session.is_open:
                    then()

            self.run("createworkspace", {"WORKSPACE": path, "BY": remembered_person()}, created)

    def _ask_base_map(self) -> None:
        title = self.words(QT_TRANSLATE_NOOP("MineAction", "Folder of the base map"))
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.add_base_map(folder)

    def add_base_map(self, folder: str) -> None:
        """Add the layers in `folder` below the others; say so where one cannot be trusted."""
        try:
            layers = self.view.add_base_map(folder)
        except PlanningError as error:
            self.messages.refused(error)
            return
        text = self.words(QT_TRANSLATE_NOOP("MineAction", "%n layer(s) of a base map added"), len(layers))
        self.messages.done(text)

    def run(self, algorithm: str, parameters: dict[str, Any], done: Done, refused: Refused | None = None) -> None:
        """Run an algorithm in the background; what it cannot do is said in the message bar, before `refused`."""
        if not self.runner.start(algorithm, parameters, done, refused):
            self.messages.done(self.words(WAIT))

    @told
    def _show_workspace(self) -> None:
        words = self.words
        opened = self.session.is_open
        none = words(QT_TRANSLATE_NOOP("MineAction", "none open"))
        self.workspace_label.setText(self.session.name if opened else none)
        self.workspace_label.setToolTip(tip(self.session.location))
        self.login_label.setText(self._login())
        self.login_label.setVisible(bool(self.login_label.text()))
        self.site_box.clear()
        self.site_box.setEnabled(opened)
        self.site_box.addItem(words(QT_TRANSLATE_NOOP("MineAction", "All Libya")), "")
        name = "name_ar" if words.right_to_left else "name"
        for site in self.session.sites():
            self.site_box.addItem(site[name] or site["name"], site["id"])
        if opened:
            self.view.show_workspace()
            self.selection.follow()

    def _login(self) -> str:
        """Return who is logged in to a database, in which roles, and whether others can read what goes there."""
        tls = self.session.tls
        if tls is None:
            return ""
        rights = self.session.rights
        roles = " + ".join(self.words(role.label) for role in rights.roles)
        secret = self.words(ENCRYPTED, tls=f"\u2066{tls}\u2069") if tls else self.words(NOT_ENCRYPTED.title)
        return " · ".join(one for one in (f"\u2068{rights.login}\u2069", roles, secret) if one)

    def _show_busy(self, title: str) -> None:
        self.work_label.setText(title)
        self.progress.setValue(0)
        for widget in (self.work_label, self.progress, self.cancel_button):
            widget.show()

    def _show_failure(self, text: str) -> None:
        """Say what went wrong, and read again: it may have gone wrong because things are not as they are shown."""
        self.messages.failed(text)
        if self.session.is_open:
            self.session.read_again()

    def _show_idle(self) -> None:
        for widget in (self.work_label, self.progress, self.cancel_button):
            widget.hide()

    def unload(self) -> None:
        """Stop what runs and close the workspace."""
        QgsProject.instance().readProject.disconnect(self._open_shown)
        self.runner.cancel()
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()  # which takes off the map what it drew there
        self.findChild(PrioritiesTab).unload()
        self.selection.leave()
        self.session.close()
