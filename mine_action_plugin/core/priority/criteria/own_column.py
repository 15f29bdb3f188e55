# SPDX-License-Identifier: GPL-3.0-or-later
"""A column of the hazard layer that the planner chooses: how a risk model from elsewhere enters, as one criterion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured, Parameter
from ..inputs import Inputs
from ..values import Linear
from .columns import number_column


def measure(hazards: geopandas.GeoDataFrame, _inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    return number_column(hazards, parameters["column"])


OWN_COLUMN = Criterion(
    key="own_column",
    title=QT_TRANSLATE_NOOP("MineAction", "A column of your own (decision support)"),
    group=Group.OWN,
    direction=Direction.MORE_FIRST,
    value=Linear(),
    measure=measure,
    reason=QT_TRANSLATE_NOOP(
        "MineAction", 'The column "{column}" says {value}; it supports a decision, it is no evidence.'
    ),
    missing=QT_TRANSLATE_NOOP("MineAction", 'The column "{column}" says nothing about it.'),
    parameters=(Parameter("column", QT_TRANSLATE_NOOP("MineAction", "Column"), ""),),
    decision_support=True,
)
