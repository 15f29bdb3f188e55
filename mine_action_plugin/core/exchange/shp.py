# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes .shp and .shx files (ESRI Shapefile Technical Description, July 1998) for points and polygons."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
import shapely

POINT, POLYGON = 1, 5
_HEADER = 100


def _header(kind: int, length: int, bounds: Sequence[float]) -> bytes:
    return struct.pack(">i5i i", 9994, 0, 0, 0, 0, 0, length // 2) + struct.pack(
        "<2i8d", 1000, kind, *bounds, 0, 0, 0, 0
    )


def _files(kind: int, records: list[bytes], bounds: Sequence[float]) -> tuple[bytes, bytes]:
    """Return .shp and .shx of `records`, which are numbered from 1; offsets and lengths count words of two bytes."""
    shp, shx, at = [], [], _HEADER
    for number, content in enumerate(records, 1):
        words = len(content) // 2
        shp.append(struct.pack(">2i", number, words) + content)
        shx.append(struct.pack(">2i", at // 2, words))
        at += 8 + len(content)
    box = [0.0 if bound != bound else bound for bound in bounds]
    index = _header(kind, _HEADER + 8 * len(records), box) + b"".join(shx)
    return _header(kind, at, box) + b"".join(shp), index


def shape_files(kind: int, geometries: np.ndarray) -> tuple[bytes, bytes]:
    """Return .shp and .shx of the given points or multipolygons, none of them missing or empty.

    Outer rings go clockwise and holes the other way, as the format asks; no corner is added, moved or left out.
    """
    bounds = shapely.total_bounds(geometries).tolist() if len(geometries) else [0.0] * 4
    records = _points(geometries) if kind == POINT else _polygons(geometries)
    return _files(kind, records, bounds)


def _points(geometries: np.ndarray) -> list[bytes]:
    return [struct.pack("<i2d", POINT, x, y) for x, y in shapely.get_coordinates(geometries).tolist()]


def esri_rings(geometries: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the rings of (multi)polygons, outer ones clockwise and holes counter-clockwise, and whose each is."""
    polygons, owner = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(polygons, return_index=True)
    outer = np.ones(len(rings), dtype=bool)
    outer[1:] = part[1:] != part[:-1]
    wrong = shapely.is_ccw(rings) == outer
    rings[wrong] = shapely.reverse(rings[wrong])
    return rings, owner[part]


def _polygons(geometries: np.ndarray) -> list[bytes]:
    rings, owner = esri_rings(geometries)
    counts = shapely.get_num_coordinates(rings)
    corners = shapely.get_coordinates(rings).astype("<f8")
    ends = np.concatenate([[0], np.cumsum(counts)])
    first_ring = np.searchsorted(owner, np.arange(len(geometries) + 1))
    bounds = shapely.bounds(geometries).tolist()
    records = []
    for row, box in enumerate(bounds):
        start, end = int(first_ring[row]), int(first_ring[row + 1])
        offsets = (ends[start:end] - ends[start]).astype("<i4")
        total = int(ends[end] - ends[start])
        head = struct.pack("<i4d2i", POLYGON, *box, end - start, total)
        records.append(head + offsets.tobytes() + corners[ends[start] : ends[end]].tobytes())
    return records
