# SPDX-License-Identifier: GPL-3.0-or-later
"""People within a distance of a hazard: from a population raster, or from the class of size of its district."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import shapely

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured, Parameter
from ..inputs import Inputs, Layer, RasterKind
from ..measures.buffers import within
from ..measures.people import inhabitants
from ..measures.plane import Plane
from ..measures.zonal import ZonalSums, sums_within, zonal_sums
from ..sentence import Sentence
from ..values import Linear
from .columns import number_column
from .keeping import WGS84, kept_at_once, on_plane, plane_of, raster_basis
from .near import distance, no_input

WHOLE = 0.999  # covered share from which an area counts as covered
LEAST = 0.5  # covered share below which nothing is said about an area

PARTLY = QT_TRANSLATE_NOOP(
    "MineAction",
    "{count} hazards lie partly where the population raster has no data. If nobody lives there, say so in the profile.",
)
EVENLY = QT_TRANSLATE_NOOP(
    "MineAction",
    "There is no population raster: people are taken as spread evenly over their district, by its class of size.",
)


def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    population = inputs.get("population")
    if population is not None and population.path is not None:
        return _from_raster(hazards, inputs, population, parameters)
    districts = inputs.frame("inhabitants")
    if districts is not None:
        return _from_districts(hazards, inputs, districts, parameters["distance_m"])
    return no_input(hazards, "population")


def _from_raster(
    hazards: geopandas.GeoDataFrame, inputs: Inputs, layer: Layer, parameters: Mapping[str, Any]
) -> Measured:
    """Return the people by covered share of each cell; where cells have no data, what they could hold is uncertain."""
    path, kind, metres = layer.path, layer.raster_kind, parameters["distance_m"]
    assert path is not None
    plane = plane_of(inputs, hazards)

    def compute(distances: Sequence[float], some: np.ndarray) -> list[np.ndarray]:
        return [_columns(one) for one in sums_within(path, on_plane(inputs, hazards, some), plane, distances, kind)]

    found = kept_at_once(inputs, hazards, "people", metres, lambda: (raster_basis(inputs, path), kind.value), compute)
    return people_of(found, parameters["nodata"])


def summed_on(ground: np.ndarray, plane: Plane, path: Path, kind: RasterKind) -> np.ndarray:
    """Return per polygon of `plane` the sum of a population raster, and the shares with data and within its frame."""
    return _columns(zonal_sums(path, ground, plane.crs, kind))


def _columns(found: ZonalSums) -> np.ndarray:
    return np.column_stack([found.total, found.covered_fraction, found.inside_fraction])


def people_of(sums: np.ndarray, nodata: str) -> Measured:
    """Return people from what `summed_on` gives; `nodata` says what a cell without data means."""
    total, covered, inside = sums.T
    known = inside if nodata == "nobody" else covered
    enough = known >= LEAST
    filled = np.divide(total, known, out=np.full_like(total, np.nan), where=enough)
    whole = known >= WHOLE
    partly = int((~whole & ~np.isnan(known)).sum())
    return Measured(
        np.where(whole, total, filled),
        uncertainty=np.where(whole | ~enough, 0.0, filled - total),
        notes=(Sentence(PARTLY, {"count": partly}),) if partly else (),
    )


def _from_districts(
    hazards: geopandas.GeoDataFrame, inputs: Inputs, districts: geopandas.GeoDataFrame, metres: float
) -> Measured:
    """Return the people if those of the district, anything within its class of size, lived evenly spread over it."""
    plane, shapes = plane_of(inputs, hazards), hazards.geometry.to_numpy()
    if "inhabitants_low" in districts and "inhabitants_high" in districts:
        low, high = (number_column(districts, f"inhabitants_{end}").values for end in ("low", "high"))
    else:
        low = high = number_column(districts, "inhabitants").values
    areas = districts.geometry.to_numpy()
    found = inhabitants(shapes, WGS84, areas, WGS84, low, high, plane)
    size = np.append(shapely.area(plane.take(areas, WGS84)), np.nan)[found.area]
    share = shapely.area(within(shapes, WGS84, metres, plane)) / size
    least, most = found.low * share, np.where(np.isinf(found.high), np.nan, found.high) * share
    return Measured((least + most) / 2.0, uncertainty=(most - least) / 2.0, notes=(Sentence(EVENLY),))


NODATA = Parameter(
    "nodata",
    QT_TRANSLATE_NOOP("MineAction", 'What a cell without data means: "unknown", or "nobody" lives there'),
    "unknown",
)

PEOPLE = Criterion(
    key="people_within",
    title=QT_TRANSLATE_NOOP("MineAction", "People nearby"),
    group=Group.PEOPLE,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 2000.0),
    measure=measure,
    reason=QT_TRANSLATE_NOOP("MineAction", "People who live within {distance_m} m of it: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how many people live nearby."),
    inputs=("population", "inhabitants"),
    parameters=(
        distance(500.0),
        NODATA,
    ),
)
