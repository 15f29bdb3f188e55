# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented records as a workspace gives them, and deliveries made of them."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
from shapely.geometry import Polygon, box

from mine_action_plugin.core.exchange.archive import write_zip
from mine_action_plugin.core.exchange.layout import Layout
from mine_action_plugin.core.exchange.manifest import Heading
from mine_action_plugin.core.exchange.package import Package, package
from mine_action_plugin.core.exchange.pending import Pending
from mine_action_plugin.core.exchange.release import profile_named
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.table import Type
from mine_action_plugin.core.model.tables import table_named

AT = datetime(2024, 3, 1, 12, 30, 15, tzinfo=timezone.utc)
_FRAME_TYPES = {Type.INTEGER: "Int64", Type.REAL: "float64", Type.BOOLEAN: "boolean"}
SQUARE = box(13.1, 32.8, 13.2, 32.9)
WITH_HOLE = Polygon(SQUARE.exterior.coords, [box(13.12, 32.82, 13.14, 32.84).exterior.coords])


def identity(number: int) -> str:
    return str(uuid.UUID(int=number, version=4))


def frame_of(name: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Return records of table `name` with the columns and types of a workspace; what a row does not say is missing."""
    table = table_named(name)
    full = []
    for number, row in enumerate(rows, 1):
        born = {"id": identity(number), "version": 1, "created_at": "2024-01-01T00:00:00.000Z", "created_by": "A"}
        full.append({**dict.fromkeys([*table.columns, "geometry"]), **born, **row})
    columns = {field.name: [row[field.name] for row in full] for field in table.all_fields}
    frame = pd.DataFrame({key: pd.Series(values, dtype=object) for key, values in columns.items()})
    for field in table.all_fields:
        if field.type in _FRAME_TYPES:
            frame[field.name] = frame[field.name].astype(_FRAME_TYPES[field.type])
    if table.geometry is None:
        return frame
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries([row["geometry"] for row in full], crs="EPSG:4326"))


def hazard(**values: Any) -> dict[str, Any]:
    return {"code": "TRI-1", "classification": "sha", "status": "open", "geometry": SQUARE, **values}


def heading(**values: Any) -> Heading:
    given = {"code": "DEL-0001", "sequence": 1, "sender": "A", "receiver": "LibMAC", "purpose": "monthly"}
    return Heading(**{**given, "at": AT, "plugin_version": "0.1.0", **values})


def packed(
    frames: dict[str, pd.DataFrame],
    profile: str = "authority_full",
    layout: Layout | None = None,
    sites: pd.DataFrame | None = None,
    pending: Pending | None = None,
    **values: Any,
) -> Package:
    """Return the delivery of `frames`, worded in English and in an Arabic that is English in brackets."""
    return package(
        frames,
        frame_of("site", []) if sites is None else sites,
        profile_named(profile),
        layout or Layout(),
        heading(**values),
        [],
        lambda text: text,
        lambda text: f"[{text}]",
        Silent(),
        pending or Pending(),
    )


def zipped(made: Package, folder: Path) -> Path:
    path = folder / f"{uuid.uuid4().hex}.zip"
    write_zip(path, made.files, AT)
    return path


def kinds(made: Package) -> list[str]:
    return [finding.kind.key.partition(".")[2] for finding in made.findings]
