# SPDX-License-Identifier: GPL-3.0-or-later
"""What a record says for good: from its birth on, or once it has left the states in which it is being written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..text import QT_TRANSLATE_NOOP
from .envelope import GEOMETRY
from .lifecycle import ORDER_DRAFT_STATES

# What a record says for good once it is born.
FIXED: dict[str, tuple[str, ...]] = {
    "import_batch": (
        "source_name", "source_sha256", "source_content", "table_name", "rows_read", "rows_taken", "rows_updated",
        "rows_unchanged", "rows_held", "rows_aside", "held_before", "unchanged_of", "encoding", "crs",
        "datum_operation", "accuracy_m",
    ),
    "held_record": ("import_batch_id", "table_name", "source_row", "content", "geometry_wkb", "place_wkb"),
    "finding": ("kind", "severity", "table_name", "record_id", "import_batch_id", "source_row", "values_json", "text"),
    "ranking": ("profile", "profile_fingerprint", "method", "result"),
    "delivery": ("receiver", "release_profile", "sha256", "manifest"),
    "nonconformity": ("qa_visit_id", "kind", "severity", "description"),
}  # fmt: skip


@dataclass(frozen=True)
class Frozen:
    """Fields of a table that stay as they are once `state` is none of `free`. `way_out` says what to do instead."""

    table: str
    state: str
    free: tuple[str, ...]
    fields: tuple[str, ...]
    key: str
    way_out: str  # a marked text


_REPORT = ("code", "task_id", "start_on", "end_on", "accidents", "reported_by", "reported_on")
_BEING_WRITTEN = ("draft", "returned")

FROZEN: tuple[Frozen, ...] = (
    Frozen(
        "task_order",
        "state",
        ORDER_DRAFT_STATES,
        ("number", "revision", "task_id", "content", "fingerprint", "issued_on", "issued_by", "reason"),
        "issued",
        QT_TRANSLATE_NOOP("MineAction", "an issued order is immutable; make a revision"),
    ),
    Frozen(
        "hazard",
        "status",
        ("open", "worked_on"),
        (GEOMETRY, "classification", "contamination"),
        "closed",
        QT_TRANSLATE_NOOP("MineAction", "a closed hazard stays as it is; record a new one that supersedes it"),
    ),
    Frozen(
        "land_release_product",
        "state",
        ("recorded", "qc_failed"),
        (
            GEOMETRY, "code", "hazard_id", "kind", "activity", "method", "criteria", "depth_m", "report", "start_on",
            "end_on", "organisation_id", "reported_area_m2", "area_m2", "area_method", "qc_by", "qc_on",
        ),
        "passed",
        QT_TRANSLATE_NOOP(
            "MineAction", "a product that passed QC stays as it is; record a new hazard for what is found later"
        ),
    ),
    Frozen(
        "land_release_product",
        "state",
        ("recorded", "qc_failed", "qc_passed"),
        ("released_by", "released_on", "completion_report_id", "task_id"),
        "released",
        QT_TRANSLATE_NOOP("MineAction", "a released product stays as it is"),
    ),
    Frozen(
        "land_release_product",
        "state",
        ("recorded", "qc_failed", "qc_passed", "released"),
        ("handover_id",),
        "handed_over",
        QT_TRANSLATE_NOOP("MineAction", "land that was handed over stays with its certificate"),
    ),
    Frozen(
        "progress_report",
        "state",
        _BEING_WRITTEN,
        (*_REPORT, "cancelled_m2", "reduced_m2", "cleared_m2", "items_found", "team_days", "days_lost", "lost_to"),
        "reported",
        QT_TRANSLATE_NOOP(
            "MineAction", "what was reported stays; return the report with a reason to have it corrected"
        ),
    ),
    Frozen(
        "completion_report",
        "state",
        _BEING_WRITTEN,
        (
            *_REPORT, "method", "depth_m", "not_done_m2", "not_done_why", "person_hours", "deviations",
            "markers_placed", "residual_risk",
        ),
        "reported",
        QT_TRANSLATE_NOOP(
            "MineAction", "what was reported stays; return the report with a reason to have it corrected"
        ),
    ),
    Frozen(
        "handover",
        "state",
        ("draft",),
        (
            "code", "task_id", "recipient", "recipient_role", "signed_on", "signed_by", "residual_risk", "liability",
            "community_informed", "land_use",
        ),
        "signed",
        QT_TRANSLATE_NOOP("MineAction", "a signed certificate stays as it is; void it with a reason and sign another"),
    ),
    Frozen(
        "qa_visit",
        "result",
        ("open",),
        (
            "code", "kind", "visited_on", "task_id", "product_id", "activity", "inspected_id", "inspecting_id",
            "sample_m2", "conclusion",
        ),
        "concluded",
        QT_TRANSLATE_NOOP("MineAction", "a concluded visit stays as it is; record another visit"),
    ),
    Frozen(
        "request",
        "state",
        ("received",),
        (
            "code", "requested_on", "requested_by", "priority", "road_blockage", "services_blocked", "alternative",
            "support_needed", "project_funded", "spot_task",
        ),
        "accepted",
        QT_TRANSLATE_NOOP(
            "MineAction", "what was asked for stays; decline it with a reason and record another request"
        ),
    ),
)  # fmt: skip


def frozen_in(table: str, record: Mapping[str, object]) -> tuple[Frozen, ...]:
    """Return what may no longer be changed of a record of `table`, as its states stand."""
    return tuple(one for one in FROZEN if one.table == table and record.get(one.state) not in (None, *one.free))
