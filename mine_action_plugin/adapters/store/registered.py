# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether QGIS would draw the tables of a GeoPackage where they are, and all of them: its own registers say so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ...core.model.ddl_sqlite import SRS_ID
from ...core.model.envelope import GEOMETRY
from ...core.model.tables import TABLES

REGISTERS = ("gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns")

# the flag of emptiness is the lowest bit of the first half of byte 4 of a blob (OGC 12-128r14, 2.1.3.1.1)
_DRAWN = f"{GEOMETRY} IS NOT NULL AND substr(hex(substr({GEOMETRY}, 4, 1)), 1, 1) NOT IN ('1', '3', '5', '7')"


def faults_of_registers(connection: sqlite3.Connection, thorough: bool = False) -> Iterator[str]:
    """Yield where the registers of a GeoPackage say something else than the workspace means by its tables.

    That is, another coordinate system, no layer, or a spatial index that lacks records: they would be drawn elsewhere
    or not at all, and be missing beside an order. `thorough` looks for each record in the index, else they are counted.
    """
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    lost = [name for name in REGISTERS if name not in there]
    if lost:
        yield f"{', '.join(lost)}: -"
        return
    system = connection.execute(
        "SELECT upper(organization), organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (SRS_ID,)
    ).fetchall()
    if system != [("EPSG", SRS_ID)]:
        yield f"gpkg_spatial_ref_sys: {SRS_ID} = {system}"
    layers = dict(
        connection.execute(
            "SELECT g.table_name, g.srs_id FROM gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name)"
            " WHERE g.column_name = ? AND c.data_type = 'features' AND c.srs_id = g.srs_id",
            (GEOMETRY,),
        ).fetchall()
    )
    for table in (table.name for table in TABLES if table.geometry and table.name in there):
        if layers.get(table) != SRS_ID:
            yield f"gpkg_geometry_columns: {table} = {layers.get(table, '-')}"
        index = f"rtree_{table}_{GEOMETRY}"
        yield from _faults_of_index(connection, table, index, thorough) if index in there else (f"{index}: -",)


def _faults_of_index(connection: sqlite3.Connection, table: str, index: str, thorough: bool) -> Iterator[str]:
    if not thorough:
        (drawn,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {_DRAWN}").fetchone()
        (found,) = connection.execute(f"SELECT count(*) FROM {index}_rowid").fetchone()
        if found != drawn:
            yield f"{index}: {found} / {drawn}"
        return
    (said,) = connection.execute("SELECT rtreecheck(?)", (index,)).fetchone()
    if said != "ok":
        yield f"{index}: {' '.join(str(said).split())}"
        return
    (missing,) = connection.execute(
        f"SELECT count(*) FROM {table} WHERE {_DRAWN} AND fid NOT IN (SELECT id FROM {index})"
    ).fetchone()
    if missing:
        yield f"{index}: -{missing}"
