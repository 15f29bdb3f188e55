# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the turning points that are recorded of a hazard and its boundary are still the same thing."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import numpy as np
import shapely

from ..findings import Finding, FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .traverse import GEOD

SAME_PLACE_M = 0.5
ON_BOUNDARY = ("sp", "tp", "ip")  # an end point leads back to the start and need not meet it
DIFFERS = FindingKind(
    "boundary_differs_from_points",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Boundary and recorded turning points differ"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "{hazard}: {points} recorded points lie on no corner, {corners} corners have no point; up to {distance:.1f} m.",
    ),
    QT_TRANSLATE_NOOP("MineAction", "Find out which of them holds. Correct the boundary, or void the points."),
)
KINDS = (DIFFERS,)


def disagreements(hazards: gpd.GeoDataFrame, points: gpd.GeoDataFrame) -> Iterator[Finding]:
    """Yield a finding for each hazard with three recorded corners or more whose boundary has others. EPSG:4326."""
    corners = points[points["role"].isin(ON_BOUNDARY) & points.geometry.notna()]
    by_hazard = dict(tuple(corners.groupby("hazard_id")))
    for hazard in hazards.to_dict("records"):
        mine = by_hazard.get(hazard["id"])
        if mine is None or len(mine) < 3 or hazard["geometry"] is None:
            continue
        recorded = np.array([(point.x, point.y) for point in mine.geometry])
        drawn = np.unique(shapely.get_coordinates(hazard["geometry"]), axis=0)
        far, bare = _farther(recorded, drawn), _farther(drawn, recorded)
        if len(far) or len(bare):
            values = {"hazard": hazard["code"], "points": len(far), "corners": len(bare)}
            values["distance"] = float(max([*far, *bare]))
            yield Finding(DIFFERS, None, "hazard", hazard["id"], values, tuple(recorded[0].tolist()))


def _farther(these: np.ndarray, those: np.ndarray) -> list[float]:
    """Return for those of `these` that are not at one of `those` how far the nearest is, in metres."""
    tree = shapely.STRtree(shapely.points(those))
    nearest = those[tree.nearest(shapely.points(these))]
    _, _, distances = GEOD.inv(*these.T, *nearest.T)
    return [distance for distance in np.asarray(distances).tolist() if distance > SAME_PLACE_M]
