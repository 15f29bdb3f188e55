# SPDX-License-Identifier: GPL-3.0-or-later
"""Equity: whether a district has had its share of the work, by its share of the contaminated ground."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np
import pandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Linear
from .columns import no_column, number_column
from .near import no_input


def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    """Return (share of the work done) / (share of the contaminated area) of the hazard's district; 1 is a fair share.

    `work_done` has the area worked on by district p-code (m²). Only districts with hazards count.
    """
    done = inputs.frame("work_done")
    if done is None:
        return no_input(hazards, "work_done")
    if "pcode" not in hazards or "pcode" not in done:
        return no_column(hazards, "pcode")
    area = number_column(hazards, "area_m2").values
    district = pandas.Series([code if isinstance(code, str) and code else None for code in hazards["pcode"]])
    ground = pandas.Series(area).groupby(district).sum()
    work = pandas.Series(number_column(done, "area_m2").values).groupby(done["pcode"].to_numpy()).sum()
    work = work.reindex(ground.index).fillna(0.0)
    if ground.sum() <= 0 or work.sum() <= 0:
        return Measured(np.full(len(hazards), np.nan))
    share = (work / work.sum()) / (ground / ground.sum()).where(ground > 0)
    return Measured(district.map(share).to_numpy(dtype=float, na_value=np.nan))


EQUITY = Criterion(
    key="equity",
    title=QT_TRANSLATE_NOOP("MineAction", "Fair share of the district"),
    group=Group.EQUITY,
    direction=Direction.LESS_FIRST,
    value=Linear(2.0, 0.0),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "Its district has had {value} times its fair share of the work."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how much work its district has had."),
    inputs=("work_done",),
)
