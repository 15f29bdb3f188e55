# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound row of every table that can be taken in, made from the dictionary, and files that hold such rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyogrio
from shapely.geometry import MultiPolygon, Point, box

from mine_action_plugin.core.model.lifecycle import LIFECYCLES
from mine_action_plugin.core.model.routes import ROUTES
from mine_action_plugin.core.model.table import Field, Geometry, Table, Type
from mine_action_plugin.core.model.tables import intake_tables, table_named
from mine_action_plugin.core.survey.mapping import mappable

LISTED = "turning_point"  # taken in by the list of a hazard, which test_point_lists.py tests
TABLES = tuple(table for table in intake_tables() if table.name != LISTED)
TASK = "T-1"
DAY = "2020-03-05"


def references_of(table: Table) -> list[Field]:
    return [field for field in mappable(table) if field.references]


def named(table: str, number: int = 1) -> str:
    """Return what the row with this number of a table is called, where rows of another refer to it."""
    return TASK if table == "task" else f"{table}-{number}"


def row(table: Table, number: int = 1, **given: Any) -> dict[str, Any]:
    """Return field -> value of a sound row with every field filled, references by code, and "geometry" if any."""
    values = {field.name: _value(table, field, number) for field in mappable(table)}
    if table.geometry is not None:
        values["geometry"] = _shape(table.geometry, number)
    return {**values, **given}


def _value(table: Table, field: Field, number: int) -> Any:
    if field.name == table.key:
        return named(table.name, number)
    if table.name == "land_release_product" and field.name in ("kind", "activity"):
        return {"kind": ROUTES[0].kind, "activity": ROUTES[0].activities[0]}[field.name]
    if field.references:
        return named(field.references)
    lifecycle = next((one for one in LIFECYCLES if (one.table, one.field) == (table.name, field.name)), None)
    if lifecycle is not None:
        return lifecycle.initial[0]
    if field.codes is not None:
        return ",".join(field.codes.keys()[-2:]) if field.type is Type.CODES else field.codes.keys()[-1]
    least = int(field.minimum or 0)
    simple = {Type.TEXT: f"{field.label}, نص {number}", Type.DATE: DAY, Type.BOOLEAN: True}
    return simple.get(field.type, least + number if field.type is Type.INTEGER else least + 0.5)


def _shape(kind: Geometry, number: int) -> Any:
    west = 13.0 + 0.01 * number
    if kind is Geometry.POINT:
        return Point(west, 32.5)
    return MultiPolygon([box(west, 32.5, west + 0.001, 32.501)])


def write(folder: Path, table: Table, rows: Sequence[dict[str, Any]]) -> Path:
    """Write rows as somebody sends them: shapefiles with short names and GeoPackages, text tables and workbooks."""
    place = TABLES.index(table)
    frame = pd.DataFrame(rows)
    if table.geometry is not None:
        spatial = gpd.GeoDataFrame(frame, geometry="geometry", crs="EPSG:4326")
        if place % 2:
            short = {field.name: field.short for field in table.fields}
            spatial.rename(columns=short).to_file(folder / f"{table.name}.shp", encoding="utf-8")
            return folder / f"{table.name}.shp"
        spatial.to_file(folder / f"{table.name}.gpkg", layer=table.name)
        return folder / f"{table.name}.gpkg"
    return _write_table(folder / table.name, table, frame, ("csv", "xlsx", "ods")[place % 3])


def _write_table(stem: Path, table: Table, frame: pd.DataFrame, kind: str) -> Path:
    path = stem.with_suffix(f".{kind}")
    if kind == "csv":
        frame.to_csv(path, index=False, encoding="utf-8")
        return path
    labels = {field.name: field.label for field in table.fields}
    pyogrio.write_dataframe(frame.rename(columns=labels), path, driver=kind.upper(), layer=table.name)
    return path


def deliver(folder: Path, **changed: dict[str, Any]) -> Path:
    """Write one row of every table into `folder`, with `changed` fields by table."""
    folder.mkdir()
    for table in TABLES:
        write(folder, table, [row(table, **changed.get(table.name, {}))])
    return folder


def add_task(workspace: Any) -> str:
    """Bear the task that reports refer to: tasks are planned in the workspace, and never taken in."""
    return workspace.add("task", {"code": TASK, "activity": "nts"})


def parent_id(workspace: Any, field: Field, code: str) -> str:
    """Return the id of the record that `field` refers to by its code."""
    key = table_named(field.references).code
    (found,) = workspace.read(field.references, f"{key} = ?", (code,))["id"]
    return str(found)
