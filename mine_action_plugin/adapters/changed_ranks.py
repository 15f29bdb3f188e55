# SPDX-License-Identifier: GPL-3.0-or-later
"""Who rose and who fell between two rankings, on the map: blue up, brown down, with the places as a label."""

from __future__ import annotations

from collections.abc import Callable

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
from ..core.priority.compare import Comparison
from ..core.text import QT_TRANSLATE_NOOP
from .compat import make_field
from .layer_styles import label, text_format
from .priorities import SiteRanking
from .ranked_layer import place_above_hazards
from .styles import area_symbol
from .words import Words

CHANGED_PROPERTY = "mineaction/changed_ranks"
FIELDS = (
    ("id", "text"), ("code", "text"), ("rank_before", "integer"), ("rank_after", "integer"), ("rose", "real"),
    ("by_policy", "real"), ("by_data", "real"), ("cause", "text"), ("way", "text"),
)  # fmt: skip
OWN = "by this plugin"
# Hatched one way up and the other way down, so that a copy in black tells them apart.
SYMBOLS = (
    AreaSymbol("up", QT_TRANSLATE_NOOP("MineAction", "Rose"), "#67A9CF", 0.95, (45.0,), 1.6, OWN),
    AreaSymbol("same", QT_TRANSLATE_NOOP("MineAction", "Kept its rank"), "#F7F7F7", 0.95, (), 2.0, OWN),
    AreaSymbol("down", QT_TRANSLATE_NOOP("MineAction", "Fell"), "#E08A3C", 0.95, (135.0,), 1.6, OWN),
)


def hide_changes(project: QgsProject) -> None:
    """Take every comparison out of `project`, so that the hazards have their own symbols and labels again."""
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(CHANGED_PROPERTY):
            project.removeMapLayer(layer.id())


def show_changes(project: QgsProject, comparison: Comparison, after: SiteRanking, words: Words) -> QgsVectorLayer:
    """Show a comparison above the hazards of `project`, in place of the one shown before."""
    hide_changes(project)
    title = words(QT_TRANSLATE_NOOP("MineAction", "Changes of rank"))
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", title, "memory")
    layer.dataProvider().addAttributes([make_field(name, kind) for name, kind in FIELDS])
    layer.updateFields()
    layer.dataProvider().addFeatures(list(_features(layer, comparison, after)))
    layer.updateExtents()
    layer.setCustomProperty(CHANGED_PROPERTY, True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setRenderer(_renderer(words))
    label(layer, "if(\"rose\" > 0, '+', '') || \"rose\"", text_format(8, bold=True), nearer_than=200_000, priority=9)
    place_above_hazards(project, layer, words, at_the_top=True)  # above the ranks too, which it tells the change of
    return layer


def _features(layer: QgsVectorLayer, comparison: Comparison, after: SiteRanking) -> list[QgsFeature]:
    rows = {code: row for row, code in enumerate(after.ranking.codes)}
    made = []
    for line in comparison.rows.itertuples():
        row = rows[line.code]
        feature = QgsFeature(layer.fields())
        ranks = [int(line.rank_before), int(line.rank_after)]
        by = [float(line.rose), float(line.rose_by_policy), float(line.rose_by_data)]
        way = "up" if line.rose > 0 else "down" if line.rose < 0 else "same"
        feature.setAttributes([after.record_ids[row], line.code, *ranks, *by, line.cause, way])
        shape = after.hazards.geometry.iloc[row]
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape.wkb)
            feature.setGeometry(geometry)
        made.append(feature)
    return made


def _renderer(words: Callable[[str], str]) -> QgsCategorizedSymbolRenderer:
    categories = []
    for one in SYMBOLS:
        symbol = area_symbol(one)
        outline = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#000000", "outline_width": "0.2"})
        symbol.appendSymbolLayer(outline.symbolLayer(0).clone())
        categories.append(QgsRendererCategory(one.code, symbol, words(one.label)))
    return QgsCategorizedSymbolRenderer("way", categories)
