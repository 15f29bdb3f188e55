# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes of a map: fifths of the ranked, equal hazards together, what is not ranked apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.priority.classes import class_of_each, rank_classes
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.sample import column_entry, hazards, inputs, profile


def ranked(values: list, **columns: list):
    policy = profile(column_entry("own"), vetoes=("no_access",))
    columns.setdefault("accessible", [True] * len(values))
    return rank(hazards(len(values), own=values, **columns), inputs(), policy)


def test_ten_hazards_make_five_classes_of_two() -> None:
    found = rank_classes(ranked([number / 10 for number in range(10)]))
    assert [(one.key, one.first, one.last, one.count) for one in found] == [
        ("1", 1, 2, 2), ("2", 3, 4, 2), ("3", 5, 6, 2), ("4", 7, 8, 2), ("5", 9, 10, 2),
    ]  # fmt: skip


def test_what_is_held_back_is_in_a_class_of_its_own() -> None:
    keys = class_of_each(ranked([0.9, 0.5, 0.1], accessible=[False, True, True]))
    assert keys[0] == "held_back" and keys[1] == "1" and keys[2] != "1"


def test_equal_hazards_are_in_one_class() -> None:
    assert [one.count for one in rank_classes(ranked([0.5] * 7))] == [7]


@given(st.lists(st.sampled_from([0.0, 0.2, 0.4, 0.6, 0.8, 1.0]), min_size=1, max_size=40))
def test_classes_follow_ranks_and_leave_nobody_out(values: list[float]) -> None:
    ranking = ranked(values)
    keys, found = class_of_each(ranking), rank_classes(ranking)
    assert sum(one.count for one in found) == len(values)
    assert all(before.last < after.first for before, after in zip(found, found[1:]))
    for key, own in zip(keys, ranking.ranks.tolist()):
        (mine,) = (one for one in found if one.key == key)
        assert mine.first <= own <= mine.last
