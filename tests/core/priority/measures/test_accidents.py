# SPDX-License-Identifier: GPL-3.0-or-later
"""Accidents near hazards, with numbers worked by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.measures.accidents import Accidents, accidents_near
from mine_action_plugin.core.priority.measures.nearest import Features
from mine_action_plugin.core.priority.measures.plane import Plane

WGS84 = "EPSG:4326"
PLANE = Plane(30.0, 15.0)
TODAY = np.datetime64("2026-01-01")
HAZARDS = np.array(
    [shapely.box(15.0, 32.0, 15.001, 32.001), shapely.box(18.0, 30.0, 18.001, 30.001), None], dtype=object
)


def accidents(days_ago, casualties, x=15.0):
    dates = np.array([np.datetime64("NaT") if d is None else TODAY - np.timedelta64(d, "D") for d in days_ago], "M8[D]")
    places = shapely.points(np.full(len(dates), x), np.full(len(dates), 32.0))
    return Accidents(Features(places, WGS84, PLANE), dates, np.array(casualties, dtype=float))


def test_an_accident_counts_half_after_its_half_life():
    near = accidents_near(accidents([0, 365, 730], [4, 2, 8]), HAZARDS, WGS84, 500.0, 365.0, TODAY)
    assert near.accidents[0] == pytest.approx(1.0 + 0.5 + 0.25)
    assert near.casualties[0] == pytest.approx(4.0 + 1.0 + 2.0)
    assert near.dated[0] == 3.0


def test_what_cannot_be_aged_is_counted_apart_and_adds_nothing():
    near = accidents_near(accidents([None, -3, 0], [5, 7, 1]), HAZARDS, WGS84, 500.0, 365.0, TODAY)
    assert (near.undated[0], near.after_today[0], near.dated[0]) == (1.0, 1.0, 1.0)
    assert (near.accidents[0], near.casualties[0]) == (1.0, 1.0)


def test_unknown_casualties_are_told_and_not_taken_for_none():
    near = accidents_near(accidents([0, 0], [np.nan, 3]), HAZARDS, WGS84, 500.0, 365.0, TODAY)
    assert (near.accidents[0], near.casualties[0], near.casualties_unknown[0]) == (2.0, 3.0, 1.0)


def test_far_away_is_zero_and_no_geometry_is_missing():
    near = accidents_near(accidents([0], [1]), HAZARDS, WGS84, 500.0, 365.0, TODAY)
    assert near.accidents.tolist()[:2] == [1.0, 0.0]
    assert np.isnan(near.accidents[2]) and np.isnan(near.undated[2])


def test_no_accident_known_anywhere_is_missing_not_zero():
    near = accidents_near(accidents([], []), HAZARDS, WGS84, 500.0, 365.0, TODAY)
    assert np.isnan(near.accidents).all() and np.isnan(near.dated).all()


def test_an_infinite_half_life_counts_all_alike():
    near = accidents_near(accidents([0, 9999], [1, 1]), HAZARDS, WGS84, 500.0, float("inf"), TODAY)
    assert near.accidents[0] == 2.0


@pytest.mark.parametrize("days", [0.0, -1.0, float("nan")])
def test_a_half_life_that_is_not_positive_is_refused(days):
    with pytest.raises(PlanningError, match="half-life"):
        accidents_near(accidents([0], [1]), HAZARDS, WGS84, 500.0, days, TODAY)


@given(days=st.lists(st.integers(0, 20_000), min_size=1, max_size=8), half=st.floats(1.0, 5_000.0))
def test_waiting_one_half_life_halves_the_count(days, half):
    wait = int(half)
    near = accidents_near(accidents(days, [1] * len(days)), HAZARDS, WGS84, 500.0, float(wait), TODAY)
    later = accidents_near(
        accidents(days, [1] * len(days)), HAZARDS, WGS84, 500.0, float(wait), TODAY + np.timedelta64(wait, "D")
    )
    assert later.accidents[0] == pytest.approx(near.accidents[0] / 2.0)
