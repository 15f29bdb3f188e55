# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions: how much a raw number calls for work, from 0 to 1. What is missing stays missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Protocol

import numpy as np


class ValueFunction(Protocol):
    """A function from raw numbers to [0, 1]; NaN stays NaN."""

    kind: ClassVar[str]

    def __call__(self, raw: np.ndarray) -> np.ndarray: ...

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the least and the greatest value that a raw number between `low` and `high` can have."""
        ...

    def scaled(self, factor: float) -> ValueFunction:
        """Return the same judgement for numbers in another unit: f.scaled(k)(k * x) == f(x), for k > 0."""
        ...

    def fitted(self, raw: np.ndarray) -> ValueFunction:
        """Return the function with what was left to the data filled in."""
        ...

    @property
    def extent(self) -> tuple[float, float]:
        """The least and the greatest value there can be, which is all that is known where the raw number is missing."""
        ...

    def as_json(self) -> dict[str, Any]: ...


def _between(knots: np.ndarray, values: np.ndarray, low: np.ndarray, high: np.ndarray, ends: tuple[Any, Any]) -> Any:
    """Return least and greatest of the values at both ends and at every knot that lies between them."""
    least, greatest = np.minimum(*ends), np.maximum(*ends)
    for knot, value in zip(knots, values):
        inside = (low <= knot) & (knot <= high)
        least = np.where(inside & (value < least), value, least)
        greatest = np.where(inside & (value > greatest), value, greatest)
    return least, greatest


@dataclass(frozen=True)
class Linear:
    """0 at `low`, 1 at `high`, straight in between, flat beyond. `low` may be the greater one.

    A bound that is None is taken from the data: the least or the greatest number measured. That makes the value depend
    on which hazards are in the list, so it is only for numbers of which nothing is known beforehand.
    """

    low: float | None = None
    high: float | None = None
    falling: bool = False  # only where both bounds are left to the data
    kind: ClassVar[str] = "linear"

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        if self.low is None or self.high is None:
            return self.fitted(raw)(raw)
        if self.low == self.high:  # every number is alike: nothing calls for work more than anything else
            return np.where(np.isnan(raw), np.nan, 0.5)
        return np.clip((raw - self.low) / (self.high - self.low), 0.0, 1.0)

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        ends = self(low), self(high)
        return np.minimum(*ends), np.maximum(*ends)

    def scaled(self, factor: float) -> Linear:
        low, high = (None if bound is None else bound * factor for bound in (self.low, self.high))
        return replace(self, low=low, high=high)

    def fitted(self, raw: np.ndarray) -> Linear:
        known = raw[np.isfinite(raw)]
        least, greatest = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
        if self.falling:
            least, greatest = greatest, least
        return Linear(least if self.low is None else self.low, greatest if self.high is None else self.high)

    @property
    def extent(self) -> tuple[float, float]:
        return 0.0, 1.0

    def as_json(self) -> dict[str, Any]:
        given = {"kind": self.kind, "low": self.low, "high": self.high}
        return {**given, "falling": True} if self.falling else given


@dataclass(frozen=True)
class Piecewise:
    """Straight lines through `points` (raw, value), raw ascending; flat beyond the first and the last."""

    points: tuple[tuple[float, float], ...]
    kind: ClassVar[str] = "piecewise"

    def _knots(self) -> np.ndarray:
        return np.array(self.points, dtype=float).T

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        return np.interp(raw, *self._knots())

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        knots, values = self._knots()
        return _between(knots, values, low, high, (self(low), self(high)))

    def scaled(self, factor: float) -> Piecewise:
        return Piecewise(tuple((raw * factor, value) for raw, value in self.points))

    def fitted(self, raw: np.ndarray) -> Piecewise:
        return self

    @property
    def extent(self) -> tuple[float, float]:
        values = [value for _raw, value in self.points]
        return min(values), max(values)

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "points": [list(point) for point in self.points]}


@dataclass(frozen=True)
class Step:
    """Constant between ascending `thresholds`; a number equal to a threshold belongs to the step above it.

    >>> Step((100.0,), (1.0, 0.0))(np.array([99.9, 100.0]))
    array([1., 0.])
    """

    thresholds: tuple[float, ...]
    values: tuple[float, ...]
    kind: ClassVar[str] = "step"

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        place = np.searchsorted(np.array(self.thresholds), raw, side="right")
        return np.where(np.isnan(raw), np.nan, np.array(self.values)[np.minimum(place, len(self.thresholds))])

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return _between(np.array(self.thresholds), np.array(self.values[1:]), low, high, (self(low), self(high)))

    def scaled(self, factor: float) -> Step:
        return Step(tuple(threshold * factor for threshold in self.thresholds), self.values)

    def fitted(self, raw: np.ndarray) -> Step:
        return self

    @property
    def extent(self) -> tuple[float, float]:
        return min(self.values), max(self.values)

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "thresholds": list(self.thresholds), "values": list(self.values)}


@dataclass(frozen=True)
class Decay:
    """Exponential: 1 at 0 and halved with every further `half`; where `rising`, 0 at 0 and the gap to 1 is halved.

    A negative number counts as 0.
    """

    half: float
    rising: bool = False
    kind: ClassVar[str] = "decay"

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        left = np.exp2(-np.maximum(raw, 0.0) / self.half)
        return 1.0 - left if self.rising else left

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        ends = self(low), self(high)
        return np.minimum(*ends), np.maximum(*ends)

    def scaled(self, factor: float) -> Decay:
        return replace(self, half=self.half * factor)

    def fitted(self, raw: np.ndarray) -> Decay:
        return self

    @property
    def extent(self) -> tuple[float, float]:
        return 0.0, 1.0

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "half": self.half, "rising": self.rising}


@dataclass(frozen=True)
class Classes:
    """A table from class to value. Where several classes apply to a hazard the greatest value counts.

    `keys` stand in the order of the criterion's classes, since raw numbers are sums of 2**place.
    """

    keys: tuple[str, ...]
    values: tuple[float, ...]
    kind: ClassVar[str] = "classes"

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        known = ~np.isnan(raw)
        bits = np.where(known, raw, 0.0).astype(np.int64)
        best = np.zeros(raw.shape)
        for place, value in enumerate(self.values):
            best = np.where(bits >> place & 1, np.maximum(best, value), best)
        return np.where(known, best, np.nan)

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self(low), self(high)  # a class is known or it is missing: `low` and `high` are the same

    def scaled(self, factor: float) -> Classes:
        return self

    def fitted(self, raw: np.ndarray) -> Classes:
        return self

    @property
    def extent(self) -> tuple[float, float]:
        return min(self.values), max(self.values)

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "values": dict(zip(self.keys, self.values))}


@dataclass(frozen=True)
class AsCounted:
    """The raw number itself, not brought into [0, 1]: only for the method that adds counts × weights up.

    A count that is missing lies between 0 and the greatest that was counted for any hazard.
    """

    greatest: float | None = None
    kind: ClassVar[str] = "as_counted"

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        return np.asarray(raw, dtype=float)

    def span(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self(low), self(high)

    def scaled(self, factor: float) -> AsCounted:
        return self  # a count has no unit

    def fitted(self, raw: np.ndarray) -> AsCounted:
        known = raw[np.isfinite(raw)]
        return AsCounted(float(known.max()) if known.size else 0.0)

    @property
    def extent(self) -> tuple[float, float]:
        return 0.0, self.greatest or 0.0

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind}


def class_table(values: Mapping[str, float]) -> Classes:
    """Return the class table of a mapping, in its order."""
    return Classes(tuple(values), tuple(values.values()))


KINDS = (Linear, Piecewise, Step, Decay, Classes, AsCounted)
