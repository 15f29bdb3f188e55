# SPDX-License-Identifier: GPL-3.0-or-later
"""Areas and perimeters against Karney's method in PROJ (`Geod`) and GeographicLib's Planimeter tests."""

from __future__ import annotations

import csv
import math

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from mine_action_plugin.core.location.area import METHOD, WORST_EDGE_ERROR_M2, area_m2, areas_m2, perimeters_m
from tests.shared_data import shared

GEOD = Geod(ellps="WGS84")


def exact(polygon) -> tuple[float, float]:
    area, perimeter = GEOD.geometry_area_perimeter(polygon)
    return abs(area), perimeter


def star(lon: float, lat: float, radius_m: float, corners: int, wobble: float) -> shapely.Polygon:
    """A polygon whose corners lie at geodesic distances from a middle, made with `Geod` alone."""
    azimuths = np.linspace(0.0, 360.0, corners, endpoint=False)
    radii = radius_m * (1.0 + wobble * np.sin(3.0 * np.radians(azimuths)))
    x, y, _ = GEOD.fwd(np.full(corners, lon), np.full(corners, lat), azimuths, radii)
    return shapely.Polygon(np.column_stack([x, y]))


@given(st.floats(-179.0, 179.0), st.floats(-80.0, 80.0), st.floats(1.0, 800.0), st.integers(4, 12), st.floats(0.0, 0.5))
def test_small_polygons_differ_from_karney_by_less_than_the_stated_bound(lon, lat, radius, corners, wobble):
    polygon = star(lon, lat, radius, corners, wobble)
    expected, perimeter = exact(polygon)
    edge = shapely.get_coordinates(polygon)
    longest = max(GEOD.inv(*edge[i], *edge[i + 1])[2] for i in range(len(edge) - 1))
    # the bow of an edge grows with the tangent of the latitude; 0.03 m² holds up to 45°, beyond it grows
    bow = max(1.0, math.tan(math.radians(abs(lat) + 0.02)))
    bound = corners * WORST_EDGE_ERROR_M2 * min(longest / 1000.0, 1.0) ** 3 * bow + 1e-4
    assert area_m2(polygon) == pytest.approx(expected, abs=bound)
    assert perimeters_m([polygon])[0] == pytest.approx(perimeter, abs=1e-6)


@given(st.floats(9.5, 25.0), st.floats(19.6, 33.1), st.floats(5.0, 2000.0), st.integers(4, 40), st.floats(0.0, 0.5))
def test_in_libya_areas_are_good_to_one_part_in_a_million(lon, lat, radius, corners, wobble):
    polygon = star(lon, lat, radius, corners, wobble)
    assert area_m2(polygon) == pytest.approx(exact(polygon)[0], rel=1e-6, abs=5e-4)  # `Geod` itself is good to 1e-4 m²


@given(st.floats(9.5, 25.0), st.floats(19.6, 33.1), st.floats(2.0, 50.0), st.integers(3, 40))
def test_a_small_regular_polygon_has_the_area_of_the_plane(lon, lat, radius, corners):
    expected = corners / 2.0 * radius**2 * math.sin(2.0 * math.pi / corners)
    assert area_m2(star(lon, lat, radius, corners, 0.0)) == pytest.approx(expected, abs=2e-5)


def test_a_long_edge_is_measured_exactly():
    polygon = shapely.box(13.0, 32.0, 14.0, 33.0)
    assert area_m2(polygon) == pytest.approx(exact(polygon)[0], rel=1e-12)


def test_one_edge_of_a_kilometre_bows_less_than_stated():
    # a needle along a parallel: its southern edge bows to the north, the other two meet it almost at a point
    lon, lat, _ = GEOD.fwd(15.0, 33.0, 90.0, 999.0)
    polygon = shapely.Polygon([(15.0, 33.0), (lon, lat), (15.0 + (lon - 15.0) / 2, (33.0 + lat) / 2 + 0.0005)])
    assert area_m2(polygon) == pytest.approx(exact(polygon)[0], abs=WORST_EDGE_ERROR_M2)


def test_planimeter_areas_are_met():
    with open(shared("known-mgrs-geodesic", "planimeter.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    for row in rows[1:]:
        points = [tuple(map(float, pair.split()))[::-1] for pair in row["lat_lon_vertices"].split(";")]
        assert area_m2(shapely.Polygon(points)) == pytest.approx(float(row["area_m2"]), rel=1e-10)
        if row["perimeter_m"]:
            assert perimeters_m([shapely.Polygon(points)])[0] == pytest.approx(float(row["perimeter_m"]), abs=1.0)
    # the first goes round the pole, which is a straight line in degrees and no polygon
    assert np.isnan(area_m2(shapely.Polygon([(0, 89), (90, 89), (180, 89), (270, 89)])))


def test_holes_are_taken_off_and_parts_are_added():
    shell, hole, other = (
        shapely.box(13.0, 32.0, 13.01, 32.01),
        shapely.box(13.002, 32.002, 13.004, 32.004),
        shapely.box(15.0, 32.0, 15.01, 32.01),
    )
    pierced = shapely.Polygon(shell.exterior, [hole.exterior])
    a, b, c = areas_m2([shell, hole, other])
    assert area_m2(pierced) == pytest.approx(a - b, rel=1e-12)
    assert area_m2(shapely.MultiPolygon([pierced, other])) == pytest.approx(a - b + c, rel=1e-12)
    assert perimeters_m([pierced])[0] == pytest.approx(perimeters_m([shell, hole]).sum())
    assert area_m2(shapely.reverse(pierced)) == pytest.approx(a - b, rel=1e-12)


def test_what_has_no_area_is_nan_and_the_others_are_measured():
    bow_tie = shapely.Polygon([(13, 32), (13.01, 32.01), (13.01, 32), (13, 32.01)])
    rows = [None, shapely.Polygon(), shapely.Point(13, 32), bow_tie, shapely.box(13, 32, 13.001, 32.001)]
    for values in (areas_m2(rows), perimeters_m(rows)):
        assert np.isnan(values).tolist() == [True, True, True, True, False]
    assert len(areas_m2([])) == 0 and len(perimeters_m([])) == 0


def test_a_geoseries_and_an_array_are_taken():
    series = gpd.GeoSeries([shapely.box(13, 32, 13.001, 32.001)] * 3, index=[7, 8, 9], crs=4326)
    assert areas_m2(series).tolist() == areas_m2(series.values).tolist() == areas_m2(list(series)).tolist()


def test_the_antimeridian_and_the_pole_are_no_exceptions():
    crossing = shapely.Polygon([(179.999, 10), (180.001, 10), (180.001, 10.001), (179.999, 10.001)])
    assert area_m2(crossing) == pytest.approx(area_m2(shapely.box(20.0, 10.0, 20.002, 10.001)), rel=1e-9)
    assert np.isnan(area_m2(shapely.box(-180.0, 80.0, 180.0, 81.0)))
    assert "WGS 84" in METHOD
