# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one layer as the checks see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ...findings import Finding
from ...model.table import Table
from ..kinds import found
from ..place import Surroundings


@dataclass(frozen=True)
class Subject:
    """Rows of `table`: numbers in the source, shapes in EPSG:4326 (None without), values by field of the dictionary.

    `usable` marks valid shapes of the table's kind; `areas_m2` is NaN for the others.
    """

    table: Table
    rows: np.ndarray
    shapes: np.ndarray
    values: dict[str, np.ndarray]
    usable: np.ndarray
    areas_m2: np.ndarray
    around: Surroundings

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


def indices(mask: np.ndarray) -> Iterable[int]:
    """Return the places where `mask` is true, as plain integers."""
    return np.flatnonzero(mask).tolist()
