# SPDX-License-Identifier: GPL-3.0-or-later
"""One map of an order on a page of its own: map, grid, legend, scale, north, and what it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutMeasurement,
    QgsLineSymbol,
    QgsMapLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ...core.mappack.page import Box
from ...core.mappack.products import MapProduct
from ...core.mappack.scales import grid_interval
from ..words import Words
from .fonts import Typeface
from .map_content import MapContent, View
from .map_layers import LabelStyle, hazard_layer, point_layer, task_layer
from .map_margin import MapNotes, draw_margin
from .sheet import MM, Sheet

GRID_PT = 5.5
# points over the hazards, bottom to top, and those that give way to them
_ABOVE = ("ring", "place", "evidence", "unnumbered", "ip", "tp", "ep", "sp")
_BELOW = ("accident", "lm", "bm")


@dataclass
class MapSheet:
    """A map that was drawn: the item, its layers above the base map, and those below. Layers die with this object."""

    product: MapProduct
    view: View
    content: MapContent
    page: int
    item: QgsLayoutItemMap
    own: list[QgsMapLayer]
    base: list[QgsMapLayer] = field(default_factory=list)

    @property
    def box(self) -> Box:
        return self.product.frame


def own_layers(content: MapContent, face: Typeface) -> list[QgsMapLayer]:
    """Return the layers above the base map, top first."""
    outside = content.named_outside
    styles = {
        "place": LabelStyle(8.0, bold=True, priority=9),
        "evidence": LabelStyle(6.0),
        "accident": LabelStyle(6.5, bold=True, priority=4),
    }
    number = LabelStyle(6.5, bold=True, always=True, priority=10)
    ordered = LabelStyle(8.0, bold=True, always=True, priority=10, outside=outside)
    hazards = [
        task_layer(content.ordered),
        hazard_layer(content.others, face, LabelStyle(7.0, priority=7, outside=outside)),
        hazard_layer(content.ordered, face, ordered),
    ]

    def points(kinds: Sequence[str]) -> list[QgsVectorLayer]:
        shown = [kind for kind in kinds if content.points.get(kind)]
        return [point_layer(kind, content.points[kind], face, styles.get(kind, number)) for kind in shown]

    return [*points(_BELOW), *hazards, *points(_ABOVE)][::-1]


def draw_map(
    sheet: Sheet,
    tongues: Sequence[Words],
    product: MapProduct,
    view: View,
    content: MapContent,
    base: Sequence[QgsMapLayer],
    notes: MapNotes,
) -> MapSheet:
    """Draw a map with its margin on a new page of `sheet`."""
    page = sheet.add_page()
    own = own_layers(content, sheet.face)
    item = QgsLayoutItemMap.create(sheet.layout)
    sheet.place(item, page, sheet.box_on_paper(product.frame))
    item.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(view.epsg))
    item.setKeepLayerSet(True)
    item.setLayers([*own, *base])
    item.setExtent(QgsRectangle(*view.bounds))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3, MM))
    _add_grid(item, view, sheet.face)
    drawn = MapSheet(product, view, content, page, item, own, list(base))
    draw_margin(sheet, tongues, product, view, content, page, notes)
    return drawn


def _add_grid(item: QgsLayoutItemMap, view: View, face: Typeface) -> None:
    grid = QgsLayoutItemMapGrid("grid", item)
    grid.setEnabled(True)
    grid.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(view.epsg))
    step = grid_interval(view.scale)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": "60,60,60,110", "width": "0.12"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression("to_string(to_int(@grid_number)) || if(@grid_axis = 'x', ' E', ' N')")
    words = QgsTextFormat.fromQFont(face.font(GRID_PT))
    words.setSize(GRID_PT)
    words.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    grid.setAnnotationTextFormat(words)
    grid.setAnnotationFrameDistance(0.6)
    sides = QgsLayoutItemMapGrid.BorderSide
    direction = QgsLayoutItemMapGrid.AnnotationDirection
    for side in (sides.Left, sides.Right):
        grid.setAnnotationDirection(direction.Vertical, side)
    for side in (sides.Top, sides.Bottom):
        grid.setAnnotationDirection(direction.Horizontal, side)
    item.grids().addGrid(grid)
