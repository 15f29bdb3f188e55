# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace in the map window: its layers, the chosen site's extent and zone, forms."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer

from ..adapters.base_map import ROLE_PROPERTY, find_base_layers
from ..adapters.layers import add_workspace_layers, find_layer, workspace_layers
from ..adapters.project import add_base_map
from ..adapters.site_view import show_site
from .messages import Messages
from .session import Session
from .slots import told


class ProjectView:
    """Keeps the QGIS project in step with the session."""

    def __init__(self, iface: QgisInterface, session: Session, messages: Messages) -> None:
        self.messages = messages
        self._iface = iface
        self._session = session
        session.site_changed.connect(self.show_chosen_site)
        session.written.connect(self.refresh)

    def show_workspace(self) -> None:
        """Add the layers of the workspace that the project does not have yet, and look at the chosen site."""
        add_workspace_layers(QgsProject.instance(), self._session.location, self._session.words.language)
        # QGIS gives an empty project the CRS of its first layer, but only once the event loop runs again.
        QTimer.singleShot(0, self.show_chosen_site)

    @told
    def show_chosen_site(self) -> None:
        """Zoom to the site and work in its UTM zone; all Libya where none is chosen."""
        extent = show_site(QgsProject.instance(), self._session.site())
        self._iface.mapCanvas().setExtent(extent)
        self._iface.mapCanvas().refresh()

    def base_layers(self) -> list[QgsMapLayer]:
        """Return the layers of the project's base map that are ticked, the topmost first."""
        root = QgsProject.instance().layerTreeRoot()
        return [layer for layer in find_base_layers(QgsProject.instance()) if root.findLayer(layer.id()).isVisible()]

    def proposed_inputs(self, keys: list[str]) -> dict[str, QgsMapLayer]:
        """Return the layers of the base map that are about an input of a ranking, by parameter name."""
        base = find_base_layers(QgsProject.instance())
        subjects = {layer.customProperty(ROLE_PROPERTY): layer for layer in base}
        return {key.upper(): subjects[key] for key in keys if key in subjects}

    def add_base_map(self, folder: str) -> list[QgsMapLayer]:
        """Add the base map in `folder`; `PlanningError` where a file cannot be read or placed."""
        return add_base_map(QgsProject.instance(), [folder], self._session.words)

    def refresh(self) -> None:
        """Read the layers of the workspace again after something was written: what is new must not miss on the map."""
        for layer in workspace_layers(QgsProject.instance()).values():
            if layer.dataProvider() is not None:
                layer.dataProvider().reloadData()
                layer.triggerRepaint()

    def point_out(self, lon: float, lat: float) -> None:
        """Let a place (degrees, WGS 84) flash on the map, so that a number in a form can be found there."""
        place = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
        self._iface.mapCanvas().flashGeometries([place], QgsCoordinateReferenceSystem("EPSG:4326"))

    def open_form(self, table: str, record_id: str) -> None:
        """Open the form of one record."""
        layer = find_layer(QgsProject.instance(), table)
        if layer is None:
            return
        request = QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression("id", record_id)))
        for feature in layer.getFeatures(request):
            self._iface.openFeatureForm(layer, feature, False, False)
