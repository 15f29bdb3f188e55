# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of tables without IDs found again by what they say: a file has another name next month, and rows move in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core.model.envelope import GEOMETRY
from ...core.model.table import Field, Type
from ...core.survey.staging import Staged
from ..store import Workspace

Said = tuple[str, Sequence[Any], Any]  # key of a row or id of a record, what it says, where it lies
PLACES = 7  # of a degree, about a centimetre: closer points are the same


def known_by_content(
    workspace: Workspace, staged: Staged, keys: Sequence[str], by_source: dict[str, str]
) -> dict[str, str]:
    """Return record id -> key of the row that stands for the record, for a table without IDs.

    A row stands for a record that says the same, whatever file it came from; of several for the one of its own place in
    the source (`by_source`, id -> key). What says something else stands for the only one that lies where it lies and
    refers to the same, else for the one of its place in the source, unless another row stands for that.
    """
    fields = [staged.table.field(name) for name in staged.delivered]
    records = _records(workspace, staged, fields)
    rows: list[Said] = [(key, *_row(staged, fields, index)) for index, key in enumerate(keys)]
    found = _by_content(fields, rows, records, {key: record_id for record_id, key in by_source.items()})
    taken = set(found.values())
    found.update(
        _by_place(fields, [row for row in rows if row[0] not in taken], [one for one in records if one[0] not in found])
    )
    taken = set(found.values())
    rest = {record_id: key for record_id, key in by_source.items() if record_id not in found and key not in taken}
    return {**found, **rest}


def _by_content(fields: Sequence[Field], rows: list[Said], records: list[Said], own: dict[str, str]) -> dict[str, str]:
    """Return record id -> key for rows that say the same as a record; `own` is key -> the record of its place."""
    says = {record_id: _said(fields, values, place) for record_id, values, place in records}
    there: dict[Any, list[str]] = {}
    for record_id, content in reversed(says.items()):
        there.setdefault(content, []).append(record_id)
    found: dict[str, str] = {}
    for key, values, place in rows:
        content = _said(fields, values, place)
        mine, left = own.get(key, ""), there.get(content, [])
        if mine in found or says.get(mine) != content:
            while left and left[-1] in found:
                left.pop()
            mine = left[-1] if left else ""
        if mine:
            found[mine] = key
    return found


def _by_place(fields: Sequence[Field], rows: list[Said], records: list[Said]) -> dict[str, str]:
    """Return record id -> key where one row and one record alone lie at a place and refer to the same."""
    parents = [one for one in fields if one.references]
    places: list[dict[Any, list[str]]] = [{}, {}]
    for number, said in enumerate((rows, records)):
        for name, values, place in said:
            named = [value for one, value in zip(fields, values) if one.references]
            if place is not None:
                places[number].setdefault(_said(parents, named, place), []).append(name)
    both = [(keys, places[1].get(content, [])) for content, keys in places[0].items()]
    return {ids[0]: keys[0] for keys, ids in both if len(keys) == len(ids) == 1}


def _row(staged: Staged, fields: Sequence[Field], index: int) -> tuple[list[Any], Any]:
    return [staged.values[one.name][index] for one in fields], _place(staged.shapes[index])


def _records(workspace: Workspace, staged: Staged, fields: Sequence[Field]) -> list[Said]:
    """Return id, what it says in `fields` and place of the records of the table, in the order of entry."""
    names = ["id", *(one.name for one in fields)]
    columns = ", ".join([*names, *([GEOMETRY] if staged.table.geometry else [])])
    rows = workspace.engine.execute(f"SELECT {columns} FROM {staged.table.name} WHERE voided_at IS NULL ORDER BY fid")
    shapes: Sequence[Any] = [None] * len(rows)
    if staged.table.geometry and rows:
        shapes = workspace.engine.decode_geometry([row[-1] for row in rows])
    return [(row[0], row[1 : len(names)], _place(shape)) for row, shape in zip(rows, shapes)]


def _said(fields: Sequence[Field], values: Sequence[Any], place: Any) -> tuple[Any, ...]:
    return (place, *(_plain(one, value) for one, value in zip(fields, values)))


def _place(shape: Any) -> tuple[float, float] | None:
    """Return where a point lies, None for what is none: such a row is held, and no record is like it."""
    if shape is None or shape.is_empty or shape.geom_type != "Point":
        return None
    return round(shape.x, PLACES), round(shape.y, PLACES)


def _plain(of: Field, value: Any) -> Any:
    if value is None or value == "":
        return None
    return bool(value) if of.type is Type.BOOLEAN else value
