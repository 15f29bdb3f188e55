# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list of turning points changes: each row against the point of the same number of the same hazard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from ..findings import Finding
from .compare import HELD, NEW, SAME_DEG, UNCHANGED, UPDATED, Change, Comparison, own_rows, repeats
from .kinds import found
from .staging import Staged

COMPARED = (
    "role", "label", "as_typed", "from_point", "bearing", "bearing_kind", "declination", "declination_date",
    "grid_epsg", "distance_m", "method", "accuracy_m", "remarks", "source_fields",
)  # fmt: skip


@dataclass(frozen=True)
class KnownPoints:
    """The turning points of the workspace: (hazard id, number) -> the record, "geometry" among its fields."""

    records: Mapping[tuple[str, int], Mapping[str, Any]]

    @cached_property
    def numbers(self) -> dict[str, set[int]]:
        """Return hazard id -> the numbers of its points."""
        known: dict[str, set[int]] = {}
        for hazard_id, number in self.records:
            known.setdefault(hazard_id, set()).add(number)
        return known

    def left_out(self, hazard_id: str, numbers: set[int]) -> list[int]:
        """Return the numbers of a hazard's points that are not among `numbers`."""
        return sorted(self.numbers.get(hazard_id, set()) - numbers)


def compare_points(staged: Staged, known: KnownPoints) -> Comparison:
    """Return what becomes of each row of `staged`; rows of held lists stay held."""
    outcome = np.where(staged.held, HELD, NEW)
    changes, findings = [], []
    again: Counter[Any] = Counter()
    for index in np.flatnonzero(~staged.held).tolist():
        record = known.records.get((staged.values["hazard_id"][index], int(staged.values["point_no"][index])))
        if record is None:
            continue
        own = bool(own_rows(staged.layer, [index], [record["id"]]))
        values, emptied = _differences(staged, index, record, COMPARED[:-1] if own else COMPARED)
        if emptied:
            findings.append(_emptied(staged, index, emptied))
        outcome[index] = UPDATED if values else UNCHANGED
        again[record.get("import_batch_id")] += not values
        if values:
            changes.append(Change(index, str(record["id"]), values))
    return Comparison(outcome, tuple(changes), tuple(findings), repeats(+again))


def _differences(
    staged: Staged, index: int, record: Mapping[str, Any], compared: Sequence[str]
) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    emptied = []
    for name in compared:
        new = staged.other_fields[index] if name == "source_fields" else staged.values[name][index]
        old = record[name]
        if new == old or (new is None and name == "source_fields"):
            continue
        if new is None or new == "":
            emptied += [name] if old not in (None, "") else []
        else:
            values[name] = new
    if not _same(staged.shapes[index], record["geometry"]):
        values["geometry"] = staged.shapes[index]
    return values, emptied


def _same(new: shapely.Geometry | None, old: shapely.Geometry | None) -> bool:
    if new is None or old is None:
        return new is old
    return bool(shapely.equals_exact(new, old, tolerance=SAME_DEG))


def _emptied(staged: Staged, index: int, fields: Sequence[str]) -> Finding:
    code = staged.values["label"][index] or staged.values["point_no"][index]
    return found("empty_over_value", int(staged.layer.rows[index]), fields=", ".join(fields), code=code)
