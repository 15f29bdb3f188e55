# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning points in the window and as an algorithm: shown while one types, and saved only where nothing is wrong."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

LINES = (
    ("lm", "33S US 30812 40232", "", "", ""),
    ("sp", "", "LM", "45", "60"),
    ("tp", "", "SP", "0", "100"),
    ("tp", "", "TP3", "90", "100"),
    ("tp", "", "previous", "180", "100"),
    ("ep", "", "TP5", "270", "101"),
)
TABLE = "number,role,position,from_point,bearing,distance\n" + "".join(
    ",".join((str(number), *line)) + "\n" for number, line in enumerate(LINES, start=1)
)


@pytest.fixture
def run(plugin):
    import processing

    return lambda name, **parameters: processing.run(f"mineaction:{name}", parameters)


@pytest.fixture
def workspace(run, tmp_path) -> str:
    path = str(tmp_path / "w.gpkg")
    run("createworkspace", WORKSPACE=path)
    return path


def add(run, workspace: str, points: str = TABLE, **more):
    given = {"CODE": "HA-7", "CLASSIFICATION": "sha", "BEARINGKIND": "true", "BY": "Amal", **more}
    return run("addhazardfromtraverse", WORKSPACE=workspace, POINTS=points, **given)


def test_a_table_becomes_a_hazard_with_its_area_and_misclosure(run, workspace, tmp_path):
    done = add(run, workspace)
    assert (done["AREA"], done["MISCLOSURE"]) == (pytest.approx(10_000.0, abs=0.1), pytest.approx(1.0, abs=0.01))
    assert done["POINTCOUNT"] == 6 and done["HAZARD"] and "Misclosure" in done["FINDINGS"]
    (tmp_path / "points.csv").write_text(TABLE.replace("30812", "31812"), encoding="utf-8")
    assert add(run, workspace, str(tmp_path / "points.csv"), CODE="HA-8")["HAZARD"]


def test_a_table_in_a_file_that_is_no_text_is_refused_in_plain_words(run, workspace, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "points.csv").write_bytes(TABLE.encode("utf-16"))
    with pytest.raises(QgsProcessingException, match="turning points cannot be read"):
        add(run, workspace, str(tmp_path / "points.csv"))


def test_a_misclosure_above_tolerance_needs_a_reason_and_an_undone_list_is_gone(run, workspace):
    from qgis.core import QgsProcessingException

    bad = TABLE.replace("270,101", "270,130")
    with pytest.raises(QgsProcessingException, match="30.00 m"):
        add(run, workspace, bad)
    with pytest.raises(QgsProcessingException, match="which north"):
        add(run, workspace, bad, BEARINGKIND="not_stated", REASON="seen on site")
    done = add(run, workspace, bad, REASON="seen on site")
    assert done["MISCLOSURE"] == pytest.approx(30.0, abs=0.01)
    assert add(run, workspace, TABLE, CODE="B", TOLERANCEM=0.5, TOLERANCERATIO=1000.0, REASON="tape")["HAZARD"]


class Panel:
    """As much of the panel as the dialog needs; what it runs is run at once."""

    def __init__(self, session, canvas) -> None:
        self.session, self.words, self.iface = session, session.words, self
        self.mapCanvas = lambda: canvas
        self.view = self.selection = self
        self.chosen: list[str] = []

    def refresh(self) -> None:
        self.refreshed = True

    def select(self, ids, zoom=False) -> None:
        self.chosen = ids

    def run(self, algorithm, parameters, done) -> None:
        import processing

        done(processing.run(f"mineaction:{algorithm}", parameters))


@pytest.fixture(params=["en", "ar"])
def dialog(request, workspace, qgis_app):
    from qgis.gui import QgsMapCanvas

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.session import Session
    from mine_action_plugin.gui.traverse_dialog import TraverseDialog

    session = Session(words(request.param))
    session.open(workspace)
    canvas = QgsMapCanvas()
    made = TraverseDialog(Panel(session, canvas))
    made.person.setText("Amal")
    yield made
    made.reject()
    made.deleteLater()
    canvas.deleteLater()
    session.close()


def enter(dialog, lines=LINES, code: str = "HA-7") -> None:
    from mine_action_plugin.adapters.intake import TypedPoint

    dialog.code.setText(code)
    dialog.table.show_points(tuple(TypedPoint("", *line) for line in lines))
    dialog.kind.setCurrentIndex(dialog.kind.findData("true"))
    dialog.classification.setCurrentIndex(dialog.classification.findData("sha"))


def test_an_empty_table_says_nothing_and_saves_nothing(dialog):
    assert not dialog.save_button.isEnabled() and dialog.table.points() == ()
    assert all(not dialog.table.item(row, 7).text() for row in range(dialog.table.rowCount()))


def test_area_and_misclosure_are_shown_while_one_types_and_the_hazard_is_saved(dialog):
    enter(dialog)
    assert "10,000" in dialog.told.text() and "1.00" in dialog.told.text() and "b00000" not in dialog.told.text()
    assert dialog.table.item(0, 7).text().startswith("32.887") and dialog.save_button.isEnabled()
    dialog.table.item(5, 6).setText("103")
    assert "3.00" in dialog.told.text()
    dialog.save_button.click()
    (hazard,) = dialog.panel.session.workspace.read("hazard").to_dict("records")
    assert dialog.panel.chosen == [hazard["id"]] and hazard["code"] == "HA-7"


