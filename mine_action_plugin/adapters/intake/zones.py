# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinates in the wrong zone of a grid: six degrees away, and often still in Libya, where nothing else tells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from ...core.errors import PlanningError
from ...core.location.crs import describe_crs, epsg_of, recognise_crs
from ...core.location.datum import operation_to_wgs84
from ...core.survey.kinds import found
from ..store import Workspace
from .georeference import Placed
from .known import sites_by_place

# Grids whose zones have the same numbers for different places: UTM, Libya TM and ELD79 / Libya.
GRIDS = (tuple(range(32632, 32636)), tuple(range(3190, 3199)), tuple(range(2068, 2081)))
MOST = 0.5  # of the rows must lie in sites for another zone to be named


def doubt_zone(workspace: Workspace, placed: Placed, shapes: np.ndarray) -> Placed:
    """Return `placed` with a finding where `shapes`, in its CRS, lie in no site but in another zone most of them would.

    Nothing is moved: a survey may well be of a place that is no site yet.
    """
    code = None if placed.source is None else epsg_of(placed.source)
    zones = next((grid for grid in GRIDS if code in grid), ())
    boxes = shapely.bounds(shapes)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if code is None or placed.source is None or not zones or not len(boxes):
        return placed
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = {zone: _in_sites(workspace, zone, x, y) for zone in zones}
    here = inside.pop(code)
    other = max(inside, key=lambda zone: sum(inside[zone].values()))
    count = sum(inside[other].values())
    if here or count < MOST * len(boxes):
        return placed
    doubt = found(
        "zone_doubtful",
        crs=describe_crs(placed.source),
        other=describe_crs(recognise_crs(other)),
        count=count,
        rows=len(boxes),
        sites=", ".join(sorted(inside[other])),
    )
    return replace(placed, findings=(*placed.findings, doubt))


def _in_sites(workspace: Workspace, zone: int, x: np.ndarray, y: np.ndarray) -> dict[str, int]:
    """Return how many positions lie in each site were they in `zone`; none where the zone has no such positions."""
    try:
        lon, lat = operation_to_wgs84(recognise_crs(zone)).positions(x, y)
    except PlanningError:
        return {}
    return sites_by_place(workspace, shapely.points(lon, lat))[1]
