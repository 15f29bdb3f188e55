# SPDX-License-Identifier: GPL-3.0-or-later
"""Many records on their way into a database, column by column: lists of values, or one value that all have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import pandas as pd

from ...core.model.envelope import CREATED_AT
from ...core.model.table import Table, Type
from .engine import RuleBroken

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PLAIN = {str, int, bool, bytes, type(None)}


@dataclass(frozen=True)
class Same:
    """The value that all records have in a column."""

    value: Any


Cells = Union[list[Any], Same]


def cells_of(table: Table, name: str, values: Any) -> Cells:
    """Return a column (a list, an array or `Same`) as a database driver takes it, typed as the dictionary says."""
    if isinstance(values, Same):
        return Same(typed_values(table, name, [plain_value(values.value)])[0])
    plain = values if isinstance(values, list) else plain_values(values)
    kinds = set(map(type, plain))
    if len(kinds) == 1 and float not in kinds and plain.count(plain[0]) == len(plain):  # 0.0 equals -0.0
        return Same(typed_values(table, name, plain[:1])[0])
    return typed_values(table, name, plain, kinds)


def counts(table: Table, name: str, column: Cells) -> bool:
    """Return whether a column has to be named: what is missing in all records is so anyway, but for a default."""
    missing_in_all = isinstance(column, Same) and column.value is None
    return not missing_in_all or table.field(name).default is not None or name == CREATED_AT.name


def rows_of(cells: Mapping[str, Cells], size: int) -> list[tuple[Any, ...]]:
    """Return the columns as rows."""
    whole = [[one.value] * size if isinstance(one, Same) else one for one in cells.values()]
    return list(zip(*whole))


def missing(value: Any) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)


def plain_value(value: Any) -> Any:
    """Return `value` as a database driver takes it: plain Python, None for every kind of missing."""
    if missing(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def plain_values(values: Any) -> list[Any]:
    """Return the values of a column (an array or a pandas Series) as a database driver takes them."""
    listed = values.tolist()
    others = set(map(type, listed)) - _PLAIN
    if not others:
        return listed
    if others == {float}:
        return [None if value != value else value for value in listed]
    return [plain_value(value) for value in listed]


def typed_values(table: Table, name: str, values: list[Any], kinds: Iterable[type] = ()) -> list[Any]:
    """Return `values` with 0 and 1 for a boolean, and 3.0 for an integer, as what they mean; PostgreSQL asks for it.

    `kinds` are their types, if known. A date must be written YYYY-MM-DD: PostgreSQL would also take "yesterday", and
    read 01/02/2024 one way or the other.
    """
    kind = table.field(name).type
    if kind is Type.BOOLEAN:
        return [bool(value) if value in (0, 1) else value for value in values]
    if kind is Type.INTEGER:
        if set(kinds or map(type, values)) <= {int, type(None)}:
            return values
        return [int(value) if isinstance(value, float) and value.is_integer() else value for value in values]
    if kind is Type.DATE and not all(value is None or _DATE.fullmatch(str(value)) for value in set(values)):
        raise RuleBroken(f"{table.name}.{name}.date", f"{table.name}.{name} is not a date YYYY-MM-DD")
    return values
