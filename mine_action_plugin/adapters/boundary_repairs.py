# SPDX-License-Identifier: GPL-3.0-or-later
"""Repairs of an invalid boundary that is in the workspace: offered, and made only by somebody's decision."""

from __future__ import annotations

import json
from typing import Any

import shapely

from ..core.errors import PlanningError
from ..core.findings import Finding
from ..core.location.area import areas_m2
from ..core.model.table import Geometry
from ..core.model.tables import TABLES, table_named
from ..core.survey.kinds import found
from ..core.survey.repairing import Repair, offered_repairs
from ..core.text import QT_TRANSLATE_NOOP
from .store import Workspace

INVALID = "geometry_invalid"
DRAWN = {table.name for table in TABLES if table.geometry not in (None, Geometry.POINT)}


def repairs_of(workspace: Workspace, table: str, record_id: str) -> tuple[Repair, ...]:
    """Return the repairs that are offered for the boundary of a record; none where it is valid, voided or not there."""
    if table not in DRAWN:
        return ()
    records = workspace.read(table, "id = ?", (record_id,))
    return () if records.empty else offered_repairs(records["geometry"].iloc[0], areas_m2)


def repair_boundary(workspace: Workspace, table: str, record_id: str, method: str, who: str, reason: str) -> Repair:
    """Make the repair called `method` and return it; open findings about the fault are answered with the decision.

    The boundary as it was stays in the audit log. PlanningError without name and reason, for a repair that is not
    offered, and for a record that may no longer change.
    """
    if not who.strip() or not reason.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Repairing a boundary needs a name and a reason"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Say who decides and why; it is kept as a finding."),
        )
    with workspace.transaction():
        record = workspace.get(table_named(table).name, record_id)
        offer = next((one for one in repairs_of(workspace, table, record_id) if one.method == method), None)
        if offer is None:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "There is no such repair for this record"),
                QT_TRANSLATE_NOOP("MineAction", "'{repair}' is offered for invalid polygons only."),
                repair=method,
            )
        shape = _as_stored(table, offer.after)
        workspace.change(table, record_id, {"geometry": shape}, int(record["version"]))
        _answer(workspace, record_id, who, reason)
        before, after = f"{offer.before_m2:.1f}", f"{offer.after_m2:.1f}"
        said = found("boundary_repaired", repair=method, before=before, after=after, by=who, reason=reason)
        workspace.add("finding", _written(said, table, record_id))
    return offer


def _as_stored(table: str, shape: Any) -> Any:
    wanted = table_named(table).geometry is Geometry.MULTIPOLYGON and shape.geom_type == "Polygon"
    return shapely.MultiPolygon([shape]) if wanted else shape


def _answer(workspace: Workspace, record_id: str, who: str, reason: str) -> None:
    accepted = {"accepted_on": workspace.now().date().isoformat(), "accepted_by": who, "accepted_reason": reason}
    for (finding_id,) in workspace.engine.execute(
        "SELECT id FROM finding WHERE record_id = ? AND kind = ? AND accepted_on IS NULL AND voided_at IS NULL",
        (record_id, INVALID),
    ):
        workspace.change("finding", finding_id, accepted)


def _written(finding: Finding, table: str, record_id: str) -> dict[str, Any]:
    return {
        "kind": finding.kind.key,
        "severity": finding.kind.severity.value,
        "table_name": table,
        "record_id": record_id,
        "values_json": json.dumps(finding.values, ensure_ascii=False),
        "text": finding.text(),
    }
