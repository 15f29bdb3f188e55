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
from mine_action_plugin.core.priority.measures.cache import MeasureCache, raster_fingerprint, values_together
from mine_action_plugin.core.priority.measures.nearest import Features
from mine_action_plugin.core.priority.measures.plane import InPlane, Plane, plane_for
from mine_action_plugin.core.priority.measures.zonal import sums_within, zonal_sums

from . import native, work
from .memory import ALL, peak
from .row import SECONDS, Row, Target

FACILITIES = ("schools", "health", "markets", "water")
PART = 50
STATS = f"rasterstats ({PART} times what it takes for one in {PART} hazards)"
FAR = (500.0, 1_000.0)  # metres within which people are counted
TODAY = np.datetime64("2026-01-01")


def run(quick: bool = False) -> list[Row]:
    """Time the measures on the invented work W (a fiftieth of it if `quick`) and return one row each."""
    count = 2_000 if quick else 100_000
    with tempfile.TemporaryDirectory(prefix="bench-measures-") as name:
        folder = Path(name)
        raster = work.population(folder / "people.tif")
        hazards = work.hazards(count)
        roads = work.roads(4_000 if quick else 200_000)
        return [
            _zonal(folder, raster, hazards, 500.0, 3),
            _zonal(folder, raster, hazards, 5_000.0, 1),
            _nearest(hazards, roads),
            *_memory(folder, raster, count),
            *_whole(folder, raster, hazards, roads),
        ]


def _once(function: Callable[[], object]) -> float:
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def _side_by_side(tools: dict[str, Callable[[], float | None]], times: int) -> tuple[float, dict[str, float]]:
    """Run the tools in turn, so that all meet the same noise; return the first one's median and the others' ratios."""
    taken: dict[str, list[float]] = {}
    for _ in range(times):
        for name, tool in tools.items():
            seconds = tool()
            if seconds is not None:
                taken.setdefault(name, []).append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    ours = medians.pop(next(iter(tools)))
    return ours, {name: seconds / ours for name, seconds in medians.items()}


def _buffered(folder: Path, hazards: np.ndarray, distance: float) -> Path:
    path = folder / f"within_{distance:.0f}.gpkg"
    if not path.exists():
        shapes = shapely.buffer(hazards, distance, quad_segs=8)
        geopandas.GeoDataFrame(geometry=shapes, crs=work.CRS).to_file(path, engine="pyogrio")
    return path


