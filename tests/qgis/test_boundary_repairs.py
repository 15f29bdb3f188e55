# SPDX-License-Identifier: GPL-3.0-or-later
"""Repairs of boundaries in the workspace are offered from the findings list, and made only by a decision."""

from __future__ import annotations

import time

import pytest
from shapely.geometry import Polygon

from tests.qgis.small_workspace import small_workspace

BOW_TIE = Polygon([(13.3, 32.8), (13.302, 32.802), (13.302, 32.8), (13.3, 32.802)])


@pytest.fixture
def workspace(plugin, tmp_path):
    """H9 came with a boundary that crosses itself, drawn past the plugin; the check of the workspace found it."""
    import processing

    from mine_action_plugin.adapters.store import open_workspace

    path = str(tmp_path / "w.gpkg")
    small_workspace(tmp_path / "w.gpkg")
    with open_workspace(path, "tester") as opened:
        opened.add("hazard", {"code": "H9", "classification": "sha", "geometry": BOW_TIE})
    processing.run("mineaction:checkworkspace", {"WORKSPACE": path})
    return path


def stored(path):
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(path) as opened:
        (hazard,) = opened.read("hazard", "code = 'H9'").to_dict("records")
        findings = opened.read("finding", "record_id = ?", (hazard["id"],)).to_dict("records")
    return hazard, {one["kind"]: one for one in findings}


def repair(path, **values):
    import processing

    hazard, _ = stored(path)
    asked = {"WORKSPACE": path, "RECORD": hazard["id"], "REPAIR": "structure", "BY": "Amal", "REASON": "as on the map"}
    return processing.run("mineaction:repairboundary", {**asked, **values})


def test_a_repair_is_made_with_both_areas_and_the_decision_kept(workspace):
    from mine_action_plugin.adapters.store import open_workspace

    assert not stored(workspace)[0]["geometry"].is_valid
    done = repair(workspace)
    hazard, findings = stored(workspace)
    assert hazard["geometry"].is_valid and hazard["area_m2"] == pytest.approx(done["AFTER"])
    # two triangles, each a quarter of a box of 187.2 m by 221.8 m (pyproj's Geod along its sides)
    assert done["AFTER"] == pytest.approx(2 * 187.2 * 221.8 / 4, rel=2e-3) and abs(done["BEFORE"]) < 1.0
    said = findings["boundary_repaired"]
    assert "Amal" in said["text"] and "as on the map" in said["text"] and said["severity"] == "note"
    assert findings["geometry_invalid"]["accepted_by"] == "Amal", "the fault is answered"
    with open_workspace(workspace) as opened:
        log = "table_name = 'hazard' AND record_id = ? AND field = 'geom'"
        assert opened.read("audit_log", log, (hazard["id"],))["old_value"].iloc[0], "what it was is kept"


@pytest.mark.parametrize("left_out", [{"BY": " "}, {"REASON": " "}])
def test_nothing_is_repaired_without_a_name_and_a_reason(workspace, left_out):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="name and a reason"):
        repair(workspace, **left_out)
    assert not stored(workspace)[0]["geometry"].is_valid


def test_a_sound_boundary_is_offered_nothing(workspace):
    from qgis.core import QgsProcessingException

    repair(workspace)
    with pytest.raises(QgsProcessingException, match="no such repair"):
        repair(workspace)


class Panel:
    """As much of the panel as the dialog needs; what it runs is run at once."""

    def __init__(self, session, canvas) -> None:
        self.session, self.words, self.iface = session, session.words, self
        self.mapCanvas = lambda: canvas
        self.view = self.selection = self
        self.refreshed = False

    def refresh(self) -> None:
        self.refreshed = True

    def point_out(self, lon, lat) -> None:
        self.pointed = (lon, lat)

    def select(self, ids, zoom=False) -> None:
        self.chosen = ids

    def run(self, algorithm, parameters, done) -> None:
        import processing

        done(processing.run(f"mineaction:{algorithm}", parameters))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_findings_list_offers_the_repairs_of_a_record_and_makes_the_chosen_one(workspace, qgis_app, language):
    from qgis.gui import QgsMapCanvas

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.findings_dialog import FindingsDialog
    from mine_action_plugin.gui.session import Session

    session = Session(words(language))
    session.open(workspace)
    panel = Panel(session, QgsMapCanvas())
    dialog = FindingsDialog(panel, [])
    dialog.show()
    assert not dialog.repairs.isVisible()
    fault = next(one for one in dialog.rows.model.records if one["kind"] == "geometry_invalid")
    dialog.rows.select([fault["id"]])
    dialog.rows._tell()
    assert dialog.repairs.isVisible() and dialog.repairs.box.count() == 2 and "m²" in dialog.repairs.told.text()
    assert not dialog.repairs.button.isEnabled(), "nobody has decided"
    dialog.person.setText("Amal")
    dialog.reason.setText("as on the map")
    dialog.repairs.button.click()
    end = time.monotonic() + 1
    while time.monotonic() < end and not panel.refreshed:
        qgis_app.processEvents()
    assert stored(workspace)[0]["geometry"].is_valid and not dialog.repairs.isVisible()
    assert "boundary_repaired" in [one["kind"] for one in dialog.rows.model.records]
    dialog.reject()
    session.close()
