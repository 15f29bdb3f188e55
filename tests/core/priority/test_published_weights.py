# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights against published examples: AHP, rank order centroid, and what is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.ahp import Judgement, compare
from mine_action_plugin.core.priority.weights import normalised, rank_order_centroid, swing
from tests.shared_data import shared


def _drinks() -> dict:
    cases = json.loads(shared("known-mcda", "ahp.json").read_text(encoding="utf-8"))
    return next(case for case in cases if case["id"] == "saaty2008_drinks")


def test_ahp_gives_saatys_weights_of_drinks_and_their_consistency_ratio() -> None:
    case = _drinks()
    found = compare(list(case["weights_4dp"]), [Judgement(*one) for one in case["comparisons"]])
    assert {key: round(weight, 4) for key, weight in found.weights.items()} == case["weights_4dp"]
    assert round(found.consistency_ratio, 3) == case["cr_saaty_ri_3dp"]
    assert found.consistent


def test_ahp_takes_plain_shares_from_consistent_judgements_as_haas_and_meixner_print_them() -> None:
    cases = json.loads(shared("known-mcda", "ahp.json").read_text(encoding="utf-8"))
    case = next(case for case in cases if case["id"] == "haas_meixner_fuel")
    keys = list(case["values"])
    pairs = [(a, b) for place, a in enumerate(keys) for b in keys[place + 1 :]]
    judgements = [Judgement(a, b, case["values"][a] / case["values"][b]) for a, b in pairs]
    found = compare(keys, judgements)
    assert {key: round(weight, 4) for key, weight in found.weights.items()} == case["normalised"]
    assert found.consistency_ratio < 1e-9


def test_ahp_points_at_the_one_judgement_that_was_turned_round() -> None:
    importance = {"a": 8.0, "b": 4.0, "c": 2.0, "d": 1.0}
    keys = list(importance)
    judgements = [
        Judgement(a, b, importance[a] / importance[b]) for place, a in enumerate(keys) for b in keys[place + 1 :]
    ]
    place = next(number for number, one in enumerate(judgements) if (one.first, one.second) == ("b", "d"))
    judgements[place] = Judgement("b", "d", 1 / 4)
    found = compare(keys, judgements)
    assert not found.consistent
    assert found.hint is not None
    assert (found.hint.given.first, found.hint.given.second) == ("b", "d")
    assert found.hint.implied == pytest.approx(4.0)
    assert found.hint.ratio_without == pytest.approx(0.0, abs=1e-9)


def test_ahp_names_a_pair_that_was_not_compared() -> None:
    with pytest.raises(PlanningError) as refused:
        compare(["a", "b", "c"], [Judgement("a", "b", 2), Judgement("b", "c", 2)])
    assert {refused.value.values["first"], refused.value.values["second"]} == {"a", "c"}


@pytest.mark.parametrize(
    "judgements",
    [
        [Judgement("a", "b", 10.0)],
        [Judgement("a", "b", 0.0)],
        [Judgement("a", "b", 2.0), Judgement("b", "a", 2.0)],
        [Judgement("a", "x", 2.0)],
        [Judgement("a", "a", 1.0)],
    ],
)
def test_ahp_refuses_a_judgement_off_the_scale_doubled_or_about_nothing(judgements: list[Judgement]) -> None:
    with pytest.raises(PlanningError):
        compare(["a", "b"], judgements)


def test_rank_order_centroid_gives_the_weights_of_barron_and_barrett() -> None:
    # Barron & Barrett (1996), table of ROC weights for n = 3 and 4
    assert [round(one, 4) for one in rank_order_centroid("abc").values()] == [0.6111, 0.2778, 0.1111]
    assert [round(one, 4) for one in rank_order_centroid("abcd").values()] == [0.5208, 0.2708, 0.1458, 0.0625]


def test_swing_points_become_shares() -> None:
    assert swing({"a": 100, "b": 50, "c": 50}) == {"a": 0.5, "b": 0.25, "c": 0.25}


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.floats(0, 1e300), min_size=1, max_size=12))
def test_normalised_weights_sum_to_one_or_are_refused(weights: dict[str, float]) -> None:
    if max(weights.values()) == 0:
        with pytest.raises(PlanningError):
            normalised(weights)
    else:
        assert sum(normalised(weights).values()) == pytest.approx(1.0)
        assert all((share == 0) >= (weights[key] == 0) for key, share in normalised(weights).items())


@pytest.mark.parametrize("weight", [-1.0, float("nan"), float("inf"), True, "5", None])
def test_a_weight_that_is_no_number_from_zero_up_is_refused(weight) -> None:
    with pytest.raises(PlanningError):
        normalised({"a": 1.0, "b": weight})
