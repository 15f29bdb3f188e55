# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place where records are born: ids, defaults, who and when."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

import pandas as pd

from .table import Table

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
        born["id"] = [new_id() for _ in range(len(born))]
    born["created_at"], born["created_by"], born["version"] = timestamp(now), who, 1
    for field in table.all_fields:
        if field.name not in born:
            born[field.name] = field.default
        elif field.default is not None:
            born[field.name] = born[field.name].where(born[field.name].notna(), field.default)
    return born
