# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the hazard is. A large area is more work: less first, on the side of effort."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Decay
from .columns import number_column


def measure(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    """Return the area computed from the shape (m²); by as much as the report differs from it, it is uncertain."""
    computed = number_column(hazards, "area_m2")
    reported = number_column(hazards, "reported_area_m2").values
    values = np.where(np.isnan(computed.values), reported, computed.values)
    gap = np.abs(values - reported)
    return Measured(values, uncertainty=np.where(np.isnan(gap), 0.0, gap), notes=computed.notes)


AREA = Criterion(
    key="area",
    title=QT_TRANSLATE_NOOP("MineAction", "Area"),
    group=Group.EFFORT,
    direction=Direction.LESS_FIRST,
    value=Decay(half=50_000.0),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "It covers {value} m²."),
    missing=QT_TRANSLATE_NOOP("MineAction", "Its area is not known."),
    unit="m²",
)
