# SPDX-License-Identifier: GPL-3.0-or-later
"""Which geometries a shapefile carries exactly, and whether two geometries say the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Transformer

from ..findings import FindingKind
from ..model.table import Geometry
from .kinds import GEOMETRY_NOT_CARRIED, HEIGHTS_NOT_CARRIED, NO_GEOMETRY, RINGS_DOUBTFUL
from .layout import WGS84

_TYPES = {Geometry.POINT: (0,), Geometry.MULTIPOLYGON: (3, 6)}
NULL, EMPTY, WKT = "null", "empty", "wkt"


def what_is_lost(kind: Geometry, geometries: np.ndarray) -> list[FindingKind | None]:
    """Return, per geometry, why the shapefile does not carry it exactly, or None where it does."""
    lost: list[FindingKind | None] = [None] * len(geometries)
    finite = _finite(geometries)
    valid, rings = shapely.is_valid(geometries), shapely.get_num_geometries(geometries)
    types, heights = shapely.get_type_id(geometries), shapely.has_z(geometries)
    for row, geometry in enumerate(geometries):
        if geometry is None or geometry.is_empty:
            lost[row] = NO_GEOMETRY
        elif types[row] not in _TYPES[kind] or not finite[row]:
            lost[row] = GEOMETRY_NOT_CARRIED
        elif heights[row]:
            lost[row] = HEIGHTS_NOT_CARRIED
        elif kind is Geometry.MULTIPOLYGON and not valid[row] and (rings[row] > 1 or _has_holes(geometry)):
            lost[row] = RINGS_DOUBTFUL
    return lost


def _finite(geometries: np.ndarray) -> np.ndarray:
    corners, owner = shapely.get_coordinates(geometries, return_index=True)
    finite = np.ones(len(geometries), dtype=bool)
    finite[owner[~np.isfinite(corners).all(axis=1)]] = False
    return finite


def _has_holes(geometry: Any) -> bool:
    return bool(shapely.get_num_interior_rings(shapely.get_parts(geometry)).any())


def in_shapefile(why: FindingKind | None) -> bool:
    """Return whether a geometry with this fault stands in the shapefile nevertheless."""
    return why not in (NO_GEOMETRY, GEOMETRY_NOT_CARRIED)


def geometry_text(geometry: Any) -> str:
    """Return the WKT of `geometry`, or its WKB in hex where WKT would not give the same bits again."""
    wkt = str(shapely.to_wkt(geometry, rounding_precision=-1, trim=False))
    exact = shapely.to_wkb(shapely.from_wkt(wkt, on_invalid="ignore")) == shapely.to_wkb(geometry)
    return wkt if exact else str(shapely.to_wkb(geometry, hex=True, byte_order=1))


def geometry_of(text: str) -> Any:
    """Return the geometry that `geometry_text` gave as `text`."""
    return shapely.from_wkb(text) if text.startswith("01") else shapely.from_wkt(text)


def flat_parts(geometry: Any) -> Any:
    """Return a polygon or multipolygon as a multipolygon, anything else as it is."""
    return shapely.multipolygons([geometry]) if shapely.get_type_id(geometry) == 3 else geometry


def same(one: Any, other: Any) -> bool:
    """Return whether two geometries have the same parts, holes and corners, wherever rings start and whichever way."""
    if one is None or other is None:
        return one is other
    pair = [shapely.normalize(shapely.force_2d(flat_parts(geometry))) for geometry in (one, other)]
    if pair[0].geom_type != pair[1].geom_type:
        return False
    if shapely.equals_exact(pair[0], pair[1], 0.0):
        return True
    # The normal form of a ring that crosses itself depends on the way it runs.
    return all(_is_one_ring(geometry) for geometry in pair) and same_rings(*pair)


def _is_one_ring(geometry: Any) -> bool:
    return geometry.geom_type == "MultiPolygon" and len(geometry.geoms) == 1 and not geometry.geoms[0].interiors


def same_rings(one: Any, other: Any) -> bool:
    """Return whether two geometries have the same rings, however these are divided into parts and holes."""
    return _rings(one) == _rings(other)


def _rings(geometry: Any) -> list[bytes]:
    rings = shapely.get_rings(shapely.get_parts(shapely.force_2d(geometry)))
    return sorted(_ring_key(shapely.get_coordinates(ring)[:-1]) for ring in rings)


def _ring_key(corners: np.ndarray) -> bytes:
    """Return the least of the ring's writings over every start and both directions."""
    both = (corners, corners[::-1])
    least = corners[np.lexsort(corners.T[::-1])[0]]
    writings = [np.roll(way, -start, axis=0) for way in both for start in np.flatnonzero((way == least).all(axis=1))]
    return min((np.ascontiguousarray(one).tobytes() for one in writings), default=b"")


def projected(geometries: np.ndarray, crs: str) -> tuple[np.ndarray, str]:
    """Return `geometries` (EPSG:4326) in `crs`, a projection of WGS 84, and the operation used."""
    if crs == WGS84:
        return geometries, ""
    transformer = Transformer.from_crs(WGS84, crs, always_xy=True, allow_ballpark=False)
    heights = shapely.has_z(geometries)
    moved = geometries.copy()
    for mask in (heights, ~heights):
        moved[mask] = shapely.transform(
            geometries[mask],
            lambda corners: np.column_stack([*transformer.transform(*corners.T[:2], errcheck=True), *corners.T[2:]]),
            include_z=bool(mask is heights),
        )
    return moved, str(transformer.description)


def prj(crs: str) -> bytes:
    """Return the content of the .prj file: ESRI WKT1."""
    return CRS.from_user_input(crs).to_wkt("WKT1_ESRI").encode("ascii")
