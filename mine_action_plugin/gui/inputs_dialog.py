# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which layers of the project a ranking reads."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..adapters.priorities import roles_of
from ..adapters.words import Words
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
        for role in roles_of(profile):
            box = QgsMapLayerComboBox(self)
            box.setFilters(FILTERS[role.kind])
            box.setAllowEmptyLayer(True)
            box.setLayer(chosen.get(role.key.upper()))
            self.boxes[role.key.upper()] = self.add(role.label, box)
            if role.key == "population":
                self._ask_cells(chosen.get(CELLS))

    def parameters(self) -> dict[str, Any]:
        """Return the chosen layers; None for what was left out, so that no proposal comes in its place."""
        layers = {key: box.currentLayer() for key, box in self.boxes.items()}
        return {**layers, CELLS: self.cells.currentData()} if self.cells is not None else layers

    def _ask_cells(self, chosen: int | None) -> None:
        self.cells = QComboBox(self)
        for kind, label in CELL_KINDS:
            self.cells.addItem(self.words(label), kind)
        self.cells.setCurrentIndex([kind for kind, _ in CELL_KINDS].index(chosen))
        self.add(QT_TRANSLATE_NOOP("MineAction", "What the cells of the population raster hold"), self.cells)
