# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions: their shapes by hand, and what holds for all of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.priority.criterion import classes_to_numbers, number_to_classes
from mine_action_plugin.core.priority.values import AsCounted, Classes, Decay, Linear, Piecewise, Step

SHAPES = (
    Linear(0.0, 200.0),
    Linear(150.0, -20.0),
    Piecewise(((-10.0, 0.2), (0.0, 0.9), (50.0, 0.1), (100.0, 1.0))),
    Step((10.0, 50.0), (0.0, 1.0, 0.3)),
    Decay(40.0),
    Decay(40.0, rising=True),
)
RAW = st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), min_size=1, max_size=30).map(np.array)


def test_each_shape_has_the_values_worked_by_hand() -> None:
    nan = float("nan")
    cases = (
        (Linear(0.0, 200.0), [-5.0, 0.0, 50.0, 200.0, 900.0, nan], [0.0, 0.0, 0.25, 1.0, 1.0, nan]),
        (Linear(100.0, 0.0), [0.0, 25.0, 100.0], [1.0, 0.75, 0.0]),
        (Piecewise(((0.0, 0.0), (10.0, 0.8), (30.0, 1.0))), [5.0, 20.0, 99.0, nan], [0.4, 0.9, 1.0, nan]),
        (Step((300.0,), (1.0, 0.0)), [299.9, 300.0, nan], [1.0, 0.0, nan]),
        (Decay(100.0), [-5.0, 0.0, 100.0, 200.0, nan], [1.0, 1.0, 0.5, 0.25, nan]),
        (Decay(1.0, rising=True), [0.0, 1.0, 3.0], [0.0, 0.5, 0.875]),
        (Classes(("a", "b", "c"), (0.1, 0.9, 0.5)), [1.0, 2.0, 5.0, 7.0, nan], [0.1, 0.9, 0.5, 0.9, nan]),
    )
    for function, raw, expected in cases:
        np.testing.assert_allclose(function(np.array(raw)), expected, rtol=0, atol=1e-15)


@pytest.mark.parametrize("function", SHAPES, ids=str)
@given(raw=RAW)
def test_values_lie_between_0_and_1_and_missing_stays_missing(function, raw: np.ndarray) -> None:
    values = function(raw)
    assert (np.isnan(values) == np.isnan(raw)).all()
    known = values[~np.isnan(values)]
    assert ((known >= function.extent[0]) & (known <= function.extent[1])).all()


@pytest.mark.parametrize("function", SHAPES, ids=str)
@given(raw=RAW, power=st.integers(-6, 6))
def test_another_unit_changes_no_value(function, raw: np.ndarray, power: int) -> None:
    factor = 2.0**power  # exact in binary, so that a step cannot be crossed by rounding
    np.testing.assert_allclose(function.scaled(factor)(raw * factor), function(raw), rtol=0, atol=1e-12)


@given(raw=RAW, factor=st.floats(1e-3, 1e3))
def test_bounds_left_to_the_data_follow_any_unit(raw: np.ndarray, factor: float) -> None:
    one, other = Linear().fitted(raw)(raw), Linear().fitted(raw * factor)(raw * factor)
    spread = np.ptp(raw[~np.isnan(raw)]) if (~np.isnan(raw)).any() else 0.0
    if spread == 0 or spread > 1e-6:
        np.testing.assert_allclose(other, one, rtol=0, atol=1e-6)


@pytest.mark.parametrize("function", SHAPES, ids=str)
@given(low=st.floats(-300, 300), width=st.floats(0, 400), share=st.floats(0, 1))
def test_the_span_of_an_interval_holds_every_value_in_it(function, low: float, width: float, share: float) -> None:
    inside = np.array([low + share * width])
    least, most = function.span(np.array([low]), np.array([low + width]))
    assert least[0] - 1e-12 <= function(inside)[0] <= most[0] + 1e-12


def test_the_span_reaches_a_peak_between_its_ends() -> None:
    peaked = Piecewise(((0.0, 0.0), (10.0, 1.0), (20.0, 0.0)))
    least, most = peaked.span(np.array([5.0]), np.array([15.0]))
    assert (least[0], most[0]) == (0.5, 1.0)


def test_what_was_counted_stays_a_count_and_missing_is_up_to_the_greatest() -> None:
    raw = np.array([2.0, float("nan"), 5.0])
    function = AsCounted().fitted(raw)
    assert function(raw)[2] == 5.0
    assert function.extent == (0.0, 5.0)


def test_numbers_that_are_all_alike_tell_nothing_apart() -> None:
    assert Linear().fitted(np.array([7.0, 7.0]))(np.array([7.0, 7.0])).tolist() == [0.5, 0.5]


@given(st.lists(st.sampled_from("abc"), min_size=1, unique=True))
def test_class_numbers_name_their_classes(chosen: list[str]) -> None:
    numbers, unknown = classes_to_numbers([",".join(chosen)], ("a", "b", "c"))
    assert set(number_to_classes(numbers[0], ("a", "b", "c"))) == set(chosen)
    assert not unknown


def test_an_unknown_class_beside_a_known_one_makes_the_row_missing() -> None:
    numbers, unknown = classes_to_numbers(["a, x"], ("a", "b"))
    assert np.isnan(numbers[0])
    assert unknown == ["x"]
