# SPDX-License-Identifier: GPL-3.0-or-later
"""Held rows as a planner meets them: the algorithms, and the dialog that runs them."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtCore import Qt
from shapely.geometry import Polygon, box, mapping

BOW_TIE = Polygon([(13.0, 32.5), (13.001, 32.501), (13.001, 32.5), (13.0, 32.501)])
DECISION = {"BY": "Amal", "REASON": "seen on site"}


@pytest.fixture
def workspace(run, tmp_path) -> str:
    """A workspace with three held rows: without geometry, of an unknown class, with a ring that crosses itself."""
    rows = (("H1", "SHA", None), ("H2", "perhaps", box(13.1, 32.5, 13.101, 32.501)), ("H3", "SHA", BOW_TIE))
    features = [
        {
            "type": "Feature",
            "properties": {"hazard_id": code, "class": word},
            "geometry": shape and mapping(shape),
        }
        for code, word, shape in (*rows, ("H4", "SHA", box(13.2, 32.5, 13.201, 32.501)))
    ]
    source = tmp_path / "a.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    path = str(tmp_path / "w.gpkg")
    run("createworkspace", WORKSPACE=path)
    assert run("importsurvey", WORKSPACE=path, INPUT=str(source))["HELD"] == 3
    return path


@pytest.fixture
def session(workspace):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.session import Session

    made = Session(words("en"))
    made.open(workspace)
    yield made
    made.close()


def held(session) -> dict[str, str]:
    """Return ID in the source -> record id of the rows that still wait."""
    return session.workspace.read("held_record", "state = 'held'").set_index("code")["id"].to_dict()


def test_rows_are_taken_in_and_set_aside(run, workspace, session):
    ids = held(session)
    polygon = box(13.3, 32.5, 13.301, 32.501)
    taken = [
        run("takeheldrow", WORKSPACE=workspace, HELD=ids["H1"], GEOMETRY=polygon.wkt, **DECISION),
        run("takeheldrow", WORKSPACE=workspace, HELD=ids["H2"], VALUES='{"classification": "sha"}', **DECISION),
    ]
    run("setasideheldrow", WORKSPACE=workspace, HELD=ids["H3"], **DECISION)
    assert [one["TAKEN"] for one in taken] == [1, 1] and held(session) == {}
    assert session.workspace.get("hazard", taken[0]["RECORD"])["geometry"].equals(polygon)


def test_without_a_repair_the_ring_still_holds_the_row_and_with_one_it_does_not(run, workspace, session):
    one = held(session)["H3"]
    still = run("takeheldrow", WORKSPACE=workspace, HELD=one, **DECISION)
    assert (still["TAKEN"], still["RECORD"]) == (0, "") and "valid" in still["REASONS"].lower()
    assert "H3" in held(session)
    assert run("takeheldrow", WORKSPACE=workspace, HELD=one, REPAIR="structure", **DECISION)["TAKEN"] == 1


@pytest.mark.parametrize("values", ["[1]", "{", '{"code": null}', '{"nonsense": "1"}'])
def test_values_that_are_none_are_refused(run, workspace, session, values):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="values cannot be read|no such field"):
        run("takeheldrow", WORKSPACE=workspace, HELD=held(session)["H1"], VALUES=values, **DECISION)


class Panel:
    """As much of the panel as the dialog needs; what it runs is run at once."""

    def __init__(self, session, canvas) -> None:
        self.session, self.words, self.iface = session, session.words, self
        self.mapCanvas = lambda: canvas
        self.ran: list[dict] = []

    def run(self, algorithm, parameters, done) -> None:
        import processing

        self.ran.append(parameters)
        done(processing.run(f"mineaction:{algorithm}", parameters))


@pytest.fixture
def dialog(session, qgis_app):
    from qgis.gui import QgsMapCanvas

    from mine_action_plugin.gui.held_rows_dialog import HeldRowsDialog

    canvas = QgsMapCanvas()
    made = HeldRowsDialog(Panel(session, canvas))
    made.person.setText("Amal")
    made.reason.setText("seen on site")
    yield made
    made.reject()
    made.deleteLater()
    canvas.deleteLater()


def choose(dialog, code: str) -> None:
    dialog.rows.select([held(dialog.panel.session)[code]])
    dialog.rows.selected.emit(dialog.rows.selected_ids())


def test_dialog_says_why_and_takes_a_row_in_with_the_code_chosen(dialog, session):
    assert [record["code"] for record in dialog.rows.model.records] == ["H1", "H2", "H3"]
    choose(dialog, "H2")
    editor = dialog.form.editors["classification"]
    assert "perhaps" in editor.currentText() and dialog.form.changes() == {}
    editor.setCurrentIndex(editor.findData("cha"))
    dialog.form.editors["name"].setText("مصراتة")
    dialog.take_button.click()
    record = session.workspace.read("hazard", "code = 'H2'").iloc[0]
    assert (record["classification"], record["name"]) == ("cha", "مصراتة") and "H2" not in held(session)


def test_dialog_shows_what_a_repair_changes_and_repairs_only_what_was_chosen(dialog, session):
    choose(dialog, "H3")
    dialog.take_button.click()
    assert dialog.panel.ran[-1].get("REPAIR") is None and dialog.said.text().startswith("Still held")
    dialog.geometry_box.box.setCurrentIndex(dialog.geometry_box.box.findData("linework"))
    assert dialog.geometry_box.told.text().startswith("\u20660.") and "5,2" in dialog.geometry_box.told.text()
    dialog.take_button.click()
    assert "H3" not in held(session)


def test_dialog_takes_the_geometry_of_the_selected_feature(dialog, session, empty_project):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    choose(dialog, "H1")
    dialog.geometry_box.map_button.click()
    assert dialog.geometry_box.told.text().startswith("Select one feature")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "drawn", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((312000 3597000,312100 3597000,312100 3597100,312000 3597000))"))
    layer.dataProvider().addFeature(feature)
    empty_project.addMapLayer(layer)
    layer.selectAll()
    dialog.geometry_box.map_button.click()
    dialog.take_button.click()
    # UTM 33N 312050 E, 3597030 N is close to 13.00° E, 32.50° N, 2 degrees west of its central meridian of 15° E
    west, south, east, north = session.workspace.read("hazard", "code = 'H1'").iloc[0]["geometry"].bounds
    assert 12.99 < west < east < 13.01 and 32.48 < south < north < 32.51


def test_the_list_is_closed_with_its_workspace(run, dialog, session, tmp_path):
    dialog.show()
    other = str(tmp_path / "other.gpkg")
    run("createworkspace", WORKSPACE=other)
    session.open(other)
    assert not dialog.isVisible() and dialog.panel.ran == []


@pytest.mark.parametrize(("decided", "shown"), [("H2", "H3"), ("H3", "H2"), ("H1", "H2")])
def test_the_row_nearest_to_the_one_that_was_decided_is_shown_next(run, dialog, session, workspace, decided, shown):
    ids = held(session)
    dialog.rows.select([ids[decided]])
    run("setasideheldrow", WORKSPACE=workspace, HELD=ids[decided], **DECISION)
    dialog.refresh()
    assert dialog.chosen().record["code"] == shown


def test_buttons_wait_for_name_and_reason(dialog):
    dialog.reason.setText(" ")
    assert not dialog.take_button.isEnabled() and not dialog.aside_button.isEnabled()


def test_codes_are_ticked_in_a_list_and_handed_on_as_keys(dialog, session, tmp_path):
    import processing

    several = {"hazard_id": "H9", "class": "SHA", "contamination": "uxo, AP mines"}
    source = tmp_path / "b.geojson"
    feature = {"type": "Feature", "properties": several, "geometry": None}
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    processing.run("mineaction:importsurvey", {"WORKSPACE": session.location, "INPUT": str(source)})
    dialog.refresh()
    choose(dialog, "H9")
    box = dialog.form.editors["contamination"]
    assert set(box.checkedItemsData()) == {"uxo", "ap_mine"} and dialog.form.changes() == {}
    assert "Unexploded ordnance" in box.checkedItems()
    box.setItemCheckState(box.findData("ied"), Qt.CheckState.Checked)
    assert set(dialog.form.changes()["contamination"].split(",")) == {"uxo", "ap_mine", "ied"}


def test_who_may_not_decide_is_told_so_before_trying(dialog, session):
    from mine_action_plugin.adapters.store.rights import Rights

    assert dialog.take_button.isEnabled() and dialog.aside_button.isEnabled()
    session.rights = Rights("vera", (), frozenset({"held_record", "finding"}))
    dialog.reason.setText("seen")
    for button in (dialog.take_button, dialog.aside_button):
        assert not button.isEnabled() and "vera" in button.toolTip()
