# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries that were drawn anew in QGIS, into a file: under the name of who drew them, over what he has read only.

QGIS writes a shape into a file in a statement of its own, with neither a name nor the version that was read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...core.model.envelope import GEOMETRY
from ...core.model.table import Table
from .geopackage import GeoPackage
from .versions import no_such_file


@dataclass(frozen=True)
class Drawn:
    """The shape (a GeoPackage blob) that the record with row number `fid` gets, of which `version` was read."""

    fid: int
    version: int
    blob: bytes | None


def write_boundaries(file: Path, table: Table, drawn: Iterable[Drawn], who: str) -> dict[int, int]:
    """Write all of them or none, and return the versions that the records have now: row number -> version.

    `PlanningError` where a rule is broken, that of the version among them, or the file is gone or cannot be written.
    """
    if not file.is_file():  # moved away under QGIS, which still has it open; SQLite would make an empty one
        raise no_such_file(str(file))
    engine = GeoPackage(file)
    try:
        with engine.transaction():
            return {one.fid: _written(engine, table, one, who) for one in drawn}
    finally:
        engine.close()


def _written(engine: GeoPackage, table: Table, one: Drawn, who: str) -> int:
    sets = f"{GEOMETRY} = ?, version = ?, changed_by = ?"
    engine.execute(f"UPDATE {table.name} SET {sets} WHERE fid = ?", (one.blob, -one.version, who, one.fid))
    found = engine.execute(f"SELECT version FROM {table.name} WHERE fid = ?", (one.fid,))
    return int(found[0][0]) if found else one.version
