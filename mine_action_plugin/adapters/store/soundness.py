# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the file of a workspace is whole, as far as SQLite can tell: pages, indexes, references, spatial indexes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ...core.model.envelope import GEOMETRY
from ...core.model.tables import TABLES

SHOWN = 3  # faults that are asked for: the first ones say where, the others nothing more


def faults_of(connection: sqlite3.Connection, thorough: bool = False) -> list[str]:
    """Return what is wrong with the file; sqlite3.Error where it is so wrong that it cannot be asked.

    Every page is read: 0.2 s for 100,000 hazards. `thorough` compares indexes with their tables as well and looks into
    the spatial indexes, without whose entries a record is not drawn. A letter that is another one within a text is no
    fault that SQLite could see.
    """
    check = "integrity_check" if thorough else "quick_check"
    faults = [" ".join(str(row[0]).split()) for row in connection.execute(f"PRAGMA {check}({SHOWN})")]
    faults = [fault for fault in faults if fault != "ok"]
    if thorough and not faults:
        faults = [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
        faults += _faults_of_spatial_indexes(connection)
    return faults[:SHOWN]


def _faults_of_spatial_indexes(connection: sqlite3.Connection) -> Iterator[str]:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in TABLES:
        index = f"rtree_{table.name}_{GEOMETRY}"
        if table.name not in there or index not in there:
            continue
        (said,) = connection.execute("SELECT rtreecheck(?)", (index,)).fetchone()
        if said != "ok":
            yield f"{index}: {' '.join(str(said).split())}"
            continue
        # the flag of emptiness is the lowest bit of the first half of byte 4 of a blob (OGC 12-128r14, 2.1.3.1.1)
        flag = f"substr(hex(substr({GEOMETRY}, 4, 1)), 1, 1)"
        (missing,) = connection.execute(
            f"SELECT count(*) FROM {table.name} WHERE {GEOMETRY} IS NOT NULL AND {flag} NOT IN ('1', '3', '5', '7')"
            f" AND fid NOT IN (SELECT id FROM {index})"
        ).fetchone()
        if missing:
            yield f"{index}: -{missing}"
