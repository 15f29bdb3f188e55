# SPDX-License-Identifier: GPL-3.0-or-later
"""Issue a task order in somebody's name."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class IssueTaskOrder(MineActionAlgorithm):
    """Make a draft an issued order, which nothing changes any more."""

    ID = "issuetaskorder"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Issue task order")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Issues a drafted order in the name of a person. From then on it is immutable; a change is a revision. "
        "An order whose hazards have changed since it was drafted is refused. The revision that was in force is "
        "superseded.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --ORDER=TRI-2026-0001 --BY='A. Planner'"

    def declare(self) -> None:
        self.add_workspace()
        order = self.words(QT_TRANSLATE_NOOP("MineAction", "Order number"))
        self.addParameter(QgsProcessingParameterString("ORDER", order))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.addParameter(QgsProcessingParameterString("REASON", reason, optional=True))
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", label))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.register import issue_order

        by, reason = self.text_of(parameters, self.BY, context), self.text_of(parameters, "REASON", context)
        with self.open_workspace(parameters, context) as workspace:
            mark = issue_order(workspace, self.text_of(parameters, "ORDER", context), by, reason)
        return {"FINGERPRINT": mark}
