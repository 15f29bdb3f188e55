# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview of an import: what it shows, what a planner changes in it, and the next delivery that asks nothing."""

from __future__ import annotations

import json
import time
from types import SimpleNamespace

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtWidgets import QDialogButtonBox
from shapely.geometry import box, mapping


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
    with pytest.raises(QgsProcessingException, match="coordinate"):
        run("importsurvey", WORKSPACE=workspace, INPUT=second, PROFILE=folder)
    assert run("importsurvey", WORKSPACE=workspace, INPUT=second, PROFILE=folder, CRS="EPSG:4326")["TAKEN"] == 1
    with open_workspace(workspace) as opened:
        assert opened.read("accident")["code"].tolist() == ["Aéé"]


def test_a_mapping_saved_again_takes_the_place_of_the_first(run, tmp_path):
    profile = {"table": "hazard", "fields": {"code": "ID"}, "columns": ["ID", "x"]}
    for name in ("one", "two"):
        run("savemapping", MAPPING=json.dumps([{**profile, "name": name}]), FOLDER=str(tmp_path / "m"))
    assert [path.name.split("_")[0] for path in (tmp_path / "m").iterdir()] == ["two"]


def panel_of(language="en", sites=()):
    """As much of the panel as the preview needs."""
    from mine_action_plugin.adapters.words import words

    session = SimpleNamespace(sites=lambda: list(sites), site_id="")
    view = SimpleNamespace(base_layers=list)
    return SimpleNamespace(words=words(language), session=session, view=view)


def shown(preview, language="en", stated=None):
    from mine_action_plugin.gui.mapping_preview import MappingPreview

    made = MappingPreview(panel_of(language))
    made.show_content(preview, stated or {})
    return made


@pytest.fixture
def no_saved_mappings(plugin):
    """The folder of saved mappings, empty before and after."""
    import shutil

    from mine_action_plugin.adapters.saved_mappings import mappings_folder

    shutil.rmtree(mappings_folder(), ignore_errors=True)
    yield mappings_folder()
    shutil.rmtree(mappings_folder(), ignore_errors=True)


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def row_of(view, table, field, language):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named

    label = words(language)(table_named(table).field(field).label)
    return next(row for row in range(view.fields.rowCount()) if view.fields.item(row, 0).text() == label)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_changed_in_the_preview_is_what_the_import_is_given(plugin, preview, language):
    from mine_action_plugin.core.survey.profile import profile_from_json

    view = shown(preview, language)
    assert view.values.unmapped == 1 and "xyz_7" in view.left_label.text() and view.asks
    choose(view.values.cellWidget(0, 3), "cha")
    assert view.values.unmapped == 0
    choose(view.fields.cellWidget(row_of(view, "hazard", "name", language), 1), "xyz_7")
    (profile,) = (profile_from_json(json.dumps(one)) for one in json.loads(view.profiles))
    assert profile.fields["classification"].values == {"perhaps": "cha"}
    assert profile.fields["name"].source == "xyz_7" and not profile.proposes
    assert view.left_label.text() == "" and not view.asks


def test_units_and_orders_of_dates_are_chosen_beside_their_columns(run, tmp_path):
    table = "hazard_id,class,area,survey_date,wkt\n" + "".join(
        f'A{day},SHA,1.5,0{day}/02/2020,"POINT (13.1 32.5)"\n' for day in (3, 4)
    )
    (tmp_path / "hazards.csv").write_text(table, encoding="utf-8")
    read = run("previewimport", INPUT=str(tmp_path / "hazards.csv"), TABLE="hazard", CRS="EPSG:4326")
    assert read["QUESTIONS"] == 2, "the unit of the area, and the dates that can be read in two ways"
    view = shown(json.loads(read["PREVIEW"]), stated={"CRS": "EPSG:4326"})
    choose(view.fields.cellWidget(row_of(view, "hazard", "reported_area_m2", "en"), 3), 10_000.0)
    choose(view.fields.cellWidget(row_of(view, "hazard", "survey_date", "en"), 1), "survey_date")
    choose(view.fields.cellWidget(row_of(view, "hazard", "survey_date", "en"), 3), "dmy")
    assert not view.asks and view.open_label.text() == "Nothing is left open."
    workspace = made_workspace(run, tmp_path)
    run("importsurvey", WORKSPACE=workspace, INPUT=str(tmp_path / "hazards.csv"), PROFILE=view.profiles)
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(workspace) as opened:
        held = opened.read("held_record")
        assert len(held) == 2, "a point is no area"
        (batch,) = opened.read("import_batch").to_dict("records")
    fields = json.loads(batch["profile"])["fields"]
    assert fields["reported_area_m2"]["factor"] == 10_000.0 and fields["survey_date"]["date_format"] == "dmy"


