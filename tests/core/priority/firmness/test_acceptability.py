# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank acceptability against what geometry says for two and three criteria, and against plain sorting."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.priority.firmness import acceptability, sorting
from mine_action_plugin.core.priority.firmness.acceptability import rank_acceptability
from mine_action_plugin.core.priority.firmness.smaa import Agreement, confidence, firmness
from mine_action_plugin.core.priority.firmness.weight_sets import Allowed, draw
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.sample import column_entry, hazards, inputs, profile, table

DRAWS = 20_000
CLOSE = 4 * 0.5 / DRAWS**0.5  # four standard errors of a share of one half


def _weights(keys: int, **allowed) -> np.ndarray:
    return draw(Allowed(tuple(f"c{key}" for key in range(keys)), **allowed), DRAWS, seed=7)


def test_two_criteria_divide_the_unit_interval_of_weights_as_worked_by_hand() -> None:
    # scores are w, 1 - w and 0.6: the third comes first for 0.4 < w < 0.6, and second elsewhere; the first is last
    # below 0.5, and second between 0.5 and 0.6
    found = rank_acceptability(table([[1, 0], [0, 1], [0.6, 0.6]]), _weights(2), 1, top=None)
    np.testing.assert_allclose(found.of(0), [0.4, 0.1, 0.5], rtol=0, atol=CLOSE)
    np.testing.assert_allclose(found.of(2), [0.2, 0.8, 0.0], rtol=0, atol=CLOSE)
    assert found.range_of(2, 0.5) == (2, 2)
    assert found.range_of(0, 0.9) == (1, 3)
    # its central weights are in the middle of where it comes first
    np.testing.assert_allclose(found.central[2], [0.5, 0.5], rtol=0, atol=CLOSE)
    np.testing.assert_allclose(found.central[0], [0.8, 0.2], rtol=0, atol=CLOSE)


@pytest.mark.parametrize(("level", "share"), [(0.5, 0.25), (0.4, 0.04), (0.75, 1 - 3 * 0.25**2)])
def test_three_criteria_divide_the_triangle_of_weights_as_its_area_says(level: float, share: float) -> None:
    # the fourth comes first where every weight is below its level: on the triangle an area of
    # 1 - 3 (1 - t)² + 3 (1 - 2 t)²₊
    values = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [level] * 3]
    found = rank_acceptability(table(values), _weights(3), 1, top=2)
    assert found.first[3] == pytest.approx(share, abs=CLOSE)
    np.testing.assert_allclose(found.first[:3], (1 - share) / 3, rtol=0, atol=CLOSE)
    assert found.first.sum() == pytest.approx(1.0)


def test_an_order_of_importance_leaves_half_of_the_interval() -> None:
    # first criterion at least as important: w is uniform from 0.5 to 1, so 0.8 of it lies above 0.6
    found = rank_acceptability(table([[1, 0], [0.6, 0.6]]), _weights(2, order=(("c0",), ("c1",))), 1)
    assert found.first[0] == pytest.approx(0.8, abs=CLOSE)


def test_what_is_missing_is_drawn_from_its_whole_interval() -> None:
    exact_and_missing = table([[0.5], [0.5], [0.6]], low=[[0.5], [0.0], [0.6]], high=[[0.5], [1.0], [0.6]])
    found = rank_acceptability(exact_and_missing, np.ones((DRAWS, 1)), 3, top=None)
    assert found.first[1] == pytest.approx(0.4, abs=CLOSE)
    np.testing.assert_allclose(found.of(0), [0.0, 0.5, 0.5], rtol=0, atol=CLOSE)


def test_two_uncertain_hazards_are_drawn_independently() -> None:
    # both uniform on [0, 1] against each other, and on [0.5, 1]: P(A > B) = 1 - 1/4
    both = table([[0.75], [0.5]], low=[[0.5], [0.0]], high=[[1.0], [1.0]])
    assert rank_acceptability(both, np.ones((DRAWS, 1)), 3).first[0] == pytest.approx(0.75, abs=CLOSE)


def test_the_confidence_factor_is_one_where_the_data_are_exact() -> None:
    exact = table([[1, 0], [0, 1]])
    assert confidence(exact, 0, np.array([0.75, 0.25]), seed=1) == 1.0
    unsure = table([[0.75], [0.5]], low=[[0.5], [0.0]], high=[[1.0], [1.0]])
    assert confidence(unsure, 0, np.ones(1), seed=1, draws=DRAWS) == pytest.approx(0.75, abs=CLOSE)


