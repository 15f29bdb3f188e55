# SPDX-License-Identifier: GPL-3.0-or-later
"""From the records of a workspace to the content of a task order."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from ...core.orders.content import (
    MagneticNorth,
    OrderContent,
    OrderedHazard,
    OrderSite,
    Party,
    Priority,
    Requirement,
    StatedFinding,
)
from ..store import Workspace
from .ground import area_of, position
from .hazards import evidence_of, fingerprint, perimeter_of, references_of, text
from .magnetic import magnetic_north, with_magnetic_bearings
from .nearby import Nearby, nearby

RADIUS_M = 1000.0


@dataclass(frozen=True)
class OrderFrame:
    """What an order has beyond its data: number, revision and dates."""

    number: str
    revision: int
    reason: str
    drafted_on: str
    issued_on: str = ""
    issued_by: str = ""


def records(workspace: Workspace, table: str, where: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    """Return records as plain values, None for missing; those of tables with a geometry have it as "geometry"."""
    frame = workspace.read(table, where, values)
    return [
        {str(name): (None if name != "geometry" and pd.isna(value) else value) for name, value in row.items()}
        for row in frame.astype(object).to_dict("records")
    ]


def _one(workspace: Workspace, table: str, record_id: str | None) -> dict[str, Any] | None:
    found = records(workspace, table, "id = ?", (record_id,)) if record_id else []
    return found[0] if found else None


def gather(workspace: Workspace, task_id: str, frame: OrderFrame) -> OrderContent:
    """Return the content of an order for a task, from the data as it stands in the workspace now."""
    task = workspace.get("task", task_id)
    rows = records(
        workspace,
        "hazard",
        "id IN (SELECT hazard_id FROM task_hazard WHERE task_id = ? AND voided_at IS NULL)",
        (task_id,),
    )
    site = _one(workspace, "site", task["site_id"] or rows[0]["site_id"])
    epsg = int(site["utm_epsg"]) if site else position(rows[0]["geometry"].representative_point()).epsg
    starts = _starts(workspace, task_id)
    around = nearby(workspace, rows, RADIUS_M)
    north = magnetic_north(site, frame.issued_on or frame.drafted_on)
    hazards, number = [], 1
    for row in rows:
        hazards.append(_by_magnetic(_hazard(workspace, row, number, starts.get(row["id"])), north))
        number += len(hazards[-1].perimeter)
    team = _one(workspace, "team", task["team_id"])
    operator = _one(workspace, "organisation", team["organisation_id"]) if team else None
    return OrderContent(
        number=frame.number,
        revision=frame.revision,
        task=task["code"],
        reason=frame.reason,
        drafted_on=frame.drafted_on,
        issued_on=frame.issued_on,
        issued_by=frame.issued_by,
        authority=_authority(workspace),
        operator=_party(operator),
        team=_party(team),
        site=_site(site),
        utm_epsg=epsg,
        requirement=_requirement(task, hazards),
        priority=_priority(workspace, task),
        hazards=tuple(hazards),
        accidents=around.accidents,
        neighbours=around.hazards,
        held_without_place=around.held_without_place,
        radius_m=RADIUS_M,
        data_date=_data_date(rows, around),
        magnetic=north,
    )


def _by_magnetic(hazard: OrderedHazard, north: MagneticNorth | None) -> OrderedHazard:
    return replace(hazard, perimeter=with_magnetic_bearings(hazard.perimeter, north))


def _starts(workspace: Workspace, task_id: str) -> dict[str, tuple[float, float]]:
    """Return where the plan lets the team of a task begin: hazard id -> longitude, latitude."""
    links = records(workspace, "task_hazard", "task_id = ?", (task_id,))
    placed = [one for one in links if one["start_lon"] is not None and one["start_lat"] is not None]
    return {one["hazard_id"]: (float(one["start_lon"]), float(one["start_lat"])) for one in placed}


def _hazard(
    workspace: Workspace, row: Mapping[str, Any], first_number: int, start: tuple[float, float] | None
) -> OrderedHazard:
    evidence = records(workspace, "evidence", "hazard_id = ?", (row["id"],))
    points = records(workspace, "turning_point", "hazard_id = ?", (row["id"],))
    findings = records(workspace, "finding", "table_name = 'hazard' AND record_id = ?", (row["id"],))
    return OrderedHazard(
        id=row["id"],
        code=row["code"],
        version=int(row["version"]),
        fingerprint=fingerprint(row, evidence),
        name=text(row, "name"),
        name_ar=text(row, "name_ar"),
        place=text(row, "place"),
        place_ar=text(row, "place_ar"),
        pcode=text(row, "pcode"),
        classification=row["classification"],
        status=row["status"],
        contamination=tuple(part for part in text(row, "contamination").split(",") if part),
        improvised=None if row["improvised"] is None else bool(row["improvised"]),
        evidence_kind=text(row, "evidence_kind"),
        reliability=text(row, "reliability"),
        survey_date=text(row, "survey_date"),
        surveyed_by=text(row, "surveyed_by"),
        area_m2=area_of(row["geometry"]),
        reported_area_m2=row["reported_area_m2"],
        source_crs=text(row, "typed_crs"),
        datum_operation=text(row, "datum_operation"),
        datum_accuracy_m=row["accuracy_m"],
        access=text(row, "access"),
        accessible=None if row["accessible"] is None else bool(row["accessible"]),
        land_dispute=None if row["land_dispute"] is None else bool(row["land_dispute"]),
        slope_deg=row["slope_deg"],
        remarks=text(row, "remarks"),
        geometry=row["geometry"].wkb_hex,
        centre=position(row["geometry"].representative_point()).position,
        references=references_of(points),
        perimeter=perimeter_of(row["geometry"], points, first_number, start),
        evidence=evidence_of(evidence),
        findings=tuple(_finding(one) for one in sorted(findings, key=lambda one: bool(one["accepted_on"]))),
    )


def _finding(record: Mapping[str, Any]) -> StatedFinding:
    names = ("kind", "severity", "text", "accepted_on", "accepted_by", "accepted_reason", "values_json")
    return StatedFinding(**{name: text(record, name) for name in names})


def _authority(workspace: Workspace) -> Party | None:
    """Return the authority where the workspace names exactly one; to choose among several would be a guess."""
    found = records(workspace, "organisation", "kind = 'authority'", ())
    return _party(found[0]) if len(found) == 1 else None


def _party(record: Mapping[str, Any] | None) -> Party | None:
    return Party(text(record, "name"), text(record, "name_ar")) if record else None


def _site(record: Mapping[str, Any] | None) -> OrderSite | None:
    if record is None:
        return None
    names = ("code", "name", "name_ar", "admin", "admin_ar", "pcode", "hospital", "hospital_ar", "medical_contact")
    return OrderSite(**{name: text(record, name) for name in names})


def _requirement(task: Mapping[str, Any], hazards: Sequence[OrderedHazard]) -> Requirement:
    names = (
        "targets", "land_use", "start_on", "due_on", "method", "restrictions", "danger_area", "casevac", "quality",
        "community", "remarks",
    )  # fmt: skip
    return Requirement(
        activity=task["activity"],
        area_m2=sum(hazard.area_m2 for hazard in hazards),
        depth_m=task["depth_m"],
        **{name: text(task, name) for name in names},
        **{name: text(task, name) for name in ("hospital", "hospital_ar", "medical_contact")},
    )


def _priority(workspace: Workspace, task: Mapping[str, Any]) -> Priority | None:
    ranking = _one(workspace, "ranking", task["ranking_id"])
    if ranking is None or task["rank"] is None:
        return None
    policy = json.loads(ranking["result"]).get("ranking", {}).get("profile", {})
    signature = policy.get("signature", {})
    return Priority(
        ranking=ranking["code"],
        profile=str(policy.get("title") or ranking["profile"]),
        rank=int(task["rank"]),
        fingerprint=text(ranking, "profile_fingerprint"),
        signed_by=text(ranking, "signed_by"),
        signed_on=str(signature.get("date", "")),
        signed_because=str(signature.get("reason", "")),
    )


def _data_date(rows: Sequence[Mapping[str, Any]], around: Nearby) -> str:
    changed = [str(row["changed_at"] or row["created_at"] or "") for row in rows]
    return max([*changed, around.newest])[:10]
