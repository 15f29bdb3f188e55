# SPDX-License-Identifier: GPL-3.0-or-later
"""What a criterion is, and what measuring it yields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

import geopandas
import numpy as np

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .inputs import Inputs
from .sentence import Sentence
from .values import ValueFunction


class Direction(str, Enum):
    """Which raw values call for work first."""

    MORE_FIRST = "more_first"
    LESS_FIRST = "less_first"


class Group(str, Enum):
    """The question a criterion answers. Effort is kept apart from all the others, which are benefit."""

    PEOPLE = "people"
    SERVICES = "services"
    LIVELIHOOD = "livelihood"
    RECOVERY = "recovery"
    HAZARD = "hazard"
    EVIDENCE = "evidence"
    EFFORT = "effort"
    EQUITY = "equity"
    OWN = "own"
    VETO = "veto"


@dataclass(frozen=True)
class Parameter:
    """One setting of a criterion. Numbers have a unit and limits; texts have none."""

    key: str
    label: str
    default: float | str
    unit: str = ""
    minimum: float = 0.0
    maximum: float = float("inf")

    def checked(self, value: Any) -> float | str:
        """Return `value` if it is allowed; PlanningError otherwise."""
        if isinstance(self.default, str):
            if isinstance(value, str) and len(value) <= 200:
                return value
        elif isinstance(value, (int, float)) and not isinstance(value, bool) and self.minimum <= value <= self.maximum:
            return float(value)
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A setting of a criterion is not allowed."),
            QT_TRANSLATE_NOOP("MineAction", '"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.'),
            QT_TRANSLATE_NOOP("MineAction", "Correct the setting in the profile."),
            parameter=self.key,
            value=repr(value)[:60],
            minimum=self.minimum,
            maximum=self.maximum,
            unit=self.unit,
        )


class Counted(Protocol):
    """The features of input `layer` that counted for a hazard, looked up when somebody asks why."""

    @property
    def layer(self) -> str: ...

    def of(self, row: int) -> list[tuple[int, float]]:
        """Return (number of the feature in the layer, distance in metres) for one hazard, nearest first."""
        ...


@dataclass(frozen=True)
class Measured:
    """What measuring yields: one number per hazard in the criterion's unit, NaN where it is not known.

    `uncertainty` is the half width within which the true value lies, in the same unit, or None where the value is taken
    as exact. `notes` are about the measuring as a whole.
    """

    values: np.ndarray
    uncertainty: np.ndarray | None = None
    features: Counted | None = None
    notes: tuple[Sentence, ...] = ()


Measure = Callable[[geopandas.GeoDataFrame, Inputs, Mapping[str, Any]], Measured]


@dataclass(frozen=True)
class Criterion:
    """One row of the list of criteria.

    `title`, `reason` and `missing` are marked texts; `reason` may use `{value}` and the parameters, and is what one
    would say to a mayor. `missing` says what it means that there is no number. `classes` names the classes of a
    criterion whose values are classes: the number is then a sum of 2**k over the classes k that apply.
    """

    key: str
    title: str
    group: Group
    direction: Direction
    value: ValueFunction
    measure: Measure
    reason: str
    missing: str
    unit: str = ""
    inputs: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    classes: tuple[tuple[str, str], ...] = ()
    decision_support: bool = False  # comes from a model, so it must be labelled wherever it is shown

    @property
    def veto(self) -> bool:
        """Whether a 1 takes the hazard out of the ranking instead of adding to its score."""
        return self.group is Group.VETO

    @property
    def class_keys(self) -> tuple[str, ...]:
        return tuple(key for key, _label in self.classes)

    def settings(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return all parameters, defaults filled in. PlanningError on an unknown name or a value out of its limits."""
        known = {parameter.key: parameter for parameter in self.parameters}
        for key in given:
            if key not in known:
                raise PlanningError(
                    QT_TRANSLATE_NOOP("MineAction", "A criterion has a setting that does not exist."),
                    QT_TRANSLATE_NOOP("MineAction", '"{criterion}" has no setting "{parameter}".'),
                    QT_TRANSLATE_NOOP("MineAction", "Remove it from the profile."),
                    criterion=self.key,
                    parameter=str(key)[:60],
                )
        return {key: known[key].checked(given.get(key, known[key].default)) for key in known}


def classes_to_numbers(texts: Sequence[Any], keys: Sequence[str]) -> tuple[np.ndarray, list[str]]:
    """Return the class number of each text (keys joined by commas), NaN where there is none, and the unknown words met.

    >>> classes_to_numbers(["a", "b,a", None, "z"], ("a", "b"))
    (array([ 1.,  3., nan, nan]), ['z'])
    """
    bit = {key: float(1 << place) for place, key in enumerate(keys)}
    numbers: dict[str, float] = {}
    unknown: list[str] = []
    told = [text if isinstance(text, str) else "" for text in texts]
    for text in dict.fromkeys(told):
        words = [word.strip() for word in text.split(",") if word.strip()]
        unknown.extend(word for word in words if word not in bit and word not in unknown)
        # an unknown class beside a known one could be the worse of the two, so the whole row counts as not known
        known = bool(words) and all(word in bit for word in words)
        numbers[text] = sum(bit[word] for word in set(words)) if known else float("nan")
    return np.array([numbers[text] for text in told], dtype=float), unknown


def number_to_classes(number: float, keys: Sequence[str]) -> tuple[str, ...]:
    """Return the classes of a class number.

    >>> number_to_classes(3.0, ("a", "b", "c"))
    ('a', 'b')
    """
    return tuple(key for place, key in enumerate(keys) if int(number) >> place & 1)


@dataclass(frozen=True)
class Entry:
    """One criterion as a profile uses it. `id` is unique there, so a criterion may be used at two distances."""

    id: str
    criterion: Criterion
    parameters: Mapping[str, Any]
    value: ValueFunction
    weight: float
    weight_range: tuple[float, float] | None = None

    @property
    def title(self) -> str:
        """The marked title of the criterion."""
        return self.criterion.title
