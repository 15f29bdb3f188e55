# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a QGIS project of a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class BuildProject(MineActionAlgorithm):
    """Make a .qgz in which every table of a workspace is a styled layer over an offline base map."""

    ID = "buildproject"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Write QGIS project")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a "
        "base map from files or folders on this computer. Files next to the project are found again wherever the "
        "folder is copied to. An existing project file is replaced.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --SITE=TRI --LANGUAGE=ar --BASEMAP=base_map --OUTPUT=tripoli.qgz"
    MAIN_THREAD = True

    SITE = "SITE"
    LANGUAGE = "LANGUAGE"
    BASEMAP = "BASEMAP"
    OUTPUT = "OUTPUT"

    def declare(self) -> None:
        self.add_workspace()
        site = self.words(QT_TRANSLATE_NOOP("MineAction", "Site code (empty for all Libya)"))
        self.addParameter(QgsProcessingParameterString(self.SITE, site, optional=True))
        language = self.words(QT_TRANSLATE_NOOP("MineAction", "Language"))
        choices = QgsProcessingParameterEnum(self.LANGUAGE, language, ["en", "ar"], defaultValue="en")
        choices.setUsesStaticStrings(True)
        self.addParameter(choices)
        base = self.words(QT_TRANSLATE_NOOP("MineAction", "Base map (files and folders, separated by ;)"))
        self.addParameter(QgsProcessingParameterString(self.BASEMAP, base, optional=True))
        output = self.words(QT_TRANSLATE_NOOP("MineAction", "Project"))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, output, "QGIS (*.qgz *.qgs)"))
        self.add_counts(LAYERS=QT_TRANSLATE_NOOP("MineAction", "Layers"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.project import build_project

        base = [part.strip() for part in self.text_of(parameters, self.BASEMAP, context).split(";") if part.strip()]
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        count = build_project(
            self.text_of(parameters, self.WORKSPACE, context),
            Path(output),
            self.text_of(parameters, self.SITE, context),
            self.parameterAsEnumString(parameters, self.LANGUAGE, context),
            base,
        )
        return {self.OUTPUT: output, "LAYERS": count}
