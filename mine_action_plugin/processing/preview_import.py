# SPDX-License-Identifier: GPL-3.0-or-later
"""Look at survey data before it is taken in: columns, first rows, and the mapping that would be used."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..core.text import QT_TRANSLATE_NOOP
from .import_survey import ImportSurvey


class PreviewImport(ImportSurvey):
    """Read and understand a delivery as the import does, and write nothing."""

    ID = "previewimport"
    WRITES = ()
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Preview of an import")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Reads survey data as the import does and says what it would be taken for: the table, the coordinate system, "
        "the encoding, which column each field comes from and how that was found, which values mean no code, and the "
        "first rows. QUESTIONS counts what is not known or only guessed; it is 0 for a delivery whose mapping was "
        "saved and fits. Nothing is written to a workspace. PREVIEW is JSON; the profile of each layer in it can be "
        "changed and given to the import as its mapping profile.",
    )
    EXAMPLE = "--INPUT=survey.zip --REPORT=preview.json"

    def declare(self) -> None:
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Survey data (file, folder or zip)"))
        self.addParameter(QgsProcessingParameterFile(self.INPUT, label))
        self.add_reading()
        self.add_report()
        preview = self.words(QT_TRANSLATE_NOOP("MineAction", "Preview (JSON)"))
        self.addOutput(QgsProcessingOutputString("PREVIEW", preview))
        self.add_counts(
            LAYERS=QT_TRANSLATE_NOOP("MineAction", "Layers"),
            UNMAPPED=QT_TRANSLATE_NOOP("MineAction", "Values that mean no code"),
            QUESTIONS=QT_TRANSLATE_NOOP("MineAction", "What is not known or only guessed"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.compat import python_interpreter
        from ..adapters.intake import preview
        from ..core.model.tables import table_named
        from ..core.survey.preview import words_seen
        from ..core.survey.questions import questions

        request = self.request(parameters, context)
        layers, failures = preview(request, feedback, python_interpreter())
        unmapped = asked = 0
        for layer, _ in layers:
            table = table_named(layer.table)
            unmapped += sum(not word.code for word in words_seen(layer, layer.profile, table))
            asked += len(questions(layer, layer.profile, table, request.crs))
        refused = [[name, "\n".join(error.lines(self.words))] for name, error in failures]
        for name, lines in refused:
            feedback.pushWarning(f"{name}: {lines}")
        report = {"layers": [layer.content() for layer, _ in layers], "not_understood": refused}
        written = self.write_report(parameters, context, report)
        content = json.dumps({**report, "drawn": [drawn.content() for _, drawn in layers]}, ensure_ascii=False)
        counts = {"LAYERS": len(layers), "UNMAPPED": unmapped, "QUESTIONS": asked + len(refused)}
        return {"PREVIEW": content, **counts, self.REPORT: written}
