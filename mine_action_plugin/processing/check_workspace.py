# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a whole workspace and write down what is found."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class CheckWorkspace(MineActionAlgorithm):
    """Run every check over all records, add the findings that are new and void those that hold no longer."""

    ID = "checkworkspace"
    WRITES = ("finding",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Check workspace")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Checks all records of the workspace: rules, references, shapes, evidence against classification, land "
        "release products that share land or contradict their hazard, casualties, and task orders in force that are "
        "stale. Changes nothing but the findings: new ones are added, known ones are not doubled, accepted ones stay, "
        "and those of an earlier check that hold no longer are voided with that reason.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --REPORT=report.json"

    def declare(self) -> None:
        self.add_workspace()
        self.add_by()
        self.add_report()
        self.add_counts(
            FINDINGS=QT_TRANSLATE_NOOP("MineAction", "Findings"),
            NEW=QT_TRANSLATE_NOOP("MineAction", "New findings"),
            RESOLVED=QT_TRANSLATE_NOOP("MineAction", "Findings that hold no longer"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.checking import check_workspace

        with self.open_workspace(parameters, context) as workspace:
            checked = check_workspace(workspace, feedback)
        return {
            "FINDINGS": len(checked.findings),
            "NEW": checked.new,
            "RESOLVED": checked.resolved,
            self.REPORT: self.write_report(parameters, context, checked.report()),
        }
