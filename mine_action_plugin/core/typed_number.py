# SPDX-License-Identifier: GPL-3.0-or-later
"""A number as a person types it: read as it stands with a point for decimals, or not at all."""

from __future__ import annotations

import math
import re

NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
ARABIC_DECIMAL, MINUS = "\u066b", "\u2212"
THOUSANDS = re.compile(r"(?<!\d)[1-9]\d{0,2},\d{3}(?!\d)")  # one and a half, or fifteen hundred? Nobody knows


def plain_number(text: str) -> float | None:
    """Return the number that `text` says with digits and a point for decimals, None where it says none.

    >>> plain_number(" 1.5 "), plain_number("1,5"), plain_number("1 2")
    (1.5, None, None)
    """
    plain = text.strip().replace(MINUS, "-")
    value = float(plain) if NUMBER.fullmatch(plain) else math.nan
    return value if math.isfinite(value) else None


def with_point(text: str) -> str:
    """Return `text` with the digits of every script as 0-9 and one comma for decimals as a point.

    For a field that shows the answer at once in place of what was typed. A comma that may set thousands apart stays,
    and so does a second mark: what is left with one is no `plain_number`.

    >>> with_point("0,2"), with_point("٠٫٢"), with_point("1,500"), with_point("1,234.5")
    ('0.2', '0.2', '1,500', '1,234.5')
    """
    text = re.sub(r"\d", lambda digit: str(int(digit[0])), text)
    marks = [one for one in text if one in (".", ",", ARABIC_DECIMAL)]
    if marks == [ARABIC_DECIMAL]:
        return text.replace(ARABIC_DECIMAL, ".")
    return text.replace(",", ".") if marks == [","] and not THOUSANDS.search(text) else text