def table_of_places(folder):
    """Two rows near Tripoli and one far away, in coordinates of UTM zone 33 without a word about that."""
    rows = [("A", 330_000, 3_620_000), ("B", 331_000, 3_621_000), ("C", 330_000, 620_000)]
    text = "accident_id,kind,x,y\n" + "".join(f"{code},civilian,{x},{y}\n" for code, x, y in rows)
    (folder / "accidents.csv").write_text(text, encoding="utf-8")
    return str(folder / "accidents.csv")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_rows_are_drawn_where_they_fall_and_move_with_the_system(run, tmp_path, language):
    content = json.loads(run("previewimport", INPUT=table_of_places(tmp_path), TABLE="accident")["PREVIEW"])
    view = shown(content, language)
    assert view.map.rows.box() is None and "accidents.csv" in view.map.told.text() and view.asks
    view.state_crs("EPSG:32633")
    fallen = view.map.rows.fallen
    lon, lat = fallen.places[0]
    assert (lon, lat) == pytest.approx((13.186326, 32.704657), abs=1e-5)  # by PROJ's pyproj
    assert fallen.outside.tolist() == [False, False, True] and "B00000" in view.map.told.styleSheet()
    assert view.map.canvas.extent().contains(view.map.rows.box())
    view.state_crs("EPSG:32634")
    assert view.map.rows.fallen.places[0][0] == pytest.approx(lon + 6.0, abs=1e-6), "one zone to the east"
    view.map.rows_button.click()
    assert view.map.canvas.extent().contains(view.map.rows.box())
    view.resize(900, 600)
    assert not view.grab().isNull()


def import_dialog(source, person="A. Planner"):
    from mine_action_plugin.gui.import_dialog import ImportDialog

    dialog = ImportDialog(panel_of())
    dialog.show()
    dialog.source.setText(source)
    dialog.person.setText(person)
    return dialog


def test_the_preview_opens_by_itself_where_something_is_open_and_a_second_delivery_asks_nothing(
    no_saved_mappings, tmp_path
):
    dialog = import_dialog(delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))
    assert not dialog.preview.isVisible()
    spin(lambda: dialog.read is not None)
    assert dialog.preview.isVisible() and "without a code" in dialog.preview.open_label.text()
    (profile,) = json.loads(dialog.parameters()["PROFILE"])
    assert profile["table"] == "hazard" and profile["columns"] == ["hazard_id", "class", "xyz_7"]
    dialog.go_on()
    spin(lambda: not dialog.isVisible())
    assert dialog.result() == 1 and len(list(no_saved_mappings.glob("*.json"))) == 1
    second = import_dialog(delivery(tmp_path / "second.geojson", ("D", "E", "F")))
    spin(lambda: second.read is not None)
    assert not second.preview.isVisible() and "nothing to ask" in second.mapping_label.text()
    assert second.parameters()["PROFILE"] == str(no_saved_mappings)
    second.go_on()
    assert second.result() == 1
    third = import_dialog(delivery(tmp_path / "third.geojson", ("G", "H", "I"), word="hardly"))
    spin(lambda: third.read is not None)
    assert third.preview.isVisible(), "a value that is new is asked about"
    third.reject()


def test_who_imports_before_it_is_read_is_still_shown_what_is_open(no_saved_mappings, tmp_path):
    dialog = import_dialog(delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))
    dialog.go_on()
    spin(lambda: dialog.read is not None)
    assert dialog.isVisible() and dialog.preview.isVisible() and not dialog.wanted
    dialog.preview.save_box.setChecked(False)
    dialog.go_on()
    assert dialog.result() == 1 and not no_saved_mappings.exists()


def test_what_was_decided_about_one_delivery_is_not_used_for_another(no_saved_mappings, tmp_path):
    dialog = import_dialog(delivery(tmp_path / "hazards.geojson", ("A", "B", "C")))
    spin(lambda: dialog.read is not None)
    dialog.source.setText(str(tmp_path / "no_such.zip"))
    assert dialog.read is None and not dialog.preview.isVisible() and "PROFILE" not in dialog.parameters()
    dialog.go_on()
    assert dialog.result() == 1, "the import itself says that there is no such file"


