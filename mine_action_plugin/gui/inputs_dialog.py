# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which layers of the project a ranking reads."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

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
        for role in roles_of(profile):
            box = QgsMapLayerComboBox(self)
            box.setFilters(FILTERS[role.kind])
            box.setAllowEmptyLayer(True)
            box.setLayer(chosen.get(role.key.upper()))
            self.boxes[role.key.upper()] = self.add(role.label, box)

    def parameters(self) -> dict[str, Any]:
        """Return the chosen layers; None for what was left out, so that no proposal comes in its place."""
        return {key: box.currentLayer() for key, box in self.boxes.items()}
