# SPDX-License-Identifier: GPL-3.0-or-later
"""What a delivery changes: each row is new, an update, unchanged, or held, by its ID, against the workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ..errors import PlanningError
from ..findings import Finding
from ..model.lifecycle import LIFECYCLES
from .kinds import found
from .names import code_key
from .staging import Staged

NEW, UPDATED, UNCHANGED, HELD = 0, 1, 2, 3
SAME_DEG = 1e-7  # about a centimetre; geometries closer than that are the same


@dataclass(frozen=True)
class Existing:
    """Records of the workspace by key: ids, values by field (None for none), and geometry in EPSG:4326."""

    ids: dict[str, str] = field(default_factory=dict)  # key -> record id
    records: dict[str, Mapping[str, Any]] = field(default_factory=dict)  # key -> field -> value
    shapes: dict[str, Any] = field(default_factory=dict)
    with_direct_evidence: frozenset[str] = frozenset()  # record ids


@dataclass(frozen=True)
class Change:
    """An update: which row, which record, and the fields that differ, "geometry" among them where the shape does."""

    index: int
    record_id: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Comparison:
    """`outcome` holds NEW, UPDATED, UNCHANGED or HELD for each row. The counts add up to the rows by construction."""

    outcome: np.ndarray
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]

    def count(self, outcome: int) -> int:
        return int(np.count_nonzero(self.outcome == outcome))


def row_keys(staged: Staged, batch_key: str) -> list[str]:
    """Return what identifies each row in the workspace: its ID, or its source and row for tables without IDs."""
    if staged.table.code:
        return [code_key(str(code)) for code in staged.values[staged.table.code].tolist()]
    return [f"{batch_key}#{row}" for row in staged.layer.rows.tolist()]


def compare(staged: Staged, keys: Sequence[str], existing: Existing) -> Comparison:
    """Return what becomes of each row of `staged`. Updates that break a life cycle are held."""
    outcome = np.where(staged.held, HELD, NEW)
    changes: list[Change] = []
    findings: list[Finding] = []
    met = [index for index, key in enumerate(keys) if outcome[index] == NEW and key in existing.ids]
    moved = _moved(staged, keys, existing, met)
    compared = [name for name in staged.delivered if name != staged.table.code]
    for index in met:
        key = keys[index]
        record = existing.records[key]
        values, emptied = _differences(staged, compared, index, record)
        if index in moved:
            values["geometry"] = staged.shapes[index]
        row = int(staged.layer.rows[index])
        illegal = _illegal(staged, record, values, row, key, existing)
        if illegal:
            findings.append(illegal)
            outcome[index] = HELD
            continue
        if emptied:
            findings.append(
                found("empty_over_value", row, fields=", ".join(emptied), code=record.get(staged.table.code))
            )
        outcome[index] = UPDATED if values else UNCHANGED
        if values:
            changes.append(Change(index, existing.ids[key], values))
    return Comparison(outcome, tuple(changes), tuple(findings))


def _differences(
    staged: Staged, compared: Sequence[str], index: int, record: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    emptied = []
    for name in compared:
        new, old = staged.values[name][index], record.get(name)
        if new is None or new == "":
            if old not in (None, "") and new != old:
                emptied.append(name)
        elif new != old:
            values[name] = new
    others = staged.other_fields[index]
    if others is not None and others != record.get("source_fields"):
        values["source_fields"] = others
    if "area_m2" in staged.values and not _same_number(staged.values["area_m2"][index], record.get("area_m2")):
        values["area_m2"] = staged.values["area_m2"][index]
    return values, emptied


def _same_number(new: Any, old: Any) -> bool:
    if new is None or old is None:
        return new is old
    return abs(new - old) <= 1e-6 * max(abs(new), abs(old))


def _moved(staged: Staged, keys: Sequence[str], existing: Existing, met: list[int]) -> set[int]:
    """Return the rows whose shape differs from the record's by more than a centimetre, whatever corner it starts at."""
    if not met or staged.table.geometry is None:
        return set()
    new = staged.shapes[met]
    old = np.full(len(met), None, dtype=object)
    old[:] = [existing.shapes.get(keys[index]) for index in met]
    same = shapely.equals_exact(_as_multi(new), _as_multi(old), tolerance=0.0)
    same |= shapely.is_missing(new) & shapely.is_missing(old)
    rest = np.flatnonzero(~same)
    if len(rest):
        first, second = shapely.normalize(_as_multi(new[rest])), shapely.normalize(_as_multi(old[rest]))
        same[rest] = shapely.equals_exact(first, second, tolerance=SAME_DEG)
    return {met[place] for place in np.flatnonzero(~same).tolist()}


def _as_multi(shapes: np.ndarray) -> np.ndarray:
    shapes = shapes.copy()
    single = shapely.get_type_id(shapes) == 3
    if single.any():
        shapes[single] = shapely.multipolygons(shapes[single][:, None])
    return shapes


def _illegal(
    staged: Staged, record: Mapping[str, Any], values: dict[str, Any], row: int, key: str, existing: Existing
) -> Finding | None:
    """Return a finding where the change breaks a life cycle or needs evidence that there is not."""
    after = {**record, **values}
    code = record.get(staged.table.code) or key
    for lifecycle in LIFECYCLES:
        if lifecycle.table != staged.table.name or lifecycle.field not in values:
            continue
        start, end = str(record[lifecycle.field]), str(values[lifecycle.field])
        try:
            lifecycle.check(start, end, after)
        except PlanningError as error:
            reason = error.lines()[0]
            return found(
                "update_not_allowed", row, field=lifecycle.field, code=code, start=start, end=end, reason=reason
            )
    if staged.table.name == "hazard" and values.get("classification") == "cha":
        direct = after.get("evidence_kind") == "direct" or existing.ids[key] in existing.with_direct_evidence
        if not direct:
            values = {"field": "classification", "code": code, "start": record["classification"], "end": "cha"}
            return found("update_not_allowed", row, reason="no direct evidence is recorded", **values)
    return None
