# SPDX-License-Identifier: GPL-3.0-or-later
"""Returnees and displaced people near a hazard: whose return it may block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Linear
from .columns import number_column
from .keeping import index_of, on_plane
from .near import Near, distance, no_input


def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    """Return the people counted at places within the distance; missing where a place nearby has no number."""
    frame = inputs.frame("displaced")
    if frame is None:
        return no_input(hazards, "displaced")
    people = number_column(frame, "people")
    features, shapes = index_of(inputs, hazards, "displaced", frame), on_plane(inputs, hazards)
    row, feature = features.pairs(shapes, features.plane.crs, parameters["distance_m"])
    known = np.where(np.isnan(features.count(shapes, features.plane.crs, 0.0)), np.nan, 0.0)
    sums = known + np.bincount(row, people.values[feature], minlength=len(hazards))
    return Measured(sums, features=Near("displaced", hazards, frame, parameters["distance_m"]), notes=people.notes)


DISPLACED = Criterion(
    key="displaced_within",
    title=QT_TRANSLATE_NOOP("MineAction", "Returnees and displaced people nearby"),
    group=Group.PEOPLE,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 1000.0),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "Returnees and displaced people within {distance_m} m of it: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how many returnees or displaced people are nearby."),
    inputs=("displaced",),
    parameters=(distance(1000.0),),
)
