# SPDX-License-Identifier: GPL-3.0-or-later
"""Another policy from a profile: parts replaced, all that is strict in reading a file holds, and AHP is explained."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.ahp import Judgement, compare
from mine_action_plugin.core.priority.ahp_sentences import said_of, times
from mine_action_plugin.core.priority.profile import RankBy
from mine_action_plugin.core.priority.profile_changes import changed, comparison_of
from mine_action_plugin.core.priority.sentence import Sentence
from tests.core.priority.sample import column_entry, entry, profile

POLICY = profile(column_entry("a", 3), column_entry("b", 1), entry("team_days", 2))


def test_parts_are_replaced_and_nothing_else_and_the_signature_goes() -> None:
    signed = POLICY.signed("A. Planner", "2026-03-01", "Trial")
    found = changed(signed, {"rank_by": "together", "vetoes": ["no_access"]})
    assert (found.rank_by, found.vetoes, found.signature) == (RankBy.TOGETHER, ("no_access",), None)
    assert found.weights == POLICY.weights and found.entries == POLICY.entries
    assert changed(signed, {"rank_by": "benefit"}) is signed


def test_weights_by_order_and_back_are_stated_again_as_they_followed() -> None:
    """Rank order centroid of three: 11/18, 5/18, 2/18 (Barron & Barrett 1996)."""
    ordered = changed(POLICY, {"weighting": {"kind": "rank_order", "order": ["b", "team_days", "a"]}})
    assert ordered.weights == pytest.approx({"b": 11 / 18, "team_days": 5 / 18, "a": 2 / 18})
    direct = changed(ordered, {"weighting": {"kind": "direct"}})
    assert direct.weights == ordered.weights and direct.weighting.kind == "direct"


def test_comparisons_give_weights_and_say_which_judgement_breaks_them() -> None:
    """Two and two make four; 1/4 instead is the one that is turned round."""
    pairs = [["a", "b", 2], ["b", "team_days", 2], ["a", "team_days", 0.25]]
    found = changed(POLICY, {"weighting": {"kind": "ahp", "judgements": pairs}})
    compared = comparison_of(found)
    assert compared is not None and not compared.consistent
    titles = {one.id: Sentence(one.id) for one in found.entries}
    said = [one.text() for one in said_of(compared, titles)]
    assert "contradict" in said[0] and len(said) == 2
    # with three criteria any one judgement can be the wrong one: each is what the other two do not imply
    assert "With that the ratio would be 0.000" in said[1]
    right = compare(["a", "b", "c"], [Judgement("a", "b", 2), Judgement("b", "c", 2), Judgement("a", "c", 4)])
    assert [one.text() for one in said_of(right, titles)] == [
        "The comparisons agree well enough: consistency ratio 0.000, at most 0.10."
    ]
    assert comparison_of(POLICY) is None


@pytest.mark.parametrize(("ratio", "text"), [(9.0, "9"), (1.0, "1"), (0.25, "1/4"), (2.5, "2.5"), (1 / 2.5, "1/2.5")])
def test_ratios_are_written_as_saaty_writes_them(ratio: float, text: str) -> None:
    assert times(ratio) == text


@pytest.mark.parametrize(
    "parts",
    [
        {"signature": {"name": "x"}},
        {"format": "other"},
        {"criteria": []},
        {"weighting": {"kind": "ahp", "judgements": [["a", "b", 2]]}},
        {"weighting": "direct"},
        {"method": {"kind": "points"}, "rank_by": "nothing"},
    ],
)
def test_parts_that_make_no_profile_are_refused(parts: dict) -> None:
    with pytest.raises(PlanningError):
        changed(POLICY, parts)
