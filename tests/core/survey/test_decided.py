# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that are delivered again word for word meet the held rows that they repeat, each once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.survey.decided import (
    ASIDE,
    MENDED,
    WAITS,
    KnownRow,
    matched,
    row_key,
    whole_lists,
    with_row,
)


def known(held_id: str, row: int, state: str = WAITS) -> KnownRow:
    return KnownRow(held_id, row, state, "")


def test_what_a_row_says_is_the_same_wherever_it_stands_but_not_with_another_shape():
    assert row_key('{"row": 1}', 1, None) == row_key('{"row": 12}', 12, None)
    assert row_key('{"row": 1, "a": 1}', 1, b"x") != row_key('{"row": 1, "a": 1}', 1, b"y")
    assert row_key('{"row": 1, "a": 1}', 1, None) != row_key('{"row": 1, "a": 2}', 1, None)
    assert row_key('{"row": "mine"}', 1, None) != row_key('{"row": "yours"}', 1, None)  # a field of that name


def test_a_row_gets_another_number_and_nothing_else():
    assert with_row('{"row": 1, "row 1": 1}', 1, 20) == '{"row": 20, "row 1": 1}'
    assert with_row('{"row": "1"}', 1, 20) == '{"row": "1"}'


def test_equal_rows_are_told_apart_by_their_place_and_each_is_met_once():
    one, two = known("one", 1), known("two", 2)
    assert matched([(2, ("a", None)), (3, ("a", None))], {("a", None): [one, two]}) == {2: two, 3: one}
    assert matched([(5, ("a", None)), (6, ("a", None)), (7, ("b", None))], {("a", None): [one]}) == {5: one}


def test_what_waits_is_met_before_what_is_decided():
    rows = [known("mended", 7, MENDED), known("aside", 8, ASIDE), known("waits", 9)]
    assert matched([(1, ("a", None))], {("a", None): rows})[1].held_id == "waits"


def test_a_list_is_decided_wholly_or_waits_wholly():
    met = {1: known("a", 1, ASIDE), 2: known("b", 2), 4: known("c", 4, MENDED), 5: known("d", 5, MENDED)}
    assert whole_lists(met, {"L1": [1, 2, 3], "L2": [4, 5]}) == {2: met[2], 4: met[4], 5: met[5]}


@given(
    st.lists(st.sampled_from("abc"), max_size=8),
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([WAITS, ASIDE, MENDED])), max_size=8),
)
def test_as_many_rows_are_met_as_there_are_pairs_of_equal_ones(coming, there):
    kept: dict = {}
    for row, (key, state) in enumerate(there):
        kept.setdefault((key, None), []).append(known(f"k{row}", row, state))
    met = matched([(row, (key, None)) for row, key in enumerate(coming)], kept)
    assert len({one.held_id for one in met.values()}) == len(met)
    assert all(met[row] in kept[coming[row], None] for row in met)
    names = [key for key, _ in there]
    assert len(met) == sum(min(coming.count(key), names.count(key)) for key in "abc")
