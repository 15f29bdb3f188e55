# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting many sets of scores at once: whole numbers of 8 and 16 bits are sorted by counting, others by comparing."""

from __future__ import annotations

import numpy as np

LEVELS = (1 << 24) - 2  # all that a 32-bit score can tell apart, and one to spare for rounding up
LEAST_SPREAD = np.float32(1e-25)  # no division may overflow
LINES = 16  # sets of scores sorted at once: more of them do not fit into the cache of a processor core


class Space:
    """Memory for sorting up to `lines` sets of `count` scores, used again and again.

    Fresh memory would cost more than sorting. `base` is the place of each set's first row when sets lie end to end.
    """

    def __init__(self, lines: int, count: int) -> None:
        self.scores = np.empty((lines, count), dtype=np.float32)
        self.base = np.arange(0, lines * count, max(count, 1), dtype=np.intp)[:, None]
        self.steps = np.empty((lines, count), dtype=np.float32)
        self.levels = np.empty((lines, count), dtype=np.int32)
        self.low = np.empty((lines, count), dtype=np.uint8)
        self.high = np.empty((lines, count), dtype=np.uint16)
        self.mixed = np.empty((lines, count), dtype=np.uint16)
        self.places = np.empty((lines, count), dtype=np.intp)


def order_rows(scores: np.ndarray, space: Space | None = None) -> np.ndarray:
    """Return for each set (a line of `scores`, 32-bit floats, in C order) its rows, greatest score first.

    Two scores nearer together than one in ten million of the spread of their set count as equal; equal ones come in
    ascending order of rows.
    """
    space = space or Space(*scores.shape)
    return order_places(scores, space) - space.base[: len(scores)]


def order_top(scores: np.ndarray, top: int, space: Space | None = None) -> np.ndarray:
    """Return for each set its `top` first rows, as `order_rows` does."""
    space = space or Space(*scores.shape)
    return order_places(scores, space)[:, :top] - space.base[: len(scores)]


def order_places(scores: np.ndarray, space: Space) -> np.ndarray:
    """Return what `order_rows` does, each row as its place where sets lie end to end. Lies in `space` till used again.

    Scores become one of 16 million levels, the greatest the first: sorted by their low 8 bits, then by the others, both
    times keeping equal ones as they are.
    """
    lines, count = scores.shape
    low, high, mixed, places = (each[:lines] for each in (space.low, space.high, space.mixed, space.places))
    base = space.base[:lines]
    if count < 2:
        places[...] = base
        return places
    levels = _levels(scores, space.steps[:lines], space.levels[:lines])
    np.copyto(low, levels, casting="unsafe")
    levels >>= 8
    np.copyto(high, levels, casting="unsafe")
    first = low.argsort(axis=1, kind="stable")
    first += base
    np.take(high.reshape(-1), first.reshape(-1), out=mixed.reshape(-1), mode="clip")
    second = mixed.argsort(axis=1, kind="stable")
    second += base
    np.take(first.reshape(-1), second.reshape(-1), out=places.reshape(-1), mode="clip")
    return places


def _levels(scores: np.ndarray, steps: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Write whole numbers from 0 to `LEVELS` that never descend where scores do not ascend."""
    greatest, least = scores.max(axis=1, keepdims=True), scores.min(axis=1, keepdims=True)
    np.subtract(greatest, scores, out=steps)
    steps *= np.float32(LEVELS) / np.maximum(greatest - least, LEAST_SPREAD)
    np.copyto(levels, steps, casting="unsafe")
    return levels
