# SPDX-License-Identifier: GPL-3.0-or-later
"""How the layers of a workspace look on the screen: hazards as in print, points by kind, labels with a halo."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..core.mappack import release_symbols as released
from ..core.mappack.symbols import POINT_SYMBOLS, PointSymbol, point_symbol
from ..core.model.codelists import EVIDENCE_KIND, POINT_ROLE
from ..core.model.safety_codelists import SITE_FEATURE_KIND
from ..core.model.table import CodeList, Table
from ..core.model.work_codelists import SEVERITY
from ..core.text import QT_TRANSLATE_NOOP
from .styles import area_renderer, hazard_renderer, marker_symbol, point_renderer
from .words import Words

FONT = "DejaVu Sans"
OTHER_FONTS = ("Noto Sans Arabic", "Noto Sans", "Tahoma", "Arial")  # where the first is not installed
SITE_COLOUR = "#1F3A93"
PRODUCT_COLOUR = "#00441B"

_EVIDENCE = {
    "direct": point_symbol("evidence"),
    "indirect": PointSymbol("indirect", EVIDENCE_KIND.label("indirect"), "star", "#FFFFFF", "#000000", 3.0),
}
_SEVERITY = {
    "blocking": PointSymbol("blocking", SEVERITY.label("blocking"), "triangle", "#C2185B", "#FFFFFF", 4.2),
    "warning": PointSymbol("warning", SEVERITY.label("warning"), "triangle", "#FFB300", "#000000", 3.6),
    "note": PointSymbol("note", SEVERITY.label("note"), "triangle", "#FFFFFF", "#000000", 3.0),
}
_ACCEPTED = PointSymbol("", QT_TRANSLATE_NOOP("MineAction", "Accepted"), "triangle", "#D0D0D0", "#808080", 2.2)


def text_format(size_pt: float, colour: str = "#000000", bold: bool = False, halo_mm: float = 0.8) -> QgsTextFormat:
    """Return a text with a white halo, in a font that has Arabic."""
    font = QFont(FONT)
    font.setBold(bold)
    written = QgsTextFormat()
    written.setFont(font)
    written.setFamilies(list(OTHER_FONTS))
    written.setSize(size_pt)
    written.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    written.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(halo_mm)
    halo.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    halo.setColor(QColor(255, 255, 255, 220))
    written.setBuffer(halo)
    return written


def label(
    layer: QgsVectorLayer,
    expression: str,
    written: QgsTextFormat,
    nearer_than: float = 0,
    farther_than: float = 0,
    priority: int = 5,
) -> None:
    """Label the features of `layer`, horizontally.

    `nearer_than` and `farther_than` are scale denominators between which labels are drawn, 0 for no limit.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(written)
    settings.priority = priority
    settings.scaleVisibility = bool(nearer_than or farther_than)
    settings.minimumScale = nearer_than
    settings.maximumScale = farther_than
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def by_code(
    field: str, codes: CodeList, symbols: dict[str, PointSymbol], other: PointSymbol, words: Words
) -> QgsCategorizedSymbolRenderer:
    """Return points drawn by the code in `field`; what carries another code, or none, is drawn all the same."""
    rows = [(code.key, symbols.get(code.key, other), words(code.label)) for code in codes.codes]
    categories = [QgsRendererCategory(key, marker_symbol(symbol), title) for key, symbol, title in rows]
    categories.append(QgsRendererCategory(None, marker_symbol(other), words(other.label)))
    return QgsCategorizedSymbolRenderer(field, categories)


def site_renderer() -> QgsFeatureRenderer:
    """Return a dashed outline without fill: a site says where, not what."""
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": SITE_COLOUR,
            "outline_width": "0.5",
            "outline_style": "dash",
            "outline_width_unit": "MM",
        }
    )
    return QgsSingleSymbolRenderer(symbol)


def _style_hazards(layer: QgsVectorLayer, words: Words) -> None:
    layer.setRenderer(hazard_renderer(words))
    label(layer, '"code"', text_format(8, bold=True), nearer_than=30_000, priority=9)


