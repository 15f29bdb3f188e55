# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an order still says what the workspace says about its hazards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from ..errors import PlanningError
from ..model.tables_work import TASK
from ..text import QT_TRANSLATE_NOOP
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


_PARTS = {
    "authority": QT_TRANSLATE_NOOP("MineAction", "Issuing authority"),
    "operator": QT_TRANSLATE_NOOP("MineAction", "Operator"),
    "team": QT_TRANSLATE_NOOP("MineAction", "Team"),
    "site": QT_TRANSLATE_NOOP("MineAction", "Site"),
}
_MEASURED = "area_m2"  # follows from the hazards


def changed_since(drafted: OrderContent, now: OrderContent) -> tuple[str, ...]:
    """Return the labels (marked texts) of what a draft said of its task and site that is otherwise now.

    What was not recorded then and is now is no change: it is what the planner was asked to fill in.
    """
    before, after = drafted.requirement, now.requirement
    names = [one.name for one in fields(before) if one.name != _MEASURED]
    changed = [TASK.field(name).label for name in names if _differs(getattr(before, name), getattr(after, name))]
    return (*changed, *(label for name, label in _PARTS.items() if _part_differs(drafted, now, name)))


def _differs(before: Any, after: Any) -> bool:
    return before not in (None, "") and before != after


def _part_differs(drafted: OrderContent, now: OrderContent, name: str) -> bool:
    before, after = getattr(drafted, name), getattr(now, name)
    if before is None or after is None:
        return before is not None
    return any(_differs(getattr(before, one.name), getattr(after, one.name)) for one in fields(before))


class ChangedSinceDrafted(PlanningError):
    """What somebody read in a draft is not what would be issued. `labels` are marked texts."""

    def __init__(self, number: str, labels: tuple[str, ...]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("MineAction", "The data of order {number} has changed since it was drafted"),
            QT_TRANSLATE_NOOP("MineAction", "Changed: {parts}."),
            QT_TRANSLATE_NOOP("MineAction", "Revise the order, read it again, then issue it."),
            number=number,
            parts="",
        )
        self.labels = labels

    def lines(
        self, translate: Callable[[str], str] = str, apart: Callable[[Any], Any] = lambda value: value
    ) -> list[str]:
        """Return the parts of the error, with what changed in the same language."""
        self.values["parts"] = ", ".join(translate(label) for label in self.labels)
        return super().lines(translate, apart)
