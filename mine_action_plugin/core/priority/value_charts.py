# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions to look at: their kinds and directions, and their charts with the hazards on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..text import QT_TRANSLATE_NOOP
from .charts import Bar, Chart
from .criterion import Criterion, Direction
from .sentence import Sentence
from .values import AsCounted, Classes, Decay, Linear, Piecewise, Step, ValueFunction

CURVE = 240  # places along a chart
BLUE = "#0072B2"
KIND_TITLES = {
    Linear.kind: QT_TRANSLATE_NOOP("MineAction", "Straight line between two numbers"),
    Piecewise.kind: QT_TRANSLATE_NOOP("MineAction", "Straight lines through points"),
    Step.kind: QT_TRANSLATE_NOOP("MineAction", "Steps"),
    Decay.kind: QT_TRANSLATE_NOOP("MineAction", "Exponential: halved with every further distance, time or amount"),
    Classes.kind: QT_TRANSLATE_NOOP("MineAction", "Table of classes"),
    AsCounted.kind: QT_TRANSLATE_NOOP("MineAction", "The count itself"),
}
DIRECTION_TITLES = {
    Direction.MORE_FIRST: QT_TRANSLATE_NOOP("MineAction", "More of it calls for work first"),
    Direction.LESS_FIRST: QT_TRANSLATE_NOOP("MineAction", "Less of it calls for work first"),
}
VALUES = QT_TRANSLATE_NOOP("MineAction", "What each class counts")
OF_HAZARDS = QT_TRANSLATE_NOOP("MineAction", "hazards: {count}")


def kinds_for(criterion: Criterion) -> tuple[str, ...]:
    """Return the kinds of value function that a criterion can have, where it is not simply counted."""
    return (Classes.kind,) if criterion.classes else (Linear.kind, Piecewise.kind, Step.kind, Decay.kind)


def direction_of(function: ValueFunction) -> Direction | None:
    """Return which raw numbers a function puts first; None for classes, and for one that is level or goes both ways."""
    if isinstance(function, Linear) and function.low is None and function.high is None:
        return Direction.LESS_FIRST if function.falling else Direction.MORE_FIRST
    if isinstance(function, Linear) and (function.low is None or function.high is None):
        return None
    if isinstance(function, (Classes, AsCounted)):
        return None
    values = function(np.array(_ends(function, np.zeros(0))))
    steps = np.diff(values if isinstance(function, (Linear, Decay)) else np.array(_levels(function)))
    if (steps >= 0).all() and (steps > 0).any():
        return Direction.MORE_FIRST
    return Direction.LESS_FIRST if (steps <= 0).all() and (steps < 0).any() else None


def _levels(function: ValueFunction) -> list[float]:
    if isinstance(function, Piecewise):
        return [value for _raw, value in function.points]
    return list(function.values) if isinstance(function, Step) else []


def _ends(function: ValueFunction, raw: np.ndarray) -> tuple[float, float]:
    """Return the numbers between which there is something to see of a function and of what was measured."""
    known = raw[np.isfinite(raw)]
    if isinstance(function, Linear):
        stated = [end for end in (function.low, function.high) if end is not None]
    elif isinstance(function, Piecewise):
        stated = [number for number, _value in function.points]
    elif isinstance(function, Step):
        stated = list(function.thresholds)
    else:
        stated = [0.0, 4.0 * function.half] if isinstance(function, Decay) else []
    every = [*stated, *([float(known.min()), float(known.max())] if known.size else [])]
    if not every:
        return 0.0, 1.0
    least, most = min(every), max(every)
    room = (most - least) * 0.06 or max(abs(most) * 0.1, 1.0)
    return (least if least >= 0.0 and least - room < 0.0 else least - room), most + room


@dataclass(frozen=True)
class Curve:
    """A function from `least` to `most` as a line, and hazards on it: number and value, and how many have none.

    `worst` and `best` are between what a missing number can count.
    """

    least: float
    most: float
    line: tuple[tuple[float, float], ...]
    hazards: tuple[tuple[float, float], ...]
    missing: int
    worst: float
    best: float


def curve_of(function: ValueFunction, raw: np.ndarray) -> Curve:
    """Return what a chart shows of a function of numbers, and of the raw numbers of hazards (NaN where missing)."""
    fitted = function.fitted(raw)
    least, most = _ends(fitted, raw)
    places = np.linspace(least, most, CURVE)
    if isinstance(fitted, Step):  # a step has two values at its threshold
        marks = np.array(fitted.thresholds)
        places = np.sort(np.concatenate([places, marks, np.nextafter(marks, -np.inf)]))
    known = raw[np.isfinite(raw)]
    worst, best = fitted.extent
    return Curve(
        least,
        most,
        tuple(zip(places.tolist(), fitted(places).tolist())),
        tuple(zip(known.tolist(), fitted(known).tolist())),
        int(raw.size - known.size),
        worst,
        best,
    )


def ticks_of(least: float, most: float) -> list[float]:
    """Return round numbers between two, five or six at the most.

    >>> ticks_of(0.0, 4112.0)
    [0.0, 1000.0, 2000.0, 3000.0, 4000.0]
    """
    raw = (most - least) / 5.0
    power = 10.0 ** np.floor(np.log10(raw))
    step = next(one * power for one in (1.0, 2.0, 5.0, 10.0) if one * power >= raw * (1.0 - 1e-9))
    first, last = int(np.ceil(least / step - 1e-9)), int(np.floor(most / step + 1e-9))
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def as_kind(function: ValueFunction, kind: str, raw: np.ndarray) -> ValueFunction:
    """Return a function of another kind to begin with: as near to `function` as that kind goes without guessing."""
    if function.kind == kind:
        return function
    least, most = _ends(function.fitted(raw), raw)
    first, last = (float(end) for end in function.fitted(raw)(np.array([least, most])))
    if kind == Linear.kind:
        return Linear(*((least, most) if first <= last else (most, least)))
    if kind == Piecewise.kind:
        if isinstance(function, Linear) and function.low is not None and function.high is not None:
            return Piecewise(tuple(sorted(((function.low, 0.0), (function.high, 1.0)))))
        places = np.linspace(max(0.0, least), most, 5)
        values = function.fitted(raw)(places)
        return Piecewise(tuple((round(a, 2), round(b, 3)) for a, b in zip(places.tolist(), values.tolist())))
    if kind == Step.kind:
        return Step((round((least + most) / 2.0, 2),), (round(first, 3), round(last, 3)))
    return Decay(max(round((least + most) / 4.0, 2), 1e-3), rising=first <= last)


def class_chart(criterion: Criterion, function: Classes, raw: np.ndarray) -> Chart:
    """Return the value of each class as a bar, and for how many hazards it applies."""
    bits = raw[np.isfinite(raw)].astype(np.int64)
    labels = dict(criterion.classes)
    bars = []
    for place, (key, value) in enumerate(zip(function.keys, function.values)):
        count = int((bits >> place & 1).sum())
        note = Sentence(OF_HAZARDS, {"count": count}) if raw.size else Sentence("")
        bars.append(Bar(Sentence(labels[key]), 0.0, value, f"{value:g}", note, BLUE))
    return Chart(Sentence(VALUES), tuple(bars), 0.0, 1.0, "0", "1")
