# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of the work: activities, tasks, orders, findings and imports."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

ACTIVITY = CodeList(
    "activity",
    (
        Code(
            "nts",
            QT_TRANSLATE_NOOP("MineAction", "Non-technical survey"),
            ("non-technical survey", "المسح غير التقني", "مسح غير تقني", "enquête non technique"),
        ),
        Code(
            "ts",
            QT_TRANSLATE_NOOP("MineAction", "Technical survey"),
            ("technical survey", "المسح التقني", "مسح تقني", "enquête technique"),
        ),
        Code("manual_clearance", QT_TRANSLATE_NOOP("MineAction", "Manual clearance"), ("clearance", "demining")),
        Code("mechanical_clearance", QT_TRANSLATE_NOOP("MineAction", "Mechanical clearance"), ("mechanical",)),
        Code("bac_surface", QT_TRANSLATE_NOOP("MineAction", "Battle area clearance, surface"), ("bac",)),
        Code("bac_subsurface", QT_TRANSLATE_NOOP("MineAction", "Battle area clearance, sub-surface")),
        Code("eod_spot", QT_TRANSLATE_NOOP("MineAction", "EOD spot task"), ("eod",)),
        Code("iedd", QT_TRANSLATE_NOOP("MineAction", "IED disposal"), ("iedd",)),
        Code("building_clearance", QT_TRANSLATE_NOOP("MineAction", "Building clearance")),
        Code("road_survey", QT_TRANSLATE_NOOP("MineAction", "Road survey and clearance"), ("road clearance",)),
        Code("asa_clearance", QT_TRANSLATE_NOOP("MineAction", "Ammunition storage area clearance")),
        Code("marking", QT_TRANSLATE_NOOP("MineAction", "Marking and fencing"), ("fencing",)),
        Code("qc", QT_TRANSLATE_NOOP("MineAction", "Quality control"), ("quality control", "contrôle qualité")),
        Code(
            "eore",
            QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance risk education"),
            ("mre", "risk education", "éducation aux risques"),
        ),
    ),
)

TASK_STATE = CodeList(
    "task_state",
    (
        Code("draft", QT_TRANSLATE_NOOP("MineAction", "Draft")),
        Code("ordered", QT_TRANSLATE_NOOP("MineAction", "Ordered")),
        Code("in_progress", QT_TRANSLATE_NOOP("MineAction", "In progress")),
        Code("completed", QT_TRANSLATE_NOOP("MineAction", "Completed")),
        Code("withdrawn", QT_TRANSLATE_NOOP("MineAction", "Withdrawn")),
    ),
)

ORDER_STATE = CodeList(
    "order_state",
    (
        Code("draft", QT_TRANSLATE_NOOP("MineAction", "Draft")),
        Code("submitted", QT_TRANSLATE_NOOP("MineAction", "Submitted")),
        Code("prioritised", QT_TRANSLATE_NOOP("MineAction", "Prioritised")),
        Code("approved", QT_TRANSLATE_NOOP("MineAction", "Approved")),
        Code("issued", QT_TRANSLATE_NOOP("MineAction", "Issued")),
        Code("acknowledged", QT_TRANSLATE_NOOP("MineAction", "Acknowledged")),
        Code("plan_submitted", QT_TRANSLATE_NOOP("MineAction", "Plan submitted")),
        Code("plan_approved", QT_TRANSLATE_NOOP("MineAction", "Plan approved")),
        Code("in_progress", QT_TRANSLATE_NOOP("MineAction", "In progress")),
        Code("suspended", QT_TRANSLATE_NOOP("MineAction", "Suspended")),
        Code("completed", QT_TRANSLATE_NOOP("MineAction", "Completed")),
        Code("qc_passed", QT_TRANSLATE_NOOP("MineAction", "QC passed")),
        Code("qc_failed", QT_TRANSLATE_NOOP("MineAction", "QC failed")),
        Code("handed_over", QT_TRANSLATE_NOOP("MineAction", "Handed over")),
        Code("closed", QT_TRANSLATE_NOOP("MineAction", "Closed")),
        Code("withdrawn", QT_TRANSLATE_NOOP("MineAction", "Withdrawn")),
        Code("cancelled", QT_TRANSLATE_NOOP("MineAction", "Cancelled")),
        Code("superseded", QT_TRANSLATE_NOOP("MineAction", "Superseded")),
    ),
)

SEVERITY = CodeList(
    "severity",
    (
        Code("blocking", QT_TRANSLATE_NOOP("MineAction", "Blocking")),
        Code("warning", QT_TRANSLATE_NOOP("MineAction", "Warning")),
        Code("note", QT_TRANSLATE_NOOP("MineAction", "Note")),
    ),
)

BATCH_STATE = CodeList(
    "batch_state",
    (
        Code("taken_in", QT_TRANSLATE_NOOP("MineAction", "Taken in")),
        Code("undone", QT_TRANSLATE_NOOP("MineAction", "Undone")),
    ),
)

HELD_STATE = CodeList(
    "held_state",
    (
        Code("held", QT_TRANSLATE_NOOP("MineAction", "Held")),
        Code("taken_in", QT_TRANSLATE_NOOP("MineAction", "Taken in")),
        Code("set_aside", QT_TRANSLATE_NOOP("MineAction", "Set aside with a reason")),
        Code("undone", QT_TRANSLATE_NOOP("MineAction", "Undone with its import")),
    ),
)
