# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one layer as the checks see them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from ...findings import Finding
from ...model.table import Table
from ..kinds import found
from ..place import Surroundings

SHORT_RING = 5  # points with the closing one: a longer ring of two distinct corners crosses itself and is invalid


@dataclass(frozen=True)
class Subject:
    """Rows of `table`: numbers in the source, shapes in EPSG:4326 (None without), values by field of the dictionary.

    `valid` marks shapes that keep the rules of OGC Simple Features, `usable` those of the table's kind among them;
    `areas_m2` is NaN for what is no usable polygon.
    """

    table: Table
    rows: np.ndarray
    shapes: np.ndarray
    values: dict[str, np.ndarray]
    valid: np.ndarray
    usable: np.ndarray
    areas_m2: np.ndarray
    around: Surroundings

    @cached_property
    def corners(self) -> np.ndarray:
        """Return the least number of distinct corners of a ring of each polygon; a large number without rings."""
        least = np.full(len(self.shapes), 1_000_000)
        several = (shapely.get_type_id(self.polygons) == 6) | (shapely.get_num_interior_rings(self.polygons) > 0)
        doubtful = np.flatnonzero(several | (shapely.get_num_coordinates(self.polygons) <= SHORT_RING))
        rings, owner = _rings(self.polygons[doubtful])  # most polygons are of one ring, and that a long one
        short = np.flatnonzero(shapely.get_num_points(rings) <= SHORT_RING)
        for ring, index in zip(rings[short].tolist(), doubtful[owner[short]].tolist()):
            least[index] = min(least[index], len({tuple(point) for point in shapely.get_coordinates(ring).tolist()}))
        return least

    @cached_property
    def rings(self) -> tuple[np.ndarray, np.ndarray]:
        """Return all rings of the polygons, and the place of the row that each belongs to."""
        return _rings(self.polygons)

    @cached_property
    def polygons(self) -> np.ndarray:
        """Return the shapes that are polygons or multipolygons, None for the others."""
        return np.where(np.isin(shapely.get_type_id(self.shapes), (3, 6)), self.shapes, None)

    def column(self, name: str) -> list[Any]:
        """Return the values of a field, None where there are none."""
        values = self.values.get(name)
        return [None] * len(self.rows) if values is None else values.tolist()

    def somewhere(self, index: int) -> tuple[float, float] | None:
        """Return a point at which to show a finding about the row."""
        shape = self.shapes[index]
        if shape is None or shape.is_empty:
            return None
        lon, lat = shapely.get_coordinates(shape)[0].tolist()
        return lon, lat

    def at(self, key: str, index: int, **values: Any) -> Finding:
        """Return a finding about the row with this index, shown where the row is."""
        return found(key, int(self.rows[index]), self.somewhere(index), **values)


def _rings(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    parts, owner = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    return rings, owner[part]


def repeated(keys: Iterable[Hashable]) -> Iterator[tuple[int, int]]:
    """Yield the place of each of `keys` that was there before, with the place of the first such; None is no key."""
    first: dict[Hashable, int] = {}
    for index, key in enumerate(keys):
        if key is not None and first.setdefault(key, index) != index:
            yield index, first[key]


def indices(mask: np.ndarray) -> Iterable[int]:
    """Return the places where `mask` is true, as plain integers."""
    return np.flatnonzero(mask).tolist()
