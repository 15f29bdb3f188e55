# SPDX-License-Identifier: GPL-3.0-or-later
"""Records with open findings stand out in attribute tables, and their form lists the findings."""

from __future__ import annotations

import json

import pytest

from tests.qgis.small_workspace import small_workspace


@pytest.fixture
def workspace(tmp_path):
    """Open findings: H1 a blocking one and a warning, A1 a note, E1 a warning that was accepted."""
    from mine_action_plugin.adapters.store import open_workspace

    path = tmp_path / "w.gpkg"
    ids = small_workspace(path)
    with open_workspace(str(path), "tester") as workspace, workspace.transaction():
        for code, table, severity, accepted in (
            ("H1", "hazard", "warning", None),
            ("H1", "hazard", "blocking", None),
            ("A1", "accident", "note", None),
            ("E1", "evidence", "warning", "2026-01-01"),
        ):
            finding = {"kind": "x", "severity": severity, "table_name": table, "record_id": ids[code], "text": code}
            workspace.add("finding", {**finding, "accepted_on": accepted, "accepted_by": accepted and "A. Planner"})
    return str(path)


@pytest.fixture
def layers(workspace, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers

    return add_workspace_layers(empty_project, workspace, "en")


def grounds(layer) -> dict[str, str]:
    """Return code, text or id of each record -> the ground that its row gets, as the attribute table asks for it."""
    from qgis.core import QgsConditionalStyle, QgsExpressionContext, QgsExpressionContextUtils

    found = {}
    for feature in layer.getFeatures():
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        rules = layer.conditionalStyles().rowStyles()
        styles = QgsConditionalStyle.matchingConditionalStyles(rules, None, context)
        names = [feature[name] for name in ("code", "id") if layer.fields().lookupField(name) >= 0]
        found[names[0]] = QgsConditionalStyle.compressStyles(styles).backgroundColor().name() if styles else ""
    return found


def test_the_gravest_open_finding_gives_a_row_its_ground(layers):
    from mine_action_plugin.adapters.finding_marks import GROUND

    assert grounds(layers["hazard"]) == {"H1": GROUND["blocking"].lower(), "H2": ""}
    assert set(grounds(layers["accident"]).values()) == {""}, "a note asks for nothing"
    assert set(grounds(layers["evidence"]).values()) == {""}, "it was accepted"


def test_a_finding_that_is_accepted_lets_the_row_go(layers, workspace):
    from mine_action_plugin.adapters.finding_marks import GROUND
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(workspace, "tester") as opened, opened.transaction():
        blocking = opened.read("finding", "severity = 'blocking'")["id"][0]
        opened.change("finding", blocking, {"accepted_on": "2026-01-01", "accepted_by": "A", "accepted_reason": "b"})
    layers["finding"].reload()
    assert grounds(layers["hazard"])["H1"] == GROUND["warning"].lower()


def test_the_form_of_a_record_lists_its_findings(layers, empty_project):
    from mine_action_plugin.adapters.finding_marks import findings_relation, tables_with_findings

    for table in tables_with_findings():
        relation = empty_project.relationManager().relation(findings_relation(table))
        assert relation.isValid() and relation.referencedLayer() is layers[table.name]
        titles = [tab.name() for tab in layers[table.name].editFormConfig().tabs()]
        assert "Findings" in titles
    hazard = next(one for one in layers["hazard"].getFeatures() if one["code"] == "H1")
    relation = empty_project.relationManager().relation("mineaction_finding_record_id_hazard")
    assert len(list(relation.getRelatedFeatures(hazard))) == 2


def test_the_marks_are_kept_in_a_project_that_is_opened_again(workspace, tmp_path):
    from qgis.core import QgsProject

    from mine_action_plugin.adapters.finding_marks import GROUND
    from mine_action_plugin.adapters.layers import find_layer
    from mine_action_plugin.adapters.project import build_project

    build_project(workspace, tmp_path / "p.qgz")
    project = QgsProject.instance()
    assert project.read(str(tmp_path / "p.qgz"))
    assert grounds(find_layer(project, "hazard")) == {"H1": GROUND["blocking"].lower(), "H2": ""}


def label_of(layer, field: str, code: str) -> str:
    """Return the label of a field in the form of the record called `code`, as the form asks for it."""
    from qgis.core import QgsEditFormConfig, QgsExpressionContext, QgsExpressionContextUtils

    feature = next(one for one in layer.getFeatures() if one["code"] == code)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    label = layer.editFormConfig().dataDefinedFieldProperties(field)
    text, known = label.valueAsString(QgsEditFormConfig.DataDefinedProperty.Alias, context, "")
    assert known
    return text


def open_finding(workspace, kind: str, severity: str, values: dict) -> None:
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(workspace, "tester") as opened, opened.transaction():
        hazard = opened.read("hazard", "code = 'H2'")["id"][0]
        about = {"table_name": "hazard", "record_id": hazard, "values_json": json.dumps(values), "text": "x"}
        opened.add("finding", {"kind": kind, "severity": severity, **about})


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_field_with_an_open_finding_stands_out_in_the_form(workspace, empty_project, language):
    from mine_action_plugin.adapters.finding_marks import GROUND
    from mine_action_plugin.adapters.layers import add_workspace_layers

    open_finding(workspace, "date_in_future", "warning", {"field": "survey_date", "value": "2099-01-01"})
    open_finding(workspace, "value_unreadable", "blocking", {"field": "survey_date", "value": "?"})
    open_finding(workspace, "empty_over_value", "warning", {"fields": "name, place", "code": "H2"})
    open_finding(workspace, "area_differs", "warning", {"reported": 1.0, "computed": 2.0})
    open_finding(workspace, "time_left_off", "note", {"field": "access", "count": 1})
    layer = add_workspace_layers(empty_project, workspace, language)["hazard"]
    marked = {"survey_date": "blocking", "name": "warning", "place": "warning", "reported_area_m2": "warning"}
    for field in ("survey_date", "name", "place", "reported_area_m2", "access", "area_m2", "place_ar", "status"):
        alias = layer.attributeAlias(layer.fields().lookupField(field))
        label = label_of(layer, field, "H2")
        if field in marked:
            assert GROUND[marked[field]] in label and alias in label and "\u26a0" in label
        else:
            assert label == alias
        assert label_of(layer, field, "H1") == alias, "it is another record's"


def test_every_field_of_every_form_can_stand_out_and_kinds_name_fields_that_there_are(layers):
    from mine_action_plugin.adapters.finding_marks import tables_with_findings
    from mine_action_plugin.adapters.finding_words import kinds_about
    from mine_action_plugin.core.model.tables import TABLES

    for table in tables_with_findings():
        config = layers[table.name].editFormConfig()
        assert all(config.dataDefinedFieldProperties(field.name).hasActiveProperties() for field in table.fields)
    fields = {field.name for table in TABLES for field in table.fields}
    said = {key: [name for name in fields if key in kinds_about(name)] for key in ("area_differs", "duplicate_id")}
    assert said == {"area_differs": ["reported_area_m2"], "duplicate_id": ["code"]}


def test_the_table_of_findings_is_in_words(layers):
    layer = layers["finding"]
    kinds = layer.editorWidgetSetup(layer.fields().lookupField("kind"))
    shown = {value: label for one in kinds.config()["map"] for label, value in one.items()}
    assert kinds.type() == "ValueMap" and shown["area_differs"] == "Reported area differs from the polygon"
    tables = layer.editorWidgetSetup(layer.fields().lookupField("table_name"))
    assert {"Hazard": "hazard"} in tables.config()["map"]
    columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}
    assert columns["record_id"] and columns["values_json"] and not columns["kind"] and not columns["text"]
    assert "source_name" in layers["import_batch"].displayExpression(), "which is what the column Import shows"


