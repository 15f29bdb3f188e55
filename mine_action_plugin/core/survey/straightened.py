# SPDX-License-Identifier: GPL-3.0-or-later
"""Arcs that the reader turned into chords: how far the chords stray from the arcs, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely

from ..findings import Finding
from .delivery import Remark
from .kinds import found

REMARK = "curve_straightened"
STEP_DEG = 4.0  # GDAL's step along an arc unless told otherwise (OGR_ARC_STEPSIZE); a chord turns by it at most
STRAIGHT_DEG, SLACK_DEG = 0.01, 0.2  # less is a corner on a straight line; what coordinates round off
METRES_PER_DEG = 111_195.0  # of a great circle on the sphere; good to half a per cent


def straightened(remarks: Sequence[Remark], rows: np.ndarray, shapes: np.ndarray) -> Iterator[Finding]:
    """Yield a finding for each row with arcs, with the greatest distance of a chord from its arc in metres.

    `shapes` are in EPSG:4326. The sagitta of an arc of angle θ over a chord c is c/2 · tan(θ/4).
    """
    place_of = {row: place for place, row in enumerate(rows.tolist())}
    for remark in remarks:
        if remark.kind != REMARK or remark.row not in place_of:
            continue
        shape = shapes[place_of[remark.row]]
        deviation = 0.0 if shape is None else _deviation_m(shape)
        if deviation > 0.0:
            lon, lat = shapely.get_coordinates(shape)[0].tolist()
            yield found(REMARK, remark.row, (lon, lat), kind=remark.values["kind"], metres=deviation)


def _deviation_m(shape: shapely.Geometry) -> float:
    lines = (
        shapely.get_rings(shapely.get_parts(shape)) if shape.geom_type.endswith("Polygon") else shapely.get_parts(shape)
    )
    return max((_of_line(shapely.get_coordinates(line)) for line in lines), default=0.0)


def _of_line(points: np.ndarray) -> float:
    if len(points) < 3:
        return 0.0
    scale = METRES_PER_DEG * np.array([np.cos(np.radians(points[:, 1].mean())), 1.0])
    steps = np.diff(points, axis=0) * scale
    heading = np.degrees(np.arctan2(steps[:, 1], steps[:, 0]))
    turn = np.abs((np.diff(heading) + 180.0) % 360.0 - 180.0)
    bends = (turn > STRAIGHT_DEG) & (turn <= STEP_DEG + SLACK_DEG)
    curved = np.append(bends, False) | np.insert(bends, 0, False)
    longest = np.hypot(steps[:, 0], steps[:, 1])[curved].max(initial=0.0)
    return float(longest / 2.0 * np.tan(np.radians(STEP_DEG / 4.0)))
