# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that several tables share: who benefits, by sex and age; how a position was fixed."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import codelists as lists
from .table import Field, Type

# Direct beneficiaries, children under 18 (Standardised Beneficiary Definitions for Humanitarian Mine Action).
BENEFICIARIES = (
    Field("women", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Women"), "ben_women", minimum=0),
    Field("men", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Men"), "ben_men", minimum=0),
    Field("girls", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Girls"), "ben_girls", minimum=0),
    Field("boys", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Boys"), "ben_boys", minimum=0),
    Field(
        "with_disability",
        Type.INTEGER,
        QT_TRANSLATE_NOOP("MineAction", "Persons with disabilities among them"),
        "ben_disab",
        minimum=0,
    ),
)

POSITION = (
    Field(
        "position_method",
        Type.CODE,
        QT_TRANSLATE_NOOP("MineAction", "Method of the position"),
        "pos_meth",
        codes=lists.SURVEY_METHOD,
    ),
    Field("accuracy_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Accuracy"), "accuracy_m", unit="m", minimum=0),
)
