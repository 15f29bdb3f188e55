# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cell carries, and what goes whole into the table of long texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.exchange.cells import MARK, as_long, encode, from_long, text_value, value_text
from mine_action_plugin.core.exchange.columns import column_of
from mine_action_plugin.core.exchange.csv_files import csv_rows, harmless, long_bytes, long_texts
from mine_action_plugin.core.model.tables import table_named

HAZARD, ACCIDENT = table_named("hazard"), table_named("accident")
REMARKS = column_of(HAZARD.field("remarks"))
KILLED = column_of(ACCIDENT.field("killed"))
AREA = column_of(HAZARD.field("area_m2"))
DATE = column_of(HAZARD.field("survey_date"))
ANY_TEXT = st.text(alphabet=st.characters())  # lone surrogates too


def test_an_arabic_text_of_254_bytes_stands_whole_and_one_letter_more_does_not():
    fits, longer = "ا" * 127, "ا" * 128  # two bytes a letter in UTF-8
    assert encode(REMARKS, fits).text == fits
    cell = encode(REMARKS, longer)
    assert (cell.long, cell.why.key) == (longer, "delivery.text_too_long")
    assert cell.text.endswith(MARK)


@given(ANY_TEXT)
def test_a_cell_never_holds_more_bytes_than_its_column_and_says_when_it_is_not_the_text(text):
    cell = encode(REMARKS, text)
    assert len(cell.text.encode("utf-8")) <= REMARKS.width
    assert (cell.text == text and cell.long is None) or (cell.long == text and cell.why is not None)


@pytest.mark.parametrize("cluster", ["e\u0301", "👍🏽", "👩\u200d🚒", "لَ", "❤\ufe0f"])
def test_a_marked_text_is_not_cut_within_a_letter(cluster):
    for padding in range(12):
        text = "x" * padding + cluster * 100
        beginning = encode(REMARKS, text).text[: -len(MARK)]
        following = text[len(beginning)]
        assert text.startswith(beginning)
        assert following not in "\u0301🏽\u200d\ufe0fَ"


@pytest.mark.parametrize("text", [" a", "a ", "a\0b", "\x1a", "\x7f", "   "])
def test_what_readers_would_cut_or_stumble_over_is_kept_beside(text):
    cell = encode(REMARKS, text)
    assert cell.long == text
    assert cell.why.key == "delivery.text_not_carried"


@pytest.mark.parametrize("text", ["a\nb", "tab\tin", "[% env('HOME') %]", "\u202eabc", "'\"", "=1+1", "*****"])
def test_what_a_cell_can_carry_stands_as_it_is(text):
    assert encode(REMARKS, text).text == text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_csv_never_begins_a_text_like_a_formula(text):
    cell = encode(REMARKS, text, in_csv=True)
    assert cell.long == text
    assert cell.text[0] not in "=+-@"
    assert as_long(text)[1][0] == '"'
    assert harmless(text) == "'" + text


def test_empty_and_missing_are_told_apart():
    assert encode(REMARKS, None).long is None
    empty = encode(REMARKS, "")
    assert (empty.text, empty.long, empty.why.key) == ("", "", "delivery.empty_text")


@pytest.mark.parametrize(("value", "stands"), [(0, True), (999_999_999, True), (10**9, False), (-(10**8), False)])
def test_a_whole_number_has_nine_places(value, stands):
    cell = encode(KILLED, value)
    assert cell.text == (str(value) if stands else "")
    assert (cell.long is None) == stands


@given(st.integers(-(2**63), 2**63 - 1))
def test_64_bit_numbers_come_back(value):
    cell = encode(KILLED, value)
    assert text_value(KILLED.field, cell.text if cell.long is None else cell.long) == value


@given(st.floats(allow_nan=False))
def test_reals_come_back_bit_by_bit(value):
    cell = encode(AREA, value)
    back = text_value(AREA.field, cell.text if cell.long is None else cell.long)
    assert value_text(AREA.field, back) == value_text(AREA.field, value)


@pytest.mark.parametrize("value", [float("inf"), float("-inf")])
def test_an_infinite_number_is_no_number_for_a_cell(value):
    assert encode(AREA, value).text == ""
    assert encode(AREA, value).long == repr(value)


def test_a_column_too_narrow_for_the_mark_stays_blank():
    cell = encode(DATE, "about 1943, before the rains")
    assert (cell.text, cell.long) == ("", "about 1943, before the rains")


@given(ANY_TEXT)
def test_long_texts_come_back_from_their_csv(text):
    assert from_long(*as_long(text)) == text
    assert long_texts(long_bytes([("id-1", "remarks", text)])) == {("id-1", "remarks"): text}


def test_the_csv_starts_with_a_byte_order_mark_so_that_spreadsheets_read_arabic():
    content = long_bytes([("id-1", "remarks", "ألغام")])
    assert content.startswith(b"\xef\xbb\xbf")
    assert csv_rows(content)[0]["text"] == "ألغام"
