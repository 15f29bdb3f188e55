# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of attribute tables that stand out because of their findings, and the findings in the form of their record."""

from __future__ import annotations

from qgis.core import QgsConditionalStyle, QgsExpression, QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..core.model.table import Table
from ..core.model.tables import TABLES
from ..core.model.work_codelists import SEVERITY
from ..core.text import QT_TRANSLATE_NOOP
from .words import Words

GROUND = {"warning": "#FFE9B8", "blocking": "#F8C9D4"}  # the gravest last, which is the one that is seen
SETTLED = "#808080"
OPEN = QT_TRANSLATE_NOOP("MineAction", "Open findings: {severity}")
ACCEPTED = QT_TRANSLATE_NOOP("MineAction", "Accepted")


def tables_with_findings() -> tuple[Table, ...]:
    """Return the tables about whose records the intake and the checks write findings: all that people work in."""
    return tuple(table for table in TABLES if table.keeps_history and table.name != "finding")


def findings_relation(table: Table) -> str:
    """Return the id of the relation from a record of `table` to the findings about it."""
    return f"mineaction_finding_record_id_{table.name}"


def relate_findings(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    """Tell `project` which findings are about which record: one field of theirs holds ids from any table."""
    for table in tables_with_findings():
        if table.name in layers and "finding" in layers:
            relation = QgsRelation(QgsRelationContext(project))
            relation.setId(findings_relation(table))
            relation.setName(f"finding.record_id ({table.name})")
            relation.setReferencingLayer(layers["finding"].id())
            relation.setReferencedLayer(layers[table.name].id())
            relation.addFieldPair("record_id", "id")
            project.relationManager().addRelation(relation)


def mark_findings(layer: QgsVectorLayer, table: Table, words: Words, project: QgsProject) -> None:
    """Let rows of `layer` with open findings stand out in its attribute table; its relations must be there already."""
    if table.name == "finding":
        layer.conditionalStyles().setRowStyles(_styles_of_findings(words))
    elif table in tables_with_findings():
        findings = project.relationManager().relation(findings_relation(table)).referencingLayerId()
        layer.conditionalStyles().setRowStyles(_styles_of_records(findings, words))


def _styles_of_records(findings: str, words: Words) -> list[QgsConditionalStyle]:
    """Return a style for each severity.

    The id of the record is written into the filter, which a provider can then hand to its database: with
    `attribute(@parent, 'id')` QGIS would look through all findings for every row that is shown.
    """
    quoted = "'''' || replace(\"id\", '''', '''''') || ''''"
    rules = []
    for severity in GROUND:
        wanted = f'"accepted_on" IS NULL AND "severity" = \'{severity}\' AND "record_id" = '
        counted = f"aggregate({QgsExpression.quotedString(findings)}, 'count', \"id\", {wanted}"
        rule = f"eval({QgsExpression.quotedString(counted)} || {quoted} || ')') > 0"
        rules.append(_style(rule, severity, words))
    return rules


def _styles_of_findings(words: Words) -> list[QgsConditionalStyle]:
    accepted = QgsConditionalStyle('"accepted_on" IS NOT NULL')
    accepted.setName(words(ACCEPTED))
    accepted.setTextColor(QColor(SETTLED))
    opened = [_style(f'"accepted_on" IS NULL AND "severity" = \'{one}\'', one, words) for one in GROUND]
    return [accepted, *opened]


def _style(rule: str, severity: str, words: Words) -> QgsConditionalStyle:
    style = QgsConditionalStyle(rule)
    style.setName(words(OPEN, severity=words(SEVERITY.label(severity))))
    style.setBackgroundColor(QColor(GROUND[severity]))
    style.setTextColor(QColor("#000000"))  # the theme may be a dark one, the ground is not
    return style
