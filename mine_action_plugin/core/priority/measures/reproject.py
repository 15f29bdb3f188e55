# SPDX-License-Identifier: GPL-3.0-or-later
"""Geometry from one coordinate system to another, with its straight edges kept straight to a stated tolerance."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP

MOST_CUTS = 256  # pieces of one edge


class Reprojection:
    """Takes shapely geometry from CRS `source` to CRS `target`.

    An edge that is straight in `source` is curved in `target`: vertices are added so that no edge of the result is more
    than `tolerance` (units of `target`) off at its middle; an edge is cut into at most 256 pieces. Raises PlanningError
    where a CRS is missing or unknown, where the only way between the datums is to ignore their difference ("ballpark"),
    or where a point cannot be transformed. `operation` says which operation is used; empty where both CRS are the same.
    """

    def __init__(self, source: Any, target: Any, tolerance: float) -> None:
        self._source, self._target = _crs(source), _crs(target)
        self._tolerance = tolerance
        self._transformer = None
        self.operation = ""
        if not self._source.equals(self._target, ignore_axis_order=True):
            self._transformer = self._find()
            self.operation = self._transformer.description

    def __call__(self, geometries: np.ndarray) -> np.ndarray:
        """Return the geometries in `target`; null stays null. The input is not changed."""
        if self._transformer is None or len(geometries) == 0:
            return geometries
        dense = self._densify(geometries)
        return shapely.transform(dense, self.points)

    def points(self, points: np.ndarray) -> np.ndarray:
        """Return an array of x, y in `target`."""
        if self._transformer is None:
            return points
        moved = np.column_stack(self._transformer.transform(points[:, 0], points[:, 1]))
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

    def _find(self) -> Transformer:
        try:
            return Transformer.from_crs(self._source, self._target, always_xy=True, allow_ballpark=False)
        except ProjError as error:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "Two coordinate systems cannot be brought together"),
                QT_TRANSLATE_NOOP("MineAction", "No known operation leads from {source} to {target}."),
                QT_TRANSLATE_NOOP("MineAction", "Deliver one of the two in WGS 84."),
                source=self._source.name,
                target=self._target.name,
            ) from error

    def _densify(self, geometries: np.ndarray) -> np.ndarray:
        """Cut the edges of those geometries that would be off; only they are rebuilt."""
        points, owner = shapely.get_coordinates(geometries, return_index=True)
        if len(points) < 2:
            return geometries
        moved = self.points(points)
        middle = self.points(0.5 * (points[1:] + points[:-1]))
        off = np.hypot(*(middle - 0.5 * (moved[1:] + moved[:-1])).T)
        # Between the parts of one geometry lies no edge, but cutting for it does no harm beyond a few vertices.
        off[np.diff(owner) != 0] = 0.0
        worst = np.zeros(len(geometries))
        np.maximum.at(worst, owner[1:], off)
        curved = np.flatnonzero(worst > self._tolerance)
        if len(curved) == 0:
            return geometries
        # The sag of an arc falls with the square of its length.
        length = np.zeros(len(geometries))
        np.maximum.at(length, owner[1:], np.where(np.diff(owner) == 0, np.hypot(*np.diff(points, axis=0).T), 0.0))
        cuts = np.minimum(np.ceil(np.sqrt(worst[curved] / self._tolerance)), MOST_CUTS)
        dense = geometries.copy()
        dense[curved] = shapely.segmentize(geometries[curved], length[curved] / cuts)
        return dense


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
