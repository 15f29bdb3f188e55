# SPDX-License-Identifier: GPL-3.0-or-later
"""Zonal sums against rational arithmetic, against exactextract, and against what a planner would expect."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS, Transformer
from rasterio.transform import Affine, from_origin

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.inputs import RasterKind
from mine_action_plugin.core.priority.measures import cellsum, threads, zonal
from mine_action_plugin.core.priority.measures.buffers import within
from mine_action_plugin.core.priority.measures.plane import plane_for
from mine_action_plugin.core.priority.measures.zonal import sums_within, zonal_sums
from tests.core.priority.measures.rasters import CELL, LEFT, TOP, UTM, at, polygon, star, write
from tests.core.priority.measures.rational import cell_sum

NODATA = -99999.0


def people(rng, rows=12, columns=15, missing=0.2):
    values = rng.uniform(0.0, 50.0, (rows, columns)).astype(np.float32)
    values[rng.random(values.shape) < missing] = NODATA
    return values


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("zonal")


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**31), radius=st.floats(0.02, 6.0), corners=st.integers(3, 9))
def test_sum_equals_exact_rational_arithmetic(folder, seed, radius, corners):
    rng = np.random.default_rng(seed)
    values = people(rng)
    path = write(folder / "rational.tif", values, blockxsize=16, blockysize=16, tiled=True)
    # Places range beyond the raster, so that polygons partly and wholly off it are among them.
    shape = star(rng, rng.uniform(-2.0, 17.0), rng.uniform(-2.0, 14.0), radius, corners)
    measured = zonal_sums(path, np.array([shape]), UTM)
    total, cells = cell_sum(shape, values, values == NODATA, LEFT, TOP, CELL)
    assert measured.total[0] == pytest.approx(total, rel=1e-9, abs=1e-9 * 50.0 * shape.area / CELL**2)
    assert measured.covered_cells[0] == pytest.approx(cells, rel=1e-9, abs=1e-9 * shape.area / CELL**2)


@pytest.mark.parametrize(
    "corners",
    [
        ((2, 3), (7, 3), (7, 9), (2, 9)),  # along cell borders
        ((2, 3), (7, 3), (7, 9)),  # two sides along borders, a diagonal through corners
        ((2.25, 3.5), (2.75, 3.5), (2.75, 3.75)),  # within one cell
        ((0, 0), (15, 0), (15, 12), (0, 12)),  # the whole raster
        ((4, 4), (4.0000001, 4), (4.0000001, 11), (4, 11)),  # a sliver on a border
        ((3, 5), (12, 5.0000001), (12, 5.2), (3, 5.2)),  # nearly level edges
    ],
)
@pytest.mark.parametrize("clockwise", [True, False])
def test_edges_on_cell_borders_are_exact(folder, corners, clockwise):
    values = people(np.random.default_rng(7))
    path = write(folder / "borders.tif", values)
    shape = polygon(*(corners if clockwise else corners[::-1]))
    measured = zonal_sums(path, np.array([shape]), UTM)
    total, cells = cell_sum(shape, values, values == NODATA, LEFT, TOP, CELL)
    assert measured.total[0] == pytest.approx(total, rel=1e-9)
    assert measured.covered_cells[0] == pytest.approx(cells, rel=1e-9)


def random_shapes(rng, count, columns, rows):
    return np.array(
        [
            star(
                rng,
                rng.uniform(-5, columns + 5),
                rng.uniform(-5, rows + 5),
                rng.lognormal(0.5, 1.3),
                rng.integers(3, 14),
            )
            for _ in range(count)
        ]
        + [shapely.union_all([star(rng, 40, 40, 9, 8), star(rng, 90, 80, 20, 12), star(rng, 150, 30, 7, 6)])]
    )


def by_exactextract(path, shapes, operations):
    exactextract = pytest.importorskip("exactextract")
    geopandas = pytest.importorskip("geopandas")
    frame = geopandas.GeoDataFrame(geometry=shapes, crs=UTM)
    return exactextract.exact_extract(str(path), frame, operations, output="pandas")


@pytest.mark.parametrize("block", [{"tiled": True, "blockxsize": 64, "blockysize": 64}, {"blockysize": 1}])
def test_sums_agree_with_exactextract_across_blocks_and_windows(folder, block):
    rng = np.random.default_rng(11)
    values = people(rng, 700, 1100, 0.3)
    path = write(folder / "many.tif", values, compress="deflate", **block)
    shapes = random_shapes(rng, 400, 1100, 700)
    shapes = np.append(
        shapes, [polygon((-3, 100), (1103, 90), (1000, 690), (5, 650), holes=(((500, 300), (600, 300), (560, 400)),))]
    )
    expected = by_exactextract(path, shapes, ["sum", "count"])
    measured = zonal_sums(path, shapes, UTM)
    assert np.array_equal(measured.resolved, [])
    assert measured.total == pytest.approx(expected["sum"].to_numpy(), rel=1e-4, abs=1e-4)
    assert measured.covered_cells == pytest.approx(expected["count"].to_numpy(), rel=1e-4, abs=1e-4)


def test_a_polygon_counts_the_same_to_the_last_bit_whatever_else_is_measured(folder):
    rng = np.random.default_rng(12)
    path = write(folder / "bits.tif", people(rng, 600, 1100, 0.3), tiled=True, blockxsize=128, blockysize=128)
    shapes = random_shapes(rng, 200, 1100, 600)
    together = zonal_sums(path, shapes, UTM)
    for some in (slice(0, 1), slice(50, 90), slice(199, 201)):
        alone = zonal_sums(path, shapes[some], UTM)
        assert np.array_equal(alone.total, together.total[some])
        assert np.array_equal(alone.covered_fraction, together.covered_fraction[some])


@pytest.mark.parametrize(
    ("points", "pieces", "cells"), [(200, 1 << 18, 1), (1 << 19, 7, 1 << 21), (60, 50, 1 << 19), (1 << 19, 1 << 18, 1)]
)
def test_how_the_work_is_cut_and_shared_by_threads_changes_no_bit(folder, monkeypatch, points, pieces, cells):
    rng = np.random.default_rng(13)
    path = write(folder / "cut.tif", people(rng, 600, 1100, 0.3), tiled=True, blockxsize=128, blockysize=128)
    shapes = random_shapes(rng, 150, 1100, 600)
    whole = zonal_sums(path, shapes, UTM)
    monkeypatch.setattr(zonal, "POINTS_AT_ONCE", points)
    monkeypatch.setattr(zonal, "FEW_POINTS", 0)
    monkeypatch.setattr(zonal, "CELLS_AT_ONCE", cells)
    monkeypatch.setattr(cellsum, "PIECES", pieces)
    monkeypatch.setattr(threads, "WORKERS", 3)
    cut = zonal_sums(path, shapes, UTM)
    assert np.array_equal(whole.total, cut.total)
    assert np.array_equal(whole.covered_fraction, cut.covered_fraction)
    assert np.array_equal(whole.inside_fraction, cut.inside_fraction)


def test_several_distances_at_once_sum_what_each_does_alone_to_the_last_bit(folder):
    rng = np.random.default_rng(17)
    path = write(folder / "several.tif", people(rng, 600, 1100, 0.3), tiled=True, blockxsize=128, blockysize=128)
    bow = polygon((1, 1), (5, 5), (5, 1), (1, 5))
    shapes = np.append(
        random_shapes(rng, 200, 1100, 600), [None, shapely.Polygon(), bow, shapely.LineString([at(1, 1), at(2, 2)])]
    )
    plane = plane_for([(shapes, UTM)])
    hazards = plane.take(shapes, UTM)
    far = (500.0, 0.0, 2_000.0)
    for metres, found in zip(far, sums_within(path, hazards, plane, far)):
        alone = zonal_sums(path, within(hazards, plane.crs, metres, plane), plane.crs)
        for name in ("total", "covered_fraction", "inside_fraction", "covered_cells", "resolved"):
            assert np.array_equal(getattr(found, name), getattr(alone, name), equal_nan=name != "resolved")
        assert found.resolved.tolist() == ([203] if metres == 0.0 else [])


def test_nodata_counts_as_nothing_and_its_share_is_told(folder):
    values = np.full((10, 10), 8.0, dtype=np.float32)
    values[:, 5:] = NODATA
    path = write(folder / "half.tif", values)
    measured = zonal_sums(path, np.array([polygon((4, 2), (8, 2), (8, 4), (4, 4))]), UTM)
    assert measured.total[0] == pytest.approx(16.0)
    assert measured.covered_fraction[0] == pytest.approx(0.25)
    assert measured.inside_fraction[0] == 1.0


def test_nodata_alone_is_a_true_zero_with_nothing_covered(folder):
    values = np.full((300, 300), 900.0, dtype=np.float32)
    values[150:] = NODATA
    path = write(folder / "desert.tif", values)
    measured = zonal_sums(path, np.array([polygon((10.3, 200.1), (13.7, 201), (12, 204.4))]), UTM)
    assert (measured.total[0], measured.covered_fraction[0]) == (0.0, 0.0)


def test_off_the_raster_is_told_apart_from_nodata(folder):
    path = write(folder / "frame.tif", np.full((10, 10), 1.0, dtype=np.float32))
    shapes = np.array([polygon((-4, 2), (4, 2), (4, 4), (-4, 4)), polygon((20, 20), (22, 20), (22, 22))])
    measured = zonal_sums(path, shapes, UTM)
    assert measured.inside_fraction == pytest.approx([0.5, 0.0])
    assert measured.total == pytest.approx([8.0, 0.0])


def test_null_empty_and_areless_geometry_is_missing(folder):
    path = write(folder / "ones.tif", np.ones((5, 5), dtype=np.float32))
    shapes = np.array(
        [
            None,
            shapely.Polygon(),
            shapely.Point(at(2, 2)),
            shapely.LineString([at(1, 1), at(3, 3)]),
            polygon((1, 1), (2, 1), (2, 2), (1, 2)),
        ],
        dtype=object,
    )
    measured = zonal_sums(path, shapes, UTM)
    assert np.isnan(measured.total).tolist() == [True, True, True, True, False]
    assert np.isnan(measured.covered_fraction).tolist() == [True, True, True, True, False]
    assert measured.total[4] == pytest.approx(1.0)


def test_a_coordinate_that_is_no_number_makes_the_polygon_missing(folder):
    path = write(folder / "endless.tif", np.ones((5, 5), dtype=np.float32))
    with np.errstate(invalid="ignore"):  # shapely 2.1 warns where 2.0 does not
        endless = [shapely.Polygon([at(1, 1), (x, TOP), at(2, 2)]) for x in (np.nan, np.inf)]
    measured = zonal_sums(path, np.array([*endless, polygon((1, 1), (2, 1), (2, 2))]), UTM)
    assert np.isnan(measured.total).tolist() == [True, True, False]
    assert len(measured.resolved) == 0


def test_no_polygons_give_no_sums(folder):
    path = write(folder / "none.tif", np.ones((5, 5), dtype=np.float32))
    assert len(zonal_sums(path, np.array([], dtype=object), UTM).total) == 0


def test_a_polygon_that_crosses_itself_is_measured_even_odd_and_named(folder):
    path = write(folder / "bow.tif", np.ones((10, 10), dtype=np.float32))
    bow = polygon((1, 1), (5, 5), (5, 1), (1, 5))  # two triangles of 4 cells, wound against each other
    twice = polygon((1, 1), (7, 1), (7, 7), (1, 7), (1, 1), (3, 3), (5, 3), (5, 5), (3, 5), (3, 3))
    flat = polygon((1, 1), (5, 5), (3, 3))  # nothing is left of it
    measured = zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2)), bow, twice, flat]), UTM)
    assert measured.resolved.tolist() == [1, 2, 3]
    assert measured.total == pytest.approx([0.5, 8.0, 32.0, np.nan], nan_ok=True)


def test_cells_that_are_nan_or_infinite_count_as_nodata_and_are_counted(folder):
    values = np.full((6, 6), 2.0, dtype=np.float32)
    values[2, 2], values[2, 3] = np.nan, np.inf
    path = write(folder / "nan.tif", values)
    measured = zonal_sums(path, np.array([polygon((2, 2), (4, 2), (4, 4), (2, 4))]), UTM)
    assert measured.total[0] == pytest.approx(4.0)
    assert measured.covered_fraction[0] == pytest.approx(0.5)
    assert measured.cells_not_finite == 2


def test_nan_declared_as_nodata_is_not_counted_as_damage(folder):
    values = np.full((6, 6), 2.0, dtype=np.float32)
    values[2, 2] = np.nan
    path = write(folder / "nan_nodata.tif", values, nodata=float("nan"))
    measured = zonal_sums(path, np.array([polygon((2, 2), (4, 2), (4, 4), (2, 4))]), UTM)
    assert (measured.total[0], measured.cells_not_finite) == (pytest.approx(6.0), 0)


def test_negative_people_are_refused_since_a_nodata_value_was_not_declared(folder):
    values = np.full((6, 6), 2.0, dtype=np.float32)
    values[3, 1] = -9999.0
    path = write(folder / "undeclared.tif", values, nodata=None)
    shapes = np.array([polygon((0, 0), (5, 0), (5, 5), (0, 5))])
    with pytest.raises(PlanningError, match="negative"):
        zonal_sums(path, shapes, UTM)
    assert zonal_sums(path, shapes, UTM, RasterKind.VALUE).total[0] == pytest.approx(24 * 2.0 - 9999.0)


def test_mean_of_a_value_raster_is_over_covered_cells_only(folder):
    values = np.array([[10.0, -4.0, NODATA]], dtype=np.float32)
    path = write(folder / "slope.tif", values)
    measured = zonal_sums(path, np.array([polygon((0, 0), (3, 0), (3, 1), (0, 1))]), UTM, RasterKind.VALUE)
    assert measured.mean[0] == pytest.approx(3.0)


def test_scale_and_offset_of_the_band_are_applied(folder):
    import rasterio

    path = write(folder / "scaled.tif", np.full((4, 4), 30, dtype=np.int16), nodata=-1)
    with rasterio.open(path, "r+") as raster:
        raster.scales, raster.offsets = (0.1,), (2.0,)
    assert zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2), (1, 2))]), UTM).total[0] == pytest.approx(5.0)


@pytest.mark.parametrize(
    "transform",
    [
        Affine(CELL, 0, LEFT, 0, CELL, TOP - 1200.0),  # south-up
        Affine(-CELL, 0, LEFT + 1500.0, 0, -CELL, TOP),  # east to west
        Affine(50.0, 0, LEFT, 0, -200.0, TOP),  # cells not square
    ],
)
def test_odd_but_unrotated_positions_are_measured(folder, transform):
    rng = np.random.default_rng(3)
    values = people(rng, missing=0.0)
    path = write(folder / "odd.tif", values, transform=transform)
    x, y = transform * (4.3, 5.1)
    shape = shapely.box(x, y, x + 320.0, y + 150.0)
    cells = [shapely.box(*sorted_box(transform, c, r)) for r in range(12) for c in range(15)]
    share = shapely.area(shapely.intersection(np.array(cells), shape)) / abs(transform.a * transform.e)
    assert zonal_sums(path, np.array([shape]), UTM).total[0] == pytest.approx(float(share @ values.ravel()), rel=1e-9)


def sorted_box(transform, column, row):
    (xa, ya), (xb, yb) = transform * (column, row), transform * (column + 1, row + 1)
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)


def test_a_rotated_raster_is_refused(folder):
    path = write(
        folder / "rotated.tif", np.ones((5, 5), dtype=np.float32), transform=Affine(80, 60, LEFT, 60, -80, TOP)
    )
    with pytest.raises(PlanningError, match="rotated"):
        zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2))]), UTM)


@pytest.mark.parametrize("crs", [None, "EPSG:0", "nowhere"])
def test_polygons_without_a_known_crs_are_refused(folder, crs):
    path = write(folder / "crs.tif", np.ones((5, 5), dtype=np.float32))
    with pytest.raises(PlanningError, match="coordinate system"):
        zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2))]), crs)


def test_polygons_in_another_crs_are_taken_to_the_raster(folder):
    rng = np.random.default_rng(5)
    path = write(folder / "other.tif", people(rng, 300, 300, 0.0))
    shapes = np.array([star(rng, 150, 150, r, 9) for r in (0.5, 3.0, 40.0, 120.0)])
    # The same outlines with many vertices, so that straight in degrees and straight in metres hardly differ.
    fine = shapely.segmentize(shapes, 5.0)
    there = Transformer.from_crs(UTM, 4326, always_xy=True)
    degrees = shapely.transform(fine, lambda xy: np.column_stack(there.transform(*xy.T)))
    measured = zonal_sums(path, degrees, "EPSG:4326")
    assert measured.total == pytest.approx(zonal_sums(path, shapes, UTM).total, rel=1e-6)
    assert measured.operation and measured.accuracy == 0.0


def test_long_edges_are_curved_in_the_other_crs(folder):
    path = write(folder / "long.tif", np.ones((1500, 1500), dtype=np.float32))
    there = Transformer.from_crs(UTM, 4326, always_xy=True)
    corners = np.column_stack(there.transform(*np.array([at(50, 50), at(1450, 60), at(1440, 1400)]).T))
    triangle = shapely.Polygon(corners)
    fine = shapely.segmentize(triangle, 1e-4)
    measured = zonal_sums(path, np.array([triangle, fine]), 4326)
    assert measured.total[0] == pytest.approx(measured.total[1], rel=1e-7)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", UTM, "EPSG:3177", "EPSG:6933"])
def test_a_density_is_summed_by_true_ground_area(folder, crs):
    # 1 person per km² everywhere: the sum is the ellipsoidal area, here by Karney's geodesic polygon (GeographicLib).
    degrees = CRS(crs).geodetic_crs  # of the raster's own datum, so that no datum shift enters
    to_raster = Transformer.from_crs(degrees, crs, always_xy=True)
    west, south, east, north = 13.02, 32.51, 13.33, 32.79
    ring = shapely.segmentize(shapely.box(west, south, east, north), 0.001)
    x, y = to_raster.transform(*shapely.get_coordinates(ring).T)
    cell = (max(x) - min(x)) / 200.0
    values = np.ones((int((max(y) - min(y)) / cell) + 40, 240), dtype=np.float32)
    transform = from_origin(min(x) - 20 * cell, max(y) + 20 * cell, cell, cell)
    path = write(folder / "density.tif", values, crs=crs, transform=transform)
    area, _ = degrees.get_geod().geometry_area_perimeter(ring)
    measured = zonal_sums(path, np.array([shapely.Polygon(np.column_stack((x, y)))]), crs, RasterKind.DENSITY)
    assert measured.total[0] == pytest.approx(abs(area) / 1e6, rel=2e-6)


def test_cancel_stops_the_work(folder):
    from mine_action_plugin.core.errors import Cancelled
    from mine_action_plugin.core.feedback import Silent

    class Stopping(Silent):
        def isCanceled(self):
            return True

    path = write(folder / "cancel.tif", np.ones((5, 5), dtype=np.float32))
    with pytest.raises(Cancelled):
        zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2))]), UTM, feedback=Stopping())
