# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the shape of each row by itself, after GICHD's geocheck list."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ...findings import Finding
from ...geometry_words import PLACE
from ..kinds import found
from .subject import Subject, indices

SAME_DEG = 0.000001  # geocheck's tolerance for equal vertices
LONG_EDGE_M = 5000.0  # geocheck's distance between consecutive points
SLIVER_WIDTH_M = 1.0
OVERLAP_SHARE = 0.0001
EARTH_RADIUS_M = 6_371_008.8
FEWEST_CORNERS = 3


def invalid(subject: Subject) -> Iterator[Finding]:
    """Shapes that break the rules of OGC Simple Features, with the place of the first fault."""
    shapes = subject.shapes
    present = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    for index in indices(present & ~subject.valid & (subject.corners >= FEWEST_CORNERS)):
        reason = str(shapely.is_valid_reason(shapes[index]))
        place = PLACE.search(reason)
        point = (float(place[1]), float(place[2])) if place else subject.somewhere(index)
        yield found("geometry_invalid", int(subject.rows[index]), point, reason=PLACE.sub("", reason).strip())


def too_few_vertices(subject: Subject) -> Iterator[Finding]:
    """Polygons with a ring of fewer than three distinct corners."""
    for index in indices(subject.corners < FEWEST_CORNERS):
        yield subject.at("too_few_vertices", index, count=int(subject.corners[index]))


def edges(subject: Subject) -> Iterator[Finding]:
    """Corners given twice, and consecutive corners more than 5 km apart (on the sphere, good to 0.5 %)."""
    rings, owner = subject.rings
    if not len(rings):
        return
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same_ring = ring[1:] == ring[:-1]
    step = np.abs(points[1:] - points[:-1])
    twice = same_ring & (step < SAME_DEG).all(axis=1)
    of = owner[ring[:-1]]
    counts = np.bincount(of[twice], minlength=len(subject.rows))
    for index in indices(counts > 0):
        yield subject.at("duplicate_vertices", index, count=int(counts[index]))
    length = _length_m(points[:-1], points[1:])
    far = np.flatnonzero(same_ring & (length > LONG_EDGE_M))
    longest: dict[int, int] = {}
    for edge in far.tolist():
        index = int(of[edge])
        if index not in longest or length[edge] > length[longest[index]]:
            longest[index] = edge
    for index, edge in longest.items():
        point = (float(points[edge][0]), float(points[edge][1]))
        yield found("long_edge", int(subject.rows[index]), point, length_m=float(length[edge]))


def _length_m(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    middle = np.radians((first[:, 1] + second[:, 1]) / 2.0)
    east = np.radians(second[:, 0] - first[:, 0]) * np.cos(middle)
    return EARTH_RADIUS_M * np.hypot(east, np.radians(second[:, 1] - first[:, 1]))


def overlapping_parts(subject: Subject) -> Iterator[Finding]:
    """Parts of one multipolygon that lie on one another."""
    several = (shapely.get_type_id(subject.shapes) == 6) & (shapely.get_num_geometries(subject.shapes) > 1)
    for index in indices(several):
        parts = shapely.get_parts(subject.shapes[index])
        if not shapely.is_valid(parts).all():
            continue
        tree = shapely.STRtree(parts)
        for first, second in tree.query(parts, predicate="intersects").T.tolist():
            if first >= second:
                continue
            smaller = min(parts[first].area, parts[second].area)
            common = shapely.intersection(parts[first], parts[second]).area
            if smaller and common > OVERLAP_SHARE * smaller:
                yield subject.at("parts_overlap", index, first=first + 1, second=second + 1, share=common / smaller)


def slivers(subject: Subject) -> Iterator[Finding]:
    """Polygons narrower than a metre on average: twice the area over the perimeter."""
    shapes = np.where(subject.usable, subject.polygons, None)
    length = _perimeters_m(shapes)
    with np.errstate(divide="ignore", invalid="ignore"):
        width = 2.0 * subject.areas_m2 / length
    for index in indices(width < SLIVER_WIDTH_M):
        yield subject.at("sliver", index, area_m2=float(subject.areas_m2[index]), width_m=float(width[index]))


def _perimeters_m(shapes: np.ndarray) -> np.ndarray:
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    length = np.zeros(max(len(points) - 1, 0))
    if len(points) > 1:
        length = _length_m(points[:-1], points[1:])
    inside = owner[1:] == owner[:-1]  # a jump from ring to ring counts, which only makes a polygon look wider
    total = np.bincount(owner[:-1][inside], weights=length[inside], minlength=len(shapes))
    return np.where(total > 0, total, np.nan)
