# SPDX-License-Identifier: GPL-3.0-or-later
"""How values of the dictionary are shown in lists: codes by label, areas in m² or ha, all digits Latin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..adapters.words import Words
from ..core.model.table import Field, Type

HECTARE_M2 = 10_000


def area(value: float) -> str:
    """Return an area in m², from one hectare on in ha."""
    if value >= HECTARE_M2:
        return f"{value / HECTARE_M2:,.2f} ha"
    return f"{value:,.0f} m²"


def coded(field: Field, words: Words) -> Callable[[Any], str]:
    """Return how values of a code field are shown: label by label."""
    codes = field.codes
    if codes is None:
        return str
    if field.type is Type.CODES:
        return lambda value: words.listed(words(codes.label(key)) for key in str(value).split(","))
    return lambda value: words(codes.label(str(value)))


def plain_records(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame as dicts in which every kind of missing is None; the geometry stays out."""
    if "geometry" in frame:
        frame = frame.drop(columns="geometry")
    columns = {name: frame[name].astype(object).where(frame[name].notna(), None).tolist() for name in frame.columns}
    return [dict(zip(columns, row)) for row in zip(*columns.values())] if columns else []
