# SPDX-License-Identifier: GPL-3.0-or-later
"""The symbols of released land, of what was found, and of worksites; each told apart without colour."""

from __future__ import annotations

from ..model.release_codelists import PRODUCT_KIND
from ..model.safety_codelists import SITE_FEATURE_KIND
from ..text import QT_TRANSLATE_NOOP
from .symbols import OWN, AreaSymbol, PointSymbol

_KIND, _FEATURE = PRODUCT_KIND.label, SITE_FEATURE_KIND.label

# TNMA 07.11/01 has them in the green family and apart by pattern; its exact values are not known.
PRODUCT_SYMBOLS: tuple[AreaSymbol, ...] = (
    AreaSymbol("cancelled", _KIND("cancelled"), "#D9F0A3", 0.6, (90.0,), 2.2, OWN),
    AreaSymbol("reduced", _KIND("reduced"), "#78C679", 0.6, (0.0,), 2.2, OWN),
    AreaSymbol("cleared", _KIND("cleared"), "#238443", 0.6, (135.0,), 2.2, OWN),
)
OTHER_PRODUCT = AreaSymbol(
    "", QT_TRANSLATE_NOOP("MineAction", "Kind of product not known"), "#808080", 0.5, (), 2.2, OWN
)

ORDNANCE = PointSymbol(
    "ordnance", QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance found"), "cross2", "#000000", "#000000", 2.8, 0.5
)
REQUEST = PointSymbol("request", QT_TRANSLATE_NOOP("MineAction", "Request"), "pentagon", "#FFFFFF", "#1F3A93", 3.2)
QA_VISIT = PointSymbol(
    "qa_visit", QT_TRANSLATE_NOOP("MineAction", "Quality visit"), "hexagon", "#FFFFFF", "#238443", 3.2
)
EORE_SESSION = PointSymbol(
    "eore_session", QT_TRANSLATE_NOOP("MineAction", "Risk education session"), "semi_circle", "#1F3A93", "#FFFFFF", 3.4
)
STORAGE_SITE = PointSymbol(
    "storage_site", QT_TRANSLATE_NOOP("MineAction", "Ammunition storage site"), "half_square", "#000000", "#FF0000", 3.6
)

# What a team looks for first has a symbol of its own; the other points of a worksite are told by their label.
SITE_FEATURE_SYMBOLS: tuple[PointSymbol, ...] = (
    PointSymbol("landmark", _FEATURE("landmark"), "diamond", "#FFFFFF", "#000000", 3.6),
    PointSymbol("benchmark", _FEATURE("benchmark"), "square", "#FFFFFF", "#000000", 2.8),
    PointSymbol("marker", _FEATURE("marker"), "square", "#238443", "#000000", 2.0),
    PointSymbol("access_lane", _FEATURE("access_lane"), "filled_arrowhead", "#000000", "#FFFFFF", 3.0),
    PointSymbol("control_point", _FEATURE("control_point"), "pentagon", "#FFFF00", "#000000", 3.8),
    PointSymbol("paramedic_post", _FEATURE("paramedic_post"), "cross_fill", "#FF0000", "#FFFFFF", 4.2),
    PointSymbol("landing_site", _FEATURE("landing_site"), "star", "#FFFFFF", "#FF0000", 4.4),
    PointSymbol("explosives_store", _FEATURE("explosives_store"), "half_square", "#FF0000", "#000000", 3.2),
    PointSymbol("demolition_site", _FEATURE("demolition_site"), "triangle", "#FF0000", "#000000", 3.6),
)
OTHER_SITE_FEATURE = PointSymbol(
    "", QT_TRANSLATE_NOOP("MineAction", "Other worksite point"), "circle", "#FFFFFF", "#1F3A93", 2.2
)
