# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a workspace that compare its records with one another, and what an import has said of them already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import shapely

from ...core.findings import Finding
from ...core.model.tables import TABLES
from ...core.survey.checks import together
from ...core.survey.checks.records import LABELLED
from .snapshot import Snapshot


def ids(found: Snapshot) -> Iterator[Finding]:
    """Records whose IDs are the same but for blanks, case, or marks that nobody sees: the database lets those pass."""
    for table in TABLES:
        if not table.key:
            continue
        records = found.workspace.records(table.name, ["id", table.key])
        for finding in together.same_ids([one[table.key] for one in records]):
            record = str(records[finding.row or 0]["id"])
            yield replace(finding, row=None, table=table.name, record=record)


def shapes(found: Snapshot) -> Iterator[Finding]:
    """Records of one table with the same shape."""
    for table in TABLES:
        if table.geometry is not None and table.name not in together.NOT_ALONE:
            findings = together.same_shapes(found.subject(table.name), found.names(table.name))
            yield from found.at_records(table.name, findings)


def items(found: Snapshot) -> Iterator[Finding]:
    """Finds of explosive ordnance that are recorded twice."""
    name = "explosive_ordnance"
    yield from found.at_records(name, together.same_items(found.subject(name), found.names(name)))


def labels(found: Snapshot) -> Iterator[Finding]:
    """Points of one hazard with the same label."""
    for name in LABELLED:
        yield from found.at_records(name, together.same_labels(found.subject(name)))


def overlaps(found: Snapshot) -> Iterator[Finding]:
    """Hazards that lie on one another."""
    yield from found.at_records("hazard", together.overlaps(found.subject("hazard")))


def released_land(found: Snapshot) -> Iterator[Finding]:
    """Open hazards on land that another hazard released."""
    yield from found.at_records("hazard", together.on_released_land(found.subject("hazard")))


def sites(found: Snapshot) -> Iterator[Finding]:
    """Records that do not touch the site that they name."""
    names, areas = found.names("site"), found.map("site").geometry.tolist()
    records = zip(found.table("site")["id"].tolist(), found.table("site")["name"].tolist(), names, areas)
    known = {one: (name or code, area) for one, name, code, area in records if shapely.is_valid(area)}
    for table in TABLES:
        if table.geometry is not None and "site_id" in table.columns:
            yield from found.at_records(table.name, together.off_sites(found.subject(table.name), known))


def as_recorded(found: Snapshot, said: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield what imports `said` about two rows of theirs, findings, as it is found about the records of those rows."""
    names: dict[str, dict[tuple[str, int], str]] = {}
    for one in said:
        if one["kind"] not in together.RECORDED or one["import_batch_id"] is None:
            continue
        table, values = str(one["table_name"]), json.loads(one["values_json"] or "{}")
        if table not in names:
            names[table] = _by_source(found, table)
        other = str(values.pop("other", ""))
        kind = together.RECORDED[one["kind"]]
        if kind not in together.ALONE:
            place = (one["import_batch_id"], int(other)) if other.isdigit() else ("", 0)
            values["other"] = names[table].get(place, other)
        yield {**one, "kind": kind, "values_json": json.dumps(values)}


def _by_source(found: Snapshot, table: str) -> dict[tuple[str, int], str]:
    """Return (import, row of its source) -> what people call the record that the row became."""
    values = found.values(table)
    rows = zip(values["import_batch_id"].tolist(), values["source_row"].tolist(), found.names(table))
    return {(batch, int(row)): name for batch, row, name in rows if batch is not None and row is not None}
