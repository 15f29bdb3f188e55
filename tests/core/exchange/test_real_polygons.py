# SPDX-License-Identifier: GPL-3.0-or-later
"""Eleven thousand real suspected areas, invalid ones among them, come back corner by corner."""

from __future__ import annotations

from collections import Counter

import geopandas as gpd
import pytest

from mine_action_plugin.core.exchange.readback import check
from mine_action_plugin.core.feedback import Silent
from tests.core.exchange.sample import frame_of, hazard, identity, packed, zipped
from tests.shared_data import shared


@pytest.mark.filterwarnings("ignore:.*winding order")
def test_every_real_area_is_delivered_once_and_as_it_was(tmp_path):
    source = gpd.read_file(shared("bih-suspect-areas", "suspect_areas_simplyfied.geojson"))
    source = source.to_crs(4326) if source.crs is not None else source
    rows = [hazard(id=identity(n), code=f"B-{n}", geometry=area) for n, area in enumerate(source.geometry, 1)]
    made = packed({"hazard": frame_of("hazard", rows)})
    check(zipped(made, tmp_path), made, Silent())
    entry = made.manifest["tables"]["hazard"]
    assert entry["records"] == len(source) == len(entry["record_sha256"]) == 11068
    nowhere = source.geometry.isna() | source.geometry.is_empty
    found = Counter(one.kind.key for one in made.findings if one.record)
    assert found["delivery.no_geometry"] == entry["without_geometry"] == int(nowhere.sum())
