# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of quality management: visits, their results, nonconformities (IMAS 07.12, 07.40)."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

VISIT_KIND = CodeList(
    "visit_kind",
    (
        Code("qa_internal", QT_TRANSLATE_NOOP("MineAction", "Quality assurance, internal"), ("internal qa",)),
        Code("qa_external", QT_TRANSLATE_NOOP("MineAction", "Quality assurance, external"), ("qa", "external qa")),
        Code("qc", QT_TRANSLATE_NOOP("MineAction", "Quality control of finished land"), ("quality control",)),
    ),
)

VISIT_RESULT = CodeList(
    "visit_result",
    (
        Code("open", QT_TRANSLATE_NOOP("MineAction", "Not concluded")),
        Code("passed", QT_TRANSLATE_NOOP("MineAction", "Passed"), ("pass", "ok")),
        Code("conditional", QT_TRANSLATE_NOOP("MineAction", "Passed under conditions"), ("conditional pass",)),
        Code("failed", QT_TRANSLATE_NOOP("MineAction", "Failed"), ("fail",)),
    ),
)

NONCONFORMITY_KIND = CodeList(
    "nonconformity_kind",
    (
        Code("missed_item", QT_TRANSLATE_NOOP("MineAction", "Explosive item missed"), ("missed ordnance",)),
        Code("procedure", QT_TRANSLATE_NOOP("MineAction", "Procedure not kept"), ("sop",)),
        Code("equipment", QT_TRANSLATE_NOOP("MineAction", "Equipment"), ("detector",)),
        Code("protection", QT_TRANSLATE_NOOP("MineAction", "Protective equipment"), ("ppe",)),
        Code("marking", QT_TRANSLATE_NOOP("MineAction", "Marking"), ("signs",)),
        Code("medical", QT_TRANSLATE_NOOP("MineAction", "Medical support"), ("casevac",)),
        Code("competence", QT_TRANSLATE_NOOP("MineAction", "Competence"), ("training",)),
        Code("explosives", QT_TRANSLATE_NOOP("MineAction", "Storage and handling of explosives"), ("storage",)),
        Code("documents", QT_TRANSLATE_NOOP("MineAction", "Records and documents"), ("documentation", "reporting")),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

NONCONFORMITY_SEVERITY = CodeList(
    "nonconformity_severity",
    (
        Code("critical", QT_TRANSLATE_NOOP("MineAction", "Critical")),
        Code("major", QT_TRANSLATE_NOOP("MineAction", "Major")),
        Code("minor", QT_TRANSLATE_NOOP("MineAction", "Minor")),
    ),
)

NONCONFORMITY_STATE = CodeList(
    "nonconformity_state",
    (
        Code("open", QT_TRANSLATE_NOOP("MineAction", "Open")),
        Code("corrected", QT_TRANSLATE_NOOP("MineAction", "Corrected")),
        Code("closed", QT_TRANSLATE_NOOP("MineAction", "Closed")),
    ),
)
