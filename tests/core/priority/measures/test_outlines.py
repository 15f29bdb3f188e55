# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines know the rings of every polygon: their areas are those of GEOS, also where rings touch or points repeat."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon

from mine_action_plugin.core.priority.measures.grid import Grid
from mine_action_plugin.core.priority.measures.outlines import outlines

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]
CELLS = Grid(left=0.0, top=0.0, across=1.0, down=1.0, columns=40, rows=40)
POLYGONS = {
    "one ring": Polygon(SQUARE),
    "a multipolygon of one part": MultiPolygon([Polygon(SQUARE)]),
    "the first point twice": Polygon([(0, 0), *SQUARE]),
    "the last point twice": Polygon([*SQUARE, (0, 0), (0, 0)]),
    "a hole": Polygon(SQUARE, [[(2, 2), (4, 2), (3, 5)]]),
    "a hole that touches where both rings begin": Polygon(SQUARE, [[(0, 0), (4, 2), (3, 5)]]),
    "a hole that touches where the shell begins": Polygon(SQUARE, [[(4, 2), (0, 0), (3, 5)]]),
    "parts that touch where both begin": MultiPolygon([Polygon(SQUARE), Polygon([(0, 0), (-5, 0), (-5, -5)])]),
    "parts of which one has a hole": MultiPolygon(
        [Polygon(SQUARE, [[(2, 2), (4, 2), (3, 5)]]), Polygon([(20, 20), (25, 20), (25, 25)])]
    ),
}


@pytest.mark.parametrize("name", POLYGONS)
def test_the_area_of_a_polygon_is_that_of_geos(name: str) -> None:
    shape = POLYGONS[name]
    assert shape.is_valid
    assert outlines(np.array([shape], dtype=object), CELLS).area.tolist() == [pytest.approx(shape.area, rel=1e-12)]


def test_polygons_side_by_side_keep_their_own_rings_and_what_is_empty_has_none() -> None:
    shapes = np.array([None, *POLYGONS.values(), shapely.from_wkt("POLYGON EMPTY"), *POLYGONS.values(), None], object)
    found = outlines(shapes, CELLS)
    assert found.area == pytest.approx(np.nan_to_num(shapely.area(shapes)), rel=1e-12)
    assert (np.diff(found.first) == [len(outlines(shapes[at : at + 1], CELLS).left) for at in range(len(shapes))]).all()
