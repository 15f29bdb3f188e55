# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances against geodesic truth: every pair by Karney's geodesics on densified geometry (GeographicLib in PROJ)."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod, Transformer

from mine_action_plugin.core.priority.measures.nearest import Features
from mine_action_plugin.core.priority.measures.plane import Plane, plane_for

WGS84 = "EPSG:4326"
GEOD = Geod(ellps="WGS84")
COUNTRY = (9.5, 19.8, 25.0, 33.1)  # Libya


def scattered(rng, count, around=None, reach=0.3):
    centre = around if around is not None else rng.uniform(COUNTRY[:2], COUNTRY[2:])
    return centre + rng.uniform(-reach, reach, (count, 2))


def geodesic_to_points(hazard, points):
    """Least geodesic from the densified outline of a hazard to each point; within is 0."""
    outline = shapely.get_coordinates(shapely.segmentize(hazard, 1e-5))
    metres = [GEOD.inv(*np.broadcast_arrays(outline[:, 0], outline[:, 1], x, y))[2].min() for x, y in points]
    return np.where(shapely.contains_xy(hazard, points[:, 0], points[:, 1]), 0.0, metres)


@pytest.mark.parametrize("seed", range(6))
def test_nearest_distance_is_within_the_stated_error_of_the_geodesic(seed):
    rng = np.random.default_rng(seed)
    centre = rng.uniform(COUNTRY[:2], COUNTRY[2:])
    points = scattered(rng, 30, centre)
    hazards = np.array([shapely.Point(x, y).buffer(0.004).simplify(0.001) for x, y in scattered(rng, 4, centre)])
    plane = plane_for([(np.array([shapely.box(*COUNTRY)]), WGS84)])
    found = Features(shapely.points(points), WGS84, plane).nearest(hazards, WGS84)
    for number, hazard in enumerate(hazards):
        truth = geodesic_to_points(hazard, points)
        error = 2.0 * plane.relative_error(centre[1], truth.min()) * truth.min()
        # Densified every 1.1 m, so that its own error is below 0.1 m at these distances.
        assert found.distance[number] == pytest.approx(truth.min(), abs=error + 0.1)
        assert truth[found.feature[number]] <= truth.min() + error + 0.1


@pytest.mark.parametrize("distance", [400.0, 5_000.0, 20_000.0])
def test_count_within_a_distance_agrees_with_the_geodesic(distance):
    rng = np.random.default_rng(3)
    reach = 2.0 * distance / 111_000.0
    for _ in range(5):
        centre = rng.uniform(COUNTRY[:2], COUNTRY[2:])
        points = scattered(rng, 200, centre, reach)
        plane = plane_for([(np.array([shapely.box(*COUNTRY)]), WGS84)])
        hazard = shapely.Point(centre).buffer(0.002)
        truth = geodesic_to_points(hazard, points)
        doubt = distance * plane.relative_error(centre[1], distance) + 0.1
        counted = Features(shapely.points(points), WGS84, plane).count(np.array([hazard]), WGS84, distance)[0]
        assert (truth <= distance - doubt).sum() <= counted <= (truth <= distance + doubt).sum()


def brute(hazards, features):
    apart = shapely.distance(hazards[:, None], features[None, :])
    return apart.argmin(axis=1), apart.min(axis=1)


@pytest.mark.parametrize("kind", ["points", "lines", "polygons", "mixed"])
def test_the_nearest_is_the_one_that_comparing_all_pairs_finds(kind):
    rng = np.random.default_rng(9)
    at = rng.uniform(0, 60_000, (300, 2))
    made = {
        "points": shapely.points(at),
        "lines": shapely.linestrings(np.stack((at, at + rng.normal(0, 4_000, at.shape)), axis=1)),
        "polygons": shapely.buffer(shapely.points(at), rng.uniform(10, 900, 300), quad_segs=2),
    }
    features = made.get(kind, np.concatenate([part[:100] for part in made.values()]))
    hazards = shapely.buffer(shapely.points(rng.uniform(-10_000, 70_000, (200, 2))), rng.uniform(5, 700, 200))
    plane = Plane(30.0, 15.0)
    found = Features(features, plane.crs, plane).nearest(hazards, plane.crs)
    which, apart = brute(hazards, features)
    assert np.array_equal(found.feature, which)
    assert np.array_equal(found.distance == 0.0, apart == 0.0)
    assert found.distance == pytest.approx(apart, rel=1e-3)


