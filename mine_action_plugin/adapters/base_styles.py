# SPDX-License-Identifier: GPL-3.0-or-later
"""How a base map looks: pale, so that hazards stand out, also in black and white."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .layer_styles import label, text_format
from .words import Words

# class, width in mm, colour, scale denominator from which on it is drawn (0: always)
_ROADS = (
    ("trunk", 1.3, "#F7C873", 0),
    ("primary", 1.0, "#FBE3A6", 0),
    ("street", 0.5, "#FFFFFF", 60_000),
    ("track", 0.35, "#B08D57", 150_000),
    ("", 0.5, "#FFFFFF", 150_000),
)
_PEOPLE = ((0, "#FFFFFF00"), (2, "#66FFF3C4"), (10, "#88FFC870"), (50, "#AAF08030"), (200, "#CCB02020"))


def name_field(layer: QgsVectorLayer, words: Words) -> str:
    """Return the expression that names a feature in the language of `words`, empty where the layer has no names."""
    fields = layer.fields()
    wanted = ("name_ar", "name:ar", "name") if words.right_to_left else ("name", "name_en", "name_ar", "NAME")
    here = [f'"{name}"' for name in wanted if fields.lookupField(name) >= 0]
    return f"coalesce({', '.join(here)})" if here else ""


def _fill(colour: str, outline: str, width: str = "0.15") -> QgsSingleSymbolRenderer:
    options = {"color": colour, "outline_color": outline, "outline_width": width, "outline_width_unit": "MM"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(options))


def _show_from(layer: QgsMapLayer, scale: float) -> None:
    """Draw the layer only at scales larger than 1:`scale`."""
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(scale)


def land(layer: QgsMapLayer, words: Words) -> None:
    layer.setRenderer(_fill("#F6F3EA", "#8A8A8A", "0.25"))


def districts(layer: QgsMapLayer, words: Words) -> None:
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#9E9E9E", "outline_width": "0.3", "outline_style": "dot"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def farmland(layer: QgsMapLayer, words: Words) -> None:
    renderer = _fill("#E4EDD2", "#C5D3A8", "0.1")
    rows = QgsLinePatternFillSymbolLayer()  # of dots, by which it is told from built-up land without colour
    rows.setLineAngle(0.0)
    rows.setDistance(1.2)
    dots = {"line_color": "#6F8A3C", "line_width": "0.2", "line_style": "dot", "capstyle": "round"}
    rows.setSubSymbol(QgsLineSymbol.createSimple(dots))
    renderer.symbol().appendSymbolLayer(rows)
    layer.setRenderer(renderer)
    _show_from(layer, 100_000)


def built_up(layer: QgsMapLayer, words: Words) -> None:
    layer.setRenderer(_fill("#DAD5CE", "#B9B2A8", "0.1"))
    _show_from(layer, 150_000)


def _road(width: float, colour: str) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple(
        {"line_color": "#A8A39A", "line_width": str(width + 0.3), "line_width_unit": "MM"}
    )
    inner = QgsSimpleLineSymbolLayer(QColor(colour), width)
    symbol.appendSymbolLayer(inner)
    return symbol


def roads(layer: QgsMapLayer, words: Words) -> None:
    field = next((name for name in ("class", "highway", "fclass") if layer.fields().lookupField(name) >= 0), "")
    if not field:
        layer.setRenderer(QgsSingleSymbolRenderer(_road(0.6, "#FFFFFF")))
        return
    root = QgsRuleBasedRenderer.Rule(None)
    for key, width, colour, scale in reversed(_ROADS):
        condition = f"\"{field}\" = '{key}'" if key else "ELSE"
        root.appendChild(QgsRuleBasedRenderer.Rule(_road(width, colour), 0, scale, condition, key))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def places(layer: QgsMapLayer, words: Words) -> None:
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#000000", "outline_color": "#FFFFFF", "size": "1.6"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    names = name_field(layer, words)
    if names:
        label(layer, names, text_format(9, "#333333"), priority=7)


def facility(colour: str, shape: str) -> Callable[[QgsMapLayer, Words], None]:
    """Return a style of small signs of one shape and colour, named at large scales."""

    def style(layer: QgsMapLayer, words: Words) -> None:
        if layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
            plain(layer, words)
            return
        options = {"name": shape, "color": colour, "outline_color": "#FFFFFF", "outline_width": "0.2", "size": "2.8"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(options)))
        _show_from(layer, 30_000)
        names = name_field(layer, words)
        if names:
            label(layer, names, text_format(6, colour), nearer_than=6_000, priority=2)

    return style


def population(layer: QgsMapLayer, words: Words) -> None:
    if not isinstance(layer, QgsRasterLayer):
        plain(layer, words)
        return
    ramp = QgsColorRampShader(0, 200)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value}") for value, colour in _PEOPLE]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def plain(layer: QgsMapLayer, words: Words) -> None:
    """Draw a layer of unknown subject in grey; a raster keeps QGIS's own look."""
    if isinstance(layer, QgsRasterLayer):
        return
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        layer.setRenderer(_fill("#00FFFFFF", "#8A8A8A", "0.2"))
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        layer.setRenderer(
            QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#8A8A8A", "line_width": "0.3"}))
        )
    else:
        options = {"name": "circle", "color": "#8A8A8A", "outline_style": "no", "size": "1.4"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(options)))