def test_a_list_of_held_rows_is_not_saved_in_another_workspace(dialog, run, workspace, tmp_path):
    refused: list = []
    dialog.panel.messages = SimpleNamespace(refused=refused.append)
    dialog.held, dialog.location = ("somewhere else",), workspace
    other = str(tmp_path / "other.gpkg")
    run("createworkspace", WORKSPACE=other)
    dialog.panel.session.open(other)
    enter(dialog)
    dialog.save()
    assert [one.problem for one in refused] == ["Another workspace was opened meanwhile"]
    assert dialog.panel.session.workspace.count("hazard") == 0 and dialog.code.text() == "HA-7"


def test_it_refuses_above_tolerance_until_somebody_gives_a_reason(dialog):
    enter(dialog)
    dialog.table.item(5, 6).setText("130")
    assert "b00000" in dialog.told.text() and not dialog.save_button.isEnabled()
    dialog.reason.setText("seen on site")
    assert dialog.save_button.isEnabled()
    dialog.person.setText(" ")
    assert not dialog.save_button.isEnabled()
    dialog.person.setText("Amal")
    dialog.save_button.click()
    (finding,) = dialog.panel.session.workspace.read("finding", "kind = 'traverse_misclosure'").to_dict("records")
    assert (finding["accepted_by"], finding["accepted_reason"]) == ("Amal", "seen on site")


def test_what_is_wrong_stands_beside_its_line_and_a_reason_does_not_help(dialog):
    enter(dialog)
    dialog.reason.setText("in a hurry")
    dialog.kind.setCurrentIndex(0)
    assert dialog.table.item(1, 7).text() and not dialog.save_button.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData("magnetic"))
    assert not dialog.save_button.isEnabled()
    dialog.declination.setText("3.1 E")
    assert dialog.save_button.isEnabled()
    dialog.table.item(0, 3).setText("somewhere")
    assert "somewhere" in dialog.table.item(0, 7).toolTip() and not dialog.save_button.isEnabled()


def test_lines_are_added_behind_the_chosen_one_and_taken_out(dialog):
    enter(dialog)
    dialog.table.setCurrentCell(2, 3)
    dialog.add_button.click()
    assert dialog.table.rowCount() == 7 and len(dialog.table.points()) == 6
    dialog.remove_button.click()
    assert dialog.table.rowCount() == 6


def test_a_held_list_is_mended_as_a_whole_and_its_rows_are_answered(dialog, run, workspace, tmp_path):
    from mine_action_plugin.adapters.intake import held_list

    head = "hazard_id,class,label,coordinates,from_point,true_bearing,dist_m\n"
    names = ("LM", "SP", "TP 1", "TP 2", "TP 3", "SP")
    origins = ("", "LM", "SP", "TP 1", "TP 2", "TP 3")
    rows = [
        f"HA-9,CHA,{name},{position},{origin},{bearing},{distance}"
        for name, origin, (_, position, _, bearing, distance) in zip(names, origins, LINES)
    ]
    text = head + "\n".join(rows).replace("270,101", "270,130") + "\n"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert run("importsurvey", WORKSPACE=workspace, INPUT=str(tmp_path / "list.csv"))["HELD"] == 6
    store = dialog.panel.session.workspace
    first = store.read("held_record", "state = 'held'").iloc[3]["id"]
    with pytest.raises(Exception, match="whole list"):
        run("takeheldrow", WORKSPACE=workspace, HELD=first, BY="Amal", REASON="seen")
    dialog.show_typed(*held_list(store, first))
    assert dialog.classification.currentData() == "cha" and dialog.kind.currentData() == "true"
    assert "30.00" in dialog.told.text() and not dialog.save_button.isEnabled()
    dialog.table.item(5, 6).setText("100.5")
    assert not dialog.save_button.isEnabled()  # what is held is answered with a reason
    dialog.reason.setText("read again in the report: 100.5")
    dialog.save_button.click()
    assert store.count("held_record", "state = 'held'") == 0
    points = store.read("turning_point").sort_values("point_no")
    assert points["label"].tolist() == list(names) and points["from_point"].tolist()[3] == "TP 1"
    assert store.read("hazard")["area_m2"].iloc[0] == pytest.approx(10_000.0, abs=0.1)


def test_a_wider_tolerance_is_answered_for_with_a_reason_that_is_kept(dialog):
    enter(dialog)
    dialog.table.item(5, 6).setText("130")
    assert not dialog.save_button.isEnabled()
    dialog.allowed_m.setValue(35.0)
    assert "b00000" not in dialog.told.text() and "35" in dialog.told.text() and dialog.widened()
    assert not dialog.save_button.isEnabled(), "nobody has said why"
    dialog.reason.setText("paced, not taped")
    assert dialog.save_button.isEnabled()
    dialog.save_button.click()
    (finding,) = dialog.panel.session.workspace.read("finding", "kind = 'tolerance_widened'").to_dict("records")
    assert (finding["accepted_by"], finding["accepted_reason"]) == ("Amal", "paced, not taped")
    assert finding["record_id"] == dialog.panel.chosen[0] and "30.00 m" in finding["text"]


def test_a_wider_tolerance_that_is_not_needed_asks_nothing_and_a_narrower_one_refuses(dialog):
    enter(dialog)
    dialog.allowed_m.setValue(35.0)
    assert not dialog.widened() and dialog.save_button.isEnabled()
    dialog.allowed_m.setValue(0.5)
    dialog.allowed_ratio.setValue(1000.0)
    assert "b00000" in dialog.told.text() and not dialog.save_button.isEnabled()


def test_the_algorithm_refuses_a_wider_tolerance_without_a_reason(run, workspace):
    from qgis.core import QgsProcessingException

    bad = TABLE.replace("270,101", "270,130")
    with pytest.raises(QgsProcessingException, match="wider tolerance"):
        add(run, workspace, bad, TOLERANCEM=35.0)
    assert add(run, workspace, bad, TOLERANCEM=35.0, REASON="paced")["HAZARD"]
