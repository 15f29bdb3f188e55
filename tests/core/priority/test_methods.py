# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every ranking method, on any values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.methods import METHODS, method_named
from mine_action_plugin.core.priority.methods.scores import Table, competition_ranks
from tests.core.priority.sample import table

every_method = pytest.mark.parametrize("method", METHODS, ids=lambda method: method.key)
SEEDS = st.integers(0, 2**32 - 1)


def _random(seed: int, exact: bool = False) -> tuple[Table, np.ndarray]:
    """Return some values with many ties, intervals round them, and weights."""
    random = np.random.default_rng(seed)
    rows, columns = random.integers(1, 12), random.integers(1, 6)
    middle = random.integers(0, 9, (rows, columns)) / 8.0
    below, above = (random.integers(0, 3, middle.shape) / 8.0 for _ in range(2))
    weights = random.integers(1, 9, columns) / 8.0
    weights = weights / weights.sum()
    if exact:
        return table(middle), weights
    return table(middle, np.maximum(middle - below, 0), np.minimum(middle + above, 1)), weights


@every_method
@given(seed=SEEDS)
def test_the_score_lies_in_its_interval_and_the_shares_add_up_to_it(method, seed: int) -> None:
    values, weights = _random(seed)
    scores = method.scores(values, weights, {})
    assert (scores.low <= scores.middle + 1e-12).all()
    assert (scores.middle <= scores.high + 1e-12).all()
    shares = method.shares(values, weights, {})
    np.testing.assert_allclose(shares.sum(axis=1) + method.baseline, scores.middle, rtol=0, atol=1e-12)


@every_method
@given(seed=SEEDS)
def test_the_ends_of_an_interval_are_the_scores_with_that_row_alone_at_its_ends(method, seed: int) -> None:
    values, weights = _random(seed)
    scores = method.scores(values, weights, {})
    for row in range(len(values)):
        for end, found in ((values.low, scores.low), (values.high, scores.high)):
            changed = values.middle.copy()
            changed[row] = end[row]
            assert found[row] == pytest.approx(method.scores(table(changed), weights, {}).middle[row], abs=1e-12)


@every_method
@given(seed=SEEDS)
def test_the_order_of_the_rows_does_not_matter(method, seed: int) -> None:
    values, weights = _random(seed)
    order = np.random.default_rng(seed).permutation(len(values))
    straight, mixed = method.scores(values, weights, {}), method.scores(values.rows(order), weights, {})
    np.testing.assert_allclose(mixed.middle, straight.middle[order], rtol=0, atol=1e-12)
    assert competition_ranks(mixed.middle)[0].tolist() == competition_ranks(straight.middle)[0][order].tolist()


@every_method
@given(seed=SEEDS)
def test_a_hazard_that_is_dominated_never_ranks_above_the_one_that_dominates_it(method, seed: int) -> None:
    values, weights = _random(seed, exact=True)
    random = np.random.default_rng(seed + 1)
    above = random.integers(0, len(values))
    lower = np.maximum(values.middle[above] - random.integers(0, 3, values.middle.shape[1]) / 8.0, 0.0)
    more = table(np.vstack([values.middle, lower]))
    ranks = competition_ranks(method.scores(more, weights, {}).middle)[0]
    assert ranks[-1] >= ranks[above]


@given(seed=SEEDS)
def test_adding_a_hazard_changes_no_additive_score_and_lifts_nobody(seed: int) -> None:
    values, weights = _random(seed, exact=True)
    method = method_named("additive")
    before = method.scores(values, weights, {}).middle
    more = table(np.vstack([values.middle, np.random.default_rng(seed).random(values.middle.shape[1])]))
    after = method.scores(more, weights, {}).middle
    np.testing.assert_allclose(after[:-1], before, rtol=0, atol=1e-15)
    assert (competition_ranks(after)[0][:-1] >= competition_ranks(before)[0]).all()


@every_method
def test_one_hazard_and_equal_hazards_have_rank_1_and_a_number_for_a_score(method) -> None:
    for values in ([[0.3, 0.7]], [[0.3, 0.7]] * 4, [[0.0, 0.0]] * 3):
        scores = method.scores(table(values), np.array([0.5, 0.5]), {})
        assert np.isfinite([scores.low, scores.middle, scores.high]).all()
        ranks, ties = competition_ranks(scores.middle)
        assert ranks.tolist() == [1] * len(values)
        assert ties.tolist() == [1] * len(values)


def test_equal_scores_share_the_better_rank_and_rounding_makes_no_difference() -> None:
    ranks, ties = competition_ranks(np.array([0.1 + 0.2, 0.3, 0.9, 0.1]))
    assert ranks.tolist() == [2, 2, 1, 4]
    assert ties.tolist() == [2, 2, 1, 3]


def test_lower_tiers_come_first_whatever_their_scores() -> None:
    ranks, _ties = competition_ranks(np.array([0.1, 0.9, 0.5, 0.5]), np.array([0, 2, 1, 1]))
    assert ranks.tolist() == [1, 4, 2, 2]


def test_by_category_nothing_makes_up_for_a_class_on_a_more_important_criterion() -> None:
    method = method_named("lexicographic")
    values = table([[0.70, 0.0], [0.60, 1.0], [0.65, 0.9]])
    scores = method.scores(values, np.array([0.6, 0.4]), {})
    # by hand: classes are (2, 0), (1, 2), (1, 2), so the first goes first and the others are level
    assert scores.middle.tolist() == [1.0, 0.25, 0.25]


@pytest.mark.parametrize("levels", [[], [0.5, 0.5], [0.7, 0.3], [0.0, 0.5], [1.0]])
def test_levels_between_classes_have_to_ascend_between_0_and_1(levels: list[float]) -> None:
    with pytest.raises(PlanningError):
        method_named("lexicographic").scores(table([[0.5]]), np.array([1.0]), {"levels": levels})


@pytest.mark.parametrize(
    "options",
    [
        {"shape": "gaussian"},
        {"shape": "linear", "indifference": 0.3, "strict": 0.3},
        {"shape": "v_shape", "strict": 0.0},
    ],
)
def test_a_preference_function_that_means_nothing_is_refused(options: dict) -> None:
    with pytest.raises(PlanningError):
        method_named("promethee").scores(table([[0.5]]), np.array([1.0]), options)


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(PlanningError):
        method_named("gut feeling")
