# SPDX-License-Identifier: GPL-3.0-or-later
"""Triggers in a GeoPackage that are nobody's rule: they could leave out or change in silence what is recorded."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from .envelope import GEOMETRY

# GDAL keeps the spatial index and the number of rows up to date with triggers of its own, worded by its version.
_WORDS = r"[^;]*"


def _is_upkeep(table: str, sql: str) -> bool:
    """Return whether a trigger is one with which GDAL or this plugin keeps a table's spatial index or its count."""
    index = f"rtree_{table}_{GEOMETRY}".lower()
    there = " ".join(sql.replace('"', "").lower().split())
    if any(word in there for word in ("raise", "select", "--", "/*")):
        return False
    written = rf"(?:insert or replace into|delete from|update) {index}\b{_WORDS};"
    kept = rf"create trigger {index}_\w+ after (?:insert|update|delete) {_WORDS}begin (?:{written} ?)+end"
    counted = (
        rf"create trigger trigger_\w+_feature_count_{table} after (?:insert|delete) on {table} begin"
        rf" update gpkg_ogr_contents set feature_count = {_WORDS}; end"
    )
    return re.fullmatch(f"{kept}|{counted}", there) is not None


def foreign_triggers(
    there: Iterable[tuple[str, str, str]], tables: Collection[str], rules: Collection[str]
) -> list[str]:
    """Return the names of those of `there` (name, table, statement) that act on `tables` and are neither `rules` (by
    name) nor upkeep of a spatial index.

    >>> foreign_triggers([("t", "hazard", "CREATE TRIGGER t BEFORE INSERT ON hazard ...")], ["hazard"], [])
    ['t']
    """
    on_tables = ((name, table.lower(), sql) for name, table, sql in there if table.lower() in tables)
    return sorted(name for name, table, sql in on_tables if name not in rules and not _is_upkeep(table, sql))
