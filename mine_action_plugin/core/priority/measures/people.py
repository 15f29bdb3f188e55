# SPDX-License-Identifier: GPL-3.0-or-later
"""Inhabitants of the district in which a hazard lies, where there is no population raster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from .plane import Plane


@dataclass(frozen=True)
class Inhabitants:
    """Per hazard: `low` to `high` inhabitants of `area` (number of the district), in which most of the hazard lies.

    `high` is infinite for an open class. `areas` is how many districts the hazard overlaps, `share` how much of it
    lies in `area`. NaN and -1 where no district is known for it, NaN where the district's class is not known.
    """

    low: np.ndarray
    high: np.ndarray
    area: np.ndarray
    areas: np.ndarray
    share: np.ndarray


def inhabitants(
    hazards: np.ndarray,
    hazards_crs: Any,
    areas: np.ndarray,
    areas_crs: Any,
    low: np.ndarray,
    high: np.ndarray,
    plane: Plane,
) -> Inhabitants:
    """Return the class of inhabitants, `low` to `high`, of the district with the largest part of each hazard.

    These are people of the whole district, not people near the hazard: a class of size, never to be added up. Of two
    equal parts the first district counts. Districts that cross themselves take part by their even-odd area.
    """
    shapes, districts = plane.take(hazards, hazards_crs), plane.take(areas, areas_crs)
    valid = shapely.is_valid(districts) | shapely.is_missing(districts)
    districts = np.where(valid, districts, shapely.make_valid(districts))
    shapes = np.where(shapely.is_valid(shapes) | shapely.is_missing(shapes), shapes, shapely.make_valid(shapes))
    hazard, district = shapely.STRtree(districts).query(shapes, predicate="intersects")
    part = _part(shapes, districts, hazard, district)
    hazard, district, part = hazard[part > 0.0], district[part > 0.0], part[part > 0.0]
    order = np.lexsort((district, -part, hazard))
    owner, first = np.unique(hazard[order], return_index=True)
    best = order[first]
    count = len(shapes)
    found, share = np.full(count, -1), np.full(count, np.nan)
    found[owner], share[owner] = district[best], np.minimum(part[best], 1.0)
    return Inhabitants(
        low=_of(low, found),
        high=_of(high, found),
        area=found,
        areas=np.bincount(hazard, minlength=count),
        share=share,
    )


def _of(column: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Value of the district found, NaN where none was."""
    return np.append(np.asarray(column, dtype=float), np.nan)[found]  # -1 takes the last


def _part(shapes: np.ndarray, districts: np.ndarray, hazard: np.ndarray, district: np.ndarray) -> np.ndarray:
    """Share of the hazard within the district; 1 for a hazard without area that touches it."""
    area = shapely.area(shapes[hazard])
    whole = (area == 0.0) | shapely.covers(districts[district], shapes[hazard])
    part = np.ones(len(hazard))
    cut = np.flatnonzero(~whole)
    part[cut] = shapely.area(shapely.intersection(shapes[hazard[cut]], districts[district[cut]])) / area[cut]
    return part
