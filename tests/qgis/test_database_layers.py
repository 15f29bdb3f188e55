# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace in PostgreSQL as layers: opened by QGIS's provider and login, edited under its rules."""

from __future__ import annotations

import os

import pytest
from shapely.geometry import box


@pytest.fixture(scope="module")
def named(kept_login, plugin):
    """The address of a workspace with one hazard, whose login only QGIS keeps; nothing of it is in the environment."""
    from mine_action_plugin.adapters.database_login import create_named, open_named

    assert "PGPASSFILE" not in os.environ
    place = kept_login.place("office")
    create_named(place)
    with open_named(place, "Amal") as workspace, workspace.transaction():
        hazard = workspace.add("hazard", {"code": "H1", "classification": "sha", "geometry": box(13, 32, 13.1, 32.1)})
        voided = workspace.add("hazard", {"code": "H2", "classification": "sha"})
        workspace.void("hazard", voided, "entered twice")
        finding = {"kind": "x", "severity": "blocking", "table_name": "hazard", "record_id": hazard, "text": "t"}
        workspace.add("finding", finding)
    return place, kept_login.password


@pytest.fixture
def layers(named, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers

    return add_workspace_layers(empty_project, named[0], "en")


def test_every_table_opens_by_the_login_that_qgis_keeps_and_no_source_holds_it(layers, named):
    from mine_action_plugin.core.model.tables import TABLES

    assert set(layers) == {table.name for table in TABLES}
    for layer in layers.values():
        assert layer.providerType() == "postgres" and layer.isValid()
        assert "authcfg=" in layer.source() and named[1] not in layer.source()
    assert [one["code"] for one in layers["hazard"].getFeatures()] == ["H1"], "voided ones are left out"
    assert not layers["hazard"].getFeature(1).geometry().isEmpty()


def test_an_edit_is_written_and_the_message_of_a_broken_rule_is_handed_on(layers, named):
    from mine_action_plugin.adapters.database_login import open_named

    hazard = layers["hazard"]
    one = next(hazard.getFeatures())
    place = hazard.fields().lookupField
    assert hazard.startEditing()
    assert hazard.changeAttributeValue(one.id(), place("name"), "مزرعة")
    assert hazard.commitChanges(), hazard.commitErrors()
    with open_named(named[0]) as workspace:
        assert workspace.read("hazard")["name"].tolist() == ["مزرعة"]
    assert hazard.startEditing()
    assert hazard.changeAttributeValue(one.id(), place("classification"), "perhaps")
    assert not hazard.commitChanges()
    assert "classification" in " ".join(hazard.commitErrors())
    hazard.rollBack()


def test_a_new_record_from_a_form_is_taken_in(layers, named):
    from qgis.core import QgsVectorLayerUtils

    from mine_action_plugin.adapters.database_login import open_named

    accident = layers["accident"]
    assert accident.startEditing()
    feature = QgsVectorLayerUtils.createFeature(accident)
    feature["code"] = "A1"
    assert accident.addFeature(feature) and accident.commitChanges(), accident.commitErrors()
    with open_named(named[0]) as workspace:
        assert workspace.read("accident")["code"].tolist() == ["A1"]


def test_relations_marks_and_the_way_back_to_the_workspace_are_there(layers, named, empty_project):
    from mine_action_plugin.adapters.finding_marks import GROUND
    from mine_action_plugin.adapters.layers import workspace_of
    from tests.qgis.test_finding_marks import grounds

    assert workspace_of(empty_project) == named[0]
    relation = empty_project.relationManager().relation("mineaction_finding_record_id_hazard")
    assert len(list(relation.getRelatedFeatures(next(layers["hazard"].getFeatures())))) == 1
    assert grounds(layers["hazard"])["H1"] == GROUND["blocking"].lower()


def test_a_ranking_in_the_database_is_opened_again_with_what_counted(named):
    import processing

    from mine_action_plugin.adapters import rankings
    from mine_action_plugin.adapters.database_login import open_named

    with open_named(named[0], "Amal") as workspace:
        place = box(13.1, 32.1, 13.101, 32.101).centroid
        workspace.add("accident", {"code": "A-near", "happened_on": "2026-01-05", "killed": 1, "geometry": place})
    code = processing.run("mineaction:rankhazards", {"WORKSPACE": named[0], "TODAY": "2026-03-01"})["RANKING"]
    why = {"WORKSPACE": named[0], "RANKING": code, "HAZARD": "H1"}
    counted = processing.run("mineaction:explainrank", why)["COUNTED"]
    rankings._kept.clear()
    opened = processing.run("mineaction:openranking", {"WORKSPACE": named[0], "RANKING": code})
    assert (opened["SOURCES"], opened["NOT_SHOWN"]) == (1, "")
    assert processing.run("mineaction:explainrank", why)["COUNTED"] == counted > 0
