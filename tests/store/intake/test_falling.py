# SPDX-License-Identifier: GPL-3.0-or-later
"""Where rows would fall is by the way of the import, wherever that would refuse it is refused, and none is lost."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from shapely.geometry import Point, Polygon, box

from mine_action_plugin.adapters.intake import drawn_from_content, fall
from mine_action_plugin.adapters.intake.falling import CORNERS, OUTLINES, draw
from mine_action_plugin.core.errors import PlanningError


def shapes(*several: object) -> np.ndarray:
    made = np.empty(len(several), dtype=object)
    made[:] = several
    return made


def test_every_row_is_counted_once_whether_it_has_a_place_or_not() -> None:
    drawn = draw(shapes(Point(13.1, 32.5), None, Point(31.2, 30.0), Point(), box(9.0, 31.0, 9.5, 31.5)))
    fallen = fall(drawn, "a.shp", "EPSG:4326", "", False, False)
    assert fallen.outside.tolist() == [False, True, False], "the last one reaches into the country"
    assert len(fallen.places) + fallen.placeless == 5
    assert fallen.places[0].tolist() == [13.1, 32.5]


def test_it_is_carried_as_json_without_loss() -> None:
    drawn = draw(shapes(box(330_000.1, 3_620_000.2, 330_100.3, 3_620_100.4), None))
    again = drawn_from_content(json.loads(json.dumps(drawn.content())))
    assert np.array_equal(again.boxes, drawn.boxes, equal_nan=True) and again.outlines == drawn.outlines
    fallen = fall(again, "a.shp", "EPSG:32633", "", False, False)
    # by pyproj's own Transformer, always_xy
    assert fallen.places[0].tolist() == pytest.approx([13.186850, 32.705121], abs=2e-5)
    assert fallen.outlines[0].bounds == pytest.approx((13.186309, 32.704643, 13.187395, 32.705593), abs=5e-5)


def test_a_datum_is_changed_as_the_import_changes_it() -> None:
    fallen = fall(draw(shapes(Point(1_000_000.0, 3_600_000.0))), "a.shp", "", "EPSG:3177", False, False)
    assert "LGD2006" in fallen.operation and fallen.accuracy_m is not None


@pytest.mark.parametrize(
    ("crs", "stated", "problem"),
    [("", "", "does not state"), ("EPSG:4326", "EPSG:32633", "another"), ("EPSG:4267", "", "")],
)
def test_what_the_import_would_refuse_is_refused(crs: str, stated: str, problem: str) -> None:
    with pytest.raises(PlanningError) as refused:
        fall(draw(shapes(Point(13.1, 32.5))), "a.shp", crs, stated, False, False)
    assert problem in " ".join(refused.value.lines())


def test_of_many_rows_or_corners_the_places_are_enough() -> None:
    many = shapes(*[box(13.0 + n / 1e4, 32.0, 13.0 + n / 1e4 + 1e-5, 32.1) for n in range(OUTLINES + 5)])
    assert len(draw(many).outlines) == OUTLINES and len(draw(many).boxes) == OUTLINES + 5
    long = Polygon([(np.cos(a), np.sin(a)) for a in np.linspace(0, 6, CORNERS + 5)])
    assert draw(shapes(long)).outlines == ()


def test_a_layer_without_any_place_falls_nowhere() -> None:
    fallen = fall(draw(shapes(None, Point())), "a.csv", "", "", False, False)
    assert (len(fallen.places), fallen.placeless) == (0, 2)


def test_own_coordinates_need_no_system() -> None:
    fallen = fall(draw(shapes(Point(13.1, 32.5))), "a.csv", "", "", True, False)
    assert shapely.points(fallen.places)[0].equals(Point(13.1, 32.5))
