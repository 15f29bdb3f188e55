# SPDX-License-Identifier: GPL-3.0-or-later
"""What requests say about a hazard: what it blocks, whether there is another way, and which project waits for it.

The words are those of UNMAS's contaminated area request form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import geopandas
import numpy as np
import pandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Criterion, Direction, Group, Measure, Measured, Parameter, classes_to_numbers
from ..inputs import Inputs
from ..values import class_table
from .keeping import index_of, on_plane
from .near import no_input

BLOCKED = (
    ("none", QT_TRANSLATE_NOOP("MineAction", "Not blocked")),
    ("alternative", QT_TRANSLATE_NOOP("MineAction", "Blocked, there is an alternative")),
    ("no_alternative", QT_TRANSLATE_NOOP("MineAction", "Blocked, there is no alternative")),
)
PROJECT = (
    ("not_funded", QT_TRANSLATE_NOOP("MineAction", "No funded project")),
    ("later", QT_TRANSLATE_NOOP("MineAction", "Starts later than in three months")),
    ("within_3_months", QT_TRANSLATE_NOOP("MineAction", "Starts within three months")),
    ("immediate", QT_TRANSLATE_NOOP("MineAction", "Has started or is about to")),
)
YES = ("true", "1", "1.0", "yes")
NO = ("false", "0", "0.0", "no")


def requests_of(
    hazards: geopandas.GeoDataFrame, inputs: Inputs, requests: geopandas.GeoDataFrame
) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs (hazard row, request number): by the hazard's code, or where none is given by touching it."""
    named = requests["hazard_code"] if "hazard_code" in requests else pandas.Series([None] * len(requests))
    codes = {str(code): row for row, code in enumerate(hazards["code"])} if "code" in hazards else {}
    rows, numbers = [], []
    for number, code in enumerate(named):
        if isinstance(code, str) and code in codes:
            rows.append(codes[code])
            numbers.append(number)
    if isinstance(requests, geopandas.GeoDataFrame):
        features = index_of(inputs, hazards, "requests", requests)
        row, number = features.pairs(on_plane(inputs, hazards), features.plane.crs, 0.0)
        unnamed = ~np.array([isinstance(code, str) and bool(code) for code in named], dtype=bool)
        rows.extend(row[unnamed[number]].tolist())
        numbers.extend(number[unnamed[number]].tolist())
    return np.array(rows, dtype=int), np.array(numbers, dtype=int)


def _from_requests(classes: tuple[tuple[str, str], ...], columns: tuple[str, ...], word: Callable[..., str]) -> Measure:
    """Return a measure: `word` turns the columns of a request into a class, and the last class of several counts."""
    keys = tuple(key for key, _label in classes)

    def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, parameters: Mapping[str, Any]) -> Measured:
        requests = inputs.frame("requests")
        if requests is None:
            return no_input(hazards, "requests")
        given = [requests[name].tolist() if name in requests else [None] * len(requests) for name in columns]
        numbers, _unknown = classes_to_numbers([word(*row) for row in zip(*given)], keys)
        values = np.full(len(hazards), 1.0 if parameters["no_request"] == "nothing" else np.nan)
        for row, number in zip(*requests_of(hazards, inputs, requests)):
            values[row] = np.fmax(values[row], numbers[number])
        return Measured(values)

    return measure


def _blocked_road(blockage: Any) -> str:
    return blockage if isinstance(blockage, str) else ""


def _blocked_service(services: Any, alternative: Any) -> str:
    if not isinstance(services, str) or not services.strip():
        return ""
    if services.strip().lower() == "none":
        return "none"
    word = str(alternative).strip().lower()
    # whether there is another way is not recorded: the class stays unknown, not the kinder one
    return "alternative" if word in YES else "no_alternative" if word in NO else ""


def _project(funded: Any, needed: Any) -> str:
    word = str(funded).strip().lower()
    if word in NO:
        return "not_funded"
    return needed if word in YES and isinstance(needed, str) else ""


NO_REQUEST = Parameter(
    "no_request",
    QT_TRANSLATE_NOOP("MineAction", 'What no request means: "unknown", or "nothing" where everybody in need has asked'),
    "unknown",
)

ROAD_BLOCKED = Criterion(
    key="road_blocked",
    title=QT_TRANSLATE_NOOP("MineAction", "A road is blocked"),
    group=Group.SERVICES,
    direction=Direction.MORE_FIRST,
    value=class_table({"none": 0.0, "alternative": 0.5, "no_alternative": 1.0}),
    measure=_from_requests(BLOCKED, ("road_blockage",), _blocked_road),
    reason=QT_TRANSLATE_NOOP("MineAction", "The road: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "Nobody has said whether it blocks a road."),
    inputs=("requests",),
    parameters=(NO_REQUEST,),
    classes=BLOCKED,
)

SERVICES_BLOCKED = Criterion(
    key="services_blocked",
    title=QT_TRANSLATE_NOOP("MineAction", "Services are blocked"),
    group=Group.SERVICES,
    direction=Direction.MORE_FIRST,
    value=class_table({"none": 0.0, "alternative": 0.5, "no_alternative": 1.0}),
    measure=_from_requests(BLOCKED, ("services_blocked", "alternative"), _blocked_service),
    reason=QT_TRANSLATE_NOOP("MineAction", "Power, water and other services: {value}."),
    missing=QT_TRANSLATE_NOOP(
        "MineAction", "Nobody has said whether it blocks services, or whether there is an alternative."
    ),
    inputs=("requests",),
    parameters=(NO_REQUEST,),
    classes=BLOCKED,
)

FUNDED_PROJECT = Criterion(
    key="funded_project",
    title=QT_TRANSLATE_NOOP("MineAction", "A funded project waits for it"),
    group=Group.RECOVERY,
    direction=Direction.MORE_FIRST,
    value=class_table({"not_funded": 0.0, "later": 0.3, "within_3_months": 0.7, "immediate": 1.0}),
    measure=_from_requests(PROJECT, ("project_funded", "support_needed"), _project),
    reason=QT_TRANSLATE_NOOP("MineAction", "The project for this land: {value}."),
    missing=QT_TRANSLATE_NOOP("MineAction", "It is not known whether a funded project waits for it."),
    inputs=("requests",),
    parameters=(NO_REQUEST,),
    classes=PROJECT,
)
