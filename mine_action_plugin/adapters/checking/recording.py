# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing what a check found: what is new is added, what is known stays, what is no longer so is voided."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import pandas as pd
from shapely.geometry import Point

from ...core.findings import Finding
from ..store import Workspace

GONE = "no longer found when the workspace was checked"
Row = dict[str, Any]
Mark = tuple[str, str, str, tuple[tuple[str, str], ...]]


def mark_of(kind: str, table: str | None, record: str | None, values: dict[str, Any]) -> Mark:
    """Return what makes two findings the same one: kind, record and values, measures to three digits."""
    said = tuple(sorted((name, f"{one:.3g}" if isinstance(one, float) else str(one)) for name, one in values.items()))
    return kind, table or "", record or "", said


def record_findings(
    workspace: Workspace,
    findings: Sequence[Finding],
    kinds: Collection[str],
    restate: Callable[[Iterable[Row]], Iterable[Row]] = lambda rows: (),
) -> tuple[int, int]:
    """Write the findings of a whole check; return how many are new, and how many former ones hold no longer.

    Of `kinds` everything was looked for. A finding of an import, or one that somebody accepted, is never voided here.
    `restate` gives findings that are written down as this check would find them: what they say is not said again.
    """
    known = workspace.read("finding").to_dict("records")
    marks = {
        mark_of(row["kind"], row["table_name"], row["record_id"], json.loads(row["values_json"] or "{}")): row
        for row in (*restate(known), *known)
    }
    current = {mark_of(one.kind.key, one.table, one.record, _stored(one.values)): one for one in findings}
    new = [finding for mark, finding in current.items() if mark not in marks]
    gone = [row for mark, row in marks.items() if mark not in current and _is_ours(row, kinds)]
    if new:
        workspace.add_all("finding", _frame(new))
    for row in gone:
        workspace.void("finding", row["id"], GONE)
    return len(new), len(gone)


def _is_ours(row: Row, kinds: Collection[str]) -> bool:
    return row["kind"] in kinds and row["import_batch_id"] is None and row["accepted_on"] is None


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    """Return values as they will be read again."""
    read: dict[str, Any] = json.loads(json.dumps(values, ensure_ascii=False, default=str))
    return read


def _frame(findings: Iterable[Finding]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "kind": one.kind.key,
                "severity": one.kind.severity.value,
                "table_name": one.table,
                "record_id": one.record,
                "values_json": json.dumps(one.values, ensure_ascii=False, default=str),
                "text": one.text(),
                "geometry": None if one.point is None else Point(*one.point),
            }
            for one in findings
        ]
    )
