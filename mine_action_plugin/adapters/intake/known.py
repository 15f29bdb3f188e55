# SPDX-License-Identifier: GPL-3.0-or-later
"""What the workspace already holds, as the survey room wants it: to refer to, to lie on, to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ...core.errors import PlanningError
from ...core.model.table import Table, Type
from ...core.survey.compare import Existing
from ...core.survey.names import code_key
from ...core.survey.place import Known
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from ..store.workspace import plain_value


def references(workspace: Workspace, table: Table) -> dict[str, dict[str, str]]:
    """Return for each table that `table` refers to and whose records have codes: code -> record id."""
    named = {field.references for field in table.fields if field.type is Type.REFERENCE}
    found: dict[str, dict[str, str]] = {}
    for name in sorted(named & {"site", "hazard"}):
        rows = workspace.engine.execute(f"SELECT code, id FROM {name} WHERE voided_at IS NULL")
        found[name] = {code_key(code): record_id for code, record_id in rows}
    return found


def site_named(workspace: Workspace, code: str) -> tuple[str, str, Any]:
    """Return id, name and geometry of the site called `code`; PlanningError where there is none."""
    sites = workspace.read("site")
    for site in sites.to_dict("records"):
        if code_key(site["code"]) == code_key(code):
            return site["id"], site["name"], site["geometry"]
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such site"),
        QT_TRANSLATE_NOOP("MineAction", "The workspace has no site '{site}'. It has: {sites}."),
        site=code,
        sites=", ".join(sites["code"]) or "-",
    )


def hazards_on_map(workspace: Workspace) -> Known:
    """Return code, status and geometry of every hazard, for the check of overlaps."""
    rows = workspace.engine.execute(
        "SELECT code, status, geom FROM hazard WHERE voided_at IS NULL AND geom IS NOT NULL"
    )
    if not rows:
        return Known()
    codes, statuses, blobs = zip(*rows)
    return Known(tuple(codes), tuple(statuses), workspace.engine.decode_geometry(blobs))


def existing_records(workspace: Workspace, table: Table, keys: Sequence[str], source: tuple[str, str]) -> Existing:
    """Return the records of `table` that rows with `keys` may stand for."""
    wanted = set(keys)
    if table.code:
        rows = workspace.engine.execute(f"SELECT {table.code}, id FROM {table.name} WHERE voided_at IS NULL")
        ids = {code_key(code): record_id for code, record_id in rows if code_key(code) in wanted}
    else:
        ids = _by_source(workspace, table, source)
    if not ids:
        return Existing()
    frame = workspace.read(table.name)
    frame = frame[frame["id"].isin(set(ids.values()))].set_index("id")
    shapes = frame["geometry"].to_dict() if table.geometry else {}
    content = pd.DataFrame(frame.drop(columns="geometry", errors="ignore"))
    records = dict(zip(content.index, _plain_records(content)))
    direct: frozenset[str] = frozenset()
    if table.name == "hazard":
        found = workspace.engine.execute(
            "SELECT DISTINCT hazard_id FROM evidence"
            " WHERE kind = 'direct' AND voided_at IS NULL AND hazard_id IS NOT NULL"
        )
        direct = frozenset(one[0] for one in found)
    return Existing(
        ids,
        {key: records[record_id] for key, record_id in ids.items()},
        {key: shapes.get(record_id) for key, record_id in ids.items()},
        direct,
    )


def _plain_records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    columns = {name: [plain_value(value) for value in frame[name].tolist()] for name in frame.columns}
    return [dict(zip(columns, row)) for row in zip(*columns.values())]


def _by_source(workspace: Workspace, table: Table, source: tuple[str, str]) -> dict[str, str]:
    """Return key -> id of records without codes that came from the same source and layer, as `row_keys` calls them."""
    rows = workspace.engine.execute(
        f"SELECT t.source_row, t.id FROM {table.name} t JOIN import_batch b ON b.id = t.import_batch_id"
        " WHERE t.voided_at IS NULL AND b.source_name = ? AND b.source_layer = ?",
        source,
    )
    return {f"{source[0]}|{source[1]}#{row}": record_id for row, record_id in rows}


def sites_by_place(workspace: Workspace, shapes: np.ndarray) -> tuple[np.ndarray, dict[str, int]]:
    """Return the id of the one site in which each shape's middle lies (None for none or several), counts by code."""
    ids = np.full(len(shapes), None, dtype=object)
    sites = workspace.read("site")
    if sites.empty:
        return ids, {}
    middles = shapely.centroid(shapes)
    inside = np.zeros((len(sites), len(shapes)), dtype=bool)
    for number, area in enumerate(sites["geometry"].tolist()):
        if area is not None:
            shapely.prepare(area)
            inside[number] = shapely.intersects(area, middles)
    only = inside.sum(axis=0) == 1
    ids[only] = sites["id"].to_numpy(dtype=object)[inside.argmax(axis=0)[only]]
    counts = {code: int(np.count_nonzero(inside[number] & only)) for number, code in enumerate(sites["code"])}
    return ids, {code: count for code, count in counts.items() if count}
