# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing in QGIS through layers that the plugin did not make meets the rules of the database, in both back ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from shapely.geometry import box


@dataclass(frozen=True)
class Breach:
    """An edit of one record, by its code, that the database has to refuse, and the rule that it breaks."""

    rule: str
    table: str
    record: str
    values: dict[str, Any]


BREACHES = (
    Breach("hazard.status.transition", "hazard", "OPEN", {"status": "handed_over"}),
    Breach("hazard.status.transition", "hazard", "CLOSED", {"status": "open"}),
    Breach("hazard.confirmed.evidence", "hazard", "OPEN", {"classification": "cha"}),
    Breach("hazard.classification.code", "hazard", "OPEN", {"classification": "perhaps"}),
    Breach("hazard.site_id.reference", "hazard", "OPEN", {"site_id": "nowhere"}),
    Breach("hazard.code.blank", "hazard", "OPEN", {"code": "  "}),
    Breach("hazard.void", "hazard", "OPEN", {"voided_at": "2026-01-01T00:00:00.000Z"}),
    Breach("hazard.id.fixed", "hazard", "OPEN", {"id": "another"}),
    Breach("hazard.slope_deg.maximum", "hazard", "OPEN", {"slope_deg": 95.0}),
    Breach("task_order.content.issued", "task_order", "O-1", {"content": '{"other": 1}'}),
    Breach("task.state.transition", "task", "T-1", {"state": "completed"}),
)
DELETED = (("hazard", "OPEN"), ("task_order", "O-1"), ("audit_log", None))
KEYS = {"hazard": "code", "task": "code", "task_order": "number"}
ORDER = ("submitted", "prioritised", "approved", "issued")


def fill(workspace) -> None:
    with workspace.transaction():
        for code in ("OPEN", "CLOSED"):
            record = {"code": code, "classification": "sha", "geometry": box(13, 32, 13.1, 32.1)}
            made = workspace.add("hazard", record)
            if code == "CLOSED":
                workspace.change("hazard", made, {"status": "closed"})
        task = workspace.add("task", {"code": "T-1", "activity": "nts"})
        order = workspace.add(
            "task_order", {"number": "O-1", "task_id": task, "content": "{}", "fingerprint": "f", "revision": 1}
        )
        for state in ORDER:
            more = {"issued_by": "LibMAC", "issued_on": "2026-01-01"} if state == "issued" else {}
            workspace.change("task_order", order, {"state": state, **more})


@pytest.fixture(scope="module", params=["geopackage", "postgis"])
def place(request, plugin, tmp_path_factory):
    """The address of a workspace with a few records; no edit of these tests is taken in."""
    from mine_action_plugin.adapters.database_login import create_named, open_named
    from mine_action_plugin.adapters.store import create_workspace

    if request.param == "geopackage":
        made = str(tmp_path_factory.mktemp("plain") / "w.gpkg")
        create_workspace(made)
    else:
        made = request.getfixturevalue("kept_login").place("plain")
        create_named(made)
    with open_named(made, "Amal") as workspace:
        fill(workspace)
    return made


def plain(place: str, table: str):
    """Return a layer as the browser of QGIS would open it: no form, no defaults, no filter."""
    from qgis.core import QgsDataSourceUri, QgsVectorLayer

    from mine_action_plugin.adapters.layers import make_layer
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named

    if place.endswith(".gpkg"):
        return QgsVectorLayer(f"{place}|layername={table}", table, "ogr")
    uri = QgsDataSourceUri(make_layer(place, table_named(table), words("en")).source())
    uri.setSql("")
    return QgsVectorLayer(uri.uri(False), table, "postgres")


def content(place: str) -> dict[str, list]:
    from mine_action_plugin.adapters.database_login import open_named

    with open_named(place) as workspace:
        return {name: workspace.engine.execute(f"SELECT * FROM {name} ORDER BY fid") for name in (*KEYS, "audit_log")}


def refused(layer) -> str:
    assert not layer.commitChanges()
    told = " ".join(layer.commitErrors())
    layer.rollBack()
    return told


@pytest.mark.parametrize("breach", BREACHES, ids=lambda one: f"{one.rule} {one.record}")
def test_an_edit_against_the_rules_is_not_saved_and_its_rule_is_named(place, breach):
    before = content(place)
    layer = plain(place, breach.table)
    (one,) = [each for each in layer.getFeatures() if each[KEYS[breach.table]] == breach.record]
    assert layer.startEditing()
    for name, value in breach.values.items():
        assert layer.changeAttributeValue(one.id(), layer.fields().lookupField(name), value)
    assert f"[{breach.rule}]" in refused(layer)
    assert content(place) == before


@pytest.mark.parametrize(("table", "code"), DELETED)
def test_nothing_is_deleted(place, table, code):
    before = content(place)
    layer = plain(place, table)
    one = next(each for each in layer.getFeatures() if code is None or each[KEYS[table]] == code)
    assert layer.startEditing() and layer.deleteFeature(one.id())
    assert f"[{table}.delete]" in refused(layer)
    assert content(place) == before


def test_what_the_rules_allow_is_saved_whole_and_logged(place):
    layer = plain(place, "hazard")
    (one,) = [each for each in layer.getFeatures() if each["code"] == "OPEN"]
    assert layer.startEditing()
    assert layer.changeAttributeValue(one.id(), layer.fields().lookupField("status"), "worked_on")
    assert layer.commitChanges(), layer.commitErrors()
    after = content(place)
    logged = [row for row in after["audit_log"] if "worked_on" in row]
    assert len(logged) == 1 and "open" in logged[0]
