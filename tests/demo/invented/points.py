# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented evidence points in and beside the invented hazards, and invented accidents."""

from __future__ import annotations

from datetime import date, timedelta

import geopandas as gpd
import numpy as np
from shapely.geometry import Point, Polygon

from . import MARK, SEED, TODAY
from .ground import CRS

DIRECT = ("item_seen", "accident", "detonation")
INDIRECT = ("verbal", "scrap", "land_unused", "former_zone", "damaged", "crater")


def point_in(shape: Polygon, rng: np.random.Generator) -> Point:
    """Return a random point inside `shape`."""
    west, south, east, north = shape.bounds
    while True:
        point = Point(round(rng.uniform(west, east), 7), round(rng.uniform(south, north), 7))
        if shape.contains(point):
            return point


def evidence(hazards: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return one to three evidence points per hazard: direct ones only where the hazard has direct evidence."""
    rng = np.random.default_rng(SEED + 1)
    rows = []
    for hazard in hazards.itertuples():
        for number in range(int(rng.integers(1, 4))):
            direct = hazard.evidence_kind == "direct" and (number == 0 or rng.random() < 0.3)
            rows.append(
                {
                    "hazard": hazard.code,
                    "site": hazard.site,
                    "kind": "direct" if direct else "indirect",
                    "type": str(rng.choice(DIRECT if direct else INDIRECT)),
                    "device": str(rng.choice(hazard.contamination.split(","))),
                    "seen_on": hazard.survey_date,
                    "source": f"Invented informant {len(rows) + 1}",
                    "remarks": MARK,
                    "geometry": point_in(hazard.geometry, rng),
                }
            )
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=CRS)


def accidents(hazards: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return one invented accident for about every fourth hazard, some weeks to years before the delivery."""
    rng = np.random.default_rng(SEED + 2)
    rows = []
    for hazard in hazards[rng.random(len(hazards)) < 0.25].itertuples():
        happened = date.fromisoformat(TODAY) - timedelta(days=int(rng.integers(20, 1400)))
        killed, injured = int(rng.choice([0, 1, 2], p=[0.6, 0.3, 0.1])), int(rng.integers(0, 4))
        rows.append(
            {
                "code": f"INV-ACC-{hazard.site}-{len(rows) + 1:03d}",
                "happened_on": happened.isoformat(),
                "device": str(rng.choice(hazard.contamination.split(","))),
                "killed": killed,
                "injured": injured or int(killed == 0),
                "place": hazard.place,
                "remarks": f"{MARK}: nobody was harmed",
                "geometry": point_in(hazard.geometry, rng),
            }
        )
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=CRS)
