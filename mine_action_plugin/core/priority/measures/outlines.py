# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons as signed edges in cell coordinates: column to the right, row downwards, one cell a unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .grid import Grid

POLYGON, MULTIPOLYGON = 3, 6  # shapely.GeometryType
NARROWEST = 1e-12  # cells; what stands steeper than this over its whole length adds nothing to an integral over columns


@dataclass(frozen=True)
class Outlines:
    """Edges of many polygons, those of one polygon side by side: `first[i]` to `first[i + 1]`.

    An edge runs from `left` to `right` and has row `row` at its left end; `side` is +1 where the polygon lies above it
    (towards smaller rows), -1 where below. Upright edges are left out. Per polygon: `area` in cells, and its box
    `low_column, low_row, high_column, high_row` (NaN where it has no area).
    """

    left: np.ndarray
    right: np.ndarray
    row: np.ndarray
    slope: np.ndarray
    side: np.ndarray
    first: np.ndarray
    area: np.ndarray
    box: np.ndarray


def outlines(polygons: np.ndarray, grid: Grid) -> Outlines:
    """Return the edges of valid polygons or multipolygons given in the CRS of `grid`; None and empty ones have none."""
    points, ring_of_point, owner_of_ring, exterior = _rings(polygons)
    column, row = grid.cells(points[:, 0], points[:, 1])
    count = np.bincount(ring_of_point, minlength=len(owner_of_ring))
    start = np.cumsum(count) - count

    step = np.diff(column)
    step[start[1:] - 1] = 0.0  # from the end of one ring to the start of the next there is no edge
    # As long as the points, so that the last ring is added up like the others, to the last bit.
    under = np.append(0.5 * step * (row[:-1] + row[1:]), 0.0)
    area = np.add.reduceat(under, start) if len(start) else np.zeros(0)
    turn = np.where((area > 0.0) == exterior, 1.0, -1.0)

    kept = np.flatnonzero(np.abs(step) > NARROWEST)
    width, ring = step[kept], ring_of_point[kept]
    forward = width > 0.0
    begin, end = row[:-1][kept], row[1:][kept]
    edges = np.bincount(owner_of_ring[ring], minlength=len(polygons))
    return Outlines(
        left=np.minimum(column[:-1], column[1:])[kept],
        right=np.maximum(column[:-1], column[1:])[kept],
        row=np.where(forward, begin, end),
        slope=(end - begin) / width,
        side=turn[ring] * np.sign(width),
        first=np.concatenate(([0], np.cumsum(edges))),
        area=np.bincount(owner_of_ring, turn * area, minlength=len(polygons)),
        box=_boxes(polygons, grid),
    )


def areal(geometries: np.ndarray) -> np.ndarray:
    """Return polygons and multipolygons as they are; of a collection its polygons; of anything else None."""
    kind = shapely.get_type_id(geometries)
    other = np.flatnonzero((kind != POLYGON) & (kind != MULTIPOLYGON) & (kind >= 0))
    if len(other) == 0:
        return geometries
    geometries = geometries.copy()
    parts, owner = shapely.get_parts(shapely.get_parts(geometries[other]), return_index=True)
    _, owner_of_member = shapely.get_parts(geometries[other], return_index=True)
    polygons = shapely.get_type_id(parts) == POLYGON
    geometries[other] = None
    if polygons.any():
        found, group = np.unique(owner_of_member[owner[polygons]], return_inverse=True)
        geometries[other[found]] = shapely.multipolygons(parts[polygons], indices=group)
    return geometries


def _rings(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return points, ring of each point, polygon of each ring, and whether a ring is an exterior."""
    points, owner = shapely.get_coordinates(polygons, return_index=True)
    plain = _of_one_ring(points, owner, len(polygons))
    single, several = np.flatnonzero(plain), np.flatnonzero(~plain)
    if len(several) == 0:
        count = np.bincount(owner, minlength=len(polygons))
        exterior = np.ones(len(polygons), dtype=bool)
        owner_of_ring = single
    else:
        # Only what may have several rings is taken apart, which costs more than all the rest.
        parts, of_part = shapely.get_parts(polygons[several], return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        owner_of_ring = np.concatenate((single, several[of_part[part]]))
        order = np.argsort(owner_of_ring, kind="stable")
        sizes = shapely.get_num_coordinates(polygons[single]), shapely.get_num_coordinates(rings)
        count = np.concatenate(sizes)[order]
        exterior = np.concatenate((np.ones(len(single), dtype=bool), np.diff(part, prepend=-1) > 0))[order]
        owner_of_ring = owner_of_ring[order]
    there = count > 0
    return points, np.repeat(np.arange(there.sum()), count[there]), owner_of_ring[there], exterior[there]


def _of_one_ring(points: np.ndarray, owner: np.ndarray, polygons: int) -> np.ndarray:
    """Return whether a polygon's first point comes again as its last and nowhere between, where another ring begins."""
    begin = np.flatnonzero(np.diff(owner, prepend=-1))
    count = np.diff(begin, append=len(points))
    x, y = points.T
    same = np.flatnonzero(x == np.repeat(x[begin], count))
    same = same[(y == np.repeat(y[begin], count))[same]]
    found = np.zeros(polygons, dtype=bool)
    found[owner[begin]] = (points[begin + count - 1] == points[begin]).all(axis=1)
    return found & (np.bincount(owner[same], minlength=polygons) == 2)


def _boxes(polygons: np.ndarray, grid: Grid) -> np.ndarray:
    west, south, east, north = shapely.bounds(polygons).T
    column_a, row_a = grid.cells(west, south)
    column_b, row_b = grid.cells(east, north)
    return np.column_stack(
        (
            np.minimum(column_a, column_b),
            np.minimum(row_a, row_b),
            np.maximum(column_a, column_b),
            np.maximum(row_a, row_b),
        )
    )
