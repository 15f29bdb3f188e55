# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS symbols and renderers made from the table of symbols, for the screen and for print."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.mappack.symbols import (
    CLASS_SYMBOLS,
    OTHER_CLASS,
    OTHER_STATUS,
    STATUS_SYMBOLS,
    TASK_OUTLINE,
    AreaSymbol,
    OutlineSymbol,
    PointSymbol,
    point_symbol,
)
from ..core.text import QT_TRANSLATE_NOOP

Translate = Callable[[str], str]
Symbol = TypeVar("Symbol", bound=QgsSymbol)
HATCH_WIDTH_MM = 0.18
AREA_OUTLINE_MM = 0.4
CASING_MM = 0.5  # white on both sides of an outline, so that it stands off a dark or coloured ground
_GROUPS = (
    (QT_TRANSLATE_NOOP("MineAction", "Classification"), "classification", (*CLASS_SYMBOLS, OTHER_CLASS)),
    (QT_TRANSLATE_NOOP("MineAction", "Status"), "status", (*STATUS_SYMBOLS, OTHER_STATUS)),
)


def _as_marked(text: str) -> str:
    return text


def colour(name: str, opacity: float = 1.0) -> QColor:
    """Return the colour `name` (#RRGGBB). Opacity goes into the colour: a layer's own would turn print into pixels."""
    made = QColor(name)
    made.setAlphaF(opacity)
    return made


def _of_layers(symbol: Symbol, first: QgsSymbolLayer, *others: QgsSymbolLayer) -> Symbol:
    """Return `symbol` made of these layers. A list given to its constructor would be freed by Python: a crash."""
    symbol.changeSymbolLayer(0, first)
    for layer in others:
        symbol.appendSymbolLayer(layer)
    return symbol


def area_symbol(area: AreaSymbol) -> QgsFillSymbol:
    """Return the fill of `area` with its hatch, without outline."""
    fill = QgsSimpleFillSymbolLayer(colour(area.fill, area.opacity))
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    symbol = _of_layers(QgsFillSymbol(), fill)
    for angle in area.hatches:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(angle)
        hatch.setDistance(area.spacing_mm)
        hatch.setDistanceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        hatch.setSubSymbol(_of_layers(QgsLineSymbol(), _line("#000000", HATCH_WIDTH_MM)))
        symbol.appendSymbolLayer(hatch)
    return symbol


def _line(name: str, width_mm: float, opacity: float = 1.0) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(colour(name, opacity), width_mm)
    line.setWidthUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return line


def outline_symbol(outline: OutlineSymbol) -> QgsFillSymbol:
    """Return the outline of an area without fill; opaque ones have a white casing."""
    line = _line(outline.colour, outline.width_mm, outline.opacity)
    if outline.dashes:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(list(outline.dashes))
        line.setCustomDashPatternUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    if outline.opacity < 1.0:
        return _of_layers(QgsFillSymbol(), line)
    return _of_layers(QgsFillSymbol(), _line("#FFFFFF", outline.width_mm + CASING_MM, 0.8), line)


def marker_symbol(point: PointSymbol) -> QgsMarkerSymbol:
    """Return the marker of one kind of point."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": point.shape,
            "color": point.fill or "0,0,0,0",
            "outline_color": point.outline,
            "outline_width": str(point.outline_mm),
            "size": str(point.size_mm),
            "size_unit": "MM",
        }
    )


def symbol_of(row: AreaSymbol | OutlineSymbol | PointSymbol) -> QgsSymbol:
    """Return the QGIS symbol of any row of the table of symbols."""
    if isinstance(row, AreaSymbol):
        return area_symbol(row)
    return outline_symbol(row) if isinstance(row, OutlineSymbol) else marker_symbol(row)


def _rules(field: str, rows: Iterable, translate: Translate) -> Iterable[QgsRuleBasedRenderer.Rule]:
    for row in rows:
        condition = f"\"{field}\" = '{row.code}'" if row.code else "ELSE"
        yield QgsRuleBasedRenderer.Rule(symbol_of(row), 0, 0, condition, translate(row.label))


def hazard_renderer(translate: Translate = _as_marked) -> QgsRuleBasedRenderer:
    """Return the renderer of a layer with the hazard's fields `classification` and `status`.

    A hazard is drawn twice, by class (fill) and by status (outline); the last rule of each draws whatever the others
    do not know. `translate` words the legend.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for title, field, rows in _GROUPS:
        group = QgsRuleBasedRenderer.Rule(None, 0, 0, "", translate(title))
        for rule in _rules(field, rows, translate):
            group.appendChild(rule)
        root.appendChild(group)
    return QgsRuleBasedRenderer(root)


def area_renderer(
    field: str, rows: Iterable[AreaSymbol], outline: str, translate: Translate = _as_marked
) -> QgsRuleBasedRenderer:
    """Return areas filled by the code in `field`, outlined in one colour; a row without code draws whatever is left."""
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in _rules(field, rows, translate):
        rule.symbol().appendSymbolLayer(_line(outline, AREA_OUTLINE_MM))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def task_renderer() -> QgsSingleSymbolRenderer:
    """Return the broad line that marks the area of a task order; it lies under the hazards."""
    return QgsSingleSymbolRenderer(outline_symbol(TASK_OUTLINE))


def point_renderer(code: str) -> QgsSingleSymbolRenderer:
    """Return the renderer of a layer of one kind of point, such as "accident" or "evidence"."""
    return QgsSingleSymbolRenderer(marker_symbol(point_symbol(code)))
