# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a printed map: which hazards are really to be seen on the page, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from qgis.core import QgsLayoutExporter, QgsMapLayer
from qgis.PyQt.QtGui import QImage

from .map_content import projected
from .map_layers import Drawn
from .map_sheet import MapSheet
from .sheet import Sheet

DPI = 75.0
CORNERS = 60  # of a hazard's outline that are looked at
AROUND = 2  # pixels on each side of a corner


def _pixels(sheet: Sheet, drawn: MapSheet, layers: list[QgsMapLayer]) -> np.ndarray:
    """Return the page of a map as an array of rows, columns and colours, drawn with these layers."""
    drawn.item.setLayers(layers)
    image = QgsLayoutExporter(sheet.layout).renderPageToImage(drawn.page, dpi=DPI)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def _looked_at(thing: Drawn, drawn: MapSheet, left: float) -> Iterator[tuple[int, int]]:
    """Yield row and column of places on a hazard: corners of its outline that are in the map, and its inside."""
    shape = projected(shapely.from_wkb(thing.wkb), drawn.view.epsg)
    corners = shapely.get_coordinates(shape.boundary)
    step = max(1, len(corners) // CORNERS)
    inside = shape.representative_point()
    view = drawn.view
    for x, y in [*corners[::step].tolist(), (inside.x, inside.y)]:
        if view.west <= x <= view.east and view.south <= y <= view.north:
            across = left + (x - view.west) * 1000.0 / view.scale
            down = drawn.box.y + (view.north - y) * 1000.0 / view.scale
            yield int(down * DPI / 25.4), int(across * DPI / 25.4)


def hazards_seen(sheet: Sheet, drawn: MapSheet) -> dict[str, int]:
    """Return how many pixels at each hazard differ from the same page without hazards; the map is left as it was.

    Another hazard that only touches the map, with no corner in it, is not asked for.
    """
    every = [*drawn.own, *drawn.base]
    hidden = {layer.id() for layer in drawn.own if layer.name() in ("hazards", "task")}
    bare = _pixels(sheet, drawn, [layer for layer in every if layer.id() not in hidden])
    full = _pixels(sheet, drawn, every)
    changed = (np.abs(full - bare).max(axis=2) > 8).astype(int)
    left = sheet.box_on_paper(drawn.box).x
    seen: dict[str, int] = {}
    for thing in [*drawn.content.ordered, *drawn.content.others]:
        places = set(_looked_at(thing, drawn, left))
        if not places and thing in drawn.content.others:
            continue
        seen[thing.label] = sum(
            int(changed[max(row - AROUND, 0) : row + AROUND + 1, max(column - AROUND, 0) : column + AROUND + 1].sum())
            for row, column in places
        )
    return seen
