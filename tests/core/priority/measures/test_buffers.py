# SPDX-License-Identifier: GPL-3.0-or-later
"""Buffers against geodesics from GeographicLib."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.measures.buffers import within
from mine_action_plugin.core.priority.measures.plane import plane_for

WGS84 = "EPSG:4326"
GEOD = Geod(ellps="WGS84")


@pytest.mark.parametrize("place", [(13.2, 32.9), (24.5, 20.0), (9.6, 30.0)])
@pytest.mark.parametrize("distance", [100.0, 500.0, 5_000.0])
def test_rim_of_a_buffer_is_at_the_true_distance(place, distance):
    plane = plane_for([(np.array([shapely.box(9.5, 19.5, 25.0, 33.2)]), WGS84)])
    rim = within(np.array([shapely.Point(place)]), WGS84, distance, plane, quarter=16)
    corners = plane.degrees(shapely.get_coordinates(rim))
    metres = GEOD.inv(*np.broadcast_arrays(*place, corners[:, 0], corners[:, 1]))[2]
    assert metres == pytest.approx(distance, rel=plane.relative_error(place[1], distance) + 1e-6)


def test_buffers_of_null_stay_null_and_distance_zero_is_the_hazard():
    plane = plane_for([(np.array([shapely.Point(15.0, 32.0)]), WGS84)])
    hazards = np.array([None, shapely.box(15.0, 32.0, 15.01, 32.01)], dtype=object)
    wide, bare = within(hazards, WGS84, 100.0, plane), within(hazards, WGS84, 0.0, plane)
    assert wide[0] is None and bare[0] is None
    ground = abs(GEOD.geometry_area_perimeter(hazards[1])[0])
    scale = plane.scales(bare)[1]
    assert bare[1].area / scale**2 == pytest.approx(ground, rel=1e-5)


@pytest.mark.parametrize("distance", [-1.0, float("nan"), float("inf")])
def test_distances_that_are_none_are_refused(distance):
    plane = plane_for([])
    with pytest.raises(PlanningError, match="distance"):
        within(np.array([shapely.Point(0, 0)]), WGS84, distance, plane)
