# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions as a planner types them, refused in plain words where they are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from ..typed_number import plain_number
from .criterion import Criterion
from .values import Classes, Decay, Linear, Piecewise, Step

REFUSED = QT_TRANSLATE_NOOP("MineAction", "This is no value function.")


def number_of(text: str) -> float:
    """Return the number that somebody typed, with a point for decimals; PlanningError where it is none.

    >>> number_of(" 1.5 ")
    1.5
    """
    value = plain_number(text)
    if value is None:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "“{text}” is no number."),
            QT_TRANSLATE_NOOP("MineAction", "Type digits, with a point for decimals."),
            text=text.strip()[:40],
        )
    return value


def linear(low: str, high: str, falling: bool) -> Linear:
    """Return the straight line from value 0 at `low` to value 1 at `high`; an empty text leaves that to the data."""
    ends = [number_of(text) if text.strip() else None for text in (low, high)]
    if ends[0] is not None and ends[0] == ends[1]:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "The values 0 and 1 are both at {number}."),
            QT_TRANSLATE_NOOP("MineAction", "State two different numbers."),
            number=f"{ends[0]:g}",
        )
    return Linear(ends[0], ends[1], falling and ends == [None, None])


def piecewise(rows: Sequence[tuple[str, str]]) -> Piecewise:
    """Return the straight lines through (number, value) as they were typed, row by row."""
    if len(rows) < 2:
        raise _too_few(2)
    points = tuple((number_of(raw), _value(text)) for raw, text in rows)
    _check_ascending([raw for raw, _text in points])
    _check_one_way([value for _raw, value in points])
    return Piecewise(points)


def step(rows: Sequence[tuple[str, str]]) -> Step:
    """Return the steps of rows (from which number on, value); the first row holds below the second's number."""
    if len(rows) < 2:
        raise _too_few(2)
    thresholds = tuple(number_of(raw) for raw, _text in rows[1:])
    values = tuple(_value(text) for _raw, text in rows)
    _check_ascending(thresholds)
    _check_one_way(values)
    return Step(thresholds, values)


def decay(half: str, rising: bool) -> Decay:
    """Return the exponential function that halves with every `half`."""
    number = number_of(half)
    if number < 1e-9:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "It cannot be halved with every {number}."),
            QT_TRANSLATE_NOOP("MineAction", "State a number greater than 0."),
            number=f"{number:g}",
        )
    return Decay(number, rising)


def classes(criterion: Criterion, values: Sequence[str]) -> Classes:
    """Return the table of the criterion's classes, in their order, with the values that were typed."""
    if len(values) != len(criterion.class_keys) or not values:
        raise _too_few(len(criterion.class_keys))
    return Classes(criterion.class_keys, tuple(_value(text) for text in values))


def _value(text: str) -> float:
    value = number_of(text)
    if not 0.0 <= value <= 1.0:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "The value {number} is not between 0 and 1."),
            QT_TRANSLATE_NOOP("MineAction", "1 calls for work most, 0 not at all."),
            number=f"{value:g}",
        )
    return value


def _check_ascending(numbers: Sequence[float]) -> None:
    for before, after in zip(numbers, numbers[1:]):
        if after <= before:
            raise _refused(
                QT_TRANSLATE_NOOP(
                    "MineAction", "{after} stands after {before}: the numbers must rise from row to row."
                ),
                QT_TRANSLATE_NOOP("MineAction", "Put the rows in order, each number once."),
                before=f"{before:g}",
                after=f"{after:g}",
            )


def _check_one_way(values: Sequence[float]) -> None:
    steps = np.diff(np.array(values, dtype=float))
    if (steps > 0).any() and (steps < 0).any():
        raise _refused(
            QT_TRANSLATE_NOOP(
                "MineAction", "The values rise and fall: it is not told whether more or less comes first."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Let the values only rise, or only fall, from row to row."),
        )


def _too_few(least: int) -> PlanningError:
    return _refused(
        QT_TRANSLATE_NOOP("MineAction", "The table has too few rows."),
        QT_TRANSLATE_NOOP("MineAction", "It needs {least} at least."),
        least=least,
    )


def _refused(detail: str, suggestion: str, **values: Any) -> PlanningError:
    return PlanningError(REFUSED, detail, suggestion, **values)
