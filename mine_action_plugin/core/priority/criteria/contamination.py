# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ground is contaminated with, by how easily a person sets it off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas

from ...model.codelists import CONTAMINATION as CODES
from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured
from ..inputs import Inputs
from ..values import Classes
from .columns import class_column

KEYS = CODES.keys()

# Order of sensitivity to a person's touch: victim-operated first, then what a touch may set off, then what needs a
# vehicle or a fire; where the type is not known, the worst of its kind. A judgement to start from, not a standard: a
# profile may state its own.
SENSITIVITY = {
    "booby_trap": 1.0,
    "ied": 1.0,
    "ap_mine": 0.9,
    "mine": 0.9,
    "cmr": 0.9,
    "uxo": 0.6,
    "erw": 0.6,
    "asa": 0.6,
    "av_mine": 0.4,
    "axo": 0.3,
}


def measure(hazards: geopandas.GeoDataFrame, _inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
    return class_column(hazards, "contamination", KEYS)


CONTAMINATION = Criterion(
    key="contamination",
    title=QT_TRANSLATE_NOOP("MineAction", "Contamination type and sensitivity"),
    group=Group.HAZARD,
    direction=Direction.MORE_FIRST,
    value=Classes(KEYS, tuple(SENSITIVITY[key] for key in KEYS)),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "It is contaminated with: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not recorded what it is contaminated with."),
    classes=tuple((code.key, code.label) for code in CODES.codes),
)
