# SPDX-License-Identifier: GPL-3.0-or-later
"""Bench of deciding: re-ranking after a slider moved, rank acceptability, and a whole ranking of the work W."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import geopandas
import numpy as np

from mine_action_plugin.core.priority.criteria import criterion_named
from mine_action_plugin.core.priority.criterion import Entry
from mine_action_plugin.core.priority.firmness.acceptability import MOST_CELLS, Acceptability, rank_acceptability
from mine_action_plugin.core.priority.firmness.scoring import SMALL_PRODUCT
from mine_action_plugin.core.priority.firmness.stability import keeping_order
from mine_action_plugin.core.priority.firmness.weight_sets import Allowed, draw
from mine_action_plugin.core.priority.inputs import Inputs, Layer, RankingCache, RasterKind
from mine_action_plugin.core.priority.methods.scores import Table
from mine_action_plugin.core.priority.profile import Profile, Triage
from mine_action_plugin.core.priority.ranking import Ranking, rank, reweigh
from mine_action_plugin.core.priority.values import Linear

from . import work
from .memory import ALL, peak
from .row import SECONDS, Row, Target

CRITERIA, DRAWS = 12, 10_000
TODAY = date(2026, 1, 1)
BLOCK = 16


def run(quick: bool = False) -> list[Row]:
    """Time what a planner waits for (smaller if `quick`) and return one row each."""
    hazards = 2_000 if quick else 10_000
    draws = 1_000 if quick else DRAWS
    rows = [_slider(5_000 if quick else 100_000)]
    rows += _acceptability(hazards, draws)
    rows.append(_stability(hazards))
    rows += _whole(2_000 if quick else 100_000)
    return rows


def _timed(function: Callable[[], object], times: int = 5) -> float:
    function()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        function()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def _columns(count: int) -> Ranking:
    """Return a ranking of invented hazards by twelve columns, one entry in fifty missing."""
    random = np.random.default_rng(1)
    values = random.random((count, CRITERIA))
    values[random.random(values.shape) < 0.02] = np.nan
    names = [f"c{number}" for number in range(CRITERIA)]
    points = geopandas.points_from_xy(np.linspace(10, 24, count), np.full(count, 30.0))
    some = geopandas.GeoDataFrame(dict(zip(names, values.T)), geometry=points, crs=4326)
    own = criterion_named("own_column")
    entries = tuple(Entry(name, own, {"column": name}, Linear(0.0, 1.0), 1.0 + n) for n, name in enumerate(names))
    return rank(some, Inputs(), Profile("bench", "Bench", entries, triage=Triage(False, 0)))


def _slider(count: int) -> Row:
    ranking = _columns(count)
    weights = ranking.weights.copy()
    values = ranking.table.middle
    seconds = _timed(lambda: reweigh(ranking, {"c3": 9.0}).order)
    bare = _timed(lambda: np.argsort(-(values @ weights), kind="stable"))
    what = f"re-ranking {count} hazards after a slider moved, to the new order"
    peer = "matrix-vector product and sort"
    return Row(what, seconds, {peer: bare / seconds}, (Target(SECONDS, 0.1), Target(peer, 1.0 / 3.0)))


def _acceptability(hazards: int, draws: int) -> list[Row]:
    values = np.random.default_rng(2).random((hazards, CRITERIA))
    table = Table(tuple(str(number) for number in range(CRITERIA)), values, values, values)
    sets = draw(Allowed(table.keys), draws, 1)
    argsort, sort = "product and argsort on both cores", "product and plain sort (no ranks) on both cores"
    taken = _in_turn(
        {
            "top": lambda: list(map(rank_acceptability(table, sets, 1, 100).within, (10, 50, 100))),
            "every": lambda: rank_acceptability(table, sets, 1, None),
            "shown": lambda: _shown(rank_acceptability(table, sets, 1, None)),
            argsort: _bare(values, sets, lambda scores: scores.argsort(axis=1)),
            sort: _bare(values, sets, lambda scores: scores.sort(axis=1)),
        }
    )
    peers = {name: taken[name] for name in (argsort, sort)}
    top, every = taken["top"], taken["every"]
    size = f"{draws} weight sets x {hazards} hazards x {CRITERIA} criteria"
    memory = peak(f"tests.bench.memory_of_ranks:keep_every_rank({hazards}, {CRITERIA}, {draws})")
    return [
        Row(f"acceptability of the first 10, 50 and 100: {size}", top, _ratios(peers, top), (Target(SECONDS, 1.0),)),
        Row(
            f"acceptability of every rank: {size}",
            every,
            _ratios(peers, every),
            (*(Target(peer, 1.0 / 1.3) for peer in peers), Target(ALL, 300.0)),
            memory,
        ),
        Row(
            f"the same with mean rank, range of ranks and share within 10, 50, 100 of every hazard: {size}",
            taken["shown"],
        ),
    ]


def _shown(found: Acceptability) -> None:
    found.ranges()
    for rank_ in (10, 50, 100):
        found.within(rank_)
    assert len(found.mean_rank)


def _ratios(peers: dict[str, float], seconds: float) -> dict[str, float]:
    return {name: other / seconds for name, other in peers.items()}


def _in_turn(tools: dict[str, Callable[[], object]], times: int = 5) -> dict[str, float]:
    """Return the median seconds of each, run one after the other in every round, so that all meet the same noise.

    None pays for taking memory back from the host of a virtual machine, which gets what lies free for a second: up to
    half a second for the ranks, against a hundredth where the machine has it.
    """
    taken: dict[str, list[float]] = {name: [] for name in tools}
    for number in range(times + 1):
        for name, tool in tools.items():
            np.ones(MOST_CELLS, dtype=np.uint16)
            begun = time.perf_counter()
            tool()
            if number:  # the first round warms up
                taken[name].append(time.perf_counter() - begun)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def _bare(values: np.ndarray, sets: np.ndarray, sort: Callable[[np.ndarray], object]) -> Callable[[], object]:
    """Return the product and one sort per set of weights, in 32-bit numbers and blocks, on two threads.

    The product in tiles so small that the algebra library starts no threads of its own, as in `WeightedSums`.
    """
    columns, weights = np.ascontiguousarray(values.T, dtype=np.float32), sets.astype(np.float32)
    tile = SMALL_PRODUCT // (BLOCK * weights.shape[1])

    def block(at: int) -> None:
        some = weights[at : at + BLOCK]
        scores = np.empty((len(some), columns.shape[1]), dtype=np.float32)
        for first in range(0, columns.shape[1], tile):
            np.matmul(some, columns[:, first : first + tile], out=scores[:, first : first + tile])
        sort(scores)

    def all_blocks() -> None:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(block, range(0, len(weights), BLOCK)))

    return all_blocks


def _stability(hazards: int) -> Row:
    ranking = _columns(hazards)
    seconds = _timed(lambda: keeping_order(ranking), 3)
    return Row(f"exact stability intervals of {CRITERIA} weights, {hazards} hazards", seconds)


def _entry(key: str, id: str, **settings: float) -> Entry:
    criterion = criterion_named(key)
    return Entry(id, criterion, criterion.settings(settings), criterion.value, 1.0)


POLICY = (
    ("people_within", {"distance_m": 500.0}),
    ("people_within", {"distance_m": 1000.0}),
    ("schools_within", {"distance_m": 500.0}),
    ("schools_nearest", {}),
    ("health_within", {"distance_m": 500.0}),
    ("health_nearest", {}),
    ("markets_within", {"distance_m": 500.0}),
    ("water_points_within", {"distance_m": 500.0}),
    ("roads_within", {"distance_m": 300.0}),
    ("roads_nearest", {}),
    ("accidents_within", {"distance_m": 1000.0}),
    ("casualties_within", {"distance_m": 1000.0}),
)


def _degrees(shapes: np.ndarray, **columns: object) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(columns, geometry=shapes, crs=work.CRS).to_crs(4326)


def _whole(count: int) -> list[Row]:
    """Time a whole ranking of W from cold, and again after one hazard in a hundred changed."""
    some = _degrees(work.hazards(count))
    share = count / 100_000
    ages = np.random.default_rng(21).integers(0, 3_000, 5_000)
    days = np.datetime64(TODAY) - ages.astype("timedelta64[D]")
    layers = {
        "roads": Layer(_degrees(work.roads(int(200_000 * share)))),
        "accidents": Layer(_degrees(work.places(5_000, 20), happened_on=days, killed=0, injured=1)),
        **{name: Layer(_degrees(work.places(1_250, 10 + n))) for n, name in enumerate(
            ("schools", "health", "markets", "water_points"))},
    }  # fmt: skip
    entries = tuple(_entry(key, f"e{number}", **settings) for number, (key, settings) in enumerate(POLICY))
    policy = Profile("bench", "Bench", entries, triage=Triage(False, 30, 500.0))
    with tempfile.TemporaryDirectory(prefix="bench-ranking-") as name:
        path = work.population(Path(name) / "people.tif")
        layers["population"] = Layer(path=path, raster_kind=RasterKind.COUNT)
        given = Inputs(layers, TODAY, RankingCache())
        begun = time.perf_counter()
        rank(some, given, policy)
        cold = time.perf_counter() - begun
        changed = some.copy()
        moved = np.arange(0, count, 100)
        shapes = changed.geometry.to_numpy().copy()
        shapes[moved] = some.geometry.iloc[moved].translate(0.0001, 0.0001).to_numpy()
        changed = changed.set_geometry(geopandas.GeoSeries(shapes, crs=4326))
        begun = time.perf_counter()
        rank(changed, replace(given), policy)
        warm = time.perf_counter() - begun
    return [
        Row(f"a whole ranking of {count} hazards by {CRITERIA} criteria, cold", cold, {}, (Target(SECONDS, 20.0),)),
        Row(
            "the same after one hazard in a hundred moved",
            warm,
            {"the cold one": cold / warm},
            (Target("the cold one", 20.0),),
        ),
    ]
