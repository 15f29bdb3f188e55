# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of a raster, and the windows in which it is read and summed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

WINDOW = 512  # cells each way: tables of a window stay in the processor's cache
BAND_BYTES = 64 << 20  # strips that a row of windows may hold at once


@dataclass(frozen=True)
class Grid:
    """Rows and columns of cells: `(left, top)` is the corner of cell (0, 0), `across` and `down` its signed sizes."""

    left: float
    top: float
    across: float
    down: float
    columns: int
    rows: int
    window_columns: int = WINDOW
    window_rows: int = WINDOW

    def cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return column and row, with fractions, of coordinates in the raster's CRS."""
        return (x - self.left) / self.across, (y - self.top) / self.down

    def x(self, column: np.ndarray) -> np.ndarray:
        return self.left + self.across * column

    def y(self, row: np.ndarray) -> np.ndarray:
        return self.top + self.down * row


@dataclass(frozen=True)
class Window:
    """Cells `row` to `row + rows` and `column` to `column + columns` of a grid."""

    row: int
    column: int
    rows: int
    columns: int


def window_size(rows: int, columns: int, block: tuple[int, int], cell_bytes: int) -> tuple[int, int]:
    """Return rows and columns of a window: whole blocks near 512 cells, so that no block is decoded twice.

    Where blocks are long strips, a window is part of a strip and as many rows high as keeps a row of windows in the
    reader's own cache.

    >>> window_size(14000, 20000, (512, 512), 4)
    (512, 512)
    >>> window_size(14000, 20000, (128, 128), 4)
    (512, 512)
    >>> window_size(14000, 20000, (1, 20000), 4)
    (512, 512)
    """
    high, wide = block
    if wide <= 2 * WINDOW:
        return min(rows, high * max(1, WINDOW // high)), min(columns, wide * max(1, WINDOW // wide))
    strips = max(1, min(WINDOW // high, BAND_BYTES // (high * wide * cell_bytes)))
    return min(rows, high * strips), min(columns, WINDOW)


def window(grid: Grid, down: int, across: int) -> Window:
    """Return the window in row `down` and column `across` of the table of windows, cut at the raster's edge."""
    row, column = down * grid.window_rows, across * grid.window_columns
    return Window(row, column, min(grid.window_rows, grid.rows - row), min(grid.window_columns, grid.columns - column))


def touched(grid: Grid, box: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs (window number, polygon number), sorted by window, of windows that a polygon's box touches.

    Windows are numbered row by row. Polygons off the raster, or without a box (NaN), are in no pair.
    """
    across = -(-grid.columns // grid.window_columns)
    on = (box[:, 2] > 0) & (box[:, 3] > 0) & (box[:, 0] < grid.columns) & (box[:, 1] < grid.rows)
    polygon = np.flatnonzero(on)
    low = np.maximum(np.floor(box[polygon, :2]), 0).astype(np.intp)
    ends = np.minimum(np.ceil(box[polygon, 2:]), (grid.columns, grid.rows)).astype(np.intp)
    high = np.maximum(ends - 1, low)
    size = (grid.window_columns, grid.window_rows)
    low, high = low // size, high // size
    wide, tall = (high - low + 1).T
    count = wide * tall
    which = np.repeat(np.arange(len(polygon)), count)
    step = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
    number = (low[which, 1] + step // wide[which]) * across + low[which, 0] + step % wide[which]
    order = np.argsort(number, kind="stable")
    return number[order], polygon[which[order]]
