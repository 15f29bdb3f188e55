# SPDX-License-Identifier: GPL-3.0-or-later
"""One selection for list and map: selecting hazards in either selects them in the other."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.layers import find_layer

AROUND = 3.0  # how much wider than the hazards themselves the map shows, so that one sees where they lie


class MapSelection(QObject):
    """Follows the selection of the hazard layer. `selected` carries record ids that the planner chose on the map."""

    selected = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._quiet = False

    def follow(self) -> None:
        """Find the hazard layer of the project and listen to it; nothing happens where there is none."""
        layer = find_layer(QgsProject.instance(), "hazard")
        if layer is self._layer:
            return
        self.leave()
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._tell)
            layer.willBeDeleted.connect(self._forget)

    def leave(self) -> None:
        """Stop listening."""
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._tell)
            self._layer.willBeDeleted.disconnect(self._forget)
            self._layer = None

    def _forget(self) -> None:
        self._layer = None

    def _tell(self, *_: object) -> None:
        if self._quiet or self._layer is None:
            return
        self.selected.emit(self._ids(self._layer))

    def _ids(self, layer: QgsVectorLayer) -> list[str]:
        request = QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["id"], layer.fields())
        return [feature["id"] for feature in layer.getFeatures(request)]

    def ids(self) -> list[str]:
        """Return the record ids of the hazards that are selected on the map."""
        self.follow()
        return [] if self._layer is None else self._ids(self._layer)

    def select(self, ids: list[str], zoom: bool = False) -> None:
        """Select the hazards with these record ids on the map, without sending `selected`."""
        self.follow()
        if self._layer is None:
            return
        quoted = ", ".join(QgsExpression.quotedValue(one) for one in ids)
        self._quiet = True
        if ids:
            self._layer.selectByExpression(f'"id" IN ({quoted})')
        else:
            self._layer.removeSelection()
        self._quiet = False
        if zoom and ids:
            self._canvas.zoomToSelected(self._layer)
            self._canvas.zoomByFactor(AROUND)
