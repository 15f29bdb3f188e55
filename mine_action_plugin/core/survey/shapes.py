# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivered geometry as shapes in EPSG:4326: whatever cannot become one is a finding with its row."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ..findings import Finding
from ..model.table import Geometry, Table
from .kinds import found
from .place import Georeference

POINT, POLYGON, MULTIPOINT, MULTIPOLYGON = 0, 3, 4, 6
NAMES = {
    0: "Point", 1: "LineString", 2: "LinearRing", 3: "Polygon",
    4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon", 7: "GeometryCollection",
}  # fmt: skip
WITHOUT_PLACE = ("geometry_missing", "geometry_empty")
WANTED = {Geometry.POINT: (POINT,), Geometry.MULTIPOLYGON: (POLYGON, MULTIPOLYGON), Geometry.ANY: tuple(range(8))}


@dataclass(frozen=True)
class Shapes:
    """`raw` as delivered, in the CRS of the data; `findings` on the rows that have no shape that can be used."""

    raw: np.ndarray
    findings: tuple[Finding, ...]


def decode(wkb: np.ndarray, rows: np.ndarray, known_bad: frozenset[int] = frozenset()) -> Shapes:
    """Return shapes of WKB, None where there is none. `known_bad` are rows that the reader already spoke about."""
    given = np.array([shape is not None for shape in wkb.tolist()], dtype=bool)
    shapes = np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), dtype=object)
    findings = [found("geometry_missing", row) for row in rows[~given].tolist() if row not in known_bad]
    failed = given & np.array([shape is None for shape in shapes.tolist()], dtype=bool)
    findings += [_failure(wkb[index], int(rows[index])) for index in np.flatnonzero(failed).tolist()]
    empty = ~failed & given & shapely.is_empty(shapes)
    findings += [found("geometry_empty", row) for row in rows[empty].tolist()]
    return Shapes(shapes, tuple(findings))


def _failure(wkb: bytes, row: int) -> Finding:
    try:
        shapely.from_wkb(wkb)
        reason = "unknown"
    except ShapelyError as error:
        reason = str(error)
    if "LinearRing" in reason and "number of points" in reason:
        return found("too_few_vertices", row, count="< 3")
    return found("geometry_unreadable", row, reason=reason)


def bounds(shapes: np.ndarray) -> tuple[float, float, float, float] | None:
    """Return the box (minx, miny, maxx, maxy) around all finite coordinates, None where there are none."""
    points = shapely.get_coordinates(shapes)
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        return None
    (minx, miny), (maxx, maxy) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return minx, miny, maxx, maxy


def main_kind(shapes: np.ndarray) -> str:
    """Return POINT, LINESTRING or POLYGON, whichever most shapes are (of one part or several), "" without any."""
    types = shapely.get_type_id(shapes)
    counts = {
        "POINT": np.isin(types, (POINT, MULTIPOINT)).sum(),
        "LINESTRING": np.isin(types, (1, 2, 5)).sum(),
        "POLYGON": np.isin(types, (POLYGON, MULTIPOLYGON)).sum(),
    }
    best = max(counts, key=lambda kind: counts[kind])
    return best if counts[best] else ""


def to_wgs84(shapes: np.ndarray, rows: np.ndarray, place: Georeference) -> tuple[np.ndarray, list[Finding]]:
    """Return the shapes in EPSG:4326 without heights, and findings; rows with an impossible coordinate become None."""
    findings: list[Finding] = []
    raised = int(np.count_nonzero(shapely.has_z(shapes)))
    if raised:
        findings.append(found("heights_left_off", count=raised))
        shapes = shapely.force_2d(shapes)
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    lon, lat = place.positions(coordinates[:, 0], coordinates[:, 1])
    if np.array_equal(lon, coordinates[:, 0]) and np.array_equal(lat, coordinates[:, 1]):
        return shapes, findings  # they are there already, all of them
    lost = ~(np.isfinite(lon) & np.isfinite(lat))
    held = np.where(lost, 0.0, lon), np.where(lost, 0.0, lat)  # a ring must stay closed; its row is taken out below
    moved = shapely.set_coordinates(shapes.copy(), np.column_stack(held))
    if lost.any():
        owners, first = np.unique(owner[lost], return_index=True)
        for index, value in zip(owners.tolist(), coordinates[lost][first].tolist()):
            findings.append(found("coordinates_impossible", int(rows[index]), value=f"{value[0]!r}, {value[1]!r}"))
        moved[owners] = None
    return moved, findings


def as_needed(shapes: Shapes, table: Table) -> tuple[Shapes, list[Finding]]:
    """Return the shapes as far as records of `table` have any, and what was left off or is not known.

    Where a record needs no place, one that lacks it is said once for all rows; what cannot be read stays a fault.
    """
    given = ~shapely.is_missing(shapes.raw)
    if table.geometry is None:
        count = int(np.count_nonzero(given))
        left = [found("geometry_left_off", count=count, table=table.name)] if count else []
        return Shapes(np.full(len(shapes.raw), None, dtype=object), ()), left
    if table.intake is None or table.intake.placed:
        return shapes, []
    raw = shapes.raw.copy()
    raw[given & shapely.is_empty(raw)] = None
    faults = tuple(finding for finding in shapes.findings if finding.kind.key not in WITHOUT_PLACE)
    count = sum(finding.kind.key in WITHOUT_PLACE for finding in shapes.findings)
    return Shapes(raw, faults), [found("place_not_given", count=count)] if count else []


def fit_kind(shapes: np.ndarray, rows: np.ndarray, table: Table) -> tuple[np.ndarray, list[Finding]]:
    """Return the shapes, multipoints of one point as points, and a finding for each of another kind than needed."""
    if table.geometry is None:
        return shapes, []
    wanted = WANTED[table.geometry]
    shapes = shapes.copy()
    types = shapely.get_type_id(shapes)
    if POINT in wanted:
        single = (types == MULTIPOINT) & (shapely.get_num_geometries(shapes) == 1)
        shapes[single] = shapely.get_geometry(shapes[single], 0)
        types = shapely.get_type_id(shapes)
    wrong = (types >= 0) & ~np.isin(types, wanted) & ~shapely.is_empty(shapes)
    names = " / ".join(NAMES[kind] for kind in wanted)
    findings = [
        found("geometry_wrong_kind", int(rows[index]), found=NAMES[int(types[index])], wanted=names)
        for index in np.flatnonzero(wrong).tolist()
    ]
    return shapes, findings
