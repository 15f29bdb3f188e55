# SPDX-License-Identifier: GPL-3.0-or-later
"""Add a hazard from its turning points: by coordinates, or by bearing and distance from a named point."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import PlanningError
from ..core.model.codelists import BEARING_KIND, CLASSIFICATION, SURVEY_METHOD
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm

TEXTS = (
    ("NAME", "name", QT_TRANSLATE_NOOP("MineAction", "Name")),
    ("CONTAMINATION", "contamination", QT_TRANSLATE_NOOP("MineAction", "Contamination")),
    ("EVIDENCE", "evidence_kind", QT_TRANSLATE_NOOP("MineAction", "Evidence")),
    ("SURVEYDATE", "survey_date", QT_TRANSLATE_NOOP("MineAction", "Date of survey")),
    ("SURVEYEDBY", "surveyed_by", QT_TRANSLATE_NOOP("MineAction", "Surveyed by")),
)
LONGEST_PATH = 4096
NOT_STATED = "not_stated"


class AddHazardFromTraverse(MineActionAlgorithm):
    """Compute the boundary, tell its misclosure, and save it with its points as they were typed."""

    ID = "addhazardfromtraverse"
    WRITES = ("import_batch", "hazard", "turning_point")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Add a hazard from turning points")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Saves a hazard from a table (text or file, CSV) with the columns number, role (LM, BM, SP, TP, IP, EP), "
        "position, from_point, bearing, distance, label. A point has a position, or a bearing in degrees and a "
        "distance from a point of the list. An end point by bearing and distance leads back to the start. Nothing is "
        "adjusted: a misclosure above the tolerance is saved only with a name and a reason, which are kept as an "
        "accepted finding.",
    )
    EXAMPLE = (
        "--WORKSPACE=libya.gpkg --CODE=HA-7 --CLASSIFICATION=sha --POINTS=points.csv --BEARINGKIND=magnetic "
        "--DECLINATION=3.1 --DECLINATIONDATE=2025-01-01 --BY='A. Planner'"
    )

    def declare(self) -> None:
        self.add_workspace()
        self._text("CODE", QT_TRANSLATE_NOOP("MineAction", "Hazard ID"), optional=False)
        self._codes("CLASSIFICATION", QT_TRANSLATE_NOOP("MineAction", "Classification"), CLASSIFICATION.keys())
        points = self.words(QT_TRANSLATE_NOOP("MineAction", "Turning points (CSV, or the path of a file)"))
        self.addParameter(QgsProcessingParameterString("POINTS", points, multiLine=True))
        kinds = (NOT_STATED, *BEARING_KIND.keys())
        self._codes("BEARINGKIND", QT_TRANSLATE_NOOP("MineAction", "Kind of bearing"), kinds, NOT_STATED)
        self._text("DECLINATION", QT_TRANSLATE_NOOP("MineAction", "Declination in degrees, east positive"))
        self._text("DECLINATIONDATE", QT_TRANSLATE_NOOP("MineAction", "Date of the declination"))
        self._text("GRID", QT_TRANSLATE_NOOP("MineAction", "Grid of the bearing (EPSG)"))
        crs = QT_TRANSLATE_NOOP("MineAction", "Coordinate system of the positions (empty: WGS 84)")
        self._text("CRS", crs)
        method = self.words(QT_TRANSLATE_NOOP("MineAction", "Method"))
        methods = list(SURVEY_METHOD.keys())
        self.add_optional(QgsProcessingParameterEnum("POINTMETHOD", method, methods, usesStaticStrings=True))
        for name, _, label in TEXTS:
            self._text(name, label)
        self._text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site code (empty: told from the place)"))
        self._number("TOLERANCEM", QT_TRANSLATE_NOOP("MineAction", "Misclosure that is accepted, in metres"), 2.0)
        self._number("TOLERANCERATIO", QT_TRANSLATE_NOOP("MineAction", "Misclosure that is accepted, n of 1:n"), 100.0)
        self._text("HELD", QT_TRANSLATE_NOOP("MineAction", "Held rows that it stands for (record IDs)"))
        self.add_by()
        self._text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.add_counts(
            AREA=QT_TRANSLATE_NOOP("MineAction", "Area in m²"),
            MISCLOSURE=QT_TRANSLATE_NOOP("MineAction", "Misclosure in metres"),
            POINTCOUNT=QT_TRANSLATE_NOOP("MineAction", "Turning points"),
        )
        for name, label in (
            ("HAZARD", QT_TRANSLATE_NOOP("MineAction", "Hazard")),
            ("IMPORT", QT_TRANSLATE_NOOP("MineAction", "Import")),
            ("FINDINGS", QT_TRANSLATE_NOOP("MineAction", "Findings")),
        ):
            self.addOutput(QgsProcessingOutputString(name, self.words(label)))

    def _text(self, name: str, label: str, optional: bool = True) -> None:
        self.addParameter(QgsProcessingParameterString(name, self.words(label), optional=optional))

    def _codes(self, name: str, label: str, codes: tuple[str, ...], default: str | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterEnum(
                name, self.words(label), list(codes), defaultValue=default, usesStaticStrings=True
            )
        )

    def _number(self, name: str, label: str, default: float) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        number = QgsProcessingParameterNumber(name, self.words(label), kind, default, minValue=0.0)
        self.add_optional(number)

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.intake import TypedList, points_from_csv, save_typed
        from ..core.location.traverse import Tolerance

        def text(name: str) -> str:
            return self.text_of(parameters, name, context)

        kind = self.parameterAsEnumString(parameters, "BEARINGKIND", context)
        about = {field: text(name) for name, field, _ in TEXTS}
        about["classification"] = self.parameterAsEnumString(parameters, "CLASSIFICATION", context)
        typed = TypedList(
            code=text("CODE"),
            points=points_from_csv(_table(text("POINTS"))),
            kind="" if kind == NOT_STATED else kind,
            declination=text("DECLINATION"),
            declination_date=text("DECLINATIONDATE"),
            grid=text("GRID"),
            crs=text("CRS") or "EPSG:4326",
            method=self.parameterAsEnumString(parameters, "POINTMETHOD", context),
            about=about,
        )
        tolerance = Tolerance(
            self.parameterAsDouble(parameters, "TOLERANCEM", context),
            self.parameterAsDouble(parameters, "TOLERANCERATIO", context),
        )
        held = [one.strip() for one in text("HELD").split(",") if one.strip()]
        with self.open_workspace(parameters, context) as workspace:
            done = save_typed(workspace, typed, text(self.BY), text("REASON"), feedback, tolerance, text("SITE"), held)
        said = [finding.text() for finding in done.findings]
        for one in said:
            feedback.pushInfo(one)
        return {
            "HAZARD": done.hazard_id,
            "IMPORT": done.batch_id,
            "AREA": done.boundary.area_m2 or 0.0,
            "MISCLOSURE": max((one.distance_m for one in done.boundary.misclosures), default=0.0),
            "POINTCOUNT": len(typed.points),
            "FINDINGS": "\n".join(said),
        }


def _table(text: str) -> str:
    """Return the table itself, or what is in the file that `text` names."""
    is_path = len(text) < LONGEST_PATH and "\n" not in text and "\0" not in text and Path(text).is_file()
    try:
        return Path(text).read_text(encoding="utf-8-sig") if is_path else text
    except (OSError, UnicodeDecodeError) as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The turning points cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            file=text,
            error=str(error),
        ) from error
