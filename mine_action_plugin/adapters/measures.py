# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures in Arabic text: the unit stands after its number, as both are read from left to right."""

from __future__ import annotations

import re

ISOLATE_LTR, END = "\u2066", "\u2069"
_UNIT = "(?:[mk]m²|m²|[cmk]?m|ha|°|%)(?![A-Za-z²])"
MEASURE = re.compile(f"[-+−]?[0-9][0-9.,\u202f]*[ \u00a0\u202f]?{_UNIT}")
_UNIT_AFTER = re.compile(f"{END}([ \u00a0\u202f]?{_UNIT})")


def measured(text: str) -> str:
    """Return an Arabic text in which the unit of each number stands after it, and not before."""
    text = _UNIT_AFTER.sub(f"\\1{END}", text)
    return MEASURE.sub(lambda found: f"{ISOLATE_LTR}{found[0]}{END}", text)
