# SPDX-License-Identifier: GPL-3.0-or-later
"""Symbols: every code has one, and none needs colour to be told from another."""

from __future__ import annotations

from itertools import combinations

from mine_action_plugin.core.mappack.release_symbols import (
    OTHER_PRODUCT,
    OTHER_SITE_FEATURE,
    PRODUCT_SYMBOLS,
    SITE_FEATURE_SYMBOLS,
)
from mine_action_plugin.core.mappack.symbols import (
    CLASS_SYMBOLS,
    OTHER_CLASS,
    OTHER_STATUS,
    POINT_SYMBOLS,
    STATUS_SYMBOLS,
    point_symbol,
)
from mine_action_plugin.core.model.codelists import CLASSIFICATION, HAZARD_STATUS, POINT_ROLE
from mine_action_plugin.core.model.release_codelists import PRODUCT_KIND
from mine_action_plugin.core.model.safety_codelists import SITE_FEATURE_KIND


def test_every_code_has_a_symbol():
    assert {one.code for one in CLASS_SYMBOLS} == set(CLASSIFICATION.keys())
    assert {one.code for one in STATUS_SYMBOLS} == {*HAZARD_STATUS.keys(), "held"}  # held rows stand on maps too
    assert {one.code for one in POINT_SYMBOLS} >= set(POINT_ROLE.keys())
    assert {one.code for one in PRODUCT_SYMBOLS} == set(PRODUCT_KIND.keys())
    assert {one.code for one in SITE_FEATURE_SYMBOLS} <= set(SITE_FEATURE_KIND.keys())


def test_colours_of_the_standard_are_kept():
    """TNMA 07.11/01 (2016): SHA 244,167,24 and CHA 255,0,0 at 50 %, open red and continuous, worked on broken."""
    fills = {one.code: (one.fill, one.opacity) for one in CLASS_SYMBOLS}
    assert fills == {"sha": ("#F4A718", 0.5), "cha": ("#FF0000", 0.5)}
    lines = {one.code: one for one in STATUS_SYMBOLS}
    assert (lines["open"].colour, lines["open"].dashes) == ("#FF0000", ())
    assert lines["worked_on"].colour == "#F4A718" and lines["worked_on"].dashes


def test_classes_and_states_differ_without_colour():
    for one, other in combinations((*CLASS_SYMBOLS, OTHER_CLASS, *PRODUCT_SYMBOLS, OTHER_PRODUCT), 2):
        assert one.hatches != other.hatches
    for one, other in combinations((*STATUS_SYMBOLS, OTHER_STATUS), 2):
        assert one.dashes != other.dashes


def test_points_differ_without_colour():
    for symbols in (POINT_SYMBOLS, (*SITE_FEATURE_SYMBOLS, OTHER_SITE_FEATURE)):
        looks = [(one.shape, one.fill, one.size_mm) for one in symbols]
        assert len(set(looks)) == len(looks)
    assert point_symbol("sp").shape == "triangle"
