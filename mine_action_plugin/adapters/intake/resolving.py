# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding about a held row: taken in as mended, through the checks of the intake, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ...core.errors import PlanningError
from ...core.feedback import Feedback, Silent
from ...core.findings import Finding
from ...core.location.area import METHOD, areas_of_valid_m2
from ...core.location.libya import COUNTRY_DEG
from ...core.survey.compare import NEW, compare, compared_fields, row_keys
from ...core.survey.delivery import Layer
from ...core.survey.kinds import found
from ...core.survey.mapping import Proposal
from ...core.survey.mending import mend
from ...core.survey.place import Surroundings
from ...core.survey.profile import MappingProfile
from ...core.survey.shapes import Shapes
from ...core.survey.staging import Staged, stage
from ...core.survey.states import states_not_reached
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .georeference import Placed, place_layer
from .held import HeldRow, held_row, reasons_of
from .known import existing_records, give_sites, hazards_on_map, references
from .writing import add_records, note

WGS84 = "EPSG:4326"
ANSWERED = "columns_contradict"  # by whoever takes the row in: the value that is shown and kept is the one that holds


@dataclass(frozen=True)
class Resolved:
    """What became of a held row: the id of its record, or "" and the findings that still hold it."""

    record_id: str
    reasons: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class _Placing:
    """A shape, how it is brought to EPSG:4326, and what the record says of the way that it came."""

    shapes: Shapes
    way: Any
    origin: Placed
    change: str = ""


class _InPlace:
    """The georeference of a shape that is in EPSG:4326 already."""

    def positions(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return x, y


def take_held(
    workspace: Workspace,
    held_id: str,
    values: Mapping[str, str],
    who: str,
    reason: str,
    geometry: Any = None,
    repair: str = "",
    feedback: Feedback | None = None,
) -> Resolved:
    """Take a held row in with `values` (field -> text) in place of the delivered ones, in one transaction.

    `geometry` is a shape in EPSG:4326 instead of the delivered one, or `repair` ("structure", "linework") an offered
    repair of that one. The row goes through every check of the intake; where one still blocks, nothing is written and
    the reasons are returned. PlanningError without name and reason, for a decided row, or where its ID is taken.
    """
    _require_decision(who, reason)
    with workspace.transaction():
        row = held_row(workspace, held_id)
        _refuse_part_of_list(row)
        layer, profile, changed = mend(row.layer, row.table, row.profile, values)
        placing = _placing(row, geometry, repair)
        staged = _staged(workspace, row, layer, profile, placing, feedback or Silent())
        findings = [one for one in staged.findings if one.kind.key != ANSWERED]
        reasons = reasons_of((*findings, *states_not_reached(staged, np.array([True]))))
        if reasons:
            return Resolved("", reasons)
        staged = replace(staged, held=np.zeros(1, dtype=bool))
        _refuse_known(workspace, row, staged)
        batch_id = row.batch["id"]
        chosen = np.array([0])
        record_id = add_records(workspace, batch_id, staged, placing.origin, chosen)[0]
        changes = [*changed, *([placing.change] if placing.change else [])]
        said = found("row_mended", int(layer.rows[0]), changes="; ".join(changes) or "-", by=who, reason=reason)
        of_row = [finding for finding in findings if finding.row is not None]  # the import said the others
        note(workspace, batch_id, staged.table, [*of_row, said], {int(layer.rows[0]): record_id})
        _decide(workspace, held_id, "taken_in", who, reason, record_id)
    return Resolved(record_id)


def set_aside(workspace: Workspace, held_id: str, who: str, reason: str) -> None:
    """Set a held row aside: it stays where it is with the decision, and no longer waits."""
    _require_decision(who, reason)
    with workspace.transaction():
        held_row(workspace, held_id)
        _decide(workspace, held_id, "set_aside", who, reason)


def read_geometry(text: str) -> Any:
    """Return the shape of a WKT in EPSG:4326; PlanningError for what is none."""
    try:
        return shapely.from_wkt(text)
    except ShapelyError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The geometry cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "{error}"),
            QT_TRANSLATE_NOOP("MineAction", "Give it as WKT in EPSG:4326, longitude first."),
            error=str(error),
        ) from error


