# SPDX-License-Identifier: GPL-3.0-or-later
"""A ranking on the map: hazards in five classes of rank, dark to light, so that a copy in black tells them apart."""

from __future__ import annotations

import json

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..core.mappack.symbols import AreaSymbol
from ..core.priority.classes import RankClass, class_of_each, rank_classes
from ..core.priority.ranking import EMERGENCY, HELD_BACK, STATE_TITLES
from ..core.text import QT_TRANSLATE_NOOP
from .compat import make_field
from .layer_styles import label, text_format
from .layers import find_layer, layer_group
from .layers import group_of as group_of_table
from .priorities import SiteRanking
from .styles import area_symbol
from .words import Words

RANKED_PROPERTY = "mineaction/ranked"
FIELDS = (("id", "text"), ("code", "text"), ("rank", "integer"), ("class", "text"), ("score", "real"))
TITLE = QT_TRANSLATE_NOOP("MineAction", "Priority")
LEGEND = QT_TRANSLATE_NOOP("MineAction", "{title}: ranks {first}–{last}")
ONE_RANK = QT_TRANSLATE_NOOP("MineAction", "{title}: rank {first}")
OWN = "by this plugin"
# Lightness falls evenly from the last class to the first (ColorBrewer's OrRd), so that grey copies keep the order.
SYMBOLS = (
    AreaSymbol(EMERGENCY, STATE_TITLES[EMERGENCY], "#4A0D0D", 0.9, (45.0, 135.0), 1.6, OWN),
    AreaSymbol("1", QT_TRANSLATE_NOOP("MineAction", "First fifth"), "#990000", 0.85, (), 2.0, OWN),
    AreaSymbol("2", QT_TRANSLATE_NOOP("MineAction", "Second fifth"), "#E34A33", 0.85, (), 2.0, OWN),
    AreaSymbol("3", QT_TRANSLATE_NOOP("MineAction", "Third fifth"), "#FC8D59", 0.85, (), 2.0, OWN),
    AreaSymbol("4", QT_TRANSLATE_NOOP("MineAction", "Fourth fifth"), "#FDCC8A", 0.85, (), 2.0, OWN),
    AreaSymbol("5", QT_TRANSLATE_NOOP("MineAction", "Last fifth"), "#FEF0D9", 0.85, (), 2.0, OWN),
    AreaSymbol(HELD_BACK, STATE_TITLES[HELD_BACK], "#FFFFFF", 0.6, (45.0,), 1.6, OWN),
)

# Layer -> the numbers of its features and what was written to them last: 100,000 of them are not read for each slider.
_written: dict[str, tuple[list[int], list[tuple[object, ...]]]] = {}


def find_ranked(project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of the ranking in `project`, whatever it is called there, or None."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(RANKED_PROPERTY):
            return layer
    return None


def hide_ranked(project: QgsProject) -> None:
    """Take every layer of a ranking out of `project`, also a second one that came with a copied group."""
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(RANKED_PROPERTY):
            project.removeMapLayer(layer.id())


def show_ranked(project: QgsProject, found: SiteRanking, words: Words) -> QgsVectorLayer:
    """Show a ranking above the hazards of `project`, in the layer that is there already or in a new one."""
    layer = find_ranked(project)
    if layer is not None and not _holds(layer, found):
        project.removeMapLayer(layer.id())
        layer = None
    if layer is None:
        layer = _new_layer(found, words)
        layer.setRenderer(ranked_renderer(found, words))
        place_above_hazards(project, layer, words)
    else:
        _change(layer, found)
    layer.setRenderer(ranked_renderer(found, words))
    layer.triggerRepaint()
    return layer


def _holds(layer: QgsVectorLayer, found: SiteRanking) -> bool:
    """Return whether the layer has the hazards of the ranking; one in memory comes back empty with its project."""
    ids = found.record_ids
    return layer.featureCount() == len(ids) and json.loads(layer.customProperty(RANKED_PROPERTY)) == ids


def ranked_renderer(found: SiteRanking, words: Words) -> QgsCategorizedSymbolRenderer:
    """Return the classes of a ranking by the field "class", with their ranks in the legend."""
    known = {symbol.code: symbol for symbol in SYMBOLS}
    categories = []
    for one in rank_classes(found.ranking):
        symbol = area_symbol(known[one.key])
        outline = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#000000", "outline_width": "0.2"})
        symbol.appendSymbolLayer(outline.symbolLayer(0).clone())
        categories.append(QgsRendererCategory(one.key, symbol, _legend(one, known[one.key].label, words)))
    return QgsCategorizedSymbolRenderer("class", categories)


def _legend(one: RankClass, title: str, words: Words) -> str:
    text = LEGEND if one.last > one.first else ONE_RANK
    return words(text, title=words(title), first=one.first, last=one.last)


def _values(found: SiteRanking) -> list[tuple[object, ...]]:
    ranking = found.ranking
    columns = (found.record_ids, ranking.codes, ranking.ranks.tolist(), class_of_each(ranking))
    return list(zip(*columns, ranking.scores.middle.tolist()))


def _new_layer(found: SiteRanking, words: Words) -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", words(TITLE), "memory")
    layer.dataProvider().addAttributes([make_field(name, kind) for name, kind in FIELDS])
    layer.updateFields()
    features, every = [], _values(found)
    for values, shape in zip(every, found.hazards.geometry):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape.wkb)
            feature.setGeometry(geometry)
        features.append(feature)
    _done, added = layer.dataProvider().addFeatures(features)
    _written.clear()
    key = layer.id()
    _written[key] = ([feature.id() for feature in added], every)
    layer.editingStarted.connect(lambda: _written.pop(key, None))  # from then on it may hold anything
    layer.updateExtents()
    layer.setCustomProperty(RANKED_PROPERTY, json.dumps(found.record_ids))
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made anew from the ranking, so nothing can be lost
    # Nearer than that the hazards' own labels are in its place.
    label(layer, '"rank"', text_format(8, bold=True), nearer_than=400_000, farther_than=30_000, priority=8)
    return layer


def _change(layer: QgsVectorLayer, found: SiteRanking) -> None:
    """Write what changed to the features; their order in the layer is that of the rows."""
    key = layer.id()
    numbers, before = _written.pop(key) if key in _written else _read(layer)
    now = _values(found)
    changes = {
        number: {at: value for at, value in enumerate(values) if value != old[at]}
        for number, old, values in zip(numbers, before, now)
        if values != old
    }
    if layer.dataProvider().changeAttributeValues(changes):
        _written[key] = (numbers, now)


def _read(layer: QgsVectorLayer) -> tuple[list[int], list[tuple[object, ...]]]:
    features = [(feature.id(), tuple(feature.attributes())) for feature in layer.getFeatures()]
    return [number for number, _values in features], [values for _number, values in features]


def place_above_hazards(project: QgsProject, layer: QgsVectorLayer, words: Words, at_the_top: bool = False) -> None:
    """Put the layer right above the hazards, or on top of their group, also where the project does not show them."""
    project.addMapLayer(layer, False)
    group = layer_group(project, group_of_table("hazard"), words)
    hazards = find_layer(project, "hazard")
    at = next(
        (n for n, node in enumerate(group.children()) if hazards is not None and node.name() == hazards.name()), 0
    )
    group.insertLayer(0 if at_the_top else at, layer).setExpanded(
        True
    )  # its legend says which ranks a colour stands for
