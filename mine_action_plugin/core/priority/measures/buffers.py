# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground within a distance of each hazard, as polygons."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from .plane import Plane
from .threads import elementwise

QUARTER = 8  # segments of a quarter circle: 0.5 % of the distance too near between two corners, 0.6 % of area


def within(hazards: np.ndarray, crs: Any, distance: float, plane: Plane, quarter: int = QUARTER) -> np.ndarray:
    """Return for each hazard the polygon of all points within `distance` metres of it, in `plane.crs`.

    The distance is true at the middle of the hazard; at the rim it is off by `plane.relative_error(latitude, reach)`,
    0.02 % at 5 km over Libya. Arcs are drawn with `quarter` segments to a right angle, corners on the arc: they lie up
    to 1 - cos(45° / quarter) inside it. Null stays null. A distance of 0 returns the hazards themselves in the plane.
    Raises PlanningError for a negative distance or one that is not a number, and as `Reprojection` does.
    """
    if not np.isfinite(distance) or distance < 0.0:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A distance is not usable"),
            QT_TRANSLATE_NOOP("MineAction", "{distance} m is not a distance."),
            QT_TRANSLATE_NOOP("MineAction", "Give a distance of 0 m or more."),
            distance=distance,
        )
    there = plane.take(hazards, crs)
    if distance == 0.0:
        return there
    reach = distance * np.nan_to_num(plane.scales(there))
    return elementwise(lambda shapes, far: shapely.buffer(shapes, far, quad_segs=quarter), there, reach)