def test_an_empty_layer_leaves_everything_missing_not_zero_and_not_infinite():
    hazards = np.array([shapely.box(15, 32, 15.01, 32.01)])
    for nothing in ([], [None], [shapely.Point()]):
        features = Features(np.array(nothing, dtype=object), WGS84, Plane(30.0, 15.0))
        found = features.nearest(hazards, WGS84)
        assert np.isnan(found.distance).all() and (found.feature == -1).all()
        assert np.isnan(features.count(hazards, WGS84, 1000.0)).all()


def test_hazards_without_geometry_are_missing_and_the_others_are_not():
    hazards = np.array([None, shapely.Polygon(), shapely.box(15, 32, 15.01, 32.01)], dtype=object)
    features = Features(np.array([None, shapely.Point(15.005, 32.005)], dtype=object), WGS84, Plane(30.0, 15.0))
    found = features.nearest(hazards, WGS84)
    assert np.isnan(found.distance).tolist() == [True, True, False]
    assert found.feature.tolist() == [-1, -1, 1]
    assert features.count(hazards, WGS84, 10.0).tolist()[2] == 1.0
    assert np.isnan(features.count(hazards, WGS84, 10.0)).tolist() == [True, True, False]


def test_of_equally_near_features_the_first_is_named():
    here = shapely.Point(15.1, 32.0)
    features = Features(np.array([shapely.Point(16, 32), here, here]), WGS84, Plane(30.0, 15.0))
    assert features.nearest(np.array([shapely.Point(15.0, 32.0)]), WGS84).feature.tolist() == [1]


def test_prisma_rule_can_be_counted():
    # "two roads nearer than 300 m and one hospital nearer than 350 m: (2 x 2) + (1 x 3) = 7" (GICHD, PriSMA).
    metre = 1.0 / 111_000.0
    hazard = np.array([shapely.Point(15.0, 32.0)])
    roads = [shapely.LineString([(14.9, 32 + d * metre), (15.1, 32 + d * metre)]) for d in (100, 250, 400)]
    hospitals = [shapely.Point(15.0, 32 - d * metre) for d in (340, 360)]
    plane = Plane(30.0, 15.0)
    near_roads = Features(np.array(roads), WGS84, plane).count(hazard, WGS84, 300.0)
    near_hospitals = Features(np.array(hospitals), WGS84, plane).count(hazard, WGS84, 350.0)
    assert (near_roads * 2 + near_hospitals * 3).tolist() == [7.0]


@pytest.mark.parametrize("latitude", [-55.0, -1.0, 0.0, 12.0, 32.9, 70.0])
def test_scale_of_the_plane_equals_that_of_short_geodesics(latitude):
    plane = plane_for([(np.array([shapely.Point(15.0, latitude)]), WGS84)])
    to_plane = Transformer.from_crs(WGS84, plane.crs, always_xy=True)
    for azimuth in (0.0, 45.0, 90.0):
        x, y, _ = GEOD.fwd(15.0, latitude, azimuth, 50.0)
        a, b, _ = GEOD.fwd(15.0, latitude, azimuth + 180.0, 50.0)
        (xa, xb), (ya, yb) = to_plane.transform([x, a], [y, b])
        assert np.hypot(xb - xa, yb - ya) / 100.0 == pytest.approx(float(plane.scale(np.array(latitude))), rel=1e-8)


def test_stated_error_over_libya_is_as_documented():
    plane = plane_for([(np.array([shapely.box(*COUNTRY)]), WGS84)])
    worst = [max(plane.relative_error(latitude, d) for latitude in (19.5, 33.2)) for d in (500.0, 5_000.0)]
    assert worst[0] < 1.5e-5 and worst[1] < 1.5e-4
