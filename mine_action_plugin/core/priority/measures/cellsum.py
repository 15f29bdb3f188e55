# SPDX-License-Identifier: GPL-3.0-or-later
"""The exact sum of cells under polygons, by Green's theorem.

The sum over a polygon of a raster that is constant in each cell is a boundary integral: along every edge, from left to
right, the sum of the column above the edge. Above a point in column c at row y that sum is `P(y)`: the whole cells
above plus the crossed share of the cell. An edge is cut where it enters another column; over each piece the mean of
`P` between its two rows is known in closed form, since `P` is linear within a cell. So the cost grows with the
perimeter, not the area, and nothing is sampled.
"""

from __future__ import annotations

import numpy as np

from .grid import Window
from .outlines import Outlines

NARROW = 128  # columns below which turning a table round costs less than walking down its rows
PIECES = 1 << 18  # pieces worked on at once: some 40 MiB


def column_sums(windows: list[list[np.ndarray]], space: np.ndarray) -> np.ndarray:
    """Return the running sum down the columns of several windows, each given as its layers. It lies in `space`.

    The first layers of all stand side by side, then the second ones. Row 0 is zero, and below its last row a column
    stays as it is, for one row more than the highest window has.
    """
    rows = max(len(layers[0]) for layers in windows)
    tables = [layer for layers in zip(*windows) for layer in layers]
    columns = sum(table.shape[1] for table in tables)
    sums = space[: (rows + 2) * columns].reshape(rows + 2, columns)
    sums[0] = 0.0
    column = 0
    for table in tables:
        high, wide = table.shape
        sums[1 : high + 1, column : column + wide] = table
        sums[high + 1 :, column : column + wide] = 0.0
        column += wide
    if sums.shape[1] < NARROW:
        sums[1:] = np.cumsum(sums[1:].T.copy(), axis=1).T
    else:
        # Row by row: numpy's own running sum down the columns of a table in rows is ten times slower.
        for above, row in zip(sums, sums[1:]):
            np.add(above, row, out=row)
    return sums


