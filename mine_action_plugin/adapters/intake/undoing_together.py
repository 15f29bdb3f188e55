# SPDX-License-Identifier: GPL-3.0-or-later
"""Which imports of one delivery go together when one of them is undone: what refers to it, and a list's two halves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ...core.errors import PlanningError
from ...core.model.table import Table, Type
from ...core.model.tables import TABLES, table_named
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace

LIST = "turning_point"  # a list of these is taken in as its points and the hazards whose boundaries they are


def undone_together(workspace: Workspace, batch_id: str) -> list[str]:
    """Return the ids of the imports that are undone with this one, in the order in which that is possible.

    All are of the same delivery: those with records that refer to records of it, and for the points of a list the
    import of the hazards that the list gave their boundaries.
    """
    found = {batch_id: str(workspace.get("import_batch", batch_id)["table_name"])}
    waiting = [batch_id]
    while waiting:
        one = waiting.pop()
        for other, table in _linked(workspace, one, found[one]):
            if other not in found:
                found[other] = table
                waiting.append(other)
    order = [table.name for table in TABLES]
    return sorted(found, key=lambda one: -order.index(found[one]))  # what refers to others goes first


def refuse_repeated(workspace: Workspace, together: Sequence[str]) -> None:
    """Raise where other imports found records of those unchanged that are to be undone `together`: they would go too.

    The accounts of those imports say that the records are there.
    """
    standing: dict[str, int] = {}
    for other, name, text in workspace.engine.execute(
        "SELECT id, source_name, unchanged_of FROM import_batch WHERE unchanged_of IS NOT NULL AND state <> 'undone'"
        " ORDER BY fid"
    ):
        count = sum(number for one, number in json.loads(text).items() if one in together)
        if count and other not in together:
            standing[f"{name} ({other})"] = count
    if standing:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A later import delivers records of this one again"),
            QT_TRANSLATE_NOOP("MineAction", "It found {count} of them unchanged, and they would be gone: {imports}."),
            QT_TRANSLATE_NOOP("MineAction", "Undo that import first, then this one, and take the later one in again."),
            count=sum(standing.values()),
            imports=", ".join(standing),
        )


def _linked(workspace: Workspace, batch_id: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield (import, table) of what goes with one import."""
    for other, field in _referring(table_named(name)):
        yield from (
            (found, other)
            for (found,) in workspace.engine.execute(
                f"SELECT DISTINCT o.import_batch_id FROM {other} o JOIN {name} t ON t.id = o.{field}"
                " JOIN import_batch b ON b.id = o.import_batch_id JOIN import_batch a ON a.id = t.import_batch_id"
                " WHERE t.import_batch_id = ? AND b.source_sha256 = a.source_sha256 AND b.state <> 'undone'"
                " AND o.voided_at IS NULL AND t.voided_at IS NULL ORDER BY 1",
                (batch_id,),
            )
        )
    yield from _other_half(workspace, batch_id, name)


def _other_half(workspace: Workspace, batch_id: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield the other half of the import of a list: hazards are written just before the points that draw them.

    Where nothing of it was new, no record says that the two belong together.
    """
    halves = workspace.engine.execute(
        "SELECT b.id, b.table_name, b.state FROM import_batch b, import_batch a WHERE a.id = ?"
        f" AND b.source_sha256 = a.source_sha256 AND b.source_layer = a.source_layer AND b.table_name IN ('{LIST}',"
        " 'hazard') ORDER BY b.fid",
        (batch_id,),
    )
    ids = [one for one, _, _ in halves]
    if batch_id not in ids:
        return
    place = ids.index(batch_id) + (-1 if name == LIST else 1)
    other, table, state = halves[place] if 0 <= place < len(halves) else ("", name, "")
    if table != name and state != "undone":
        yield other, table


def _referring(table: Table) -> list[tuple[str, str]]:
    """Return the tables that a delivery can fill, with their fields that hold ids of records of `table`."""
    return [
        (other.name, field.name)
        for other in TABLES
        for field in other.fields
        if field.type is Type.REFERENCE and field.references == table.name and "import_batch_id" in other.columns
        if other.name not in ("held_record", "finding")
    ]
