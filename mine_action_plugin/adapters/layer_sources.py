# SPDX-License-Identifier: GPL-3.0-or-later
"""From where QGIS opens the tables of a workspace: a GeoPackage, or PostgreSQL with QGIS's own provider and login."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsDataSourceUri, QgsWkbTypes

from ..core.model.ddl_sqlite import SRS_ID
from ..core.model.envelope import GEOMETRY
from ..core.model.table import Geometry, Table
from .database_login import open_named, workspace_address
from .store.connection_text import is_postgresql, place_of

NOT_VOIDED = '"voided_at" IS NULL'
_SHAPES = {
    Geometry.POINT: QgsWkbTypes.Type.Point,
    Geometry.MULTIPOLYGON: QgsWkbTypes.Type.MultiPolygon,
    Geometry.ANY: QgsWkbTypes.Type.Unknown,
    None: QgsWkbTypes.Type.NoGeometry,
}

Source = Callable[[Table], "tuple[str, str]"]


def layer_sources(location: str) -> Source:
    """Return the function from a table to its source and QGIS's provider for it; voided records are left out.

    A database is asked once for the schema of the workspace. No password is in a source: QGIS takes it from the
    authentication configuration that `location` names, or libpq from the password file.
    """
    address = workspace_address(location)
    return _in_database(location, address) if is_postgresql(address) else lambda table: _in_file(location, table)


def _in_file(location: str, table: Table) -> tuple[str, str]:
    source = f"{location}|layername={table.name}"
    # Part of the source, because setSubsetString on one layer of a GeoPackage makes QGIS 3.22 open the next ones empty.
    return (f"{source}|subset={NOT_VOIDED}" if table.keeps_history else source), "ogr"


def _in_database(location: str, address: str) -> Source:
    from psycopg2.extensions import parse_dsn  # here, so that files are shown where it is missing

    place = place_of(address)
    said = parse_dsn(place.text)
    with open_named(location) as workspace:
        ((schema,),) = workspace.engine.execute("SELECT current_schema()")
    mode = QgsDataSourceUri.decodeSslMode(said.get("sslmode", "prefer"))
    user = "" if place.authcfg else said.get("user", "")

    def source(table: Table) -> tuple[str, str]:
        uri = QgsDataSourceUri()
        if "service" in said:
            uri.setConnection(said["service"], said.get("dbname", ""), user, "", mode, place.authcfg)
        else:
            host, port = said.get("host", said.get("hostaddr", "")), said.get("port", "")
            uri.setConnection(host, port, said.get("dbname", ""), user, "", mode, place.authcfg)
        column = GEOMETRY if table.geometry else ""
        uri.setDataSource(schema, table.name, column, NOT_VOIDED if table.keeps_history else "", "fid")
        uri.setWkbType(_SHAPES[table.geometry])
        uri.setSrid(str(SRS_ID) if table.geometry else "")
        return uri.uri(False), "postgres"

    return source
