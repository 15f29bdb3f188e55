# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of criteria. A new one is a file here, or a row in a factory's file, and its name in `CRITERIA`."""

from __future__ import annotations

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion
from .accidents import ACCIDENTS, CASUALTIES
from .contamination import CONTAMINATION
from .cover import BUILT_UP, FARMLAND
from .displaced import DISPLACED
from .effort import COST, SLOPE, TEAM_DAYS
from .equity import EQUITY
from .evidence import EVIDENCE, RELIABLE, SURVEY_AGE
from .extent import AREA
from .near import NEAR
from .own_column import OWN_COLUMN
from .own_raster import OWN_RASTER
from .people import PEOPLE
from .requests import FUNDED_PROJECT, ROAD_BLOCKED, SERVICES_BLOCKED
from .storage import EXPOSED, STORED
from .vetoes import LAND_DISPUTE, NO_ACCESS

CRITERIA: tuple[Criterion, ...] = (
    PEOPLE,
    DISPLACED,
    ACCIDENTS,
    CASUALTIES,
    *NEAR,
    ROAD_BLOCKED,
    SERVICES_BLOCKED,
    FARMLAND,
    FUNDED_PROJECT,
    CONTAMINATION,
    STORED,
    EXPOSED,
    EVIDENCE,
    RELIABLE,
    SURVEY_AGE,
    AREA,
    TEAM_DAYS,
    COST,
    SLOPE,
    BUILT_UP,
    EQUITY,
    OWN_COLUMN,
    OWN_RASTER,
    NO_ACCESS,
    LAND_DISPUTE,
)


def criterion_named(key: str) -> Criterion:
    """Return the criterion called `key`; PlanningError if there is none."""
    for criterion in CRITERIA:
        if criterion.key == key:
            return criterion
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This criterion does not exist."),
        QT_TRANSLATE_NOOP("MineAction", 'The profile asks for "{criterion}".'),
        QT_TRANSLATE_NOOP("MineAction", "Remove it from the profile, or update the plugin."),
        criterion=str(key)[:60],
    )
