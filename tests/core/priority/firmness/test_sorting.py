# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting by levels is the stable sort of numpy, but for scores nearer together than a 32-bit score can tell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.priority.firmness import sorting
from mine_action_plugin.core.priority.firmness.sorting import LEVELS, Space, order_rows, order_top

SCORES = st.floats(0.0, 1.0, width=32) | st.sampled_from([0.0, 1e-40, 1.4e-45, 1e-26, 1e-20, 0.5, 1.0])
NEAR = 1e-7  # of the spread
NOTHING = 1e-25  # a spread below which all are equal


@given(
    lines=st.integers(1, 12).flatmap(
        lambda n: st.lists(st.lists(SCORES, min_size=n, max_size=n), min_size=1, max_size=4)
    )
)
def test_no_row_comes_before_a_clearly_greater_one_and_equal_rows_keep_their_order(lines: list) -> None:
    scores = np.array(lines, dtype=np.float32)
    order = order_rows(scores)
    assert (np.sort(order, axis=1) == np.arange(scores.shape[1])).all()
    for line, rows in zip(scores.astype(np.float64), order):
        step = np.diff(line[rows])
        assert (step <= max(NEAR * np.ptp(line), NOTHING)).all()
        assert (np.diff(rows)[step >= 0.0] > 0).all()
    assert order_top(scores, 2).tolist() == order[:, :2].tolist()


@given(seed=st.integers(0, 10_000), count=st.integers(2, 2_000))
def test_scores_that_are_not_too_near_come_as_a_stable_sort_has_them(seed: int, count: int) -> None:
    random = np.random.default_rng(seed)
    scores = random.uniform(-3.0, 5.0) + random.integers(0, 5_000, (3, count)).astype(np.float32) * np.float32(2.0**-8)
    scores = np.ascontiguousarray(scores, dtype=np.float32)
    assert order_rows(scores).tolist() == np.argsort(-scores, axis=1, kind="stable").tolist()


@pytest.mark.parametrize("count", [70_000, 200_000])
def test_more_rows_than_16_bits_can_number_are_sorted_all_the_same(count: int) -> None:
    scores = np.random.default_rng(2).permuted(np.tile(np.arange(count, dtype=np.float32), (2, 1)), axis=1)
    assert (order_rows(scores) == np.argsort(-scores, axis=1, kind="stable")).all()


@given(seed=st.integers(0, 10_000), lines=st.integers(1, 20), count=st.integers(2, 300), values=st.integers(1, 1 << 24))
def test_the_order_is_that_of_levels_and_then_of_rows_one_by_one(
    seed: int, lines: int, count: int, values: int
) -> None:
    random = np.random.default_rng(seed)
    scores = random.integers(0, values, (lines, count)).astype(np.float32) / np.float32(values)
    found = order_rows(scores)
    for line, rows in zip(scores, found):
        step = np.float32(LEVELS) / max(line.max() - line.min(), sorting.LEAST_SPREAD)
        levels = [int((line.max() - score) * step) for score in line]
        assert rows.tolist() == sorted(range(count), key=lambda row: (levels[row], row))


def test_scipy_has_the_sort_by_counting_that_it_does_not_promise() -> None:
    assert sorting.coo_tocsr is not None


@pytest.mark.parametrize("count", [2, 1_000, 70_000])
def test_without_it_numpy_sorts_to_the_same_order(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    random = np.random.default_rng(4)
    scores = np.concatenate((random.random((3, count)), random.integers(0, 50, (3, count)) / 50)).astype(np.float32)
    by_counting = order_rows(scores)
    monkeypatch.setattr(sorting, "coo_tocsr", None)
    assert (order_rows(scores) == by_counting).all()


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_a_score_that_is_no_finite_number_is_refused(wrong: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        order_rows(np.array([[0.1, 0.2], [wrong, 0.3]], dtype=np.float32))


def test_memory_that_was_used_before_changes_nothing() -> None:
    random = np.random.default_rng(3)
    space = Space(4, 500)
    for lines in (4, 2, 3):
        scores = random.random((lines, 500), dtype=np.float32)
        assert (order_rows(scores, space) == order_rows(scores)).all()
