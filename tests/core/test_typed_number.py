# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types is the number that it says, or none: never another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.typed_number import plain_number, with_point


@pytest.mark.parametrize(
    "typed, shown, number",
    [
        ("0.2", "0.2", 0.2),
        ("0,2", "0.2", 0.2),
        ("-0,25", "-0.25", -0.25),
        ("٠٫٢", "0.2", 0.2),
        ("۰٫۲", "0.2", 0.2),
        ("٠,٢", "0.2", 0.2),
        ("٢٠", "20", 20.0),
        ("0,200", "0.200", 0.2),
        ("1,500", "1,500", None),
        ("١,٥٠٠", "1,500", None),
        ("1,234.5", "1,234.5", None),
        ("1.234,5", "1.234,5", None),
        ("1,2,3", "1,2,3", None),
        ("1٫2٫3", "1٫2٫3", None),
        ("1٬500", "1٬500", None),
        ("0.2 m", "0.2 m", None),
        ("1_0", "1_0", None),
        ("nan", "nan", None),
        ("1e999", "1e999", None),
        ("", "", None),
        ("-", "-", None),
    ],
)
def test_what_is_typed_is_shown_as_it_is_understood_or_is_no_number(typed: str, shown: str, number) -> None:
    assert with_point(typed) == shown
    assert plain_number(shown) == number


@pytest.mark.parametrize("text", ["0,2", "٠٫٢", "٠.٢", "1,500"])
def test_where_nothing_is_shown_back_only_plain_digits_with_a_point_are_read(text: str) -> None:
    assert plain_number(text) is None


@given(st.floats(-1e12, 1e12, allow_nan=False))
def test_every_number_that_is_written_out_is_read_back(number: float) -> None:
    assert plain_number(repr(number)) == number and plain_number(with_point(repr(number))) == number
