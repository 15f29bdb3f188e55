# SPDX-License-Identifier: GPL-3.0-or-later
"""Why: steps that add up, what counted with its distance, and sentences that a translator can turn as a whole."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point

from mine_action_plugin.core.priority.compare import compare
from mine_action_plugin.core.priority.explain import explain, waterfall
from mine_action_plugin.core.priority.methods import METHODS
from mine_action_plugin.core.priority.ranking import Ranking, rank, reweigh
from mine_action_plugin.core.priority.sentence import Listing, Sentence
from tests.core.priority.sample import column_entry, entry, hazards, inputs, layer, profile

NAN = float("nan")


def _ranking() -> Ranking:
    some = hazards(3, contamination=["uxo", "uxo,ap_mine", None], risk=[0.1, 0.2, 0.9], evidence_kind=["direct"] * 3)
    schools = layer(Point(13.002, 32.5005), Point(13.003, 32.5005), Point(13.5, 32.5))
    policy = profile(
        entry("contamination", 3), entry("schools_within", 1, distance_m=300.0), column_entry("risk"), entry("evidence")
    )
    return rank(some, inputs(schools=schools), policy)


@pytest.mark.parametrize("method", [method.key for method in METHODS if not method.counts])
def test_the_steps_lead_from_the_baseline_to_the_score(method: str) -> None:
    base = _ranking()
    found = rank(hazards(3, risk=[0.1, NAN, 0.9], other=[0.5, 0.2, 0.1]), inputs(), profile(
        column_entry("risk", 2), column_entry("other")), method)  # fmt: skip
    for ranking in (base, found):
        for row in range(3):
            steps = waterfall(ranking, row)
            assert steps[0].start == ranking.method.baseline
            assert all(one.end == next_.start for one, next_ in zip(steps, steps[1:]))
            assert steps[-1].end == pytest.approx(ranking.scores.middle[row])
            assert [abs(step.share) for step in steps] == sorted((abs(step.share) for step in steps), reverse=True)


def test_a_step_for_what_is_missing_has_an_interval_and_says_that_it_is_not_known() -> None:
    step = next(step for step in waterfall(_ranking(), 2) if step.key == "contamination")
    assert step.missing
    assert step.raw == ""
    assert (step.low, step.high) == (pytest.approx(0.5 * 0.3), pytest.approx(0.5 * 1.0))
    assert step.reason.text() == "It is not recorded what it is contaminated with."


def test_what_counted_is_named_with_its_distance() -> None:
    step = next(step for step in waterfall(_ranking(), 0) if step.key == "schools_within")
    assert [(name, number) for name, number, _metres in step.features] == [("schools", 0), ("schools", 1)]
    # 0.001° and 0.002° of longitude at 32.5005° north on WGS 84: N cos φ, with N = 6,384,312 m
    assert [metres for _name, _number, metres in step.features] == pytest.approx([93.976, 187.952], abs=0.02)
    assert [source.text for source in step.sources] == ["invented"]


def test_the_sentences_name_rank_reasons_gaps_model_and_policy() -> None:
    ranking = _ranking()
    said = " ".join(sentence.text() for sentence in explain(ranking, 2).sentences)
    assert "h2 has rank" in said
    assert "It is not recorded what it is contaminated with." in said
    assert "it supports a decision, it is no evidence" in said
    assert ranking.profile.short_fingerprint in said
    assert "Nobody has signed" in said


def test_names_of_classes_are_translated_before_they_are_filled_in() -> None:
    words = {"Unexploded ordnance": "ذخائر غير منفجرة", "It is contaminated with: {value}.": "ملوثة بـ: {value}."}
    step = next(step for step in waterfall(_ranking(), 0) if step.key == "contamination")
    assert step.reason.text(lambda text: words.get(text, text)) == "ملوثة بـ: ذخائر غير منفجرة."


def test_a_list_is_joined_as_the_language_joins_it() -> None:
    three = Listing((Sentence("a"), Sentence("b"), Sentence("c")))
    assert Sentence("{all}!", {"all": three}).text(lambda text: text.replace(", ", "، ")) == "a، b، c!"


def test_braces_in_data_are_left_as_they_are() -> None:
    some = hazards(1, code=["{x} [% 1 %]"], risk=[0.4])
    said = explain(rank(some, inputs(), profile(column_entry("risk"))), 0).sentences[0].text()
    assert said.startswith("{x} [% 1 %] has rank 1")


def test_two_rankings_tell_weights_from_data() -> None:
    codes = ["h0", "h1", "h2", "h3"]
    first = hazards(4, code=codes, a=[0.9, 0.5, 0.3, 0.1], b=[0.1, 0.5, 0.3, 0.1])
    second = hazards(4, code=codes, a=[0.9, 0.5, 0.3, 0.95], b=[0.1, 0.5, 0.3, 0.1])
    policy = profile(column_entry("a", 3), column_entry("b", 1))
    before = rank(first, inputs(), policy)
    by_data = compare(before, rank(second, inputs(), policy)).rows.set_index("code")
    assert by_data.loc["h3", ["rose", "cause"]].tolist() == [3, "data"]
    assert by_data.loc["h0", ["rose", "cause"]].tolist() == [-1, "others"]
    assert by_data["by_policy"].tolist() == [0.0] * 4
    by_weights = compare(before, reweigh(before, {"a": 1, "b": 9})).rows.set_index("code")
    assert by_weights.loc["h1", ["rose", "cause"]].tolist() == [1, "policy"]
    assert by_weights["by_data"].abs().max() < 1e-12
    both = compare(before, rank(second, inputs(), policy.with_weights({"a": 1})))
    np.testing.assert_allclose(
        both.rows["by_policy"] + both.rows["by_data"], both.rows["score_after"] - both.rows["score_before"], atol=1e-12
    )
    # h3 by hand: 0.1 -> (0.95 + 0.1) / 2; the data alone did 0.85 × (3/4 + 1/2) / 2
    line = both.rows.set_index("code").loc["h3"]
    assert line["by_data"] == pytest.approx(0.85 * 0.625)
    assert line["by_policy"] == pytest.approx(0.525 - 0.1 - 0.85 * 0.625)


def test_the_criterion_that_carried_a_hazard_past_another_is_named_worked_by_hand() -> None:
    some = hazards(3, a=[1.0, 0.0, 0.5], b=[0.0, 1.0, 0.5])
    first = rank(some, inputs(), profile(column_entry("a", 3), column_entry("b", 1)))
    found = compare(first, reweigh(first, {"a": 1.0, "b": 3.0}))
    # a adds 0.5, 0 and 0.25 less after than before; h1 stood against the two others: 0 - (-0.5 - 0.25) / 2
    carried = dict(zip(found.rows["code"], found.most_of))
    assert carried == {"h1": ("a", pytest.approx(0.375)), "h2": None, "h0": ("a", pytest.approx(-0.375))}


def test_hazards_of_one_ranking_alone_are_listed_and_move_nobody() -> None:
    policy = profile(column_entry("a"))
    before = rank(hazards(3, a=[0.9, 0.5, 0.1]), inputs(), policy)
    after = rank(hazards(3, code=["h1", "h2", "new"], a=[0.5, 0.1, 0.99]), inputs(), policy)
    found = compare(before, after)
    assert found.only_before == ("h0",)
    assert found.only_after == ("new",)
    assert found.rows["rose"].tolist() == [0, 0]


def test_a_new_criterion_is_policy_and_its_part_is_shown() -> None:
    some = hazards(2, a=[0.9, 0.1], b=[0.0, 1.0])
    before = rank(some, inputs(), profile(column_entry("a")))
    after = rank(some, inputs(), profile(column_entry("a"), column_entry("b", 3)))
    found = compare(before, after)
    assert found.rows.set_index("code").loc["h1", "cause"] == "policy"
    assert found.criteria.loc["h1", "b"] == pytest.approx(0.75)
    assert found.criteria.loc["h1", "a"] == pytest.approx(0.025 - 0.1)
    assert found.risen["code"].tolist() == ["h1"]
    assert found.fallen["code"].tolist() == ["h0"]
