# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster that the planner chooses: a risk surface from elsewhere, as one criterion, labelled decision support."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import geopandas
import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs, RasterKind
from ..measures.zonal import sums_within
from ..sentence import Sentence
from ..values import Linear
from .keeping import kept_at_once, on_plane, plane_of, raster_basis
from .near import distance, no_input

PARTLY = QT_TRANSLATE_NOOP("MineAction", "{count} hazards lie partly where the raster has no data; what it has counts.")


def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    """Return the mean of the cells of a hazard and what lies within the distance, or their sum for counts."""
    layer = inputs.get("own_raster")
    if layer is None or layer.path is None:
        return no_input(hazards, "own_raster")
    plane = plane_of(inputs, hazards)
    path, kind = layer.path, layer.raster_kind

    def compute(distances: Sequence[float], some: np.ndarray) -> list[np.ndarray]:
        found = sums_within(path, on_plane(inputs, hazards, some), plane, distances, kind)
        mean = kind is RasterKind.VALUE
        return [np.column_stack([one.mean if mean else one.total, one.covered_fraction]) for one in found]

    found = kept_at_once(
        inputs,
        hazards,
        "own_raster",
        parameters["distance_m"],
        lambda: (raster_basis(inputs, path), kind.value),
        compute,
    )
    covered = found[:, 1]
    values = np.where(covered > 0, found[:, 0], np.nan)
    partly = int(((covered > 0) & (covered < 0.999)).sum())
    return Measured(values, notes=(Sentence(PARTLY, {"count": partly}),) if partly else ())


OWN_RASTER = Criterion(
    key="own_raster",
    title=QT_TRANSLATE_NOOP("MineAction", "A raster of your own (decision support)"),
    group=Group.OWN,
    direction=Direction.MORE_FIRST,
    value=Linear(),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "The raster says {value} here; it supports a decision, it is no evidence."),
    missing=QT_TRANSLATE_NOOP("MineAction", "The raster says nothing here."),
    inputs=("own_raster",),
    parameters=(distance(0.0),),
    decision_support=True,
)
