# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo an import as a whole."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString

from ..adapters.words import interface_words
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class UndoImport(MineActionAlgorithm):
    """Void what an import took in and restore what it updated."""

    ID = "undoimport"
    WRITES = ("import_batch", "held_record")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Undo import")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Voids the records that an import took in, with the reason, and gives those that it updated their former "
        "values back. Records that were changed since, or whose life cycle does not go back, stay and "
        "are counted as kept. Its held rows go with it, those too that were mended and taken in since; a row that "
        "another import repeats word for word waits for that one.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --IMPORT=<id> --REASON='wrong file'"

    def declare(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterString("IMPORT", self.words(QT_TRANSLATE_NOOP("MineAction", "ID of the import")))
        )
        self.addParameter(QgsProcessingParameterString("REASON", self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))))
        self.add_by()
        self.add_report()
        self.add_counts(
            VOIDED=QT_TRANSLATE_NOOP("MineAction", "Records voided"),
            RESTORED=QT_TRANSLATE_NOOP("MineAction", "Records restored"),
            KEPT=QT_TRANSLATE_NOOP("MineAction", "Records kept as they are"),
            HELD=QT_TRANSLATE_NOOP("MineAction", "Held rows undone"),
            WAITING=QT_TRANSLATE_NOOP("MineAction", "Held rows that wait again"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.intake import undo_import

        batch_id = self.text_of(parameters, "IMPORT", context)
        reason = self.text_of(parameters, "REASON", context)
        with self.open_workspace(parameters, context) as workspace:
            undone = undo_import(workspace, batch_id, reason, feedback)
        for code, why in undone.kept:
            feedback.pushWarning(f"{code}: {interface_words().told(why)[-1]}")
        report = {
            "import": batch_id,
            "voided": undone.voided,
            "restored": undone.restored,
            "kept": [{"record": code, "reason": why.lines()[-1]} for code, why in undone.kept],
            "held_rows": {
                "undone": undone.held.undone,
                "of_these_mended": undone.held.mended,
                "of_these_set_aside": undone.held.aside,
                "wait_again": undone.held.waiting,
            },
        }
        counts = {"VOIDED": undone.voided, "RESTORED": undone.restored, "KEPT": len(undone.kept)}
        counts.update(HELD=undone.held.undone, WAITING=undone.held.waiting)
        return {**counts, self.REPORT: self.write_report(parameters, context, report)}
