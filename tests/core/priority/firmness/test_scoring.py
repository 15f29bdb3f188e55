# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank acceptability of the methods whose score is no weighted sum of the values, against ranking again and again."""

from __future__ import annotations

import numpy as np
import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.firmness import scoring
from mine_action_plugin.core.priority.firmness.acceptability import rank_acceptability
from mine_action_plugin.core.priority.firmness.scoring import scoring_of
from mine_action_plugin.core.priority.firmness.smaa import Agreement, allowed, firmness
from mine_action_plugin.core.priority.firmness.weight_sets import draw
from mine_action_plugin.core.priority.methods import METHODS, method_named
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.sample import column_entry, hazards, inputs, profile, table

DRAWS = 300
RANDOM = np.random.default_rng(5).random((15, 3)).round(3)


def ranked(method: str, values: np.ndarray = RANDOM):
    columns = {f"c{number}": column for number, column in enumerate(values.T)}
    return rank(hazards(len(values), **columns), inputs(), profile(*map(column_entry, columns)), method)


@pytest.mark.parametrize("method", [method.key for method in METHODS if not method.counts])
def test_shares_of_ranks_are_those_of_ranking_anew_under_each_set_of_weights(method: str) -> None:
    found = ranked(method)
    sets = draw(allowed(found, Agreement.NOTHING), DRAWS, 1)
    places = np.empty((DRAWS, len(found)), dtype=int)
    for line, weights in enumerate(sets):
        scores = found.method.scores(found.table, weights, found.options).middle
        places[line, np.lexsort((np.arange(len(scores)), -scores.astype(np.float32)))] = np.arange(1, len(scores) + 1)
    firm = firmness(found, draws=DRAWS, top=None)
    for rank_ in (1, 5, 10):
        # one set in a hundred may differ: PROMETHEE's 32-bit sums differ from its 64-bit ones in the last digit
        np.testing.assert_allclose(firm.within(rank_), (places <= rank_).mean(axis=0), rtol=0, atol=0.01)


def test_topsis_between_two_criteria_changes_its_mind_where_hand_calculation_says() -> None:
    # Values (1, 0) and (0, 1) under weights w, 1 - w: the first is at distance 1 - w from the best and w from the
    # worst (normalised columns have length 1), so its closeness is w, and it comes first for w > ½.
    given = table([[1.0, 0.0], [0.0, 1.0]])
    sets = np.column_stack((np.linspace(0.005, 0.995, 100), 1.0 - np.linspace(0.005, 0.995, 100)))
    found = rank_acceptability(given, sets, 1, None, scoring=scoring_of(method_named("topsis"), given, {}, len(sets)))
    assert found.first.tolist() == [0.5, 0.5]


def test_what_is_missing_is_drawn_for_methods_that_compare() -> None:
    # By category with one criterion and classes of a third: the first hazard lies in the top class from 2/3 on.
    given = table([[0.5], [0.5]], low=[[0.0], [0.5]], high=[[1.0], [0.5]])
    sets = np.ones((4000, 1))
    method = method_named("lexicographic")
    found = rank_acceptability(given, sets, 3, None, scoring=scoring_of(method, given, {}, len(sets)))
    # first alone above 2/3, first of two equal ones (the row that comes first) between 1/3 and 2/3
    assert found.first[0] == pytest.approx(2 / 3, abs=0.03)


def test_a_method_that_would_rank_too_much_too_often_is_refused_with_what_would_do(monkeypatch) -> None:
    monkeypatch.setattr(scoring, "MOST_SCORED", 1000)
    with pytest.raises(PlanningError) as refused:
        firmness(ranked("topsis"), draws=100)
    assert refused.value.values["most"] == 66
    assert firmness(ranked("topsis"), draws=66).acceptability.draws == 66
    assert firmness(ranked("additive"), draws=100).acceptability.draws == 100
