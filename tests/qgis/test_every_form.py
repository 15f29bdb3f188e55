# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field of every table has its form from the dictionary, in each language: nothing is left to be made by hand."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.model.envelope import ENVELOPE
from mine_action_plugin.core.model.table import Type
from mine_action_plugin.core.model.tables import TABLES
from tests.qgis.small_workspace import small_workspace

HIDDEN = {field.name for field in ENVELOPE}
SHOWN = [(table, field) for table in TABLES for field in table.all_fields if field.name not in HIDDEN]
FOR_PROGRAMS = {"finding": {"record_id", "values_json"}, "task_order": {"content"}}
ARABIC = ("\u0600", "\u06ff")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("forms") / "libya.gpkg"
    small_workspace(path)
    return path


@pytest.fixture(params=["en", "ar"])
def made(request, path, empty_project):
    """The layers in a language, and the function that says a marked text in it."""
    from mine_action_plugin.adapters.layers import add_workspace_layers
    from mine_action_plugin.adapters.words import words

    return add_workspace_layers(empty_project, str(path), request.param), words(request.param)


def in_arabic(text: str) -> bool:
    return any(ARABIC[0] <= letter <= ARABIC[1] for letter in text)


def index(layers, table, field) -> int:
    return layers[table.name].fields().lookupField(field.name)


def test_every_field_is_called_by_its_label_in_the_language_of_the_reader(made):
    layers, say = made
    for table, field in SHOWN:
        called = layers[table.name].attributeAlias(index(layers, table, field))
        assert called == say(field.label) + (f" ({field.unit})" if field.unit else ""), field.name
        assert in_arabic(called) == (say(field.label) != field.label), field.name
    assert {layer.name() for layer in layers.values()} == {say(table.plural) for table in TABLES}


def test_every_field_of_codes_offers_each_code_by_its_label_and_nothing_else(made):
    layers, say = made
    checked = 0
    for table, field in SHOWN:
        if field.type is not Type.CODE:
            continue
        setup = layers[table.name].editorWidgetSetup(index(layers, table, field))
        assert setup.type() == "ValueMap", (table.name, field.name)
        offered = [pair for one in setup.config()["map"] for pair in one.items()]
        codes = [(say(code.label), code.key) for code in field.codes.codes]
        assert offered[: len(codes)] == codes
        assert len(offered) == len(codes) + (not field.required), "not known is a choice where it may be empty"
        checked += 1
    assert checked > 30


def test_every_reference_is_a_relation_that_leads_to_its_table(made, empty_project):
    layers, _ = made
    relations = empty_project.relationManager().relations()
    for table in TABLES:
        for field in table.all_fields:
            if field.type is Type.REFERENCE and field.name not in HIDDEN:
                relation = relations[f"mineaction_{table.name}_{field.name}"]
                assert relation.isValid() and relation.referencedLayerId() == layers[field.references].id()
                assert layers[table.name].editorWidgetSetup(index(layers, table, field)).type() == "RelationReference"


def test_every_rule_that_a_form_can_check_is_one_of_its_constraints(made):
    from qgis.core import QgsFieldConstraints

    not_null, unique, expression = (
        QgsFieldConstraints.Constraint.ConstraintNotNull,
        QgsFieldConstraints.Constraint.ConstraintUnique,
        QgsFieldConstraints.Constraint.ConstraintExpression,
    )
    layers, say = made
    for table, field in SHOWN:
        layer, at = layers[table.name], index(layers, table, field)
        held = layer.fields().at(at).constraints()
        assert not field.required or held.constraints() & not_null, (table.name, field.name)
        assert ((field.name,) not in table.unique) or bool(held.constraints() & unique), (table.name, field.name)
        if field.minimum is not None or field.maximum is not None or field.type is Type.CODES:
            assert held.constraints() & expression, (table.name, field.name)
            told = layer.constraintDescription(at)
            assert told and in_arabic(told) == (say("Not known") != "Not known"), (table.name, field.name)


def test_a_form_shows_every_field_that_is_for_people(made):
    from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorField

    layers, say = made

    def names(element):
        if isinstance(element, QgsAttributeEditorField):
            yield element.name()
        for child in element.children() if isinstance(element, QgsAttributeEditorContainer) else ():
            yield from names(child)

    for table in TABLES:
        shown = {name for tab in layers[table.name].editFormConfig().tabs() for name in names(tab)}
        fields = layers[table.name].fields()
        called = {layers[table.name].attributeAlias(fields.lookupField(name)) for name in shown}
        wanted = {
            field.name
            for field in table.all_fields
            if field.name not in HIDDEN and field.type is not Type.BLOB and say(field.label) not in called
        }  # under its label another field may say it in the language of the reader
        assert wanted - shown <= FOR_PROGRAMS.get(table.name, set()), table.name
