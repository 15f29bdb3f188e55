# SPDX-License-Identifier: GPL-3.0-or-later
"""What a delivery changes: each row is new, an update, unchanged, or held, by its ID, against the workspace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ..errors import PlanningError
from ..findings import Finding
from ..model.envelope import AREA, GEOMETRY, ID
from ..model.frozen import FIXED, FROZEN, frozen_in
from ..model.lifecycle import LIFECYCLES
from ..model.routes import PERIODS
from ..model.table import Table
from .delivery import Layer
from .kinds import found
from .names import code_key, folded
from .redrawing import redrawn
from .staging import Staged
from .states import states_not_reached

NEW, UPDATED, UNCHANGED, HELD = 0, 1, 2, 3
SAME_DEG = 1e-7  # about a centimetre; geometries closer than that are the same


@dataclass(frozen=True)
class Existing:
    """Records that rows may stand for: key -> place in `columns` (by field) and `shapes` (EPSG:4326)."""

    places: dict[str, int] = field(default_factory=dict)
    columns: dict[str, list[Any]] = field(default_factory=dict)  # "id" among them; None for none
    shapes: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))
    with_direct_evidence: frozenset[str] = frozenset()  # record ids

    def record(self, place: int) -> dict[str, Any]:
        """Return one record, the fields of it that are compared."""
        return {name: values[place] for name, values in self.columns.items()}


@dataclass(frozen=True)
class Change:
    """An update: which row, which record, and the fields that differ, "geometry" among them where the shape does."""

    index: int
    record_id: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Comparison:
    """`outcome` holds NEW, UPDATED, UNCHANGED or HELD for each row. The counts add up to the rows by construction.

    `repeats` is import -> how many of its records are delivered again unchanged.
    """

    outcome: np.ndarray
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    repeats: Mapping[str, int] = field(default_factory=dict)

    def count(self, outcome: int) -> int:
        return int(np.count_nonzero(self.outcome == outcome))


def row_keys(staged: Staged, batch_key: str) -> list[str]:
    """Return what identifies each row in the workspace: its ID, or its source and row for tables without IDs."""
    if staged.table.key:
        return [code_key(str(code)) for code in staged.values[staged.table.key].tolist()]
    return [f"{batch_key}#{row}" for row in staged.layer.rows.tolist()]


def compared_fields(staged: Staged) -> list[str]:
    """Return the fields in which a row can differ from its record; its area differs only where its shape does."""
    return [name for name in staged.delivered if name != staged.table.key] + ["source_fields"]


def asked_by_rules(table: Table) -> set[str]:
    """Return the fields of a record that decide which changes of it are legal."""
    names = {"evidence_kind"} & set(table.columns)
    for lifecycle in LIFECYCLES:
        if lifecycle.table == table.name:
            names |= {lifecycle.field, *(need for step in lifecycle.transitions for need in step.needs)}
    names |= {one.state for one in FROZEN if one.table == table.name}
    return names | {name for pair in PERIODS.get(table.name, ()) for name in pair}


def compare(
    staged: Staged, keys: Sequence[str], existing: Existing, elsewhere: Mapping[str, str] | None = None
) -> Comparison:
    """Return what becomes of each row of `staged`. Updates that break a life cycle are held.

    `elsewhere` is key -> layer of what the same delivery said before: a row that says otherwise is no update, and held.
    """
    outcome = np.where(staged.held, HELD, NEW)
    met = [index for index, key in enumerate(keys) if outcome[index] == NEW and key in existing.places]
    places = [existing.places[keys[index]] for index in met]
    outcome[met] = UNCHANGED
    values: dict[int, dict[str, Any]] = {}
    emptied: dict[int, list[str]] = {}
    ours = own_rows(staged.layer, met, [existing.columns["id"][place] for place in places])
    theirs = [index for index in met if index not in ours]
    place_of = dict(zip(met, places))
    for name in compared_fields(staged):
        rows = theirs if name == "source_fields" else met
        _differences(staged, name, rows, [existing.columns[name][place_of[index]] for index in rows], values, emptied)
    findings: list[Finding] = list(states_not_reached(staged, outcome == NEW))
    outcome[np.isin(staged.layer.rows, [one.row for one in findings])] = HELD
    changes = []
    for index in _moved(staged, existing, met, places):
        area = {AREA: staged.values[AREA][index]} if AREA in staged.values else {}
        values.setdefault(index, {}).update(geometry=staged.shapes[index], **area)
        findings += redrawn(staged, index, existing.shapes[place_of[index]])
    for index in sorted({*values, *emptied}):
        record = existing.record(place_of[index])
        row = int(staged.layer.rows[index])
        code = record.get(staged.table.key) or record["id"]
        illegal = _illegal(staged, record, values.get(index, {}), row, existing)
        if keys[index] in (elsewhere or {}):
            illegal = found("duplicate_id_elsewhere", row, code=code, layer=(elsewhere or {})[keys[index]])
        if illegal:
            findings.append(illegal)
            outcome[index] = HELD
            continue
        if index in emptied:
            findings.append(found("empty_over_value", row, fields=", ".join(emptied[index]), code=code))
        if index in values:
            outcome[index] = UPDATED
            changes.append(Change(index, record["id"], values[index]))
    imports = existing.columns.get("import_batch_id", ())
    again = Counter(imports[place] for index, place in zip(met, places) if imports and outcome[index] == UNCHANGED)
    return Comparison(outcome, tuple(changes), tuple(findings), repeats(again))


def repeats(imports: Mapping[Any, int]) -> dict[str, int]:
    """Return the counts of `imports` without that of records that were entered otherwise."""
    return {str(one): count for one, count in imports.items() if one is not None}


def own_rows(layer: Layer, rows: Sequence[int], ids: Sequence[Any]) -> frozenset[int]:
    """Return those of `rows` that are delivered as the very records (`ids`) that they stand for, by their ids.

    They came from this workspace: what a delivery of it says of a record beyond the dictionary is no word of a sender.
    """
    column = next((one for one in layer.columns if folded(one.name) == folded(ID.short)), None)
    return frozenset(index for index, record in zip(rows, ids) if column is not None and column.at(index) == record)


def _differences(
    staged: Staged,
    name: str,
    met: Sequence[int],
    before: Sequence[Any],
    values: dict[int, dict[str, Any]],
    emptied: dict[int, list[str]],
) -> None:
    """Note in `values` what a field becomes where it changes, and in `emptied` where the delivery leaves it empty."""
    after: Sequence[Any] = staged.other_fields if name == "source_fields" else staged.values[name]
    unsaid = staged.defaulted.get(name, frozenset())  # what the dictionary says of new records is no word about this
    for index, old in zip(met, before):
        new = None if index in unsaid else after[index]
        if new == old or (new is None and old is None):
            continue
        if new is None or new == "":
            if name != "source_fields" and old not in (None, ""):
                emptied.setdefault(index, []).append(name)
        else:
            values.setdefault(index, {})[name] = new


def _moved(staged: Staged, existing: Existing, met: list[int], places: list[int]) -> list[int]:
    """Return the rows whose shape differs from the record's by more than a centimetre, whatever corner it starts at."""
    if not met or staged.table.geometry is None:
        return []
    new, old = _as_multi(staged.shapes[met]), _as_multi(existing.shapes[places])
    same = shapely.equals_exact(new, old, tolerance=0.0) | (shapely.is_missing(new) & shapely.is_missing(old))
    rest = np.flatnonzero(~same)
    if len(rest):
        first, second = shapely.normalize(new[rest]), shapely.normalize(old[rest])
        same[rest] = shapely.equals_exact(first, second, tolerance=SAME_DEG)
    return [met[place] for place in np.flatnonzero(~same).tolist()]


