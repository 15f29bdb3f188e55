# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes of inhabitants by district."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from mine_action_plugin.core.priority.measures.people import inhabitants
from mine_action_plugin.core.priority.measures.plane import Plane

WGS84 = "EPSG:4326"
PLANE = Plane(30.0, 15.0)
DISTRICTS = np.array([shapely.box(14, 31, 15, 32), shapely.box(15, 31, 16, 32), shapely.box(16, 31, 17, 32)])
LOW, HIGH = np.array([1_000, 20_000, np.nan]), np.array([5_000, np.inf, np.nan])


def of(*hazards, districts=DISTRICTS):
    return inhabitants(np.array(hazards, dtype=object), WGS84, districts, WGS84, LOW, HIGH, PLANE)


def test_the_district_with_most_of_the_hazard_gives_the_class():
    found = of(shapely.box(14.97, 31.5, 15.01, 31.52))
    assert (found.low[0], found.high[0], found.area[0], found.areas[0]) == (1_000, 5_000, 0, 2)
    assert found.share[0] == pytest.approx(0.75, abs=1e-3)


def test_an_open_class_has_no_upper_end():
    found = of(shapely.box(15.4, 31.5, 15.5, 31.6))
    assert (found.low[0], found.high[0], found.share[0]) == (20_000, np.inf, 1.0)


def test_no_district_no_class_and_no_geometry_are_missing():
    found = of(shapely.box(20, 31, 20.1, 31.1), shapely.box(16.4, 31.5, 16.5, 31.6), None)
    assert np.isnan(found.low).all() and np.isnan(found.high).all()
    assert found.area.tolist() == [-1, 2, -1]


def test_hazards_given_as_points_lie_in_a_district_too():
    assert of(shapely.Point(15.5, 31.5)).low.tolist() == [20_000]


def test_without_districts_all_is_missing():
    none = inhabitants(DISTRICTS[:1], WGS84, np.array([], dtype=object), WGS84, np.array([]), np.array([]), PLANE)
    assert np.isnan(none.low).all() and none.area.tolist() == [-1]
