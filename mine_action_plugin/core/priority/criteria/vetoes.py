# SPDX-License-Identifier: GPL-3.0-or-later
"""Vetoes: what keeps a hazard from being worked on now, whatever its score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import geopandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Linear
from .columns import flag_column


def measure_no_access(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    accessible = flag_column(hazards, "accessible")
    return replace(accessible, values=1.0 - accessible.values)


def measure_dispute(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    return flag_column(hazards, "land_dispute")


NO_ACCESS = Criterion(
    key="no_access",
    title=QT_TRANSLATE_NOOP("MineAction", "No access"),
    group=Group.VETO,
    direction=Direction.LESS_FIRST,
    value=Linear(1.0, 0.0),
    measure=measure_no_access,
    reason=QT_TRANSLATE_NOOP("MineAction", "It cannot be reached at present."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not recorded whether it can be reached."),
)

LAND_DISPUTE = Criterion(
    key="land_dispute",
    title=QT_TRANSLATE_NOOP("MineAction", "Land dispute"),
    group=Group.VETO,
    direction=Direction.LESS_FIRST,
    value=Linear(1.0, 0.0),
    measure=measure_dispute,
    reason=QT_TRANSLATE_NOOP("MineAction", "The land is in dispute."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not recorded whether the land is in dispute."),
)
