# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about the exactness of distances holds against geodesics."""

from __future__ import annotations

import re

import geopandas
import numpy as np
import pytest
from pyproj import Geod
from shapely.geometry import Point

from mine_action_plugin.core.priority.accuracy import accuracy_notes
from mine_action_plugin.core.priority.criteria.near import Near
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.sample import column_entry, entry, hazards, inputs, layer, profile

GEOD = Geod(ellps="WGS84")


def stated(text: str) -> float:
    """Return the error that a note states, in metres."""
    return float(re.findall(r"[0-9.]+", text)[1])


@pytest.mark.parametrize("metres", [500.0, 5_000.0, 20_000.0])
def test_no_distance_is_off_by_more_than_is_stated(metres: float) -> None:
    """Points all over Libya, each with others right at the distance, measured as the ranking measures them."""
    random = np.random.default_rng(3)
    here = [Point(*at) for at in zip(random.uniform(9.5, 25.0, 60), random.uniform(19.6, 33.1, 60))]
    some = geopandas.GeoDataFrame({"code": range(60)}, geometry=here, crs=4326)
    note = accuracy_notes(some, profile(entry("schools_within", distance_m=metres)))[0].text()
    worst = 0.0
    for row, point in enumerate(here):
        east, north, _ = GEOD.fwd([point.x] * 8, [point.y] * 8, np.arange(0, 360, 45), [0.999 * metres] * 8)
        there = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(east, north), crs=4326)
        found = Near("schools", some, there, metres).of(row)
        assert len(found) == 8
        worst = max(worst, *(abs(far - 0.999 * metres) for _number, far in found))
    assert worst <= stated(note)
    assert stated(note) < 0.001 * metres


def test_the_rim_of_what_is_added_up_is_stated_too() -> None:
    said = accuracy_notes(hazards(2), profile(entry("people_within", distance_m=500.0)))
    assert stated(said[1].text()) == pytest.approx(500.0 * (1.0 - np.cos(np.pi / 32.0)), rel=0.05)


def test_a_ranking_says_it_and_one_without_distances_does_not() -> None:
    given = inputs(schools=layer(Point(13.0, 32.5)))
    near = rank(hazards(2, a=[0.1, 0.2]), given, profile(entry("schools_within")))
    assert any("WGS 84" in note.text() for note in near.all_notes)
    plain = rank(hazards(2, a=[0.1, 0.2]), given, profile(column_entry("a")))
    assert not any("WGS 84" in note.text() for note in plain.all_notes)
