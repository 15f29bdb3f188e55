# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivered values as values of the dictionary: read for certain, or refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.model.codelists import CLASSIFICATION, CONTAMINATION
from mine_action_plugin.core.model.people_codelists import AGE_GROUP
from mine_action_plugin.core.model.table import Field, Type
from mine_action_plugin.core.model.tables import TABLES
from mine_action_plugin.core.survey.names import folded
from mine_action_plugin.core.survey.values import (
    Reading,
    Unreadable,
    code_index,
    converter,
    date_order,
    has_time,
    read_date,
)


def read(kind: Type, value, **reading):
    codes = {Type.CODE: CLASSIFICATION, Type.CODES: CONTAMINATION}.get(kind)
    return converter(Field("x", kind, "X", "x", codes=codes), Reading(**reading))(value)


@pytest.mark.parametrize(
    ("word", "key"),
    [("SHA", "sha"), (" sha ", "sha"), ("Suspected Hazardous Area", "sha"), ("suspected hazardous area (SHA)", "sha")]
    + [
        ("C.H.A.", "cha"),
        ("CONFIRMED", "cha"),
        ("منطقة خطرة مؤكدة", "cha"),
        ("منطقه خطره مؤكده", "cha"),
        ("Suspected Minefield", "sha"),
    ],
)
def test_codes_are_known_by_key_label_and_alias_whatever_their_spelling(word, key):
    assert read(Type.CODE, word) == key


@pytest.mark.parametrize("word", ["CHAA", "suspected?maybe", "c", "x", "0", "shacha"])
def test_a_word_that_is_no_code_is_refused_not_guessed(word):
    with pytest.raises(Unreadable) as refused:
        read(Type.CODE, word)
    assert refused.value.kind == "code_unknown"


@pytest.mark.parametrize(
    ("word", "key"), [("18+", "from_18"), (">=18", "from_18"), ("<18", "under_18"), ("< 18", "under_18"), ("18", None)]
)
def test_signs_beside_a_number_are_part_of_the_word(word, key):
    """An adult is not recorded as a child because punctuation is left out elsewhere."""
    adults = converter(Field("x", Type.CODE, "X", "x", codes=AGE_GROUP), Reading())
    if key is None:
        with pytest.raises(Unreadable):
            adults(word)
    else:
        assert adults(word) == key


def test_a_profile_gives_words_their_codes_and_wins():
    assert read(Type.CODE, "Zone A", codes={"zone a": "cha"}) == "cha"
    assert read(Type.CODE, "suspected", codes={"Suspected": "cha"}) == "cha"


def test_several_codes():
    assert read(Type.CODES, "AP mine; UXO") == "ap_mine,uxo"
    assert read(Type.CODES, "ألغام، عبوات ناسفة") == "mine,ied"
    assert read(Type.CODES, "  ") is None
    with pytest.raises(Unreadable):
        read(Type.CODES, "UXO; dragons")


def test_no_two_codes_of_a_list_share_a_word():
    for codes in {field.codes for table in TABLES for field in table.all_fields if field.codes}:
        index = code_index(codes)
        for code in codes.codes:
            for word in (code.key, code.label, *code.aliases):
                assert index[folded(word)] == code.key, word


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2019-03-07", "2019-03-07"),
        ("2019/3/7", "2019-03-07"),
        ("20190307", "2019-03-07"),
        ("1942-08-21T00:00:00", "1942-08-21"),
    ]
    + [
        ("31/12/1998", "1998-12-31"),
        ("12/31/1998", "1998-12-31"),
        ("5.5.2005", "2005-05-05"),
        ("", None),
        ("٢٠١٩-٠٣-٠٧", "2019-03-07"),
    ],
)
def test_dates_that_can_mean_one_day_only(text, iso):
    assert read_date(text) == iso


@pytest.mark.parametrize(
    "text",
    ["13-Apr-2021", "13 April 2021", "April 13, 2021", "Apr. 13 2021", "13/APR/2021", "13-Apr-2021 00:00:00"]
    + ["13 avril 2021", "13 avr. 2021", "١٣ أبريل ٢٠٢١", "13 نيسان 2021"],
)
def test_a_month_in_words_leaves_no_doubt(text):
    assert read_date(text) == "2021-04-13"
    assert not has_time(text)


