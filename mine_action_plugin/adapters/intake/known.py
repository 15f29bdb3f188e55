# SPDX-License-Identifier: GPL-3.0-or-later
"""What the workspace already holds, as the survey room wants it: to refer to, to lie on, to compare with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely

from ...core.model.envelope import GEOMETRY
from ...core.model.table import Table, Type
from ...core.survey.compare import Existing
from ...core.survey.names import code_key
from ...core.survey.place import Known
from ..store import Workspace

PIECE = 10_000  # records read at once
FEW = 5_000  # texts of a column up to which they are worth remembering


def references(workspace: Workspace, table: Table) -> dict[str, dict[str, str]]:
    """Return for each table that `table` refers to and whose records have codes: code -> record id."""
    named = {field.references for field in table.fields if field.type is Type.REFERENCE}
    found: dict[str, dict[str, str]] = {}
    for name in sorted(named & {"site", "hazard"}):
        rows = workspace.engine.execute(f"SELECT code, id FROM {name} WHERE voided_at IS NULL")
        found[name] = {code_key(code): record_id for code, record_id in rows}
    return found


def hazards_on_map(workspace: Workspace) -> Known:
    """Return code, status and geometry of every hazard, for the check of overlaps."""
    rows = workspace.engine.execute(
        "SELECT code, status, geom FROM hazard WHERE voided_at IS NULL AND geom IS NOT NULL"
    )
    if not rows:
        return Known()
    codes, statuses, blobs = zip(*rows)
    return Known(tuple(codes), tuple(statuses), workspace.engine.decode_geometry(blobs))


def existing_records(
    workspace: Workspace, table: Table, keys: Sequence[str], source: tuple[str, str], fields: Sequence[str]
) -> Existing:
    """Return the records of `table` that rows with `keys` may stand for, with the `fields` that are compared."""
    kept = set(table.columns) & {
        "classification",
        "status",
        "evidence_kind",
        "correction_reason",
    }  # life cycles ask these
    names = list(dict.fromkeys(["id", *([table.code] if table.code else []), *fields, *sorted(kept)]))
    wanted = set(keys)
    key_of = {} if table.code else _by_source(workspace, table, source)
    cells: dict[str, list[Any]] = {name: [] for name in names}
    shapes = [np.empty(0, dtype=object)]
    columns = [_Repeated() for _ in names]
    for rows in _pieces(workspace, table, names):
        if table.code:
            key_of.update((row[1], code_key(row[2])) for row in rows)
        rows = [row for row in rows if key_of.get(row[1]) in wanted]
        parts = list(zip(*rows))[1:]
        for name, column, values in zip(names, columns, parts):
            cells[name] += column.of(values)
        if rows and table.geometry:
            shapes.append(workspace.engine.decode_geometry(parts[-1]))
    if not cells["id"]:
        return Existing()
    places = {key_of[record_id]: place for place, record_id in enumerate(cells["id"])}
    for field in table.all_fields:
        if field.type is Type.BOOLEAN and field.name in cells:
            cells[field.name] = [None if value is None else bool(value) for value in cells[field.name]]
    evidence = _with_direct_evidence(workspace) if table.name == "hazard" else frozenset()
    return Existing(places, cells, np.concatenate(shapes), evidence)


def _pieces(workspace: Workspace, table: Table, names: Sequence[str]) -> Iterator[list[tuple[Any, ...]]]:
    """Yield number, `names` and geometry of all records, some thousand at a time: what nobody asked for goes soon."""
    columns = ", ".join(["fid", *names, *([GEOMETRY] if table.geometry else [])])
    last = -(2**63)
    while True:
        rows = workspace.engine.execute(
            f"SELECT {columns} FROM {table.name} WHERE voided_at IS NULL AND fid > ? ORDER BY fid LIMIT {PIECE}",
            (last,),
        )
        if not rows:
            return
        last = rows[-1][0]
        yield rows


class _Repeated:
    """Keeps each text of a column once while few are repeated: a database gives a new one for each record."""

    def __init__(self) -> None:
        self._texts: dict[str, str] | None = {}

    def of(self, values: Sequence[Any]) -> list[Any]:
        """Return the values, equal texts as one."""
        if self._texts is None:
            return list(values)
        texts = self._texts
        kept = [texts.setdefault(one, one) if isinstance(one, str) else one for one in values]
        if len(texts) > FEW:
            self._texts = None
        return kept


def _with_direct_evidence(workspace: Workspace) -> frozenset[str]:
    found = workspace.engine.execute(
        "SELECT DISTINCT hazard_id FROM evidence WHERE kind = 'direct' AND voided_at IS NULL AND hazard_id IS NOT NULL"
    )
    return frozenset(one[0] for one in found)


def _by_source(workspace: Workspace, table: Table, source: tuple[str, str]) -> dict[str, str]:
    """Return id -> key of records without codes that came from the same source and layer, as `row_keys` calls them."""
    rows = workspace.engine.execute(
        f"SELECT t.source_row, t.id FROM {table.name} t JOIN import_batch b ON b.id = t.import_batch_id"
        " WHERE t.voided_at IS NULL AND b.source_name = ? AND b.source_layer = ?",
        source,
    )
    return {record_id: f"{source[0]}|{source[1]}#{row}" for row, record_id in rows}


def sites_by_place(workspace: Workspace, shapes: np.ndarray) -> tuple[np.ndarray, dict[str, int]]:
    """Return the id of the one site in which each shape's middle lies (None for none or several), counts by code."""
    ids = np.full(len(shapes), None, dtype=object)
    sites = workspace.read("site")
    if sites.empty:
        return ids, {}
    middles = shapely.centroid(np.where(shapely.is_valid(shapes), shapes, None))  # GEOS refuses some invalid ones
    inside = np.zeros((len(sites), len(shapes)), dtype=bool)
    for number, area in enumerate(sites["geometry"].tolist()):
        if area is not None:
            shapely.prepare(area)
            inside[number] = shapely.intersects(area, middles)
    only = inside.sum(axis=0) == 1
    ids[only] = sites["id"].to_numpy(dtype=object)[inside.argmax(axis=0)[only]]
    counts = {code: int(np.count_nonzero(inside[number] & only)) for number, code in enumerate(sites["code"])}
    return ids, {code: count for code, count in counts.items() if count}