def _as_multi(shapes: np.ndarray) -> np.ndarray:
    shapes = shapes.copy()
    single = shapely.get_type_id(shapes) == 3
    if single.any():
        shapes[single] = shapely.multipolygons(shapes[single][:, None])
    return shapes


def _illegal(
    staged: Staged, record: Mapping[str, Any], values: dict[str, Any], row: int, existing: Existing
) -> Finding | None:
    """Return a finding where the change breaks a life cycle or needs evidence that there is not."""
    after = {**record, **values}
    code = record.get(staged.table.key) or record["id"]
    hazard = staged.table.name == "hazard"
    fixed = {name for frozen in frozen_in(staged.table.name, record) for name in frozen.fields}
    fixed |= set(FIXED.get(staged.table.name, ()))
    kept = sorted(name for name in values if (GEOMETRY if name == "geometry" else name) in fixed)
    if kept:
        return found("closed_changed" if hazard else "settled_changed", row, fields=", ".join(kept), code=code)
    for first, second in PERIODS.get(staged.table.name, ()):
        dates = after.get(first), after.get(second)
        if (first in values or second in values) and None not in dates and str(dates[0]) > str(dates[1]):
            earlier, later = map(str, dates)
            said = {"field": second, "first": first, "second": second, "earlier": earlier, "later": later}
            return found("dates_reversed", row, None, **said)
    for lifecycle in LIFECYCLES:
        if lifecycle.table != staged.table.name or lifecycle.field not in values:
            continue
        start, end = str(record[lifecycle.field]), str(values[lifecycle.field])
        try:
            lifecycle.check(start, end, after)
        except PlanningError as error:
            reason = error.lines()[0]
            kind = "update_not_allowed" if hazard else "state_change_refused"
            return found(kind, row, field=lifecycle.field, code=code, start=start, end=end, reason=reason)
    if hazard and values.get("classification") == "cha":
        direct = after.get("evidence_kind") == "direct" or record["id"] in existing.with_direct_evidence
        if not direct:
            values = {"field": "classification", "code": code, "start": record["classification"], "end": "cha"}
            return found("update_not_allowed", row, reason="no direct evidence is recorded", **values)
    return None
