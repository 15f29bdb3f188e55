# SPDX-License-Identifier: GPL-3.0-or-later
"""What a population raster holds is said by its file or stated, and never taken for granted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.inputs import RasterKind
from mine_action_plugin.core.priority.people_raster import kind_in_file, people_kind
from tests.shared_data import shared


def raster(folder: Path, unit: str = "", description: str = "") -> Path:
    path = folder / "people.tif"
    profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "float32", "crs": "EPSG:4326"}
    with rasterio.open(path, "w", transform=from_origin(13, 33, 0.1, 0.1), **profile) as file:
        file.write(np.ones((1, 2, 2), dtype="float32"))
        if unit:
            file.set_band_unit(1, unit)
        if description:
            file.set_band_description(1, description)
    return path


@pytest.mark.parametrize(
    ("unit", "description", "kind"),
    [
        ("people", "", RasterKind.COUNT),
        ("Persons per  pixel", "", RasterKind.COUNT),
        ("people/km2", "", RasterKind.DENSITY),
        ("", "Population density", RasterKind.DENSITY),
        ("", "population count", RasterKind.COUNT),
        ("", "population", None),
        ("m", "elevation", None),
        ("", "", None),
    ],
)
def test_a_file_says_what_it_holds_by_its_unit_or_its_description(tmp_path, unit, description, kind) -> None:
    path = raster(tmp_path, unit, description)
    assert kind_in_file(path) is kind
    if kind is not None:
        assert people_kind(path, None) is kind


def test_where_nobody_says_it_nothing_is_taken_for_granted(tmp_path) -> None:
    with pytest.raises(PlanningError):
        people_kind(raster(tmp_path), None)
    assert people_kind(raster(tmp_path), RasterKind.DENSITY) is RasterKind.DENSITY


def test_a_file_that_says_otherwise_is_not_overruled(tmp_path) -> None:
    with pytest.raises(PlanningError):
        people_kind(raster(tmp_path, "people/km²"), RasterKind.COUNT)


def test_a_real_density_that_says_nothing_has_to_be_stated() -> None:
    with pytest.raises(PlanningError):
        people_kind(shared("libya-rasters", "libya_gpw_2020_density_3857.tif"), None)