def test_equal_hazards_share_the_better_rank_in_every_draw() -> None:
    values = [[1, 0], [0.5, 0.5], [0.5, 0.5], [0, 1]]
    every, top = (rank_acceptability(table(values), _weights(2), 1, top=keep) for keep in (None, 3))
    for found in (every, top):
        np.testing.assert_allclose(found.of(1)[:3], [0.0, 1.0, 0.0], rtol=0, atol=1e-12)
        np.testing.assert_allclose(found.of(2)[:3], [0.0, 1.0, 0.0], rtol=0, atol=1e-12)
        assert found.within(3)[1] == 1.0
        assert found.within(3)[0] == pytest.approx(0.5, abs=CLOSE)
    np.testing.assert_allclose(every.of(0), [0.5, 0, 0, 0.5], rtol=0, atol=CLOSE)


@given(seed=st.integers(0, 10_000))
def test_it_counts_what_sorting_each_draw_counts(seed: int) -> None:
    random = np.random.default_rng(seed)
    values = random.integers(0, 5, (random.integers(1, 30), 3)) / 4.0
    sets = random.dirichlet(np.ones(3), 130)
    scores = sets.astype(np.float32) @ values.T.astype(np.float32)
    greater = scores[:, :, None] < scores[:, None, :] - 1e-6
    expected = 1 + greater.sum(axis=2)  # rank of each hazard in each draw
    every = rank_acceptability(table(values), sets, 1, top=None)
    clear = (np.abs(np.diff(np.sort(scores, axis=1), axis=1)) > 1e-5) | (np.diff(np.sort(scores, axis=1), axis=1) == 0)
    if clear.all():
        np.testing.assert_allclose(every.mean_rank, expected.mean(axis=0), rtol=0, atol=1e-12)
    few = min(4, len(values))
    some = rank_acceptability(table(values), sets, 1, top=few)
    for rank_ in range(1, few + 1):
        np.testing.assert_allclose(some.within(rank_), every.within(rank_), rtol=0, atol=1e-12)
    for hazard in range(len(values)):
        assert every.of(hazard).sum() == pytest.approx(1.0)


def test_the_same_seed_gives_the_same_answer_on_any_number_of_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    unsure = table(np.full((20, 2), 0.5), low=np.zeros((20, 2)), high=np.ones((20, 2)))
    one = rank_acceptability(unsure, _weights(2)[:1000], 5, top=None)
    monkeypatch.setattr(acceptability, "WORKERS", 1)
    other = rank_acceptability(unsure, _weights(2)[:1000], 5, top=None)
    assert (one.kept == other.kept).all()
    assert (rank_acceptability(unsure, _weights(2)[:1000], 6, top=None).kept != one.kept).any()


def test_a_rank_that_was_not_kept_is_refused_and_so_is_more_than_memory_holds() -> None:
    some = rank_acceptability(table(np.eye(5)), _weights(5)[:50], 1, top=2)
    with pytest.raises(PlanningError):
        some.within(3)
    with pytest.raises(PlanningError):
        rank_acceptability(table(np.zeros((200_000, 1))), np.ones((1000, 1)), 1, top=None)


def test_cancelling_stops_it() -> None:
    class Impatient(Silent):
        def isCanceled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        rank_acceptability(table(np.eye(3)), _weights(3)[:500], 1, feedback=Impatient())


def test_emergencies_and_what_is_held_back_take_no_part() -> None:
    some = hazards(4, a=[0.9, 0.1, 0.2, 0.3], b=[0.1, 0.2, 0.3, 0.4], accessible=[False, True, True, True])
    found = firmness(
        rank(some, inputs(), profile(column_entry("a"), column_entry("b"), vetoes=("no_access",))), draws=500
    )
    assert found.rows.tolist() == [1, 2, 3]
    shares = found.within(1)
    assert np.isnan(shares[0])
    assert shares[1:].tolist() == [0.0, 0.0, 1.0]


def test_the_order_and_the_ranges_of_a_profile_narrow_what_is_drawn() -> None:
    some = hazards(2, a=[1.0, 0.6], b=[0.0, 0.6])
    heavy = profile(column_entry("a", 3), column_entry("b", 1))
    ordered = firmness(rank(some, inputs(), heavy), Agreement.ORDER, draws=DRAWS)
    assert ordered.within(1)[0] == pytest.approx(0.8, abs=CLOSE)
    with pytest.raises(PlanningError):
        firmness(rank(some, inputs(), heavy), Agreement.RANGES)


@given(seed=st.integers(0, 10_000), count=st.integers(1, 300), levels=st.integers(1, 400))
def test_sorting_by_levels_equals_a_stable_sort(seed: int, count: int, levels: int) -> None:
    random = np.random.default_rng(seed)
    scores = (random.integers(0, levels, (3, count)) / levels).astype(np.float32)
    expected = np.argsort(-scores, axis=1, kind="stable")
    assert (sorting.order_rows(scores) == expected).all()
    top = min(count, 5)
    assert (sorting.order_top(scores, top) == expected[:, :top]).all()
