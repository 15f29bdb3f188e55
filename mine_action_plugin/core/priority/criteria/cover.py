# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ground of a hazard is used for: farmland it takes away, and buildings that make it slow to search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np
import shapely

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..measures.buffers import within
from ..measures.plane import plane_for
from ..values import Linear
from .keeping import WGS84
from .near import distance, no_input

HECTARE = 10_000.0


def covered(
    hazards: geopandas.GeoDataFrame, cover: geopandas.GeoDataFrame, metres: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return m² of `cover` within `metres` of each hazard, and m² of that ground; NaN without a geometry.

    Where polygons of the cover overlap the ground counts once. Areas are planar in a conformal plane, over its scale
    squared: 0.03 % over 5 km in Libya.
    """
    plane = plane_for([(hazards.geometry.to_numpy(), WGS84)])
    shapes = shapely.make_valid(within(hazards.geometry.to_numpy(), WGS84, metres, plane))
    pieces = shapely.make_valid(plane.take(cover.geometry.to_numpy(), WGS84))
    piece, row = shapely.STRtree(shapes).query(pieces, predicate="intersects")
    order = np.argsort(row, kind="stable")
    row, cut = row[order], shapely.intersection(shapes[row[order]], pieces[piece[order]])
    found = np.zeros(len(shapes))
    starts = np.flatnonzero(np.diff(row, prepend=-1))
    for start, stop in zip(starts, np.append(starts[1:], len(row))):
        part = cut[start] if stop == start + 1 else shapely.union_all(cut[start:stop])
        found[row[start]] = shapely.area(part)
    square = plane.scales(shapes) ** 2
    return found / square, shapely.area(shapes) / square


def measure_farmland(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    frame = inputs.frame("farmland")
    if frame is None:
        return no_input(hazards, "farmland")
    return Measured(covered(hazards, frame, parameters["distance_m"])[0] / HECTARE)


def measure_built_up(hazards: geopandas.GeoDataFrame, inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    frame = inputs.frame("built_up")
    if frame is None:
        return no_input(hazards, "built_up")
    found, ground = covered(hazards, frame, 0.0)
    return Measured(np.divide(100.0 * found, ground, out=np.full(len(found), np.nan), where=ground > 0))


FARMLAND = Criterion(
    key="farmland",
    title=QT_TRANSLATE_NOOP("MineAction", "Farmland affected"),
    group=Group.LIVELIHOOD,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 10.0),
    measure=measure_farmland,
    reason=QT_TRANSLATE_NOOP("MineAction", "Farmland it keeps from use: {value} ha."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known whether it lies on farmland."),
    unit="ha",
    inputs=("farmland",),
    parameters=(distance(0.0),),
)

BUILT_UP = Criterion(
    key="built_up",
    title=QT_TRANSLATE_NOOP("MineAction", "Built-up share"),
    group=Group.EFFORT,
    direction=Direction.LESS_FIRST,
    value=Linear(100.0, 0.0),
    measure=measure_built_up,
    reason=QT_TRANSLATE_NOOP("MineAction", "Of its ground {value} % is built up."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how much of it is built up."),
    unit="%",
    inputs=("built_up",),
)
