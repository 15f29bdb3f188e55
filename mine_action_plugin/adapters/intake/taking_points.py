# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in hazards that come as lists of turning points: the boundary as a hazard, each row as a turning point."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from ...core.feedback import Feedback
from ...core.findings import Finding
from ...core.location.kinds import KINDS as BOUNDARY_KINDS
from ...core.location.point_list import TOO_FEW
from ...core.survey.compare import HELD, UNCHANGED, Comparison, compare, compared_fields, row_keys
from ...core.survey.comparing_points import COMPARED, KnownPoints, compare_points
from ...core.survey.converting import other_fields
from ...core.survey.kinds import found
from ...core.survey.mapping import Proposal
from ...core.survey.names import code_key
from ...core.survey.place import Surroundings
from ...core.survey.shapes import decode
from ...core.survey.staging import Staged, stage
from ..store import Workspace
from .georeference import Placed
from .known import existing_records, references
from .listed_hazards import HAZARD, InPlace, contradictions, hazard_layer, hazard_mapping
from .point_lists import TABLE, Listed, ListedHazard
from .writing import Written, note, write_layer

WriteHazards = Callable[[Staged, Placed], None]
EMPTY = np.empty(0, dtype=object)


@dataclass(frozen=True)
class PointsTaken:
    """What became of a list: its rows staged and compared, and what was written of them."""

    staged: Staged
    compared: Comparison
    written: Written


def take_points(
    workspace: Workspace,
    listed: Listed,
    around: Surroundings,
    batch: dict[str, Any],
    write_hazards: WriteHazards,
    feedback: Feedback,
    elsewhere: Mapping[str, str] | None = None,
) -> PointsTaken:
    """Write a list inside a running transaction: its hazards through `write_hazards`, then its points.

    A list is taken in wholly or held wholly: part of it would be another boundary. Landmark, benchmark and start point
    of a hazard that has its boundary are taken in as points alone. `elsewhere` is `code_key` -> layer
    of the same delivery that speaks of the hazard too: a list that says otherwise is held.
    """
    listed = _beside_boundaries(workspace, listed)
    mapping = hazard_mapping(listed)
    findings = [*listed.findings, *contradictions(listed, mapping)]
    known = _known(workspace)
    points = _known_points(workspace, [known[key][0] for key in listed.hazards if key in known])
    findings += _left_out(listed, known, points)
    held = _reasons(findings, listed)
    good = {key: one for key, one in listed.hazards.items() if key not in held}
    drawn = {key: one for key, one in good.items() if key not in listed.beside}
    if drawn:
        classes = {key: classification for key, (_, classification) in known.items()}
        first = _stage(workspace, listed, drawn, mapping, classes, around, feedback)
        rows, said = _held_rows(workspace, first, elsewhere or {})
        findings += [one for one in (*first.findings, *said) if one.row in rows]
        good = {key: one for key, one in good.items() if listed.rows_of(one)[0] not in rows}
        drawn = {key: one for key, one in drawn.items() if key in good}
    if drawn:
        write_hazards(_stage(workspace, listed, drawn, mapping, classes, around, feedback), _origin(listed.placed))
    ids = {key: one for key, (one, _) in _known(workspace).items()}
    of_boundary = [one for one in findings if one.kind in BOUNDARY_KINDS and _key(listed, one) in good]
    others = [one for one in findings if one.kind not in BOUNDARY_KINDS or _key(listed, one) not in good]
    staged = _points(listed, good, others, ids)
    compared = compare_points(staged, points)
    written = write_layer(workspace, batch, staged, compared, listed.placed, feedback)
    touched = {listed.key_of.get(row) for row in listed.layer.rows[compared.outcome != UNCHANGED].tolist()}
    told = [one for one in of_boundary if _key(listed, one) in touched]  # of the hazard, where it is seen
    note(
        workspace, written.batch_id, HAZARD, told, {row: ids[key] for row, key in listed.key_of.items() if key in good}
    )
    return PointsTaken(staged, compared, replace(written, findings=(*written.findings, *told)))


def _beside_boundaries(workspace: Workspace, listed: Listed) -> Listed:
    """Return the list with nothing against points that draw no boundary, where the workspace has the hazard's.

    Where the hazard waits among the held rows, its points wait for it.
    """
    references = {key for key, one in listed.hazards.items() if one.built.only_references}
    if not references:
        return listed
    drawn = _codes(workspace, "hazard WHERE voided_at IS NULL AND geom IS NOT NULL") & references
    held = _codes(workspace, "held_record WHERE voided_at IS NULL AND state = 'held' AND table_name = 'hazard'")
    findings = []
    for one in listed.findings:
        key = _key(listed, one)
        if one.kind.key == TOO_FEW and key in references & held - drawn:
            code = listed.hazards[key].code
            one = found("reference_held", one.row, field="hazard_id", table="hazard", value=code)
        if one.kind.key != TOO_FEW or key not in drawn:
            findings.append(one)
    return replace(listed, findings=tuple(findings), beside=frozenset(drawn))


def _codes(workspace: Workspace, records: str) -> set[str]:
    rows = workspace.engine.execute(f"SELECT code FROM {records}")
    return {code_key(code) for (code,) in rows if code is not None}


def _key(listed: Listed, finding: Finding) -> str:
    return "" if finding.row is None else listed.key_of.get(finding.row, "")


