# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting many sets of scores at once, by counting: by the lower half of what tells them apart, then by the upper."""

from __future__ import annotations

import numpy as np

try:
    # scipy's own sorting by counting, that of a sparse matrix's entries by their lines. It is not promised to stay:
    # where it is gone numpy sorts to the same order, ten times slower.
    from scipy.sparse._sparsetools import coo_tocsr
except ImportError:
    coo_tocsr = None

HALF = 12  # bits; the counters of so many values fit into the nearest cache of a processor core
LEVELS = (1 << 2 * HALF) - 2  # all that a 32-bit score can tell apart, and one to spare for rounding up
LEAST_SPREAD = np.float32(1e-25)  # no division may overflow
LINES = 16  # sets of scores sorted at once: fewer let threads wait for one another, more do not fit into the cache


class Space:
    """Memory for sorting up to `lines` sets of `count` scores, used again and again.

    Fresh memory would cost more than sorting. `base` is the place of each set's first row when sets lie end to end.
    """

    def __init__(self, lines: int, count: int) -> None:
        self.scores = np.empty((lines, count), dtype=np.float32)
        self.base = np.arange(0, lines * count, max(count, 1), dtype=np.intp)[:, None]
        self.steps = np.empty((lines, count), dtype=np.float32)
        self.levels = np.empty((lines, count), dtype=np.int32)
        self.low = np.empty((lines, count), dtype=np.int32)
        self.high = np.empty((lines, count), dtype=np.int32)
        self.counters = np.empty((lines << HALF) + 1, dtype=np.int32)
        self.own = np.arange(0, lines << HALF, 1 << HALF, dtype=np.int32)[:, None]  # the first counter of each set
        self.rows = np.arange(lines * count, dtype=np.int32)
        self.places = np.empty((lines, count), dtype=np.intp)


def order_rows(scores: np.ndarray, space: Space | None = None) -> np.ndarray:
    """Return for each set (a line of `scores`, 32-bit floats, in C order) its rows, greatest score first.

    Two scores nearer together than one in ten million of the spread of their set count as equal; equal ones come in
    ascending order of rows. ValueError where a score is not a finite number.
    """
    space = space or Space(*scores.shape)
    return order_places(scores, space) - space.base[: len(scores)]


def order_top(scores: np.ndarray, top: int, space: Space | None = None) -> np.ndarray:
    """Return for each set its `top` first rows, as `order_rows` does."""
    space = space or Space(*scores.shape)
    return order_places(scores, space)[:, :top] - space.base[: len(scores)]


def order_places(scores: np.ndarray, space: Space) -> np.ndarray:
    """Return what `order_rows` does, each row as its place where sets lie end to end. Lies in `space` till used again.

    Scores become one of 16 million levels, the greatest the first.
    """
    lines, count = scores.shape
    places, base = space.places[:lines], space.base[:lines]
    if count < 2:
        places[...] = base
        return places
    levels = _levels(scores, space.steps[:lines], space.levels[:lines])
    if coo_tocsr is None:
        np.add(levels.argsort(axis=1, kind="stable"), base, out=places)
    else:
        np.copyto(places, _by_counting(levels, space))
    return places


def _by_counting(levels: np.ndarray, space: Space) -> np.ndarray:
    """Return places by ascending level: by the lower halves, then by the upper, both times keeping equals as they are.

    `levels` are those in `space`, which are lost.
    """
    lines = len(levels)
    low, high, own = space.low[:lines], space.high[:lines], space.own[:lines]
    np.bitwise_and(levels, (1 << HALF) - 1, out=low)
    low += own
    np.right_shift(levels, HALF, out=high)
    high += own
    # What is read no more is written over, since the cache holds no more.
    next_high, next_places = space.steps[:lines].view(np.int32), space.levels[:lines]
    counters, groups = space.counters, lines << HALF
    coo_tocsr(groups, groups, levels.size, low, high, space.rows, counters, next_high, next_places)
    coo_tocsr(groups, groups, levels.size, next_high, next_high, next_places, counters, low, high)
    return high


def _levels(scores: np.ndarray, steps: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Write whole numbers from 0 to `LEVELS` that never descend where scores do not ascend."""
    greatest, least = scores.max(axis=1, keepdims=True), scores.min(axis=1, keepdims=True)
    spread = greatest - least
    if not np.isfinite(spread).all():  # there would be no counter for it
        raise ValueError("scores that are no finite numbers have no order")
    np.subtract(greatest, scores, out=steps)
    steps *= np.float32(LEVELS) / np.maximum(spread, LEAST_SPREAD)
    np.copyto(levels, steps, casting="unsafe")
    return levels
