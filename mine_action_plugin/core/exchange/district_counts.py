# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts by district for the public: no coordinates, no ids, no names."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pandas as pd

from ..model.tables import table_named
from .csv_files import csv_bytes, harmless
from .selection import sites_of

HAZARD_HEADER = ("district", "district_ar", "classification", "status", "hazards", "area_m2", "area_unknown")
ACCIDENT_HEADER = (
    "district", "district_ar", "year", "accidents", "killed", "killed_unknown", "injured", "injured_unknown",
)  # fmt: skip

NO_QUANTITY = 5.2e14


def summed(values: Iterable[float | int | None]) -> tuple[float, int]:
    """Return the sum of the known values, and how many are unknown; an unknown one is never taken for 0.

    What is more than the surface of the Earth in m² is a typing error, so it counts as unknown too.

    >>> summed([1.5, None, 2.0])
    (3.5, 1)
    """
    given = list(values)
    known = [float(value) for value in given if value is not None and not pd.isna(value) and abs(value) < NO_QUANTITY]
    return math.fsum(known), len(given) - len(known)


def _districts(name: str, frame: pd.DataFrame, sites: pd.DataFrame) -> pd.DataFrame:
    placed = frame.assign(site=sites_of(table_named(name), {name: frame}).to_numpy())
    named = sites.set_index("id")[["admin", "admin_ar"]]
    shown = {f"district{end}": placed["site"].map(named[f"admin{end}"]).fillna("").map(harmless) for end in ("", "_ar")}
    return placed.assign(**shown)


def hazard_counts(hazards: pd.DataFrame, sites: pd.DataFrame) -> bytes:
    """Return a CSV of hazards and their m² (ellipsoidal) by district, classification and status."""
    rows = []
    keys = ["district", "district_ar", "classification", "status"]
    for group, records in _districts("hazard", hazards, sites).groupby(keys, sort=True, dropna=False):
        area, unknown = summed(records["area_m2"])
        rows.append((*group, len(records), round(area), unknown))
    return csv_bytes(HAZARD_HEADER, rows)


def accident_counts(accidents: pd.DataFrame, sites: pd.DataFrame) -> bytes:
    """Return a CSV of accidents, killed and injured by district and year; a year is empty where the date is unknown."""
    rows = []
    placed = _districts("accident", accidents, sites)
    placed = placed.assign(year=placed["happened_on"].fillna("").astype(str).str[:4])
    for group, records in placed.groupby(["district", "district_ar", "year"], sort=True, dropna=False):
        killed, injured = summed(records["killed"]), summed(records["injured"])
        rows.append((*group, len(records), int(killed[0]), killed[1], int(injured[0]), injured[1]))
    return csv_bytes(ACCIDENT_HEADER, rows)
