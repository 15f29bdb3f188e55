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

from ..adapters.words import interface_words
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class IssueTaskOrder(MineActionAlgorithm):
    """Make a draft an issued order, which nothing changes any more."""

    ID = "issuetaskorder"
    WRITES = ("task", "task_order")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Issue task order")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Issues a drafted order in the name of a person. From then on it is immutable; a change is a revision. "
        "An order whose hazards have changed since it was drafted is refused. The revision that was in force is "
        "superseded. An order that does not say all that its team must know, or about whose hazards or surroundings "
        "something is open, is refused unless REASON says why it goes out so; name, reason and list are printed on it.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --ORDER=TRI-2026-0001 --BY='A. Planner'"

    def declare(self) -> None:
        self.add_workspace()
        order = self.words(QT_TRANSLATE_NOOP("MineAction", "Order number"))
        self.addParameter(QgsProcessingParameterString("ORDER", order))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason to issue it with what is not recorded or open"))
        self.addParameter(QgsProcessingParameterString("REASON", reason, optional=True))
        self.add_seen()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", label))
        self.add_counts(GAPS=QT_TRANSLATE_NOOP("MineAction", "Not recorded or open"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.register import content_of, find_order, issue_order
        from ..core.orders.minimum import gap_text

        by, reason = self.text_of(parameters, self.BY, context), self.text_of(parameters, "REASON", context)
        with self.open_workspace(parameters, context) as workspace:
            order = self.text_of(parameters, "ORDER", context)
            mark = issue_order(workspace, order, by, reason, self.text_of(parameters, self.SEEN, context))
            gaps = content_of(find_order(workspace, order)).gaps
        for gap in gaps:
            feedback.pushWarning(gap_text(gap, interface_words()))
        return {"FINGERPRINT": mark, "GAPS": len(gaps)}
