# SPDX-License-Identifier: GPL-3.0-or-later
"""Undoing an import as a whole: what it took in is voided, what it updated gets its former values back."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.model.envelope import BOOKKEEPING, GEOMETRY
from ...core.model.table import Table, Type
from ...core.model.tables import TABLES, table_named
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from ..store.columns import plain_value
from ..store.engine import RuleBroken
from .undoing_held import HeldUndone, refuse_typed, undo_held
from .undoing_together import refuse_repeated, undone_together

VOIDED_SINCE = QT_TRANSLATE_NOOP("MineAction", "voided since")
CHANGED_SINCE = QT_TRANSLATE_NOOP("MineAction", "changed since")


@dataclass(frozen=True)
class Undone:
    """What undoing did: records voided, records restored, and codes or ids of those left as they are, each with why.

    `held` is what became of held rows, those among them that were mended or set aside meanwhile.
    """

    voided: int
    restored: int
    kept: tuple[tuple[str, PlanningError], ...]  # the record, and why it stays as it is
    held: HeldUndone = HeldUndone()


def undo_import(workspace: Workspace, batch_id: str, reason: str, feedback: Feedback) -> Undone:
    """Undo one import in one transaction. PlanningError where it is undone already or its records are in use.

    So it is where a later import delivered records of it again and found them unchanged: that one stands on them.

    What else of the same delivery refers to its records goes with it, and so do both halves of a list.

    Its held rows go with it, and so do the records of those that were mended and taken in since: they came of it. A row
    that a later import repeats word for word waits for that one from then on, or stays set aside there.
    A record that somebody changed since, or whose life cycle does not go back (closed to open), stays and is named.
    """
    if not reason.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Undoing needs a reason"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Say why the import is undone; it is kept with the records."),
        )
    with workspace.transaction(), workspace.together():
        together = undone_together(workspace, batch_id)
        refuse_repeated(workspace, together)
        done = [_undo_one(workspace, one, reason, feedback) for one in together]
    return _summed(done)


def _summed(several: list[Any]) -> Any:
    """Return the sum of outcomes of one kind, field by field: numbers added, lists one after the other."""
    kind = type(several[0])
    if not is_dataclass(kind):
        return sum(several[1:], several[0])
    names = [one.name for one in fields(kind)]
    return kind(**{name: _summed([getattr(one, name) for one in several]) for name in names})


def _undo_one(workspace: Workspace, batch_id: str, reason: str, feedback: Feedback) -> Undone:
    batch = workspace.get("import_batch", batch_id)
    if batch["state"] == "undone":
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This import has been undone already"),
            QT_TRANSLATE_NOOP("MineAction", "{source}: {reason}"),
            source=batch["source_name"],
            reason=batch["undo_reason"],
        )
    table = table_named(str(batch["table_name"]))
    updated = _updated(workspace, table, batch_id)
    taken = _taken(workspace, table, batch_id, set(updated))
    refuse_typed(workspace, batch_id)
    _refuse_used(workspace, table, taken)
    for record_id in taken:
        check_cancelled(feedback)
        workspace.void(table.name, record_id, reason)
    kept = _restore_all(workspace, table, updated, feedback)
    held = undo_held(workspace, batch_id, reason, taken)
    for (record_id,) in workspace.engine.execute(
        "SELECT id FROM finding WHERE import_batch_id = ? AND voided_at IS NULL", (batch_id,)
    ):
        workspace.void("finding", record_id, reason)
    workspace.change("import_batch", batch_id, {"state": "undone", "undo_reason": reason})
    return Undone(len(taken), len(updated) - len(kept), tuple(kept), held)


def _updated(workspace: Workspace, table: Table, batch_id: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return record id -> (field, old value, new value) of what the import changed, from the audit log.

    The log gives all fields of one change the same time. A record that the import bore itself is given back to it by
    the undoing of a later one; that is no change of its own.
    """
    marks = workspace.engine.execute(
        "SELECT record_id, at FROM audit_log u WHERE table_name = ? AND action = 'update'"
        " AND field = 'import_batch_id' AND new_value = ? AND NOT EXISTS (SELECT 1 FROM audit_log f"
        " WHERE f.table_name = u.table_name AND f.record_id = u.record_id AND f.action = 'update'"
        " AND f.field = 'import_batch_id' AND f.old_value = u.new_value AND f.fid < u.fid)",
        (table.name, batch_id),
    )
    return {
        record_id: workspace.engine.execute(
            "SELECT field, old_value, new_value FROM audit_log"
            " WHERE table_name = ? AND record_id = ? AND at = ? AND action = 'update'",
            (table.name, record_id, at),
        )
        for record_id, at in marks
    }