def _refuse_part_of_list(row: HeldRow) -> None:
    if row.table.name == "turning_point":
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A turning point is taken in with the whole list of its hazard"),
            QT_TRANSLATE_NOOP("MineAction", "Part of a list would be another boundary."),
            QT_TRANSLATE_NOOP("MineAction", "Open the list from the held rows, or enter the turning points."),
        )


def _require_decision(who: str, reason: str) -> None:
    if not who.strip() or not reason.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A decision about a held row needs a name and a reason"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Say who decides and why; it is kept with the row."),
        )


def _placing(row: HeldRow, geometry: Any, repair: str) -> _Placing:
    if geometry is not None and repair:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Either a geometry or a repair can be given, not both"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Leave one of them out."),
        )
    if geometry is not None:
        shapes = Shapes(_one(geometry), ())
        if geometry.is_empty:
            shapes = Shapes(shapes.raw, (found("geometry_empty", int(row.layer.rows[0])),))
        origin = place_layer(replace(row.layer, crs=WGS84), shapes.raw, "", False, False)
        return _Placing(shapes, _InPlace(), origin, f"geometry: {WGS84}")
    shapes, origin = row.shapes()
    if not repair:
        return _Placing(shapes, origin, origin)
    for offer in row.repairs():
        if offer.method == repair:
            change = f"geometry: {repair}, {offer.before_m2:.1f} → {offer.after_m2:.1f} m²"
            return _Placing(Shapes(_one(offer.after), ()), _InPlace(), origin, change)
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such repair for this row"),
        QT_TRANSLATE_NOOP("MineAction", "'{repair}' is offered for invalid polygons only."),
        QT_TRANSLATE_NOOP("MineAction", "Take the row in as it is, or give its geometry."),
        repair=repair,
    )


def _one(shape: Any) -> np.ndarray:
    shapes = np.empty(1, dtype=object)
    shapes[0] = shape
    return shapes


def _staged(
    workspace: Workspace, row: HeldRow, layer: Layer, profile: MappingProfile, placing: _Placing, feedback: Feedback
) -> Staged:
    around = Surroundings(
        workspace.now().date(), COUNTRY_DEG, areas_of_valid_m2, METHOD, None, "", hazards_on_map(workspace)
    )
    refer = references(workspace, row.table, profile)
    staged = stage(layer, row.table, Proposal(profile), placing.shapes, placing.way, around, refer, feedback)
    give_sites(workspace, staged)
    return staged


def _refuse_known(workspace: Workspace, row: HeldRow, staged: Staged) -> None:
    """Raise where the row stands for a record that there is already: changing that one is another decision."""
    source = (str(row.batch["source_name"]), str(row.batch["source_layer"]))
    keys = row_keys(staged, "|".join(source))
    existing = existing_records(workspace, row.table, keys, source, compared_fields(staged))
    if compare(staged, keys, existing).count(NEW) != 1:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is a record with this ID already"),
            QT_TRANSLATE_NOOP("MineAction", "{code} is in the workspace; the row would be a second one of that name."),
            QT_TRANSLATE_NOOP("MineAction", "Give the row another ID, or set it aside and change the record itself."),
            code=staged.values[row.table.key][0] if row.table.key else keys[0],
        )


def _decide(workspace: Workspace, held_id: str, state: str, who: str, reason: str, record_id: str = "") -> None:
    """Write the decision down; it also answers the findings of the held row, which stay with it."""
    today = workspace.now().date().isoformat()
    accepted = {"accepted_on": today, "accepted_by": who, "accepted_reason": reason}
    for (finding_id,) in workspace.engine.execute(
        "SELECT id FROM finding WHERE record_id = ? AND accepted_on IS NULL AND voided_at IS NULL", (held_id,)
    ):
        workspace.change("finding", finding_id, accepted)
    decision = {"state": state, "decision_by": who, "decision_reason": reason, "record_id": record_id or None}
    workspace.change("held_record", held_id, decision)