def _reasons(findings: Sequence[Finding], listed: Listed) -> dict[str, Finding]:
    """Return `code_key` -> the first finding that stands against the list of a hazard."""
    reasons: dict[str, Finding] = {}
    for finding in findings:
        if listed.stands_against(finding):
            reasons.setdefault(_key(listed, finding), finding)
    return reasons


def _known(workspace: Workspace) -> dict[str, tuple[str, str]]:
    """Return `code_key` -> id and classification of the hazards of the workspace."""
    rows = workspace.engine.execute("SELECT code, id, classification FROM hazard WHERE voided_at IS NULL")
    return {code_key(code): (record_id, classification) for code, record_id, classification in rows}


def _known_points(workspace: Workspace, hazard_ids: Sequence[str]) -> KnownPoints:
    wanted = set(hazard_ids)
    if not wanted:
        return KnownPoints({})
    names = ["id", "hazard_id", "point_no", "import_batch_id", *COMPARED]
    rows = workspace.engine.execute(f"SELECT {', '.join(names)}, geom FROM turning_point WHERE voided_at IS NULL")
    rows = [row for row in rows if row[1] in wanted]
    shapes = workspace.engine.decode_geometry([row[-1] for row in rows]) if rows else EMPTY
    records = {}
    for row, shape in zip(rows, shapes.tolist()):
        record = {**dict(zip(names, row)), "geometry": shape}
        records[record["hazard_id"], int(record["point_no"])] = record
    return KnownPoints(records)


def _left_out(listed: Listed, known: dict[str, tuple[str, str]], points: KnownPoints) -> list[Finding]:
    findings = []
    for key, hazard in listed.hazards.items():
        numbers = {entry.number for entry in hazard.built.entries if entry.number is not None}
        more = points.left_out(known[key][0], numbers) if key in known else []
        if more:
            row = listed.rows_of(hazard)[0]
            findings.append(found("points_left_out", row, hazard=hazard.code, numbers=", ".join(map(str, more))))
    return findings


def _stage(
    workspace: Workspace,
    listed: Listed,
    hazards: Mapping[str, ListedHazard],
    mapping: Proposal,
    classes: dict[str, str],
    around: Surroundings,
    feedback: Feedback,
) -> Staged:
    layer, proposal = hazard_layer(listed, list(hazards.values()), mapping, classes)
    assert layer.wkb is not None
    shapes = decode(layer.wkb, layer.rows)
    refer = references(workspace, HAZARD, proposal.profile)
    return stage(layer, HAZARD, proposal, shapes, InPlace(), around, refer, feedback)


def _held_rows(
    workspace: Workspace, staged: Staged, elsewhere: Mapping[str, str]
) -> tuple[set[int | None], tuple[Finding, ...]]:
    """Return the rows of hazards that the checks or their life cycle hold, and what the latter has to say."""
    keys = row_keys(staged, "")
    existing = existing_records(workspace, HAZARD, keys, ("", ""), compared_fields(staged))
    compared = compare(staged, keys, existing, elsewhere)
    return set(staged.layer.rows[compared.outcome == HELD].tolist()), compared.findings


def _origin(placed: Placed) -> Placed:
    """Return what a hazard keeps of how its points were brought to EPSG:4326."""
    return replace(placed, findings=())


def _points(listed: Listed, good: Mapping[str, ListedHazard], findings: list[Finding], ids: dict[str, str]) -> Staged:
    """Return the rows as turning points, with their places, numbers and hazards; those of the other lists are held."""
    values = {name: column.copy() for name, column in listed.values.items()}
    shapes = np.full(len(listed.layer), None, dtype=object)
    held = np.ones(len(listed.layer), dtype=bool)
    place_of = {row: index for index, row in enumerate(listed.layer.rows.tolist())}
    for key, hazard in good.items():
        for entry, position in zip(hazard.built.entries, hazard.built.positions):
            index = place_of[entry.row]
            held[index] = False
            shapes[index] = shapely.Point(*position) if position else None
            values["hazard_id"][index] = ids[key]
            said = {"point_no": entry.number, "role": entry.role, "label": entry.label or None}
            for name, value in said.items():
                values[name][index] = value
    placed = listed.points.copy()
    for key, hazard in listed.hazards.items():
        if key in good:
            continue
        for entry, position in zip(hazard.built.entries, hazard.built.positions):
            index = place_of[entry.row]
            values["label"][index] = hazard.code  # a held row is called by its hazard: that is what a team must know
            placed[index] = shapely.Point(*position) if position else placed[index]
    findings = [*findings, *_held_together(listed, findings, good)]
    others, names = other_fields(listed.layer, listed.proposal.profile)
    if names:
        findings.append(found("fields_kept", fields=", ".join(names)))
    del values["source_row"], values["source_fields"], values["import_batch_id"]
    told = tuple(findings)
    profile = listed.proposal.profile
    return Staged(listed.layer, TABLE, values, shapes, others, lambda: told, held, profile, placed)


def _held_together(listed: Listed, findings: Sequence[Finding], good: Mapping[str, ListedHazard]) -> list[Finding]:
    """Return for each row of a held list that has no reason of its own the row that has one."""
    blocked = {finding.row for finding in findings if listed.stands_against(finding)}
    reasons = _reasons(findings, listed)
    together = []
    for key, hazard in listed.hazards.items():
        if key in good:
            continue
        for row in listed.rows_of(hazard):
            if row not in blocked:
                together.append(found("point_list_held", row, hazard=hazard.code, other=reasons[key].row))
    return together
