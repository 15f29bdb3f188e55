# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranking from hazards to ranks: missing is not zero, vetoes and emergencies, effort apart, weights of zero."""

from __future__ import annotations

from dataclasses import replace

import geopandas
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point

from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.priority.explain import explain
from mine_action_plugin.core.priority.methods import METHODS
from mine_action_plugin.core.priority.profile import Profile, RankBy, Triage
from mine_action_plugin.core.priority.ranking import rank, reweigh
from mine_action_plugin.core.priority.values import AsCounted, Decay, Linear
from tests.core.priority.sample import TODAY, column_entry, entry, hazards, inputs, layer, profile

NAN = float("nan")


def test_prismas_published_example_has_seven_points() -> None:
    """GICHD's PriSMA: two roads nearer than 300 m and one hospital nearer than 350 m: (2×2)+(1×3) = 7."""
    one = hazards(1)
    metre = 1 / 93_900  # of longitude at 32.5° north, roughly
    east, north = 13.001, 32.5005
    at = [north - 0.001, north + 0.001]
    roads = [LineString([(east + metres * metre, at[0]), (east + metres * metre, at[1])]) for metres in (50, 250, 330)]
    hospitals = [Point(east + metres * metre, north) for metres in (320, 400)]
    policy = profile(
        entry("roads_within", 2, value=AsCounted(), distance_m=300.0),
        entry("health_within", 3, value=AsCounted(), distance_m=350.0),
        method="points",
    )
    found = rank(one, inputs(roads=layer(*roads), health=layer(*hospitals)), policy)
    assert found.raw.tolist() == [[2.0, 1.0]]
    assert found.scores.middle.tolist() == [7.0]
    assert found.shares.tolist() == [[4.0, 3.0]]


def test_missing_is_not_zero_but_widens_the_interval_from_worst_to_best() -> None:
    found = rank(
        hazards(3, a=[0.0, NAN, 1.0], b=[0.5, 0.5, 0.5]), inputs(), profile(column_entry("a", 3), column_entry("b"))
    )
    assert found.scores.low.tolist() == [0.125, 0.125, 0.875]
    assert found.scores.middle.tolist() == [0.125, 0.5, 0.875]
    assert found.scores.high.tolist() == [0.125, 0.875, 0.875]
    assert found.frame["missing"].tolist() == ["", "a", ""]
    assert found.ranks.tolist() == [3, 2, 1]


def test_a_report_that_differs_from_the_shape_widens_the_interval_of_the_area() -> None:
    two = hazards(2, area_m2=[1000.0, 1000.0], reported_area_m2=[1000.0, 3000.0])
    found = rank(two, inputs(), profile(entry("area", value=Decay(1000.0)), rank_by=RankBy.TOGETHER))
    assert found.scores.low.tolist() == [0.5, 0.125]
    assert found.scores.high.tolist() == [0.5, 1.0]


@pytest.mark.parametrize("method", [method.key for method in METHODS if not method.counts])
@pytest.mark.parametrize("column", [[NAN, NAN, NAN], [None, None, None], ["x", "", None], [np.inf, -np.inf, NAN]])
def test_what_is_missing_everywhere_ranks_nobody_and_leaves_no_gap(method: str, column: list) -> None:
    found = rank(hazards(3, a=column), inputs(), profile(column_entry("a")), method)
    assert found.ranks.tolist() == [1, 1, 1]
    assert np.isfinite([found.scores.low, found.scores.middle, found.scores.high]).all()
    assert any("Nothing is known" in note.text() for note in found.all_notes)


@pytest.mark.parametrize("method", [method.key for method in METHODS if not method.counts])
def test_no_hazards_are_no_ranks(method: str) -> None:
    found = rank(hazards(2, a=[0.1, 0.2]).iloc[:0], inputs(), profile(column_entry("a")), method)
    assert len(found) == 0
    assert found.frame.empty


def test_a_weight_of_zero_removes_a_criterion_exactly() -> None:
    random = np.random.default_rng(5)
    some = hazards(50, **{name: random.random(50).tolist() for name in "abc"})
    both = [column_entry("a", 2), column_entry("c", 1)]
    without = rank(some, inputs(), profile(*both))
    with_zero = rank(some, inputs(), profile(both[0], column_entry("b", 0), both[1]))
    slid = reweigh(rank(some, inputs(), profile(both[0], column_entry("b", 7), both[1])), {"b": 0})
    for found in (with_zero, slid):
        assert found.table.keys == ("a", "c")
        assert (found.scores.middle == without.scores.middle).all()
        assert (found.ranks == without.ranks).all()


