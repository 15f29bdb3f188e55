# SPDX-License-Identifier: GPL-3.0-or-later
"""Small rasters and polygons for the tests of measuring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from rasterio.transform import from_origin

UTM = "EPSG:32633"
LEFT, TOP, CELL = 320_000.0, 3_640_000.0, 100.0


def write(path: Path, values: np.ndarray, **changes: Any) -> Path:
    """Write `values` as a north-up raster of 100 m near Tripoli, nodata -99999, and return its path."""
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "height": values.shape[0],
        "width": values.shape[1],
        "count": 1,
        "dtype": values.dtype,
        "crs": UTM,
        "nodata": -99999.0 if values.dtype.kind == "f" else None,
        "transform": from_origin(LEFT, TOP, CELL, CELL),
    }
    profile.update(changes)
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(values, 1)
    return path


def at(column: float, row: float) -> tuple[float, float]:
    """Return the coordinates of a place given in cells."""
    return LEFT + CELL * column, TOP - CELL * row


def polygon(*cells: tuple[float, float], holes: tuple[tuple[tuple[float, float], ...], ...] = ()) -> shapely.Polygon:
    """Return a polygon whose corners are given in cells (column, row)."""
    return shapely.Polygon([at(*cell) for cell in cells], [[at(*cell) for cell in hole] for hole in holes])


def star(rng: np.random.Generator, column: float, row: float, radius: float, corners: int) -> shapely.Polygon:
    """Return a valid star-shaped polygon round a cell place, sometimes with a hole."""
    angle = 2.0 * np.pi * (np.arange(corners) + rng.uniform(-0.4, 0.4, corners)) / corners
    reach = radius * rng.uniform(0.4, 1.0, corners)
    ring = [(column + r * np.cos(a), row + r * np.sin(a)) for r, a in zip(reach, angle)]
    hole = tuple((column + 0.3 * (c - column), row + 0.3 * (r - row)) for c, r in ring)
    return polygon(*ring, holes=(hole,) if rng.random() < 0.4 and corners > 4 else ())


def write_statistics(path: Path) -> None:
    """Write beside a raster what a map that shows it does: the statistics of its cells, as GDAL keeps them."""
    entries = {"MAXIMUM": 1, "MEAN": 1, "MINIMUM": 1, "STDDEV": 0, "VALID_PERCENT": 100}
    said = "".join(f'<MDI key="STATISTICS_{name}">{value}</MDI>' for name, value in entries.items())
    band = f'<PAMRasterBand band="1"><Metadata>{said}</Metadata></PAMRasterBand>'
    path.with_name(f"{path.name}.aux.xml").write_text(f"<PAMDataset>{band}</PAMDataset>", encoding="utf-8")
    with rasterio.open(path) as raster:
        assert raster.tags(1)["STATISTICS_VALID_PERCENT"] == "100"
