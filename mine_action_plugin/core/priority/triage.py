# SPDX-License-Identifier: GPL-3.0-or-later
"""Triage: what goes ahead of the ranking, and why."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas
import numpy as np

from .inputs import Inputs
from .profile import Triage


@dataclass(frozen=True)
class Emergencies:
    """Which hazards are emergencies (boolean per hazard), and the marked text with the reason for each of them."""

    flags: np.ndarray
    reasons: dict[int, str]


def find_emergencies(hazards: geopandas.GeoDataFrame, inputs: Inputs, rule: Triage) -> Emergencies:
    flags = np.zeros(len(hazards), dtype=bool)
    reasons: dict[int, str] = {}
    return Emergencies(flags, reasons)
