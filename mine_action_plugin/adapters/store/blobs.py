# SPDX-License-Identifier: GPL-3.0-or-later
"""GeoPackage geometry blobs (OGC 12-128r14, 2.1.3) to and from shapely, and the functions its index triggers call."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable

import numpy as np
import shapely

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_SRS_ID = 4326
_POLYGON = 3
_ONE_PART = struct.pack("<BII", 1, 6, 1)  # the head of a multipolygon of one part, which follows as it is


def to_wkbs(geometries: np.ndarray, multi: bool = False) -> list[bytes | None]:
    """Return little-endian WKB per geometry, None where there is none; with `multi` a polygon as one of many parts.

    >>> shapely.from_wkb(to_wkbs(np.array([shapely.box(0, 0, 1, 1)]), multi=True)[0]).geom_type
    'MultiPolygon'
    """
    wkbs = shapely.to_wkb(geometries, byte_order=1).tolist()
    if not multi:
        return wkbs
    heights = shapely.has_z(geometries)
    if heights.any():
        return shapely.to_wkb(as_multi(geometries), byte_order=1).tolist()
    single = (shapely.get_type_id(geometries) == _POLYGON).tolist()
    return [_ONE_PART + wkb if alone else wkb for wkb, alone in zip(wkbs, single)]


def as_multi(geometries: np.ndarray) -> np.ndarray:
    """Return `geometries` with each polygon as a multipolygon of one part, nothing else changed."""
    stored = geometries.copy()
    single = shapely.get_type_id(stored) == _POLYGON
    stored[single] = shapely.multipolygons(stored[single][:, None]) if single.any() else stored[single]
    return stored


def to_blobs(geometries: np.ndarray, multi: bool = False) -> list[bytes | None]:
    """Return a GeoPackage blob per geometry (EPSG:4326, with envelope), None where there is none.

    An empty geometry keeps its type and carries the empty flag instead of an envelope. `multi` as of `to_wkbs`.
    """
    wkbs = to_wkbs(geometries, multi)
    bounds = shapely.bounds(geometries)
    empty = shapely.is_empty(geometries)
    header = struct.Struct("<2sBBi4d")
    blobs: list[bytes | None] = []
    for wkb, (minx, miny, maxx, maxy), nothing in zip(wkbs, bounds.tolist(), empty.tolist()):
        if wkb is None:
            blobs.append(None)
        elif nothing:
            blobs.append(struct.pack("<2sBBi", b"GP", 0, 0b00010001, _SRS_ID) + wkb)
        else:
            blobs.append(header.pack(b"GP", 0, 0b00000011, _SRS_ID, minx, maxx, miny, maxy) + wkb)
    return blobs


def _wkb(blob: bytes) -> bytes:
    return blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7] :]


def from_blobs(blobs: Iterable[bytes | None]) -> np.ndarray:
    """Return a shapely geometry per blob, None where there is none; GEOSException for a broken one."""
    return np.asarray(shapely.from_wkb([None if blob is None else _wkb(blob) for blob in blobs]), dtype=object)


def are_on_globe(geometries: np.ndarray | None) -> bool:
    """Return whether no coordinate lies beyond 180 degrees of longitude or 90 of latitude, or is no number."""
    if geometries is None:
        return True
    there = geometries[~shapely.is_missing(geometries)]
    corners = shapely.bounds(there).reshape(-1, 2)
    return bool((np.abs(corners) <= (180.0, 90.0)).all() and np.isfinite(shapely.get_coordinates(there)).all())


def _bound(blob: bytes | None, index: int) -> float | None:
    if blob is None:
        return None
    bounds = shapely.from_wkb(_wkb(blob)).bounds
    return bounds[index] if bounds else None


def _is_empty(blob: bytes | None) -> int | None:
    return None if blob is None else int(shapely.from_wkb(_wkb(blob)).is_empty)


def register_functions(connection: sqlite3.Connection) -> None:
    """Give `connection` the functions that a GeoPackage's spatial index triggers call."""
    for name, index in (("ST_MinX", 0), ("ST_MinY", 1), ("ST_MaxX", 2), ("ST_MaxY", 3)):
        connection.create_function(name, 1, lambda blob, index=index: _bound(blob, index), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
