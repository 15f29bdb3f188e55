# SPDX-License-Identifier: GPL-3.0-or-later
"""One plane in metres for a whole country: conformal, with the true scale known at every point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod

from .reproject import Reprojection

WGS84 = "EPSG:4326"
STEP = 5.0  # degrees; the plane stays the same while the data moves a little, so that measures can be kept
EDGE_TOLERANCE = 0.01  # m that a straight edge of the source may be off in the plane
GEOD = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Plane:
    """Lambert's conformal conic on WGS 84 with one standard parallel at `latitude`, centred on `longitude` (degrees).

    Shapes are true in the small; lengths are too long by the factor `scale`, which depends on latitude alone. So
    lengths divided by the scale are right but for its change along the way: `relative_error(latitude, length)`.
    """

    latitude: float
    longitude: float

    @property
    def crs(self) -> CRS:
        return _conic(self.latitude, self.longitude)

    def take(self, geometries: np.ndarray, crs: Any) -> np.ndarray:
        """Return geometries of `crs` in the plane; edges that are straight there are kept to 0.01 m."""
        return Reprojection(crs, self.crs, EDGE_TOLERANCE)(np.asarray(geometries, dtype=object))

    def degrees(self, points: np.ndarray) -> np.ndarray:
        """Return longitude and latitude (WGS 84) of points of the plane."""
        return Reprojection(self.crs, WGS84, 1.0).points(points)

    def scale(self, latitude: np.ndarray) -> np.ndarray:
        """Return metres in the plane per metre on the ground at `latitude` in degrees (Snyder 1987, 15-1 to 15-4)."""
        cone = np.sin(np.radians(self.latitude))
        m, t = _parallel(latitude)
        m_0, t_0 = _parallel(np.asarray(self.latitude))
        return m_0 / m * (t / t_0) ** cone

    def scales(self, geometries: np.ndarray) -> np.ndarray:
        """Return the scale at the middle of each geometry of the plane; NaN where it is null or empty."""
        box = shapely.bounds(geometries)
        scale = np.full(len(geometries), np.nan)
        there = np.flatnonzero(np.isfinite(box[:, 0]))
        if len(there):
            scale[there] = self.scale(self.degrees(0.5 * (box[there, :2] + box[there, 2:]))[:, 1])
        return scale

    def relative_error(self, latitude: float, length: float) -> float:
        """Bound on the relative error of a length of up to `length` metres near `latitude`: change of scale along it.

        Over Libya (19.5 to 33.2 degrees north, parallel 25): 1.5e-5 over 500 m, 1.5e-4 over 5 km, at the worst.
        """
        ends = latitude + np.array([-1.0, 1.0]) * np.degrees(length / GEOD.b)
        return float(np.abs(np.log(self.scale(np.clip(ends, -85.0, 85.0)) / self.scale(latitude))).max())


class InPlane:
    """Some of many geometries in a plane, taken there once for all measures that ask for the same `rows` array.

    `MeasureCache.values` hands one and the same array to every measure of a round.
    """

    def __init__(self, geometries: np.ndarray, crs: Any, plane: Plane) -> None:
        self.plane = plane
        self._geometries, self._crs = geometries, crs
        self._taken: tuple[np.ndarray, np.ndarray] | None = None

    def __call__(self, rows: np.ndarray) -> np.ndarray:
        """Return the geometries `rows` in `plane.crs`."""
        if self._taken is None or self._taken[0] is not rows:
            self._taken = (rows, self.plane.take(self._geometries[rows], self._crs))
        return self._taken[1]


def plane_for(layers: Iterable[tuple[np.ndarray, Any]]) -> Plane:
    """Return the plane for layers given as (geometries, crs): centred on their box, to the nearest 5 degrees."""
    boxes = []
    for geometries, crs in layers:
        box = shapely.total_bounds(np.asarray(geometries, dtype=object))
        if np.isfinite(box).all():
            boxes.append(Reprojection(crs, WGS84, 1.0).points(box.reshape(2, 2)))
    if not boxes:
        return Plane(STEP, 0.0)
    points = np.concatenate(boxes)
    longitude, latitude = STEP * np.round(0.5 * (points.min(axis=0) + points.max(axis=0)) / STEP)
    # On the equator the cone has no tip; 5 degrees away its scale is as good there.
    return Plane(float(latitude or STEP), float(longitude))


@lru_cache(maxsize=16)
def _conic(latitude: float, longitude: float) -> CRS:
    parallels = {"lat_0": latitude, "lat_1": latitude, "lon_0": longitude}
    return CRS.from_dict({"proj": "lcc", **parallels, "datum": "WGS84", "units": "m", "type": "crs"})


def _parallel(latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Snyder's m (radius of the parallel over the semi-major axis) and t (of the conformal latitude)."""
    e = np.sqrt(GEOD.es)
    phi = np.radians(latitude)
    sine = np.sin(phi)
    m = np.cos(phi) / np.sqrt(1.0 - GEOD.es * sine**2)
    t = np.tan(np.pi / 4.0 - phi / 2.0) / ((1.0 - e * sine) / (1.0 + e * sine)) ** (e / 2.0)
    return m, t
