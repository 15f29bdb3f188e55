# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest of a delivery: who sends what to whom, in which form, with sums and hashes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ..findings import Finding
from ..model.records import timestamp
from .archive import sha256
from .canonical import DESCRIPTION, record_hashes
from .columns import GEOMETRY, Column
from .district_counts import summed
from .layout import WGS84, Layout
from .pending import Pending
from .release import ReleaseProfile
from .table_files import TableFiles

FORMAT = "mine action delivery 1"


@dataclass(frozen=True)
class Heading:
    """What is said of a delivery as a whole. `at` is aware; `previous` is the last delivery to the same receiver."""

    code: str
    sequence: int
    sender: str
    receiver: str
    purpose: str
    at: datetime
    plugin_version: str
    previous: Mapping[str, Any] | None = None
    site: str = ""
    since: str = ""


def _field_row(column: Column) -> dict[str, Any]:
    field = column.field
    row: dict[str, Any] = {"field": field.name, "column": column.name, "type": field.type.value, "width": column.width}
    if column.decimals:
        row["decimals"] = column.decimals
    if field.unit:
        row["unit"] = field.unit
    if field.codes:
        row["code_list"] = field.codes.name
    if field.references:
        row["references"] = field.references
    return row


def area_sums(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return records and stored m² (ellipsoidal) by classification and status; unknown areas are counted."""
    rows = []
    for (classification, status), records in frame.groupby(["classification", "status"], sort=True, dropna=False):
        area, unknown = summed(records["area_m2"])
        rows.append(
            {
                "classification": None if pd.isna(classification) else classification,
                "status": None if pd.isna(status) else status,
                "records": len(records),
                "area_m2": area,
                "area_unknown": unknown,
            }
        )
    return rows


def _bounding_box(frame: pd.DataFrame) -> list[float] | None:
    if frame.empty:
        return None
    box = shapely.total_bounds(np.asarray(frame[GEOMETRY], dtype=object)).tolist()
    return None if box[0] != box[0] else box


def _table_entry(made: TableFiles) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "file": f"{made.stem}.shp" if made.table.geometry else f"{made.stem}.dbf",
        "records": len(made.frame),
        "with_geometry": made.placed if made.table.geometry else 0,
        "without_geometry": made.unplaced,
        "voided": int(made.frame["voided_at"].notna().sum()),
        "fields": [_field_row(column) for column in made.columns],
    }
    if made.table.geometry:
        entry["bounding_box"] = _bounding_box(made.frame)
    if {"classification", "status", "area_m2"} <= set(made.frame.columns):
        entry["areas"] = area_sums(made.frame)
    entry["record_sha256"] = record_hashes(made.columns, made.frame)
    return entry


def file_entry(content: bytes) -> dict[str, Any]:
    """Return what the manifest says of one file."""
    return {"bytes": len(content), "sha256": sha256(content)}


def _coordinates(layout: Layout) -> str:
    return "as stored, longitude before latitude" if layout.crs == WGS84 else f"projected from {WGS84}, easting first"


def manifest(
    heading: Heading,
    profile: ReleaseProfile,
    layout: Layout,
    tables: Sequence[TableFiles],
    counted: Mapping[str, int],
    files: Mapping[str, bytes],
    findings: Sequence[Finding],
    pending: Pending,
) -> dict[str, Any]:
    """Return the manifest. `counted` are the tables delivered as counts; for these no box, id or hash is given."""
    by_kind = Counter(finding.kind.key for finding in findings)
    return {
        "format": FORMAT,
        "delivery": heading.code,
        "sequence": heading.sequence,
        "previous": dict(heading.previous) if heading.previous else None,
        "sender": heading.sender,
        "receiver": heading.receiver,
        "purpose": heading.purpose,
        "utc_time": timestamp(heading.at),
        "release_profile": profile.name,
        "sensitivity": profile.sensitivity,
        "site": heading.site or None,
        "since": heading.since or None,
        "crs": layout.crs if profile.records else None,
        "datum": "WGS 84" if profile.records else None,
        "coordinates": _coordinates(layout) if profile.records else None,
        "encoding": "UTF-8",
        "plugin_version": heading.plugin_version,
        "canonical_form": DESCRIPTION if profile.records else None,
        "tables": {
            **{made.table.name: _table_entry(made) for made in tables},
            **{name: {"records": count, "counts_only": True} for name, count in counted.items()},
        },
        "pending": pending.entry(),
        "losses": dict(sorted(by_kind.items())),
        "files": {name: file_entry(content) for name, content in files.items()},
    }
