# SPDX-License-Identifier: GPL-3.0-or-later
"""Bearings, declinations and distances as reports write them, and the layers that are lists of turning points."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.survey.point_columns import (
    degrees,
    is_point_list,
    metres,
    name_columns,
    signed_degrees,
    unit_of,
)
from mine_action_plugin.core.survey.profile import MappingProfile
from mine_action_plugin.core.survey.tables import propose_table
from tests.core.survey.delivered import delivered


@given(st.integers(0, 359), st.integers(0, 59), st.integers(0, 59))
def test_degrees_minutes_and_seconds_are_decimal_degrees(whole, minutes, seconds):
    read = degrees(f"{whole}° {minutes}' {seconds}\"")
    assert read is not None and math.isclose(float(read), whole + minutes / 60 + seconds / 3600)


@given(st.floats(0.001, 9999.0), st.sampled_from([("m", 1.0), ("km", 1000.0), ("ft", 0.3048), ("yd", 0.9144)]))
def test_distances_are_metres_whichever_unit_stands_behind_them(amount, unit):
    name, factor = unit
    read = metres(f"{amount:.3f} {name}", "ft")  # what stands behind the number counts more than the heading
    assert read is not None and math.isclose(float(read), float(f"{amount:.3f}") * factor)


@pytest.mark.parametrize("text", ["N45E", "45°75'", "800 mil", "50 gon", "north", "", "45-30", "1e3"])
def test_what_is_no_bearing_in_degrees_is_left_for_a_finding(text):
    assert degrees(text) is None


@pytest.mark.parametrize("text", ["12 paces", "about 30", "12 خطوة", "3 rods", "1,200 m"])
def test_what_is_no_distance_is_left_for_a_finding(text):
    assert metres(text, "") is None


@pytest.mark.parametrize(
    ("text", "value"), [("3.2 E", "3.2"), ("٣٫٢° E", "3.2"), ("3°30' W", "-3.5"), ("-2", "-2"), ("-2 E", None)]
)
def test_declinations_are_signed_with_east_positive(text, value):
    assert signed_degrees(text) == value


@pytest.mark.parametrize(
    ("name", "unit"),
    [("dist_ft", "ft"), ("Distance [km]", "km"), ("المسافة (متر)", "متر"), ("distance", ""), ("x", "")],
)
def test_the_heading_says_the_unit(name, unit):
    assert unit_of(name) == unit


@pytest.mark.parametrize(
    ("fields", "is_list"),
    [
        ({"hazard_id": ["A"], "point_no": [1], "lat": ["1"], "lon": ["2"]}, True),
        ({"ha_code": ["A"], "Bearing": [1], "Distance": [2]}, True),
        ({"رقم المنطقة": ["A"], "رقم النقطة": ["1"], "الاحداثيات": ["x"]}, True),
        ({"hazard_localid": ["A"], "pointlocal_id": ["TP1"], "pointtypeenum": ["Turning Point"]}, True),
        ({"hazard_id": ["A"], "class": ["SHA"], "status": ["open"]}, False),
        ({"id": ["A"], "bearing": [1], "distance": [2]}, False),
        ({"hazard_id": ["A"], "kind": ["direct"], "type": ["crater"]}, False),
    ],
)
def test_a_list_of_turning_points_is_told_by_its_columns(fields, is_list):
    layer = delivered(fields, None, "x")
    assert is_point_list(layer) is is_list
    found = propose_table(layer, "")
    assert (found is not None and found.name == "turning_point") is is_list


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("mag_bearing", "magnetic"), ("True Bearing", "true"), ("grid_azimuth", "grid"), ("bearing", None)],
)
def test_the_heading_says_which_north(heading, kind):
    profile = name_columns(delivered({"hazard_id": ["A"], heading: ["1"]}, None, "x"), MappingProfile())
    assert profile.fields["bearing"].source == heading and profile.constants.get("bearing_kind") == kind


def test_a_column_of_kinds_counts_more_than_the_heading():
    layer = delivered({"hazard_id": ["A"], "mag_bearing": ["1"], "bearing_kind": ["true"]}, None, "x")
    assert "bearing_kind" not in name_columns(layer, MappingProfile()).constants
