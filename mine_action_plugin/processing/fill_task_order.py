# SPDX-License-Identifier: GPL-3.0-or-later
"""Fill in a drafted task order: who, when, how, and what happens if it goes wrong."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm
from .task_fields import add_task_fields, parameter_name, task_fields, task_values


class FillTaskOrder(MineActionAlgorithm):
    """Write fields of the task into its draft order."""

    ID = "filltaskorder"
    WRITES = ("task", "task_hazard", "task_order")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Fill in task order")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes what is given into the task of a drafted order and drafts the order anew. What is left open stays as "
        "it is; CLEAR names parameters to be emptied. STARTPOINTS are the numbers of the perimeter points at which the "
        "team begins, one of each hazard. Dates are written as year-month-day. An issued order is revised first.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --ORDER=TRI-2026-0001 --TEAM=T-01 --DEPTH=0.2 --STARTPOINTS=1 --BY='A. Planner'"

    def declare(self) -> None:
        self.add_workspace()
        order = self.words(QT_TRANSLATE_NOOP("MineAction", "Order number"))
        self.addParameter(QgsProcessingParameterString("ORDER", order))
        add_task_fields(self)
        starts = self.words(
            QT_TRANSLATE_NOOP("MineAction", "Start points (numbers of perimeter points, comma between)")
        )
        self.addParameter(QgsProcessingParameterString("STARTPOINTS", starts, optional=True))
        clear = self.words(QT_TRANSLATE_NOOP("MineAction", "To be emptied (parameters, comma between)"))
        self.addParameter(QgsProcessingParameterString("CLEAR", clear, optional=True))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        self.add_seen()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", label))
        self.add_counts(GAPS=QT_TRANSLATE_NOOP("MineAction", "Not recorded or open"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.filling import fill_order
        from ..core.orders.minimum import gap_text, gaps_of

        starts = [_number(one) for one in self._listed(parameters, "STARTPOINTS", context)]
        emptied = {_field_named(one): None for one in self._listed(parameters, "CLEAR", context)}
        with self.open_workspace(parameters, context) as workspace:
            values = {**emptied, **task_values(self, parameters, context, workspace)}
            order = self.text_of(parameters, "ORDER", context)
            seen = self.text_of(parameters, self.SEEN, context)
            mark, content = fill_order(workspace, order, values, starts, seen)
        gaps = gaps_of(content)
        for gap in gaps:
            feedback.pushInfo(gap_text(gap, interface_words()))
        return {"FINGERPRINT": mark, "GAPS": len(gaps)}

    def _listed(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        return [one.strip() for one in self.text_of(parameters, name, context).split(",") if one.strip()]


def _number(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "'{text}' is no number of a perimeter point"),
        "",
        QT_TRANSLATE_NOOP("MineAction", "Give the numbers that stand in the table of turning points, such as 1,9."),
        text=text,
    )


def _field_named(name: str) -> str:
    fields = {parameter_name(field): field for field in task_fields() if not field.required}
    if name.upper() in fields:
        return fields[name.upper()].name
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "'{name}' cannot be emptied"),
        QT_TRANSLATE_NOOP("MineAction", "It is none of: {known}."),
        name=name,
        known=", ".join(fields),
    )
