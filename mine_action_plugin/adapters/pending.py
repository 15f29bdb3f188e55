# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts, for a delivery, the held rows that are not in it and the findings on the records that are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ..core.exchange.pending import Pending, TablePending
from .store import Workspace

NOT_READ = "source_not_read"
LISTS = "turning_point"  # a held list of turning points is a hazard that is not delivered


def held_rows(workspace: Workspace) -> pd.DataFrame:
    """Return table, state and place (EPSG:4326) of the rows that wait or were set aside."""
    rows = workspace.records("held_record", ("table_name", "state", "place_wkb"), "state IN ('held', 'set_aside')")
    return pd.DataFrame(rows, columns=["table_name", "state", "place_wkb"])


def standing_findings(workspace: Workspace) -> pd.DataFrame:
    """Return what is found and not voided: kind, severity, table, record, and when it was accepted."""
    names = ("kind", "severity", "table_name", "record_id", "accepted_on")
    return pd.DataFrame(workspace.records("finding", names), columns=list(names))


def pending_of(
    names: Sequence[str], chosen: Mapping[str, Any], held: pd.DataFrame, findings: pd.DataFrame, area: Any
) -> Pending:
    """Return what is pending for a delivery of the `chosen` records of tables `names` in `area` (None: anywhere)."""
    places = shapely.from_wkb([None if wkb is None else bytes(wkb) for wkb in held["place_wkb"]], on_invalid="ignore")
    places = np.asarray(places, dtype=object)
    unknown = shapely.is_missing(places)
    near = unknown | _near(shapely.bounds(places).reshape(-1, 4), area)
    wanted = [*names, *([LISTS] if "hazard" in names and LISTS not in names else [])]
    tables = {}
    for name in wanted:
        rows = near & (held["table_name"] == name).to_numpy(dtype=bool)
        waits = rows & (held["state"] == "held").to_numpy(dtype=bool)
        of_table = findings["table_name"] == name
        if name in chosen:
            of_table &= findings["record_id"].isin(chosen[name]["id"])
        about = findings[of_table & (name in chosen)]
        is_open = about["accepted_on"].isna()
        counts = about[is_open]["severity"].value_counts().to_dict()
        tables[name] = TablePending(
            int(waits.sum()),
            int((waits & unknown).sum()),
            int((rows & ~waits).sum()),
            {str(severity): int(count) for severity, count in counts.items()},
            int((~is_open).sum()),
        )
    not_read = int(((findings["kind"] == NOT_READ) & findings["accepted_on"].isna()).sum())
    return Pending({name: one for name, one in tables.items() if one}, not_read)


def _near(boxes: np.ndarray, area: Any) -> np.ndarray:
    """Return which boxes meet that of `area`: by their boxes, since what is held may be broken."""
    if area is None:
        return np.ones(len(boxes), dtype=bool)
    west, south, east, north = area.bounds
    with np.errstate(invalid="ignore"):
        meets: np.ndarray = (
            (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
        )
    return meets
