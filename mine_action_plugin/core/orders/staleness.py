# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an order still says what the workspace says about its hazards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .content import OrderContent
from .fingerprint import canonical_json, fingerprint_of

# What changes the ground truth or the safety of an order. Bookkeeping does not, nor does the beginning of the work.
HAZARD_FIELDS = (
    "code", "name", "name_ar", "place", "place_ar", "pcode", "classification", "contamination", "improvised",
    "evidence_kind", "reliability", "survey_date", "surveyed_by", "reported_area_m2", "typed_crs", "datum_operation",
    "accuracy_m", "access", "accessible", "land_dispute", "slope_deg", "remarks",
)  # fmt: skip
EVIDENCE_FIELDS = ("id", "kind", "type", "device_category", "seen_on")
UNDER_WAY = {"open", "worked_on"}


@dataclass(frozen=True)
class Stale:
    """A hazard of an order that is not what it was. `gone` if it was voided since."""

    hazard: str
    code: str
    gone: bool


def hazard_fingerprint(record: Mapping[str, Any], geometry: str, evidence: Iterable[Mapping[str, Any]]) -> str:
    """Return the fingerprint of a hazard as orders see it: its record, its geometry (WKB in hexadecimal), its evidence.

    Values must be plain (None for missing).
    """
    status = str(record.get("status"))
    content = {
        "hazard": {name: record.get(name) for name in HAZARD_FIELDS},
        "status": "" if status in UNDER_WAY else status,
        "geometry": geometry,
        "evidence": sorted(canonical_json({name: one.get(name) for name in EVIDENCE_FIELDS}) for one in evidence),
    }
    return fingerprint_of(canonical_json(content))


def stale_hazards(content: OrderContent, current: Mapping[str, str]) -> tuple[Stale, ...]:
    """Return the hazards of an order whose fingerprint in `current` (id -> fingerprint) differs or is missing."""
    return tuple(
        Stale(hazard.id, hazard.code, hazard.id not in current)
        for hazard in content.hazards
        if current.get(hazard.id) != hazard.fingerprint
    )
