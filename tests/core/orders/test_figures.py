# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of an order: Latin digits, units, and nothing rounded away that matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.orders import figures
from mine_action_plugin.core.orders.blocks import NOT_RECORDED
from mine_action_plugin.core.orders.content import Position


@given(st.floats(0, 360))
def test_a_bearing_is_three_digits_below_360(value):
    text = figures.bearing(value)
    assert len(text) == 6 and 0.0 <= float(text[:-1]) < 360.0
    assert min(abs(float(text[:-1]) - value), 360.0 - abs(float(text[:-1]) - value)) <= 0.051


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_position_is_read_back_to_a_tenth_of_a_metre(lat, lon):
    position = Position(lon, lat, "", "", 0.0, 0.0)
    for text, value, negative in ((figures.latitude(position), lat, "S"), (figures.longitude(position), lon, "W")):
        number, letter = text.split("° ")
        assert abs((-float(number) if letter == negative else float(number)) - value) <= 5.1e-7


@pytest.mark.parametrize(("value", "text"), [(1.04, "1.0 m²"), (99.94, "99.9 m²"), (12345.6, "12\u202f346 m²")])
def test_a_small_area_keeps_its_decimal(value, text):
    assert figures.area(value) == text


def test_missing_is_not_zero():
    assert figures.area(None) == figures.metres(None) == figures.degrees(None) == NOT_RECORDED
    assert figures.metres(0.0) == "0 m"


@given(st.from_regex(r"[0-9]{2}[C-X][A-Z]{2}[0-9]{10}", fullmatch=True))
def test_mgrs_loses_nothing_but_blanks_are_added(text):
    assert figures.spaced_mgrs(text).replace(" ", "") == text
