# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes all that is invented: deliveries of survey data, and the base map."""

from __future__ import annotations

from pathlib import Path

from .base_map import write_base_map
from .deliveries import DELIVERIES, write_delivery
from .hazards import hazards
from .points import accidents, evidence
from .population import write_population


def write_deliveries(folder: Path) -> dict[str, Path]:
    """Write every delivery under the new folder `folder` and return name -> shapefile."""
    areas = hazards()
    records = {"hazard": areas, "evidence": evidence(areas), "accident": accidents(areas)}
    return {one.name: write_delivery(folder, one, records[one.table]) for one in DELIVERIES}


def write_base(folder: Path) -> tuple[Path, Path]:
    """Write the base map and the population raster into the existing folder `folder` and return their paths."""
    write_base_map(folder / "base_map.gpkg", hazards())
    write_population(folder / "population.tif")
    return folder / "base_map.gpkg", folder / "population.tif"
