# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that stand out in the form of a record because of an open finding about them: each by its label."""

from __future__ import annotations

import html
import json

from qgis.core import QgsEditFormConfig, QgsExpression, QgsProject, QgsProperty, QgsPropertyCollection, QgsVectorLayer

from ..core.model.table import Field, Table, Type
from .finding_marks import GROUND, findings_relation, tables_with_findings
from .finding_words import kinds_about
from .words import Words

QUOTED_ID = "'''' || replace(\"id\", '''', '''''') || ''''"
SIGN = "\u26a0"  # beside the colour, for whoever does not see that


def mark_fields(
    config: QgsEditFormConfig, layer: QgsVectorLayer, table: Table, project: QgsProject, words: Words
) -> None:
    """Let the label of each field in the form of `layer` say whether there is an open finding about the field.

    The aliases of the fields must be there already, and the relations in `project`.
    """
    if table not in tables_with_findings():
        return
    findings = project.relationManager().relation(findings_relation(table)).referencingLayerId()
    for field in table.fields:
        index = layer.fields().lookupField(field.name)
        if index >= 0:
            marked = QgsPropertyCollection()
            rule = label_rule(findings, field.name, layer.attributeAlias(index), _meaning(field, words))
            marked.setProperty(QgsEditFormConfig.DataDefinedProperty.Alias, QgsProperty.fromExpression(rule))
            config.setDataDefinedFieldProperties(field.name, marked)


def _meaning(field: Field, words: Words) -> str:
    """Return the expression for what the codes in a field mean, a line each: QGIS shows several by their keys.

    "''" for a field that does not hold several.
    """
    if field.type is not Type.CODES or field.codes is None:
        return "''"
    labels = {code.key: html.escape(words(code.label)) for code in field.codes.codes}
    known = f"from_json({QgsExpression.quotedString(json.dumps(labels, ensure_ascii=False))})"
    keys = f"string_to_array({QgsExpression.quotedColumnRef(field.name)}, ',')"
    said = f"array_foreach({keys}, coalesce(map_get({known}, @element), @element))"
    return f"coalesce('<br><small>' || nullif(array_to_string({said}, '<br>'), '') || '</small>', '')"


def label_rule(findings: str, field: str, label: str, meaning: str = "''") -> str:
    """Return the expression that gives the label of `field`: on a ground of the gravest open finding about it.

    `meaning` is the expression for what stands below it.
    """
    about = QgsExpression.quotedString(_about(field))
    cases = []
    for severity, ground in reversed(GROUND.items()):
        style = f"background-color:{ground};color:#000000"
        shown = f'<span style="{style}">&nbsp;{SIGN} {html.escape(label)}&nbsp;</span>'
        cases.append(
            f"WHEN regexp_match({_said(findings, severity)}, {about}) THEN {QgsExpression.quotedString(shown)}"
        )
    return f"(CASE {' '.join(cases)} ELSE {QgsExpression.quotedString(label)} END) || {meaning}"


def _said(findings: str, severity: str) -> str:
    """Return the expression for what the open findings of the record say: a line each, kind and values.

    The same one for every field of a form, since QGIS reads an aggregate once for all expressions that ask for it.
    """
    wanted = f'"accepted_on" IS NULL AND "severity" = \'{severity}\' AND "record_id" = '
    line = "'#' || \"kind\" || ' ' || coalesce(\"values_json\", '')"
    read = f"aggregate({QgsExpression.quotedString(findings)}, 'concatenate', {line}, {wanted}"
    return f"coalesce(eval({QgsExpression.quotedString(read)} || {QUOTED_ID} || ')'), '')"


def _about(field: str) -> str:
    """Return the pattern of what a finding about `field` says: its kind is about it, or its values name it."""
    kinds = "".join(f"#{kind} |" for kind in kinds_about(field))
    return f'{kinds}"field": "{field}"|"fields": "([^"]*, )?{field}[",]'
