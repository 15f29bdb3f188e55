# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of findings says file, ID, row, kind and severity of each, shows its place, and can be copied."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from shapely.geometry import Polygon, box, mapping

BOW_TIE = Polygon([(13.0, 32.5), (13.001, 32.501), (13.001, 32.5), (13.0, 32.501)])

PLACE = (312_153.4, 3_597_676.1)  # 13.0005 E, 32.5005 N in UTM 33N, by PROJ


@pytest.fixture
def panel(plugin, tmp_path):
    """What a panel has that the list reads, over a workspace with one hazard and one held row that crosses itself."""
    import processing
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.session import Session

    rows = (("H1", "SHA", BOW_TIE), ("H2", "SHA", box(13.1, 32.5, 13.101, 32.501)))
    features = [
        {"type": "Feature", "properties": {"hazard_id": code, "class": word, "area": 5}, "geometry": mapping(shape)}
        for code, word, shape in rows
    ]
    source = tmp_path / "hazards_may.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    path = str(tmp_path / "w.gpkg")
    processing.run("mineaction:createworkspace", {"WORKSPACE": path})
    processing.run("mineaction:importsurvey", {"WORKSPACE": path, "INPUT": str(source)})
    session = Session(words("en"))
    session.open(path)
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(100_000, 3_300_000, 600_000, 3_800_000))
    shown: list = []
    view = SimpleNamespace(point_out=lambda lon, lat: shown.append((lon, lat)))
    selection = SimpleNamespace(select=lambda ids, zoom: shown.append(ids))
    iface = SimpleNamespace(mapCanvas=lambda: canvas)
    yield SimpleNamespace(
        words=words("en"), session=session, iface=iface, view=view, selection=selection, shown=shown, canvas=canvas
    )
    session.close()


@pytest.fixture
def rows(panel):
    from qgis.PyQt.QtWidgets import QWidget

    from mine_action_plugin.gui.finding_rows import finding_rows

    parent = QWidget()
    made = finding_rows(panel, parent)
    made.show_findings(panel.session.workspace.read("finding"))
    yield made
    parent.deleteLater()


def test_each_finding_names_file_id_row_and_kind(rows):
    first = rows.model.records[0]
    assert (first["severity"], first["code"], first["source_row"]) == ("blocking", "H1", 1)
    assert (first["file"], first["title"]) == ("hazards_may.geojson", "Invalid geometry")
    others = {one["code"] for one in rows.model.records if one["source_row"] == 2}
    assert others == {"H2"}, "a record that was taken in is called by its ID too"


def test_only_findings_that_are_looked_at_are_worded(panel, monkeypatch):
    from qgis.PyQt.QtWidgets import QWidget

    from mine_action_plugin.gui import finding_rows as module

    frame = panel.session.workspace.read("finding")
    many = frame.loc[frame.index.repeat(100)].reset_index(drop=True).assign(severity="note")
    many["id"] = [str(number) for number in range(len(many))]
    many.loc[len(many) - 1, "severity"] = "blocking"
    worded = []
    plain = module.stored_title
    monkeypatch.setattr(module, "stored_title", lambda *given, **how: worded.append(1) or plain(*given, **how))
    parent = QWidget()
    rows = module.finding_rows(panel, parent)
    rows.show_findings(many)
    last = str(len(many) - 1)
    rows.select([last, "none"])
    assert rows.selected_ids() == [last] and rows.model.records[0]["id"] == last, "the gravest comes first"
    assert len(rows.model.records) == len(many) > 3 * len(worded) > 0
    rows.search.setText("Invalid geometry")
    found = int((many["kind"] == "geometry_invalid").sum())
    assert rows.sorted.rowCount() == found == 100, "what was never seen is found as well"
    parent.deleteLater()


def test_a_finding_that_is_chosen_is_shown_at_its_place(panel, rows):
    first = rows.model.records[0]
    rows.select([first["id"]])
    assert panel.shown == [], "only what the planner chooses moves the map"
    rows._tell()
    lon, lat = panel.shown[0]
    assert (lon, lat) == pytest.approx((13.0005, 32.5005), abs=1e-6)  # where the two diagonals cross
    assert panel.canvas.scale() <= 5001
    centre = panel.canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx(PLACE, abs=1)


def test_a_finding_without_a_place_shows_its_hazard(panel, rows):
    one = next(one for one in rows.model.records if one["code"] == "H2")
    rows._points.pop(one["id"])
    rows.select([one["id"]])
    rows._tell()
    assert panel.shown == [[one["record_id"]]]


