# SPDX-License-Identifier: GPL-3.0-or-later
"""Create an empty workspace with the sites of the programme."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class CreateWorkspace(MineActionAlgorithm):
    """Make a workspace: all tables, rules and the shipped sites."""

    ID = "createworkspace"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Create workspace")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Makes an empty workspace (GeoPackage) with all tables and rules, and the sites of the programme. "
        "An existing file is refused, never overwritten.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg"

    def declare(self) -> None:
        self.add_workspace()
        self.add_by()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Workspace"))
        self.addOutput(QgsProcessingOutputString(self.WORKSPACE, label))
        self.add_counts(SITES=QT_TRANSLATE_NOOP("MineAction", "Sites"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.database_login import create_named
        from ..core.model.libya_sites import site_records

        location = self.text_of(parameters, self.WORKSPACE, context)
        create_named(location)
        sites = site_records()
        with self.open_workspace(parameters, context) as workspace, workspace.transaction():
            for site in sites:
                workspace.add("site", site)
        return {self.WORKSPACE: location, "SITES": len(sites)}
