# SPDX-License-Identifier: GPL-3.0-or-later
"""Accidents and casualties near a hazard; an old accident counts less than a recent one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import geopandas
import numpy as np
import pandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measured, Parameter
from ..inputs import Inputs
from ..measures.accidents import Accidents, AccidentsNear, accidents_near
from ..sentence import Sentence
from ..values import Linear
from .columns import number_column
from .keeping import index_of, kept, layer_basis, on_plane, once
from .near import Near, distance, no_input

UNDATED = QT_TRANSLATE_NOOP(
    "MineAction", "{count} accidents near hazards have no date: they may count fully or not at all."
)
FUTURE = QT_TRANSLATE_NOOP("MineAction", "{count} accidents near hazards are dated in the future and do not count.")
UNCOUNTED = QT_TRANSLATE_NOOP("MineAction", "{count} accidents near hazards do not say how many people were hurt.")

HALF_LIFE = Parameter(
    "half_life_days",
    QT_TRANSLATE_NOOP("MineAction", "Time in which an accident comes to count half (0: never)"),
    365.0,
    QT_TRANSLATE_NOOP("MineAction", "days"),
    0.0,
    36_500.0,
)


def accident_days(accidents: geopandas.GeoDataFrame) -> np.ndarray:
    """Return the day of each accident, NaT where it is not known."""
    given = accidents["happened_on"] if "happened_on" in accidents else pandas.Series([None] * len(accidents))
    return pandas.to_datetime(given.astype("object"), errors="coerce").to_numpy(dtype="datetime64[D]")


def dated_accidents(hazards: geopandas.GeoDataFrame, inputs: Inputs, accidents: geopandas.GeoDataFrame) -> Accidents:
    """Return the accidents of the layer; a demining accident counts like any other."""
    days = accident_days(accidents)
    killed, injured = (number_column(accidents, name).values for name in ("killed", "injured"))
    # One of the two may be left empty where it is zero; if both are empty nobody knows.
    unknown = np.isnan(killed) & np.isnan(injured)
    people = np.where(unknown, np.nan, np.nan_to_num(killed) + np.nan_to_num(injured))
    return Accidents(index_of(inputs, hazards, "accidents", accidents), days, people)


COLUMNS = ("happened_on", "killed", "injured")


def _near(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> AccidentsNear | None:
    """Return the accidents near each hazard, found once for criteria of the same settings; None without a layer."""
    accidents = inputs.frame("accidents")
    if accidents is None or inputs.today is None:
        return None
    metres, half_life = parameters["distance_m"], parameters["half_life_days"] or float("inf")
    today = np.datetime64(inputs.today)

    def compute(some: np.ndarray) -> np.ndarray:
        dated = dated_accidents(hazards, inputs, accidents)
        shapes = on_plane(inputs, hazards, some)
        found = accidents_near(dated, shapes, dated.at.plane.crs, metres, half_life, today)
        return np.column_stack([getattr(found, field.name) for field in fields(found)])

    def basis() -> tuple[Any, ...]:
        read = tuple(name for name in COLUMNS if name in accidents)
        return (layer_basis(inputs, "accidents", accidents, *read), *read, str(today), metres, half_life)

    name = f"accidents {metres} {half_life}"
    table = once(inputs, name, hazards, lambda: kept(inputs, hazards, "accidents", basis, compute))
    return AccidentsNear(*table.T)


def _notes(found: AccidentsNear) -> tuple[Sentence, ...]:
    counts = ((UNDATED, found.undated), (FUTURE, found.after_today), (UNCOUNTED, found.casualties_unknown))
    return tuple(Sentence(note, {"count": int(np.nansum(count))}) for note, count in counts if np.nansum(count) > 0)


def _counted(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Near:
    frame = inputs.frame("accidents")
    assert frame is not None
    return Near("accidents", hazards, frame, parameters["distance_m"])


def measure_accidents(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    """Return accidents, aged; one without a date may count fully or not at all, so it is half and half uncertain."""
    found = _near(hazards, inputs, parameters)
    if found is None:
        return no_input(hazards, "accidents")
    half = np.nan_to_num(found.undated) / 2.0
    return Measured(found.accidents + half, half, _counted(hazards, inputs, parameters), _notes(found))


def measure_casualties(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
    """Return killed and injured; missing where an accident nearby has no date, or does not say how many."""
    found = _near(hazards, inputs, parameters)
    if found is None:
        return no_input(hazards, "accidents")
    open_ended = (found.undated > 0) | (found.casualties_unknown > 0)
    values = np.where(open_ended, np.nan, found.casualties)
    return Measured(values, features=_counted(hazards, inputs, parameters), notes=_notes(found))


ACCIDENTS = Criterion(
    key="accidents_within",
    title=QT_TRANSLATE_NOOP("MineAction", "Accidents nearby"),
    group=Group.PEOPLE,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 3.0),
    measure=measure_accidents,
    reason=QT_TRANSLATE_NOOP("MineAction", "Accidents within {distance_m} m of it, older ones counting less: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known whether there were accidents nearby."),
    inputs=("accidents",),
    parameters=(distance(1000.0), HALF_LIFE),
)

CASUALTIES = Criterion(
    key="casualties_within",
    title=QT_TRANSLATE_NOOP("MineAction", "Casualties nearby"),
    group=Group.PEOPLE,
    direction=Direction.MORE_FIRST,
    value=Linear(0.0, 5.0),
    measure=measure_casualties,
    reason=QT_TRANSLATE_NOOP("MineAction", "People hurt within {distance_m} m of it, older accidents less: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known how many people were killed or injured nearby."),
    inputs=("accidents",),
    parameters=(distance(1000.0), HALF_LIFE),
)
