# SPDX-License-Identifier: GPL-3.0-or-later
"""Take survey data into the workspace; every row is accounted for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.model.tables import intake_tables
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm

if TYPE_CHECKING:
    from ..adapters.intake import Request


class ImportSurvey(MineActionAlgorithm):
    """Read a file, folder or zip, map it to the dictionary, check it, and write it in one transaction."""

    ID = "importsurvey"
    WRITES: tuple[str, ...] = ("import_batch", "held_record", "finding")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Import survey data")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Takes in shapefiles, GeoPackage, GeoJSON, KML, GPX, CSV, XLSX and ODS, alone, in a folder or packed (zip, "
        "tar), and lists of turning points with one row for each point: hazards, accidents and casualties, requests, "
        "products, ordnance found, reports, quality visits, handovers, risk education, stores, worksites, sites, "
        "organisations and teams. Every row is taken in, updated, unchanged, held with its findings, or was set aside"
        " before; READ is the sum of the five. A row that names a record which is neither in the workspace nor in the"
        " delivery is held. Fields and values are mapped by their names; a mapping profile says what names do not, "
        "and of the profiles in a folder each serves the layers with exactly the columns for which it was saved, "
        "but for its CRS: data that state none need it stated each time. "
        "After an error or a cancel the workspace is as it was. The import can be undone as a whole later.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --INPUT=survey.zip --REPORT=report.json"

    INPUT = "INPUT"

    def declare(self) -> None:
        self.add_workspace()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Survey data (file, folder or zip)"))
        self.addParameter(QgsProcessingParameterFile(self.INPUT, label))
        self.add_reading()
        self._add_text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site code (empty: told from the place)"))
        self.add_by()
        self.add_report()
        self.add_counts(
            READ=QT_TRANSLATE_NOOP("MineAction", "Rows read"),
            TAKEN=QT_TRANSLATE_NOOP("MineAction", "Rows taken in"),
            UPDATED=QT_TRANSLATE_NOOP("MineAction", "Rows updated"),
            UNCHANGED=QT_TRANSLATE_NOOP("MineAction", "Rows unchanged"),
            HELD=QT_TRANSLATE_NOOP("MineAction", "Rows held"),
            ASIDE=QT_TRANSLATE_NOOP("MineAction", "Rows set aside before"),
            FINDINGS=QT_TRANSLATE_NOOP("MineAction", "Findings"),
        )
        self.addOutput(
            QgsProcessingOutputString("IMPORTS", self.words(QT_TRANSLATE_NOOP("MineAction", "IDs of the imports")))
        )

    def add_reading(self) -> None:
        """Add what a planner may state of how the data are read; empty where they say it themselves."""
        tables = ", ".join(table.name for table in intake_tables())
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Table ({tables}; empty to propose)")).format(tables=tables)
        self.addParameter(QgsProcessingParameterString("TABLE", label, optional=True))
        self._add_text(
            "PROFILE",
            QT_TRANSLATE_NOOP(
                "MineAction", "Mapping profile (a file, a folder of saved ones, the name of a shipped one, or JSON)"
            ),
        )
        self._add_text(
            "CRS", QT_TRANSLATE_NOOP("MineAction", "CRS, only where the data state none (for example EPSG:3177)")
        )
        self._add_text(
            "ENCODING", QT_TRANSLATE_NOOP("MineAction", "Encoding of the texts, only where it cannot be told")
        )

    def _add_text(self, name: str, label: str) -> None:
        self.addParameter(QgsProcessingParameterString(name, self.words(label), optional=True))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Leave what is taken in to `perform`: QGIS has parameters for a file and for a folder, not for either."""
        others = {name: value for name, value in parameters.items() if name != self.INPUT}
        given = {**others, self.INPUT: "a.zip"} if parameters.get(self.INPUT) else others
        return super().checkParameterValues(given, context)

    def request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
        """Return what is asked for."""
        from ..adapters.intake import Request
        from ..adapters.intake.profiles import load_mappings
        from ..adapters.spoken_labels import spoken_labels

        profile, saved = load_mappings(self.text_of(parameters, "PROFILE", context))
        return Request(
            source=Path(self.parameterAsString(parameters, self.INPUT, context)),
            table=self.text_of(parameters, "TABLE", context),
            profile=profile,
            crs=self.text_of(parameters, "CRS", context),
            site=self.text_of(parameters, "SITE", context) if self.parameterDefinition("SITE") else "",
            encoding=self.text_of(parameters, "ENCODING", context),
            labels=spoken_labels(),
            saved=saved,
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.compat import python_interpreter
        from ..adapters.intake import take_in
        from ..adapters.intake.profiles import is_folder

        request = self.request(parameters, context)
        if is_folder(self.text_of(parameters, "PROFILE", context)):
            # Which of them serves a layer is told by its columns, and they do not say where it lies.
            request = replace(request, saved=tuple(replace(one, crs="") for one in request.saved))
        with self.open_workspace(parameters, context) as workspace:
            outcome = take_in(workspace, request, feedback, python_interpreter())
        for name, error in outcome.failures:
            feedback.pushWarning(f"{name}: {error.lines(self.words)[0]}")
        counts = {
            "READ": outcome.read,
            "TAKEN": outcome.taken,
            "UPDATED": outcome.updated,
            "UNCHANGED": outcome.unchanged,
            "HELD": outcome.held,
            "ASIDE": outcome.aside,
            "FINDINGS": outcome.findings,
        }
        imports = ",".join(layer.batch_id for layer in outcome.layers)
        return {**counts, "IMPORTS": imports, self.REPORT: self.write_report(parameters, context, outcome.report())}
