# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets of weights: within what is allowed, and spread evenly over it."""

from __future__ import annotations

import numpy as np
import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.firmness.weight_sets import Allowed, draw
from mine_action_plugin.core.priority.weights import rank_order_centroid

KEYS = ("a", "b", "c")
DRAWS = 20_000


def test_free_weights_are_uniform_on_the_simplex() -> None:
    found = draw(Allowed(KEYS), DRAWS, 1)
    np.testing.assert_allclose(found.sum(axis=1), 1.0)
    # Dirichlet(1, 1, 1): mean 1/3, variance 1/18
    np.testing.assert_allclose(found.mean(axis=0), 1 / 3, rtol=0, atol=0.01)
    np.testing.assert_allclose(found.var(axis=0), 1 / 18, rtol=0, atol=0.002)


def test_ordered_weights_have_the_rank_order_centroid_in_their_middle() -> None:
    found = draw(Allowed(KEYS, (("b",), ("a",), ("c",))), DRAWS, 1)
    assert (found[:, 1] >= found[:, 0]).all()
    assert (found[:, 0] >= found[:, 2]).all()
    expected = rank_order_centroid(["b", "a", "c"])
    np.testing.assert_allclose(found.mean(axis=0), [expected[key] for key in KEYS], rtol=0, atol=0.01)


def test_within_a_group_the_order_is_open() -> None:
    found = draw(Allowed(KEYS, (("a",), ("b", "c"))), DRAWS, 1)
    assert (found[:, [0]] >= found[:, 1:]).all()
    assert (found[:, 1] > found[:, 2]).mean() == pytest.approx(0.5, abs=0.02)


def test_ranges_keep_their_limits_and_are_filled_evenly() -> None:
    ranges = {"a": (0.2, 0.5), "b": (0.1, 0.6)}
    found = draw(Allowed(KEYS, ranges=ranges), DRAWS, 1)
    free = draw(Allowed(KEYS), 400_000, 2)
    kept = free[(free[:, 0] >= 0.2) & (free[:, 0] <= 0.5) & (free[:, 1] >= 0.1) & (free[:, 1] <= 0.6)]
    np.testing.assert_allclose(found.sum(axis=1), 1.0)
    assert (found >= -1e-12).all()
    assert found[:, 0].min() >= 0.2 - 1e-12
    assert found[:, 0].max() <= 0.5 + 1e-12
    np.testing.assert_allclose(found.mean(axis=0), kept.mean(axis=0), rtol=0, atol=0.006)
    np.testing.assert_allclose(np.cov(found.T), np.cov(kept.T), rtol=0, atol=0.001)
    for share in (0.1, 0.5, 0.9):
        np.testing.assert_allclose(
            np.quantile(found, share, axis=0), np.quantile(kept, share, axis=0), rtol=0, atol=0.012
        )


def test_ranges_and_an_order_hold_together() -> None:
    found = draw(Allowed(KEYS, (("c",), ("a",), ("b",)), {"c": (0.3, 0.45)}), 2000, 1)
    assert (found[:, 2] >= found[:, 0] - 1e-12).all()
    assert (found[:, 0] >= found[:, 1] - 1e-12).all()
    assert found[:, 2].max() <= 0.45 + 1e-12


def test_a_range_that_leaves_one_point_gives_that_point() -> None:
    found = draw(Allowed(KEYS, ranges={"a": (0.5, 0.5), "b": (0.3, 0.3)}), 10, 1)
    np.testing.assert_allclose(found, [[0.5, 0.3, 0.2]] * 10, atol=1e-9)


def test_ranges_that_no_weights_fit_are_refused() -> None:
    for ranges in ({"a": (0.6, 1.0), "b": (0.6, 1.0)}, {"a": (0.0, 0.2), "b": (0.0, 0.2), "c": (0.0, 0.2)}):
        with pytest.raises(PlanningError):
            draw(Allowed(KEYS, ranges=ranges), 10, 1)


def test_an_order_that_leaves_out_a_criterion_is_refused() -> None:
    with pytest.raises(PlanningError):
        draw(Allowed(KEYS, (("a",), ("b",))), 10, 1)
