# SPDX-License-Identifier: GPL-3.0-or-later
"""Accept findings with a name and a reason."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class AcceptFindings(MineActionAlgorithm):
    """Write down who accepts findings, and why. A finding stays visible and is printed on orders."""

    ID = "acceptfindings"
    WRITES = ("finding",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Accept findings")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted "
        "already keeps its first name and reason.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --FINDINGS=<id>,<id> --BY='A. Planner' --REASON='Seen on site'"

    def declare(self) -> None:
        self.add_workspace()
        ids = self.words(QT_TRANSLATE_NOOP("MineAction", "Findings (record IDs, separated by commas)"))
        self.addParameter(QgsProcessingParameterString("FINDINGS", ids))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.addParameter(QgsProcessingParameterString("REASON", reason))
        self.add_counts(ACCEPTED=QT_TRANSLATE_NOOP("MineAction", "Accepted findings"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        who, reason = self.text_of(parameters, self.BY, context), self.text_of(parameters, "REASON", context)
        if not who or not reason:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "Accepting a finding needs a name and a reason"),
                suggestion=QT_TRANSLATE_NOOP("MineAction", "Say who accepts it and why."),
            )
        ids = [one.strip() for one in self.text_of(parameters, "FINDINGS", context).split(",") if one.strip()]
        accepted = 0
        with self.open_workspace(parameters, context) as workspace, workspace.transaction():
            today = workspace.now().date().isoformat()
            for one in ids:
                if workspace.get("finding", one)["accepted_on"] is None:
                    values = {"accepted_on": today, "accepted_by": who, "accepted_reason": reason}
                    workspace.change("finding", one, values)
                    accepted += 1
        return {"ACCEPTED": accepted}
