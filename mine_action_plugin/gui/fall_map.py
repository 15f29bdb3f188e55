# SPDX-License-Identifier: GPL-3.0-or-later
"""A small map of where a delivery would fall: over the base map, in the system that is chosen, told in words too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..adapters.intake import Fallen
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .fallen_rows import LIBYA, OUTSIDE, FallenRows

if TYPE_CHECKING:
    from .panel import Panel

IN_LIBYA = QT_TRANSLATE_NOOP("MineAction", "%n row(s) fall in Libya")
OUT_OF_LIBYA = QT_TRANSLATE_NOOP("MineAction", "%n row(s) fall outside Libya")
PLACELESS = QT_TRANSLATE_NOOP("MineAction", "%n row(s) have no place")
NO_PLACES = QT_TRANSLATE_NOOP("MineAction", "The rows have no place on the map.")
WAY = QT_TRANSLATE_NOOP("MineAction", "{crs}, by {operation}, accuracy of the transformation: {accuracy} m")
AROUND = 1.15
NEAREST = 0.02  # degrees that are seen at the least


class FallMap(QWidget):
    """Shows one layer's rows at a time, whole Libya with them; the planner can look closer."""

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words = panel.words
        self.canvas = QgsMapCanvas(self)
        self.canvas.setCanvasColor(QColor("#F4F2EC"))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        base = panel.view.base_layers()
        self.canvas.setLayers(base)
        self.canvas.setMinimumSize(300, 240)
        name = "name_ar" if words.right_to_left else "name"
        sites = []
        for one in panel.session.sites():
            chosen = one["id"] == panel.session.site_id
            title = str(one[name] or one["name"]) if chosen or not base else ""  # a base map has the names of towns
            if one["geometry"] is not None and not one["geometry"].is_empty:
                sites.append((title, one["geometry"], chosen))
        self.rows = FallenRows(self.canvas, sites)
        self.country_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "All Libya")), self)
        self.rows_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Only the rows")), self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        for button in (self.country_button, self.rows_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self.country_button.clicked.connect(self.show_country)
        self.rows_button.clicked.connect(self.show_rows)

    def show_fallen(self, fallen: Fallen | None) -> None:
        """Draw rows where they fall; None for a layer without places."""
        self.rows.show_fallen(fallen)
        self._tell([self.words(NO_PLACES)] if fallen is None else self._said(fallen))
        self.told.setStyleSheet(f"color: {OUTSIDE}" if fallen is not None and fallen.outside.any() else "")
        self.rows_button.setEnabled(self.rows.box() is not None)
        self.show_country()

    def show_trouble(self, error: PlanningError) -> None:
        """Say why nothing can be drawn."""
        self.rows.show_fallen(None)
        self._tell(self.words.error(error))
        self.told.setStyleSheet(f"color: {OUTSIDE}")
        self.rows_button.setEnabled(False)
        self.show_country()

    def _said(self, fallen: Fallen) -> list[str]:
        words, outside = self.words, int(fallen.outside.sum())
        counts = [(IN_LIBYA, len(fallen.places) - outside), (OUT_OF_LIBYA, outside), (PLACELESS, fallen.placeless)]
        said = [" · ".join(words(text, number) for text, number in counts if number)]
        if fallen.operation:
            accuracy = "?" if fallen.accuracy_m is None else f"{fallen.accuracy_m:g}"
            parts = {"crs": fallen.crs, "operation": fallen.operation, "accuracy": accuracy}
            said.append(words.measured(words(WAY, **{key: f"\u2068{text}\u2069" for key, text in parts.items()})))
        return said

    def _tell(self, lines: list[str]) -> None:
        side = "\u200f" if self.words.right_to_left else ""
        self.told.setText("\n".join(side + line for line in lines if line))

    def show_country(self) -> None:
        """Show all Libya, and the rows wherever they are."""
        box = QgsRectangle(LIBYA)
        rows = self.rows.box()
        if rows is not None:
            box.combineExtentWith(rows)
        self._look(box)

    def show_rows(self) -> None:
        """Show the rows from as near as they allow."""
        box = self.rows.box()
        if box is not None:
            self._look(box)

    def _look(self, box: QgsRectangle) -> None:
        middle = box.center()
        width, height = (max(NEAREST, side) * AROUND for side in (box.width(), box.height()))
        self.canvas.setExtent(QgsRectangle.fromCenterAndSize(middle, width, height))
        self.canvas.refresh()
        self.rows.updatePosition()
