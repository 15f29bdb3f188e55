# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of firmness agrees with the analysis it comes from, row by row."""

from __future__ import annotations

import numpy as np
import pytest

from mine_action_plugin.core.priority.firmness.smaa import firmness
from mine_action_plugin.core.priority.firmness.table import firmness_table, ranks_to_keep
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.sample import column_entry, hazards, inputs, profile


def ranking(count: int = 12):
    random = np.random.default_rng(3)
    some = hazards(
        count,
        a=random.random(count).tolist(),
        b=random.random(count).tolist(),
        accessible=[False] + [True] * (count - 1),
    )
    return rank(some, inputs(), profile(column_entry("a", 2.0), column_entry("b"), vetoes=("no_access",)))


def test_rows_come_in_order_of_rank_and_the_one_held_back_has_no_share() -> None:
    one = ranking()
    table = firmness_table(one, firmness(one, draws=500, top=None))
    assert table["rank"].tolist() == sorted(one.ranks.tolist())
    assert table["code"].iloc[-1] == "h0" and table.iloc[-1][["top_1", "mean_rank", "rank_low"]].isna().all()


def test_shares_and_ranges_are_those_of_the_analysis() -> None:
    one = ranking()
    firm = firmness(one, draws=500, top=None)
    table = firmness_table(one, firm).set_index("code")
    for place, row in enumerate(firm.rows.tolist()):
        line = table.loc[one.codes[row]]
        assert (line["rank_low"], line["rank_high"]) == firm.acceptability.range_of(place)
        assert line["top_5"] == pytest.approx(firm.acceptability.of(place)[:5].sum())
        assert line["rank_low"] <= line["mean_rank"] <= line["rank_high"] or line["rank_low"] == line["rank_high"]
    assert table["top_1"].sum() == pytest.approx(1.0)


def test_without_every_rank_nothing_is_said_about_ranges() -> None:
    one = ranking()
    table = firmness_table(one, firmness(one, draws=500, top=10))
    assert table["mean_rank"].isna().all() and table["top_10"].notna().sum() == 11


def test_every_rank_is_kept_as_long_as_it_fits() -> None:
    assert ranks_to_keep(ranking(), 10_000) is None
    assert ranks_to_keep(ranking(), 100_000_000) == 100
