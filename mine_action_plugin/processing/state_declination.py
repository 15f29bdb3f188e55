# SPDX-License-Identifier: GPL-3.0-or-later
"""State the magnetic declination of a site."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm


class StateDeclination(MineActionAlgorithm):
    """Write down what somebody states about magnetic north at a site; orders drafted from then on use it."""

    ID = "statedeclination"
    WRITES = ("site",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "State magnetic declination")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes the magnetic declination of a site down, in degrees, east positive, with its date, its change in a "
        "year, who states it and from what model or chart. Orders drafted or issued from then on bring it to their own "
        "date and print magnetic bearings. More than five years away it is not used. The plugin has no model of the "
        "Earth's field and computes none.",
    )
    EXAMPLE = (
        "--WORKSPACE=libya.gpkg --SITE=TRI --DECLINATION=3.9 --ON=2026-01-01 --CHANGE=0.1 "
        "--SOURCE='WMM2025, NOAA calculator' --BY='A. Planner'"
    )

    def declare(self) -> None:
        self.add_workspace()
        site = self.words(QT_TRANSLATE_NOOP("MineAction", "Site code"))
        self.addParameter(QgsProcessingParameterString("SITE", site))
        number = QgsProcessingParameterNumber.Type.Double
        degrees = self.words(QT_TRANSLATE_NOOP("MineAction", "Magnetic declination, east positive"))
        self.addParameter(QgsProcessingParameterNumber("DECLINATION", degrees, number, minValue=-180.0, maxValue=180.0))
        on = self.words(QT_TRANSLATE_NOOP("MineAction", "Date of the declination"))
        self.addParameter(QgsProcessingParameterString("ON", on))
        change = self.words(QT_TRANSLATE_NOOP("MineAction", "Change of the declination in a year, east positive"))
        self.addParameter(
            QgsProcessingParameterNumber("CHANGE", change, number, optional=True, minValue=-1.0, maxValue=1.0)
        )
        source = self.words(QT_TRANSLATE_NOOP("MineAction", "Model or chart that it is from"))
        self.addParameter(QgsProcessingParameterString("SOURCE", source))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.register import record_named

        who, source = self.text_of(parameters, self.BY, context), self.text_of(parameters, "SOURCE", context)
        if not who or not source:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A declination needs somebody who states it, and a source"),
                suggestion=QT_TRANSLATE_NOOP("MineAction", "Say who you are, and from which model or chart it is."),
            )
        given = parameters.get("CHANGE") is not None
        change = self.parameterAsDouble(parameters, "CHANGE", context) if given else None
        values = {
            "magnetic_declination_deg": self.parameterAsDouble(parameters, "DECLINATION", context),
            "declination_on": _date(self.text_of(parameters, "ON", context)),
            "declination_change_deg_per_year": change,
            "declination_source": f"{who}: {source}",
        }
        with self.open_workspace(parameters, context) as workspace, workspace.transaction():
            site = record_named(workspace, "site", self.text_of(parameters, "SITE", context))
            workspace.change("site", site["id"], values)
        return {}


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "'{value}' is no date"),
            "",
            QT_TRANSLATE_NOOP("MineAction", "Write dates as year-month-day, such as 2026-03-31."),
            value=text,
        ) from error
