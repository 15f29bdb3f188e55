# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing one compared layer into the workspace: the import, new records, changes, held rows, findings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from shapely.geometry import Point

from ...core.feedback import Feedback, check_cancelled
from ...core.findings import Finding
from ...core.model.table import Table
from ...core.survey.compare import HELD, NEW, UNCHANGED, UPDATED, Comparison
from ...core.survey.decided import SET_ASIDE
from ...core.survey.staging import Staged
from ...core.survey.states import born, ways_of
from ..store import Workspace
from ..store.workspace import Prepared
from .georeference import Placed
from .leading import lead
from .meeting import Met, held_before, meet, storable

COUNTED = {
    "rows_taken": NEW,
    "rows_updated": UPDATED,
    "rows_unchanged": UNCHANGED,
    "rows_held": HELD,
    "rows_aside": SET_ASIDE,
}


@dataclass(frozen=True)
class Written:
    """What was written of a layer: the id of its import, the findings that were kept, and what became of each row."""

    batch_id: str
    findings: tuple[Finding, ...]
    compared: Comparison


def write_layer(
    workspace: Workspace,
    batch: dict[str, Any],
    staged: Staged,
    compared: Comparison,
    placed: Placed,
    feedback: Feedback,
) -> Written:
    """Write one layer inside a running transaction. `batch` is what the import says of its source."""
    met = meet(workspace, staged, compared)
    compared = met.compared
    numbers = {name: compared.count(outcome) for name, outcome in COUNTED.items()}
    unchanged_of = json.dumps(dict(compared.repeats)) if compared.repeats else None
    batch = {**batch, "held_before": met.to_json(), "unchanged_of": unchanged_of}
    batch_id = workspace.add("import_batch", {**batch, "rows_read": len(staged), **numbers})
    record_of: dict[int, str] = {}
    with workspace.together():
        _add_new(workspace, batch_id, staged, compared, placed, record_of, feedback)
        _change(workspace, batch_id, staged, compared, placed, record_of, feedback)
    findings = [*staged.findings, *placed.findings, *compared.findings]
    again = _hold(workspace, batch_id, staged, met, findings, record_of)
    quiet = again | set(staged.layer.rows[np.isin(compared.outcome, (UNCHANGED, SET_ASIDE))].tolist())
    told = (*findings, *met.findings, *held_before(again))
    kept = tuple(finding for finding in told if finding.row not in quiet)
    note(workspace, batch_id, staged.table, kept, record_of)
    return Written(batch_id, kept, compared)


def _add_new(
    workspace: Workspace,
    batch_id: str,
    staged: Staged,
    compared: Comparison,
    placed: Placed,
    record_of: dict[int, str],
    feedback: Feedback,
) -> None:
    chosen, at_once = np.flatnonzero(compared.outcome == NEW), workspace.engine.rows_at_once
    parts = [chosen[start : start + at_once] for start in range(0, len(chosen), at_once)]
    with ThreadPoolExecutor(1) as beside:  # makes the next records ready, while the database takes those before
        coming = [beside.submit(_prepared, workspace, batch_id, staged, placed, part) for part in parts[:1]]
        for number, part in enumerate(parts, start=1):
            check_cancelled(feedback)
            records = coming.pop().result()
            coming += [beside.submit(_prepared, workspace, batch_id, staged, placed, one) for one in parts[number:][:1]]
            ids = _add(workspace, staged, records, part)
            record_of.update(zip(staged.layer.rows[part].tolist(), ids))
            feedback.setProgress(100.0 * number / len(parts))


def add_records(workspace: Workspace, batch_id: str, staged: Staged, placed: Placed, chosen: np.ndarray) -> list[str]:
    """Add the chosen rows as records and return their ids; each is led to its state by the steps that are legal."""
    return _add(workspace, staged, _prepared(workspace, batch_id, staged, placed, chosen), chosen)


def _prepared(workspace: Workspace, batch_id: str, staged: Staged, placed: Placed, chosen: np.ndarray) -> Prepared:
    return workspace.prepared(staged.table.name, records_of(batch_id, staged, placed, chosen), len(chosen))


def _add(workspace: Workspace, staged: Staged, records: Prepared, chosen: np.ndarray) -> list[str]:
    ids = workspace.add_prepared(records)
    for field, ways in ways_of(staged, chosen).items():
        lead(workspace, staged.table, field, ids, ways)
    return ids


def records_of(batch_id: str, staged: Staged, placed: Placed, chosen: np.ndarray) -> dict[str, Any]:
    """Return the chosen rows as the columns of records to be added."""
    columns: dict[str, Any] = {name: values[chosen] for name, values in staged.values.items()}
    columns.update({name: born(staged, name, chosen) for name in ways_of(staged, chosen)})
    columns.update(provenance(batch_id, staged, placed, chosen))
    if staged.table.geometry is not None:
        columns["geometry"] = staged.shapes[chosen]
    return columns


