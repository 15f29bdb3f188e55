# SPDX-License-Identifier: GPL-3.0-or-later
"""A hazard's perimeter, reference points, evidence and fingerprint, from its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pyproj import Geod
from shapely.geometry import MultiPolygon, Point

from ...core.location.traverse import table_from_ring
from ...core.orders.content import EvidenceItem, PerimeterPoint, ReferencePoint
from ...core.orders.staleness import hazard_fingerprint
from .ground import position

SAME_PLACE_M = 0.5  # a recorded turning point this near a vertex is that vertex
_GEOD = Geod(ellps="WGS84")
_REFERENCES = ("lm", "bm")


def text(record: Mapping[str, Any], name: str) -> str:
    """Return a text field, empty where it is missing."""
    value = record.get(name)
    return "" if value is None else str(value)


def fingerprint(record: Mapping[str, Any], evidence: Sequence[Mapping[str, Any]]) -> str:
    """Return the fingerprint of a hazard record (plain values, shapely geometry) with its evidence."""
    return hazard_fingerprint(record, record["geometry"].wkb_hex, evidence)


def references_of(points: Sequence[Mapping[str, Any]]) -> tuple[ReferencePoint, ...]:
    """Return the landmarks and benchmarks among a hazard's recorded points, in their order."""
    return tuple(
        ReferencePoint(
            role=point["role"],
            label=text(point, "label"),
            position=position(point["geometry"]).position,
            accuracy_m=point["accuracy_m"],
            remarks=text(point, "remarks"),
        )
        for point in sorted(points, key=lambda one: one["point_no"])
        if point["role"] in _REFERENCES and point["geometry"] is not None
    )


def perimeter_of(
    geometry: MultiPolygon,
    points: Sequence[Mapping[str, Any]],
    first_number: int,
    start: tuple[float, float] | None = None,
) -> tuple[PerimeterPoint, ...]:
    """Return the perimeter point by point, made from the polygon so that table and map are the same thing.

    Labels and roles come from recorded points that lie on a vertex. Without any there is no start point: the first
    corner of an outline is where somebody began to draw, not where a team may begin to work. `start` is where the plan
    lets the team begin (longitude, latitude); it takes the place of the start point that was recorded.
    """
    recorded = [one for one in points if one["geometry"] is not None and one["role"] not in _REFERENCES]
    found: list[PerimeterPoint] = []
    for part, ring, coordinates in _rings(geometry):
        for row in table_from_ring(coordinates):
            chosen = start is not None and _GEOD.inv(row.lon, row.lat, *start)[2] <= SAME_PLACE_M
            known = _recorded_at(row.lon, row.lat, recorded)
            found.append(
                PerimeterPoint(
                    number=first_number + len(found),
                    label=text(known, "label") if known else "",
                    role=_role(known, chosen, start is not None),
                    part=part,
                    ring=ring,
                    position=position(Point(row.lon, row.lat)).position,
                    bearing_deg=row.bearing_deg,
                    distance_m=row.distance_m,
                )
            )
    return tuple(found)


def _role(recorded: Mapping[str, Any] | None, chosen: bool, planned: bool) -> str:
    """Return the role of a perimeter point: a start point that the plan chose is the only one."""
    role = str(recorded["role"]) if recorded else "tp"
    if chosen:
        return "sp"
    return "tp" if planned and role == "sp" else role


def _rings(geometry: MultiPolygon) -> Iterator[tuple[int, int, list[tuple[float, ...]]]]:
    for part, polygon in enumerate(geometry.geoms, start=1):
        for ring, line in enumerate((polygon.exterior, *polygon.interiors)):
            yield part, ring, list(line.coords)


def _recorded_at(lon: float, lat: float, recorded: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    for one in recorded:
        if _GEOD.inv(lon, lat, one["geometry"].x, one["geometry"].y)[2] <= SAME_PLACE_M:
            return one
    return None


def evidence_of(records: Sequence[Mapping[str, Any]]) -> tuple[EvidenceItem, ...]:
    """Return the evidence points of a hazard without who told of them."""
    return tuple(
        EvidenceItem(
            kind=one["kind"],
            type=one["type"],
            device=text(one, "device_category"),
            seen_on=text(one, "seen_on"),
            position=position(one["geometry"]).position if one["geometry"] is not None else None,
        )
        for one in records
    )