def _style_turning_points(layer: QgsVectorLayer, words: Words) -> None:
    symbols = {symbol.code: symbol for symbol in POINT_SYMBOLS}
    layer.setRenderer(by_code("role", POINT_ROLE, symbols, point_symbol("tp"), words))
    label(layer, 'coalesce("label", "point_no")', text_format(7), nearer_than=5_000)


def _style_evidence(layer: QgsVectorLayer, words: Words) -> None:
    layer.setRenderer(by_code("kind", EVIDENCE_KIND, _EVIDENCE, _EVIDENCE["indirect"], words))
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(15_000)  # farther away they would hide the hazards


def _style_accidents(layer: QgsVectorLayer, words: Words) -> None:
    layer.setRenderer(point_renderer("accident"))
    label(layer, '"happened_on"', text_format(7), nearer_than=15_000)


def _style_findings(layer: QgsVectorLayer, words: Words) -> None:
    """Draw what blocks always, for it may stand for a hazard that is held; the others only where they hide none."""
    root = QgsRuleBasedRenderer.Rule(None)
    rows = [(f'"accepted_on" IS NULL AND "severity" = \'{key}\'', symbol) for key, symbol in _SEVERITY.items()]
    for condition, symbol in [*rows, ("ELSE", _ACCEPTED)]:
        farthest = 0 if symbol.code == "blocking" else 40_000
        rule = QgsRuleBasedRenderer.Rule(marker_symbol(symbol), 0, farthest, condition, words(symbol.label))
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _style_sites(layer: QgsVectorLayer, words: Words) -> None:
    layer.setRenderer(site_renderer())
    name = 'coalesce("name_ar", "name")' if words.right_to_left else '"name"'
    label(layer, name, text_format(12, SITE_COLOUR, bold=True, halo_mm=1.2), farther_than=150_000, priority=10)


def _style_products(layer: QgsVectorLayer, words: Words) -> None:
    rows = (*released.PRODUCT_SYMBOLS, released.OTHER_PRODUCT)
    layer.setRenderer(area_renderer("kind", rows, PRODUCT_COLOUR, words))
    label(layer, '"code"', text_format(7, PRODUCT_COLOUR), nearer_than=15_000)


def _style_site_features(layer: QgsVectorLayer, words: Words) -> None:
    symbols = {symbol.code: symbol for symbol in released.SITE_FEATURE_SYMBOLS}
    layer.setRenderer(by_code("kind", SITE_FEATURE_KIND, symbols, released.OTHER_SITE_FEATURE, words))
    label(layer, 'coalesce("label", represent_value("kind", \'kind\'))', text_format(7), nearer_than=5_000)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(25_000)


def _points(symbol: PointSymbol, labelled: str, nearer_than: int) -> Callable[[QgsVectorLayer, Words], None]:
    """Return a look for points of one kind, labelled by a field from a scale on."""

    def style(layer: QgsVectorLayer, words: Words) -> None:
        layer.setRenderer(QgsSingleSymbolRenderer(marker_symbol(symbol)))
        label(layer, f'"{labelled}"', text_format(7), nearer_than=nearer_than)

    return style


_STYLES: dict[str, Callable[[QgsVectorLayer, Words], None]] = {
    "hazard": _style_hazards,
    "turning_point": _style_turning_points,
    "evidence": _style_evidence,
    "accident": _style_accidents,
    "finding": _style_findings,
    "site": _style_sites,
    "land_release_product": _style_products,
    "site_feature": _style_site_features,
    "explosive_ordnance": _points(released.ORDNANCE, "model", 5_000),
    "request": _points(released.REQUEST, "code", 15_000),
    "qa_visit": _points(released.QA_VISIT, "code", 15_000),
    "eore_session": _points(released.EORE_SESSION, "held_on", 15_000),
    "storage_site": _points(released.STORAGE_SITE, "name", 30_000),
}


def apply_style(layer: QgsVectorLayer, table: Table, words: Words) -> None:
    """Give the layer of a table its look; a table without geometry, or without a look of its own, keeps QGIS's."""
    style = _STYLES.get(table.name)
    if style is not None:
        style(layer, words)