def provenance(batch_id: str, staged: Staged, placed: Placed, chosen: np.ndarray) -> dict[str, Any]:
    """Return what each record keeps about where it came from and how it was brought to WGS 84."""
    columns: dict[str, Any] = {
        "import_batch_id": np.full(len(chosen), batch_id, dtype=object),
        "source_row": staged.layer.rows[chosen].astype(object),
        "source_fields": np.array(staged.other_fields, dtype=object)[chosen],
    }
    if "datum_operation" in staged.table.columns:
        said = {"typed_crs": placed.crs, "datum_operation": placed.operation, "accuracy_m": placed.accuracy_m}
        columns.update({name: np.full(len(chosen), value, dtype=object) for name, value in said.items()})
    return columns


def _change(
    workspace: Workspace,
    batch_id: str,
    staged: Staged,
    compared: Comparison,
    placed: Placed,
    record_of: dict[int, str],
    feedback: Feedback,
) -> None:
    for change in compared.changes:
        check_cancelled(feedback)
        origin = provenance(batch_id, staged, placed, np.array([change.index]))
        if "geometry" not in change.values:
            origin = {name: values for name, values in origin.items() if name in ("import_batch_id", "source_row")}
        values = {**{name: column[0] for name, column in origin.items()}, **change.values}
        workspace.change(staged.table.name, change.record_id, values)
        record_of[int(staged.layer.rows[change.index])] = change.record_id


def _hold(
    workspace: Workspace,
    batch_id: str,
    staged: Staged,
    met: Met,
    findings: Sequence[Finding],
    record_of: dict[int, str],
) -> set[int]:
    """Keep each held row as delivered with its reasons. Return the rows that are held already, word for word.

    Where such a row is held for other reasons now, for what stands in other rows of a list for example, it gets those.
    """
    reasons: dict[int, list[str]] = {}
    for finding in findings:
        if finding.blocks and finding.row is not None:
            reasons.setdefault(finding.row, []).append(finding.text())
    code = staged.values.get(staged.table.code) if staged.table.code else None
    again: set[int] = set()
    rows = []
    for index in np.flatnonzero(met.compared.outcome == HELD).tolist():
        row = int(staged.layer.rows[index])
        wkb = staged.layer.wkb[index] if staged.layer.wkb is not None else None
        said = storable("; ".join(reasons[row]))
        known = met.rows.get(row)
        if known is not None:
            if said == known.reasons:
                again.add(row)
            else:
                _give_reasons(workspace, known.held_id, said)
                record_of[row] = known.held_id
            continue
        named = None if code is None or code[index] is None else storable(str(code[index]))
        place = _place(staged.placed[index])
        rows.append((row, named, met.contents[row], wkb, place, said))
    if rows:
        names = ("source_row", "code", "content", "geometry_wkb", "place_wkb", "reasons")
        frame = pd.DataFrame({name: pd.Series(list(column), dtype=object) for name, column in zip(names, zip(*rows))})
        frame["import_batch_id"], frame["table_name"] = batch_id, staged.table.name
        born = workspace.add_all("held_record", frame)
        record_of.update(zip((row[0] for row in rows), born["id"].tolist()))
    return again


def _give_reasons(workspace: Workspace, held_id: str, reasons: str) -> None:
    """Put new reasons in the place of those for which a row was held; the audit log keeps those."""
    workspace.change("held_record", held_id, {"reasons": reasons})
    for (finding_id,) in workspace.engine.execute(
        "SELECT id FROM finding WHERE record_id = ? AND accepted_on IS NULL AND voided_at IS NULL", (held_id,)
    ):
        workspace.void("finding", finding_id, "found otherwise when the row was delivered again")


def _place(shape: shapely.Geometry | None) -> bytes | None:
    """Return where a held row lies, valid or not, as WKB in EPSG:4326; None where that cannot be told."""
    if shape is None or shape.is_empty or not np.isfinite(shape.bounds).all():
        return None
    return bytes(shapely.to_wkb(shapely.force_2d(shape)))


def note(
    workspace: Workspace, batch_id: str, table: Table, findings: Sequence[Finding], record_of: dict[int, str]
) -> None:
    """Keep `findings`, each with the record or held row that `record_of` names for its row."""
    if not findings:
        return
    frame = pd.DataFrame(
        {
            "kind": [finding.kind.key for finding in findings],
            "severity": [finding.kind.severity.value for finding in findings],
            "record_id": [None if one.row is None else record_of.get(one.row) for one in findings],
            "source_row": pd.Series([finding.row for finding in findings], dtype=object),
            "values_json": [storable(json.dumps(one.values, ensure_ascii=False, default=str)) for one in findings],
            "text": [storable(finding.text()) for finding in findings],
        }
    )
    frame["table_name"], frame["import_batch_id"] = table.name, batch_id
    frame["geometry"] = [None if one.point is None else Point(*one.point) for one in findings]
    workspace.add_all("finding", frame)
