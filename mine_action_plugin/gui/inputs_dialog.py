# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which layers of the project a ranking reads."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from ..adapters.layer_dates import checked_date, date_of, keep_date
from ..adapters.priorities import roles_of
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.priority.inputs import Kind
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog

FILTERS = {
    Kind.POINTS: QgsMapLayerProxyModel.Filter.PointLayer,
    Kind.LINES: QgsMapLayerProxyModel.Filter.LineLayer,
    Kind.POLYGONS: QgsMapLayerProxyModel.Filter.PolygonLayer,
    Kind.FEATURES: QgsMapLayerProxyModel.Filter.HasGeometry,
    Kind.TABLE: QgsMapLayerProxyModel.Filter.VectorLayer,
    Kind.RASTER: QgsMapLayerProxyModel.Filter.RasterLayer,
}
CELLS = "POPULATION_KIND"  # beside the population raster: what its cells hold, in the order of the algorithm's choices
CELL_KINDS = (
    (None, QT_TRANSLATE_NOOP("MineAction", "As the file says")),
    (0, QT_TRANSLATE_NOOP("MineAction", "People in the cell")),
    (1, QT_TRANSLATE_NOOP("MineAction", "People per km²")),
)


class InputsDialog(FormDialog):
    """One layer box for each input that the profile's criteria read; an input left out counts as missing."""

    def __init__(self, words: Words, profile: Any, chosen: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            words,
            QT_TRANSLATE_NOOP("MineAction", "Layers that the ranking reads"),
            QT_TRANSLATE_NOOP("MineAction", "Use these"),
            parent,
        )
        self.boxes: dict[str, QgsMapLayerComboBox] = {}
        self.cells: QComboBox | None = None
        self.setMinimumWidth(640)
        self.dates: dict[str, QLineEdit] = {}
        for role in roles_of(profile):
            box = QgsMapLayerComboBox(self)
            box.setFilters(FILTERS[role.kind])
            box.setAllowEmptyLayer(True)
            box.setLayer(chosen.get(role.key.upper()))
            self.boxes[role.key.upper()] = box
            self.add(role.label, self._dated(role.key, box))
            if role.key == "population":
                self._ask_cells(chosen.get(CELLS))

    def parameters(self) -> dict[str, Any]:
        """Return the chosen layers; None for what was left out, so that no proposal comes in its place."""
        layers = {key: box.currentLayer() for key, box in self.boxes.items()}
        dates = {key: line.text().strip() for key, line in self.dates.items() if layers[key.upper()] is not None}
        given = {**layers, "DATES": json.dumps({key: one for key, one in dates.items() if one})}
        return {**given, CELLS: self.cells.currentData()} if self.cells is not None else given

    def accept(self) -> None:
        """Keep the dates with their layers, unless one of them is none: then say so."""
        today = datetime.now().astimezone().date()
        try:
            stated = {key: checked_date(line.text(), today) for key, line in self.dates.items() if line.text().strip()}
        except PlanningError as error:
            QMessageBox.warning(self, self.windowTitle(), "\n".join(self.words.error(error)))
            return
        for key, text in stated.items():
            layer = self.boxes[key.upper()].currentLayer()
            if layer is not None:
                keep_date(layer, text)
        super().accept()

    def _dated(self, key: str, box: QgsMapLayerComboBox) -> QWidget:
        """Return a box of layers with a line for the date of the data beside it, which follows the layer."""
        line = QLineEdit(date_of(box.currentLayer()), self)
        line.setPlaceholderText(self.words(QT_TRANSLATE_NOOP("MineAction", "From when (YYYY-MM-DD)")))
        line.setFixedWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + 32)
        box.layerChanged.connect(lambda layer: line.setText(date_of(layer)))
        self.dates[key] = line
        box.setMinimumWidth(220)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(line)
        return both

    def _ask_cells(self, chosen: int | None) -> None:
        self.cells = QComboBox(self)
        for kind, label in CELL_KINDS:
            self.cells.addItem(self.words(label), kind)
        self.cells.setCurrentIndex([kind for kind, _ in CELL_KINDS].index(chosen))
        self.add(QT_TRANSLATE_NOOP("MineAction", "What the cells of the population raster hold"), self.cells)
