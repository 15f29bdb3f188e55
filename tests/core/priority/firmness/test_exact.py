# SPDX-License-Identifier: GPL-3.0-or-later
"""Stability intervals, tornado and what would move a hazard: by hand, and against ranking anew."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.firmness.moving import nearest_raw, what_would_move
from mine_action_plugin.core.priority.firmness.stability import keeping_order, keeping_rank, keeping_top
from mine_action_plugin.core.priority.firmness.tornado import changes_of_top, tornado
from mine_action_plugin.core.priority.ranking import Ranking, rank, reweigh
from mine_action_plugin.core.priority.values import Decay, Linear, Piecewise, Step
from tests.core.priority.sample import column_entry, hazards, inputs, profile

SEEDS = st.integers(0, 100_000)


def _ranking(a: list, b: list, weights: tuple[float, float] = (3.0, 1.0)) -> Ranking:
    policy = profile(column_entry("a", weights[0]), column_entry("b", weights[1]))
    return rank(hazards(len(a), a=a, b=b), inputs(), policy)


def _random(seed: int) -> Ranking:
    random = np.random.default_rng(seed)
    count = int(random.integers(2, 12))
    columns = {name: random.random(count).round(3).tolist() for name in "abc"}
    policy = profile(*(column_entry(name, float(random.integers(1, 20))) for name in "abc"))
    return rank(hazards(count, **columns), inputs(), policy)


def _order(ranking: Ranking) -> list[int]:
    return ranking.order.tolist()


def test_the_interval_of_a_weight_ends_where_two_scores_cross_as_worked_by_hand() -> None:
    # scores times the sum of weights: x and 0.4 x + 0.4; they cross at x = 2/3, where the share is 0.4
    first, second = keeping_order(_ranking([1.0, 0.4], [0.0, 0.4]))
    assert (first.low, first.high) == (pytest.approx(2 / 3), float("inf"))
    assert (first.share, first.share_low, first.share_high) == (0.75, pytest.approx(0.4), 1.0)
    # the other weight y against 3: 3 and 1.2 + 0.4 y cross at y = 4.5
    assert (second.low, second.high) == (0.0, pytest.approx(4.5))


@given(seed=SEEDS)
def test_within_the_interval_the_order_holds_and_just_outside_it_does_not(seed: int) -> None:
    ranking = _random(seed)
    assume(len(set(ranking.ranks.tolist())) == len(ranking))
    for interval in keeping_order(ranking):
        top = interval.high if np.isfinite(interval.high) else 1000.0 * interval.given
        for share in (0.001, 0.5, 0.999):
            weight = interval.low + share * (top - interval.low)
            assume(weight > 0)
            assert _order(reweigh(ranking, {interval.key: weight})) == _order(ranking)
        if np.isfinite(interval.high):
            assert _order(reweigh(ranking, {interval.key: interval.high * (1 + 1e-6)})) != _order(ranking)
        if interval.low > 1e-6:
            assert _order(reweigh(ranking, {interval.key: interval.low * (1 - 1e-6)})) != _order(ranking)


@given(seed=SEEDS, top=st.integers(1, 4))
def test_within_its_interval_the_same_hazards_are_the_first(seed: int, top: int) -> None:
    ranking = _random(seed)
    assume(len(set(ranking.ranks.tolist())) == len(ranking) > top)
    now = set(_order(ranking)[:top])
    for wide, narrow in zip(keeping_top(ranking, top), keeping_order(ranking)):
        assert wide.low <= narrow.low
        assert wide.high >= narrow.high
        if np.isfinite(wide.high):
            inside, outside = wide.high * (1 - 1e-6), wide.high * (1 + 1e-6)
            assert set(_order(reweigh(ranking, {wide.key: inside}))[:top]) == now
            assert set(_order(reweigh(ranking, {wide.key: outside}))[:top]) != now


@given(seed=SEEDS)
def test_a_hazard_keeps_its_rank_within_its_interval(seed: int) -> None:
    ranking = _random(seed)
    assume(len(set(ranking.ranks.tolist())) == len(ranking))
    for interval in keeping_rank(ranking, 0):
        if np.isfinite(interval.high):
            assert reweigh(ranking, {interval.key: interval.high * (1 - 1e-6)}).ranks[0] == ranking.ranks[0]
            beyond = reweigh(ranking, {interval.key: interval.high * (1 + 1e-6)})
            assert set(np.flatnonzero(beyond.ranks < beyond.ranks[0])) != set(
                np.flatnonzero(ranking.ranks < ranking.ranks[0])
            )


@given(seed=SEEDS, to_rank=st.integers(1, 5))
def test_each_change_of_a_weight_that_is_named_moves_the_hazard_and_a_smaller_one_does_not(
    seed: int, to_rank: int
) -> None:
    ranking = _random(seed)
    assume(len(set(ranking.ranks.tolist())) == len(ranking))
    row = int(np.argmax(ranking.ranks))
    assume(ranking.ranks[row] > to_rank)
    named = {move.key: move for move in what_would_move(ranking, row, to_rank).weights}
    for key in "abc":
        if key in named:
            move = named[key]
            if move.needed > 0:
                assert reweigh(ranking, {key: move.needed}).ranks[row] <= to_rank
            short = move.given + 0.9999 * (move.needed - move.given)
            assert reweigh(ranking, {key: max(short, 1e-9)}).ranks[row] > to_rank
        else:
            for weight in np.geomspace(1e-6, 1e6, 60):
                assert reweigh(ranking, {key: float(weight)}).ranks[row] > to_rank


@given(seed=SEEDS, to_rank=st.integers(1, 5))
def test_each_datum_that_is_named_moves_the_hazard(seed: int, to_rank: int) -> None:
    ranking = _random(seed)
    row = int(np.argmax(ranking.ranks))
    assume(ranking.ranks[row] > to_rank)
    columns = {entry.id: ranking.raw[:, place].tolist() for place, entry in enumerate(ranking.entries)}
    for move in what_would_move(ranking, row, to_rank).data:
        assert move.raw is not None
        for raw, reaches in ((move.raw + 1e-9, True), (move.raw - 1e-6, False)):
            changed = {**columns, move.key: [raw if at == row else one for at, one in enumerate(columns[move.key])]}
            found = rank(hazards(len(ranking), **changed), inputs(), ranking.profile)
            if raw <= 1.0:
                assert bool(found.ranks[row] <= to_rank) is reaches


def test_what_is_missing_could_move_a_hazard_as_worked_by_hand() -> None:
    # scores 0.5 (between 0.125 and 0.875) and 0.75
    moves = what_would_move(_ranking([float("nan"), 0.75], [0.5, 0.75]), 0, 1)
    assert (moves.rank, moves.rank_if_known) == (2, 1)
    move = next(move for move in moves.data if move.key == "a")
    assert move.missing
    assert move.needed == pytest.approx(0.5 + 0.25 / 0.75)


def test_a_tornado_has_the_bars_worked_by_hand() -> None:
    # weights 3 and 1: with a's weight at 2.4 and 3.6 the score of (1, 0) is 2.4 / 3.4 and 3.6 / 4.6
    bars = {(bar.key, bar.cause): bar for bar in tornado(_ranking([1.0, 0.0], [0.0, float("nan")]), 0)}
    assert bars["a", "weight"].score_low == pytest.approx(2.4 / 3.4)
    assert bars["a", "weight"].score_high == pytest.approx(3.6 / 4.6)
    assert ("b", "data") not in bars
    other = {(bar.key, bar.cause): bar for bar in tornado(_ranking([1.0, 0.0], [0.0, float("nan")]), 1)}
    assert (other["b", "data"].score_low, other["b", "data"].score_high) == (0.0, 0.25)


def test_a_tornado_gives_the_ranks_that_the_weights_give() -> None:
    ranking = _ranking([1.0, 0.62, 0.1], [0.0, 0.62, 0.9], (1.6, 1.0))
    bar = next(bar for bar in tornado(ranking, 0, change=0.2) if bar.key == "a" and bar.cause == "weight")
    ranks = [reweigh(ranking, {"a": 1.6 * factor}).ranks[0] for factor in (0.8, 1.0, 1.2)]
    assert (bar.rank_best, bar.rank_worst) == (min(ranks), max(ranks))


def test_it_is_named_who_enters_and_who_leaves_the_first() -> None:
    ranking = _ranking([1.0, 0.4], [0.0, 0.8], (1.1, 1.0))
    changes = changes_of_top(ranking, 1, change=0.5)
    assert ("a", 1.5, ("h0",), ("h1",)) in [(one.key, one.factor, one.entering, one.leaving) for one in changes]


@pytest.mark.parametrize(
    ("function", "value", "raw", "expected"),
    [
        (Linear(0.0, 100.0), 0.25, 0.0, 25.0),
        (Linear(1000.0, 0.0), 0.75, 900.0, 250.0),
        (Decay(100.0), 0.25, 900.0, 200.0),
        (Decay(100.0, rising=True), 0.75, 0.0, 200.0),
        (Step((10.0, 20.0), (0.0, 0.5, 1.0)), 0.6, 0.0, 20.0),
        (Piecewise(((0.0, 0.0), (10.0, 1.0), (20.0, 0.0))), 0.5, 18.0, 15.0),
        (Linear(0.0, 100.0), 1.5, 0.0, None),
    ],
)
def test_the_raw_number_behind_a_value_is_the_nearest_one(function, value: float, raw: float, expected) -> None:
    assert nearest_raw(function, value, raw) == (None if expected is None else pytest.approx(expected))


def test_exact_answers_are_refused_where_the_score_is_no_weighted_sum() -> None:
    found = rank(hazards(2, a=[0.1, 0.2]), inputs(), profile(column_entry("a")), "topsis")
    with pytest.raises(PlanningError):
        keeping_order(found)
