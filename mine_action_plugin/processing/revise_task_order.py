# SPDX-License-Identifier: GPL-3.0-or-later
"""Revise a task order from the data as it stands."""

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


class ReviseTaskOrder(MineActionAlgorithm):
    """Make the next revision of an order, or a draft anew."""

    ID = "revisetaskorder"
    WRITES = ("task_order",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Revise task order")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Makes the order anew from the data as it stands. A draft is replaced. An issued order gets a draft of its "
        "next revision and stays in force until that one is issued.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --ORDER=TRI-2026-0001 --BY='A. Planner' --REASON='Perimeter extended'"

    def declare(self) -> None:
        self.add_workspace()
        order = self.words(QT_TRANSLATE_NOOP("MineAction", "Order number"))
        self.addParameter(QgsProcessingParameterString("ORDER", order))
        self.add_by()
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.addParameter(QgsProcessingParameterString("REASON", reason))
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", label))
        self.add_counts(REVISION=QT_TRANSLATE_NOOP("MineAction", "Revision"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.register import revise_order

        reason = self.text_of(parameters, "REASON", context)
        with self.open_workspace(parameters, context) as workspace:
            revision, mark = revise_order(workspace, self.text_of(parameters, "ORDER", context), reason)
        return {"REVISION": revision, "FINGERPRINT": mark}
