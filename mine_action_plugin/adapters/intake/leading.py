# SPDX-License-Identifier: GPL-3.0-or-later
"""New records led to the states that were delivered with them, step by step, many records in one statement."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.model.table import Table
from ..store import Workspace

AT_ONCE = 500  # ids in one statement: SQLite takes 999 values at the least


def lead(workspace: Workspace, table: Table, field: str, ids: Sequence[str], ways: Sequence[tuple[str, ...]]) -> None:
    """Lead each record through the states of its way; the database keeps the rules and logs each step by itself."""
    together: dict[tuple[str, ...], list[str]] = {}
    for record_id, way in zip(ids, ways):
        together.setdefault(way, []).append(record_id)
    for way, records in together.items():
        for state in way:
            for start in range(0, len(records), AT_ONCE):
                part = records[start : start + AT_ONCE]
                workspace.engine.execute(
                    f"UPDATE {table.name} SET {table.field(field).name} = ?, changed_by = ?, changed_at = NULL"
                    f" WHERE id IN ({', '.join('?' * len(part))})",
                    (state, workspace.who, *part),
                )
