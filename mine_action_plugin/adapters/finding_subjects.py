# SPDX-License-Identifier: GPL-3.0-or-later
"""What findings are about, as people call it: the file of the delivery, and the ID of the hazard or record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.model.table import Table
from ..core.model.tables import TABLES, table_named
from .store import Workspace


@dataclass(frozen=True)
class Subjects:
    """Import id -> the file and layer it came from; record id -> the ID of the record, or of its hazard."""

    files: Mapping[str, str]
    codes: Mapping[str, str]


def subjects_of(workspace: Workspace, findings: Sequence[Mapping[str, Any]]) -> Subjects:
    """Return what these records of findings are about; only the tables that they name are read."""
    names = {str(one["table_name"]) for one in findings if one.get("table_name")}
    tables = [table for table in TABLES if table.name in names]
    codes: dict[str, str] = {}
    for table in [table_named("hazard"), table_named("held_record"), *tables]:
        codes.update(_codes(workspace, table, codes))
    files = {}
    for batch in workspace.records("import_batch", ["id", "source_name", "source_layer"]):
        name, layer = str(batch["source_name"] or ""), str(batch["source_layer"] or "")
        same = layer.startswith(name.rpartition(".")[0] or name)  # a file alone, which needs no other name
        files[batch["id"]] = (layer or name) if same or not layer else f"{name}: {layer}"
    return Subjects(files, codes)


def _codes(workspace: Workspace, table: Table, hazards: Mapping[str, str]) -> dict[str, str]:
    """Return record id -> ID of the records of `table`; those that have none are called by their hazard's."""
    field = table.code or next((name for name in ("code", "hazard_id") if name in table.columns), "")
    if not field:
        return {}
    records = workspace.records(table.name, ["id", field])
    named = ((one["id"], one[field]) for one in records if one[field])
    return {one: str(hazards.get(code, code) if field == "hazard_id" else code) for one, code in named}
