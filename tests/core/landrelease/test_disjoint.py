# SPDX-License-Identifier: GPL-3.0-or-later
"""Products of one hazard share no land; a boundary drawn twice is told from a sliver, and a sliver from an overlap.

Areas and widths are checked against geodesics of PROJ (`pyproj.Geod`).
"""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.ops
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import MultiPolygon, Polygon, box

from mine_action_plugin.core.landrelease.disjoint import TOUCHING_M, Ground, overlaps
from mine_action_plugin.core.location.area import areas_m2, perimeters_m

GROUND = Ground(areas_m2, perimeters_m)
GEOD = Geod(ellps="WGS84")
LON, LAT = 13.19, 32.80  # Tripoli
EAST_M = GEOD.inv(LON, LAT, LON + 0.001, LAT)[2] / 0.001  # metres in a degree of longitude here
WIDE, HIGH = 0.002, 0.001


def strip(left: float, right: float) -> Polygon:
    """Return a rectangle from `left` to `right` metres east of the corner, 0.001° high."""
    return box(LON + left / EAST_M, LAT, LON + right / EAST_M, LAT + HIGH)


def found(*shapes, owners=None):
    return overlaps(shapes, owners or ["h"] * len(shapes), GROUND)


def test_neighbours_along_one_line_share_nothing():
    assert found(strip(0, 100), strip(100, 200), strip(200, 250)) == []


@given(st.floats(0.1, 0.9), st.floats(-40, 40), st.integers(0, 2**32 - 1))
def test_land_cut_in_two_and_rounded_to_what_is_kept_shares_nothing(share, degrees, seed):
    area = box(LON, LAT, LON + WIDE, LAT + HIGH)
    middle = (LON + share * WIDE, LAT + HIGH / 2)
    line = shapely.affinity.rotate(
        shapely.LineString([(middle[0], LAT - 1), (middle[0], LAT + 1)]), degrees, origin=middle
    )
    first, second = (
        shapely.transform(part, lambda corners: np.round(corners, 7)) for part in shapely.ops.split(area, line).geoms
    )
    # the second surveyor sets more points along the very same line
    again = shapely.segmentize(second, np.random.default_rng(seed).uniform(1e-5, 1e-4))
    again = shapely.transform(again, lambda corners: np.round(corners, 7))
    assert found(first, again) == []


@given(st.floats(0.05, 30.0))
def test_a_shifted_boundary_is_told_with_its_land_and_its_width(metres):
    height = GEOD.inv(LON, LAT, LON, LAT + HIGH)[2]
    [overlap] = found(strip(0, 100), strip(100 - metres, 200))
    shared = abs(GEOD.geometry_area_perimeter(strip(100 - metres, 100))[0])
    assert overlap.area_m2 == pytest.approx(shared, rel=1e-4, abs=0.02)
    # twice the area over the perimeter of a rectangle
    assert overlap.width_m == pytest.approx(metres * height / (metres + height), rel=1e-3, abs=0.001)
    assert overlap.is_sliver == (overlap.width_m < 1.0)
    assert strip(100 - metres, 100).buffer(1e-9).contains(shapely.Point(overlap.point))


def test_a_hair_along_a_kilometre_is_a_boundary_though_its_area_is_large():
    long = box(LON, LAT, LON + 0.5, LAT + HIGH)
    above = box(LON, LAT + HIGH - 0.9e-7, LON + 0.5, LAT + 2 * HIGH)
    shared = areas_m2([shapely.intersection(long, above)])[0]
    assert shared > 400  # a centimetre along 47 km
    assert found(long, above) == []


def test_what_is_wide_counts_and_what_is_a_hair_beside_it_does_not():
    notch = shapely.union_all([strip(100, 200), box(LON + 90 / EAST_M, LAT, LON + 100 / EAST_M, LAT + HIGH / 10)])
    [overlap] = found(strip(0, 100.005), notch)
    wide = abs(GEOD.geometry_area_perimeter(shapely.intersection(strip(0, 100), notch))[0])
    assert overlap.area_m2 == pytest.approx(wide, rel=0.01)


def test_products_of_another_hazard_may_lie_on_the_same_land():
    assert found(strip(0, 100), strip(0, 100), owners=["a", "b"]) == []
    assert len(found(strip(0, 100), strip(0, 100), owners=["a", "a"])) == 1


def test_a_product_within_another_and_the_same_product_twice_are_overlaps():
    assert [(one.first, one.second) for one in found(strip(0, 100), strip(20, 30), strip(0, 100))] == [
        (0, 1),
        (0, 2),
        (1, 2),
    ]


def test_each_pair_is_told_once_with_all_the_land_that_it_shares():
    comb = MultiPolygon([strip(10, 20), strip(40, 60)])
    [overlap] = found(strip(0, 100), comb)
    assert overlap.area_m2 == pytest.approx(float(areas_m2([comb])[0]), rel=1e-6)


def test_what_cannot_be_measured_shares_nothing_that_could_be_told():
    bow_tie = Polygon([(LON, LAT), (LON + 0.001, LAT + 0.001), (LON + 0.001, LAT), (LON, LAT + 0.001)])
    assert found(strip(0, 100), bow_tie, None, Polygon()) == []
    assert found() == [] and found(strip(0, 1)) == []


def test_touching_is_less_than_what_a_receiver_can_tell_and_more_than_what_is_kept():
    assert 1e-7 * EAST_M < TOUCHING_M < 0.1