def test_rows_are_copied_as_a_table(rows):
    from qgis.PyQt.QtWidgets import QApplication

    rows.select([rows.model.records[0]["id"]])
    rows.copy_selected()
    header, line = QApplication.clipboard().text().split("\n")
    assert header.split("\t")[:2] == ["Severity", "ID"]
    assert line.split("\t")[0:3] == ["Blocking", "H1", "Invalid geometry"] and "\u2066" not in line


def test_fields_are_called_as_people_call_them_and_values_keep_their_direction():
    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.words import words

    values = json.dumps({"field": "survey_date", "value": "31/02/2023", "source": "SURVEY", "type": "date"})
    said = stored_finding(words("en"), "value_unreadable", values, "")
    assert "Date of survey: '31/02/2023' (SURVEY)" in said
    arabic = stored_finding(words("ar"), "value_unreadable", values, "", isolate=True)
    assert "\u2068SURVEY\u2069" in arabic and "survey_date" not in arabic
    assert "\u2068" not in stored_finding(words("ar"), "value_unreadable", values, "")


def test_reasons_of_the_geometry_library_and_types_are_worded():
    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.words import Words

    class Marked(Words):
        """Puts every text that it words into brackets."""

        def __call__(self, marked, number=None, /, **values):
            return f"<{marked}>"

    values = {"geometry_invalid": {"reason": "Self-intersection"}, "geometry_wrong_kind": {"found": "Point"}}
    values["geometry_wrong_kind"]["wanted"] = "Polygon / MultiPolygon"
    values["value_unreadable"] = {"field": "survey_date", "value": "x", "source": "S", "type": "date"}
    said = {kind: stored_finding(Marked("ar"), kind, json.dumps(one), "") for kind, one in values.items()}
    assert "<Self-intersection>" in said["geometry_invalid"]
    assert "<Polygon> / <MultiPolygon>" in said["geometry_wrong_kind"] and "<date>" in said["value_unreadable"]


def test_what_a_part_of_a_delivery_was_refused_for_is_told_in_the_language_of_the_reader():
    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.errors import PlanningError

    error = PlanningError("Your login may not do this", "{login} may {x:.1f}", login="vera", x=1.25)
    values = {"source": "a.shp", "reason": " ".join(error.lines()), "error": error.to_keep()}
    for language in ("en", "ar"):
        said = stored_finding(words(language), "source_not_read", json.dumps(values), "")
        assert words(language)(error.problem) in said and "vera may 1.2" in said
    del values["error"]
    assert "Your login" in stored_finding(words("ar"), "source_not_read", json.dumps(values), ""), "of another version"


def test_a_unit_stands_after_its_number_in_arabic():
    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.words import words

    values = json.dumps({"reported": 999999.0, "computed": 93485.0})
    arabic = stored_finding(words("ar"), "area_differs", values, "", isolate=True)
    assert "\u2066999999 m²\u2069" in arabic and "\u206693485 m²\u2069" in arabic
    assert words("en").measured("5 m") == "5 m"
    assert words("ar").measured("\u20680\u2069 m").startswith("\u2068"), "isolated before: the unit joins it"
    assert words("ar").measured("\u20680\u2069 m").endswith("m\u2069\u2069")


def test_the_list_is_closed_with_its_workspace_and_accepts_nothing_in_another(panel, tmp_path):
    import processing

    from mine_action_plugin.gui.findings_dialog import FindingsDialog

    dialog = FindingsDialog(panel, [])
    dialog.show()
    other = str(tmp_path / "other.gpkg")
    processing.run("mineaction:createworkspace", {"WORKSPACE": other})
    panel.session.open(other)
    assert not dialog.isVisible()
    panel.session.open(other)  # closed once
    dialog.deleteLater()


def test_who_may_not_accept_is_told_so_before_trying(panel):
    from mine_action_plugin.adapters.store.rights import Rights
    from mine_action_plugin.gui.findings_dialog import FindingsDialog

    dialog = FindingsDialog(panel, [])
    dialog.person.setText("Amal")
    dialog.reason.setText("seen")
    dialog.rows.select([dialog.rows.model.records[0]["id"]])
    assert dialog.accept_button.isEnabled() and dialog.repairs.button.isEnabled()
    panel.session.rights = Rights("vera", (), frozenset({"finding"}))
    dialog.reason.setText("seen on site")
    for button in (dialog.accept_button, dialog.repairs.button):
        assert not button.isEnabled() and "vera" in button.toolTip()
    dialog.deleteLater()
