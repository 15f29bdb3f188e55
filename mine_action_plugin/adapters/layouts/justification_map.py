# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of a justification: a hazard among the others with their ranks, and what counted for it with distances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutMeasurement,
    QgsLineSymbol,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ...core.location.utm import to_utm
from ...core.mappack.page import Box
from ...core.mappack.scales import bar_segment, fitting_scale, fraction
from ...core.mappack.symbols import PointSymbol
from ...core.priority.classes import class_of_each
from ..counted import Counted, Mark, counted_for, said_of, said_of_reach
from ..priorities import SiteRanking
from ..ranked_layer import ranked_renderer
from ..styles import marker_symbol
from ..words import Words
from .fonts import line_height
from .map_content import projected
from .map_layers import Drawn, LabelStyle, label_with, layer_of
from .sheet import BLACK, MM, Sheet

LEAST_SCALE = 2_500
MARGIN = 0.03
AROUND_M = 500.0
LABELLED = 20
COUNTED = PointSymbol("counted", "", "circle", "#FFFFFF", "#0050A0", 2.2, 0.5)


@dataclass
class JustificationMap:
    """A map that was drawn; its layers die with this object."""

    item: QgsLayoutItemMap
    layers: list[QgsMapLayer]
    counted: Counted


def draw_map(
    sheet: Sheet, words: Words, page: int, box: Box, found: SiteRanking, row: int, base: Sequence[QgsMapLayer]
) -> JustificationMap | None:
    """Draw the map into a box, scale below; None where the hazard has no geometry any more.

    The scale is the largest round one at which the reach of every criterion fits.
    """
    counted = counted_for(found, row)
    if counted.hazard is None:
        return None
    middle = counted.hazard.representative_point()
    utm = to_utm(middle.x, middle.y)
    epsg = (32600 if utm.north else 32700) + utm.zone
    frame = Box(box.x, box.y, box.width, box.height - line_height(7.0) - 3.5)
    widest = [reach.shape for reach in counted.reaches[:1]]
    shape = projected(shapely.union_all([counted.hazard, *widest]), epsg)
    west, south, east, north = shape.bounds if widest else shape.buffer(AROUND_M).bounds
    scale = fitting_scale(east - west, north - south, frame.width, frame.height, LEAST_SCALE, MARGIN)
    layers = _layers(sheet, words, found, counted.hazard, counted)
    item = QgsLayoutItemMap.create(sheet.layout)
    sheet.place(item, page, sheet.box_on_paper(frame))
    item.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(epsg))
    item.setKeepLayerSet(True)
    item.setLayers([*layers, *base])
    half_x, half_y = frame.width * scale / 2000.0, frame.height * scale / 2000.0
    x, y = (west + east) / 2.0, (south + north) / 2.0
    item.setExtent(QgsRectangle(x - half_x, y - half_y, x + half_x, y + half_y))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3, MM))
    _scale(sheet, page, Box(box.x, frame.bottom + 1.5, box.width, 6.0), scale)
    return JustificationMap(item, layers, counted)


def _scale(sheet: Sheet, page: int, box: Box, scale: int) -> None:
    """Write the scale, with a bar of one segment."""
    segment = bar_segment(scale)
    length = segment * 1000.0 / scale
    text = f"{segment / 1000.0:g} km" if segment >= 1000.0 else f"{segment:g} m"
    sheet.area(page, Box(box.x, box.y, length, 1.2), fill=BLACK)
    sheet.text(page, Box(box.x + length + 1.5, box.y - 1.0, 40.0, 3.0), f"{text}   {fraction(scale)}", 7.0)


def _layers(
    sheet: Sheet, words: Words, found: SiteRanking, hazard: BaseGeometry, counted: Counted
) -> list[QgsMapLayer]:
    """Return the layers above the base map, the topmost first."""
    ways = [Drawn(mark.way.wkb) for mark in counted.marks]
    spots = [Drawn(wkb, text) for wkb, text in _labelled(counted.marks, words).items()]
    rims = [Drawn(reach.top.wkb, said_of_reach(reach, words)) for reach in counted.reaches]
    layers: list[QgsMapLayer | None] = [
        _points(sheet, spots),
        _rims(sheet, rims),
        _lines(ways),
        _outline("hazard", [Drawn(hazard.wkb)], {"outline_color": "#000000", "outline_width": "0.9"}),
        _ranked(sheet, words, found),
        _outline(
            "reach",
            [Drawn(reach.shape.wkb) for reach in counted.reaches],
            {"outline_color": "#0050A0", "outline_width": "0.35", "outline_style": "dash"},
        ),
    ]
    return [layer for layer in layers if layer is not None]


def _labelled(marks: Sequence[Mark], words: Words) -> dict[bytes, str]:
    """Return what to write at each place: what is there and how far, line by line; of many features the first ones.

    Two things at one place share a label, since of two that collide QGIS would leave one out.
    """
    found: dict[bytes, str] = {}
    for number, mark in enumerate(marks):
        place = mark.shape.wkb if mark.shape.geom_type == "Point" else _end(mark.way)
        text = said_of(mark, words) if number < LABELLED else ""
        found[place] = "\n".join(one for one in (found.get(place, ""), text) if one)
    return found


def _end(way: shapely.Geometry) -> bytes:
    return bytes(Point(way.coords[-1]).wkb)


def _outline(name: str, things: list[Drawn], style: dict[str, str]) -> QgsVectorLayer:
    layer = layer_of("MultiPolygon", name, things)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"style": "no", **style})))
    return layer


def _lines(ways: list[Drawn]) -> QgsVectorLayer | None:
    if not ways:
        return None
    layer = layer_of("LineString", "ways", ways)
    symbol = QgsLineSymbol.createSimple({"color": "#000000", "width": "0.25", "line_style": "dot"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _points(sheet: Sheet, spots: list[Drawn]) -> QgsVectorLayer | None:
    if not spots:
        return None
    layer = layer_of("Point", "counted", spots)
    layer.setRenderer(QgsSingleSymbolRenderer(marker_symbol(COUNTED)))
    label_with(layer, sheet.face, LabelStyle(6.5, bold=True, priority=9))
    return layer


def _rims(sheet: Sheet, rims: list[Drawn]) -> QgsVectorLayer | None:
    """Return the texts at the rims of how far criteria looked, without a symbol of their own."""
    if not rims:
        return None
    layer = layer_of("Point", "rims", rims)
    layer.setRenderer(QgsNullSymbolRenderer())
    label_with(layer, sheet.face, LabelStyle(6.5, priority=8, colour="#0050A0"))
    return layer


def _ranked(sheet: Sheet, words: Words, found: SiteRanking) -> QgsVectorLayer:
    """Return all ranked hazards in their classes, labelled by rank."""
    ranks, classes = found.ranking.ranks.tolist(), class_of_each(found.ranking)
    things = [
        Drawn(shape.wkb, str(rank), key)
        for shape, rank, key in zip(found.hazards.geometry, ranks, classes)
        if shape is not None and not shape.is_empty
    ]
    layer = layer_of("MultiPolygon", "ranked", things)
    renderer = ranked_renderer(found, words)
    renderer.setClassAttribute("classification")
    layer.setRenderer(renderer)
    label_with(layer, sheet.face, LabelStyle(7.0, bold=True, priority=7))
    return layer
