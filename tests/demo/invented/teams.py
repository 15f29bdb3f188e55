# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented organisations, teams and medical points: rows as the workspace takes them."""

from __future__ import annotations

from typing import Any

from . import MARK

ORGANISATIONS: tuple[dict[str, str], ...] = (
    {"code": "INV-AUTH", "name": "Invented Authority", "name_ar": "جهة تجريبية", "kind": "authority"},
    {"code": "INV-OP1", "name": "Invented Operator One", "name_ar": "مشغل تجريبي أول", "kind": "operator"},
    {"code": "INV-OP2", "name": "Invented Operator Two", "name_ar": "مشغل تجريبي ثان", "kind": "operator"},
    {"code": "INV-SRV", "name": "Invented Survey Group", "name_ar": "فريق مسح تجريبي", "kind": "operator"},
)

# code, name, name in Arabic, organisation, site, activities
_TEAMS = (
    ("INV-T01", "Invented Team Alpha", "فريق تجريبي ألفا", "INV-OP1", "TRI", "manual_clearance,bac_surface,eod_spot"),
    ("INV-T02", "Invented Team Bravo", "فريق تجريبي برافو", "INV-OP1", "TRI", "nts,ts"),
    ("INV-T03", "Invented Team Charlie", "فريق تجريبي تشارلي", "INV-OP2", "BEN", "manual_clearance,building_clearance"),
    (
        "INV-T04",
        "Invented Team Delta",
        "فريق تجريبي دلتا",
        "INV-OP2",
        "MIS",
        "bac_surface,bac_subsurface,asa_clearance",
    ),
    ("INV-T05", "Invented Team Echo", "فريق تجريبي إيكو", "INV-SRV", "TAW", "nts,ts,manual_clearance"),
    ("INV-T06", "Invented Team Foxtrot", "فريق تجريبي فوكستروت", "INV-OP1", "GHA", "manual_clearance,asa_clearance"),
    ("INV-T07", "Invented Team Golf", "فريق تجريبي غولف", "INV-OP2", "SIR", "mechanical_clearance,building_clearance"),
)
TEAMS: tuple[dict[str, str], ...] = tuple(
    dict(zip(("code", "name", "name_ar", "organisation", "site", "activities"), row)) for row in _TEAMS
)

# The sites are real places: what stands for magnetic north there must not be taken for a fact.
DECLINATION: dict[str, Any] = {
    "magnetic_declination_deg": 4.0,
    "declination_change_deg_per_year": 0.1,
    "declination_source": f"A. Planner: invented for the demonstration ({MARK})",
}

HOSPITAL = "Invented Hospital {name} (INVENTED)"
HOSPITAL_AR = "مستشفى تجريبي {name} (بيانات تجريبية)"
MEDICAL_CONTACT = f"+218 00 000 0000 ({MARK})"
