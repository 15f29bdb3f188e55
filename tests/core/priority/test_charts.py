# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts say what the ranking says: bars follow one another to the score, and nothing leaves the scale."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.priority.charts import Chart, colours_of, entry_title, waterfall_chart
from mine_action_plugin.core.priority.explain import explain
from mine_action_plugin.core.priority.firmness.answers import of_hazard
from mine_action_plugin.core.priority.firmness.charts import often_chart, stability_chart, tornado_chart
from mine_action_plugin.core.priority.firmness.smaa import firmness
from mine_action_plugin.core.priority.methods import METHODS
from mine_action_plugin.core.priority.ranking import Ranking, rank
from mine_action_plugin.core.priority.sentence import Sentence
from tests.core.priority.sample import column_entry, entry, hazards, inputs, profile


def ranking(values: list, method: str | None = None) -> Ranking:
    columns = {name: [row[at] for row in values] for at, name in enumerate("abc")}
    policy = profile(*(column_entry(name, weight) for name, weight in zip("abc", (3.0, 2.0, 1.0))))
    return rank(hazards(len(values), **columns), inputs(), policy, method)


ROWS = st.lists(st.lists(st.floats(0.0, 1.0) | st.none(), min_size=3, max_size=3), min_size=1, max_size=6)


def on_scale(chart: Chart) -> bool:
    ends = [one for bar in chart.bars for one in (bar.start, bar.end, bar.low, bar.high, bar.mark) if one is not None]
    return all(chart.least - 1e-9 <= end <= chart.most + 1e-9 for end in ends)


@given(values=ROWS, method=st.sampled_from([one.key for one in METHODS if not one.counts]))
def test_the_waterfall_goes_from_bar_to_bar_to_the_score(values: list, method: str) -> None:
    found = ranking(values, method)
    chart = waterfall_chart(found, explain(found, 0))
    *steps, total = chart.bars
    assert all(before.end == after.start for before, after in zip(steps, steps[1:]))
    assert total.end == pytest.approx(float(found.scores.middle[0])) and total.total
    assert steps[-1].end == pytest.approx(total.end, abs=1e-9)
    assert on_scale(chart)


def test_what_is_missing_is_hatched_and_says_so() -> None:
    found = ranking([[None, 0.5, 0.2], [0.3, 0.1, 0.9]])
    (gap,) = (bar for bar in waterfall_chart(found, explain(found, 0)).bars if bar.missing)
    assert gap.note.text() == "not known" and gap.low < gap.high


@given(values=st.lists(st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3), min_size=2, max_size=25))
def test_every_draw_is_in_one_bar_of_how_often(values: list) -> None:
    found = ranking(values)
    chart = often_chart(firmness(found, draws=200, top=None), 0)
    assert chart is not None and len(chart.bars) <= 10
    assert sum(bar.end for bar in chart.bars) == pytest.approx(1.0)
    answers = of_hazard(found, 0)
    assert on_scale(stability_chart(found, answers.keeping_rank)) and on_scale(tornado_chart(found, answers.tornado, 0))


def test_its_own_weight_lies_in_each_interval_of_the_stability_chart() -> None:
    random = np.random.default_rng(4)
    found = ranking(random.random((9, 3)).tolist())
    for bar in stability_chart(found, of_hazard(found, 3).keeping_rank).bars:
        assert bar.start <= bar.mark <= bar.end


def test_a_criterion_used_at_two_distances_is_told_apart() -> None:
    policy = profile(
        entry("schools_within", id="near", distance_m=500.0), entry("schools_within", id="far", distance_m=2000.0)
    )
    found = rank(hazards(2), inputs(), policy)
    titles = [entry_title(found, one).text() for one in policy.entries]
    assert titles == ["Schools nearby, 500 m", "Schools nearby, 2000 m"]


def test_more_criteria_than_colours_have_colours_of_their_own() -> None:
    colours = colours_of([str(number) for number in range(24)])
    assert len(set(colours.values())) == 24 and all(len(one) == 7 for one in colours.values())


def test_a_scale_keeps_what_lies_beyond_at_its_ends() -> None:
    chart = Chart(Sentence(""), (), 0.0, 2.0)
    assert [chart.place(value) for value in (-1.0, 0.5, 5.0)] == [0.0, 0.25, 1.0]
