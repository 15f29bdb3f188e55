# SPDX-License-Identifier: GPL-3.0-or-later
"""Bench of measuring: people, distances and counts for 100,000 hazards, beside exactextract, GEOS alone and QGIS."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import geopandas
import numpy as np
import shapely

from mine_action_plugin.core.priority.measures.accidents import Accidents, accidents_near
from mine_action_plugin.core.priority.measures.buffers import within
from mine_action_plugin.core.priority.measures.cache import (
    MeasureCache,
    digests,
    layer_fingerprint,
    raster_fingerprint,
)
from mine_action_plugin.core.priority.measures.nearest import Features
from mine_action_plugin.core.priority.measures.plane import Plane, plane_for
from mine_action_plugin.core.priority.measures.zonal import zonal_sums

from . import native, work
from .row import Row

FACILITIES = ("schools", "health", "markets", "water")
TODAY = np.datetime64("2026-01-01")


def run(quick: bool = False) -> list[Row]:
    """Time the measures on the invented work W (a fiftieth of it if `quick`) and return one row each."""
    count = 2_000 if quick else 100_000
    with tempfile.TemporaryDirectory(prefix="bench-measures-") as name:
        folder = Path(name)
        raster = work.population(folder / "people.tif")
        hazards = work.hazards(count)
        peers = _native(folder, raster, hazards, quick)
        rows = [_zonal(folder, raster, hazards, distance, quick, peers) for distance in (500.0, 5_000.0)]
        rows.append(_nearest(hazards, quick))
        rows += _whole(raster, hazards, quick, peers)
        return rows


def _timed(function: Callable[[], object], times: int = 3) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        function()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def _buffered(folder: Path, hazards: np.ndarray, distance: float) -> Path:
    path = folder / f"within_{distance:.0f}.gpkg"
    if not path.exists():
        shapes = shapely.buffer(hazards, distance, quad_segs=8)
        geopandas.GeoDataFrame(geometry=shapes, crs=work.CRS).to_file(path, engine="pyogrio")
    return path


def _zonal(
    folder: Path, raster: Path, hazards: np.ndarray, distance: float, quick: bool, peers: dict[str, float]
) -> Row:
    path = _buffered(folder, hazards, distance)

    def ours() -> None:
        shapes = geopandas.read_file(path, engine="pyogrio").geometry.array
        zonal_sums(raster, np.asarray(shapes), work.CRS)

    seconds = _timed(ours)
    others = {}
    extract = _exactextract(raster, path, 3 if quick or distance < 1_000.0 else 1)
    if extract:
        others["exactextract"] = extract / seconds
    if f"zonal {distance:.0f}" in peers:
        others["native:zonalstatisticsfb"] = peers[f"zonal {distance:.0f}"] / seconds
    target = "1.5 x exactextract, 1/1.3 x QGIS" if distance < 1_000.0 else "5 x exactextract, 5 x QGIS"
    return Row(f"people within {distance:.0f} m of {len(hazards)} hazards", seconds, others, target)


def _exactextract(raster: Path, polygons: Path, times: int) -> float:
    try:
        from exactextract import exact_extract
    except ImportError:
        return 0.0
    return _timed(lambda: exact_extract(str(raster), str(polygons), ["sum"], output="pandas"), times)


def _nearest(hazards: np.ndarray, quick: bool) -> Row:
    roads = work.roads(4_000 if quick else 200_000)
    plane = plane_for([(hazards, work.CRS)])
    seconds = _timed(lambda: Features(roads, work.CRS, plane).nearest(hazards, work.CRS))
    peer = _timed(lambda: shapely.STRtree(roads).query_nearest(hazards, return_distance=True, all_matches=False), 1)
    what = f"nearest of {len(roads)} road segments to {len(hazards)} hazards, geodesic"
    return Row(what, seconds, {"STRtree.query_nearest (planar)": peer / seconds}, "5 s")


class Whole:
    """Twelve measures of W, cold or with a cache."""

    def __init__(self, raster: Path, roads: np.ndarray, plane: Plane) -> None:
        self.raster, self.plane, self.roads = raster, plane, roads
        self.facilities = {name: work.places(1_250, seed=10 + n) for n, name in enumerate(FACILITIES)}
        self.accidents = work.places(5_000, seed=20)
        ages = np.random.default_rng(21).integers(0, 3_000, 5_000)
        self.dates = TODAY - ages.astype("timedelta64[D]")

    def measure(self, hazards: np.ndarray, cache: MeasureCache) -> np.ndarray:
        plane, keys = self.plane, digests(hazards)
        place = (plane.latitude, plane.longitude)
        columns = []

        def keep(name: str, basis: tuple, compute: Callable[[np.ndarray], np.ndarray]) -> None:
            columns.append(cache.values(name, (*basis, *place), keys, lambda rows: compute(hazards[rows])[:, None]))

        def features(name: str, shapes: np.ndarray) -> tuple[Features, bytes]:
            mark = layer_fingerprint(shapes, work.CRS)
            return cache.ready(name, (mark, *place), lambda: Features(shapes, work.CRS, plane)), mark

        people = raster_fingerprint(self.raster)
        for far in (500.0, 1_000.0):
            keep(f"people {far}", (people, far), lambda some, far=far: self._people(some, far))
        roads, mark = features("roads", self.roads)
        keep("road", (mark,), lambda some: roads.nearest(some, work.CRS).distance)
        for name, shapes in self.facilities.items():
            layer, mark = features(name, shapes)
            keep(f"{name} near", (mark,), lambda some, layer=layer: layer.nearest(some, work.CRS).distance)
            keep(f"{name} count", (mark, 1e3), lambda some, layer=layer: layer.count(some, work.CRS, 1e3))
        at, mark = features("accidents", self.accidents)
        known = Accidents(at, self.dates, np.ones(len(self.dates)))
        keep(
            "accidents",
            (mark, str(TODAY), 1e3, 730.0),
            lambda some: accidents_near(known, some, work.CRS, 1e3, 730.0, TODAY).accidents,
        )
        return np.column_stack(columns)

    def _people(self, hazards: np.ndarray, far: float) -> np.ndarray:
        return zonal_sums(self.raster, within(hazards, work.CRS, far, self.plane), self.plane.crs).total


def _whole(raster: Path, hazards: np.ndarray, quick: bool, peers: dict[str, float]) -> list[Row]:
    whole = Whole(raster, work.roads(4_000 if quick else 200_000), plane_for([(hazards, work.CRS)]))
    cache = MeasureCache()
    cold = _timed(lambda: whole.measure(hazards, cache), 1)
    changed = hazards.copy()
    some = np.random.default_rng(30).choice(len(hazards), len(hazards) // 100, replace=False)
    changed[some] = shapely.buffer(hazards[some], 1.0, quad_segs=2)
    again = _timed(lambda: whole.measure(changed, cache), 1)
    tenth = _timed(lambda: whole.measure(hazards[::10], MeasureCache()), 1)
    others = {"a chain of QGIS's algorithms": peers["whole"] / cold} if "whole" in peers else {}
    return [
        Row(f"12 measures of {len(hazards)} hazards, cold", cold, others, "20 s; 5 x QGIS"),
        Row("the same after 1 % of the hazards changed", again, {"cold": cold / again}, "20 x cold"),
        Row(f"12 measures of a tenth; exponent {np.log10(cold / tenth):.2f}", tenth, {}, "exponent 1.05"),
    ]


def _native(folder: Path, raster: Path, hazards: np.ndarray, quick: bool) -> dict[str, float]:
    def saved(name: str, shapes: np.ndarray) -> str:
        path = folder / f"{name}.gpkg"
        geopandas.GeoDataFrame(geometry=shapes, crs=work.CRS).to_file(path, engine="pyogrio")
        return str(path)

    def zonal(polygons: str) -> native.Step:
        parameters = {"INPUT": polygons, "INPUT_RASTER": str(raster), "RASTER_BAND": 1, "STATISTICS": [1]}
        return "sums", "native:zonalstatisticsfb", {**parameters, "COLUMN_PREFIX": "_", "OUTPUT": "memory:"}

    def nearest(features: str) -> native.Step:
        parameters = {"INPUT": bare, "INPUT_2": features, "FIELDS_TO_COPY": ["fid"], "NEIGHBORS": 1}
        return "near", "native:joinbynearest", {**parameters, "OUTPUT": "memory:"}

    def points(features: str) -> native.Step:
        return "points", "native:countpointsinpolygon", {"POLYGONS": "@wide", "POINTS": features, "OUTPUT": "memory:"}

    def buffer(name: str, distance: float) -> native.Step:
        return name, "native:buffer", {"INPUT": bare, "DISTANCE": distance, "SEGMENTS": 8, "OUTPUT": "memory:"}

    bare = saved("hazards", hazards)
    roads = saved("roads", work.roads(4_000 if quick else 200_000))
    facilities = [saved(name, work.places(1_250, seed=10 + n)) for n, name in enumerate(FACILITIES)]
    accidents = saved("accidents", work.places(5_000, seed=20))
    jobs = {
        "zonal 500": [zonal(str(_buffered(folder, hazards, 500.0)))],
        "whole": [
            buffer("near", 500.0), zonal("@near"), buffer("wide", 1_000.0), zonal("@wide"), nearest(roads),
            *(nearest(layer) for layer in facilities), *(points(layer) for layer in (*facilities, accidents)),
        ],
        "zonal 5000": [zonal(str(_buffered(folder, hazards, 5_000.0)))],
    }  # fmt: skip
    return native.seconds(jobs, folder)


if __name__ == "__main__":
    for row in run():
        print(row)