@pytest.mark.parametrize(
    "text", ["13-Avg-2021", "31 April 2021", "April 2021", "13 Apr 21", "x 13, 2021", "40 May 2021"]
)
def test_a_month_that_is_none_or_a_day_that_it_lacks_is_refused(text):
    with pytest.raises(Unreadable):
        read_date(text)


@pytest.mark.parametrize("text", ["03/04/2020", "2020-13-01", "31.02.2020", "yesterday", "7", "1/2/20"])
def test_dates_that_can_mean_two_days_or_none_are_refused(text):
    with pytest.raises(Unreadable):
        read_date(text)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_the_order_of_a_column_makes_its_dates_certain(day):
    texts = [f"{day.day:02d}/{day.month:02d}/{day.year}", "25/12/2019"]
    assert date_order(texts) == "dmy"
    assert read_date(texts[0], "dmy") == day.isoformat()
    assert read_date(f"{day.month}-{day.day}-{day.year}", "mdy") == day.isoformat()


def test_order_is_unknown_where_both_fit():
    assert date_order(["01/02/2020", "03/04/2020"]) == ""
    assert date_order(["13/02/2020", "03/14/2020"]) == ""


def test_time_of_day_is_noticed():
    assert has_time("2019-03-07T10:30:00Z") and not has_time("2019-03-07T00:00:00Z") and not has_time("2019-03-07")


@pytest.mark.parametrize(
    ("text", "number"),
    [("41 000", 41_000), ("41\u00a0000,5", 41_000.5), ("1\u202f234\u202f567.25", 1_234_567.25), ("-1 500", -1500)]
    + [("٤١٬٠٠٠٫٥", 41_000.5), ("41000٫5", 41_000.5), ("1'234,5", 1_234.5)],
)
@pytest.mark.parametrize("decimal", [".", ","])
def test_thousands_that_are_set_apart_by_what_is_no_decimal_mark(text, number, decimal):
    assert read(Type.REAL, text, decimal=decimal) == number


@pytest.mark.parametrize("text", ["1 2", "41 00", "1 0000", "1234 567", "41,5", "1,234", "1 234 56", "41٫5.2", "1٫2٫3"])
def test_what_may_be_two_numbers_or_another_one_is_refused(text):
    with pytest.raises(Unreadable):
        read(Type.REAL, text)


@pytest.mark.parametrize(
    ("value", "number"), [("1500", 1500), (" 1500.25 ", 1500.25), (9007199254740993, 9007199254740993), ("", None)]
)
def test_numbers(value, number):
    assert read(Type.REAL, value) == number


@pytest.mark.parametrize("value", ["1,500", "1500 m2", "nan", "inf", float("inf"), True, "1_000"])
def test_what_may_be_another_number_is_refused(value):
    with pytest.raises(Unreadable):
        read(Type.REAL, value)


def test_decimal_mark_and_unit_are_the_profiles_to_say():
    assert read(Type.REAL, "1.500,5", decimal=",") == 1500.5
    assert read(Type.REAL, "1.5", factor=10_000.0) == 15_000.0


@pytest.mark.parametrize("value", [1.5, "1.5", 2.0**64])
def test_whole_numbers_are_whole_and_fit(value):
    with pytest.raises(Unreadable):
        read(Type.INTEGER, value)


@pytest.mark.parametrize(
    ("word", "truth"), [("Yes", True), ("نعم", True), ("oui", True), (1, True), (0.0, False), ("لا", False), ("", None)]
)
def test_yes_and_no(word, truth):
    assert read(Type.BOOLEAN, word) is truth


def test_numbers_as_text_have_no_decimal_point_they_were_not_given():
    assert [read(Type.TEXT, value) for value in (12.0, 12, 1.25, True)] == ["12", "12", "1.25", "true"]


@pytest.mark.parametrize(("text", "number"), [("1.234,5", 1234.5), ("1.234.567", 1234567), ("-12,5", -12.5), ("7", 7)])
def test_numbers_with_a_comma_may_set_thousands_apart(text, number):
    assert read(Type.REAL, text, decimal=",") == number


@pytest.mark.parametrize("text", ["1.5", "1234.567", "1.2345", "1.23,4", ".5"])
def test_a_point_that_sets_no_thousands_apart_is_not_taken_away(text):
    with pytest.raises(Unreadable):
        read(Type.REAL, text, decimal=",")
