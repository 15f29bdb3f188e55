# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers about one hazard and about the ranking: what they promise comes true when it is tried."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.firmness.answers import next_step, of_hazard, of_ranking, plain
from mine_action_plugin.core.priority.firmness.sentences import percent, said_of, said_of_moves
from mine_action_plugin.core.priority.firmness.smaa import firmness
from mine_action_plugin.core.priority.ranking import Ranking, rank, reweigh
from tests.core.priority.sample import column_entry, hazards, inputs, profile


def ranking(count: int = 14, seed: int = 3) -> Ranking:
    random = np.random.default_rng(seed)
    columns = {name: random.random(count).tolist() for name in "abc"}
    accessible = [False] + [True] * (count - 1)
    policy = profile(*(column_entry(name, 1.0 + at) for at, name in enumerate("abc")), vetoes=("no_access",))
    return rank(hazards(count, accessible=accessible, **columns), inputs(), policy)


@given(seed=st.integers(0, 200), row=st.integers(1, 13))
def test_a_weight_that_is_said_to_move_a_hazard_up_does(seed: int, row: int) -> None:
    found = ranking(seed=seed)
    answers = of_hazard(found, row)
    for move in answers.moves.weights:
        assert reweigh(found, {move.key: move.needed}).ranks[row] <= answers.moves.to_rank


def test_the_next_step_is_ten_then_five_then_the_first() -> None:
    found = ranking()
    steps = {int(found.ranks[row]): next_step(found, row) for row in range(1, 14)}
    assert (steps[13], steps[10], steps[6], steps[5], steps[1]) == (10, 5, 5, 1, 1)


def test_one_that_is_held_back_has_no_answers() -> None:
    with pytest.raises(PlanningError, match="h0 is not ranked"):
        of_hazard(ranking(), 0)


def test_answers_are_plain_values_where_there_is_no_limit_too() -> None:
    found = ranking()
    text = json.dumps([plain(of_ranking(found)), plain(of_hazard(found, 2))], allow_nan=False)
    assert '"high": null' in text  # some weight may grow without end


def test_each_sentence_can_be_said() -> None:
    found = ranking()
    firm = firmness(found, draws=300, top=None)
    for row in range(1, 14):
        said = [one.text() for one in (*said_of(firm, row), *said_of_moves(found, of_hazard(found, row)))]
        assert said and not any("{" in one for one in said)
    assert said_of(firm, 0) == []


@pytest.mark.parametrize(("share", "text"), [(0.0, "0"), (1e-9, "<1"), (0.5, "50"), (0.9999, ">99"), (1.0, "100")])
def test_percent_never_rounds_to_never_or_always(share: float, text: str) -> None:
    assert percent(share) == text
