# SPDX-License-Identifier: GPL-3.0-or-later
"""Value functions that a planner types: those that are some come out, the others are refused with the reason."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.criteria import CRITERIA, criterion_named
from mine_action_plugin.core.priority.criterion import Direction
from mine_action_plugin.core.priority.profile_changes import changed
from mine_action_plugin.core.priority.value_charts import (
    as_kind,
    class_chart,
    curve_of,
    direction_of,
    kinds_for,
)
from mine_action_plugin.core.priority.value_editing import classes, decay, linear, number_of, piecewise, step
from mine_action_plugin.core.priority.value_sentences import said_of_value
from mine_action_plugin.core.priority.values import AsCounted, Classes, Decay, Linear, Piecewise, Step
from tests.core.priority.sample import entry, profile

NAN = float("nan")
NONE = np.zeros(0)


def test_what_is_typed_is_the_function_that_is_meant() -> None:
    assert linear("0", "2000", False) == Linear(0.0, 2000.0)
    assert linear(" 100 ", "0", True) == Linear(100.0, 0.0)
    assert linear("", "", True) == Linear(None, None, True)
    assert piecewise([("0", "0"), ("10.5", "0.8"), ("1e2", "1")]) == Piecewise(((0.0, 0.0), (10.5, 0.8), (100.0, 1.0)))
    assert step([("below", "1"), ("300", "0.4"), ("500", "0")]) == Step((300.0, 500.0), (1.0, 0.4, 0.0))
    assert decay("180", True) == Decay(180.0, True)
    evidence = criterion_named("evidence")
    assert classes(evidence, ["1", "0.3"]) == Classes(("direct", "indirect"), (1.0, 0.3))


@pytest.mark.parametrize("text", ["", "  ", "abc", "1,5", "1_000", "nan", "inf", "-inf", "0x10", "1 2", "1e999", "١٫٥"])
def test_what_is_no_number_is_refused_by_name(text: str) -> None:
    with pytest.raises(PlanningError) as caught:
        number_of(text)
    assert caught.value.values["text"] == text.strip()


@given(st.floats(-1e12, 1e12, allow_nan=False))
def test_every_number_that_is_written_out_is_read_back(number: float) -> None:
    assert number_of(repr(number)) == number


@pytest.mark.parametrize(
    "make, said",
    [
        (lambda: piecewise([]), "too few rows"),
        (lambda: piecewise([("0", "0")]), "too few rows"),
        (lambda: step([("below", "1")]), "too few rows"),
        (lambda: classes(criterion_named("evidence"), []), "too few rows"),
        (lambda: piecewise([("10", "0"), ("5", "1")]), "5 stands after 10"),
        (lambda: piecewise([("10", "0"), ("10", "1")]), "10 stands after 10"),
        (lambda: step([("", "1"), ("500", "0.5"), ("300", "0")]), "300 stands after 500"),
        (lambda: piecewise([("0", "0"), ("5", "1"), ("9", "0.2")]), "rise and fall"),
        (lambda: step([("", "0"), ("5", "1"), ("9", "0.2")]), "rise and fall"),
        (lambda: piecewise([("0", "0"), ("5", "1.2")]), "1.2 is not between 0 and 1"),
        (lambda: piecewise([("0", "-0.1"), ("5", "1")]), "-0.1 is not between 0 and 1"),
        (lambda: piecewise([("0", "0"), ("5", "")]), "is no number"),
        (lambda: classes(criterion_named("evidence"), ["1", "2"]), "2 is not between 0 and 1"),
        (lambda: linear("7", "7.0", False), "both at 7"),
        (lambda: decay("0", False), "halved with every 0"),
        (lambda: decay("-3", False), "halved with every -3"),
    ],
)
def test_what_is_no_value_function_is_refused_with_the_reason(make, said: str) -> None:
    with pytest.raises(PlanningError) as caught:
        make()
    assert said in caught.value.detail.format(**caught.value.values)


@pytest.mark.parametrize(
    "function, direction",
    [
        (Linear(0.0, 5.0), Direction.MORE_FIRST),
        (Linear(5.0, 0.0), Direction.LESS_FIRST),
        (Linear(), Direction.MORE_FIRST),
        (Linear(falling=True), Direction.LESS_FIRST),
        (Decay(3.0), Direction.LESS_FIRST),
        (Decay(3.0, True), Direction.MORE_FIRST),
        (Step((3.0,), (1.0, 0.0)), Direction.LESS_FIRST),
        (Piecewise(((0.0, 0.2), (1.0, 0.2), (2.0, 0.9))), Direction.MORE_FIRST),
        (Piecewise(((0.0, 0.2), (1.0, 0.2))), None),
        (Piecewise(((0.0, 0.0), (1.0, 1.0), (2.0, 0.0))), None),
    ],
    ids=str,
)
def test_a_function_says_which_numbers_it_puts_first(function, direction: Direction | None) -> None:
    assert direction_of(function) is direction


@pytest.mark.parametrize("criterion", [one for one in CRITERIA if not one.veto], ids=lambda one: one.key)
def test_every_criterion_puts_first_what_its_direction_says(criterion) -> None:
    assert direction_of(criterion.value) in (criterion.direction, None)
    if not criterion.classes:
        assert direction_of(criterion.value) is criterion.direction


def test_a_chart_has_the_line_the_hazards_on_it_and_what_is_not_known() -> None:
    raw = np.array([0.0, 50.0, NAN, 400.0])
    curve = curve_of(Linear(0.0, 200.0), raw)
    assert curve.hazards == ((0.0, 0.0), (50.0, 0.25), (400.0, 1.0))
    assert (curve.missing, curve.worst, curve.best) == (1, 0.0, 1.0)
    assert curve.least <= 0.0 and curve.most >= 400.0
    for number, value in curve.line:
        assert value == pytest.approx(min(max(number / 200.0, 0.0), 1.0))


def test_a_step_is_drawn_upright() -> None:
    line = curve_of(Step((300.0,), (1.0, 0.0)), NONE).line
    drops = [(a, b) for a, b in zip(line, line[1:]) if a[1] != b[1]]
    ((before, after),) = drops
    assert after[0] == 300.0 and before[0] == pytest.approx(300.0) and (before[1], after[1]) == (1.0, 0.0)


def test_bounds_left_to_the_data_are_drawn_as_the_data_has_them() -> None:
    assert curve_of(Linear(), np.array([10.0, 20.0])).hazards == ((10.0, 0.0), (20.0, 1.0))


def test_classes_are_bars_with_the_hazards_that_each_applies_to() -> None:
    evidence = criterion_named("evidence")
    chart = class_chart(evidence, Classes(("direct", "indirect"), (1.0, 0.3)), np.array([1.0, 3.0, 2.0, NAN]))
    assert [(bar.end, bar.note.text()) for bar in chart.bars] == [(1.0, "hazards: 2"), (0.3, "hazards: 2")]


FUNCTIONS = (Linear(0.0, 200.0), Linear(30.0, 0.0), Linear(), Decay(20.0), Decay(9.0, True), Step((5.0,), (0.2, 0.9)))


@pytest.mark.parametrize("function", (*FUNCTIONS, Piecewise(((0.0, 1.0), (9.0, 0.0)))), ids=str)
@pytest.mark.parametrize("kind", kinds_for(criterion_named("area")))
@pytest.mark.parametrize("raw", (NONE, np.array([3.0, 80.0, NAN]), np.array([7.0])), ids=("none", "some", "one"))
def test_going_on_with_another_kind_keeps_the_direction_and_can_be_saved(function, kind: str, raw) -> None:
    turned = as_kind(function, kind, raw)
    assert turned.kind == kind and direction_of(turned) in (direction_of(function), None)
    policy = profile(entry("schools_within"))
    row = {**policy.as_json()["criteria"][0], "value": turned.as_json()}
    assert changed(policy, {"criteria": [row]}).entries[0].value == turned


@pytest.mark.parametrize(
    "criterion, function, said",
    [
        ("area", Linear(0.0, 20000.0), "0 at 0 m², 1 at 20000 m², straight in between"),
        ("schools_within", Linear(3.0, 0.0), "0 at 3, 1 at 0, straight in between"),
        ("cost", Linear(None, 5e6), "0 at the least number of those ranked, 1 at 5000000 USD, straight in between"),
        ("cost", Linear(falling=True), "0 at the greatest number of those ranked, 1 at the least number of those"),
        ("area", Piecewise(((0.0, 0.0), (100.0, 0.8))), "0 at 0 m², 0.8 at 100 m²"),
        ("area", Step((300.0, 500.0), (1.0, 0.4, 0.0)), "1 below 300 m², 0.4 from 300 m² on, 0 from 500 m² on"),
        ("survey_age", Decay(730.0), "1 at 0, halved with every 730 days"),
        ("survey_age", Decay(730.0, True), "0 at 0, the gap to 1 halved with every 730 days"),
        ("evidence", Classes(("direct", "indirect"), (1.0, 0.3)), ": 1, "),
        ("schools_within", AsCounted(), "the count itself"),
    ],
    ids=str,
)
def test_a_value_function_is_said_with_all_its_numbers(criterion: str, function, said: str) -> None:
    assert said in said_of_value(function, criterion_named(criterion)).text()
