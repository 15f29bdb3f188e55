# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of an order's maps, made from values, so that nothing but the order and the workspace decides them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLabelObstacleSettings,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..compat import make_field, show_all_labels
from ..styles import hazard_renderer, point_renderer, task_renderer
from .fonts import Typeface
from .speech import directed

WGS84 = "EPSG:4326"
_TEXTS = ("label", "classification", "status")


@dataclass(frozen=True)
class Drawn:
    """Something to draw: its geometry as WKB (EPSG:4326), its label, and for hazards class and status."""

    wkb: bytes
    label: str = ""
    classification: str = ""
    status: str = ""


@dataclass(frozen=True)
class LabelStyle:
    """How labels of a layer look. `always` draws each one even over others."""

    points: float
    bold: bool = False
    always: bool = False
    priority: int = 5
    colour: str = "#000000"
    distance_mm: float = 0.8
    outside: bool = False  # of polygons


def layer_of(kind: str, name: str, things: Iterable[Drawn]) -> QgsVectorLayer:
    """Return a layer in memory of `kind` "Point" or "MultiPolygon" with these things in it."""
    layer = QgsVectorLayer(f"{kind}?crs={WGS84}", name, "memory")
    layer.dataProvider().addAttributes([make_field(field, "text") for field in _TEXTS])
    layer.updateFields()
    features = []
    for thing in things:
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(thing.wkb)
        feature.setGeometry(geometry)
        feature.setAttributes([directed(thing.label, False), thing.classification, thing.status])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def label_with(
    layer: QgsVectorLayer, face: Typeface, style: LabelStyle, field: str = "label", evaluated: bool = False
) -> None:
    """Label a layer with a white halo: by a field, or by an expression of our own where `evaluated`.

    The text of a field is printed, never evaluated.
    """
    text = QgsTextFormat.fromQFont(face.font(style.points, style.bold))
    text.setSize(style.points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(style.colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = evaluated
    settings.setFormat(text)
    points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    placement = QgsPalLayerSettings.Placement
    beside = placement.OutsidePolygons if style.outside else placement.Horizontal
    settings.placement = placement.OrderedPositionsAroundPoint if points else beside
    settings.dist = style.distance_mm
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.priority = style.priority
    settings.fitInPolygonOnly = False
    if not points:
        settings.setObstacleSettings(_keep_clear())
    if style.always:
        show_all_labels(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _keep_clear() -> QgsLabelObstacleSettings:
    """Return that labels of all layers keep off the inside of these polygons as much as QGIS knows to."""
    clear = QgsLabelObstacleSettings()
    clear.setIsObstacle(True)
    clear.setType(QgsLabelObstacleSettings.ObstacleType.PolygonInterior)
    clear.setFactor(2.0)
    return clear


def hazard_layer(things: Sequence[Drawn], face: Typeface, style: LabelStyle) -> QgsVectorLayer:
    """Return a layer of hazards with the symbols of class and status, labelled by ID."""
    layer = layer_of("MultiPolygon", "hazards", things)
    layer.setRenderer(hazard_renderer())
    label_with(layer, face, style)
    return layer


def task_layer(things: Sequence[Drawn]) -> QgsVectorLayer:
    """Return the broad outline that marks the ordered hazards."""
    layer = layer_of("MultiPolygon", "task", things)
    layer.setRenderer(task_renderer())
    return layer


def point_layer(kind: str, things: Sequence[Drawn], face: Typeface, style: LabelStyle) -> QgsVectorLayer:
    """Return a layer of points of one kind of the table of symbols, labelled."""
    layer = layer_of("Point", kind, things)
    layer.setRenderer(point_renderer(kind))
    label_with(layer, face, style)
    return layer
