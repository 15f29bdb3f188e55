# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards that were delivered and are held: not verified, but a team must not walk into them unawares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..store import Workspace

ABOUT_A_METRE_DEG = 1e-5
HELD_STATUS = "held"  # no status of a hazard: a state of the row, shown in its place


@dataclass(frozen=True)
class HeldHazards:
    """Held rows about hazards: those with a place as a frame like that of hazards, and how many have none."""

    frame: pd.DataFrame
    without_place: int


def held_hazards(workspace: Workspace) -> HeldHazards:
    """Return the rows about hazards that wait for a decision. Geometries are in EPSG:4326 and may be broken."""
    held = workspace.read("held_record", "table_name = 'hazard' AND state = 'held'")
    wkbs = [None if wkb is None else bytes(wkb) for wkb in held["place_wkb"]]
    frame = pd.DataFrame(
        {
            "id": held["id"],
            "code": _named(held["code"].tolist(), held["source_row"].tolist()),
            "classification": "",
            "status": HELD_STATUS,
            "changed_at": held["changed_at"],
            "created_at": held["created_at"],
            "geometry": np.asarray(shapely.from_wkb(np.array(wkbs, dtype=object), on_invalid="ignore"), dtype=object),
        }
    )
    lists = _lists(workspace)
    frame = pd.concat([frame, lists], ignore_index=True) if len(lists) else frame
    frame["geometry"] = [_as_area(shape) for shape in frame["geometry"]]
    placed = frame["geometry"].notna()
    return HeldHazards(frame[placed].reset_index(drop=True), int((~placed).sum()))


def _as_area(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    """Return a shape that a layer of areas can hold, or the map would leave it out: points and lines a metre wide."""
    if shape is None or shape.geom_type in ("Polygon", "MultiPolygon"):
        return shape
    return shapely.buffer(shape, ABOUT_A_METRE_DEG)


def _lists(workspace: Workspace) -> pd.DataFrame:
    """Return the held lists of turning points, one row each: as far as its points have a place, what lies between them.

    It is no boundary; that is why the list is held. It is where to ask before going.
    """
    held = workspace.read("held_record", "table_name = 'turning_point' AND state = 'held'")
    rows = []
    names = held["code"].where(held["code"].notna(), held["id"])
    for _, points in held.groupby([held["import_batch_id"], names], sort=False):
        first = points.iloc[0]
        places = [shapely.from_wkb(bytes(wkb)) for wkb in points["place_wkb"] if wkb is not None]
        row = first[["id", "changed_at", "created_at"]].to_dict()
        row["code"] = _named([first["code"]], [first["source_row"]])[0]
        row["geometry"] = shapely.convex_hull(shapely.union_all(places)) if places else None
        rows.append({**row, "classification": "", "status": HELD_STATUS})
    return pd.DataFrame(rows)


def _named(codes: Sequence[str | None], rows: Sequence[int]) -> list[str]:
    """Return the ID that a row came with, marked as doubtful; its number where it came without."""
    return [f"{code or f'#{row}'} ?" for code, row in zip(codes, rows)]
