# SPDX-License-Identifier: GPL-3.0-or-later
"""Round scales of maps, the grid and the scale bar that belong to each."""

from __future__ import annotations

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

SCALES = (
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000,
)  # fmt: skip
STEPS = (1, 2, 5)
GRID_MM = 30.0  # grid lines are at least this far apart on paper
BAR_MM = 18.0  # a segment of the scale bar is at most this long


def fitting_scale(width_m: float, height_m: float, width_mm: float, height_mm: float, least: int, margin: float) -> int:
    """Return the denominator of the largest round scale, `least` or smaller in scale, at which an area fits a frame.

    `margin` is the share of the frame left free around the area. `PlanningError` for what fits no scale.

    >>> fitting_scale(240.0, 200.0, 180.0, 180.0, 500, 0.1)
    2500
    """
    free = 1.0 - 2.0 * margin
    for scale in SCALES:
        fits = width_m <= width_mm * free * scale / 1000.0 and height_m <= height_mm * free * scale / 1000.0
        if scale >= least and fits:
            return scale
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The area is too large for a map sheet"),
        QT_TRANSLATE_NOOP("MineAction", "It measures {width:.0f} km by {height:.0f} km."),
        QT_TRANSLATE_NOOP("MineAction", "Split the task, or look for a point that is far from where it belongs."),
        width=width_m / 1000.0,
        height=height_m / 1000.0,
    )


def _round_lengths() -> list[float]:
    return [step * 10.0**power for power in range(7) for step in STEPS]


def grid_interval(scale: int) -> float:
    """Return the spacing of the UTM grid in metres: round, and at least 30 mm on paper.

    >>> grid_interval(500), grid_interval(2_500), grid_interval(50_000)
    (20.0, 100.0, 2000.0)
    """
    return next(length for length in _round_lengths() if length * 1000.0 / scale >= GRID_MM)


def bar_segment(scale: int) -> float:
    """Return the length in metres of one segment of the scale bar: round, and at most 18 mm on paper.

    >>> bar_segment(500), bar_segment(100_000)
    (5.0, 1000.0)
    """
    return [length for length in _round_lengths() if length * 1000.0 / scale <= BAR_MM][-1]


def fraction(scale: int) -> str:
    """Return the representative fraction as it is printed.

    >>> fraction(2_500).replace(chr(0x202F), " ")
    '1:2 500'
    """
    return f"1:{scale:,}".replace(",", "\u202f")


def numbered(points: list[tuple[float, float]], apart: float) -> list[bool]:
    """Return which points of a ring get their number on the map, so that no two numbers are nearer than `apart`.

    Points are x, y in the units of `apart`. The first is always numbered.

    >>> numbered([(0, 0), (1, 0), (5, 0), (5.5, 0)], 4)
    [True, False, True, False]
    """
    shown: list[tuple[float, float]] = []
    flags = []
    for x, y in points:
        free = all((x - a) ** 2 + (y - b) ** 2 >= apart**2 for a, b in shown)
        if free:
            shown.append((x, y))
        flags.append(free)
    return flags
