# SPDX-License-Identifier: GPL-3.0-or-later
"""One slider per criterion of a profile."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QScrollArea, QSlider, QWidget

from ..adapters.words import Words
from .plain_text import plain

STEPS = 100


class WeightSliders(QScrollArea):
    """Weights in hundredths of the largest weight of the profile; `moved` is sent while one moves.

    A slider that stands where the profile put it means the profile's own weight, to its last digit.
    """

    moved = pyqtSignal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setWidgetResizable(True)
        self.setMinimumHeight(110)
        self.sliders: dict[str, QSlider] = {}
        self._marks: dict[str, QLabel] = {}
        self._scale = 1.0
        self._own: dict[str, tuple[int, float]] = {}

    def show_profile(self, profile: Any) -> None:
        """Show the criteria of `profile` with its weights."""
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setVerticalSpacing(2)
        self.sliders, self._marks, self._own = {}, {}, {}
        self._scale = max(entry.weight for entry in profile.entries) or 1.0
        for row, entry in enumerate(profile.entries):
            slider = QSlider(Qt.Orientation.Horizontal, body)
            slider.setObjectName(f"weight_{entry.id}")
            slider.setRange(0, STEPS)
            slider.setValue(round(STEPS * entry.weight / self._scale))
            self._own[entry.id] = (slider.value(), entry.weight)
            mark, share = QLabel(body), QLabel(body)
            mark.setFixedSize(12, 12)
            share.setMinimumWidth(share.fontMetrics().horizontalAdvance("100 %"))
            self.sliders[entry.id], self._marks[entry.id] = slider, mark
            title = QLabel(self.words(entry.title), body)
            plain(title)
            for column, widget in enumerate((mark, title, slider, share)):
                grid.addWidget(widget, row, column)
            slider.valueChanged.connect(self._tell)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(profile.entries), 1)
        self._grid = grid
        self.setWidget(body)
        self._show_shares()

    def weights(self) -> dict[str, float]:
        """Return the weights as they stand, by entry id, on the profile's own scale."""
        return {key: self._weight(key, slider.value()) for key, slider in self.sliders.items()}

    def _weight(self, key: str, value: int) -> float:
        own_value, own_weight = self._own[key]
        return own_weight if value == own_value else self._scale * value / STEPS

    @property
    def changed(self) -> bool:
        """Whether any slider stands elsewhere than the profile put it."""
        return any(slider.value() != self._own[key][0] for key, slider in self.sliders.items())

    def show_colours(self, colours: dict[str, str]) -> None:
        """Mark each criterion with the colour it has in the bars."""
        for key, mark in self._marks.items():
            mark.setStyleSheet(f"background: {colours.get(key, 'transparent')}; border-radius: 2px")

    def _tell(self) -> None:
        self._show_shares()
        self.moved.emit()

    def _show_shares(self) -> None:
        total = sum(slider.value() for slider in self.sliders.values())
        for row, slider in enumerate(self.sliders.values()):
            share = 100 * slider.value() / total if total else 0
            self._grid.itemAtPosition(row, 3).widget().setText(f"{share:.0f} %")
