# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses a policy: one of the shipped profiles, or one from a file; and saves it as a file, signed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ..adapters.priorities import load_profile, shipped_profiles
from ..core.errors import PlanningError
from ..core.priority.profile import Profile
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import right_to_left
from .profile_dialog import ProfileDialog
from .ranking_choice import SHORT
from .sign_dialog import SignDialog

if TYPE_CHECKING:
    from .panel import Panel
    from .tabs.priorities import PrioritiesTab

FILES = QT_TRANSLATE_NOOP("MineAction", "Profiles (*.json)")
OF_RANKING = QT_TRANSLATE_NOOP("MineAction", "{profile} (of {ranking})")
SAVED = QT_TRANSLATE_NOOP("MineAction", "Profile saved; its fingerprint is {fingerprint}.")
TITLE_LETTERS = 10  # that are seen at the least


class ProfileBox(QWidget):
    """The box of profiles with a menu for files. `chosen` is sent when another one is chosen."""

    chosen = pyqtSignal()

    def __init__(self, panel: Panel, tab: PrioritiesTab) -> None:
        super().__init__(tab)
        self.panel, self.tab = panel, tab
        words = panel.words
        self.box = QComboBox(self)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Else the longest title would say how wide the panel is at the least.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(TITLE_LETTERS)
        self._profiles: dict[str, Profile] = {}
        for key, profile in shipped_profiles().items():
            self._add(key, profile)
        self.menu_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "File")), self)
        menu = QMenu(self.menu_button)
        menu.addAction(words(QT_TRANSLATE_NOOP("MineAction", "Open profile…"))).triggered.connect(self._ask_open)
        menu.addAction(words(QT_TRANSLATE_NOOP("MineAction", "Change…"))).triggered.connect(self._ask_change)
        menu.addAction(words(QT_TRANSLATE_NOOP("MineAction", "Sign and save…"))).triggered.connect(self._ask_save)
        self.menu_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(words(QT_TRANSLATE_NOOP("MineAction", "Profile")), self))
        row.addWidget(self.box, 1)
        row.addWidget(self.menu_button)
        self.box.currentTextChanged.connect(self.box.setToolTip)  # a long one does not fit
        self.box.setToolTip(self.box.currentText())
        self.box.currentIndexChanged.connect(self.chosen)

    @property
    def key(self) -> str:
        """What PROFILE of the algorithms takes: the name of a shipped profile, or the path of a file."""
        return str(self.box.currentData())

    @property
    def profile(self) -> Profile:
        return self._profiles[self.key]

    def _add(self, key: str, profile: Profile, of: str = "") -> None:
        """Offer a profile; `of` is the ranking that it is the policy of."""
        self._profiles[key] = profile
        title = self.panel.words(profile.title)
        others = [one for other, one in self._profiles.items() if other != key and one.title == profile.title]
        if any(one.fingerprint != profile.fingerprint for one in others):
            title += f" [\u2066{profile.fingerprint[:SHORT]}\u2069]"
        if of:
            title = self.panel.words(OF_RANKING, profile=title, ranking=f"\u2066{of}\u2069")
        self.box.addItem(right_to_left(title), key)

    def _ask_open(self) -> None:
        words = self.panel.words
        title = words(QT_TRANSLATE_NOOP("MineAction", "Open profile"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", words(FILES))
        if path:
            self.open(path)

    def show_policy(self, path: str, ranking: str) -> None:
        """Choose the policy of a ranking, written to a file; where it is offered already, what is offered."""
        policy = load_profile(path)
        offered = [key for key, one in self._profiles.items() if one == policy]
        if offered:
            self.box.setCurrentIndex(self.box.findData(offered[0]))
        else:
            self.open(path, ranking)

    def open(self, path: str, of: str = "") -> None:
        """Choose the profile in a file; say so where it cannot be read, or is not what was signed."""
        try:
            profile = load_profile(path)
        except PlanningError as error:
            self.panel.messages.refused(error)
            return
        if path in self._profiles:
            self.box.removeItem(self.box.findData(path))
        self._add(path, profile, of)
        self.box.setCurrentIndex(self.box.findData(path))

    def _ask_change(self) -> None:
        """Change criteria, weights and rules, starting from where the sliders stand, and save that as a file."""
        words, weights = self.panel.words, self.tab.changed_weights()
        dialog = ProfileDialog(words, self.profile.with_weights(weights), self.tab.measured, self)
        if not dialog.exec():
            return
        action = QT_TRANSLATE_NOOP("MineAction", "Save profile")
        path, _ = QFileDialog.getSaveFileName(self, words(action), "", words(FILES))
        if path:
            path = path if path.lower().endswith(".json") else path + ".json"
            parameters = {"PROFILE": self.key, "OUTPUT": path, "CHANGES": json.dumps(dialog.changes())}
            self.panel.run("saveprofile", {**parameters, "TITLE": self._titled(dialog.title.text())}, self._saved)

    def _titled(self, text: str) -> str:
        """Return a title where it is another one, since the shipped ones are kept in every language."""
        text = text.strip()
        return "" if text == self.panel.words(self.profile.title) else text

    def _ask_save(self) -> None:
        words = self.panel.words
        action = QT_TRANSLATE_NOOP("MineAction", "Save profile")
        dialog = SignDialog(words, action, words(self.profile.title), self)
        if not dialog.exec():
            return
        path, _ = QFileDialog.getSaveFileName(self, words(action), "", words(FILES))
        if path:
            path = path if path.lower().endswith(".json") else path + ".json"
            weights, sources = self.tab.changed_weights(), self.tab.sources()
            said = dialog.parameters()
            parameters = {"PROFILE": self.key, "OUTPUT": path, **said, "TITLE": self._titled(said.get("TITLE", ""))}
            if weights:
                parameters["WEIGHTS"] = json.dumps(weights)
            if sources:
                parameters["CHANGES"] = json.dumps({"sources": sources})
            self.panel.run("saveprofile", parameters, self._saved)

    def _saved(self, results: dict[str, Any]) -> None:
        self.open(results["OUTPUT"])
        self.panel.messages.done(self.panel.words(SAVED, fingerprint=self.profile.short_fingerprint))
