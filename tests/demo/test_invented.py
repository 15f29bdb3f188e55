# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented data is the same each time, says that it is invented, and is as faulty as promised."""

from __future__ import annotations

import hashlib
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from mine_action_plugin.core.model.libya_sites import SITES, site_area
from tests.demo.invented import MARK
from tests.demo.invented.deliveries import DELIVERIES
from tests.demo.invented.ground import world_map
from tests.demo.invented.hazards import hazards
from tests.demo.invented.points import accidents, evidence
from tests.demo.invented.write import write_base, write_deliveries

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pyogrio")


def have_world_map() -> bool:
    try:
        return world_map().is_file()
    except FileNotFoundError:
        return False


needs_qgis_data = pytest.mark.skipif(not have_world_map(), reason="QGIS's world_map.gpkg is not installed")


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> dict[str, Path]:
    return write_deliveries(tmp_path_factory.mktemp("input"))


def digest(files: dict[str, Path]) -> dict[str, str]:
    beside = [path for file in files.values() for path in sorted(file.parent.iterdir())]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in beside}


@needs_qgis_data
def test_two_runs_write_the_same_bytes(written, tmp_path):
    assert digest(write_deliveries(tmp_path / "again")) == digest(written)


@needs_qgis_data
def test_hazards_are_valid_apart_and_inside_the_site_they_name():
    areas = {site.code: site_area(site) for site in SITES}
    frame = hazards()
    assert 150 <= len(frame) <= 300
    assert frame.is_valid.all() and frame["code"].is_unique
    assert all(areas[row.site].contains(row.geometry) for row in frame.itertuples())
    pairs = frame.sindex.query(frame.geometry, predicate="overlaps")
    assert pairs.shape[1] == 0
    assert frame["area"].between(900, 220_000).all()


@needs_qgis_data
def test_everything_says_that_it_is_invented(written):
    for file in written.values():
        frame = gpd.read_file(file)
        assert (frame["DATA_NOTE"] == MARK).all(), file.name
    assert hazards()["code"].str.startswith("INV-").all()
    assert accidents(hazards())["remarks"].str.startswith(MARK).all()


@needs_qgis_data
def test_evidence_lies_in_its_hazard_and_is_direct_only_where_the_hazard_has_some():
    areas = hazards().set_index("code")
    for point in evidence(areas.reset_index()).itertuples():
        assert areas.geometry[point.hazard].contains(point.geometry)
        assert point.kind == "indirect" or areas.evidence_kind[point.hazard] == "direct"


@needs_qgis_data
def test_faults_are_there(written):
    tripoli = gpd.read_file(written["tripoli_hazards"])
    assert tripoli.geometry.isna().sum() == 2
    assert (~tripoli.geometry.dropna().is_valid).sum() == 1
    trimmed = tripoli["IMSMA_ID"].str.strip()
    assert trimmed.dropna().duplicated().sum() == 2 and trimmed.isna().sum() == 1
    assert not written["benghazi_hazards_no_prj"].with_suffix(".prj").exists()
    assert "INV" in gpd.read_file(written["gharyan_hazards_arabic"])["رقم"].iloc[0]


@needs_qgis_data
@pytest.mark.parametrize("delivery", DELIVERIES, ids=lambda one: one.name)
def test_bytes_of_a_delivery_are_in_its_encoding(written, delivery):
    path = written[delivery.name]
    invented = "بيانات تجريبية".encode(delivery.encoding)
    assert invented in path.with_suffix(".dbf").read_bytes()
    assert path.with_suffix(".cpg").read_text().strip() == delivery.encoding


@needs_qgis_data
def test_lgd2006_delivery_comes_back_to_where_it_was(written):
    # PROJ's own operation (EPSG:15908, accuracy 0.1 m), not the pipeline with which the file was made.
    path = written["sirte_hazards_lgd2006"]
    assert "D_Libyan_Geodetic_Datum_2006" in path.with_suffix(".prj").read_text()
    back = gpd.read_file(path).to_crs(4326).geometry.iloc[0]
    truth = hazards().query("site == 'SIR'").geometry.iloc[0]
    assert shapely.hausdorff_distance(back, truth) < 1e-7  # about a centimetre


@needs_qgis_data
def test_base_map_has_what_criteria_and_maps_need(tmp_path):
    base, population = write_base(tmp_path)
    layers = {name for name, _ in pyogrio.list_layers(base)}
    assert layers >= {"land", "roads", "built_up", "places", "schools", "health", "mosques", "markets", "water_points"}
    assert (gpd.read_file(base, layer="schools")["source"] == MARK).all()
    with rasterio.open(population) as raster:
        people = raster.read(1, masked=True)
        assert raster.tags()["SOURCE"] == MARK
        assert raster.profile["tiled"]
        places = [(site.lon, site.lat) for site in SITES]
        assert all(np.isfinite(value[0]) and value[0] >= 0 for value in raster.sample(places, masked=True))
    assert 1_000_000 < people.sum() < 4_000_000
