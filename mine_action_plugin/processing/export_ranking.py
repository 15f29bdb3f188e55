# SPDX-License-Identifier: GPL-3.0-or-later
"""Export a ranking as a layer, a spreadsheet and a justification on paper."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProject,
)

from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .base_map_layers import base_map_layers
from .rank_firmness import row_of
from .ranking_algorithm import RankingAlgorithm
from .stepped import SteppedAlgorithm

LANGUAGES = ("en", "ar", "en+ar")
FILES = (
    ("LAYER", QT_TRANSLATE_NOOP("MineAction", "Layer (GeoPackage)"), "GeoPackage (*.gpkg)"),
    ("SPREADSHEET", QT_TRANSLATE_NOOP("MineAction", "Spreadsheet (XLSX)"), "XLSX (*.xlsx)"),
    ("PDF", QT_TRANSLATE_NOOP("MineAction", "Justification, two pages for each hazard (PDF)"), "PDF (*.pdf)"),
)


class ExportRanking(SteppedAlgorithm, RankingAlgorithm):
    """Write what was asked for of a saved ranking, under other weights if they are given."""

    ID = "exportranking"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Export ranking")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes a saved ranking as a GeoPackage with its classes, as a spreadsheet of values, and as a PDF that "
        "justifies the rank of each named hazard, or of the first ones, on two pages with a map and charts; in two "
        "languages one after the other, the layer and the spreadsheet then in the first.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --RANKING=RNK-TRI-20260301-01 --SPREADSHEET=ranking.xlsx --PDF=why.pdf --COUNT=3"

    def declare(self) -> None:
        number = QgsProcessingParameterNumber
        self.add_workspace()
        self.add_ranking()
        for name, label, kind in FILES:
            target = QgsProcessingParameterFileDestination(
                name, self.words(label), kind, optional=True, createByDefault=False
            )
            self.addParameter(target)
        self.add_text("HAZARDS", QT_TRANSLATE_NOOP("MineAction", "Hazards to justify (IDs, comma between)"))
        count = self.words(QT_TRANSLATE_NOOP("MineAction", "How many of the first, where none is named"))
        self.addParameter(number("COUNT", count, number.Type.Integer, 1, False, 1, 100))
        language = self.words(QT_TRANSLATE_NOOP("MineAction", "Language"))
        choices = QgsProcessingParameterEnum("LANGUAGE", language, list(LANGUAGES))
        choices.setUsesStaticStrings(True)
        choices.setDefaultValue("en")
        self.addParameter(choices)
        base = self.words(QT_TRANSLATE_NOOP("MineAction", "Base map (layers, files or folders)"))
        kind = QgsProcessing.SourceType.TypeMapLayer
        self.addParameter(QgsProcessingParameterMultipleLayers("BASEMAP", base, kind, optional=True))
        self.add_counts(
            PAGES=QT_TRANSLATE_NOOP("MineAction", "Pages"),
            CHANGED=QT_TRANSLATE_NOOP("MineAction", "Hazards whose data has changed since"),
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Leave the base map to `work`: QGIS knows layers only, and no folders."""
        others = {name: value for name, value in parameters.items() if name != "BASEMAP"}
        return super().checkParameterValues(others, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Generator[float, None, dict[str, Any]]:
        from ..adapters.ranking_files import write_layer, write_spreadsheet
        from ..adapters.source_layers import with_layers
        from ..adapters.words import words as words_of

        paths = {name: self._path(parameters, name, context) for name, *_ in FILES}
        if not any(paths.values()):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "Nothing was asked for"),
                "",
                QT_TRANSLATE_NOOP("MineAction", "Name a layer, a spreadsheet or a PDF to be written."),
            )
        with self.open_workspace(parameters, context) as workspace:
            found = self.ranking_of(parameters, context, workspace)
            if paths["PDF"] is not None:
                found = with_layers(workspace, found, feedback)
            now = workspace.now().astimezone()
        tongues = [words_of(one) for one in self.parameterAsEnumString(parameters, "LANGUAGE", context).split("+")]
        results: dict[str, Any] = {"PAGES": 0, "CHANGED": len(found.changed)}
        for name, write in (("LAYER", write_layer), ("SPREADSHEET", write_spreadsheet)):
            path = paths[name]
            if path is not None:
                write(found, path, tongues[0])
                results[name] = str(path)
            yield 10.0
        paper = paths["PDF"]
        if paper is not None:
            printed = yield from self._justify(parameters, context, feedback, found, tongues, paper, now)
            results |= {"PDF": str(printed.path), "PAGES": printed.pages}
        return results

    def _path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Path | None:
        text = self.parameterAsFileOutput(parameters, name, context) if parameters.get(name) else ""
        return Path(text) if text else None

    def _justify(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: Any,
        tongues: Any,
        path: Path,
        now: Any,
    ) -> Generator[float, None, Any]:
        from ..adapters.firm_rankings import analyse
        from ..adapters.layouts.justification import justification_steps
        from ..core.feedback import Silent
        from ..core.priority.firmness.smaa import DRAWS, Agreement

        ranking = found.ranking
        named = [code for code in self.text_of(parameters, "HAZARDS", context).split(",") if code.strip()]
        count = self.parameterAsInt(parameters, "COUNT", context)
        rows = [row_of(ranking, code) for code in named] or ranking.order[:count].tolist()
        try:
            firm = analyse(found, Agreement.NOTHING, DRAWS, 1, Silent()).firm
        except PlanningError as error:  # the ranks are what they are; the second page says why no more is known
            feedback.pushWarning("\n".join(interface_words().error(error)))
            firm = None
        yield 20.0
        project = context.project() or QgsProject.instance()
        base = base_map_layers(parameters.get("BASEMAP"), project)
        return (yield from justification_steps(found, firm, rows, tongues, path, base, project, now, feedback))
