# SPDX-License-Identifier: GPL-3.0-or-later
"""Print a task order with its maps to PDF."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProject,
)

from ..adapters.words import interface_words
from ..core.model.codelists import LANGUAGE
from ..core.text import QT_TRANSLATE_NOOP
from .base_map_layers import base_map_layers
from .stepped import SteppedAlgorithm


class PrintTaskOrder(SteppedAlgorithm):
    """Print the newest or a named revision of an order."""

    ID = "printtaskorder"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Print task order")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Prints an order with its turning points, a location map and a task map to a PDF. The base map may be layers "
        "of the project, or files and folders. Nothing is printed where a hazard would be missing from a map, or a "
        "layer of the base map is broken. ORDER may name a revision: TRI-2026-0001/2.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --ORDER=TRI-2026-0001 --LANGUAGE=en+ar --BASEMAP=base_map --OUTPUT=order.pdf"

    def declare(self) -> None:
        self.add_workspace()
        order = self.words(QT_TRANSLATE_NOOP("MineAction", "Order number"))
        self.addParameter(QgsProcessingParameterString("ORDER", order))
        language = self.words(QT_TRANSLATE_NOOP("MineAction", "Language"))
        choices = QgsProcessingParameterEnum("LANGUAGE", language, list(LANGUAGE.keys()))
        choices.setUsesStaticStrings(True)
        choices.setDefaultValue("en+ar")
        self.addParameter(choices)
        base = self.words(QT_TRANSLATE_NOOP("MineAction", "Base map (layers, files or folders)"))
        kind = QgsProcessing.SourceType.TypeMapLayer
        self.addParameter(QgsProcessingParameterMultipleLayers("BASEMAP", base, kind, optional=True))
        output = self.words(QT_TRANSLATE_NOOP("MineAction", "Task order (PDF)"))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", output, "PDF (*.pdf)"))
        self.add_counts(
            PAGES=QT_TRANSLATE_NOOP("MineAction", "Pages"),
            CHANGED=QT_TRANSLATE_NOOP("MineAction", "Hazards whose data has changed since"),
        )
        self.addOutput(
            QgsProcessingOutputString("FINGERPRINT", self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint")))
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Leave the base map to `perform`: QGIS knows layers only, and no folders."""
        others = {name: value for name, value in parameters.items() if name != "BASEMAP"}
        return super().checkParameterValues(others, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Generator[float, None, dict[str, Any]]:
        from ..adapters.layouts.print_order import print_steps

        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        project = context.project() or QgsProject.instance()
        base = base_map_layers(parameters.get("BASEMAP"), project)
        with self.open_workspace(parameters, context) as workspace:
            printed = yield from print_steps(
                workspace,
                self.text_of(parameters, "ORDER", context),
                self.parameterAsEnumString(parameters, "LANGUAGE", context),
                output,
                base,
                project,
                feedback,
            )
        if printed.changed:
            text = QT_TRANSLATE_NOOP("MineAction", "The data has changed since this order was made: {hazards}")
            feedback.pushWarning(interface_words()(text, hazards=", ".join(printed.changed)))
        return {
            "OUTPUT": str(printed.path),
            "PAGES": printed.pages,
            "CHANGED": len(printed.changed),
            "FINGERPRINT": printed.fingerprint,
        }
