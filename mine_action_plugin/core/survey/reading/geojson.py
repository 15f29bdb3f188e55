# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference system that a GeoJSON file states, where GDAL would take WGS 84 instead in silence."""

from __future__ import annotations

import re
from pathlib import Path

JSON = (".geojson", ".json")
HEAD = 1 << 16  # bytes at either end of the file in which the member is looked for
MEMBER = re.compile(r'"crs"\s*:\s*(null|"[^"]*"|\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\})')
TAKEN_INSTEAD = "EPSG:4326"
WGS84 = re.compile(r"4326|CRS84")


def json_crs(path: Path, read: str) -> str:
    """Return `read`, what GDAL says, unless the file states another system, which is then returned as it stands.

    "" where the file says null: no system may be assumed then (GeoJSON of 2008, section 3).
    """
    stated = _member(path)
    if stated is None or read != TAKEN_INSTEAD or WGS84.search(stated):
        return read
    return "" if stated == "null" else " ".join(stated.split())


def _member(path: Path) -> str | None:
    """Return the member "crs" of the collection, which stands before its features or after them."""
    with path.open("rb") as file:
        head = file.read(HEAD)
        file.seek(max(0, path.stat().st_size - HEAD))
        tail = file.read()
    before = head.partition(b'"features"')[0]
    for part in (before, tail.rpartition(b"]")[2]):
        found = MEMBER.search(part.decode("utf-8", "replace"))
        if found:
            return found[1]
    return None