def test_a_slider_moved_to_zero_and_back_is_where_it_was_and_sources_stay() -> None:
    some = hazards(3, a=[0.1, 0.9, 0.5], b=[0.9, 0.2, 0.1])
    schools = inputs(schools=layer(Point(13.0, 32.5)))
    before = rank(some, schools, profile(column_entry("a", 2.0), column_entry("b", 3.0)))
    off = reweigh(before, {"b": 0.0})
    again = reweigh(off, {"b": 3.0})
    assert off.table.keys == ("a",) and off.sources == before.sources and before.sources
    assert again.frame.equals(before.frame)


@given(
    weights=st.lists(st.integers(1, 100), min_size=3, max_size=3),
    values=st.lists(st.lists(st.integers(0, 8) | st.none(), min_size=3, max_size=3), min_size=1, max_size=8),
)
def test_a_slider_gives_the_same_ranks_as_ranking_anew(weights: list[int], values: list) -> None:
    columns = {name: [None if row[at] is None else row[at] / 8 for row in values] for at, name in enumerate("abc")}
    some = hazards(len(values), **columns)
    policy = profile(*(column_entry(name) for name in "abc"))
    given_weights = dict(zip("abc", weights))
    slid = reweigh(rank(some, inputs(), policy), given_weights)
    anew = rank(some, inputs(), policy.with_weights(given_weights))
    assert slid.ranks.tolist() == anew.ranks.tolist()
    np.testing.assert_allclose(slid.scores.high, anew.scores.high, rtol=0, atol=1e-15)
    assert slid.profile.fingerprint == anew.profile.fingerprint