def test_a_coordinate_system_that_an_earlier_delivery_had_is_shown_and_what_is_stated_goes_before_it(
    no_saved_mappings, tmp_path
):
    first = import_dialog(table_of_places(tmp_path))
    first.table.setCurrentIndex(first.table.findData("accident"))
    spin(lambda: first.read is not None)
    ok = QDialogButtonBox.StandardButton.Ok
    assert first.preview.lacks_system and not first.buttons.button(ok).isEnabled()
    first.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert first.buttons.button(ok).isEnabled() and first.parameters()["CRS"] == "EPSG:32633"
    first.go_on()
    spin(lambda: not first.isVisible())
    (saved,) = no_saved_mappings.glob("*.json")
    assert json.loads(saved.read_text(encoding="utf-8"))["crs"] == "EPSG:32633"
    second = import_dialog(table_of_places(tmp_path))
    spin(lambda: second.read is not None)
    assert second.preview.isVisible() and "earlier delivery" in second.preview.open_label.text()
    assert "earlier delivery" in second.preview.crs_label.text()
    assert second.buttons.button(ok).isEnabled() and second.preview.map.rows.box() is not None
    second.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:2079"))
    assert "earlier delivery" not in second.preview.open_label.text()
    assert json.loads(second.parameters()["PROFILE"])[0]["crs"] == second.parameters()["CRS"] == "EPSG:2079"
    second.reject()


@pytest.mark.parametrize("name", ["EPSG:32633", QgsCoordinateReferenceSystem("EPSG:32633")], ids=["text", "object"])
def test_a_stated_coordinate_system_holds_however_it_is_given_and_before_that_of_a_mapping(run, tmp_path, name):
    from mine_action_plugin.adapters.store import open_workspace

    workspace, source = made_workspace(run, tmp_path), table_of_places(tmp_path)
    (layer,) = json.loads(run("previewimport", INPUT=source, TABLE="accident")["PREVIEW"])["layers"]
    columns = [one["name"] for one in layer["columns"]]
    mapping = json.dumps([{**layer["profile"], "columns": columns, "crs": "EPSG:32634", "proposes": False}])
    assert run("importsurvey", WORKSPACE=workspace, INPUT=source, PROFILE=mapping, CRS=name)["READ"] == 3
    with open_workspace(workspace) as opened:
        places = opened.read("accident").set_index("code").geometry
        assert (places["A"].x, places["A"].y) == pytest.approx((13.186326, 32.704657), abs=1e-5)  # by PROJ's pyproj


@pytest.mark.parametrize("unfit", [QgsCoordinateReferenceSystem(), ["EPSG:32633"]], ids=["invalid", "list"])
def test_a_coordinate_system_that_is_none_is_refused_and_not_taken_for_left_out(run, tmp_path, unfit):
    from qgis.core import QgsProcessingException

    workspace, source = made_workspace(run, tmp_path), table_of_places(tmp_path)
    with pytest.raises(QgsProcessingException, match="CRS"):
        run("importsurvey", WORKSPACE=workspace, INPUT=source, TABLE="accident", CRS=unfit)


def test_why_a_delivery_cannot_be_read_is_said_in_the_dialog(no_saved_mappings, tmp_path):
    (tmp_path / "empty").mkdir()
    dialog = import_dialog(str(tmp_path / "empty"))
    spin(lambda: dialog.said.isVisible())
    assert "nothing to take in" in dialog.said.text()
    dialog.reject()


def test_the_preview_is_there_for_who_asks_for_it(no_saved_mappings, tmp_path):
    places = table_of_places(tmp_path)
    text = "accident_id,lon,lat\nA,13.1,32.5\n"
    (tmp_path / "known.csv").write_text(text, encoding="utf-8")
    dialog = import_dialog(places)
    dialog.source.setText(str(tmp_path / "known.csv"))
    dialog.table.setCurrentIndex(dialog.table.findData("accident"))
    from qgis.core import QgsCoordinateReferenceSystem

    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    spin(lambda: dialog.read is not None)
    assert not dialog.preview.isVisible(), dialog.preview.open_label.text()
    dialog.open_preview()
    assert dialog.preview.isVisible() and dialog.preview.map.rows.box() is not None
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_why_nothing_was_understood_can_be_read_in_the_preview(plugin, language):
    from qgis.PyQt.QtWidgets import QApplication

    refused = [["a.geojson", "The file cannot be read: it ends in the middle of a value. " * 4]]
    made = shown({"layers": [], "drawn": [], "not_understood": refused}, language)
    made.resize(900, 500)
    made.show()
    QApplication.processEvents()
    assert made.tabs.currentWidget() is made.refused and all(made.tabs.tabText(one) for one in range(made.tabs.count()))
    assert made.refused.visualItemRect(made.refused.item(0, 1)).bottom() < made.refused.viewport().height()
    made.close()
