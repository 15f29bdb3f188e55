# SPDX-License-Identifier: GPL-3.0-or-later
"""Release profiles: what may leave the office, for whom. One row each."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import PlanningError
from ..findings import FindingKind
from ..model.envelope import ID
from ..model.table import Field, Table
from ..text import QT_TRANSLATE_NOOP
from .kinds import FIELD_INTERNAL, FIELD_WITHHELD, PERSONAL_WITHHELD


@dataclass(frozen=True)
class ReleaseProfile:
    """One profile. `label` and `sensitivity` are marked texts.

    `withheld` names fields that stay here, as "table.field" or "*.field". `personal` names the personal fields that may
    leave; any other stays, whatever else is said. `records` is False where only counts by district leave, without
    coordinates, ids and bounding boxes.
    """

    name: str
    label: str
    sensitivity: str
    tables: tuple[str, ...]
    withheld: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    voided: bool = False
    records: bool = True

    def reason_to_withhold(self, table: Table, field: Field) -> FindingKind | None:
        """Return why `field` stays here, or None where it may leave."""
        name = f"{table.name}.{field.name}"
        if field.personal and name not in self.personal:
            return PERSONAL_WITHHELD
        if not field.exchanged:
            return FIELD_INTERNAL
        if field is not ID and (name in self.withheld or f"*.{field.name}" in self.withheld):
            return FIELD_WITHHELD
        return None


_ALL = (
    "site",
    "organisation",
    "team",
    "hazard",
    "turning_point",
    "evidence",
    "accident",
    "task",
    "task_hazard",
    "task_order",
    "request",
    "progress_report",
    "completion_report",
    "handover",
    "land_release_product",
    "explosive_ordnance",
    "qa_visit",
    "nonconformity",
    "eore_session",
    "storage_site",
    "site_feature",
)
_AUTHORITY = QT_TRANSLATE_NOOP("MineAction", "Confidential: for the national authority")

PROFILES: tuple[ReleaseProfile, ...] = (
    ReleaseProfile(
        "authority_full",
        QT_TRANSLATE_NOOP("MineAction", "National authority, everything but personal data"),
        _AUTHORITY,
        _ALL,
        voided=True,
    ),
    ReleaseProfile(
        "authority_personal",
        QT_TRANSLATE_NOOP("MineAction", "National authority, with personal data, under an agreement"),
        QT_TRANSLATE_NOOP("MineAction", "Strictly confidential: holds personal data"),
        _ALL,
        personal=(
            "team.contact",
            "evidence.source",
            "accident.remarks",
            "request.contact",
            "request.remarks",
            "handover.contact",
            "eore_session.remarks",
        ),
        voided=True,
    ),
    ReleaseProfile(
        "operator_need_to_know",
        QT_TRANSLATE_NOOP("MineAction", "Operator, what the work needs"),
        QT_TRANSLATE_NOOP("MineAction", "Confidential: for the operator that does the work"),
        (
            "site",
            "hazard",
            "turning_point",
            "evidence",
            "task",
            "task_hazard",
            "task_order",
            "land_release_product",
            "explosive_ordnance",
            "site_feature",
        ),
        withheld=(
            "*.created_by",
            "*.changed_by",
            "*.voided_at",
            "*.voided_by",
            "*.void_reason",
            "hazard.surveyed_by",
            "hazard.reliability",
            "hazard.land_dispute",
            "hazard.correction_reason",
            "hazard.cost_usd",
            "task.donor",
            "task.ranking_id",
            "task.rank",
        ),
    ),
    ReleaseProfile(
        "public",
        QT_TRANSLATE_NOOP("MineAction", "Public, counts by district"),
        QT_TRANSLATE_NOOP("MineAction", "Public"),
        ("hazard", "accident"),
        records=False,
    ),
)


def profile_named(name: str) -> ReleaseProfile:
    """Return the release profile called `name`; `PlanningError` if there is none."""
    for profile in PROFILES:
        if profile.name == name:
            return profile
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such release profile"),
        QT_TRANSLATE_NOOP("MineAction", "'{name}' is not known."),
        QT_TRANSLATE_NOOP("MineAction", "Choose one of: {known}."),
        name=name,
        known=", ".join(profile.name for profile in PROFILES),
    )


def released_tables(profile: ReleaseProfile, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tables to deliver: those asked for, or all; `PlanningError` for one that is not released."""
    refused = [name for name in asked if name not in profile.tables]
    if refused:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The release profile does not release these tables"),
            QT_TRANSLATE_NOOP("MineAction", "{profile} does not release: {refused}."),
            QT_TRANSLATE_NOOP("MineAction", "Leave them out, or choose another profile. It releases: {tables}."),
            profile=profile.name,
            refused=", ".join(refused),
            tables=", ".join(profile.tables),
        )
    return tuple(name for name in profile.tables if not asked or name in asked)
