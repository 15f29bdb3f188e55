# SPDX-License-Identifier: GPL-3.0-or-later
"""Copy a workspace: a backup, or a file to hand over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class CopyWorkspace(MineActionAlgorithm):
    """Copy the workspace in a file through SQLite's backup, check the copy and say what it holds."""

    ID = "copyworkspace"
    NEW_FILES = ("OUTPUT",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Copy workspace")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Copies a workspace in a file, also while others work in it: the copy is of one moment. It is checked (every "
        "table has as many rows, the file is sound) before it gets its name, and never overwrites a file. A backup is "
        "the same page by page; a copy to hand over is written anew. Both hold everything, data about people and the "
        "survey files as received included; the report says what. Send a delivery to leave such data out.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --OUTPUT=libya-backup.gpkg --KIND=backup"

    def declare(self) -> None:
        self.add_workspace()
        # a text, because QGIS would delete the file that a file destination names before the algorithm runs
        self.addParameter(
            QgsProcessingParameterString("OUTPUT", self.words(QT_TRANSLATE_NOOP("MineAction", "Copy (.gpkg file)")))
        )
        kinds = QgsProcessingParameterEnum(
            "KIND",
            self.words(QT_TRANSLATE_NOOP("MineAction", "Kind of copy")),
            options=["backup", "handover"],
            defaultValue="backup",
            usesStaticStrings=True,
        )
        self.addParameter(kinds)
        self.add_report()
        self.addOutput(QgsProcessingOutputFile("OUTPUT", self.words(QT_TRANSLATE_NOOP("MineAction", "Copy"))))
        self.addOutput(
            QgsProcessingOutputString("SHA256", self.words(QT_TRANSLATE_NOOP("MineAction", "SHA-256 of the copy")))
        )
        self.add_counts(
            RECORDS=QT_TRANSLATE_NOOP("MineAction", "Records"),
            PERSONAL=QT_TRANSLATE_NOOP("MineAction", "Values about people"),
            SOURCES=QT_TRANSLATE_NOOP("MineAction", "Survey files as received"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.database_login import workspace_address
        from ..adapters.store.connection_text import is_postgresql
        from ..adapters.store.copying import copy_workspace

        location = workspace_address(self.text_of(parameters, self.WORKSPACE, context))
        if is_postgresql(location):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A workspace in a database is not copied from here"),
                QT_TRANSLATE_NOOP("MineAction", "{file} is kept by a server."),
                QT_TRANSLATE_NOOP("MineAction", "Ask the administrator for a backup (pg_dump), or send a delivery."),
                file=location,
            )
        target = Path(self.text_of(parameters, "OUTPUT", context))
        kind = self.parameterAsEnumString(parameters, "KIND", context) or "backup"
        copied = copy_workspace(Path(location), target, feedback, kind)
        for field, count in copied.personal.items():
            feedback.pushInfo(f"{field}: {count}")
        report = {
            "copy": copied.path, "kind": kind, "sha256": copied.sha256, "records": copied.rows,
            "about_people": copied.personal, "survey_files": copied.sources,
        }  # fmt: skip
        return {
            "OUTPUT": copied.path,
            "SHA256": copied.sha256,
            "RECORDS": sum(copied.rows.values()),
            "PERSONAL": sum(copied.personal.values()),
            "SOURCES": copied.sources,
            self.REPORT: self.write_report(parameters, context, report),
        }