def _zonal(folder: Path, raster: Path, hazards: np.ndarray, distance: float, times: int) -> Row:
    path = _buffered(folder, hazards, distance)

    def ours() -> None:
        zonal_sums(raster, np.asarray(geopandas.read_file(path, engine="pyogrio").geometry.array), work.CRS)

    def extract() -> float | None:
        try:
            from exactextract import exact_extract
        except ImportError:
            return None
        return _once(lambda: exact_extract(str(raster), str(path), ["sum"], output="pandas"))

    def stats() -> float | None:
        try:
            from rasterstats import zonal_stats
        except ImportError:
            return None
        few = geopandas.read_file(path, engine="pyogrio", rows=max(1, len(hazards) // PART))
        return PART * _once(lambda: zonal_stats(few, str(raster), stats=["sum"]))

    ours()  # once for the caches of the machine
    tools: dict[str, Callable[[], float | None]] = {
        "ours": lambda: _once(ours),
        "exactextract": extract,
        "native:zonalstatisticsfb": lambda: native.seconds([_native_zonal(str(path), raster)], folder),
    }
    near = distance < 1_000.0
    extract_limit, native_limit = (1.5, 1.0 / 1.3) if near else (5.0, 5.0)
    targets = (Target("exactextract", extract_limit), Target("native:zonalstatisticsfb", native_limit))
    if near:
        tools[STATS] = stats
        targets += (Target(STATS, 100.0),)
    seconds, others = _side_by_side(tools, times)
    return Row(f"people within {distance:.0f} m of {len(hazards)} hazards, with reading them", seconds, others, targets)


def _memory(folder: Path, raster: Path, count: int) -> list[Row]:
    """Return the memory that people within two distances take, by a raster of W and by one a hundred times as large."""
    rows = []
    for path, what in ((raster, "14000 x 20000"), (work.wide_population(folder / "wide.tif"), "140000 x 200000")):
        begun = time.perf_counter()
        figures = peak(f"tests.bench.memory_of_sums:sum_people({str(path)!r}, {count}, *{FAR})")
        seconds = time.perf_counter() - begun
        name = f"people within {FAR[0]:.0f} and {FAR[1]:.0f} m of {count} hazards, of {what} cells, starting included"
        rows.append(Row(name, seconds, targets=(Target(ALL, 1024.0),), figures=figures))
    return rows


def _nearest(hazards: np.ndarray, roads: np.ndarray) -> Row:
    plane = plane_for([(hazards, work.CRS)])
    tools = {
        "ours": lambda: _once(lambda: Features(roads, work.CRS, plane).nearest(hazards, work.CRS)),
        "STRtree.query_nearest (planar)": lambda: _once(
            lambda: shapely.STRtree(roads).query_nearest(hazards, return_distance=True, all_matches=False)
        ),
    }
    seconds, others = _side_by_side(tools, 3)
    what = f"nearest of {len(roads)} road segments to {len(hazards)} hazards, geodesic"
    return Row(what, seconds, others, (Target(SECONDS, 5.0),))


class Whole:
    """Twelve measures of W, cold or with a cache."""

    def __init__(self, raster: Path, roads: np.ndarray, plane: Plane) -> None:
        self.raster, self.plane, self.roads = raster, plane, roads
        self.facilities = {name: work.places(1_250, seed=10 + n) for n, name in enumerate(FACILITIES)}
        self.accidents = work.places(5_000, seed=20)
        ages = np.random.default_rng(21).integers(0, 3_000, 5_000)
        self.dates = TODAY - ages.astype("timedelta64[D]")

    def measure(self, hazards: np.ndarray, cache: MeasureCache) -> np.ndarray:
        plane, keys = self.plane, cache.digests(hazards)
        shapes = InPlane(hazards, work.CRS, plane)
        place = (plane.latitude, plane.longitude)
        columns = []

        def keep(name: str, basis: tuple, compute: Callable[[np.ndarray], np.ndarray]) -> None:
            columns.append(cache.values(name, (*basis, *place), keys, lambda rows: compute(shapes(rows))[:, None]))

        def features(name: str, layer: np.ndarray) -> tuple[Features, bytes]:
            mark = cache.layer(name, layer, work.CRS)
            return cache.ready(name, (mark, *place), lambda: Features(layer, work.CRS, plane)), mark

        people = raster_fingerprint(self.raster)
        asked = [(cache, f"people {far}", (people, far, *place)) for far in FAR]
        columns += values_together(
            asked, keys, lambda which, some: self._people(shapes(some), [FAR[number] for number in which])
        )
        roads, mark = features("roads", self.roads)
        keep("road", (mark,), lambda some: roads.nearest(some, plane.crs).distance)
        for name, points in self.facilities.items():
            layer, mark = features(name, points)
            keep(f"{name} near", (mark,), lambda some, layer=layer: layer.nearest(some, plane.crs).distance)
            keep(f"{name} count", (mark, 1e3), lambda some, layer=layer: layer.count(some, plane.crs, 1e3))
        at, mark = features("accidents", self.accidents)
        known = Accidents(at, self.dates, np.ones(len(self.dates)))
        keep(
            "accidents",
            (mark, str(TODAY), 1e3, 730.0),
            lambda some: accidents_near(known, some, plane.crs, 1e3, 730.0, TODAY).accidents,
        )
        return np.column_stack(columns)

    def _people(self, hazards: np.ndarray, far: list[float]) -> list[np.ndarray]:
        return [found.total[:, None] for found in sums_within(self.raster, hazards, self.plane, far)]


def _whole(folder: Path, raster: Path, hazards: np.ndarray, roads: np.ndarray) -> list[Row]:
    whole = Whole(raster, roads, plane_for([(hazards, work.CRS)]))
    cache = MeasureCache()
    tools = {
        "ours": lambda: _once(lambda: whole.measure(hazards, cache)),
        "a chain of QGIS's algorithms": lambda: native.seconds(_chain(folder, raster, hazards, whole), folder),
    }
    cold, others = _side_by_side(tools, 1)
    changed = hazards.copy()
    some = np.random.default_rng(30).choice(len(hazards), len(hazards) // 100, replace=False)
    changed[some] = shapely.buffer(hazards[some], 1.0, quad_segs=2)
    again = _once(lambda: whole.measure(changed, cache))
    hundredth = _once(lambda: whole.measure(hazards[::100], MeasureCache()))
    fixed = _once(lambda: whole.measure(hazards[:1], MeasureCache()))
    return [
        Row(
            f"12 measures of {len(hazards)} hazards, cold",
            cold,
            others,
            (Target(SECONDS, 20.0), Target("a chain of QGIS's algorithms", 5.0)),
        ),
        Row(
            "the same after 1 % of the hazards changed",
            again,
            {"the cold one": cold / again},
            (Target("the cold one", 20.0),),
        ),
        Row(
            "12 measures of a hundredth of the hazards, cold",
            hundredth,
            targets=(Target("exponent", 1.05), Target("exponent less what one hazard takes", 1.05)),
            figures={
                "exponent": float(np.log10(cold / hundredth)) / 2.0,
                "s for one hazard (reading and indexing the layers)": fixed,
                "exponent less what one hazard takes": float(np.log10((cold - fixed) / (hundredth - fixed))) / 2.0,
            },
        ),
    ]


def _native_zonal(polygons: str, raster: Path) -> native.Step:
    parameters = {"INPUT": polygons, "INPUT_RASTER": str(raster), "RASTER_BAND": 1, "STATISTICS": [1]}
    return "sums", "native:zonalstatisticsfb", {**parameters, "COLUMN_PREFIX": "_", "OUTPUT": "memory:"}


def _chain(folder: Path, raster: Path, hazards: np.ndarray, whole: Whole) -> list[native.Step]:
    """The measures of `Whole` by QGIS: buffers, zonal sums, nearest features, points in buffers (not decayed)."""

    def saved(name: str, shapes: np.ndarray) -> str:
        path = folder / f"{name}.gpkg"
        geopandas.GeoDataFrame(geometry=shapes, crs=work.CRS).to_file(path, engine="pyogrio")
        return str(path)

    def nearest(features: str) -> native.Step:
        parameters = {"INPUT": bare, "INPUT_2": features, "FIELDS_TO_COPY": ["fid"], "NEIGHBORS": 1}
        return "near", "native:joinbynearest", {**parameters, "OUTPUT": "memory:"}

    def points(features: str) -> native.Step:
        return "points", "native:countpointsinpolygon", {"POLYGONS": "@wide", "POINTS": features, "OUTPUT": "memory:"}

    def buffer(name: str, distance: float) -> native.Step:
        return name, "native:buffer", {"INPUT": bare, "DISTANCE": distance, "SEGMENTS": 8, "OUTPUT": "memory:"}

    bare, roads = saved("hazards", hazards), saved("roads", whole.roads)
    accidents = saved("accidents", whole.accidents)
    facilities = [saved(name, shapes) for name, shapes in whole.facilities.items()]
    steps = [buffer("narrow", 500.0), _native_zonal("@narrow", raster)]
    steps += [buffer("wide", 1_000.0), _native_zonal("@wide", raster)]
    return [*steps, nearest(roads), *map(nearest, facilities), *map(points, (*facilities, accidents))]
