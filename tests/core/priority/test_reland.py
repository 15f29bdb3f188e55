# SPDX-License-Identifier: GPL-3.0-or-later
"""Real cells of Colombia ranked by a foreign risk column: known positives gather at the top, and it is labelled.

RELand, ACM J. Comput. Sustain. Soc. 2(2) art. 23 (2024): 8,647 cells, 1,345 known positives, 4,449 known negatives.
"""

from __future__ import annotations

import geopandas
import pandas
import pytest

from mine_action_plugin.core.priority.explain import MODEL, explain
from mine_action_plugin.core.priority.ranking import Ranking, rank
from mine_action_plugin.core.priority.values import Linear
from tests.core.priority.sample import column_entry, inputs, profile
from tests.shared_data import shared


@pytest.fixture(scope="module")
def cells() -> geopandas.GeoDataFrame:
    table = pandas.read_csv(shared("reland-colombia-grid", "website_table.csv"))
    places = geopandas.GeoSeries.from_wkt(table["geometry"], crs=4326)
    return geopandas.GeoDataFrame(table.drop(columns="geometry"), geometry=places)


@pytest.fixture(scope="module")
def ranking(cells: geopandas.GeoDataFrame) -> Ranking:
    return rank(cells, inputs(), profile(column_entry("sonson_avg", value=Linear(0.0, 1.0))))


def test_every_cell_has_a_rank(ranking: Ranking, cells: geopandas.GeoDataFrame) -> None:
    assert len(ranking) == 8647
    assert ranking.ranks.min() == 1
    assert sorted(ranking.ranks.tolist()) == sorted(cells["sonson_avg"].rank(ascending=False, method="min").tolist())


def test_the_top_tenth_holds_more_than_four_times_its_share_of_known_positives(
    ranking: Ranking, cells: geopandas.GeoDataFrame
) -> None:
    """45 % of the known positives (64 % would be all that fit) are in the first tenth of the cells.

    How much of that the model had seen in its training is not said in the data, so it is no measure of the model.
    """
    top = ranking.ranks <= len(cells) // 10
    positive = (cells["mines_outcome"] == 1).to_numpy()
    assert positive.sum() == 1345
    assert (int(top.sum()), int((positive & top).sum())) == (864, 611)


def test_each_explanation_says_that_a_model_is_decision_support(ranking: Ranking) -> None:
    found = explain(ranking, 0)
    assert MODEL in [sentence.template for sentence in found.sentences]
    assert found.steps[0].decision_support
