# SPDX-License-Identifier: GPL-3.0-or-later
"""The base map under the hazards: copies for print, named in both scripts, and whether each can be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.mappack.checks import LayerState
from ...core.text import QT_TRANSLATE_NOOP
from ..base_map import ROLE_PROPERTY, role_of
from ..words import Words, interface_words
from .fonts import Typeface
from .map_content import View
from .map_layers import LabelStyle, label_with

_LATIN = ("name", "name_en", "name:en", "NAME", "NAME_EN")
_ARABIC = ("name_ar", "name:ar", "NAME_AR")


def copies_for_print(
    layers: Sequence[QgsMapLayer], project: QgsProject, words: Words, face: Typeface
) -> list[QgsMapLayer]:
    """Return copies of base layers, so that printing never changes what is on the screen.

    Those of the planner's project keep their style, others get the quiet style of their subject. Places are named in
    both scripts.
    """
    copies = []
    for layer in layers:
        copy = layer.clone()
        role = role_of(layer.name())
        if project.mapLayer(layer.id()) is None and not layer.customProperty(ROLE_PROPERTY):
            role.style(copy, words)
        if is_of_places(layer):
            _name_in_both(copy, face)
        copies.append(copy)
    return copies


def is_of_places(layer: QgsMapLayer) -> bool:
    """Return whether a base layer is that of places with their names."""
    return "places" in (role_of(layer.name()).key, layer.customProperty(ROLE_PROPERTY))


def _name_in_both(layer: QgsMapLayer, face: Typeface) -> None:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return
    found = [[f'"{name}"' for name in names if layer.fields().indexOf(name) >= 0] for names in (_LATIN, _ARABIC)]
    parts = [f"coalesce({', '.join(names)})" for names in found if names]
    if parts:
        names = f"array_to_string(array_distinct(array_filter(array({', '.join(parts)}), @element != '')), '\\n')"
        label_with(layer, face, LabelStyle(8.0, bold=True, priority=9, colour="#222222"), names, evaluated=True)


def state_of(layer: QgsMapLayer, view: View, project: QgsProject) -> LayerState:
    """Return whether a layer can be drawn, and whether it has anything to show in the map."""
    say = interface_words()
    if not layer.isValid():
        return LayerState(layer.name(), say(QT_TRANSLATE_NOOP("MineAction", "its source is broken")), False)
    if not layer.crs().isValid():
        return LayerState(layer.name(), say(QT_TRANSLATE_NOOP("MineAction", "it has no coordinate system")), False)
    return LayerState(layer.name(), "", layer.isInScaleRange(view.scale) and _reaches(layer, view, project))


def _reaches(layer: QgsMapLayer, view: View, project: QgsProject) -> bool:
    crs = QgsCoordinateReferenceSystem.fromEpsgId(view.epsg)
    transform = QgsCoordinateTransform(crs, layer.crs(), project)
    try:
        window = transform.transformBoundingBox(QgsRectangle(*view.bounds))
    except QgsCsException:  # the layer's CRS does not reach here
        return False
    if not window.intersects(layer.extent()):
        return False
    if not isinstance(layer, QgsVectorLayer):
        return True
    request = QgsFeatureRequest().setFilterRect(window).setNoAttributes().setLimit(1)
    return any(True for _ in layer.getFeatures(request))
