# SPDX-License-Identifier: GPL-3.0-or-later
"""Repair an invalid boundary of the workspace by one of the offered ways, with a name and a reason."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..core.survey.repairing import METHODS
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class RepairBoundary(MineActionAlgorithm):
    """Make an offered repair of one record; nothing is repaired by itself."""

    ID = "repairboundary"
    WRITES = ("finding",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Repair a boundary")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Repairs the invalid boundary of a record in the workspace by the way that was decided on: “structure” keeps "
        "all ground inside the boundary, with “linework” every crossing of the boundary changes sides. Who decided, "
        "why, and both areas are kept as a finding, the boundary as it was in the log of changes.",
    )
    EXAMPLE = (
        "--WORKSPACE=libya.gpkg --TABLE=hazard --RECORD=<id> --REPAIR=structure --BY='A. Planner' --REASON='Asked'"
    )

    def declare(self) -> None:
        self.add_workspace()
        table = self.words(QT_TRANSLATE_NOOP("MineAction", "Table"))
        self.addParameter(QgsProcessingParameterString("TABLE", table, defaultValue="hazard"))
        record = self.words(QT_TRANSLATE_NOOP("MineAction", "Record (ID)"))
        self.addParameter(QgsProcessingParameterString("RECORD", record))
        repair = self.words(QT_TRANSLATE_NOOP("MineAction", "Repair of an invalid polygon"))
        self.addParameter(QgsProcessingParameterEnum("REPAIR", repair, list(METHODS), usesStaticStrings=True))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.addParameter(QgsProcessingParameterString("REASON", reason))
        self.add_counts(
            BEFORE=QT_TRANSLATE_NOOP("MineAction", "Area before in m²"),
            AFTER=QT_TRANSLATE_NOOP("MineAction", "Area after in m²"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.boundary_repairs import repair_boundary

        with self.open_workspace(parameters, context) as workspace:
            done = repair_boundary(
                workspace,
                self.text_of(parameters, "TABLE", context),
                self.text_of(parameters, "RECORD", context),
                self.parameterAsEnumString(parameters, "REPAIR", context),
                self.text_of(parameters, self.BY, context),
                self.text_of(parameters, "REASON", context),
            )
        return {"BEFORE": done.before_m2, "AFTER": done.after_m2}
