# SPDX-License-Identifier: GPL-3.0-or-later
"""An oracle in exact rational arithmetic: polygons clipped to every cell, areas as fractions, nothing rounded."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

Point = tuple[Fraction, Fraction]


def area(ring: list[Point]) -> Fraction:
    """Unsigned area of a ring (shoelace)."""
    pairs = zip(ring, ring[1:] + ring[:1])
    return abs(sum((a[0] * b[1] - b[0] * a[1] for a, b in pairs), Fraction(0))) / 2


def clip(ring: list[Point], axis: int, limit: Fraction, keep_low: bool) -> list[Point]:
    """Cut a ring by one half-plane (Sutherland and Hodgman 1974); the bridges it leaves have no area."""

    def inside(point: Point) -> bool:
        return point[axis] <= limit if keep_low else point[axis] >= limit

    cut: list[Point] = []
    for a, b in zip(ring, ring[1:] + ring[:1]):
        if inside(a):
            cut.append(a)
        if inside(a) != inside(b):
            share = (limit - a[axis]) / (b[axis] - a[axis])
            cut.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
    return cut


def covered(ring: list[Point], column: int, row: int) -> Fraction:
    """Area of a ring within cell (column, row), in cells."""
    for axis, low in ((0, column), (1, row)):
        ring = clip(clip(ring, axis, Fraction(low), False), axis, Fraction(low + 1), True)
    return area(ring)


def cell_sum(polygon: Any, values: Any, missing: Any, left: Any, top: Any, size: Any) -> tuple[float, float]:
    """Return sum of values and covered cells with data under a (multi)polygon, rounded once at the end."""
    total = cells = Fraction(0)
    parts = getattr(polygon, "geoms", [polygon])
    for part in parts:
        for sign, ring in [(1, part.exterior), *((-1, hole) for hole in part.interiors)]:
            points = [
                ((Fraction(x) - Fraction(left)) / Fraction(size), (Fraction(top) - Fraction(y)) / Fraction(size))
                for x, y in ring.coords[:-1]
            ]
            for row in range(values.shape[0]):
                for column in range(values.shape[1]):
                    if not missing[row, column]:
                        share = sign * covered(points, column, row)
                        cells += share
                        total += share * Fraction(float(values[row, column]))
    return float(total), float(cells)
