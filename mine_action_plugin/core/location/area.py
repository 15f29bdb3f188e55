# SPDX-License-Identifier: GPL-3.0-or-later
"""Areas and perimeters on the ellipsoid, in square metres and metres, of polygons in EPSG:4326.

Edges up to 1 km are measured on the authalic sphere of WGS 84 (authalic latitudes, spherical excess of each edge over
the equator: Snyder, USGS PP 1395, eq. 3-11 to 3-13; Karney, arXiv:1102.1215, eq. 62-63). That sphere has the areas of
the ellipsoid exactly; only the bow of an edge differs, up to 45° of latitude by 0.03 m² at most for an edge of 1 km,
and with the cube of its length. Rings with a longer edge are measured by Karney's exact method (PROJ's `Geod`).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import shapely
from pyproj import Geod

METHOD = "ellipsoidal, WGS 84, geodesic edges"  # stored with every area
LONGEST_FAST_EDGE_M = 1000.0
WORST_EDGE_ERROR_M2 = 0.03  # of an edge of that length

GEOD = Geod(ellps="WGS84")
E2 = GEOD.es
E = math.sqrt(E2)
MERIDIAN_DEGREE_M = 111_700.0  # the longest degree of latitude, at the poles


def _q(sine: Any) -> Any:
    """Snyder's q (3-12) of the sine of a latitude; the area between it and the equator is proportional to it."""
    return (1.0 - E2) * (sine / (1.0 - E2 * sine * sine) + np.arctanh(E * sine) / E)


Q_POLE = float(_q(1.0))
AUTHALIC_RADIUS2_M2 = GEOD.a**2 * Q_POLE / 2.0


def areas_m2(polygons: Any) -> np.ndarray:
    """Return the area of each Polygon or MultiPolygon in EPSG:4326, holes taken off, parts added up.

    NaN where no area can be told: no or empty geometry, not a polygon, invalid (a bow-tie has two areas), or an edge
    halfway round the globe.

    >>> float(areas_m2([shapely.box(13.0, 32.0, 13.001, 32.001)])[0].round(2))
    10477.99
    """
    polygons = _as_array(polygons)
    usable = np.flatnonzero(_measurable(polygons))
    areas = np.full(len(polygons), np.nan)
    areas[usable] = areas_of_valid_m2(polygons[usable])
    return areas


def areas_of_valid_m2(polygons: np.ndarray) -> np.ndarray:
    """Return the areas of polygons that are known to be valid, and not empty, as `areas_m2` does."""
    rings, ring_owner, sign = _rings(polygons)
    values, slow = _ring_areas(rings)
    for index in np.flatnonzero(slow):
        lon, lat = shapely.get_coordinates(rings[index]).T
        values[index] = abs(GEOD.polygon_area_perimeter(lon, lat)[0])
    return np.bincount(ring_owner, weights=sign * values, minlength=len(polygons))


def perimeters_m(polygons: Any) -> np.ndarray:
    """Return the geodesic length of all rings of each polygon in EPSG:4326, holes included; NaN as in `areas_m2`."""
    polygons = _as_array(polygons)
    lengths = np.full(len(polygons), np.nan)
    usable = np.flatnonzero(_measurable(polygons))
    rings, ring_owner, _ = _rings(polygons[usable])
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    start = np.flatnonzero(ring[1:] == ring[:-1])
    lon, lat = coordinates.T
    edges = GEOD.inv(lon[start], lat[start], lon[start + 1], lat[start + 1])[2] if len(start) else np.empty(0)
    lengths[usable] = np.bincount(ring_owner[ring[start]], weights=edges, minlength=len(usable))
    return lengths


def area_m2(polygon: Any) -> float:
    """Return the area of one polygon, as `areas_m2` does."""
    return float(areas_m2([polygon])[0])


def _as_array(polygons: Any) -> np.ndarray:
    return np.asarray(polygons, dtype=object)


def _measurable(polygons: np.ndarray) -> np.ndarray:
    kinds = shapely.get_type_id(polygons)
    polygonal = (kinds == shapely.GeometryType.POLYGON) | (kinds == shapely.GeometryType.MULTIPOLYGON)
    return polygonal & ~shapely.is_empty(polygons) & shapely.is_valid(polygons)


def _rings(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return all rings, the polygon each belongs to, and +1 for a shell or -1 for a hole."""
    parts, owner = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    shell = np.ones(len(rings), dtype=bool)
    shell[1:] = part[1:] != part[:-1]
    return rings, owner[part].astype(int), np.where(shell, 1.0, -1.0)


def _ring_areas(rings: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the area within each ring, and which rings have to be measured by the slow method."""
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    lon, lat = coordinates.T
    half = np.tan(_authalic(lat) / 2.0)
    same = np.flatnonzero(ring[1:] == ring[:-1])
    step = lon[same + 1] - lon[same]
    first, second = half[same], half[same + 1]
    excess = 2.0 * np.arctan2(np.tan(np.radians(step) / 2.0) * (first + second), 1.0 + first * second)
    of = ring[same]
    areas = np.abs(np.bincount(of, weights=excess, minlength=len(rings))) * AUTHALIC_RADIUS2_M2
    # an upper bound of the edge's length: along the wider of its two parallels, then along the meridian
    wide = np.cos(np.radians(np.minimum(np.abs(lat[same]), np.abs(lat[same + 1]))))
    length = np.hypot(step * wide, lat[same + 1] - lat[same]) * MERIDIAN_DEGREE_M
    slow = np.bincount(of, weights=length > LONGEST_FAST_EDGE_M, minlength=len(rings)) > 0
    areas[of[np.abs(step) >= 180.0]] = np.nan
    return areas, slow & ~np.isnan(areas)


def _authalic(lat: np.ndarray) -> np.ndarray:
    """Authalic latitude in radians (Snyder 3-11) of geodetic latitudes in degrees."""
    return np.arcsin(np.clip(_q(np.sin(np.radians(lat))) / Q_POLE, -1.0, 1.0))
