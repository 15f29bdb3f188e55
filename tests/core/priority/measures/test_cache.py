# SPDX-License-Identifier: GPL-3.0-or-later
"""Kept measures equal those measured afresh, whatever changes between."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.transform import from_origin

from mine_action_plugin.core.priority.measures.cache import (
    MeasureCache,
    digests,
    layer_fingerprint,
    raster_fingerprint,
    values_together,
)
from mine_action_plugin.core.priority.measures.nearest import Features
from mine_action_plugin.core.priority.measures.plane import InPlane, plane_for
from mine_action_plugin.core.priority.measures.zonal import sums_within
from tests.core.priority.measures.rasters import UTM, star, write, write_statistics


def change(state, rng, kind):
    """Change one of hazards, roads, raster or distance; return the new state."""
    hazards, roads, values, distance = state
    if kind == "move" and len(hazards):
        hazards = hazards.copy()
        hazards[rng.integers(len(hazards))] = star(rng, rng.uniform(0, 40), rng.uniform(0, 30), 2.0, 6)
    elif kind == "add":
        hazards = np.append(hazards, [star(rng, rng.uniform(0, 40), rng.uniform(0, 30), 1.5, 7)])
    elif kind == "drop" and len(hazards) > 1:
        hazards = np.delete(hazards, rng.integers(len(hazards)))
    elif kind == "shuffle":
        hazards = rng.permutation(hazards)
    elif kind == "double" and len(hazards):
        hazards = np.append(hazards, hazards[:1])
    elif kind == "null":
        hazards = np.append(hazards, [None])
    elif kind == "road":
        roads = roads.copy()
        roads[rng.integers(len(roads))] = shapely.LineString(shapely.get_coordinates(star(rng, 20, 15, 9, 5)))
    elif kind == "cell":
        values = values.copy()
        values[rng.integers(30), rng.integers(40)] = rng.uniform(0, 9)
    elif kind == "distance":
        distance = float(rng.choice([300.0, 450.0, 1000.0]))
    return hazards, roads, values, distance


def measure(cache, state, path):
    hazards, roads, values, distance = state
    write(path, values)
    # The plane follows from the roads alone: what is measured for one hazard must not depend on the others.
    plane = plane_for([(roads, UTM)])
    layer = (layer_fingerprint(roads, UTM), plane.latitude, plane.longitude)
    features = cache.ready("roads", layer, lambda: Features(roads, UTM, plane))
    keys = digests(hazards)

    shapes = InPlane(hazards, UTM, plane)

    def road(rows):
        return np.column_stack(
            (
                features.nearest(shapes(rows), plane.crs).distance,
                features.count(shapes(rows), plane.crs, distance),
            )
        )

    far = (0.0, distance, 700.0)

    def people(which, rows):
        found = sums_within(path, shapes(rows), plane, [far[number] for number in which])
        return [np.column_stack((sums.total, sums.covered_fraction)) for sums in found]

    raster = (raster_fingerprint(path), plane.latitude, plane.longitude)
    asked = [(cache, f"people {number}", (*raster, metres)) for number, metres in enumerate(far)]

    return np.column_stack(
        (
            cache.values("road", (layer, distance), keys, road).reshape(-1, 2),
            *(one.reshape(-1, 2) for one in values_together(asked, keys, people)),
        )
    )


def test_statistics_that_a_map_keeps_beside_a_raster_make_it_no_other_one_and_its_cells_do(tmp_path):
    def written(name, value, **how):
        path = tmp_path / name
        path.mkdir()
        shape = {"width": 4, "height": 4, "count": 1, "dtype": "float32", "crs": 4326}
        where = from_origin(13, 33, 0.1, 0.1)
        with rasterio.open(path / "p.tif", "w", driver="GTiff", transform=where, **shape, **how) as raster:
            raster.write(np.full((1, 4, 4), value, dtype="float32"))
        return path / "p.tif"

    path = written("a", 1.0)
    before = raster_fingerprint(path)
    write_statistics(path)
    assert raster_fingerprint(path) == before
    others = [written("b", 2.0), written("c", 1.0, nodata=1.0)]
    assert before not in [raster_fingerprint(one) for one in others]
    beside = path.with_name("p.tif.aux.xml")  # which may also say what cell counts for nothing
    beside.write_text('<PAMDataset><PAMRasterBand band="1"><NoDataValue>1</NoDataValue></PAMRasterBand></PAMDataset>')
    assert raster_fingerprint(path) != before


CHANGES = ["move", "add", "drop", "shuffle", "double", "null", "road", "cell", "distance", "nothing"]


@settings(max_examples=25)
@given(seed=st.integers(0, 2**31), changes=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=6))
def test_kept_measures_equal_cold_ones_to_the_last_bit_after_any_changes(tmp_path_factory, seed, changes):
    rng = np.random.default_rng(seed)
    folder = tmp_path_factory.mktemp("cache")
    hazards = np.array([star(rng, rng.uniform(0, 40), rng.uniform(0, 30), 2.0, 6) for _ in range(8)])
    roads = np.array([shapely.LineString(shapely.get_coordinates(star(rng, 20, 15, 20, 4))) for _ in range(5)])
    state = (hazards, roads, rng.uniform(0, 9, (30, 40)).astype(np.float32), 450.0)
    cache = MeasureCache()
    measure(cache, state, folder / "people.tif")
    for kind in changes:
        state = change(state, rng, kind)
        warm = measure(cache, state, folder / "people.tif")
        cold = measure(MeasureCache(), state, folder / "people.tif")
        assert np.array_equal(warm, cold, equal_nan=True)


def counted(cache, basis, keys):
    asked = []

    def compute(rows):
        asked.extend(rows.tolist())
        return rows.astype(float)[:, None]

    cache.values("m", basis, keys, compute)
    return asked


def test_only_what_changed_is_measured_again():
    cache, keys = MeasureCache(), [b"a", b"b", b"c"]
    assert counted(cache, (1,), keys) == [0, 1, 2]
    assert counted(cache, (1,), keys) == []
    assert counted(cache, (1,), [b"c", b"x", b"a", b"x"]) == [1]
    assert counted(cache, (2,), keys) == [0, 1, 2]


def test_measures_that_are_computed_together_are_computed_for_what_each_of_them_lacks():
    caches, keys = [MeasureCache()], [b"a", b"b", b"c"]
    caches.append(MeasureCache(beside=caches[0]))
    asked = []

    def compute(numbers, rows):
        asked.append((list(numbers), rows.tolist()))
        return [10.0 * number + rows[:, None] for number in numbers]

    def found(first, second, now):
        asked.clear()
        both = values_together([(caches[0], "m", (first,)), (caches[1], "m", (second,))], now, compute)
        return [one.ravel().tolist() for one in both]

    assert found(1, 1, keys) == [[0, 1, 2], [10, 11, 12]]
    assert asked == [([0, 1], [0, 1, 2])]
    found(1, 1, [b"x", *keys])
    assert asked == [([0, 1], [0])]
    found(1, 2, [b"x", *keys])
    assert asked == [([1], [0, 1, 2, 3])]
    found(1, 3, [b"y", *keys])
    assert asked == [([0], [0]), ([1], [0, 1, 2, 3])]


def test_a_caller_that_writes_into_its_values_does_not_spoil_the_kept_ones():
    cache = MeasureCache()
    first = cache.values("m", (), [b"a"], lambda rows: np.ones((1, 1)))
    first[:] = 9.0
    assert cache.values("m", (), [b"a"], lambda rows: np.zeros((1, 1)))[0, 0] == 1.0


def test_digests_tell_null_empty_and_every_coordinate_apart():
    shapes = [None, shapely.Polygon(), shapely.box(0, 0, 1, 1), shapely.box(0, 0, 1, np.nextafter(1.0, 2.0))]
    assert len(set(digests(np.array(shapes, dtype=object)))) == 4


@pytest.mark.parametrize(
    "other",
    [
        lambda g, c: (g[::-1], "EPSG:4326", c),
        lambda g, c: (g, "EPSG:32633", c),
        lambda g, c: (g, "EPSG:4326", c[::-1]),
        lambda g, c: (g[:1], "EPSG:4326", c),
    ],
)
def test_a_layer_fingerprint_sees_order_crs_and_columns(other):
    shapes, column = np.array([shapely.Point(1, 2), shapely.Point(3, 4)]), np.array(["road", "track"])
    changed, crs, columns = other(shapes, column)
    assert layer_fingerprint(shapes, "EPSG:4326", column) != layer_fingerprint(changed, crs, columns)


def test_a_basis_of_unknown_things_is_refused_since_equal_text_need_not_mean_equal_things():
    with pytest.raises(TypeError):
        MeasureCache().values("m", (object(),), [b"a"], lambda rows: np.ones((1, 1)))


def test_remembered_digests_and_fingerprints_are_those_of_the_geometries_at_hand():
    cache, shapes = MeasureCache(), np.array([shapely.Point(1, 2), shapely.Point(3, 4), None], dtype=object)
    for now in (shapes, shapes.copy(), shapes[::-1], shapes[:2], np.array([shapely.Point(1, 2)]), shapes[:0]):
        assert cache.digests(now) == digests(now)
        assert cache.layer("roads", now, "EPSG:4326", np.arange(3)) == layer_fingerprint(now, "EPSG:4326", np.arange(3))
    assert cache.layer("roads", now, "EPSG:4326") != cache.layer("roads", now, "EPSG:32633")
