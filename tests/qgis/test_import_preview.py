# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview of an import: what it shows, what a planner changes in it, and the next delivery that asks nothing."""

from __future__ import annotations

import json
import time
from types import SimpleNamespace

import pytest
from shapely.geometry import box, mapping


@pytest.fixture
def run(plugin):
    import processing

    return lambda name, **parameters: processing.run(f"mineaction:{name}", parameters)


def delivery(path, codes, word="perhaps"):
    features = [
        {
            "type": "Feature",
            "properties": {"hazard_id": code, "class": said, "xyz_7": f"ملاحظة {code}"},
            "geometry": mapping(box(13.1 + number / 100, 32.5, 13.101 + number / 100, 32.501)),
        }
        for number, (code, said) in enumerate(zip(codes, ("SHA", "CHA", word)))
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def spin(until, seconds=60):
    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not until():
        QApplication.processEvents()
        assert time.monotonic() < end
        time.sleep(0.02)


def made_workspace(run, folder):
    path = str(folder / "made.gpkg")
    run("createworkspace", WORKSPACE=path)
    return path


@pytest.fixture
def preview(run, tmp_path):
    return json.loads(run("previewimport", INPUT=delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))["PREVIEW"])


def test_a_preview_tells_table_system_and_what_means_no_code(run, tmp_path):
    result = run("previewimport", INPUT=delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))
    (layer,) = json.loads(result["PREVIEW"])["layers"]
    assert (layer["table"], layer["rows"], result["UNMAPPED"]) == ("hazard", 3, 1)
    assert layer["crs"] and layer["encoding"] and len(layer["first"]) == 3


def test_what_cannot_be_understood_is_said(run, tmp_path):
    (tmp_path / "a.csv").write_text("q,r\n1,2\n", encoding="utf-8")
    result = json.loads(run("previewimport", INPUT=str(tmp_path / "a.csv"))["PREVIEW"])
    assert result["layers"] == [] and result["not_understood"][0][0].startswith("a.csv")


def test_a_saved_mapping_takes_the_second_delivery_in_without_a_question(run, tmp_path, preview):
    profile = preview["layers"][0]["profile"]
    columns = [column["name"] for column in preview["layers"][0]["columns"]]
    profile["fields"]["classification"] = {"source": "class", "values": {"perhaps": "sha"}}
    folder = str(tmp_path / "mappings")
    run("savemapping", MAPPING=json.dumps([{**profile, "proposes": False, "columns": columns}]), FOLDER=folder)
    workspace = str(tmp_path / "w.gpkg")
    run("createworkspace", WORKSPACE=workspace)
    second = delivery(tmp_path / "hazards_2.geojson", ("D", "E", "F"))
    result = run("importsurvey", WORKSPACE=workspace, INPUT=second, PROFILE=folder)
    assert (result["TAKEN"], result["HELD"]) == (3, 0)
    again = json.loads(run("previewimport", INPUT=second, PROFILE=folder)["PREVIEW"])["layers"][0]
    assert set(again["how"].values()) == {"saved"}


def test_a_saved_mapping_answers_in_which_encoding_the_next_delivery_is(run, tmp_path):
    from qgis.core import QgsProcessingException

    def table(name, word):
        path = tmp_path / name
        path.write_bytes(f"accident_id,lat,lon,note_x\nA{word},32.5,13.1,{word}\n".encode("cp850"))
        return str(path)

    from mine_action_plugin.adapters.store import open_workspace

    workspace = made_workspace(run, tmp_path)
    first, folder = table("accidents_1.csv", "é"), str(tmp_path / "m")
    with pytest.raises(QgsProcessingException, match="encoding"):
        run("importsurvey", WORKSPACE=workspace, INPUT=first, CRS="EPSG:4326")
    said = {"TABLE": "accident", "INPUT": first, "CRS": "EPSG:4326", "ENCODING": "cp850"}
    (layer,) = json.loads(run("previewimport", **said)["PREVIEW"])["layers"]
    columns = [one["name"] for one in layer["columns"]]
    mapping = {**layer["profile"], "columns": columns, "crs": "EPSG:4326", "encoding": "cp850", "proposes": False}
    run("savemapping", MAPPING=json.dumps(mapping), FOLDER=folder)
    second = table("accidents_2.csv", "éé")
    assert run("importsurvey", WORKSPACE=workspace, INPUT=second, PROFILE=folder)["TAKEN"] == 1
    with open_workspace(workspace) as opened:
        assert opened.read("accident")["code"].tolist() == ["Aéé"]


