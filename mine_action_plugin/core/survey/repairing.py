# SPDX-License-Identifier: GPL-3.0-or-later
"""Repairs of an invalid polygon, offered with what they would change. None is applied without a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

STRUCTURE, LINEWORK = "structure", "linework"
METHODS = (STRUCTURE, LINEWORK)
Areas = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Repair:
    """One way to make a polygon valid. Areas are in m².

    `before_m2` is the area that the boundary as delivered adds up to, ground that it goes round twice counted twice and
    ground that it goes round the other way taken off: what a program says that does not see the fault.
    """

    method: str
    before: Any
    after: Any
    before_m2: float
    after_m2: float

    @property
    def difference_m2(self) -> float:
        return self.after_m2 - self.before_m2


def offered_repairs(shape: Any, areas_m2: Areas) -> tuple[Repair, ...]:
    """Return the repairs of an invalid polygon in EPSG:4326; none for what is valid, no polygon, or left with no area.

    "structure" keeps all ground that a boundary goes round, less what the holes go round; with "linework" every
    crossing of the boundary leads from inside to outside or back (`make_valid` of GEOS).
    """
    if shape is None or shape.geom_type not in ("Polygon", "MultiPolygon") or shape.is_empty or shape.is_valid:
        return ()
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return ()
    before_m2 = _added_up(shape, areas_m2)
    shapes = {STRUCTURE: _by_structure(shape), LINEWORK: _polygons(shapely.make_valid(shape))}
    return tuple(
        Repair(method, shape, after, before_m2, float(areas_m2(np.array([after], dtype=object))[0]))
        for method, after in shapes.items()
        if not after.is_empty
    )


def _by_structure(shape: Any) -> Any:
    parts = []
    for polygon in shapely.get_parts(shape):
        shell = _gone_round(polygon.exterior)
        holes = shapely.union_all([_gone_round(ring) for ring in polygon.interiors])
        parts.append(shapely.difference(shell, holes))
    return _polygons(shapely.union_all(parts))


def _gone_round(ring: Any) -> Any:
    """Return the ground that a ring goes round at least once, whichever way."""
    return shapely.union_all([face for face, winding in _faces(ring) if winding])


def _added_up(shape: Any, areas_m2: Areas) -> float:
    total = 0.0
    for polygon in shapely.get_parts(shape):
        rings = [polygon.exterior, *polygon.interiors]
        total += sum((1.0 if number == 0 else -1.0) * _ring_area(ring, areas_m2) for number, ring in enumerate(rings))
    return total


def _ring_area(ring: Any, areas_m2: Areas) -> float:
    faces = list(_faces(ring))
    if not faces:
        return 0.0
    windings = np.array([winding for _, winding in faces])
    return abs(float(np.sum(windings * areas_m2(np.array([face for face, _ in faces], dtype=object)))))


def _faces(ring: Any) -> Iterator[tuple[Any, int]]:
    """Yield each face that a ring encloses, with how often the ring goes round it (negative: clockwise)."""
    line = shapely.LineString(ring.coords)
    for face in shapely.get_parts(shapely.polygonize([shapely.union_all([line])])):
        yield face, _winding(shapely.get_coordinates(line), *shapely.get_coordinates(face.representative_point())[0])


def _winding(points: np.ndarray, x: float, y: float) -> int:
    """Return how often a closed line goes round a point that is not on it (Hormann & Agathos 2001, sec. 2)."""
    start, end = points[:-1], points[1:]
    upward = (start[:, 1] <= y) & (end[:, 1] > y)
    downward = (start[:, 1] > y) & (end[:, 1] <= y)
    side = (end[:, 0] - start[:, 0]) * (y - start[:, 1]) - (x - start[:, 0]) * (end[:, 1] - start[:, 1])
    return int(np.count_nonzero(upward & (side > 0)) - np.count_nonzero(downward & (side < 0)))


def _polygons(shape: Any) -> Any:
    """Return the polygons of `shape`; what collapsed to lines and points has no area."""
    if shape.geom_type in ("Polygon", "MultiPolygon"):
        return shape
    parts = [one for one in shapely.get_parts(shape) if one.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()
