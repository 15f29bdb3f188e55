# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions in words, for the paper and the lists that a policy is printed on."""

from __future__ import annotations

from typing import Any

from ..text import QT_TRANSLATE_NOOP
from .criterion import Criterion
from .sentence import Listing, Sentence
from .values import Classes, Decay, Linear, Piecewise, Step, ValueFunction

LINE = QT_TRANSLATE_NOOP("MineAction", "0 at {low}, 1 at {high}, straight in between")
LEAST = QT_TRANSLATE_NOOP("MineAction", "the least number of those ranked")
GREATEST = QT_TRANSLATE_NOOP("MineAction", "the greatest number of those ranked")
POINT = QT_TRANSLATE_NOOP("MineAction", "{value} at {number}")
BELOW = QT_TRANSLATE_NOOP("MineAction", "{value} below {number}")
FROM_ON = QT_TRANSLATE_NOOP("MineAction", "{value} from {number} on")
HALVED = QT_TRANSLATE_NOOP("MineAction", "1 at 0, halved with every {half}")
RISING = QT_TRANSLATE_NOOP("MineAction", "0 at 0, the gap to 1 halved with every {half}")
CLASS = QT_TRANSLATE_NOOP("MineAction", "{class_name}: {value}")
COUNT = QT_TRANSLATE_NOOP("MineAction", "the count itself")
AMOUNT = QT_TRANSLATE_NOOP("MineAction", "{value} {unit}")


def said_of_value(function: ValueFunction, criterion: Criterion) -> Sentence | Listing:
    """Return what a value function makes of the numbers of a criterion, with its numbers and their unit."""

    def amount(number: float) -> Any:
        text = f"{number:g}" if abs(number) < 1e6 else f"{number:.0f}"
        return Sentence(AMOUNT, {"value": text, "unit": Sentence(criterion.unit)}) if criterion.unit else text

    def value(number: float) -> str:
        return f"{number:g}"

    if isinstance(function, Linear):
        ends = (LEAST, GREATEST) if not function.falling else (GREATEST, LEAST)
        low, high = (
            Sentence(other) if end is None else amount(end) for end, other in zip((function.low, function.high), ends)
        )
        return Sentence(LINE, {"low": low, "high": high})
    if isinstance(function, Piecewise):
        points = function.points
        return Listing(tuple(Sentence(POINT, {"value": value(at), "number": amount(raw)}) for raw, at in points))
    if isinstance(function, Step):
        first = Sentence(BELOW, {"value": value(function.values[0]), "number": amount(function.thresholds[0])})
        later = zip(function.thresholds, function.values[1:])
        return Listing((first, *(Sentence(FROM_ON, {"value": value(at), "number": amount(raw)}) for raw, at in later)))
    if isinstance(function, Decay):
        return Sentence(RISING if function.rising else HALVED, {"half": amount(function.half)})
    if isinstance(function, Classes):
        labels = dict(criterion.classes)
        named = [(Sentence(labels[key]), value(at)) for key, at in zip(function.keys, function.values)]
        return Listing(tuple(Sentence(CLASS, {"class_name": name, "value": at}) for name, at in named))
    return Sentence(COUNT)
