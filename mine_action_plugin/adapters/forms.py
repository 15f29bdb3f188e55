# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms from the data dictionary: one widget, alias and constraint a field, relations, and what stays hidden."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from ..core.model.envelope import ENVELOPE, PROVENANCE
from ..core.model.frozen import FIXED
from ..core.model.lifecycle import LIFECYCLES
from ..core.model.table import Field, Table, Type
from ..core.model.tables import TABLES, table_named
from ..core.text import QT_TRANSLATE_NOOP
from .compat import make_tab
from .field_marks import mark_fields
from .finding_expression import add_words
from .finding_marks import findings_relation, mark_findings, relate_findings, tables_with_findings
from .widgets import widget_of
from .words import Words

NOTHING: Mapping[str, str] = {}
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
DETAILS = ("hazard", "task")  # whose forms list the records that refer to them

_HIDDEN = {field.name for field in ENVELOPE}
_SOURCE = {field.name for field in PROVENANCE}
_INNER = {  # what only a program reads: the panel and the printed order say it in words
    "finding": {"record_id", "values_json"},
    "task_order": {"content"},
}
_BORN = {  # what a form gives a new record, in words of QGIS's own expressions
    "id": "uuid('WithoutBraces')",
    "created_by": "@user_account_name",
}

_CHANGED = {  # and what it gives whenever it changes one
    "changed_by": "if($id > 0, @user_account_name, NULL)",
    "changed_at": "if($id > 0, now(), NULL)",
    # "I read this version": a value that is there already would not be sent.
    "version": 'if($id > 0, -abs("version"), 1)',
}


def relation_id(table: str, field: str) -> str:
    return f"mineaction_{table}_{field}"


def relate(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    """Tell `project` which field of which layer holds the id of a record of which other layer."""
    for table in TABLES:
        for field in table.all_fields:
            if field.type is Type.REFERENCE and table.name in layers and field.references in layers:
                relation = QgsRelation(QgsRelationContext(project))
                relation.setId(relation_id(table.name, field.name))
                relation.setName(f"{table.name}.{field.name}")
                relation.setReferencingLayer(layers[table.name].id())
                relation.setReferencedLayer(layers[field.references].id())
                relation.addFieldPair(field.name, "id")
                project.relationManager().addRelation(relation)
    relate_findings(project, layers)


def display_expression(table: Table) -> str:
    """Return the expression by which people tell records of `table` apart."""
    names = [name for name in (table.code, "name") if name and name in table.columns]
    names = names or [name for name in ("text", "source_name") if name in table.columns]  # of findings and imports
    if not names:
        return '"id"'
    return " || ' ' || ".join(f"coalesce({QgsExpression.quotedColumnRef(name)}, '')" for name in names)


def is_read_only(table: Table, field: Field) -> bool:
    """Return whether a person may not change the field by hand once the record is there."""
    return not table.keeps_history or field.name in (*_HIDDEN, *_SOURCE, *FIXED.get(table.name, ()))


def apply_form(layer: QgsVectorLayer, table: Table, words: Words, project: QgsProject) -> None:
    """Give `layer` its form; its relations must be in `project` already."""
    said, stored = add_words(layer, table.name, words, _findings(table, project))
    shown = f'"{said}"' if said and table.name == "finding" else display_expression(table)
    layer.setDisplayExpression(shown)
    for field in table.all_fields:
        index = layer.fields().lookupField(field.name)
        if index >= 0:
            _apply_field(layer, index, table, field, words)
    if said:
        layer.setFieldAlias(layer.fields().lookupField(said), words(table.field(stored).label))
        setup = QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True, "UseHtml": False})
        layer.setEditorWidgetSetup(layer.fields().lookupField(said), setup)
    config = layer.editFormConfig()
    _lay_out(config, layer, table, words, project, {stored: said})
    mark_fields(config, layer, table, project, words)
    layer.setEditFormConfig(config)
    _hide_columns(layer, table, {stored})
    mark_findings(layer, table, words, project)
    if not table.keeps_history:
        layer.setReadOnly(True)


