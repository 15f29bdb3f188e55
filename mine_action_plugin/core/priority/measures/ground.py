# SPDX-License-Identifier: GPL-3.0-or-later
"""The true ground area of raster cells on the ellipsoid, by which a density becomes a count."""

from __future__ import annotations

import numpy as np
from pyproj import CRS, Transformer

from .grid import Grid, Window

NODES = 9  # each way in a window, for projections whose scale varies in both directions


class GroundArea:
    """Ground area of the cells of a grid in km².

    Geographic rasters and EPSG:3857: closed form by row (area of the ellipsoid between two parallels). Other
    projections: area element at 9 x 9 nodes of a window, bilinear between them; below 1e-5 relative for UTM at 512
    cells of 1 km. Density is taken as even over the planar cell; within a cell the true scale varies by less than the
    cell's height over the earth's radius.
    """

    def __init__(self, crs: CRS, grid: Grid) -> None:
        self._grid = grid
        self._semi_major = crs.ellipsoid.semi_major_metre
        self._eccentricity = np.sqrt(1.0 - (crs.ellipsoid.semi_minor_metre / self._semi_major) ** 2)
        self._mercator = crs.to_epsg() == 3857
        self._geographic = crs.is_geographic
        self._unit = crs.axis_info[0].unit_conversion_factor if crs.axis_info else 1.0
        if not self._geographic and not self._mercator:
            self._to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)

    def km2(self, place: Window) -> np.ndarray:
        """Return the area of each cell of the window, as a column where it depends on the row alone."""
        if self._geographic or self._mercator:
            return self._by_row(place)[:, None] / 1e6
        return self._by_node(place) / 1e6

    def _by_row(self, place: Window) -> np.ndarray:
        y = self._grid.y(place.row + np.arange(place.rows + 1.0))
        if self._mercator:
            latitude = np.arctan(np.sinh(y / self._semi_major))
            width = abs(self._grid.across) / self._semi_major
        else:
            latitude = np.clip(y * self._unit, -np.pi / 2, np.pi / 2)
            width = abs(self._grid.across) * self._unit
        return width * np.abs(np.diff(self._band(latitude)))

    def _band(self, latitude: np.ndarray) -> np.ndarray:
        """Area from the equator to `latitude` per radian of longitude (Snyder 1987, equation 3-12, times a²/2)."""
        e, sine = self._eccentricity, np.sin(latitude)
        if e == 0.0:
            return self._semi_major**2 * sine
        middle = sine / (1.0 - (e * sine) ** 2) + np.arctanh(e * sine) / e
        return 0.5 * self._semi_major**2 * (1.0 - e**2) * middle

    def _by_node(self, place: Window) -> np.ndarray:
        rows, columns = np.linspace(0.5, place.rows - 0.5, NODES), np.linspace(0.5, place.columns - 0.5, NODES)
        at_row, at_column = np.meshgrid(place.row + rows, place.column + columns, indexing="ij")
        east = self._step(at_column + 0.5, at_row, at_column - 0.5, at_row)
        south = self._step(at_column, at_row + 0.5, at_column, at_row - 0.5)
        element = np.abs(east[0] * south[1] - east[1] * south[0])
        return _hats(place.rows, rows) @ element @ _hats(place.columns, columns).T

    def _step(self, *ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Metres east and north from one end to the other, along the parallel and the meridian halfway."""
        column_a, row_a, column_b, row_b = ends
        there = np.radians(self._to_degrees.transform(self._grid.x(column_a), self._grid.y(row_a)))
        here = np.radians(self._to_degrees.transform(self._grid.x(column_b), self._grid.y(row_b)))
        latitude = 0.5 * (there[1] + here[1])
        bend = 1.0 - (self._eccentricity * np.sin(latitude)) ** 2
        prime = self._semi_major / np.sqrt(bend)
        meridian = prime * (1.0 - self._eccentricity**2) / bend
        return (there[0] - here[0]) * prime * np.cos(latitude), (there[1] - here[1]) * meridian


def _hats(cells: int, nodes: np.ndarray) -> np.ndarray:
    """Weights of linear interpolation from `nodes` to the centres of `cells`."""
    centres = np.arange(cells) + 0.5
    return np.column_stack([np.interp(centres, nodes, unit) for unit in np.eye(len(nodes))])
