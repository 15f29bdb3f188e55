# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies around the hazards of an order: accidents, and other hazards, with distance and bearing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from ...core.model.tables import table_named
from ...core.orders.content import NearbyAccident, NearbyHazard
from ..store import Workspace
from .hazards import text
from .held import held_hazards

_GEOD = Geod(ellps="WGS84")
_DEGREE_M = 110_500.0  # the shortest degree of latitude


@dataclass(frozen=True)
class Nearby:
    """Accidents and hazards, nearest first, and when the newest of them was changed (ISO 8601, or empty)."""

    accidents: tuple[NearbyAccident, ...]
    hazards: tuple[NearbyHazard, ...]
    newest: str
    held_without_place: int


def _stretched(geometry: BaseGeometry, factor: float) -> BaseGeometry:
    return shapely.transform(geometry, lambda xy: xy * np.array([factor, 1.0]))


def nearby(workspace: Workspace, ordered: Sequence[Mapping[str, Any]], radius_m: float) -> Nearby:
    """Return what lies within `radius_m` of the ordered hazards, which are left out themselves."""
    area = shapely.union_all([row["geometry"] for row in ordered])
    cosine = np.cos(np.radians(area.centroid.y))
    box = _box(area, cosine, radius_m).bounds
    own = {row["id"] for row in ordered}
    accidents = [
        NearbyAccident(
            code=row["code"],
            kind=text(row, "kind"),
            happened_on=text(row, "happened_on"),
            device=text(row, "device_category"),
            killed=None if row["killed"] is None else int(row["killed"]),
            injured=None if row["injured"] is None else int(row["injured"]),
            distance_m=distance,
            bearing_deg=bearing,
        )
        for row, distance, bearing in _within(_boxed(workspace, "accident", box), area, cosine, radius_m, own)
    ]
    held = held_hazards(workspace)
    found = [
        *_within(_boxed(workspace, "hazard", box), area, cosine, radius_m, own),
        *_within(held.frame, area, cosine, radius_m, own),
    ]
    found.sort(key=lambda one: (one[1], one[0]["code"]))
    hazards = [NearbyHazard(row["code"], row["classification"], row["status"], way, at) for row, way, at in found]
    newest = max((str(row["changed_at"] or row["created_at"] or "") for row, _, _ in found), default="")
    return Nearby(tuple(accidents), tuple(hazards), newest, held.without_place)


def _box(area: BaseGeometry, cosine: float, radius_m: float) -> BaseGeometry:
    """Return a box that holds all that lies within the radius, and a little more."""
    margin = 1.1 * radius_m / _DEGREE_M
    west, south, east, north = area.bounds
    return shapely.box(west - margin / cosine, south - margin, east + margin / cosine, north + margin)


def _boxed(workspace: Workspace, table: str, box: tuple[float, float, float, float]) -> pd.DataFrame:
    """Return the records that may lie within `box`, so that the others of a whole country are not even read."""
    return workspace.read(table, workspace.engine.boxed(table_named(table)), box)


def _within(
    frame: pd.DataFrame, area: BaseGeometry, cosine: float, radius_m: float, own: set[str]
) -> list[tuple[dict[str, Any], float, float]]:
    """Return (record, distance, bearing), nearest first. Distances are measured on the ellipsoid.

    The nearest points are found in a plane whose degrees of longitude are as long as those of latitude.
    """
    frame = frame[frame["geometry"].notna() & ~frame["id"].isin(own)]
    wanted = _box(area, cosine, radius_m)
    frame = frame[shapely.intersects(frame["geometry"].to_numpy(), wanted)].astype(object)
    flat = _stretched(area, cosine)
    found = []
    for row in frame.where(frame.notna(), None).to_dict("records"):
        near, far = nearest_points(flat, _stretched(row["geometry"], cosine))
        bearing, _, distance = _GEOD.inv(near.x / cosine, near.y, far.x / cosine, far.y)
        if distance == 0.0:  # they overlap: the bearing is to the other's middle
            middle, other = area.representative_point(), row["geometry"].representative_point()
            bearing = _GEOD.inv(middle.x, middle.y, other.x, other.y)[0]
        if distance <= radius_m:
            found.append((row, distance, bearing % 360.0))
    return sorted(found, key=lambda one: (one[1], one[0]["code"]))