def _findings(table: Table, project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of the findings about records of `table`, or of findings itself."""
    if table.name == "finding":
        table = table_named("held_record")
    return project.relationManager().relation(findings_relation(table)).referencingLayer()


def _apply_field(layer: QgsVectorLayer, index: int, table: Table, field: Field, words: Words) -> None:
    label = words(field.label)
    layer.setFieldAlias(index, f"{label} ({field.unit})" if field.unit else label)
    hidden = field.name in _HIDDEN or field.type is Type.BLOB
    layer.setEditorWidgetSetup(index, widget_of(table, field, words, hidden))
    if field.name in _BORN:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(_BORN[field.name]))
    elif field.name in _CHANGED:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(_CHANGED[field.name], True))
    elif field.default is not None:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedValue(field.default)))
    if not hidden:
        _constrain(layer, index, table, field, words)


def _constrain(layer: QgsVectorLayer, index: int, table: Table, field: Field, words: Words) -> None:
    if field.required:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, HARD)
    if (field.name,) in table.unique:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique, HARD)
    expression, description = constraint_of(field, words)
    if expression:
        layer.setConstraintExpression(index, expression, description)
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, HARD)


def constraint_of(field: Field, words: Words) -> tuple[str, str]:
    """Return the expression that the values of `field` satisfy, and what to say where one does not; empty for none."""
    column = QgsExpression.quotedColumnRef(field.name)
    if field.type is Type.CODES and field.codes:
        keys = "|".join(field.codes.keys())
        pattern = QgsExpression.quotedString(f"^({keys})(,({keys}))*$")
        says = words(
            QT_TRANSLATE_NOOP("MineAction", "Keys of the list, separated by commas: {keys}"),
            keys=", ".join(field.codes.keys()),
        )
        return f"{column} IS NULL OR regexp_match({column}, {pattern}) > 0", says
    if field.minimum is not None and field.maximum is not None:
        says = words(
            QT_TRANSLATE_NOOP("MineAction", "From {minimum:g} to {maximum:g}"),
            minimum=field.minimum,
            maximum=field.maximum,
        )
        return f"{column} IS NULL OR ({column} >= {field.minimum:g} AND {column} <= {field.maximum:g})", says
    if field.minimum is not None:
        says = words(QT_TRANSLATE_NOOP("MineAction", "At least {minimum:g}"), minimum=field.minimum)
        return f"{column} IS NULL OR {column} >= {field.minimum:g}", says
    return "", ""


def _tab(
    title: str,
    fields: list[Field],
    layer: QgsVectorLayer,
    parent: QgsAttributeEditorElement,
    instead: Mapping[str, str] = NOTHING,
) -> QgsAttributeEditorContainer:
    """Return a tab with these fields; `instead` are fields that others are shown in place of."""
    tab = QgsAttributeEditorContainer(title, parent)
    make_tab(tab)
    for field in fields:
        name = instead.get(field.name, field.name)
        tab.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), tab))
    return tab


def _lay_out(
    config: QgsEditFormConfig,
    layer: QgsVectorLayer,
    table: Table,
    words: Words,
    project: QgsProject,
    instead: Mapping[str, str],
) -> None:
    left_out = _HIDDEN | _INNER.get(table.name, set())
    shown = [field for field in table.all_fields if field.name not in left_out and field.type is not Type.BLOB]
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    first = [field for field in shown if field.name not in _SOURCE]
    config.addTab(_tab(words(table.label), first, layer, root, instead))
    source = [field for field in shown if field.name in _SOURCE]
    if source:
        config.addTab(_tab(words(QT_TRANSLATE_NOOP("MineAction", "Source")), source, layer, root))
    listed = [(other, relation_id(other.name, field.name)) for other, field in _referring(table)]
    listed = listed if table.name in DETAILS else []
    if table in tables_with_findings():
        listed.insert(0, (table_named("finding"), findings_relation(table)))
    for other, identifier in listed:
        config.addTab(_records_tab(words(other.plural), project.relationManager().relation(identifier), layer, root))
    for field in table.all_fields:
        index = layer.fields().lookupField(field.name)
        config.setReadOnly(index, is_read_only(table, field) or not _is_free(table, field))


def _records_tab(
    title: str, relation: QgsRelation, layer: QgsVectorLayer, parent: QgsAttributeEditorElement
) -> QgsAttributeEditorContainer:
    """Return a tab that lists the records of a relation."""
    tab = _tab(title, [], layer, parent)
    listed = QgsAttributeEditorRelation(relation.id(), relation, tab)
    listed.setRelationWidgetTypeId("relation_editor")
    listed.setShowLabel(False)  # the tab says it
    tab.addChildElement(listed)
    return tab


def _is_free(table: Table, field: Field) -> bool:
    """Return whether a form may set the field: an order's state is changed by its algorithms alone."""
    return table.name != "task_order" or not any(
        (one.table, one.field) == (table.name, field.name) for one in LIFECYCLES
    )


def _referring(table: Table) -> list[tuple[Table, Field]]:
    """Return the tables and fields that hold the id of a record of `table` as the one that they belong to."""
    return [
        (other, field)
        for other in TABLES
        for field in other.fields
        if field.type is Type.REFERENCE and field.references == table.name and field.name == f"{table.name}_id"
    ]


def _hide_columns(layer: QgsVectorLayer, table: Table, more: set[str]) -> None:
    """Leave bookkeeping out of the attribute table too; the columns can be shown again there."""
    blobs = {field.name for field in table.all_fields if field.type is Type.BLOB}
    hidden = {"fid", *_HIDDEN, *blobs, *_INNER.get(table.name, ()), *more} - (
        {"created_at", "created_by"} if table.name == "audit_log" else set()
    )
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.hidden or column.name in hidden
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)
