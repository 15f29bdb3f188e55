# SPDX-License-Identifier: GPL-3.0-or-later
"""A stored ranking gives the very same ranking back, or is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.explain import explain
from mine_action_plugin.core.priority.profile import Triage
from mine_action_plugin.core.priority.ranking import Ranking, rank, reweigh
from mine_action_plugin.core.priority.stored import restored, stored
from tests.core.priority.sample import TODAY, column_entry, entry, hazards, inputs, layer, profile


def told() -> Ranking:
    """Return a ranking with all that one can have: an emergency, one held back, gaps, uncertainty and notes."""
    some = hazards(4, first=[0.1, 0.1 + 0.2, None, 0.7], accessible=[True, False, True, True])
    accidents = layer(Point(13.0305, 32.5005), Point(13.0, 32.5), happened_on=["2025-05-20", None], killed=[1, 0])
    accidents.frame["injured"] = [None, 2]
    policy = profile(
        column_entry("first", 2.0),
        entry("accidents_within"),
        entry("schools_nearest"),
        triage=Triage(True, 30, 500.0),
        vetoes=("no_access",),
    )
    return rank(some, inputs(accidents=accidents), policy)


def again(ranking: Ranking) -> Ranking:
    return restored(json.loads(json.dumps(stored(ranking), allow_nan=False)))


def test_all_that_is_asked_of_a_ranking_is_the_same_when_it_comes_back() -> None:
    before = told()
    after = again(before)
    assert set(before.tiers.tolist()) == {0, 1, 2}
    assert before.frame.equals(after.frame)
    assert before.profile.fingerprint == after.profile.fingerprint
    assert before.all_notes == after.all_notes and before.sources == after.sources and after.today == TODAY
    for row in range(len(before)):
        assert explain(before, row).sentences == explain(after, row).sentences


def test_it_can_be_weighed_anew_as_the_first_one() -> None:
    before = told()
    weights = {"first": 0.3, "accidents_within": 0.0}
    assert reweigh(before, weights).frame.equals(reweigh(again(before), weights).frame)


@given(st.lists(st.floats(0.0, 1.0) | st.none(), min_size=2, max_size=6))
def test_no_number_loses_a_digit(values: list[float | None]) -> None:
    ranking = rank(hazards(len(values), own=values), inputs(), profile(column_entry("own")))
    assert np.array_equal(again(ranking).raw, ranking.raw, equal_nan=True)


def test_a_changed_number_is_noticed_by_the_ranks() -> None:
    content = stored(rank(hazards(3, own=[0.1, 0.5, 0.9]), inputs(), profile(column_entry("own"))))
    content["measured"]["own"]["values"][0] = 1.0
    with pytest.raises(PlanningError, match="was changed after it was made"):
        restored(content)


@pytest.mark.parametrize("content", [{}, {"rows": []}, {"format": 99}])
def test_what_another_version_saved_is_refused(content: dict) -> None:
    with pytest.raises(PlanningError, match="cannot be opened again"):
        restored(content)


@pytest.mark.parametrize("text", ["{count.__class__}", "{count!r}", "{count:>9}", "{other}", "{0}", "{count"])
def test_a_stored_sentence_can_reach_for_nothing_but_its_values(text: str) -> None:
    content = stored(told())
    content["measured"]["first"]["notes"] = [{"text": text, "values": {"count": 1}}]
    with pytest.raises(PlanningError):
        restored(content)
