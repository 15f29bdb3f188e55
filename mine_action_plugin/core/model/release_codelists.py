# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of land release: products, reports, explosive ordnance found, handover."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

# A product is a child polygon of a hazard; the hazard itself is SHA or CHA (IMAS 07.11, TNMA 07.11/01).
PRODUCT_KIND = CodeList(
    "product_kind",
    (
        Code(
            "cancelled",
            QT_TRANSLATE_NOOP("MineAction", "Cancelled area"),
            ("cancelled", "canceled", "ملغاة", "annulée", "annulé"),
        ),
        Code(
            "reduced",
            QT_TRANSLATE_NOOP("MineAction", "Reduced area"),
            ("reduced", "reduction", "مقلصة", "réduite", "réduit"),
        ),
        Code(
            "cleared",
            QT_TRANSLATE_NOOP("MineAction", "Cleared area"),
            ("cleared", "clearance", "مطهرة", "dépolluée", "dépollué", "nettoyée"),
        ),
    ),
)

PRODUCT_STATE = CodeList(
    "product_state",
    (
        Code("recorded", QT_TRANSLATE_NOOP("MineAction", "Recorded")),
        Code("qc_passed", QT_TRANSLATE_NOOP("MineAction", "QC passed")),
        Code("qc_failed", QT_TRANSLATE_NOOP("MineAction", "QC failed")),
        Code("released", QT_TRANSLATE_NOOP("MineAction", "Released")),
        Code("handed_over", QT_TRANSLATE_NOOP("MineAction", "Handed over")),
    ),
)

REPORT_STATE = CodeList(
    "report_state",
    (
        Code("draft", QT_TRANSLATE_NOOP("MineAction", "Draft")),
        Code("submitted", QT_TRANSLATE_NOOP("MineAction", "Submitted")),
        Code("returned", QT_TRANSLATE_NOOP("MineAction", "Returned for correction")),
        Code("accepted", QT_TRANSLATE_NOOP("MineAction", "Accepted")),
    ),
)

HANDOVER_STATE = CodeList(
    "handover_state",
    (
        Code("draft", QT_TRANSLATE_NOOP("MineAction", "Draft")),
        Code("signed", QT_TRANSLATE_NOOP("MineAction", "Signed")),
    ),
)

ORDNANCE_CONDITION = CodeList(
    "ordnance_condition",
    (
        Code("armed", QT_TRANSLATE_NOOP("MineAction", "Fuzed and armed"), ("armed", "fired")),
        Code("fuzed", QT_TRANSLATE_NOOP("MineAction", "Fuzed, not armed"), ("fuzed", "fused", "unarmed")),
        Code("unfuzed", QT_TRANSLATE_NOOP("MineAction", "Not fuzed"), ("unfuzed", "unfused")),
        Code("damaged", QT_TRANSLATE_NOOP("MineAction", "Damaged or burnt"), ("damaged", "burnt", "broken")),
        Code("parts", QT_TRANSLATE_NOOP("MineAction", "Parts only"), ("parts", "components")),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

ORDNANCE_DISPOSAL = CodeList(
    "ordnance_disposal",
    (
        Code("destroyed_in_place", QT_TRANSLATE_NOOP("MineAction", "Destroyed where found"), ("bip", "in situ")),
        Code("destroyed_elsewhere", QT_TRANSLATE_NOOP("MineAction", "Moved and destroyed"), ("demolition site",)),
        Code("rendered_safe", QT_TRANSLATE_NOOP("MineAction", "Rendered safe"), ("rsp", "neutralised")),
        Code("stored", QT_TRANSLATE_NOOP("MineAction", "Moved to storage"), ("storage",)),
        Code("handed_over", QT_TRANSLATE_NOOP("MineAction", "Handed over to the authority"), ("handed over",)),
        Code("left_marked", QT_TRANSLATE_NOOP("MineAction", "Left in place and marked"), ("marked",)),
        Code("none_yet", QT_TRANSLATE_NOOP("MineAction", "Not dealt with yet"), ("none", "pending")),
    ),
)