def test_a_mapping_saved_again_takes_the_place_of_the_first(run, tmp_path):
    profile = {"table": "hazard", "fields": {"code": "ID"}, "columns": ["ID", "x"]}
    for name in ("one", "two"):
        run("savemapping", MAPPING=json.dumps([{**profile, "name": name}]), FOLDER=str(tmp_path / "m"))
    assert [path.name.split("_")[0] for path in (tmp_path / "m").iterdir()] == ["two"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_changed_in_the_dialog_is_what_the_import_is_given(plugin, preview, language):
    from qgis.PyQt.QtWidgets import QWidget

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named
    from mine_action_plugin.core.survey.profile import profile_from_json
    from mine_action_plugin.gui.mapping_dialog import MappingDialog

    parent = QWidget()
    dialog = MappingDialog(SimpleNamespace(words=words(language)), preview, {}, parent)
    assert dialog.values.unmapped == 1 and "xyz_7" in dialog.left_label.text()
    box = dialog.values.cellWidget(0, 3)
    box.setCurrentIndex(box.findData("cha"))
    box.activated.emit(box.currentIndex())
    assert dialog.values.unmapped == 0
    rows = range(dialog.fields.rowCount())
    label = words(language)(table_named("hazard").field("name").label)
    name = next(row for row in rows if dialog.fields.item(row, 0).text() == label)
    chosen = dialog.fields.cellWidget(name, 1)
    chosen.setCurrentIndex(chosen.findData("xyz_7"))
    chosen.activated.emit(chosen.currentIndex())
    (profile,) = (profile_from_json(json.dumps(one)) for one in json.loads(dialog.profiles))
    assert profile.fields["classification"].values == {"perhaps": "cha"}
    assert profile.fields["name"].source == "xyz_7" and not profile.proposes
    assert dialog.left_label.text() == ""


def test_the_import_dialog_previews_and_hands_the_mapping_on(plugin, tmp_path):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.import_dialog import ImportDialog

    dialog = ImportDialog(SimpleNamespace(words=words("en")))
    dialog.source.setText(delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))
    assert not json.loads(json.dumps(dialog.parameters())).get("PROFILE", "").startswith("[")
    dialog.show()
    dialog.preview()
    spin(lambda: hasattr(dialog, "shown"))
    dialog.shown.accept()
    (profile,) = json.loads(dialog.parameters()["PROFILE"])
    assert profile["table"] == "hazard" and profile["columns"] == ["hazard_id", "class", "xyz_7"]
    dialog.source.setText("another.zip")
    assert not dialog.mapping
    dialog.reject()


def test_a_mapping_is_saved_where_the_next_import_looks_for_it(plugin, preview):
    from qgis.PyQt.QtWidgets import QWidget

    from mine_action_plugin.adapters.saved_mappings import mappings_folder
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.import_dialog import ImportDialog
    from mine_action_plugin.gui.mapping_dialog import MappingDialog

    parent = QWidget()
    panel = SimpleNamespace(words=words("en"))
    dialog = MappingDialog(panel, preview, {}, parent)
    dialog.save()
    spin(lambda: dialog.said.text())
    (saved,) = mappings_folder().glob("*.json")
    assert ImportDialog(panel).parameters()["PROFILE"] == str(mappings_folder())
    saved.unlink()
    mappings_folder().rmdir()
