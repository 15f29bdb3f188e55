# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hazard costs to work on: team-days, money, slope. Shown beside the benefit, not mixed into it unasked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measure, Measured
from ..inputs import Inputs, RasterKind
from ..measures.zonal import zonal_sums
from ..values import Decay, Linear
from .columns import number_column
from .keeping import WGS84


def _column(name: str) -> Measure:
    def measure(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
        return number_column(hazards, name)

    return measure


def measure_slope(hazards: geopandas.GeoDataFrame, inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    """Return the slope that was recorded, and where none was the mean of the raster (degrees)."""
    recorded = number_column(hazards, "slope_deg")
    raster = inputs.get("slope")
    if raster is None or raster.path is None:
        return recorded
    mean = zonal_sums(raster.path, hazards.geometry.to_numpy(), WGS84, RasterKind.VALUE).mean
    return Measured(np.where(np.isnan(recorded.values), mean, recorded.values))


TEAM_DAYS = Criterion(
    key="team_days",
    title=QT_TRANSLATE_NOOP("MineAction", "Effort in team-days"),
    group=Group.EFFORT,
    direction=Direction.LESS_FIRST,
    value=Decay(20.0),
    measure=_column("team_days"),
    reason=QT_TRANSLATE_NOOP("MineAction", "It takes a team {value} days."),
    missing=QT_TRANSLATE_NOOP("MineAction", "Nobody has estimated how long it takes."),
    unit=QT_TRANSLATE_NOOP("MineAction", "days"),
)

COST = Criterion(
    key="cost",
    title=QT_TRANSLATE_NOOP("MineAction", "Cost"),
    group=Group.EFFORT,
    direction=Direction.LESS_FIRST,
    value=Decay(50_000.0),
    measure=_column("cost_usd"),
    reason=QT_TRANSLATE_NOOP("MineAction", "It costs {value} US dollars."),
    missing=QT_TRANSLATE_NOOP("MineAction", "Nobody has estimated what it costs."),
    unit="USD",
)

SLOPE = Criterion(
    key="slope",
    title=QT_TRANSLATE_NOOP("MineAction", "Slope"),
    group=Group.EFFORT,
    direction=Direction.LESS_FIRST,
    value=Linear(30.0, 0.0),
    measure=measure_slope,
    reason=QT_TRANSLATE_NOOP("MineAction", "The ground slopes by {value} degrees."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how steep the ground is."),
    unit="°",
    inputs=("slope",),
)
