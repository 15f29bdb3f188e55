# SPDX-License-Identifier: GPL-3.0-or-later
"""Metres around a point: shapes are drawn on a flat ground and put on the map, and the land they must lie on."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from pyproj import Geod, Transformer
from shapely.geometry.base import BaseGeometry

CRS = "EPSG:4326"
GEOD = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Ground:
    """A flat ground in metres, east and north of `lon`, `lat` (azimuthal equidistant, WGS 84)."""

    lon: float
    lat: float

    @cached_property
    def _up(self) -> Transformer:
        flat = f"+proj=aeqd +lat_0={self.lat} +lon_0={self.lon} +datum=WGS84 +units=m +no_defs"
        return Transformer.from_crs(flat, CRS, always_xy=True)

    def on_map(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape in metres as longitude and latitude, to about a centimetre."""
        return shapely.transform(shape, lambda xy: np.round(np.column_stack(self._up.transform(*xy.T)), 7))

    def all_on_map(self, shapes: list[BaseGeometry]) -> np.ndarray:
        whole = np.array(shapes, dtype=object)
        return shapely.transform(whole, lambda xy: np.round(np.column_stack(self._up.transform(*xy.T)), 7))


def area_m2(shape: BaseGeometry) -> float:
    return abs(GEOD.geometry_area_perimeter(shape)[0])


def world_map() -> Path:
    """Return QGIS's own map of the world, which is on every machine that has QGIS."""
    roots = [os.environ.get("QGIS_PREFIX_PATH", "/usr") + "/share/qgis", "/usr/share/qgis"]
    for root in roots:
        path = Path(root) / "resources" / "data" / "world_map.gpkg"
        if path.is_file():
            return path
    raise FileNotFoundError("QGIS's world_map.gpkg; set QGIS_PREFIX_PATH to where QGIS is installed")


@lru_cache(maxsize=1)
def land() -> gpd.GeoDataFrame:
    """Return Libya and the countries around it as on QGIS's world map, cut to what a map of Libya shows."""
    frame = gpd.read_file(world_map(), layer="countries", bbox=(8, 19, 26, 34))
    frame = frame.set_geometry(frame.geometry.intersection(shapely.box(7, 18, 27, 36)))
    frame = frame[~frame.geometry.is_empty].sort_values("NAME").reset_index(drop=True)
    return gpd.GeoDataFrame({"name": frame["NAME"], "geometry": frame.geometry}, crs=CRS)


@lru_cache(maxsize=1)
def libya() -> BaseGeometry:
    frame = land()
    shape = frame[frame["name"] == "Libya"].geometry.iloc[0]
    shapely.prepare(shape)
    return shape
