# SPDX-License-Identifier: GPL-3.0-or-later
"""Update a workspace to the tables and rules of this plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class UpdateWorkspace(MineActionAlgorithm):
    """Take a workspace to the plugin's schema version, or back to an older one, and make its rules anew."""

    ID = "updateworkspace"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Update workspace")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Adds the tables and fields that a newer plugin needs, and makes the rules that the workspace keeps anew, all "
        "at once or not at all. Records stay as they are. A backup of a file is made beside it first. VERSION takes "
        "the workspace to an older version, for somebody whose plugin is older; refused where something would be lost.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg"

    def declare(self) -> None:
        self.add_workspace()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Schema version (0: the newest)"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "VERSION", label, QgsProcessingParameterNumber.Type.Integer, 0, optional=True, minValue=0
            )
        )
        self.add_by()
        backup = self.words(QT_TRANSLATE_NOOP("MineAction", "Backup made first"))
        self.addOutput(QgsProcessingOutputString("BACKUP", backup))
        self.add_counts(
            BEFORE=QT_TRANSLATE_NOOP("MineAction", "Schema version before"),
            AFTER=QT_TRANSLATE_NOOP("MineAction", "Schema version now"),
            RULES=QT_TRANSLATE_NOOP("MineAction", "Rules made anew"),
            ADDED=QT_TRANSLATE_NOOP("MineAction", "Tables and fields added that it lacked"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.database_login import open_named
        from ..adapters.store.updating import update

        named, who = (self.text_of(parameters, name, context) for name in (self.WORKSPACE, self.BY))
        version = self.parameterAsInt(parameters, "VERSION", context) or None
        with open_named(named, who, current=False) as workspace:
            done = update(workspace, feedback, version)
        for name in (*done.change.added, *done.change.rules):
            feedback.pushInfo(name)
        change = done.change
        counts = {"BEFORE": change.before, "AFTER": change.after, "RULES": len(change.rules)}
        return {**counts, "ADDED": len(change.added), "BACKUP": done.backup}
