# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of a base map in the legend of a printed map: one for each layer that is drawn, with its own symbols."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsSymbol, QgsVectorLayer

from ...core.orders.blocks import Say
from ..base_map import role_of

SYMBOLS = 4  # of one layer that are shown
COLOURS = 5


@dataclass(frozen=True)
class BaseEntry:
    """A layer in the legend. `title` is a marked text where its subject is known, and else its name.

    `symbols` are copies of those that it draws at the scale of the map; a raster has `colours` (#RRGGBB) in their
    place.
    """

    title: Say | str
    symbols: tuple[QgsSymbol, ...] = ()
    colours: tuple[str, ...] = ()


def base_entry(layer: QgsMapLayer, scale: float) -> BaseEntry:
    """Return the entry of a layer in the legend of a map of 1:`scale`."""
    role = role_of(layer.name())
    title = Say(role.title) if role.key else layer.name()
    if isinstance(layer, QgsRasterLayer):
        return BaseEntry(title, colours=_colours(layer))
    return BaseEntry(title, symbols=_symbols(layer, scale))


def _symbols(layer: QgsMapLayer, scale: float) -> tuple[QgsSymbol, ...]:
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    if renderer is None:
        return ()
    items = renderer.legendSymbolItems()  # own their symbols
    drawn = [item.symbol().clone() for item in items if item.isScaleOK(scale) and item.symbol()]
    return tuple(drawn[-SYMBOLS:])  # the last of a renderer are the topmost


def _colours(layer: QgsRasterLayer) -> tuple[str, ...]:
    """Return colours of a raster from one end to the other, none where it is a picture."""
    found = [colour.name() for _, colour in layer.renderer().legendSymbologyItems()] if layer.renderer() else []
    step = max(1, -(-len(found) // COLOURS))
    return tuple(found[::step])
