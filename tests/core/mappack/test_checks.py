# SPDX-License-Identifier: GPL-3.0-or-later
"""A map without its hazard, or with a broken layer, is never let through."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.mappack.checks import DrawnHazard, LayerState, check_after, check_before, check_pages

EXTENT = (0.0, 0.0, 100.0, 100.0)
INSIDE = DrawnHazard("H1", (10.0, 10.0, 20.0, 20.0), True)
ROADS = LayerState("Roads", "", True)


def test_a_complete_map_is_let_through():
    check_before("Task map", EXTENT, [INSIDE], [ROADS, LayerState("Schools", "", False)])
    check_after("Task map", {"H1": 400}, [])
    check_pages(4, 4, "x.pdf")


def test_no_base_map_is_the_planners_choice():
    check_before("Task map", EXTENT, [INSIDE], [])


@pytest.mark.parametrize(
    "lost", [DrawnHazard("H1", INSIDE.bounds, False), DrawnHazard("H1", (90.0, 90.0, 101.0, 95.0), True)]
)
def test_a_hazard_outside_the_extent_or_the_layer_is_refused(lost):
    with pytest.raises(PlanningError, match="H1"):
        check_before("Task map", EXTENT, [INSIDE, lost], [ROADS])


def test_a_broken_base_layer_is_refused_by_name():
    with pytest.raises(PlanningError, match="'Roads': its source is broken"):
        check_before("Task map", EXTENT, [INSIDE], [LayerState("Roads", "its source is broken", False)])


def test_a_base_map_that_shows_nothing_there_is_refused():
    with pytest.raises(PlanningError, match="does not reach"):
        check_before("Task map", EXTENT, [INSIDE], [LayerState("Roads", "", False)])


@pytest.mark.parametrize(("seen", "errors"), [({"H1": 400, "H2": 0}, []), ({"H1": 3}, []), ({"H1": 400}, ["boom"])])
def test_a_hazard_that_is_not_seen_and_an_error_in_drawing_are_refused(seen, errors):
    with pytest.raises(PlanningError, match="H2|H1|boom"):
        check_after("Task map", seen, errors)


def test_missing_pages_are_refused():
    with pytest.raises(PlanningError, match="1 of 4 pages"):
        check_pages(4, 1, "x.pdf")
