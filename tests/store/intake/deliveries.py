# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries on disk, and the intake of them, for tests."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shapely.geometry import box, mapping

from mine_action_plugin.adapters.intake import Outcome, Request, take_in
from mine_action_plugin.adapters.intake.reading import Limits
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.feedback import Silent

COUNTS = ("read", "taken", "updated", "unchanged", "held")


def square(number: int) -> Any:
    """Return a polygon of about a hectare near Tripoli, another for each number."""
    west = 13.0 + 0.01 * number
    return box(west, 32.5, west + 0.001, 32.501)


def hazard(number: int, **fields: Any) -> dict[str, Any]:
    """Return a sound hazard row with these fields beside ID and class."""
    return {"hazard_id": f"H{number}", "class": "SHA", **fields, "geometry": fields.get("geometry", square(number))}


def write_geojson(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    features = [
        {
            "type": "Feature",
            "properties": {key: value for key, value in row.items() if key != "geometry"},
            "geometry": None if row["geometry"] is None else mapping(row["geometry"]),
        }
        for row in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def intake(
    workspace: Workspace, path: Path, limits: Limits | None = None, python: str = sys.executable, **request: Any
) -> Outcome:
    return take_in(workspace, Request(Path(path), **request), Silent(), python, limits)


def counts(outcome: Outcome) -> tuple[int, ...]:
    """Return read, taken, updated, unchanged, held."""
    return tuple(getattr(outcome, name) for name in COUNTS)


def content_of(workspace: Workspace) -> dict[str, list[tuple]]:
    """Return every row of every table that the intake writes to, the audit log included."""
    tables = ("hazard", "accident", "evidence", "import_batch", "held_record", "finding", "audit_log")
    return {name: workspace.engine.execute(f"SELECT * FROM {name} ORDER BY fid") for name in tables}