@given(factor=st.sampled_from([1e-3, 0.01, 0.5, 3.0, 1000.0]), seed=st.integers(0, 1000))
def test_another_unit_of_a_criterion_changes_no_rank(factor: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    a, b = random.random(12) * 500, random.random(12)
    metres, other = Linear(0.0, 400.0), Linear(0.0, 400.0).scaled(factor)
    one = rank(
        hazards(12, a=a.tolist(), b=b.tolist()), inputs(), profile(column_entry("a", 1, metres), column_entry("b"))
    )
    two = rank(
        hazards(12, a=(a * factor).tolist(), b=b.tolist()),
        inputs(),
        profile(column_entry("a", 1, other), column_entry("b")),
    )
    np.testing.assert_allclose(two.scores.middle, one.scores.middle, rtol=0, atol=1e-12)
    assert two.ranks.tolist() == one.ranks.tolist()


def test_vetoes_hold_back_with_a_reason_and_what_is_not_recorded_does_not() -> None:
    some = hazards(
        4, a=[0.9, 0.8, 0.1, 0.7], accessible=[False, True, None, True], land_dispute=[False, True, None, False]
    )
    found = rank(some, inputs(), profile(column_entry("a"), vetoes=("no_access", "land_dispute")))
    assert [found.state(row) for row in range(4)] == ["held_back", "held_back", "ranked", "ranked"]
    assert found.ranks.tolist() == [3, 4, 2, 1]
    assert "cannot be reached" in found.frame["reason"][0]
    assert "dispute" in found.frame["reason"][1]
    assert any('"No access" is not recorded for 1 hazards' in note.text() for note in found.all_notes)


def test_emergencies_go_first_whatever_their_score() -> None:
    some = hazards(4, a=[0.9, 0.1, 0.2, 0.3], spot_task=[None, True, None, None])
    accidents = layer(
        Point(13.0215, 32.5005), Point(13.0315, 32.5005), Point(13.0005, 32.5005),
        happened_on=["2025-05-20", "2024-05-20", None], killed=[0, 1, 2], injured=[1, 0, 0],
    )  # fmt: skip
    found = rank(some, inputs(accidents=accidents), profile(column_entry("a"), triage=Triage(True, 30, 200.0)))
    assert [found.state(row) for row in range(4)] == ["ranked", "emergency", "emergency", "ranked"]
    assert found.ranks.tolist() == [3, 2, 1, 4]
    assert "12 days ago" in found.frame["reason"][2]
    assert any("whose date nobody knows" in note.text() for note in found.all_notes)


def test_a_request_can_ask_for_a_spot_task_by_code_or_by_place() -> None:
    requests = layer(Point(0, 0), Point(13.0205, 32.5005), hazard_code=["h1", None], spot_task=[True, True])
    found = rank(
        hazards(4, a=[0.4, 0.3, 0.2, 0.1]),
        inputs(requests=requests),
        profile(column_entry("a"), triage=Triage(True, 0)),
    )
    assert [found.state(row) for row in range(4)] == ["ranked", "emergency", "emergency", "ranked"]


def test_effort_is_shown_and_not_scored_unless_the_policy_puts_them_together() -> None:
    some = hazards(2, a=[0.6, 0.5], team_days=[40.0, 1.0])
    entries = (column_entry("a"), entry("team_days", value=Decay(20.0)))
    apart = rank(some, inputs(), profile(*entries))
    assert apart.ranks.tolist() == [1, 2]
    assert apart.effort is not None
    assert apart.effort.middle.tolist() == pytest.approx([0.25, 2 ** (-1 / 20)])
    together = rank(some, inputs(), profile(*entries, rank_by=RankBy.TOGETHER))
    assert together.ranks.tolist() == [2, 1]


def test_benefit_per_team_day_divides_and_a_missing_estimate_can_be_anything_in_between() -> None:
    some = hazards(4, a=[0.8, 0.4, 0.6, 0.6], team_days=[40.0, 10.0, NAN, 20.0])
    policy = profile(column_entry("a"), entry("team_days"), rank_by=RankBy.BENEFIT_PER_TEAM_DAY)
    found = rank(some, inputs(), policy)
    np.testing.assert_allclose(found.scores.middle, [0.02, 0.04, 0.03, 0.03])
    np.testing.assert_allclose(found.scores.low, [0.02, 0.04, 0.015, 0.03])
    np.testing.assert_allclose(found.scores.high, [0.02, 0.04, 0.06, 0.03])
    assert found.ranks.tolist() == [4, 1, 2, 2]


def test_benefit_per_team_day_without_any_estimate_is_refused() -> None:
    policy = profile(column_entry("a"), entry("team_days"), rank_by=RankBy.BENEFIT_PER_TEAM_DAY)
    with pytest.raises(PlanningError):
        rank(hazards(1, a=[0.5], team_days=[NAN]), inputs(), policy)


@pytest.mark.parametrize("weight", [-1.0, NAN, float("inf")])
def test_weights_below_zero_or_no_numbers_are_refused(weight: float) -> None:
    with pytest.raises(PlanningError):
        profile(column_entry("a", weight))


def test_all_weights_at_zero_are_refused_before_and_after() -> None:
    with pytest.raises(PlanningError):
        profile(column_entry("a", 0))
    found = rank(hazards(1, a=[0.5]), inputs(), profile(column_entry("a")))
    with pytest.raises(PlanningError):
        reweigh(found, {"a": 0})


def test_counts_and_values_are_not_added_up() -> None:
    for policy in (
        profile(entry("own_column", value=AsCounted(), column="a")),
        profile(column_entry("a"), method="points"),
    ):
        with pytest.raises(PlanningError):
            rank(hazards(1, a=[0.5]), inputs(), policy)


def test_hazards_without_a_crs_or_with_one_in_metres_are_refused() -> None:
    some = hazards(1, a=[0.5])
    for wrong in (some.set_crs(None, allow_override=True), some.to_crs(32633)):
        with pytest.raises(PlanningError):
            rank(wrong, inputs(), profile(column_entry("a")))


def test_a_layer_in_another_crs_is_refused() -> None:
    schools = layer(Point(13, 32.5))
    wrong = replace(schools, frame=schools.frame.to_crs(32633))
    with pytest.raises(PlanningError):
        rank(hazards(1), inputs(schools=wrong), profile(entry("schools_within")))


def test_two_hazards_with_one_code_are_refused() -> None:
    with pytest.raises(PlanningError) as refused:
        rank(hazards(2, code=["x", "x"], a=[0.1, 0.2]), inputs(), profile(column_entry("a")))
    assert refused.value.values["codes"] == "x"


def test_hazards_with_null_and_empty_geometry_are_ranked_with_what_is_missing() -> None:
    some = hazards(3, a=[0.2, 0.3, 0.4])
    some.geometry = geopandas.GeoSeries([None, Point(), some.geometry[2]], crs=4326)
    found = rank(
        some, inputs(schools=layer(Point(13.0205, 32.5005))), profile(entry("schools_within"), column_entry("a"))
    )
    assert found.missing[:, 0].tolist() == [True, True, False]
    assert sorted(found.ranks.tolist()) == [1, 2, 3]


def test_a_layer_that_was_not_given_is_named_and_leaves_all_missing() -> None:
    found = rank(hazards(2, a=[0.2, 0.3]), inputs(), profile(entry("schools_within"), column_entry("a")))
    assert found.missing[:, 0].all()
    assert any('"Schools"' in note.text() for note in found.all_notes)


def test_the_ranking_carries_policy_and_sources() -> None:
    policy = profile(entry("schools_within"))
    found = rank(hazards(1), inputs(schools=layer(Point(13, 32.5))), policy, today=TODAY)
    assert found.profile.fingerprint == policy.fingerprint
    assert [(source.input, source.text, source.date) for source in found.sources] == [
        ("schools", "invented", "2025-01-01")
    ]


def test_cancelling_stops_the_measuring() -> None:
    class Impatient(Silent):
        def isCanceled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        rank(hazards(1, a=[0.1]), inputs(), profile(column_entry("a")), feedback=Impatient())


def test_a_profile_with_the_same_id_twice_is_refused() -> None:
    with pytest.raises(PlanningError):
        Profile("x", "X", (column_entry("a"), column_entry("a")))


def columns_of(count: int, seed: int) -> dict[str, list]:
    random = np.random.default_rng(seed)
    return {name: np.where(random.random(count) < 0.2, NAN, random.random(count).round(1)).tolist() for name in "abc"}


POLICY = (column_entry("a", 2), column_entry("b", 1), column_entry("c", 3))
EVERY = pytest.mark.parametrize("method", [method.key for method in METHODS if not method.counts])


@EVERY
@given(seed=st.integers(0, 1000))
def test_permuting_the_hazards_permutes_their_ranks(method: str, seed: int) -> None:
    some = hazards(12, **columns_of(12, seed))
    order = np.random.default_rng(seed).permutation(12)
    one = rank(some, inputs(), profile(*POLICY), method)
    two = rank(some.iloc[order], inputs(), profile(*POLICY), method)
    assert two.ranks.tolist() == one.ranks[order].tolist()


@EVERY
@given(seed=st.integers(0, 1000))
def test_a_hazard_that_is_dominated_is_never_lifted_above_the_one_that_dominates_it(method: str, seed: int) -> None:
    """In the whole ranking, whatever is missing about the others, a copy that is worse everywhere comes after it."""
    columns = columns_of(9, seed)
    for values in columns.values():
        values[0] = 0.6 if values[0] != values[0] else max(0.2, values[0])
        values.append(values[0] - 0.1)
    found = rank(hazards(10, **columns), inputs(), profile(*POLICY), method)
    assert found.ranks[9] >= found.ranks[0]


@EVERY
def test_a_weight_of_zero_removes_a_criterion_in_every_method(method: str) -> None:
    some = hazards(12, **columns_of(12, 4))
    without = rank(some, inputs(), profile(POLICY[0], POLICY[2]), method)
    slid = reweigh(rank(some, inputs(), profile(*POLICY), method), {"b": 0.0})
    assert slid.ranks.tolist() == without.ranks.tolist()
    np.testing.assert_array_equal(slid.scores.middle, without.scores.middle)


@EVERY
def test_one_hazard_and_equal_hazards_are_ranked_first_with_an_explanation(method: str) -> None:
    for count in (1, 4):
        found = rank(hazards(count, **{name: [0.5] * count for name in "abc"}), inputs(), profile(*POLICY), method)
        assert found.ranks.tolist() == [1] * count
        assert np.isfinite(found.scores.middle).all() and len(explain(found, 0).sentences) > 1
