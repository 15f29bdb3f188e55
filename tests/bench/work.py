# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented work W of the benches: hazards, people, roads and facilities over Libya, made from one seed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.windows import Window

CRS = "EPSG:32633"
LEFT, TOP, CELL = -100_000.0, 3_700_000.0, 100.0
COLUMNS, ROWS, TILE = 20_000, 14_000, 512
TOWNS = 600


@dataclass(frozen=True)
class Towns:
    """Where people live, in metres of `CRS`; `size` is the radius within which a town has people."""

    x: np.ndarray
    y: np.ndarray
    size: np.ndarray


def towns(seed: int = 1) -> Towns:
    """Return invented towns: few large ones, many small ones, denser towards the coast."""
    rng = np.random.default_rng(seed)
    x = LEFT + CELL * COLUMNS * rng.uniform(0.03, 0.97, TOWNS)
    y = TOP - CELL * ROWS * np.clip(rng.beta(1.2, 3.0, TOWNS), 0.03, 0.97)
    return Towns(x, y, np.clip(rng.lognormal(np.log(2_800.0), 0.5, TOWNS), 800.0, 15_000.0))


def _scatter(rng: np.random.Generator, places: Towns, count: int, spread: float) -> np.ndarray:
    which = rng.choice(len(places.x), count, p=places.size / places.size.sum())
    distance = places.size[which] * rng.exponential(spread, count)
    angle = rng.uniform(0.0, 2.0 * np.pi, count)
    x = places.x[which] + distance * np.cos(angle)
    y = places.y[which] + distance * np.sin(angle)
    inside = 2_000.0
    return np.column_stack(
        (
            np.clip(x, LEFT + inside, LEFT + CELL * COLUMNS - inside),
            np.clip(y, TOP - CELL * ROWS + inside, TOP - inside),
        )
    )


def hazards(count: int, seed: int = 2) -> np.ndarray:
    """Return `count` polygons of 0.1 to 20 ha and 5 to 14 vertices, clustered round towns; some 1 % are invalid."""
    rng = np.random.default_rng(seed)
    centres = _scatter(rng, towns(), count, 0.7)
    hectares = np.exp(rng.uniform(np.log(0.1), np.log(20.0), count))
    corners = rng.integers(5, 15, count)
    which = np.repeat(np.arange(count), corners)
    first = np.repeat(np.cumsum(corners) - corners, corners)
    step = np.arange(len(which)) - first
    angle = 2.0 * np.pi * (step + rng.uniform(-0.35, 0.35, len(which))) / corners[which]
    radius = np.sqrt(hectares[which] * 1e4 / np.pi) * rng.uniform(0.6, 1.4, len(which))
    angle += np.where(rng.random(count)[which] < 0.02, rng.uniform(-1.2, 1.2, len(which)), 0.0)
    points = centres[which] + np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    return shapely.polygons(shapely.linearrings(points, indices=which))


def roads(count: int, seed: int = 3) -> np.ndarray:
    """Return `count` road segments of 2 to 6 points, mostly near the towns."""
    rng = np.random.default_rng(seed)
    starts = _scatter(rng, towns(), count, 1.0)
    points = rng.integers(2, 7, count)
    which = np.repeat(np.arange(count), points)
    step = np.arange(len(which)) - np.repeat(np.cumsum(points) - points, points)
    heading = rng.uniform(0.0, 2.0 * np.pi, count)[which] + rng.normal(0.0, 0.2, len(which))
    length = rng.uniform(30.0, 150.0, count)[which] * step
    line = starts[which] + np.column_stack((length * np.cos(heading), length * np.sin(heading)))
    return shapely.linestrings(line, indices=which)


def places(count: int, seed: int = 4) -> np.ndarray:
    """Return `count` points round the towns: facilities, or accidents with another seed."""
    return shapely.points(_scatter(np.random.default_rng(seed), towns(), count, 0.5))


def population(path: Path, seed: int = 5) -> Path:
    """Write a sparse, tiled, deflated float32 count raster of 100 m, mostly nodata, and return its path."""
    rng = np.random.default_rng(seed)
    made = towns()
    with rasterio.open(path, "w", **_profile(COLUMNS, ROWS, CELL)) as raster:
        for row in range(0, ROWS, TILE):
            for column in range(0, COLUMNS, TILE):
                tile = _tile(rng, made, row, column)
                if tile is not None:
                    height, width = min(TILE, ROWS - row), min(TILE, COLUMNS - column)
                    raster.write(tile[:height, :width], 1, window=Window(column, row, width, height))
    return path


def wide_population(path: Path, finer: int = 10, seed: int = 6) -> Path:
    """Write a raster of the same land with cells `finer` times smaller, people in one tile of each town, and return it.

    A hundred times as many cells as `population` has, as good as all of them nodata.
    """
    rng = np.random.default_rng(seed)
    made, cell = towns(), CELL / finer
    with rasterio.open(path, "w", **_profile(COLUMNS * finer, ROWS * finer, cell)) as raster:
        for x, y in zip(made.x, made.y):
            column, row = int((x - LEFT) / cell) // TILE * TILE, int((TOP - y) / cell) // TILE * TILE
            people = rng.integers(0, 3, (TILE, TILE)).astype(np.float32)
            height, width = min(TILE, raster.height - row), min(TILE, raster.width - column)
            raster.write(people[:height, :width], 1, window=Window(column, row, width, height))
    return path


def _profile(columns: int, rows: int, cell: float) -> dict[str, Any]:
    return {
        "driver": "GTiff", "width": columns, "height": rows, "count": 1, "dtype": "float32", "nodata": -99999.0,
        "crs": CRS, "transform": from_origin(LEFT, TOP, cell, cell), "tiled": True, "blockxsize": TILE,
        "blockysize": TILE, "compress": "deflate", "sparse_ok": True, "BIGTIFF": "IF_SAFER",
    }  # fmt: skip


def _tile(rng: np.random.Generator, made: Towns, row: int, column: int) -> np.ndarray | None:
    x = LEFT + CELL * (column + 0.5 + np.arange(TILE))
    y = TOP - CELL * (row + 0.5 + np.arange(TILE))
    near = (
        (made.x + made.size > x[0]) & (made.x - made.size < x[-1])
        & (made.y + made.size > y[-1]) & (made.y - made.size < y[0])
    )  # fmt: skip
    if not near.any():
        return None
    people = np.full((TILE, TILE), -99999.0, dtype=np.float32)
    for town in np.flatnonzero(near):
        share = np.hypot(x[None, :] - made.x[town], y[:, None] - made.y[town]) / made.size[town]
        lived = (share < 1.0) & (rng.random(share.shape) < 0.9)
        people[lived] = (30.0 * np.exp(-2.5 * share[lived]) * rng.lognormal(0.0, 0.6, lived.sum())).astype(np.float32)
    return people
