# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the contamination was seen or only inferred, how reliable that is, and how old."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas

from ...model.codelists import EVIDENCE_KIND, RELIABILITY
from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Decay, class_table
from .columns import class_column, days_since


def measure_kind(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    return class_column(hazards, "evidence_kind", EVIDENCE_KIND.keys())


def measure_reliability(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    return class_column(hazards, "reliability", RELIABILITY.keys())


def measure_age(hazards: geopandas.GeoDataFrame, inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    return days_since(hazards, "survey_date", inputs)


EVIDENCE = Criterion(
    key="evidence",
    title=QT_TRANSLATE_NOOP("MineAction", "Direct or indirect evidence"),
    group=Group.EVIDENCE,
    direction=Direction.MORE_FIRST,
    value=class_table({"direct": 1.0, "indirect": 0.3}),
    measure=measure_kind,
    reason=QT_TRANSLATE_NOOP("MineAction", "Kind of evidence of explosive ordnance: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not recorded whether the evidence is direct or indirect."),
    classes=tuple((code.key, code.label) for code in EVIDENCE_KIND.codes),
)

RELIABLE = Criterion(
    key="reliability",
    title=QT_TRANSLATE_NOOP("MineAction", "Reliability of the information"),
    group=Group.EVIDENCE,
    direction=Direction.MORE_FIRST,
    value=class_table({"high": 1.0, "medium": 0.6, "low": 0.2}),
    measure=measure_reliability,
    reason=QT_TRANSLATE_NOOP("MineAction", "Reliability of what is known about it: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "Nobody has said how reliable the information is."),
    classes=tuple((code.key, code.label) for code in RELIABILITY.codes),
)

SURVEY_AGE = Criterion(
    key="survey_age",
    title=QT_TRANSLATE_NOOP("MineAction", "Age of the last survey"),
    group=Group.EVIDENCE,
    direction=Direction.LESS_FIRST,
    value=Decay(half=730.0),
    measure=measure_age,
    reason=QT_TRANSLATE_NOOP("MineAction", "It was last surveyed {value} days ago."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not recorded when it was last surveyed."),
    unit=QT_TRANSLATE_NOOP("MineAction", "days"),
)
