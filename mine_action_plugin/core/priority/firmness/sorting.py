# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting many sets of scores at once: whole numbers that carry their row sort far faster than an argsort."""

from __future__ import annotations

import numpy as np

BITS = 32
MOST_ROWS = 1 << 14  # above this too few bits are left for the score
LEAST_SPREAD = np.float32(1e-25)


class Space:
    """Memory for sorting `lines` sets of `count` scores, used again and again.

    Fresh memory would cost more than sorting.
    """

    def __init__(self, lines: int, count: int) -> None:
        self.scores = np.empty((lines, count), dtype=np.float32)
        self.packed = np.empty((lines, count), dtype=np.uint32)
        self.other = np.empty((lines, count), dtype=np.uint32)
        self.rows = np.arange(count, dtype=np.uint32)


def order_rows(scores: np.ndarray, space: Space | None = None) -> np.ndarray:
    """Return for each set (a line of `scores`, 32-bit floats, in C order) its rows, greatest score first, exactly.

    Score and row are packed into one 32-bit number, score above row; these are sorted; where the bits left for the
    score could not tell two neighbours apart, the scores themselves do. Rows with the same score come in ascending
    order. The result lies in `space` until it is used again.
    """
    lines, count = scores.shape
    if count > MOST_ROWS or count < 2:
        return np.argsort(-scores, axis=1, kind="stable")
    space = space or Space(lines, count)
    shift = int(count - 1).bit_length()
    packed, other = space.packed[:lines], space.other[:lines]
    _pack(scores, shift, packed, other.view(np.float32), space.rows)
    packed.sort(axis=1)
    differing = other.reshape(-1)[: lines * (count - 1)].reshape(lines, count - 1)
    np.bitwise_xor(packed[:, 1:], packed[:, :-1], out=differing)
    alike = np.flatnonzero(differing < np.uint32(1 << shift))
    np.bitwise_and(packed, np.uint32((1 << shift) - 1), out=packed)
    if alike.size:
        # from places in lines of count - 1 pairs to places in lines of count rows
        _settle(scores, packed, alike + alike // (count - 1))
    return packed


def _pack(scores: np.ndarray, shift: int, packed: np.ndarray, steps: np.ndarray, rows: np.ndarray) -> None:
    """Write numbers that ascend as scores descend, with the row in their low bits, into `packed`."""
    greatest, least = scores.max(axis=1, keepdims=True), scores.min(axis=1, keepdims=True)
    # Scores nearer together than this are packed alike, and told apart afterwards: no division may overflow.
    spread = np.maximum(greatest - least, LEAST_SPREAD)
    np.subtract(greatest, scores, out=steps)
    # A little less than all levels, so that rounding up cannot spill over the highest bit.
    steps *= np.float32(0.9999 * ((1 << (BITS - shift)) - 1)) / spread
    np.copyto(packed.view(np.int32), steps, casting="unsafe")
    packed *= np.uint32(1 << shift)
    packed |= rows


def _settle(scores: np.ndarray, order: np.ndarray, first: np.ndarray) -> None:
    """Put runs of rows that were packed alike into order. `first` are the flat places of pairs that are alike."""
    rows, flat, count = order.reshape(-1), scores.reshape(-1), scores.shape[1]
    joined = np.diff(first) == 1
    in_run = np.append(joined, False) | np.append(False, joined)
    pairs = first[~in_run]
    if pairs.size:
        left, right = rows[pairs], rows[pairs + 1]
        line = pairs // count * count
        wrong = flat[line + left] < flat[line + right]
        pairs = pairs[wrong]
        rows[pairs], rows[pairs + 1] = right[wrong], left[wrong]
    runs = first[in_run]
    if runs.size:
        run = np.cumsum(np.append(True, np.diff(runs) != 1))
        last = np.flatnonzero(np.append(np.diff(run) != 0, True))
        places = np.sort(np.append(runs, runs[last] + 1))
        run = np.cumsum(np.append(True, np.diff(places) != 1) | (places % count == 0))
        held = rows[places]
        value = flat[places // count * count + held]
        rows[places] = held[np.lexsort((held, -value, run))]


def order_top(scores: np.ndarray, top: int, space: Space | None = None) -> np.ndarray:
    """Return for each set its `top` first rows, greatest score first."""
    count = scores.shape[1]
    if count <= MOST_ROWS or count <= 4 * top:
        return order_rows(scores, space)[:, :top]
    some = np.argpartition(scores, count - top, axis=1)[:, count - top :]
    some.sort(axis=1)  # so that equal scores come in ascending order of rows
    mine = np.take_along_axis(scores, some, axis=1)
    return np.take_along_axis(some, np.argsort(-mine, axis=1, kind="stable"), axis=1)
