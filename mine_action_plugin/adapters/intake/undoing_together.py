# SPDX-License-Identifier: GPL-3.0-or-later
"""Which imports of one delivery go together when one of them is undone: what refers to it, and a list's two halves."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.model.table import Table, Type
from ...core.model.tables import TABLES, table_named
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
    if name == LIST:
        yield from (
            (found, "hazard")
            for (found,) in workspace.engine.execute(
                f"SELECT DISTINCT h.import_batch_id FROM hazard h JOIN {LIST} p ON p.hazard_id = h.id"
                " JOIN import_batch b ON b.id = h.import_batch_id JOIN import_batch a ON a.id = p.import_batch_id"
                " WHERE p.import_batch_id = ? AND b.source_sha256 = a.source_sha256"
                " AND b.source_layer = a.source_layer AND b.state <> 'undone'"
                " AND p.voided_at IS NULL AND h.voided_at IS NULL ORDER BY 1",
                (batch_id,),
            )
        )


def _referring(table: Table) -> list[tuple[str, str]]:
    """Return the tables that a delivery can fill, with their fields that hold ids of records of `table`."""
    return [
        (other.name, field.name)
        for other in TABLES
        for field in other.fields
        if field.type is Type.REFERENCE and field.references == table.name and "import_batch_id" in other.columns
        if other.name not in ("held_record", "finding")
    ]
