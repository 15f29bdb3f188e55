# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the rows of a delivery would fall: carried in the system of the data, brought to EPSG:4326 as it is chosen."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ...core.location.libya import COUNTRY_DEG
from ...core.survey.delivery import Layer
from .georeference import place_layer

OUTLINES = 500  # rows whose outline is carried; of more the places are enough to see where they fall
CORNERS = 300  # of an outline; one with more is drawn by its place alone
STORED = np.dtype("<f8")


@dataclass(frozen=True)
class Drawn:
    """Rows in the system of the data: `boxes` (west, south, east, north; NaN without a place) and some outlines."""

    boxes: np.ndarray
    outlines: tuple[Any, ...]

    def content(self) -> dict[str, Any]:
        """Return it as JSON content."""
        packed = base64.b64encode(self.boxes.astype(STORED).tobytes()).decode("ascii")
        return {"boxes": packed, "outlines": [shapely.to_wkb(one, hex=True) for one in self.outlines]}


@dataclass(frozen=True)
class Fallen:
    """Rows in EPSG:4326. `outside` marks those that do not touch Libya, by the rule of the intake's check."""

    places: np.ndarray  # longitude and latitude of the middle of each row that has a place
    outside: np.ndarray
    outlines: tuple[Any, ...]
    placeless: int
    crs: str
    operation: str
    accuracy_m: float | None


def draw(shapes: np.ndarray) -> Drawn:
    """Return what is carried of delivered shapes."""
    boxes = shapely.bounds(shapes).reshape(-1, 4)
    known = np.isfinite(boxes).all(axis=1)
    few = shapely.get_num_coordinates(shapes) <= CORNERS
    chosen = np.flatnonzero(known & few)[:OUTLINES]
    return Drawn(boxes, tuple(shapely.force_2d(shapes[chosen]).tolist()))


def drawn_from_content(content: Mapping[str, Any]) -> Drawn:
    """Return what `content` was made of."""
    boxes = np.frombuffer(base64.b64decode(content["boxes"]), STORED).reshape(-1, 4)
    return Drawn(boxes, tuple(shapely.from_wkb(one, on_invalid="ignore") for one in content["outlines"]))


def fall(drawn: Drawn, label: str, crs: str, stated: str, own_system: bool, others_lack_crs: bool) -> Fallen:
    """Return where the rows fall in the system that the data say (`crs`), or else in the `stated` one.

    PlanningError as the import would raise it: without any system, with two that differ, without a safe operation.
    """
    known = np.isfinite(drawn.boxes).all(axis=1)
    boxes = drawn.boxes[known]
    rows = np.arange(1, len(boxes) + 1)
    source, _, name = label.partition(": ")
    layer = Layer(source, name or source.rsplit("/", 1)[-1].rsplit(".", 1)[0], "", rows, (), None, crs)
    placed = place_layer(layer, shapely.box(*boxes.T), stated, own_system, others_lack_crs)
    west, south, east, north = boxes.T
    corners = [placed.positions(x, y) for x in (west, east) for y in (south, north)]
    lon, lat = np.array([one for one, _ in corners]), np.array([one for _, one in corners])
    places = np.column_stack(placed.positions((west + east) / 2.0, (south + north) / 2.0))
    found = np.isfinite(places).all(axis=1) & np.isfinite(lon).all(axis=0) & np.isfinite(lat).all(axis=0)
    inside = _touches_libya(lon[:, found], lat[:, found])
    outlines = [
        shapely.transform(one, lambda points: np.column_stack(placed.positions(points[:, 0], points[:, 1])))
        for one in drawn.outlines
    ]
    whole = tuple(one for one in outlines if np.isfinite(shapely.get_coordinates(one)).all())
    placeless = len(drawn.boxes) - int(found.sum())
    return Fallen(places[found], ~inside, whole, placeless, placed.crs, placed.operation, placed.accuracy_m)


def _touches_libya(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return which boxes, by their corners (a row each), touch the country with the margin that the intake allows."""
    if not lon.size:
        return np.zeros(lon.shape[1], dtype=bool)
    west, south, east, north = COUNTRY_DEG
    across = (lon.max(axis=0) >= west) & (lon.min(axis=0) <= east)
    along = (lat.max(axis=0) >= south) & (lat.min(axis=0) <= north)
    return np.asarray(across & along)
