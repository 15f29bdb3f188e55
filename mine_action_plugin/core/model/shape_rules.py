# SPDX-License-Identifier: GPL-3.0-or-later
"""What a stored shape must be, in SQL: of its table's kind, in two dimensions, in EPSG:4326, not empty, on the globe.

PostGIS holds kind and coordinate system by the type of the column. A GeoPackage takes any bytes, so the rules look at
the head of them: the header (OGC 12-128r14, 2.1.3) and the type and the first count of the WKB behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from .envelope import GEOMETRY
from .table import Geometry, Table

_SHAPE = f"NEW.{GEOMETRY}"
ON_GLOBE = "geom.range"  # the key of the rule that calls a function for each side of a shape
_TYPES = {
    Geometry.POINT: (1,),
    Geometry.MULTIPOLYGON: (6,),
    Geometry.ANY: (1, 2, 3, 4, 5, 6, 7),
}


def _none_of(expression: str, values: tuple[bytes, ...]) -> str:
    return "(" + " AND ".join(f"{expression} <> X'{value.hex().upper()}'" for value in values) + ")"


def _heads(types: tuple[int, ...]) -> tuple[bytes, ...]:
    """Return how the WKB of these types begins: the byte order and the type, in two dimensions."""
    return tuple(head for one in types for head in (b"\1" + one.to_bytes(4, "little"), b"\0" + one.to_bytes(4, "big")))


def _bytes_behind(length: int, skipped: int = 0) -> str:
    """Return an expression for `length` bytes of the WKB; an envelope of two dimensions may lie before it."""
    has_none = _none_of(f"substr({_SHAPE}, 4, 1)", (b"\2", b"\3"))
    return f"substr({_SHAPE}, CASE WHEN {has_none} THEN {9 + skipped} ELSE {41 + skipped} END, {length})"


def shape_rules(table: Table) -> Iterator[tuple[str, str, str, str]]:
    """Yield (key, condition, message, dialect) for the shapes of `table`, none where it has none."""
    if table.geometry is None:
        return
    kind = "a shape" if table.geometry is Geometry.ANY else f"a {table.geometry.value}"
    here = f"{_SHAPE} IS NOT NULL AND"
    headers = _none_of(f"substr({_SHAPE}, 1, 4)", tuple(b"GP\0" + bytes([flags]) for flags in range(4)))
    systems = _none_of(f"substr({_SHAPE}, 5, 4)", ((4326).to_bytes(4, "little"), (4326).to_bytes(4, "big")))
    empty = f"NOT {_none_of(f'substr({_SHAPE}, 4, 1)', tuple(bytes([0x10 + flags]) for flags in range(16)))}"
    types = _none_of(_bytes_behind(5), _heads(_TYPES[table.geometry]))
    is_kind = f"is not {kind} of two dimensions"
    yield "geom.srs", f"{here} {systems}", "is not in EPSG:4326", "sqlite"
    yield "geom.empty", f"{here} {empty}", "is empty", "sqlite"
    yield "geom.kind", f"{here} ({headers} OR {types})", is_kind, "sqlite"
    if table.geometry is not Geometry.POINT:
        yield "geom.empty", f"{here} {_bytes_behind(4, 5)} = X'00000000'", "is empty", "sqlite"
    sides = "ST_MinX({0}) >= -180 AND ST_MaxX({0}) <= 180 AND ST_MinY({0}) >= -90 AND ST_MaxY({0}) <= 90"
    beyond = "reaches beyond 180 degrees of longitude or 90 of latitude"
    yield ON_GLOBE, f"{here} NOT COALESCE({sides.format(_SHAPE)}, 1 = 0)", beyond, "sqlite"
    yield "geom.empty", f"{here} ST_IsEmpty({_SHAPE})", "is empty", "postgresql"
    globe = "ST_MakeEnvelope(-180, -90, 180, 90, 4326)"
    yield ON_GLOBE, f"{here} NOT ST_IsEmpty({_SHAPE}) AND NOT ({_SHAPE} @ {globe})", beyond, "postgresql"
