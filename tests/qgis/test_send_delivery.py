# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery as QGIS itself sends it and as another QGIS opens it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from shapely.geometry import Point

from tests.qgis.small_workspace import small_workspace

ARABIC = "حقل ألغام قرب المدرسة"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    from mine_action_plugin.adapters.store import open_workspace

    path = tmp_path / "w.gpkg"
    ids = small_workspace(path)
    with open_workspace(str(path), "tester") as opened:
        opened.change("hazard", ids["H1"], {"name_ar": ARABIC, "remarks": "[% env('HOME') %] " + ARABIC * 20})
        values = {"code": "A2", "remarks": "Mahmoud 0912345678", "geometry": Point(13.192, 32.802)}
        opened.add("accident", values)
    return path


def send(plugin, workspace: Path, **values) -> dict:
    import processing

    given = {"WORKSPACE": str(workspace), "RECEIVER": "LibMAC", "OUTPUT": str(workspace.with_name("d.zip")), **values}
    return processing.run("mineaction:senddelivery", given)


def test_qgis_opens_the_shapefile_with_arabic_and_coordinate_system_and_no_question(plugin, workspace: Path) -> None:
    from qgis.core import QgsVectorLayer

    outputs = send(plugin, workspace)
    layer = QgsVectorLayer(f"/vsizip/{outputs['OUTPUT']}/hazard.shp", "hazard", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:4326"
    features = {feature["hazard_id"]: feature for feature in layer.getFeatures()}
    assert set(features) == {"H1", "H2", "H3"}
    assert features["H1"]["name_ar"] == ARABIC
    assert features["H1"]["remarks"].startswith("[% env('HOME') %] ")
    assert features["H1"]["remarks"].endswith("…[see long texts]")
    assert features["H3"]["void_why"] == "entered twice"


def test_the_report_counts_what_went_and_lists_what_was_lost(plugin, workspace: Path) -> None:
    report = workspace.with_name("r.json")
    outputs = send(plugin, workspace, SITE="TRI", TABLES=["hazard", "accident"], REPORT=str(report))
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["counts"] == {"hazard": 3, "accident": 0}
    assert outputs["COUNTS"] == 3
    lost = [(one["kind"], one["table"]) for one in told["losses"] if one["severity"] == "warning"]
    assert lost == [("delivery.no_site", "accident"), ("delivery.text_too_long", "hazard")]
    assert outputs["LOSSES"] == len(lost)


@pytest.mark.parametrize("profile", ["authority_full", "operator_need_to_know", "public"])
def test_no_personal_data_leaves_by_default(plugin, workspace: Path, profile: str) -> None:
    import zipfile

    outputs = send(plugin, workspace, RELEASEPROFILE=profile)
    with zipfile.ZipFile(outputs["OUTPUT"]) as archive:
        assert not [name for name in archive.namelist() if b"0912345678" in archive.read(name)]


def test_a_delivery_that_is_there_is_not_replaced(plugin, workspace: Path) -> None:
    from qgis.core import QgsProcessingException

    send(plugin, workspace)
    before = workspace.with_name("d.zip").read_bytes()
    with pytest.raises(QgsProcessingException, match="would be overwritten"):
        send(plugin, workspace)
    assert workspace.with_name("d.zip").read_bytes() == before
