# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes a policy: which criteria count, how their weights are stated, by which method it ranks, what goes first."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.priority.criteria import CRITERIA
from ..core.priority.methods import METHODS, method_named
from ..core.priority.profile import Profile, RankBy
from ..core.priority.profile_changes import changed
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import set_direction
from .number_entry import NumberBox
from .profile_criteria import CriteriaPage, Measured, titles_of
from .profile_weights import WeightsPage

RANKED_BY = (
    (RankBy.BENEFIT, QT_TRANSLATE_NOOP("MineAction", "Benefit; effort is shown beside it")),
    (RankBy.BENEFIT_PER_TEAM_DAY, QT_TRANSLATE_NOOP("MineAction", "Benefit per team-day")),
    (RankBy.TOGETHER, QT_TRANSLATE_NOOP("MineAction", "Benefit and effort together")),
)
KEPT_UNSIGNED = QT_TRANSLATE_NOOP(
    "MineAction", "What is changed here is another policy: it is saved as a file, and stays unsigned until you sign it."
)


class ProfileDialog(QDialog):
    """Collects CHANGES and TITLE for `saveprofile`; what the core would refuse is said before anything is saved."""

    def __init__(
        self, words: Words, profile: Profile, measured: Measured | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words, self.profile = words, profile
        set_direction(self, words)
        self.setObjectName("ProfileDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Change profile")))
        self.title = QLineEdit(words(profile.title), self)
        self.criteria = CriteriaPage(words, profile, measured, self)
        self.weights = WeightsPage(words, profile, self)
        tabs = QTabWidget(self)
        tabs.addTab(self.criteria, words(QT_TRANSLATE_NOOP("MineAction", "Criteria")))
        tabs.addTab(self.weights, words(QT_TRANSLATE_NOOP("MineAction", "Weights")))
        tabs.addTab(self._rules(), words(QT_TRANSLATE_NOOP("MineAction", "Rules")))
        tabs.currentChanged.connect(lambda _index: self._follow())
        self.tabs = tabs
        form = QFormLayout()
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Title")), self.title)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.ok_button = self.buttons.button(box.Ok)
        self.ok_button.setText(words(QT_TRANSLATE_NOOP("MineAction", "Save as…")))
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        note = QLabel(words(KEPT_UNSIGNED), self)
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(tabs, 1)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.resize(760, 640)
        self.method.currentIndexChanged.connect(self._count)
        self._count()
        self._follow()

    def _count(self) -> None:
        self.criteria.count_only(method_named(self.method.currentData()).counts)

    def _rules(self) -> QWidget:
        words, profile = self.words, self.profile
        page = QWidget(self)
        form = QFormLayout(page)
        self.method, self.rank_by = QComboBox(page), QComboBox(page)
        for one in METHODS:
            self.method.addItem(words(one.title), one.key)
        for key, label in RANKED_BY:
            self.rank_by.addItem(words(label), key.value)
        self.method.setCurrentIndex(self.method.findData(profile.method))
        self.rank_by.setCurrentIndex(self.rank_by.findData(profile.rank_by.value))
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Method")), self.method)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "What is ranked")), self.rank_by)
        self.spot_tasks = QCheckBox(words(QT_TRANSLATE_NOOP("MineAction", "Spot tasks go ahead of the ranking")), page)
        self.spot_tasks.setChecked(profile.triage.spot_tasks)
        self.days, self.metres = QSpinBox(page), NumberBox(page)
        self.days.setRange(0, 3650)
        self.days.setValue(profile.triage.days)
        self.metres.setDecimals(0)
        self.metres.setRange(0.0, 50_000.0)
        self.metres.setValue(profile.triage.distance_m)
        self.metres.setSuffix(f" {words('m')}")
        form.addRow(self.spot_tasks)
        label = QT_TRANSLATE_NOOP("MineAction", "So does an accident of the last days (0: none)")
        form.addRow(words(label), self.days)
        form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "within")), self.metres)
        self.vetoes = {one.key: QCheckBox(words(one.title), page) for one in CRITERIA if one.veto}
        for key, box in self.vetoes.items():
            box.setChecked(key in profile.vetoes)
            form.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Hold back")), box)
        return page

    def _follow(self) -> None:
        """Let the weights be those of the criteria that are used now."""
        chosen = self.criteria.chosen()
        if chosen:
            self.weights.keep()
            self.weights.show_criteria(titles_of(self.words, chosen))

    def changes(self) -> dict[str, Any]:
        """Return the parts of the profile's file as they are stated here."""
        self._follow()
        method = self.method.currentData()
        options = dict(self.profile.options) if method == self.profile.method else {}
        counts = method_named(method).counts
        rows = [{**line.as_json(counts), **self.weights.stated(line.key)} for line in self.criteria.chosen()]
        return {
            "criteria": rows,
            "weighting": self.weights.weighting(),
            "method": {"kind": method, **options},
            "rank_by": self.rank_by.currentData(),
            "vetoes": [key for key, box in self.vetoes.items() if box.isChecked()],
            "triage": {
                "spot_tasks": self.spot_tasks.isChecked(),
                "fresh_accident_days": self.days.value(),
                "distance_m": self.metres.value(),
            },
        }

    def accept(self) -> None:
        """Go on only with a policy that can be ranked by."""
        try:
            changed(self.profile, self.changes())
        except PlanningError as error:
            QMessageBox.warning(self, self.windowTitle(), "\n".join(self.words.error(error)))
            return
        super().accept()
