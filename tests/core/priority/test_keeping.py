# SPDX-License-Identifier: GPL-3.0-or-later
"""What several entries of a profile measure at once is what each measures alone, kept or not, whatever changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from mine_action_plugin.core.priority.criteria import people
from mine_action_plugin.core.priority.inputs import Inputs, Layer, RankingCache, RasterKind
from mine_action_plugin.core.priority.measures.zonal import sums_within
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.measures.rasters import CELL, LEFT, TOP, UTM, write
from tests.core.priority.sample import entry, profile

CHANGES = ["move", "cell", "near", "far", "nodata", "other entry", "nothing"]


def _hazards(seeds: list[int]) -> geopandas.GeoDataFrame:
    shapes = []
    for seed in seeds:
        x, y = np.random.default_rng(seed).uniform(5.0, 25.0, 2)
        shapes.append(box(LEFT + CELL * x, TOP - CELL * (y + 2), LEFT + CELL * (x + 1.5), TOP - CELL * y))
    codes = [f"H{number}" for number in range(len(seeds))]
    return geopandas.GeoDataFrame({"code": codes}, geometry=shapes, crs=UTM).to_crs(4326)


def _rank(some: geopandas.GeoDataFrame, given: Inputs, state: dict) -> np.ndarray:
    entries = [
        entry("people_within", id="near", distance_m=state["near"]),
        entry("people_within", id="far", distance_m=state["far"]),
        entry("people_within", id="again", distance_m=state["near"], nodata=state["nodata"]),
        entry("own_raster", id="own", distance_m=state["near"]),
        entry("own_raster", id="own far", distance_m=state["far"]),
    ]
    found = rank(some, given, profile(*(one for one in entries if one.id != state["without"])))
    return np.column_stack([found.raw, found.table.low, found.table.high])


@settings(max_examples=15)
@given(changes=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=5), seed=st.integers(0, 2**31))
def test_a_ranking_with_rasters_at_several_distances_is_never_stale(
    tmp_path_factory: pytest.TempPathFactory, changes: list[str], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    path = tmp_path_factory.mktemp("keeping") / "people.tif"
    values = np.where(rng.random((30, 30)) < 0.1, -99999.0, rng.uniform(0, 9, (30, 30))).astype(np.float32)
    seeds = rng.integers(0, 1000, 6).tolist()
    state = {"near": 300.0, "far": 800.0, "nodata": "unknown", "without": ""}
    cache = RankingCache()
    for change in ["nothing", *changes]:
        if change == "move":
            seeds[rng.integers(6)] = int(rng.integers(0, 1000))
        elif change == "cell":
            values[rng.integers(30), rng.integers(30)] = rng.uniform(0, 9)
        elif change in ("near", "far"):
            state[change] = float(rng.integers(0, 900))
        elif change == "nodata":
            state["nodata"] = "nobody"
        elif change == "other entry":
            state["without"] = str(rng.choice(["near", "far", "own", ""]))
        write(path, values)
        layers = {
            "population": Layer(path=path, raster_kind=RasterKind.COUNT),
            "own_raster": Layer(path=path, raster_kind=RasterKind.VALUE),
        }
        some = _hazards(seeds)
        warm = _rank(some, Inputs(layers, cache=cache), state)
        cold = _rank(some, Inputs(layers, cache=RankingCache()), state)
        np.testing.assert_array_equal(warm, cold)
        np.testing.assert_array_equal(warm, _rank(some, Inputs(layers), state))


def test_the_raster_is_read_once_for_all_distances_and_again_for_what_changed_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def watched(path: Path, hazards: np.ndarray, plane: object, distances: list[float], kind: RasterKind) -> list:
        asked.append((list(distances), len(hazards)))
        return sums_within(path, hazards, plane, distances, kind)

    monkeypatch.setattr(people, "sums_within", watched)
    path = write(tmp_path / "people.tif", np.ones((30, 30), dtype=np.float32))
    given = Inputs({"population": Layer(path=path, raster_kind=RasterKind.COUNT)}, cache=RankingCache())
    for seeds, near, far in (([1, 2, 3], 300.0, 800.0), ([1, 2, 4], 300.0, 800.0), ([1, 2, 5], 300.0, 700.0)):
        entries = [entry("people_within", id=str(metres), distance_m=metres) for metres in (near, far, near)]
        rank(_hazards(seeds), replace(given), profile(*(replace(one, id=str(n)) for n, one in enumerate(entries))))
    assert asked == [([300.0, 800.0], 3), ([300.0, 800.0], 1), ([300.0], 1), ([700.0], 3)]
    asked.clear()
    rank(
        _hazards([1]),
        replace(given, cache=None),
        profile(entry("people_within", id="a", distance_m=300.0), entry("people_within", id="b", distance_m=800.0)),
    )
    assert asked == [([300.0, 800.0], 1)]
