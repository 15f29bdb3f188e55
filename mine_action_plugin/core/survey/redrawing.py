# SPDX-License-Identifier: GPL-3.0-or-later
"""What a delivery does to the place of a record that is known: how far it moves, and how much land it leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely

from ..findings import Finding
from .kinds import found
from .staging import Staged

EARTH_RADIUS_M = 6_371_008.8


def redrawn(staged: Staged, index: int, before: Any) -> Iterator[Finding]:
    """Yield what to say of the row with this index, whose shape differs from `before`, the record's (EPSG:4326).

    The share is of areas in degrees, which is good where both lie at the same place.
    """
    after = staged.shapes[index]
    if before is None or after is None or not (shapely.is_valid(before) and shapely.is_valid(after)):
        return
    code = staged.values[staged.table.key][index] if staged.table.key else "-"
    values: dict[str, object] = {"code": code, "metres": _distance_m(shapely.centroid(before), shapely.centroid(after))}
    point = shapely.get_coordinates(after)[0].tolist() if not after.is_empty else None
    place = (point[0], point[1]) if point else None
    row = int(staged.layer.rows[index])
    if not before.area:
        yield found("place_moved", row, place, **values)
        return
    left_out = float(shapely.difference(before, after).area / before.area)
    yield found("area_redrawn", row, place, **values, left_out=left_out)


def _distance_m(first: Any, second: Any) -> float:
    """Return the distance of two points in metres, on the sphere (haversine; good to 0.5 %)."""
    if first.is_empty or second.is_empty:
        return float("nan")
    (lon1, lat1), (lon2, lat2) = np.radians([[first.x, first.y], [second.x, second.y]]).tolist()
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return float(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(half)))
