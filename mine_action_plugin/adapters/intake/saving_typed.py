# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving a typed list of turning points as a hazard: wholly or not at all, a misclosure only with name and reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...core.errors import PlanningError
from ...core.feedback import Feedback
from ...core.findings import Finding
from ...core.location.area import METHOD, areas_of_valid_m2
from ...core.location.kinds import kind_named
from ...core.location.libya import COUNTRY_DEG
from ...core.location.traverse import Tolerance
from ...core.model.tables import table_named
from ...core.survey.compare import compare, compared_fields, row_keys
from ...core.survey.names import code_key
from ...core.survey.place import Surroundings
from ...core.survey.staging import Staged
from ...core.text import QT_TRANSLATE_NOOP
from ..sites import site_named
from ..store import Workspace
from .georeference import Placed
from .known import existing_records, hazards_on_map, sites_by_place
from .point_lists import TABLE
from .taking_points import take_points
from .typed_list import SOURCE, Boundary, TypedList, as_source, read_typed
from .writing import note, write_layer

MISCLOSURE = "traverse_misclosure"
ACCEPTABLE = (MISCLOSURE, "tolerance_widened")
FIRST_ROW = 1


@dataclass(frozen=True)
class SavedBoundary:
    """The hazard that was saved, its import and what was found; `boundary` has area and misclosures."""

    hazard_id: str
    batch_id: str
    boundary: Boundary
    findings: tuple[Finding, ...]


def save_typed(
    workspace: Workspace,
    typed: TypedList,
    who: str,
    reason: str,
    feedback: Feedback,
    tolerance: Tolerance | None = None,
    site: str = "",
    held: Sequence[str] = (),
) -> SavedBoundary:
    """Save the list and return the hazard. `held` are held rows of a delivery that it stands for, answered with it.

    A misclosure above `tolerance`, or below it only because it is wider than usual, is saved only where `who` gives a
    `reason`, which is kept as an accepted finding.
    PlanningError with everything else that stands against it; then nothing is written.
    """
    boundary = read_typed(typed, tolerance)
    listed = boundary.listed
    if boundary.only_misclosure and who.strip() and reason.strip():
        listed = replace(listed, accepted=frozenset({MISCLOSURE}))
    elif boundary.reasons:
        raise _refused(boundary.reasons)
    widened = widened_for(boundary, tolerance or Tolerance(), typed.code)
    if widened and not (who.strip() and reason.strip()):
        raise _refused(widened)
    content, digest = as_source(typed)
    batch = {**_source(typed.code, listed.placed), "source_sha256": digest}
    with workspace.transaction():
        _refuse_known(workspace, typed.code)

        def write_hazards(staged: Staged, placed: Placed) -> None:
            stated = site_named(workspace, site)
            site_id = stated["id"] if stated is not None else sites_by_place(workspace, staged.shapes)[0][0]
            staged.values["site_id"] = staged.values["code"].copy()
            staged.values["site_id"][:] = site_id
            keys = row_keys(staged, "")
            existing = existing_records(workspace, staged.table, keys, ("", ""), compared_fields(staged))
            own = {**batch, "table_name": staged.table.name, "profile": staged.mapping.to_json()}
            write_layer(workspace, own, staged, compare(staged, keys, existing), placed, feedback)

        profile = listed.proposal.profile.to_json()
        own = {**batch, "table_name": TABLE.name, "profile": profile, "source_content": content}
        taken = take_points(workspace, listed, _around(workspace), own, write_hazards, feedback)
        reasons = [one for one in taken.written.findings if listed.stands_against(one)]
        if taken.staged.held.any():
            raise _refused(reasons)
        hazard_id = taken.staged.values["hazard_id"][0]
        if widened:
            note(workspace, taken.written.batch_id, table_named("hazard"), widened, {FIRST_ROW: str(hazard_id)})
        if listed.accepted or widened:
            _accept(workspace, taken.written.batch_id, who, reason)
        for one in held:
            decision = {"state": "taken_in", "decision_by": who, "decision_reason": reason, "record_id": hazard_id}
            workspace.change("held_record", one, decision)
    return SavedBoundary(str(hazard_id), taken.written.batch_id, boundary, taken.written.findings)


def _source(code: str, placed: Placed) -> dict[str, Any]:
    """Return what an import says of a typed list."""
    way = {"crs": placed.crs, "datum_operation": placed.operation, "accuracy_m": placed.accuracy_m}
    return {"source_name": SOURCE, "source_layer": code, "encoding": "utf-8", **way}


def widened_for(boundary: Boundary, tolerance: Tolerance, code: str) -> tuple[Finding, ...]:
    """Return a finding for each misclosure that `tolerance` accepts and the usual one would not."""
    usual = Tolerance()
    limits = {"metres": tolerance.metres, "limit": tolerance.ratio, "usual_m": usual.metres, "usual_limit": usual.ratio}
    return tuple(
        Finding(
            kind_named("tolerance_widened"),
            FIRST_ROW,
            values={
                "hazard": code,
                "point": one.point,
                "distance": one.distance_m,
                "ratio": one.ratio,
                **limits,
            },
        )
        for one in boundary.misclosures
        if tolerance.accepts(one) and not usual.accepts(one)
    )


def _refuse_known(workspace: Workspace, code: str) -> None:
    known = workspace.engine.execute("SELECT code FROM hazard WHERE voided_at IS NULL")
    if code_key(code) in {code_key(one) for (one,) in known}:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is a hazard with this ID already"),
            QT_TRANSLATE_NOOP("MineAction", "{code} is in the workspace, with a boundary of its own."),
            QT_TRANSLATE_NOOP("MineAction", "Give another ID, or take the list in by “Import survey data”."),
            code=code,
        )


def _around(workspace: Workspace) -> Surroundings:
    known = hazards_on_map(workspace)
    return Surroundings(workspace.now().date(), COUNTRY_DEG, areas_of_valid_m2, METHOD, None, "", known)


def _accept(workspace: Workspace, batch_id: str, who: str, reason: str) -> None:
    today = workspace.now().date().isoformat()
    accepted = {"accepted_on": today, "accepted_by": who, "accepted_reason": reason}
    of_batch = workspace.read("finding", "import_batch_id = ?", (batch_id,))
    for one in of_batch[of_batch["kind"].isin(ACCEPTABLE)]["id"]:
        workspace.change("finding", one, accepted)


def _refused(reasons: Sequence[Finding]) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The turning points cannot be saved as a hazard"),
        QT_TRANSLATE_NOOP("MineAction", "{reasons}"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "Correct the list. A misclosure alone can be accepted by somebody who gives a name and a reason.",
        ),
        reasons="\n".join(finding.text() for finding in reasons) or "-",
    )
