# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace as layers: complete, found again, worded, and with forms that follow the dictionary."""

from __future__ import annotations

import shutil

import pytest

from tests.qgis.small_workspace import small_workspace


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "libya.gpkg"
    return path, small_workspace(path)


@pytest.fixture
def workspace(made, tmp_path):
    """A workspace of its own for each test; nothing has it open, so that it may be copied as a file."""
    return shutil.copy(made[0], tmp_path / "libya.gpkg"), made[1]


@pytest.fixture
def layers(workspace, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers

    return add_workspace_layers(empty_project, str(workspace[0]), "en")


def index(layer, name):
    return layer.fields().lookupField(name)


def test_every_table_of_the_dictionary_is_a_layer_that_shows_its_records(layers, workspace):
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.core.model.tables import TABLES

    assert set(layers) == {table.name for table in TABLES}
    with open_workspace(str(workspace[0])) as opened:
        for name, layer in layers.items():
            assert len(list(layer.getFeatures())) == len(opened.read(name)), name


def test_voided_records_are_left_out(layers):
    assert sorted(feature["code"] for feature in layers["hazard"].getFeatures()) == ["H1", "H2"]


def test_layer_is_found_whatever_it_is_called(layers, empty_project):
    from mine_action_plugin.adapters.layers import find_layer

    layers["hazard"].setName("Somebody's name for it")
    assert find_layer(empty_project, "hazard") is layers["hazard"]
    assert find_layer(empty_project, "nothing") is None


def test_adding_twice_adds_nothing(layers, workspace, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers

    again = add_workspace_layers(empty_project, str(workspace[0]), "en")
    assert again == layers
    assert len(empty_project.mapLayers()) == len(layers)


def test_another_workspace_takes_the_place_of_the_first(layers, tmp_path, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers, workspace_of

    other = tmp_path / "other.gpkg"
    small_workspace(other)
    again = add_workspace_layers(empty_project, str(other), "en")
    assert workspace_of(empty_project) == str(other)
    assert len(empty_project.mapLayers()) == len(again)


def test_another_workspace_is_not_saved_over_the_project_of_the_first(layers, tmp_path, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers, workspace_of

    empty_project.setTitle("Mine action plan: Tripoli")
    empty_project.setFileName(str(tmp_path / "tripoli.qgz"))
    add_workspace_layers(empty_project, workspace_of(empty_project), "en")
    assert empty_project.title() == "Mine action plan: Tripoli"
    assert empty_project.fileName() == str(tmp_path / "tripoli.qgz")
    other = tmp_path / "other.gpkg"
    small_workspace(other)
    add_workspace_layers(empty_project, str(other), "en")
    assert (empty_project.title(), empty_project.fileName()) == ("", "")


def test_points_lie_over_areas_and_a_table_that_no_group_names_is_shown_too():
    from mine_action_plugin.adapters.layers import group_of, tables_in_order
    from mine_action_plugin.core.model.tables import TABLES

    order = [table.name for table in tables_in_order()]
    assert sorted(order) == sorted(table.name for table in TABLES)
    assert order.index("finding") < order.index("accident") < order.index("hazard") < order.index("site")
    assert group_of("a table of tomorrow").key == "work"


def test_codes_are_chosen_by_label_and_stored_by_key(layers):
    setup = layers["hazard"].editorWidgetSetup(index(layers["hazard"], "classification"))
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [
        {"Suspected hazardous area (SHA)": "sha"},
        {"Confirmed hazardous area (CHA)": "cha"},
    ]


@pytest.mark.parametrize(
    ("table", "field", "widget"),
    [
        ("hazard", "survey_date", "DateTime"),
        ("hazard", "accessible", "ValueMap"),
        ("hazard", "slope_deg", "Range"),
        ("hazard", "area_m2", "TextEdit"),
        ("hazard", "site_id", "RelationReference"),
        ("hazard", "id", "Hidden"),
        ("hazard", "voided_at", "Hidden"),
        ("import_batch", "source_content", "Hidden"),
    ],
)
def test_widget_follows_the_type(layers, table, field, widget):
    assert layers[table].editorWidgetSetup(index(layers[table], field)).type() == widget


def test_what_is_not_known_is_neither_yes_nor_no(layers):
    from qgis.core import QgsApplication

    layer = layers["hazard"]
    column = index(layer, "accessible")
    setup = layer.editorWidgetSetup(column)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())

    def shown(value):
        return formatter.representValue(layer, column, setup.config(), None, value)

    assert (shown(True), shown(False)) == ("Yes", "No")
    assert shown(next(layer.getFeatures())["accessible"]) == "Not known"


def test_alias_is_the_label_with_its_unit(layers):
    assert layers["hazard"].attributeAlias(index(layers["hazard"], "reported_area_m2")) == "Reported area (m²)"


def test_relations_lead_from_evidence_to_its_hazard(layers, workspace, empty_project):
    relation = empty_project.relationManager().relation("mineaction_evidence_hazard_id")
    assert relation.isValid()
    evidence = next(layers["evidence"].getFeatures())
    assert relation.getReferencedFeature(evidence)["code"] == "H2"


def test_bookkeeping_is_neither_in_the_form_nor_in_the_attribute_table(layers):
    def names(element):
        from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorField

        if isinstance(element, QgsAttributeEditorField):
            yield element.name()
        if isinstance(element, QgsAttributeEditorContainer):
            for child in element.children():
                yield from names(child)

    layer = layers["hazard"]
    shown = [name for tab in layer.editFormConfig().tabs() for name in names(tab)]
    assert "classification" in shown
    assert not {"fid", "id", "version", "created_by", "voided_at"} & set(shown)
    columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}
    assert columns["voided_at"] and columns["fid"] and not columns["code"]


def test_what_is_fixed_or_logged_cannot_be_edited(layers):
    config = layers["import_batch"].editFormConfig()
    assert config.readOnly(index(layers["import_batch"], "rows_read"))
    assert not layers["hazard"].editFormConfig().readOnly(index(layers["hazard"], "classification"))
    assert layers["audit_log"].readOnly()


def test_constraint_accepts_lists_of_keys_and_refuses_others(layers):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature

    layer = layers["hazard"]
    expression = QgsExpression(layer.constraintExpression(index(layer, "contamination")))
    context = QgsExpressionContext()
    context.setFields(layer.fields())

    def accepts(value):
        feature = QgsFeature(layer.fields())
        feature["contamination"] = value
        context.setFeature(feature)
        return bool(expression.evaluate(context))

    assert accepts("uxo") and accepts("uxo,ap_mine") and accepts(None)
    assert not accepts("uxo;ap_mine") and not accepts("UXO") and not accepts("uxo,")


def test_new_record_from_a_form_carries_an_id_and_its_author(layers, workspace):
    from qgis.core import QgsExpressionContextUtils, QgsGeometry, QgsVectorLayerUtils

    from mine_action_plugin.adapters.store import open_workspace

    layer = layers["hazard"]
    context = layer.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    shape = QgsGeometry.fromWkt("MultiPolygon(((13.3 32.8, 13.31 32.8, 13.31 32.81, 13.3 32.8)))")
    feature = QgsVectorLayerUtils.createFeature(layer, shape, {}, context)
    feature["code"], feature["classification"] = "H9", "sha"
    layer.startEditing()
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    with open_workspace(str(workspace[0])) as opened:
        record = opened.read("hazard", "code = ?", ("H9",)).iloc[0]
    assert len(record["id"]) == 36
    assert record["created_by"]
    assert record["status"] == "open"


def test_database_refuses_what_the_form_would_let_through(layers):
    layer = layers["hazard"]
    feature = next(layer.getFeatures())
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), index(layer, "classification"), "none of these")
    assert not layer.commitChanges()
    layer.rollBack()
    assert next(layer.getFeatures())["classification"] == feature["classification"]


def test_open_findings_are_told_apart_and_those_that_block_are_drawn_at_every_scale(layers):
    rules = layers["finding"].renderer().rootRule().children()
    assert [rule.label() for rule in rules] == ["Blocking", "Warning", "Note", "Accepted"]
    assert [rule.minimumScale() for rule in rules] == [0, 40_000, 40_000, 40_000]
    assert rules[-1].isElse()


def test_file_that_is_no_workspace_is_refused(tmp_path, empty_project):
    from mine_action_plugin.adapters.layers import add_workspace_layers
    from mine_action_plugin.core.errors import PlanningError

    with pytest.raises(PlanningError):
        add_workspace_layers(empty_project, str(tmp_path / "nothing.gpkg"), "en")
    assert not empty_project.mapLayers()
