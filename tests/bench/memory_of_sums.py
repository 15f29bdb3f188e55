# SPDX-License-Identifier: GPL-3.0-or-later
"""People within a distance alone, for its memory: nothing is imported that it does not use."""

from __future__ import annotations

from pathlib import Path

from mine_action_plugin.core.priority.measures.plane import plane_for
from mine_action_plugin.core.priority.measures.zonal import sums_within

from . import work
from .memory import resident


def sum_people(path: str, hazards: int, *distances: float) -> float:
    """Sum a raster within distances (m) of invented hazards; return what was resident before (MiB)."""
    before = resident()
    shapes = work.hazards(hazards)
    plane = plane_for([(shapes, work.CRS)])
    found = sums_within(Path(path), plane.take(shapes, work.CRS), plane, distances)
    assert found[0].total.any()
    return before
