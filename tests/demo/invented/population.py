# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented population: people per cell of three arc seconds (about 90 m), around the sites only."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin
from rasterio.windows import Window
from shapely.geometry import box

from mine_action_plugin.core.model.libya_sites import SITES, LibyaSite

from . import MARK, SEED, TODAY
from .ground import libya
from .places import PLACES

CELL = 1 / 1200
WEST, NORTH, EAST, SOUTH = 12.4, 33.3, 20.6, 30.7
NODATA = -99999.0
PEOPLE = {1: 400, 2: 4_000, 3: 20_000, 4: 70_000, 5: 180_000}


def _window(site: LibyaSite) -> tuple[int, int, int, int]:
    """Return column, row, width and height of the cells around a site."""
    half = (site.radius_km + 5) / 111.0
    wide = half / np.cos(np.radians(site.lat))
    column, row = int((site.lon - wide - WEST) / CELL), int((NORTH - site.lat - half) / CELL)
    return column, row, int(2 * wide / CELL), int(2 * half / CELL)


def _people(column: int, row: int, width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    transform = from_origin(WEST + column * CELL, NORTH - row * CELL, CELL, CELL)
    lons = WEST + (column + np.arange(width) + 0.5) * CELL
    lats = (NORTH - (row + np.arange(height) + 0.5) * CELL)[:, None]
    people = np.full((height, width), 0.02)
    for place in PLACES:
        spread = 0.004 * place.size
        away = ((lons - place.lon) * 0.85) ** 2 + (lats - place.lat) ** 2
        people += PEOPLE[place.size] * CELL**2 / (2 * np.pi * spread**2) * np.exp(-away / (2 * spread**2))
    people *= rng.gamma(2.0, 0.5, people.shape)
    window = box(lons[0], lats[-1, 0], lons[-1], lats[0, 0])
    on_land = rasterize([libya().intersection(window)], (height, width), transform=transform)
    return np.where(on_land == 1, np.round(people, 2), NODATA).astype("float32")


def write_population(path: Path) -> None:
    """Write the raster at `path`, a tiled and deflated GeoTIFF in which the desert between the sites takes no room."""
    rng = np.random.default_rng(SEED + 8)
    profile = {
        "driver": "GTiff", "dtype": "float32", "count": 1, "crs": "EPSG:4326", "nodata": NODATA, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 3, "sparse_ok": True,
        "width": round((EAST - WEST) / CELL), "height": round((NORTH - SOUTH) / CELL),
        "transform": from_origin(WEST, NORTH, CELL, CELL),
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as raster:
        for site in SITES:
            column, row, width, height = _window(site)
            raster.write(_people(column, row, width, height, rng), 1, window=Window(column, row, width, height))
        raster.set_band_unit(1, "people per cell")
        raster.update_tags(SOURCE=MARK, DATA_DATE=TODAY)
