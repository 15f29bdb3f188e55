# SPDX-License-Identifier: GPL-3.0-or-later
"""Import and undo as algorithms: what scripts and the panel see of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from shapely.geometry import box, mapping


@pytest.fixture
def workspace(run, tmp_path) -> str:
    path = str(tmp_path / "مساحة عمل.gpkg")
    run("createworkspace", WORKSPACE=path)
    return path


def write(path: Path, *rows: dict) -> str:
    features = [
        {
            "type": "Feature",
            "properties": fields,
            "geometry": mapping(box(13 + n / 100, 32.5, 13.001 + n / 100, 32.501)),
        }
        for n, fields in enumerate(rows)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def counts(results: dict) -> list[int]:
    return [results[name] for name in ("READ", "TAKEN", "UPDATED", "UNCHANGED", "HELD")]


def test_import_then_undo(run, workspace, tmp_path):
    source = write(tmp_path / "a.geojson", {"hazard_id": "H1", "class": "SHA"}, {"hazard_id": "H2", "class": "?"})
    results = run("importsurvey", WORKSPACE=workspace, INPUT=source, BY="Amal", REPORT=str(tmp_path / "r.json"))
    assert counts(results) == [2, 1, 0, 0, 1]
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["layers"][0]["mapping"]["fields"] == {"code": "hazard_id", "classification": "class"}
    assert report["findings"] == results["FINDINGS"] > 0
    undone = run("undoimport", WORKSPACE=workspace, IMPORT=results["IMPORTS"], REASON="wrong file", BY="Amal")
    assert [undone[name] for name in ("VOIDED", "RESTORED", "KEPT")] == [1, 0, 0]


def test_mapping_of_a_report_is_a_profile_for_the_next_delivery(run, workspace, tmp_path):
    source = write(tmp_path / "a.geojson", {"hazard_id": "H1", "class": "SHA"})
    run("importsurvey", WORKSPACE=workspace, INPUT=source, REPORT=str(tmp_path / "r.json"))
    profile = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["layers"][0]["mapping"]
    (tmp_path / "sender.json").write_text(json.dumps(profile), encoding="utf-8")
    later = write(tmp_path / "b.geojson", {"hazard_id": "H1", "class": "SHA"}, {"hazard_id": "H3", "class": "SHA"})
    results = run("importsurvey", WORKSPACE=workspace, INPUT=later, PROFILE=str(tmp_path / "sender.json"))
    assert counts(results) == [2, 1, 0, 1, 0]


def test_folder_is_one_delivery_with_an_import_for_each_layer(run, workspace, tmp_path):
    folder = tmp_path / "delivery"
    folder.mkdir()
    write(folder / "east.geojson", {"hazard_id": "E1", "class": "SHA"})
    write(folder / "west.geojson", {"hazard_id": "W1", "class": "CHA"})
    results = run("importsurvey", WORKSPACE=workspace, INPUT=str(folder), TABLE="hazard")
    assert counts(results) == [2, 2, 0, 0, 0] and len(results["IMPORTS"].split(",")) == 2


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"TABLE": "task"}, "cannot be taken into this table"),
        ({"PROFILE": "gone"}, "no such mapping profile"),
        ({"SITE": "XXX"}, "no such site"),
        ({"CRS": "EPSG:3177"}, "another coordinate reference system"),
        ({"CRS": "nonsense"}, "cannot be read"),
    ],
)
def test_refusal_says_why_and_writes_nothing(run, workspace, tmp_path, parameters, says):
    from qgis.core import QgsProcessingException

    source = write(tmp_path / "a.geojson", {"hazard_id": "H1", "class": "SHA"})
    before = Path(workspace).read_bytes()
    with pytest.raises(QgsProcessingException, match=says):
        run("importsurvey", WORKSPACE=workspace, INPUT=source, **parameters)
    assert Path(workspace).read_bytes() == before


def test_cancel_writes_nothing(workspace, plugin, tmp_path):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    source = write(tmp_path / "a.geojson", {"hazard_id": "H1", "class": "SHA"})
    before = Path(workspace).read_bytes()
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Nothing was changed"):
        processing.run("mineaction:importsurvey", {"WORKSPACE": workspace, "INPUT": source}, feedback=feedback)
    assert Path(workspace).read_bytes() == before
