# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the nearest feature is from each hazard, and how many lie within a distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...feedback import Feedback, Silent, check_cancelled
from .plane import GEOD, Plane
from .threads import elementwise

AT_ONCE = 20_000  # hazards


@dataclass(frozen=True)
class Nearest:
    """Per hazard: `distance` in metres (0 where they touch) and number `feature` of the nearest in the layer as given.

    NaN and -1 where the hazard is null or empty, or where the layer has no feature with a geometry.
    """

    distance: np.ndarray
    feature: np.ndarray


class Features:
    """Points, lines or polygons to which distances are measured, indexed once.

    Null and empty features are nowhere, and never found. `crs` is that of `geometries`.
    """

    def __init__(self, geometries: np.ndarray, crs: Any, plane: Plane) -> None:
        geometries = np.asarray(geometries, dtype=object)
        self.plane = plane
        self.numbers = np.flatnonzero(~(shapely.is_missing(geometries) | shapely.is_empty(geometries)))
        self.shapes = plane.take(geometries[self.numbers], crs)
        self._tree = shapely.STRtree(self.shapes)
        self._corners: cKDTree | None = None

    def nearest(self, hazards: np.ndarray, crs: Any, feedback: Feedback | None = None) -> Nearest:
        """Return the nearest feature of each hazard; of several equally near the first.

        The nearest is found in the plane, and its distance is the geodesic between the two closest points. So the
        distance is true for that feature; another can be nearer by at most twice `plane.relative_error(latitude,
        distance)`, 6 cm at 1 km and 6 m at 10 km over Libya. Distances between geometries are GEOS's; QGIS's spatial
        index is not used, since in some releases it misses the nearest.
        """
        feedback = feedback or Silent()
        shapes = self.plane.take(hazards, crs)
        distance, feature = np.full(len(shapes), np.nan), np.full(len(shapes), -1)
        known = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
        if len(self.shapes) == 0:
            known = known[:0]
        for start in range(0, len(known), AT_ONCE):
            check_cancelled(feedback)
            feedback.setProgress(100.0 * start / len(known))
            some = known[start : start + AT_ONCE]
            found, apart = self._closest(shapes[some])
            feature[some] = self.numbers[found]
            distance[some] = 0.0
            distance[some[apart]] = elementwise(self._metres, shapes[some[apart]], self.shapes[found[apart]])
        return Nearest(distance, feature)

    def count(self, hazards: np.ndarray, crs: Any, distance: float) -> np.ndarray:
        """Return how many features lie within `distance` metres of each hazard; NaN where that cannot be known.

        Not known is: a hazard without geometry, and any hazard where the layer holds nothing at all.
        """
        shapes = self.plane.take(hazards, crs)
        count = np.full(len(shapes), np.nan)
        if len(self.shapes):
            hazard, _ = self._pairs(shapes, distance)
            known = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
            count[known] = np.bincount(hazard, minlength=len(shapes))[known]
        return count

    def pairs(self, hazards: np.ndarray, crs: Any, distance: float) -> tuple[np.ndarray, np.ndarray]:
        """Return pairs (hazard number, feature number) no further apart than `distance` metres, sorted.

        Hazards that are already in the plane are taken as they are when `crs` is `plane.crs`, here as everywhere.
        Whether a feature right at the distance counts is decided to `plane.relative_error(latitude, distance)`.
        """
        hazard, feature = self._pairs(self.plane.take(hazards, crs), distance)
        hazard, feature = _sorted(hazard, feature)
        return hazard, self.numbers[feature]

    def _pairs(self, shapes: np.ndarray, distance: float) -> tuple[np.ndarray, np.ndarray]:
        reach = distance * np.nan_to_num(self.plane.scales(shapes))
        return tuple(self._tree.query(shapes, predicate="dwithin", distance=reach))

    def _closest(self, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the number in `self.shapes` of the nearest to each of `shapes`, and which are apart from theirs."""
        found = np.full(len(shapes), -1)
        hazard, feature = self._tree.query(shapes, predicate="intersects")
        _keep_first(found, *_sorted(hazard, feature))
        rest = np.flatnonzero(found < 0)
        if len(rest) == 0:
            return found, rest
        # No feature is nearer than the nearest corner of any feature is to any one point of the hazard. That many are
        # few, and far cheaper to compare one by one than by a search of the tree that knows no bound.
        bound = self._to_corner(shapes[rest])
        box = shapely.bounds(shapes[rest])
        search = shapely.box(box[:, 0] - bound, box[:, 1] - bound, box[:, 2] + bound, box[:, 3] + bound)
        hazard, feature = self._tree.query(search)
        apart = elementwise(shapely.distance, shapes[rest[hazard]], self.shapes[feature])
        order = np.lexsort((feature, apart, hazard))
        _keep_first(found, rest[hazard[order]], feature[order])
        return found, rest

    def _to_corner(self, shapes: np.ndarray) -> np.ndarray:
        if self._corners is None:
            self._corners = cKDTree(shapely.get_coordinates(self.shapes), balanced_tree=False)
        points, owner = shapely.get_coordinates(shapes, return_index=True)
        first = np.searchsorted(owner, np.arange(len(shapes)))
        bound, _ = self._corners.query(points[first])
        return bound * (1.0 + 1e-9) + 1e-6  # never lose the nearest to rounding

    def _metres(self, shapes: np.ndarray, found: np.ndarray) -> np.ndarray:
        ends = self.plane.degrees(shapely.get_coordinates(shapely.shortest_line(shapes, found)))
        return np.asarray(GEOD.inv(ends[::2, 0], ends[::2, 1], ends[1::2, 0], ends[1::2, 1])[2])


def _sorted(hazard: np.ndarray, feature: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((feature, hazard))
    return hazard[order], feature[order]


def _keep_first(found: np.ndarray, hazard: np.ndarray, feature: np.ndarray) -> None:
    """Note for each hazard the first feature of its pairs, which are sorted by hazard."""
    owner, first = np.unique(hazard, return_index=True)
    found[owner] = feature[first]
