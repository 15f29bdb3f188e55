# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be written is said before any work is done, or with what was done all the same; nothing is called written
that is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.qgis.test_outputs import refusal

TOO_LONG = "r" * 300
OUTPUTS = {
    "rankhazards": {"SITE": "TRI", "OUTPUT": "{}.gpkg"},
    "checkworkspace": {"REPORT": "{}.json"},
    "createworkspace": {"WORKSPACE": "{}.gpkg"},
    "copyworkspace": {"OUTPUT": "{}.gpkg"},
    "senddelivery": {"RECEIVER": "LibMAC", "OUTPUT": "{}.zip"},
    "buildproject": {"OUTPUT": "{}.qgz"},
    "saveprofile": {"PROFILE": "emergency_response", "OUTPUT": "{}.json"},
}


def content(workspace: Path) -> bytes:
    return workspace.read_bytes()


@pytest.mark.parametrize("name", OUTPUTS)
@pytest.mark.parametrize("where", ["/no/such/folder/x", TOO_LONG, "a\0b"])
def test_what_cannot_be_written_is_refused_before_any_work_is_done(run, workspace, tmp_path, name, where):
    before = content(workspace)
    target = str(tmp_path / where)
    parameters = {key: value.format(target) for key, value in OUTPUTS[name].items()}
    if name != "saveprofile":
        parameters.setdefault("WORKSPACE", str(workspace))
    said = refusal(run, name, **parameters)
    assert "Traceback" not in said and "Choose a folder where you may write" in said
    assert content(workspace) == before
    assert [path.name for path in tmp_path.iterdir()] == ["w.gpkg"]


def test_a_report_that_finds_no_room_does_not_call_an_import_undone(run, workspace, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    from mine_action_plugin.adapters.store import open_workspace

    class Heard(QgsProcessingFeedback):
        said = ""

        def reportError(self, error, fatalError=False):
            self.said += error

    def full(*_arguments, **_named):
        raise OSError(28, "No space left on device", "r.json")

    geometry = {"type": "Polygon", "coordinates": [[[13, 32], [13.01, 32], [13.01, 32.01], [13, 32]]]}
    row = {"type": "Feature", "properties": {"hazard_id": "N1", "class": "SHA"}, "geometry": geometry}
    survey = tmp_path / "hazards.geojson"
    survey.write_text(json.dumps({"type": "FeatureCollection", "features": [row]}), encoding="utf-8")
    monkeypatch.setattr(Path, "write_text", full)
    import processing

    heard = Heard()
    parameters = {"WORKSPACE": str(workspace), "INPUT": str(survey), "REPORT": str(tmp_path / "r.json")}
    done = processing.run("mineaction:importsurvey", parameters, feedback=heard)
    assert (done["TAKEN"], done["REPORT"]) == (1, "")
    assert "The work is done, but its report could not be written" in heard.said and "No space left" in heard.said
    with open_workspace(str(workspace)) as opened:
        assert opened.count("hazard") == 3


def test_a_ranked_layer_that_is_not_all_there_is_not_called_written(run, workspace, tmp_path, monkeypatch):
    """QGIS calls a layer whose file found no room a success; here a file without rows stands for it."""
    from mine_action_plugin.processing import ranking_algorithm

    other = tmp_path / "other.gpkg"
    run("rankhazards", WORKSPACE=str(workspace), SITE="TRI", OUTPUT=str(other))
    real = ranking_algorithm.QgsVectorLayer
    monkeypatch.setattr(ranking_algorithm, "QgsVectorLayer", lambda _there, *rest: real(str(tmp_path / "none"), *rest))
    said = refusal(run, "rankhazards", WORKSPACE=str(workspace), SITE="TRI", OUTPUT=str(tmp_path / "r.gpkg"))
    assert "The layer cannot be written" in said and "0 / 2" in said and "with room on the disk" in said


def test_a_delivery_that_finds_no_room_is_refused_in_words(run, workspace, tmp_path, monkeypatch):
    from mine_action_plugin.adapters import delivery

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(delivery, "write_zip", full)
    said = refusal(run, "senddelivery", WORKSPACE=str(workspace), RECEIVER="LibMAC", OUTPUT=str(tmp_path / "d.zip"))
    assert "No space left on device" in said and "Traceback" not in said and not (tmp_path / "d.zip").exists()


def test_a_project_that_finds_no_room_leaves_the_earlier_one(run, workspace, tmp_path, monkeypatch):
    from qgis.core import QgsProject

    from mine_action_plugin.adapters import project

    output = tmp_path / "p.qgz"
    run("buildproject", WORKSPACE=str(workspace), OUTPUT=str(output))
    before = output.read_bytes()

    class Full(QgsProject):
        def write(self, path):
            Path(path).write_bytes(b"PK")
            return False

    monkeypatch.setattr(project, "QgsProject", Full)
    said = refusal(run, "buildproject", WORKSPACE=str(workspace), OUTPUT=str(output))
    assert "The project cannot be written" in said and "with room on the disk" in said
    assert output.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.qgz", "w.gpkg"]


def test_a_file_whose_log_was_not_written_into_it_is_not_kept(plugin, tmp_path):
    """SQLite leaves its log beside a file where the disk has no room to write it into that."""
    from mine_action_plugin.adapters.ranking_files import _whole
    from mine_action_plugin.core.errors import PlanningError

    def write(draft: Path) -> None:
        draft.write_bytes(b"SQLite format 3")
        draft.with_name(draft.name + "-wal").write_bytes(b"what found no room")

    with pytest.raises(PlanningError, match="The file cannot be written"):
        _whole(tmp_path / "l.gpkg", write)
    assert not list(tmp_path.iterdir())
