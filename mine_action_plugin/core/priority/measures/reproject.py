# SPDX-License-Identifier: GPL-3.0-or-later
"""Geometry from one coordinate system to another, with its straight edges kept straight to a stated tolerance."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from .threads import elementwise

MOST_CUTS = 256  # pieces of one edge
PLACES = 7  # each way, where the curvature of straight lines is tried


class Reprojection:
    """Takes shapely geometry from CRS `source` to CRS `target`.

    An edge that is straight in `source` is curved in `target`: vertices are added so that no edge of the result is more
    than `tolerance` (units of `target`) off at its middle; an edge is cut into at most 256 pieces. Raises PlanningError
    where a CRS is missing or unknown, where the only way between the datums is to ignore their difference ("ballpark"),
    or where a point cannot be transformed. `operation` says which operation is used and `accuracy` how good it is in
    metres (NaN if nobody says); empty and 0 where both CRS are the same.
    """

    def __init__(self, source: Any, target: Any, tolerance: float) -> None:
        self._source, self._target = _crs(source), _crs(target)
        self._tolerance = tolerance
        self._transformer = _operation(self._source, self._target)
        self.operation, self.accuracy = "", 0.0
        if self._transformer is not None:
            self.operation = self._transformer.description
            self.accuracy = float(self._transformer.accuracy if self._transformer.accuracy >= 0.0 else np.nan)

    def __call__(self, geometries: np.ndarray) -> np.ndarray:
        """Return the geometries in `target`; null stays null. The input is not changed."""
        if self._transformer is None or len(geometries) == 0:
            return geometries
        return elementwise(lambda some: shapely.transform(self._densify(some), self.points), geometries)

    def points(self, points: np.ndarray) -> np.ndarray:
        """Return an array of x, y in `target`."""
        if self._transformer is None:
            return points
        moved = self._raw(points)
        if not np.isfinite(moved).all():
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A coordinate cannot be transformed"),
                QT_TRANSLATE_NOOP("MineAction", "{x}, {y} has no place in {crs}."),
                QT_TRANSLATE_NOOP("MineAction", "Check the coordinate system of the layer."),
                x=float(points[~np.isfinite(moved).all(axis=1)][0, 0]),
                y=float(points[~np.isfinite(moved).all(axis=1)][0, 1]),
                crs=self._target.name,
            )
        return moved

    def _densify(self, geometries: np.ndarray) -> np.ndarray:
        """Cut the edges of those geometries that would be off; only they are rebuilt."""
        points, owner = shapely.get_coordinates(geometries, return_index=True)
        if len(points) < 2:
            return geometries
        # Between two parts of one geometry lies no edge, but cutting for it does no harm beyond a few vertices.
        length = np.where(np.diff(owner) == 0, np.hypot(*np.diff(points, axis=0).T), 0.0)
        edge = np.flatnonzero(length > self._short(points))
        if len(edge) == 0:
            return geometries
        ends = self.points(np.concatenate((points[edge], points[edge + 1]))).reshape(2, -1, 2)
        middle = self.points(0.5 * (points[edge] + points[edge + 1]))
        off = np.hypot(*(middle - ends.mean(axis=0)).T)
        edge, off = edge[off > self._tolerance], off[off > self._tolerance]
        # The sag of an arc falls with the square of its length.
        longest = length[edge] / np.minimum(np.ceil(np.sqrt(off / self._tolerance)), MOST_CUTS)
        order = np.argsort(-longest)
        allowed = np.full(len(geometries), np.inf)
        allowed[owner[edge[order]]] = longest[order]  # the shortest comes last and stays
        curved = np.flatnonzero(np.isfinite(allowed))
        dense = geometries.copy()
        dense[curved] = shapely.segmentize(geometries[curved], allowed[curved])
        return dense

    def _short(self, points: np.ndarray) -> float:
        """Length below which no edge can sag by the tolerance: from the curvature at places spread over the points."""
        low, high = points.min(axis=0), points.max(axis=0)
        step = max(1e-3 * float((high - low).max()), 1e-9 * float(np.abs(high).max()), 1e-12)
        spread = np.linspace(low, high, PLACES)
        at = np.stack(np.meshgrid(*spread.T), axis=-1).reshape(-1, 1, 2)
        angle = np.arange(4) * np.pi / 4.0
        aside = 0.5 * step * np.column_stack((np.cos(angle), np.sin(angle)))
        there = [self._raw((at + shift).reshape(-1, 2)) for shift in (aside, -aside, 0.0 * aside)]
        sag = np.hypot(*(there[2] - 0.5 * (there[0] + there[1])).T)
        worst = float(sag[np.isfinite(sag)].max(initial=0.0))
        # A quarter of the length that would be right where we looked, since we did not look everywhere.
        return 0.25 * step * np.sqrt(self._tolerance / worst) if worst > 0.0 else np.inf

    def _raw(self, points: np.ndarray) -> np.ndarray:
        assert self._transformer is not None
        return np.column_stack(self._transformer.transform(points[:, 0], points[:, 1]))


@lru_cache(maxsize=64)  # finding an operation takes longer than transforming thousands of points
def _operation(source: CRS, target: CRS) -> Transformer | None:
    """Return the best operation between two systems, None where they are the same one."""
    if source.equals(target, ignore_axis_order=True):
        return None
    try:
        return Transformer.from_crs(source, target, always_xy=True, allow_ballpark=False)
    except ProjError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Two coordinate systems cannot be brought together"),
            QT_TRANSLATE_NOOP("MineAction", "No known operation leads from {source} to {target}."),
            QT_TRANSLATE_NOOP("MineAction", "Deliver one of the two in WGS 84."),
            source=source.name,
            target=target.name,
        ) from error


def _crs(given: Any) -> CRS:
    try:
        if given is None:
            raise CRSError("none")
        return CRS.from_user_input(given)
    except CRSError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A layer has no known coordinate system"),
            QT_TRANSLATE_NOOP("MineAction", "{crs} is not a coordinate system."),
            QT_TRANSLATE_NOOP("MineAction", "Choose the coordinate system of the layer; it is never guessed."),
            crs=str(given),
        ) from error
