# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place where records are born: ids, defaults, who and when."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

import pandas as pd

from .table import Table

_VARIANT = dict(zip("0123456789abcdef", "89ab" * 4))  # the two bits that say how an id is to be read (RFC 4122, 4.1.1)
_NAMESPACE = uuid.UUID("6d696e65-6163-5469-8f6e-000000000001")


def timestamp(now: datetime) -> str:
    """Return `now` (aware) as ISO 8601 in UTC with milliseconds, as a GeoPackage DATETIME wants it.

    >>> timestamp(datetime(2024, 3, 1, 12, 0, tzinfo=timezone.utc))
    '2024-03-01T12:00:00.000Z'
    """
    return now.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def new_id() -> str:
    """Return a fresh id (UUID 4)."""
    return str(uuid.uuid4())


def new_ids(count: int) -> list[str]:
    """Return `count` fresh ids (UUID 4), in their order: an index takes them in faster so.

    >>> [uuid.UUID(one).version for one in new_ids(2)]
    [4, 4]
    """
    digits = os.urandom(16 * count).hex()
    parts = sorted(digits[start : start + 32] for start in range(0, 32 * count, 32))
    return [f"{one[:8]}-{one[8:12]}-4{one[13:16]}-{_VARIANT[one[16]]}{one[17:20]}-{one[20:]}" for one in parts]


def derived_id(*parts: str) -> str:
    """Return an id that is always the same for the same parts (UUID 5), for records that must not be born twice."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def new_record(table: Table, values: Mapping[str, Any], who: str, now: datetime) -> dict[str, Any]:
    """Return a complete record of `table`: `values` over the defaults. KeyError for a name that is no field."""
    unknown = set(values) - set(table.columns) - {"geometry"}
    if unknown:
        raise KeyError(f"{table.name}: {', '.join(sorted(unknown))}")
    record = {field.name: field.default for field in table.all_fields}
    record.update(id=new_id(), created_at=timestamp(now), created_by=who)
    record.update(values)
    return record


def new_records(table: Table, frame: pd.DataFrame, who: str, now: datetime) -> pd.DataFrame:
    """Return `frame` with one complete record of `table` a row; absent columns get the field's default."""
    unknown = set(frame.columns) - set(table.columns) - {"geometry"}
    if unknown:
        raise KeyError(f"{table.name}: {', '.join(sorted(unknown))}")
    born = frame.copy()
    if "id" not in born:
        born["id"] = new_ids(len(born))
    born["created_at"], born["created_by"], born["version"] = timestamp(now), who, 1
    for field in table.all_fields:
        if field.name not in born:
            born[field.name] = field.default
        elif field.default is not None:
            born[field.name] = born[field.name].where(born[field.name].notna(), field.default)
    return born


def new_columns(table: Table, columns: Mapping[str, Any], size: int, who: str, now: datetime) -> dict[str, Any]:
    """Return `columns` (of `size` records of `table`) with all that a record needs; the others get their defaults."""
    unknown = set(columns) - set(table.columns) - {"geometry"}
    if unknown:
        raise KeyError(f"{table.name}: {', '.join(sorted(unknown))}")
    born: dict[str, Any] = {field.name: [field.default] * size for field in table.all_fields}
    born.update(created_at=[timestamp(now)] * size, created_by=[who] * size, version=[1] * size)
    born.update(columns)
    for field in table.fields:
        if field.name in columns and field.default is not None:
            born[field.name] = [field.default if value is None else value for value in columns[field.name]]
    if "id" not in columns:
        born["id"] = new_ids(size)
    return born
