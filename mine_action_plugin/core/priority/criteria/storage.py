# SPDX-License-Identifier: GPL-3.0-or-later
"""Ammunition stored at a hazard: how much explosive, and how many people live within its quantity distance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import geopandas
import numpy as np
import shapely

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured, Parameter
from ..inputs import Inputs
from ..measures.buffers import within
from ..sentence import Sentence
from ..values import Linear
from .columns import number_column
from .keeping import index_of, on_plane
from .near import Near, distance, no_input
from .people import NODATA, people_of, summed_on

INHABITED_BUILDINGS = 22.2  # m / kg^(1/3)
UNCOUNTED = QT_TRANSLATE_NOOP(
    "MineAction", "Storage sites near hazards that do not say how much explosive they hold: {count}."
)

FACTOR = Parameter(
    "factor",
    QT_TRANSLATE_NOOP("MineAction", "Distance for each cube root of a kilogram (inhabited buildings: 22.2)"),
    INHABITED_BUILDINGS,
    "m/kg^⅓",
    0.3,
    44.4,
)


def quantity_distance(neq_kg: np.ndarray, factor: float = INHABITED_BUILDINGS) -> np.ndarray:
    """Return D = Z Q^(1/3) in metres for a net explosive quantity in kg.

    IATG 02.20 (3rd edition, March 2021); Z = 22.2 for inhabited buildings (5 kPa). Debris may reach farther: a guide
    for planning, which the qualified EOD person and the national authority decide on.

    >>> quantity_distance(np.array([1_000.0, 20_000.0])).round()
    array([222., 603.])
    """
    return factor * np.cbrt(neq_kg)


def _stored(
    hazards: geopandas.GeoDataFrame, inputs: Inputs, frame: geopandas.GeoDataFrame, metres: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, tuple[Sentence, ...]]:
    """Return kg per hazard, pairs of hazard row and site number, and notes. A site of unknown stock leaves the sum NaN.

    What is stored in several places at one hazard is added up, as if it went off together.
    """
    stock = number_column(frame, "neq_kg")
    shapes, features = on_plane(inputs, hazards), index_of(inputs, hazards, "storage", frame)
    row, site = features.pairs(shapes, features.plane.crs, metres)
    known = np.where(np.isnan(features.count(shapes, features.plane.crs, 0.0)), np.nan, 0.0)
    total = known + np.bincount(row, stock.values[site], minlength=len(hazards))
    unknown = len(set(site[np.isnan(stock.values[site])].tolist()))
    said = (Sentence(UNCOUNTED, {"count": unknown}),) if unknown else ()
    return total, row, site, (*stock.notes, *said)


def measure_stored(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    frame = inputs.frame("storage")
    if frame is None:
        return no_input(hazards, "storage")
    metres = parameters["distance_m"]
    total, _row, _site, notes = _stored(hazards, inputs, frame, metres)
    return Measured(total, features=Near("storage", hazards, frame, metres), notes=notes)


def measure_exposed(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    """Return the people within the quantity distance of any store at the hazard; 0 where there is none."""
    frame, population = inputs.frame("storage"), inputs.get("population")
    if frame is None:
        return no_input(hazards, "storage")
    if population is None or population.path is None:
        return no_input(hazards, "population")
    metres = parameters["distance_m"]
    total, row, site, notes = _stored(hazards, inputs, frame, metres)
    plane = index_of(inputs, hazards, "storage", frame).plane
    some = np.flatnonzero(total > 0.0)
    places = plane.take(frame.geometry.to_numpy(), "EPSG:4326")
    ground = np.array([shapely.union_all(places[site[row == one]]) for one in some], dtype=object)
    reach = quantity_distance(total[some], parameters["factor"])
    rings = [within(ground[at : at + 1], plane.crs, float(metres), plane)[0] for at, metres in enumerate(reach)]
    values, width = np.where(total > 0.0, np.nan, total), np.zeros(len(hazards))
    if len(some):
        shapes = np.array(rings, dtype=object)
        found = people_of(summed_on(shapes, plane, population.path, population.raster_kind), parameters["nodata"])
        values[some], notes = found.values, (*notes, *found.notes)
        width[some] = 0.0 if found.uncertainty is None else found.uncertainty
    return Measured(values, width, Near("storage", hazards, frame, metres), notes)


STORED = Criterion(
    key="explosives_stored",
    title=QT_TRANSLATE_NOOP("MineAction", "Explosives stored there"),
    group=Group.HAZARD,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 20_000.0),
    measure=measure_stored,
    reason=QT_TRANSLATE_NOOP("MineAction", "Net explosive quantity stored within {distance_m} m of it: {value} kg."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how much explosive is stored there."),
    unit="kg",
    inputs=("storage",),
    parameters=(distance(100.0),),
)

EXPOSED = Criterion(
    key="people_exposed_to_storage",
    title=QT_TRANSLATE_NOOP("MineAction", "People near stored explosives"),
    group=Group.PEOPLE,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 1000.0),
    measure=measure_exposed,
    reason=QT_TRANSLATE_NOOP(
        "MineAction",
        "People who live within the quantity distance of the explosives stored there (IATG 02.20, {factor} m for each "
        "cube root of a kilogram): {value}. A guide only: the EOD officer and the authority decide on distances.",
    ),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how many people live near explosives stored there."),
    inputs=("storage", "population"),
    parameters=(distance(100.0), FACTOR, NODATA),
)