def _taken(workspace: Workspace, table: Table, batch_id: str, updated: set[str]) -> list[str]:
    rows = workspace.engine.execute(
        f"SELECT id FROM {table.name} WHERE import_batch_id = ? AND voided_at IS NULL ORDER BY fid", (batch_id,)
    )
    return [one[0] for one in rows if one[0] not in updated]


def _referring(table: Table) -> list[tuple[str, str]]:
    """Return the tables and fields that hold ids of records of `table`."""
    return [
        (other.name, field.name)
        for other in TABLES
        for field in other.fields
        if field.type is Type.REFERENCE and field.references == table.name
    ]


def _refuse_used(workspace: Workspace, table: Table, taken: list[str]) -> None:
    mine = set(taken)
    used: set[str] = set()
    for other, field in _referring(table):
        rows = workspace.engine.execute(f"SELECT DISTINCT {field} FROM {other} WHERE voided_at IS NULL")
        used |= {one[0] for one in rows} & mine
    if used:
        codes = sorted(str(workspace.get(table.name, one)[table.code]) for one in sorted(used)[:10])
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Records of this import are in use"),
            QT_TRANSLATE_NOOP("MineAction", "Other records refer to {count} of them: {codes}."),
            QT_TRANSLATE_NOOP("MineAction", "Void what refers to them first, or void single records."),
            count=len(used),
            codes=", ".join(codes),
        )


def _restore_all(
    workspace: Workspace, table: Table, updated: dict[str, list[tuple[Any, ...]]], feedback: Feedback
) -> list[tuple[str, PlanningError]]:
    kept: list[tuple[str, PlanningError]] = []
    for record_id, entries in updated.items():
        check_cancelled(feedback)
        record = workspace.engine.execute(f"SELECT voided_at FROM {table.name} WHERE id = ?", (record_id,))
        name = str(workspace.get(table.name, record_id).get(table.code) or record_id)
        if record[0][0] is not None:
            kept.append((name, PlanningError(VOIDED_SINCE)))
            continue
        if _changed_since(workspace, table, record_id, entries):
            kept.append((name, PlanningError(CHANGED_SINCE)))
            continue
        try:
            _restore(workspace, table, record_id, entries)
        except RuleBroken as broken:
            kept.append((name, broken))
    return kept


def _changed_since(workspace: Workspace, table: Table, record_id: str, entries: list[tuple[Any, ...]]) -> bool:
    """Return whether a field that the import set no longer has the value that it set."""
    for field, _, new in entries:
        last = workspace.engine.execute(
            "SELECT new_value FROM audit_log WHERE table_name = ? AND record_id = ? AND field = ? AND action = 'update'"
            " ORDER BY fid DESC LIMIT 1",
            (table.name, record_id, field),
        )
        if last[0][0] != new:
            return True
    return False


def _restore(workspace: Workspace, table: Table, record_id: str, entries: list[tuple[Any, ...]]) -> None:
    values: dict[str, Any] = {}
    for field, old, _ in entries:
        if field == GEOMETRY:
            blob = None if old is None or old == "" else bytes.fromhex(old)
            values["geometry"] = workspace.engine.decode_geometry([blob])[0]
        elif field not in BOOKKEEPING:
            values[field] = _typed(table, field, old)
    workspace.change(table.name, record_id, values)


def _typed(table: Table, field: str, text: str | None) -> Any:
    """Return a value of the audit log, which is text, as the field's type."""
    kind = table.field(field).type
    if text is None:
        return None
    if kind is Type.INTEGER:
        return int(text)
    if kind is Type.REAL:
        return float(text)
    return bool(int(text)) if kind is Type.BOOLEAN else plain_value(text)
