# SPDX-License-Identifier: GPL-3.0-or-later
"""Criteria about features near a hazard: how many lie within a distance, how far the nearest is. One row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import geopandas
import numpy as np
import shapely

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measure, Measured, Parameter
from ..inputs import Inputs, role
from ..measures.nearest import Features
from ..measures.plane import plane_for
from ..sentence import Sentence
from ..values import Decay, Linear
from .keeping import WGS84, index_of, kept, layer_basis, on_plane


def no_input(hazards: geopandas.GeoDataFrame, key: str) -> Measured:
    """Return all missing, with a note that names the input nobody gave."""
    note = QT_TRANSLATE_NOOP(
        "MineAction", 'No layer was given for "{input}": nothing is known about it for any hazard.'
    )
    return Measured(np.full(len(hazards), np.nan), notes=(Sentence(note, {"input": Sentence(role(key).label)}),))


def distance(default: float) -> Parameter:
    return Parameter("distance_m", QT_TRANSLATE_NOOP("MineAction", "Distance"), default, "m", 0.0, 50_000.0)


@dataclass(frozen=True)
class Near:
    """Features near hazards, looked up one hazard at a time."""

    layer: str
    hazards: geopandas.GeoDataFrame
    frame: geopandas.GeoDataFrame
    distance_m: float

    @cached_property
    def features(self) -> Features:
        plane = plane_for([(self.hazards.geometry.to_numpy(), WGS84)])
        return Features(self.frame.geometry.to_numpy(), WGS84, plane)

    def of(self, row: int) -> list[tuple[int, float]]:
        one = self.hazards.geometry.to_numpy()[row : row + 1]
        _hazard, found = self.features.pairs(one, WGS84, self.distance_m)
        shape = self.features.plane.take(one, WGS84)
        there = self.features.shapes[np.searchsorted(self.features.numbers, found)]
        metres = shapely.distance(shape, there) / self.features.plane.scales(shape)
        order = np.argsort(metres, kind="stable")
        return [(int(found[place]), float(metres[place])) for place in order]


@dataclass(frozen=True)
class Nearest:
    """The one feature that is nearest to each hazard."""

    layer: str
    feature: np.ndarray
    distance_m: np.ndarray

    def of(self, row: int) -> list[tuple[int, float]]:
        return [(int(self.feature[row]), float(self.distance_m[row]))] if self.feature[row] >= 0 else []


def _counting(key: str) -> Measure:
    def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
        frame = inputs.frame(key)
        if frame is None:
            return no_input(hazards, key)
        metres = parameters["distance_m"]

        def compute(some: np.ndarray) -> np.ndarray:
            features = index_of(inputs, hazards, key, frame)
            return features.count(on_plane(inputs, hazards, some), features.plane.crs, metres)

        counts = kept(inputs, hazards, "within", lambda: (key, layer_basis(inputs, key, frame), metres), compute)
        return Measured(counts, features=Near(key, hazards, frame, metres))

    return measure


def _reaching(key: str) -> Measure:
    def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, _parameters: Mapping[str, Any]) -> Measured:
        frame = inputs.frame(key)
        if frame is None:
            return no_input(hazards, key)

        def compute(some: np.ndarray) -> np.ndarray:
            features = index_of(inputs, hazards, key, frame)
            found = features.nearest(on_plane(inputs, hazards, some), features.plane.crs)
            return np.column_stack([found.distance, found.feature])

        found = kept(inputs, hazards, "nearest", lambda: (key, layer_basis(inputs, key, frame)), compute)
        metres, feature = found[:, 0], found[:, 1].astype(int)
        return Measured(metres, features=Nearest(key, feature, metres))

    return measure


def within(key: str, title: str, reason: str, missing: str, most: float, group: Group, metres: float) -> Criterion:
    """Return the criterion that counts features of an input within a distance; `most` of them have the full value."""
    return Criterion(
        key=f"{key}_within",
        title=title,
        group=group,
        direction=Direction.MORE_FIRST,
        value=Linear(0.0, most),
        measure=_counting(key),
        reason=reason,
        missing=missing,
        inputs=(key,),
        parameters=(distance(metres),),
    )


def nearest(key: str, title: str, reason: str, missing: str, half: float, group: Group) -> Criterion:
    """Return the criterion that takes the distance to the nearest feature; with every `half` metres it counts half."""
    return Criterion(
        key=f"{key}_nearest",
        title=title,
        group=group,
        direction=Direction.LESS_FIRST,
        value=Decay(half),
        measure=_reaching(key),
        reason=reason,
        missing=missing,
        unit="m",
        inputs=(key,),
    )


NEAR: tuple[Criterion, ...] = (
    within(
        "schools",
        QT_TRANSLATE_NOOP("MineAction", "Schools nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Schools within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are schools nearby."),
        3.0,
        Group.PEOPLE,
        500.0,
    ),
    nearest(
        "schools",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest school"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest school is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest school is."),
        500.0,
        Group.PEOPLE,
    ),
    within(
        "health",
        QT_TRANSLATE_NOOP("MineAction", "Health facilities nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Health facilities within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are health facilities nearby."),
        2.0,
        Group.PEOPLE,
        500.0,
    ),
    nearest(
        "health",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest health facility"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest health facility is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest health facility is."),
        500.0,
        Group.PEOPLE,
    ),
    within(
        "markets",
        QT_TRANSLATE_NOOP("MineAction", "Markets nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Markets within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are markets nearby."),
        2.0,
        Group.LIVELIHOOD,
        500.0,
    ),
    nearest(
        "markets",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest market"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest market is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest market is."),
        500.0,
        Group.LIVELIHOOD,
    ),
    within(
        "mosques",
        QT_TRANSLATE_NOOP("MineAction", "Mosques nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Mosques within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are mosques nearby."),
        3.0,
        Group.PEOPLE,
        500.0,
    ),
    nearest(
        "mosques",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest mosque"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest mosque is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest mosque is."),
        500.0,
        Group.PEOPLE,
    ),
    within(
        "water_points",
        QT_TRANSLATE_NOOP("MineAction", "Water points nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Water points within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are water points nearby."),
        3.0,
        Group.SERVICES,
        500.0,
    ),
    nearest(
        "water_points",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest water point"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest water point is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest water point is."),
        500.0,
        Group.SERVICES,
    ),
    within(
        "roads",
        QT_TRANSLATE_NOOP("MineAction", "Roads nearby"),
        QT_TRANSLATE_NOOP("MineAction", "Roads within {distance_m} m of it: {value}."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known whether there are roads nearby."),
        3.0,
        Group.SERVICES,
        300.0,
    ),
    nearest(
        "roads",
        QT_TRANSLATE_NOOP("MineAction", "Distance to the nearest road"),
        QT_TRANSLATE_NOOP("MineAction", "The nearest road is {value} m away."),
        QT_TRANSLATE_NOOP("MineAction", "It is not known how far the nearest road is."),
        250.0,
        Group.SERVICES,
    ),
)