def add_windows(
    totals: np.ndarray, lines: Outlines, chosen: list[np.ndarray], places: list[Window], sums: np.ndarray
) -> None:
    """Add to `totals[:, chosen]` what each layer of `sums` holds under the polygons `chosen` in each of `places`.

    `sums` comes from `column_sums` over the cells of `places`, one layer of it per row of `totals`. What is added to a
    polygon does not depend on which others are chosen, nor on which windows are added at once, to the last bit.
    """
    corner = np.array([(place.column, place.row, place.columns, place.rows) for place in places], dtype=float)
    shift = np.cumsum(corner[:, 2]) - corner[:, 2]  # where the columns of a window begin in `sums`
    frames = np.column_stack((corner, shift))[np.repeat(np.arange(len(places)), [len(some) for some in chosen])]
    polygon = np.concatenate(chosen)
    begin, end = lines.first[polygon], lines.first[polygon + 1]
    # Cutting the list of polygons, so that memory stays bounded when all hazards lie in one window.
    for some in _cuts(end - begin, PIECES // 2):
        _add_edges(totals, lines, polygon[some], begin[some], end[some] - begin[some], frames[some], sums)


def _cuts(sizes: np.ndarray, most: int) -> list[slice]:
    """Return slices of things of these sizes, each of a total size near `most`."""
    filled = np.cumsum(sizes)
    if len(sizes) == 0 or filled[-1] <= most:
        return [slice(0, len(sizes))] if len(sizes) else []
    ends = np.unique(np.searchsorted(filled, np.arange(most, filled[-1], most))).tolist()
    return [slice(a, b) for a, b in zip([0, *ends], [*ends, len(sizes)]) if b > a]


def _add_edges(
    totals: np.ndarray,
    lines: Outlines,
    chosen: np.ndarray,
    begin: np.ndarray,
    count: np.ndarray,
    frames: np.ndarray,
    sums: np.ndarray,
) -> None:
    owner = np.repeat(np.arange(len(chosen)), count)
    edge = np.arange(len(owner)) + (begin - (np.cumsum(count) - count))[owner]
    column, row, columns, rows, shift = (part[owner] for part in frames.T)
    left = lines.left[edge] - column
    right = lines.right[edge] - column
    low = np.maximum(np.floor(left), 0.0)
    pieces = (np.minimum(np.ceil(right), columns) - low).astype(np.intp)
    at_home, home = np.unique(chosen, return_inverse=True)  # a polygon may lie in several windows
    shape = (home[owner], left, right, lines.row[edge] - row, lines.slope[edge], lines.side[edge], low, rows, shift)
    if pieces.min(initial=1) <= 0:  # edges of polygons that reach beyond the window's columns
        near = np.flatnonzero(pieces > 0)
        pieces, shape = pieces[near], tuple(each[near] for each in shape)
    some = totals[:, at_home]
    for part in _cuts(pieces, PIECES):
        _add_pieces(some, pieces[part], tuple(each[part] for each in shape), sums)
    totals[:, at_home] = some


def _add_pieces(some: np.ndarray, pieces: np.ndarray, shape: tuple[np.ndarray, ...], sums: np.ndarray) -> None:
    owner, left, right, row, slope, side, low, rows, shift = shape
    edge = np.repeat(np.arange(len(pieces)), pieces)
    column = np.arange(len(edge)) + (low - (np.cumsum(pieces) - pieces))[edge]
    left = left[edge]
    start = np.maximum(left, column)
    stop = np.minimum(right[edge], column + 1.0)
    slope, row = slope[edge], row[edge]
    one = row + (start - left) * slope
    other = row + (stop - left) * slope
    weight = (stop - start) * side[edge]
    owner = owner[edge]
    upper, lower = np.minimum(one, other), np.maximum(one, other)
    means = _means(upper, lower, (column + shift[edge]).astype(np.intp), rows[edge], sums, len(some))
    polygon = np.concatenate((np.arange(some.shape[1]), owner))
    for layer, mean in enumerate(means):
        # The sum so far goes first, so that the order of additions, and the last bit, is the same however it is cut.
        some[layer] = np.bincount(polygon, np.concatenate((some[layer], weight * mean)), minlength=some.shape[1])


def _means(
    upper: np.ndarray, lower: np.ndarray, column: np.ndarray, last: np.ndarray, sums: np.ndarray, layers: int
) -> list[np.ndarray]:
    """Return per layer the mean of the column sum between rows `upper` and `lower`.

    Above row 0 the sum is zero, below row `last` the whole column. Rows beyond these are lost in `upper` and `lower`.
    """
    wide = sums.shape[1]
    flat = sums.ravel()
    beyond = np.flatnonzero((upper < 0.0) | (lower > last))
    full, last = (upper[beyond], lower[beyond]), last[beyond]
    upper[beyond], lower[beyond] = np.clip(full[0], 0.0, last), np.clip(full[1], 0.0, last)
    first, final = upper.astype(np.intp), lower.astype(np.intp)
    at = first * wide + column
    middle = 0.5 * (upper + lower) - first
    tall = np.flatnonzero(final > first)
    means = []
    for layer in range(layers):
        table = flat[layer * (wide // layers) :]
        mean = table[at]
        mean += (table[at + wide] - mean) * middle
        if len(tall):
            mean[tall] = _tall(table, wide, column[tall], upper[tall], lower[tall], first[tall], final[tall])
        if len(beyond):
            bottom = table[last.astype(np.intp) * wide + column[beyond]]
            mean[beyond] = _beyond(mean[beyond], upper[beyond], lower[beyond], full, last, bottom)
        means.append(mean)
    return means


def _tall(
    table: np.ndarray,
    wide: int,
    column: np.ndarray,
    upper: np.ndarray,
    lower: np.ndarray,
    first: np.ndarray,
    final: np.ndarray,
) -> np.ndarray:
    """Mean over a piece that crosses rows: share of the first cell, whole cells between, share of the last."""
    at, end = first * wide + column, final * wide + column
    a, b = first + 1 - upper, lower - final
    below, above = table[at + wide], table[end]
    integral = a * (below - 0.5 * a * (below - table[at])) + b * (above + 0.5 * b * (table[end + wide] - above))
    between = final - first - 1
    far = np.flatnonzero(between)
    if len(far):
        count = between[far] + 1
        begin = np.cumsum(count) - count
        step = np.arange(count.sum()) - np.repeat(begin, count)
        knots = np.add.reduceat(table[np.repeat(at[far] + wide, count) + step * wide], begin)
        integral[far] += knots - 0.5 * (below[far] + above[far])
    return integral / (lower - upper)


def _beyond(
    mean: np.ndarray,
    upper: np.ndarray,
    lower: np.ndarray,
    full: tuple[np.ndarray, np.ndarray],
    last: np.ndarray,
    bottom: np.ndarray,
) -> np.ndarray:
    """Mean over a piece that leaves the window above (the sum is zero) or below (it is the whole column)."""
    height = full[1] - full[0]
    under = np.maximum(full[1], last) - np.maximum(full[0], last)
    level = height == 0.0
    share = (mean * (lower - upper) + bottom * under) / np.where(level, 1.0, height)
    return np.where(level, mean, share)