def test_findings_are_told_in_arabic_in_forms_and_tables_as_the_panel_tells_them(workspace, empty_project):
    import json
    import string

    from mine_action_plugin.adapters.finding_expression import said_expression
    from mine_action_plugin.adapters.finding_words import all_kinds, stored_finding
    from mine_action_plugin.adapters.layers import add_workspace_layers
    from mine_action_plugin.adapters.words import words

    arabic = words("ar")
    expected = {}
    for kind in all_kinds():
        names = {}
        for text in (kind.title, kind.detail):
            for _, name, form, _ in string.Formatter().parse(text):
                if name is not None:
                    names[name] = 1.26 if form else "survey_date" if name == "field" else "it's {x}\n\\ «"
        open_finding(workspace, kind.key, "warning", names)
        expected[kind.key] = stored_finding(arabic, kind.key, json.dumps(names), "", isolate=True)
    layer = add_workspace_layers(empty_project, workspace, "ar")["finding"]
    said = {feature["kind"]: feature["said_in_words"] for feature in layer.getFeatures()}

    def plain(text: str) -> str:
        text = text.replace("1.2600", "1.26").replace("126.0", "126")  # QGIS leaves the zeros at the end out
        return text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069)))

    assert set(said) >= set(expected) and len(expected) > 100
    assert {key: plain(said[key]) for key in expected} == {key: plain(text) for key, text in expected.items()}
    assert layer.displayExpression() == '"said_in_words"' and said_expression(arabic).count("WHEN") == len(expected)
    columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}
    assert columns["text"] and not columns["said_in_words"]
    held = empty_project.mapLayersByName(words("ar")("Held rows"))[0]
    assert held.fields().lookupField("reasons_in_words") >= 0
    other = type(empty_project)()
    english = add_workspace_layers(other, workspace, "en")["finding"]
    assert english.fields().lookupField("said_in_words") < 0, "what is stored is English"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_several_codes_are_told_by_the_label_of_their_field(workspace, empty_project, language):
    from mine_action_plugin.adapters.layers import add_workspace_layers
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.words import words

    with open_workspace(workspace, "tester") as opened, opened.transaction():
        (hazard,) = opened.read("hazard", "code = 'H2'").to_dict("records")
        opened.change("hazard", hazard["id"], {"contamination": "uxo,ap_mine"})
    layer = add_workspace_layers(empty_project, workspace, language)["hazard"]
    alias = layer.attributeAlias(layer.fields().lookupField("contamination"))
    label = label_of(layer, "contamination", "H2")
    said = [words(language)(one) for one in ("Unexploded ordnance", "Anti-personnel mines")]
    assert label.startswith(alias) and all(one in label for one in said)
    assert label_of(layer, "contamination", "H1") == alias, "where nothing is recorded nothing is added"
