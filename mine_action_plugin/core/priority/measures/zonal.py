# SPDX-License-Identifier: GPL-3.0-or-later
"""The exact sum of a raster over polygons, by covered share of every cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...feedback import Feedback, Silent, check_cancelled
from ..inputs import RasterKind
from .buffers import QUARTER, within
from .cellsum import add_windows, column_sums
from .grid import Grid, Window, touched, window
from .outlines import Outlines, areal, outlines
from .plane import Plane
from .raster import Raster
from .reproject import Reprojection
from .threads import WORKERS, elementwise, in_order, one_ahead

POINTS_AT_ONCE = 1 << 19  # vertices of a block: held as edges, some 50 MiB a thread
FEW_POINTS = 1 << 18  # vertices up to which threads that share the work wait for one another longer than they save
Polygons = tuple[np.ndarray, np.ndarray]  # valid polygons, and whether each stands for one that crossed itself
CELLS_AT_ONCE = 3 << 19  # of windows summed at once: with fewer, threads that share the work wait for one another
NOTHING = 1e-9  # share of a polygon below which what it covers is rounding


@dataclass(frozen=True)
class ZonalSums:
    """Per polygon, in the order given; NaN where the geometry is null, empty or has no area.

    `total`: sum of cell values by covered share, nodata counting as nothing (persons, for people). `covered_fraction`:
    share of the polygon's area on cells with data; 1 - that is what is not known. `inside_fraction`: share within the
    raster's frame. `covered_cells`: cells with data, by covered share; `total / covered_cells` is the mean.
    `cells_not_finite`: cells read that were NaN or infinite without being declared nodata, and counted as nodata.
    `resolved`: numbers of polygons that crossed themselves and were measured by the even-odd rule.
    `operation`: how coordinates were taken to the raster's system, `accuracy` in metres; empty and 0 where not needed.
    """

    total: np.ndarray
    covered_fraction: np.ndarray
    inside_fraction: np.ndarray
    covered_cells: np.ndarray
    cells_not_finite: int
    resolved: np.ndarray
    operation: str
    accuracy: float

    @property
    def mean(self) -> np.ndarray:
        """Mean cell value over the covered part; NaN where nothing is covered."""
        return np.divide(
            self.total, self.covered_cells, out=np.full(len(self.total), np.nan), where=self.covered_cells > 0.0
        )


def zonal_sums(
    path: Path,
    polygons: np.ndarray,
    crs: Any,
    kind: RasterKind = RasterKind.COUNT,
    band: int = 1,
    feedback: Feedback | None = None,
) -> ZonalSums:
    """Sum the raster at `path` over shapely `polygons` given in `crs` (anything pyproj takes).

    Cells are constant over their whole extent and count by the share of their planar area, in the raster's CRS, that
    lies in the polygon. Polygons in another CRS are transformed, with vertices added so that no edge is more than a
    ten-thousandth of a cell off. A polygon that crosses itself is resolved by the even-odd rule for measuring only:
    what is wound round twice is outside. Raises PlanningError as `Raster` and `Reprojection` do.
    """
    valid, crossing = _resolve(np.asarray(polygons, dtype=object))
    points = shapely.get_num_coordinates(valid)
    work = _Work(path, kind, band, crs, feedback or Silent())
    found = work.sums(shapely.bounds(valid), points, 1, lambda block: (valid[block], crossing[block]))[0]
    return replace(found, resolved=np.flatnonzero(crossing))  # those too of which no area is left


def sums_within(
    path: Path,
    hazards: np.ndarray,
    plane: Plane,
    distances: Sequence[float],
    kind: RasterKind = RasterKind.COUNT,
    band: int = 1,
    feedback: Feedback | None = None,
) -> list[ZonalSums]:
    """Return for each of `distances` (m) what `zonal_sums` gives for the ground `within` it of hazards in `plane`.

    To the last bit; but the raster is read once for all distances, and the ground is drawn for some hazards at a time,
    not for all at once. `cells_not_finite` is of the cells read for any distance. Raises PlanningError as both do.
    """
    hazards = np.asarray(hazards, dtype=object)
    points = len(distances) * (shapely.get_num_coordinates(hazards) + 4 * QUARTER)
    points[shapely.is_missing(hazards) | shapely.is_empty(hazards)] = 0

    def ground(block: np.ndarray) -> Polygons:
        return _resolve(np.concatenate([within(hazards[block], plane.crs, far, plane) for far in distances]))

    work = _Work(path, kind, band, plane.crs, feedback or Silent())
    return work.sums(_boxes(hazards), points, len(distances), ground)


class _Work:
    """What to sum: the raster at `path`, and how polygons of `crs` get to it."""

    def __init__(self, path: Path, kind: RasterKind, band: int, crs: Any, feedback: Feedback) -> None:
        self.open = lambda: Raster(path, band, kind)
        self.feedback = feedback
        with self.open() as raster:
            self.grid = raster.grid
            tolerance = 1e-4 * min(abs(raster.grid.across), abs(raster.grid.down))
            self.to_raster = Reprojection(crs, raster.crs, tolerance)

    def sums(
        self, box: np.ndarray, points: np.ndarray, layers: int, polygons: Callable[[np.ndarray], Polygons]
    ) -> list[ZonalSums]:
        """Return `layers` sums for each place; `polygons` draws those of some places, layer by layer.

        `box` and `points` say about where a place is and how many vertices it has in all layers.
        """
        count = len(points)
        blocks = _blocks(box, points, self.grid, self.to_raster)
        totals = np.zeros((2, layers, count))
        areas, insides = np.full((layers, count), np.nan), np.full((layers, count), np.nan)
        crossing = np.zeros((layers, count), dtype=bool)
        not_finite: dict[int, int] = {}
        alone = len(blocks) == 1
        measured = in_order(lambda block: self._measure(*polygons(block), alone), blocks)
        for number, (block, found) in enumerate(zip(blocks, measured)):
            self.feedback.setProgress(100.0 * (number + 1) / len(blocks))
            shape = (layers, len(block))
            totals[:, :, block] = found.sums.reshape(2, *shape)
            areas[:, block], insides[:, block] = found.area.reshape(shape), found.inside.reshape(shape)
            crossing[:, block] = found.crossing.reshape(shape)
            for window_number, cells in found.not_finite.items():
                not_finite[window_number] = max(cells, not_finite.get(window_number, 0))
        cells = sum(not_finite.values())
        return [
            _result(totals[:, layer], areas[layer], insides[layer], cells, crossing[layer], self.to_raster)
            for layer in range(layers)
        ]

    def _measure(self, valid: np.ndarray, crossing: np.ndarray, alone: bool) -> _Block:
        """Sum over some polygons; with a thread that reads ahead where no other block is being worked on."""
        shapes = self.to_raster(valid)
        lines = outlines(shapes, self.grid)
        sums = np.zeros((2, len(shapes)))
        not_finite: dict[int, int] = {}
        number, polygon = touched(self.grid, lines.box)
        across = -(-self.grid.columns // self.grid.window_columns)
        found, starts = np.unique(number, return_index=True)
        chosen = np.split(polygon, starts[1:])
        wholes = [window(self.grid, int(which) // across, int(which) % across) for which in found]
        parts = [_part(whole, lines.box[some]) for whole, some in zip(wholes, chosen)]
        high, wide = self.grid.window_rows, self.grid.window_columns
        at_once = max(1, CELLS_AT_ONCE // (high * wide))
        space = np.empty(2 * at_once * wide * (high + 2))
        # A file of its own for each block, since GDAL's may not be used by two threads at once.
        with self.open() as raster:
            reading = one_ahead(lambda at: raster.read(wholes[at], parts[at]), range(len(found)), alone)
            with reading as read:
                there = ((at, cells) for at, cells in enumerate(read) if cells is not None)
                while several := list(islice(there, at_once)):
                    check_cancelled(self.feedback)
                    not_finite.update((int(found[at]), cells.not_finite) for at, cells in several)
                    tables = column_sums([[cells.values, cells.valid] for _, cells in several], space)
                    which = [at for at, _ in several]
                    add_windows(sums, lines, [chosen[at] for at in which], [parts[at] for at in which], tables)
        return _Block(sums, lines.area, _inside(shapes, lines, self.grid), crossing, not_finite)


@dataclass(frozen=True)
class _Block:
    """What was found for a block of polygons; `not_finite` is by number of window, which several blocks may share."""

    sums: np.ndarray
    area: np.ndarray
    inside: np.ndarray
    crossing: np.ndarray
    not_finite: dict[int, int]


def _part(whole: Window, box: np.ndarray) -> Window:
    """Cut a window to what the boxes need: all rows from its top, one to spare, but only their columns."""
    low = max(whole.column, int(np.floor(box[:, 0].min())))
    high = min(whole.column + whole.columns, int(np.ceil(box[:, 2].max())))
    rows = min(whole.rows, int(np.ceil(box[:, 3].max())) + 1 - whole.row)
    return Window(whole.row, low, rows, max(high - low, 1))


def _resolve(polygons: np.ndarray) -> Polygons:
    """Replace polygons that cross themselves by their even-odd area; return them and whether each was replaced.

    One with a coordinate that is no number has no area, and becomes null.
    """
    polygons = areal(polygons)
    crossing = ~elementwise(shapely.is_valid, polygons) & ~shapely.is_missing(polygons)
    wrong = np.flatnonzero(crossing)
    if len(wrong) == 0:
        return polygons, crossing
    polygons = polygons.copy()
    points, owner = shapely.get_coordinates(polygons[wrong], return_index=True)
    endless = wrong[np.unique(owner[~np.isfinite(points).all(axis=1)])]
    polygons[endless] = None
    crossing[endless] = False
    polygons[crossing] = areal(shapely.make_valid(polygons[crossing]))
    return polygons, crossing


def _boxes(shapes: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):  # a coordinate that is no number, of which newer versions of shapely warn
        return shapely.bounds(shapes)


def _blocks(box: np.ndarray, points: np.ndarray, grid: Grid, to_raster: Reprojection) -> list[np.ndarray]:
    """Numbers of places in blocks of bounded size, those of one window together so that it is read once."""
    order = np.flatnonzero((points > 0) & np.isfinite(box).all(axis=1))
    if len(order) == 0:
        return []
    column, row = grid.cells(*to_raster.points(0.5 * (box[order, :2] + box[order, 2:])).T)
    order = order[np.lexsort((column // grid.window_columns, row // grid.window_rows))]
    filled = np.cumsum(points[order])
    at_once = min(POINTS_AT_ONCE, int(filled[-1]) // (WORKERS if filled[-1] > FEW_POINTS else 1) + 1)
    cuts = np.searchsorted(filled, np.arange(at_once, filled[-1], at_once))
    return [block for block in np.split(order, np.unique(cuts)) if len(block)]


def _inside(shapes: np.ndarray, lines: Outlines, grid: Grid) -> np.ndarray:
    """Share of each polygon within the raster's frame; NaN where it has no area."""
    low, high = lines.box[:, :2], lines.box[:, 2:]
    size = (grid.columns, grid.rows)
    share = np.where(((low >= 0) & (high <= size)).all(axis=1), 1.0, 0.0)
    share[~(lines.area > 0.0)] = np.nan
    cut = np.flatnonzero((share == 0.0) & (high > 0).all(axis=1) & (low < size).all(axis=1))
    if len(cut):
        x, y = grid.x(np.array([0, grid.columns])), grid.y(np.array([0, grid.rows]))
        frame = shapely.box(x.min(), y.min(), x.max(), y.max())
        share[cut] = shapely.area(shapely.intersection(shapes[cut], frame)) / shapely.area(shapes[cut])
    return share


def _result(
    totals: np.ndarray,
    areas: np.ndarray,
    insides: np.ndarray,
    not_finite: int,
    crossing: np.ndarray,
    used: Reprojection,
) -> ZonalSums:
    total, cells = totals
    areal = areas > 0.0
    share = np.divide(cells, areas, out=np.full(len(areas), np.nan), where=areal)
    nothing = share < NOTHING
    return ZonalSums(
        total=np.where(areal, np.where(nothing, 0.0, total), np.nan),
        covered_fraction=np.where(nothing, 0.0, np.minimum(share, 1.0)),
        inside_fraction=insides,
        covered_cells=np.where(areal, np.where(nothing, 0.0, cells), np.nan),
        cells_not_finite=not_finite,
        resolved=np.flatnonzero(crossing),
        operation=used.operation,
        accuracy=used.accuracy,
    )
