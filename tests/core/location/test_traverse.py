# SPDX-License-Identifier: GPL-3.0-or-later
"""Traverses against Karney's geodesic test set, plane trigonometry and projected coordinates."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.traverse import (
    BearingKind,
    Leg,
    Tolerance,
    compute,
    grid_convergence,
    legs_from_table,
    solve,
    table_from_ring,
)
from mine_action_plugin.core.location.utm import Utm, from_utm
from tests.shared_data import shared

GEOD = Geod(ellps="WGS84")
START = Leg("SP", 13.0, 32.0)


def leg(name: str, origin: str, bearing: float, distance: float, **more) -> Leg:
    return Leg(name, from_point=origin, bearing_deg=bearing, distance_m=distance, **more)


def square(last_distance: float) -> list[Leg]:
    return [
        START,
        leg("TP1", "SP", 0.0, 100.0),
        leg("TP2", "TP1", 90.0, 100.0),
        leg("TP3", "TP2", 180.0, 100.0),
        leg("SP", "TP3", 270.0, last_distance),
    ]


def test_karney_lines_are_met_forwards_and_backwards():
    lines = shared("known-mgrs-geodesic", "GeodTest-nano_first50.dat").read_text(encoding="ascii").splitlines()
    assert len(lines) == 50
    for line in lines:
        lat1, lon1, azi1, lat2, lon2, azi2, s12 = map(float, line.lstrip("# ").split()[:7])
        reached = compute([Leg("A", lon1, lat1), leg("B", "A", azi1, s12)]).positions["B"]
        assert GEOD.inv(lon2, lat2, *reached)[2] < 1e-6
        row = table_from_ring([(lon1, lat1), (lon2, lat2)])[0]
        assert row.distance_m == pytest.approx(s12, abs=1e-6)
        # near the antipodes a hair's breadth turns the bearing, so the bearing is tried by where it leads
        assert GEOD.inv(lon2, lat2, *GEOD.fwd(lon1, lat1, row.bearing_deg, row.distance_m)[:2])[2] < 1e-6


def test_a_square_that_closes_has_no_misclosure():
    traverse = solve(square(100.0))
    (closing,) = traverse.misclosures
    # the two ends of a north-south side are on meridians that meet: 100 m · tan 32° / 6371 km · 100 m = 1 mm
    assert closing.distance_m < 0.002
    assert traverse.length_m == 400.0


def test_a_misclosure_is_told_as_vector_length_and_ratio():
    traverse = compute(square(103.0))
    (closing,) = traverse.misclosures
    assert closing.d_east_m == pytest.approx(-3.0, abs=0.002)
    assert closing.d_north_m == pytest.approx(0.0, abs=0.002)
    assert closing.ratio == pytest.approx(403.0 / 3.0, rel=1e-3)
    assert traverse.positions["SP"] == (13.0, 32.0)  # the given point stays where it was given


def test_a_traverse_that_closes_badly_is_refused_with_both_numbers():
    assert solve(square(103.0)).misclosures[0].ratio > 100.0
    with pytest.raises(PlanningError, match=r"does not close at SP: 5\.00 m, 1:81") as caught:
        solve(square(105.0))
    assert "East -5.00 m, north" in str(caught.value)
    with pytest.raises(PlanningError):
        solve(square(103.0), Tolerance(metres=0.5, ratio=1000.0))


def test_magnetic_and_grid_bearings_are_turned_to_true():
    north = compute([START, leg("A", "SP", 0.0, 1000.0)]).positions["A"]
    magnetic = compute([START, leg("A", "SP", 357.0, 1000.0, kind=BearingKind.MAGNETIC, declination_deg=3.0)])
    assert magnetic.positions["A"] == pytest.approx(north, abs=1e-12)
    convergence = grid_convergence(13.0, 32.0, 32633)
    grid = compute([START, leg("A", "SP", -convergence % 360.0, 1000.0, kind=BearingKind.GRID, grid_epsg=32633)])
    assert grid.positions["A"] == pytest.approx(north, abs=1e-12)


@pytest.mark.parametrize(
    ("lon", "lat", "epsg", "expected"),
    [(13.1913, 32.8872, 3177, -2.1), (13.0203, 32.1722, 3177, -2.1), (20.0667, 32.1167, 3177, 1.6)]
    + [(23.9764, 32.0836, 3177, 3.7), (13.1913, 32.8872, 32633, -0.98), (23.9764, 32.0836, 32634, 1.58)],
)
def test_convergence_of_libyan_towns(lon, lat, epsg, expected):
    assert grid_convergence(lon, lat, epsg) == pytest.approx(expected, abs=0.06)


def test_convergence_is_the_true_bearing_of_grid_north():
    south, north = (from_utm(Utm(33, True, 330_000.0, 3_640_000.0 + step)) for step in (0.0, 10.0))
    assert grid_convergence(*south, 32633) == pytest.approx(GEOD.inv(*south, *north)[0], abs=1e-4)


@pytest.mark.parametrize(
    "bad",
    [
        leg("A", "SP", 10.0, 10.0, kind=BearingKind.MAGNETIC),
        leg("A", "SP", 10.0, 10.0, kind=BearingKind.GRID),
        leg("A", "nowhere", 10.0, 10.0),
        leg("A", "SP", 361.0, 10.0),
        leg("A", "SP", 10.0, 0.0),
        leg("A", "SP", math.nan, 10.0),
        Leg("A", from_point="SP", bearing_deg=10.0),
        Leg("A"),
        Leg("A", 13.0),
        Leg("A", 330_000.0, 3_600_000.0),
        Leg("SP", 13.1, 32.0),
    ],
)
def test_incomplete_or_impossible_points_are_refused(bad):
    with pytest.raises(PlanningError, match="cannot be placed"):
        solve([START, bad])


ring = st.lists(st.tuples(st.floats(-0.02, 0.02), st.floats(-0.02, 0.02)), min_size=3, max_size=12, unique=True)


@given(st.floats(9.5, 25.0), st.floats(19.6, 33.1), ring)
def test_the_table_of_a_ring_leads_back_to_the_ring(lon, lat, offsets):
    points = [(round(lon + x, 7), round(lat + y, 7)) for x, y in offsets]
    points = [point for index, point in enumerate(points) if point not in points[:index]]
    rows = table_from_ring(points)
    assert table_from_ring([*points, points[0]]) == rows
    if len(points) < 2:
        return
    traverse = solve(legs_from_table(rows), Tolerance(metres=0.001, ratio=1e9))
    for row, reached in zip(rows, traverse.positions.values()):
        assert GEOD.inv(row.lon, row.lat, *reached)[2] < 0.001
