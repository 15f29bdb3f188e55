# SPDX-License-Identifier: GPL-3.0-or-later
"""Outputs never take the place of what is read, or of what they are not."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def order(run, workspace: Path) -> str:
    return run("createtaskorders", WORKSPACE=str(workspace), HAZARDS="H1")["ORDERS"]


def refusal(run, name: str, **parameters) -> str:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(name, **parameters)
    return str(refused.value)


def test_an_order_is_not_printed_over_its_workspace(run, workspace, order):
    before = workspace.read_bytes()
    beside = workspace.parent / "." / "x" / ".." / "w.gpkg"
    (workspace.parent / "x").mkdir()
    for output in (workspace, beside):
        said = refusal(run, "printtaskorder", WORKSPACE=str(workspace), ORDER=order, OUTPUT=str(output))
        assert "written over an input" in said
    assert workspace.read_bytes() == before


def test_the_panel_which_takes_the_steps_one_by_one_is_refused_the_same(plugin, workspace, order):
    """The window stays alive between the steps of what cannot leave the main thread."""
    from qgis.core import QgsApplication

    from mine_action_plugin.gui.run import Runner

    before, said, done = workspace.read_bytes(), [], []
    runner = Runner()
    runner.failed.connect(said.append)
    parameters = {"WORKSPACE": str(workspace), "ORDER": order, "LANGUAGE": "en", "OUTPUT": str(workspace)}
    assert runner.start("printtaskorder", parameters, done.append)
    while runner.busy:
        QgsApplication.processEvents()
    assert "written over an input" in said[0] and not done and workspace.read_bytes() == before


@pytest.mark.parametrize("output", ["{path}", "ogr:dbname='{path}' table=\"hazard\" (geom)"])
def test_ranked_hazards_are_not_written_over_the_register(run, workspace, output):
    before = workspace.read_bytes()
    said = refusal(run, "rankhazards", WORKSPACE=str(workspace), OUTPUT=output.format(path=workspace))
    assert "written over an input" in said and workspace.read_bytes() == before


def test_a_report_is_not_written_over_the_data_that_it_is_about(run, workspace, tmp_path):
    data = tmp_path / "hazards.geojson"
    data.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    said = refusal(run, "importsurvey", WORKSPACE=str(workspace), INPUT=str(data), REPORT=str(data))
    assert "written over an input" in said and "FeatureCollection" in data.read_text(encoding="utf-8")


def test_an_order_takes_the_place_of_an_earlier_print_only(run, workspace, order, tmp_path):
    output = tmp_path / "order.pdf"
    for _ in range(2):
        run("printtaskorder", WORKSPACE=str(workspace), ORDER=order, OUTPUT=str(output))
    kept = tmp_path / "survey.shp"
    kept.write_bytes(b"\0\0\x27\x0a")
    for other in (kept, tmp_path):
        said = refusal(run, "printtaskorder", WORKSPACE=str(workspace), ORDER=order, OUTPUT=str(other))
        assert "Something else is there already" in said and "Traceback" not in said
    assert kept.read_bytes() == b"\0\0\x27\x0a" and output.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("field", ["remarks", "place"])
def test_a_text_that_runs_over_the_foot_of_the_page_stops_the_print(run, workspace, tmp_path, field):
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(str(workspace), "tester") as opened:
        opened.change("hazard", opened.read("hazard")["id"].iloc[0], {field: "word " * 4000})
    order = run("createtaskorders", WORKSPACE=str(workspace), HAZARDS="H1")["ORDERS"]
    output = tmp_path / "order.pdf"
    said = refusal(run, "printtaskorder", WORKSPACE=str(workspace), ORDER=order, OUTPUT=str(output))
    assert "longer than a page" in said and not output.exists()


def test_marks_that_turn_letters_about_are_printed_as_their_numbers(plugin):
    from mine_action_plugin.adapters.layouts.speech import spoken
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.orders.blocks import Name, Say

    spoof = "safe\u202eecafrus"
    assert spoken(spoof, words("en")) == "safe[U+202E]ecafrus"
    assert "\u202e" not in spoken(Name(spoof, "حقل\u2067x"), words("ar"))
    assert spoken(Say("{a}", (("a", "a\x01b"),)), words("en")) == "\u2066a[U+0001]b\u2069"
    assert spoken("سطر\u200f ثان\nline", words("ar")) == "\u2067سطر\u200f ثان\u2069\nline"
