# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the products of one hazard are disjoint: land that lies in two of them would be counted as released twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

# Boundaries are kept to 0.0000001°, a centimetre. Two products along one line, drawn twice, overlap by that much.
TOUCHING_M = 0.02
SLIVER_M = 1.0

Measure = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Ground:
    """How polygons in EPSG:4326 are measured: areas in m² and lengths of all rings in m, on the ellipsoid."""

    areas_m2: Measure
    perimeters_m: Measure


@dataclass(frozen=True)
class Overlap:
    """Two polygons, by their places, that share land: how much, how wide on average, and where (EPSG:4326)."""

    first: int
    second: int
    area_m2: float
    width_m: float
    point: tuple[float, float]

    @property
    def is_sliver(self) -> bool:
        """Return whether it is so thin that a boundary drawn twice is the likely cause."""
        return self.width_m < SLIVER_M


def overlaps(shapes: Sequence[object], owners: Sequence[object], ground: Ground) -> list[Overlap]:
    """Return the overlaps among polygons of one owner (the hazard), each pair once, `first` before `second`.

    What is thinner than `TOUCHING_M` on average is a common boundary and no overlap. Polygons that are missing, empty
    or invalid share nothing that could be told; other checks find them.
    """
    polygons = np.asarray(shapes, dtype=object)
    sound = np.flatnonzero(shapely.is_valid(polygons) & (shapely.get_dimensions(polygons) == 2))
    if len(sound) < 2:
        return []
    one, other = sound[shapely.STRtree(polygons[sound]).query(polygons[sound], predicate="intersects")]
    owner = np.unique(np.array([str(name) for name in owners]), return_inverse=True)[1]
    pairs = np.flatnonzero((one < other) & (owner[one] == owner[other]))
    one, other = one[pairs], other[pairs]
    common, pair = _areal_parts(shapely.intersection(polygons[one], polygons[other]))
    area = ground.areas_m2(common)
    with np.errstate(invalid="ignore", divide="ignore"):
        width = 2.0 * area / ground.perimeters_m(common)  # of a strip much longer than wide; of a square half its side
    found = []
    for number in np.unique(pair[width >= TOUCHING_M]).tolist():
        parts = np.flatnonzero((pair == number) & (width >= TOUCHING_M))
        largest = parts[np.argmax(area[parts])]
        inside = shapely.point_on_surface(common[largest])
        found.append(
            Overlap(
                int(one[number]),
                int(other[number]),
                float(area[parts].sum()),
                float(width[parts].max()),
                (float(inside.x), float(inside.y)),
            )
        )
    return sorted(found, key=lambda overlap: (overlap.first, overlap.second))


def _areal_parts(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the polygons among the parts of `shapes`, and which shape each is a part of; lines and points fall out."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    parts, inner = shapely.get_parts(parts, return_index=True)  # a collection may hold a multipolygon
    owner = owner[inner]
    areal = (shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)
    return parts[areal], owner[areal]
