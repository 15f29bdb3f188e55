# SPDX-License-Identifier: GPL-3.0-or-later
"""What rows that must be held meet in the workspace: the same row, waiting, set aside, or taken in as mended."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ...core.findings import Finding
from ...core.survey.compare import HELD, UNCHANGED, Comparison
from ...core.survey.converting import whole_row
from ...core.survey.decided import ASIDE, MENDED, SET_ASIDE, WAITS, Key, KnownRow, matched, row_key, whole_lists
from ...core.survey.kinds import found
from ...core.survey.staging import Staged
from ..store import Workspace

SHOWN = 10
RECORD_OF = {"turning_point": "hazard"}  # a held list of points becomes a hazard


@dataclass(frozen=True)
class Met:
    """`compared` counts rows that were decided before as SET_ASIDE, or UNCHANGED where they were taken in as mended.

    `rows` is row -> the held row that it repeats; `contents` row -> its content as it is kept, of each row to be held.
    """

    compared: Comparison
    rows: dict[int, KnownRow]
    contents: dict[int, str]
    findings: tuple[Finding, ...]

    def to_json(self) -> str | None:
        """Return the held rows that were met, id -> row of this delivery, for whoever undoes the one before."""
        return json.dumps({one.held_id: row for row, one in self.rows.items()}) if self.rows else None


def meet(workspace: Workspace, staged: Staged, compared: Comparison) -> Met:
    """Return what the rows that `compared` holds meet of the held rows of the workspace."""
    held = np.flatnonzero(compared.outcome == HELD).tolist()
    if not held:
        return Met(compared, {}, {}, ())
    contents = {int(staged.layer.rows[index]): _content(staged, index) for index in held}
    keys = [_key(staged, index, contents) for index in held]
    rows = matched(keys, _known(workspace, staged.table.name))
    if staged.table.name == "turning_point":
        rows = whole_lists(rows, _lists(staged, held))
    outcome = compared.outcome.copy()
    for index in held:
        one = rows.get(int(staged.layer.rows[index]))
        if one is not None and one.state != WAITS:
            outcome[index] = SET_ASIDE if one.state == ASIDE else UNCHANGED
    return Met(replace(compared, outcome=outcome), rows, contents, tuple(_said(rows)))


def storable(text: str) -> str:
    """Return `text` with what no database takes (NUL, lone surrogates) written as escapes."""
    return text.replace("\0", "\\u0000").encode("utf-8", "backslashreplace").decode("utf-8")


def _content(staged: Staged, index: int) -> str:
    row = int(staged.layer.rows[index])
    return storable(json.dumps({"row": row, **whole_row(staged.layer, index)}, ensure_ascii=False))


def _key(staged: Staged, index: int, contents: dict[int, str]) -> tuple[int, Key]:
    row = int(staged.layer.rows[index])
    wkb = None if staged.layer.wkb is None else staged.layer.wkb[index]
    return row, row_key(contents[row], row, wkb)


def _known(workspace: Workspace, table: str) -> dict[Key, list[KnownRow]]:
    """Return the held rows of `table` by what identifies them, without those whose record is voided by now."""
    record = RECORD_OF.get(table, table)
    known: dict[Key, list[KnownRow]] = {}
    for content, wkb, held_id, row, state, reasons, record_id, by, reason in workspace.engine.execute(
        "SELECT content, geometry_wkb, id, source_row, state, reasons, record_id, decision_by, decision_reason"
        f" FROM held_record WHERE table_name = ? AND voided_at IS NULL AND (state IN ('{WAITS}', '{ASIDE}')"
        f" OR state = '{MENDED}' AND record_id IN (SELECT id FROM {record} WHERE voided_at IS NULL))",
        (table,),
    ):
        one = KnownRow(held_id, int(row), state, reasons, record_id or "", by or "", reason or "")
        known.setdefault(row_key(content, one.row, None if wkb is None else bytes(wkb)), []).append(one)
    return known


def _lists(staged: Staged, held: list[int]) -> dict[str, list[int]]:
    """Return the name of each held list of turning points with its rows."""
    lists: dict[str, list[int]] = {}
    for index in held:
        lists.setdefault(str(staged.values["label"][index]), []).append(int(staged.layer.rows[index]))
    return lists


def _said(rows: dict[int, KnownRow]) -> Iterator[Finding]:
    """Yield one finding for each decision that stays: how many rows, which, who decided and why."""
    for state, kind in ((ASIDE, "rows_set_aside_before"), (MENDED, "rows_mended_before")):
        decisions: dict[tuple[str, str], list[int]] = {}
        for row, one in sorted(rows.items()):
            if one.state == state:
                decisions.setdefault((one.by, one.reason), []).append(row)
        for (by, reason), of in decisions.items():
            yield found(kind, count=len(of), rows=_shown(of), by=by, reason=reason)


def held_before(rows: set[int]) -> list[Finding]:
    """Return what is said once of the rows that wait already: their reasons stand with the import that held them."""
    return [found("rows_held_before", count=len(rows), rows=_shown(sorted(rows)))] if rows else []


def _shown(rows: list[int]) -> str:
    return ", ".join(map(str, rows[:SHOWN])) + (", …" if len(rows) > SHOWN else "")
