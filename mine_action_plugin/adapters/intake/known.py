# SPDX-License-Identifier: GPL-3.0-or-later
"""What the workspace already holds, as the survey room wants it: to refer to, to lie on, to compare with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ...core.model.envelope import GEOMETRY
from ...core.model.table import Table, Type
from ...core.model.tables import table_named
from ...core.survey.compare import Existing, asked_by_rules
from ...core.survey.names import code_key
from ...core.survey.place import Known
from ...core.survey.profile import MappingProfile
from ...core.survey.staging import Staged
from ...core.survey.values import SEVERAL, SEVERAL_RECORDS, WAITING
from ..sites import site_named
from ..store import Workspace
from .alike import known_by_content
from .senders_ids import CodesByRecord

PIECE = 10_000  # records read at once
FEW = 5_000  # texts of a column up to which they are worth remembering


def references(
    workspace: Workspace, table: Table, profile: MappingProfile, sent: CodesByRecord | None = None
) -> dict[str, dict[str, str]]:
    """Return for each table to which the mapped fields of `table` refer: how a record is named -> its id, or why not.

    A record is named by its code, its other names (see `Intake.called`) or its id; `sent` are codes of records by the
    ids that the sender's own workspace gave them.
    """
    fields = [table.field(name) for name in (*profile.fields, *profile.constants)]
    named = sorted({field.references for field in fields if field.references})
    return {name: _names(workspace, table_named(name), (sent or {}).get(name, {})) for name in named}


def _names(workspace: Workspace, table: Table, sent: Mapping[str, str]) -> dict[str, str]:
    """Return every name, as `code_key` gives it -> id of the record, or the kind of finding why it stands for none."""
    called = table.intake.called if table.intake is not None else (table.code,)
    rows = workspace.engine.execute(f"SELECT id, {', '.join(called)} FROM {table.name} WHERE voided_at IS NULL")
    names: dict[str, str] = {}
    for place, field in enumerate(called, start=1):  # a code names its record, whoever else is called so
        found: dict[str, str] = {}
        for row in rows:
            for text in SEVERAL.split(row[place] or "") if field == "aliases" else (row[place] or "",):
                key = code_key(text)
                if key and found.setdefault(key, row[0]) != row[0]:
                    found[key] = SEVERAL_RECORDS
        names = {**found, **names}
    names.update((code_key(row[0]), row[0]) for row in rows)
    held = workspace.engine.execute(
        "SELECT code FROM held_record WHERE table_name = ? AND state = 'held' AND voided_at IS NULL"
        " AND code IS NOT NULL",
        (table.name,),
    )
    for (code,) in held:
        names.setdefault(code_key(code), WAITING)
    for record, code in sent.items():
        if code_key(code) in names:
            names.setdefault(record, names[code_key(code)])
    return names


def hazards_on_map(workspace: Workspace) -> Known:
    """Return code, status and geometry of every hazard, for the check of overlaps."""
    rows = workspace.engine.execute(
        "SELECT code, status, geom FROM hazard WHERE voided_at IS NULL AND geom IS NOT NULL"
    )
    if not rows:
        return Known()
    codes, statuses, blobs = zip(*rows)
    return Known(tuple(codes), tuple(statuses), workspace.engine.decode_geometry(blobs))


def released_land(workspace: Workspace) -> Known:
    """Return code, state, geometry and hazard of every land release product, for the check of overlaps."""
    rows = workspace.engine.execute(
        "SELECT p.code, p.state, p.geom, h.code FROM land_release_product p JOIN hazard h ON h.id = p.hazard_id"
        " WHERE p.voided_at IS NULL AND p.geom IS NOT NULL"
    )
    if not rows:
        return Known()
    codes, states, blobs, hazards = zip(*rows)
    return Known(tuple(codes), tuple(states), workspace.engine.decode_geometry(blobs), tuple(hazards))


def existing_records(
    workspace: Workspace,
    table: Table,
    keys: Sequence[str],
    source: tuple[str, str],
    fields: Sequence[str],
    staged: Staged | None = None,
) -> Existing:
    """Return the records of `table` that rows with `keys` may stand for, with the `fields` that are compared.

    Rows of a table without IDs are found by what they say where `staged` holds them, else by their place in the source.
    """
    kept = sorted(asked_by_rules(table))
    names = list(dict.fromkeys(["id", *([table.key] if table.key else []), *fields, *kept, "import_batch_id"]))
    wanted = set(keys)
    key_of = {} if table.key else _by_source(workspace, table, source)
    if staged is not None and not table.key:
        key_of = known_by_content(workspace, staged, keys, key_of)
    cells: dict[str, list[Any]] = {name: [] for name in names}
    shapes = [np.empty(0, dtype=object)]
    columns = [_Repeated() for _ in names]
    for rows in _pieces(workspace, table, names):
        if table.key:
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


def give_sites(workspace: Workspace, rows: Staged, site: str = "") -> dict[str, int]:
    """Give rows the planner's site, or the one in which they lie, unless the source names one; return counts by code.

    A source that names places which are no sites names none for those rows.
    """
    if "site_id" not in rows.table.columns:
        return {}
    given = rows.values.get("site_id")
    if given is not None and not rows.no_sites:
        return {}
    stated = site_named(workspace, site)
    counts = {} if stated is None else {site: len(rows)}
    if stated is not None:
        ids = np.full(len(rows), stated["id"], dtype=object)
    else:
        ids, counts = sites_by_place(workspace, rows.shapes)
    if given is None:
        rows.values["site_id"] = ids
        return counts
    places = sorted(rows.no_sites)
    given[places] = ids[places]
    return {}


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
