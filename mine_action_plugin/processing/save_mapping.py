# SPDX-License-Identifier: GPL-3.0-or-later
"""Save mapping profiles, so that the next delivery of the same sender is taken in without a question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class SaveMapping(MineActionAlgorithm):
    """Write profiles into a folder of saved ones, each in place of the one for the same columns."""

    ID = "savemapping"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Save mapping")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes mapping profiles (JSON, one or a list of them) into a folder. The import takes that folder as its "
        "mapping profile: a layer with exactly the columns for which a profile was saved is mapped by it. A profile "
        "takes the place of the one that was saved for the same columns.",
    )
    EXAMPLE = '--MAPPING=\'[{"table":"hazard","fields":{"code":"ID"},"columns":["ID"]}]\' --FOLDER=mappings'

    def declare(self) -> None:
        mapping = self.words(QT_TRANSLATE_NOOP("MineAction", "Mapping profiles (JSON)"))
        self.addParameter(QgsProcessingParameterString("MAPPING", mapping))
        folder = self.words(QT_TRANSLATE_NOOP("MineAction", "Folder of saved mappings"))
        self.addParameter(QgsProcessingParameterString("FOLDER", folder))
        self.addOutput(QgsProcessingOutputString("FILES", self.words(QT_TRANSLATE_NOOP("MineAction", "Files"))))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.intake.profiles import load_mappings, save_mapping

        one, several = load_mappings(self.text_of(parameters, "MAPPING", context))
        folder = Path(self.text_of(parameters, "FOLDER", context))
        files = [save_mapping(folder, profile) for profile in several or (one,)]
        return {"FILES": "\n".join(map(str, files))}
