# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide about a held row: take it in as mended, or set it aside."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm

REPAIRS = ("none", "structure", "linework")


class _Decision(MineActionAlgorithm):
    """What both decisions ask: which row, who decides and why."""

    WRITES = ("held_record", "finding")

    def declare(self) -> None:
        self.add_workspace()
        held = self.words(QT_TRANSLATE_NOOP("MineAction", "Held row (record ID)"))
        self.addParameter(QgsProcessingParameterString("HELD", held))
        by = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, by))
        reason = self.words(QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.addParameter(QgsProcessingParameterString("REASON", reason))


class TakeHeldRow(_Decision):
    """Take a held row in with what mends it; it goes through every check of the intake."""

    ID = "takeheldrow"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Take in a held row")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Takes a held row in with values or a geometry in place of the delivered ones. The row goes through all checks "
        "again; where one still blocks, nothing is written and the reasons are given. A repair of an invalid polygon "
        "is made only where it is chosen: “structure” keeps all ground inside the boundary, with “linework” every "
        "crossing of the boundary changes sides. What was delivered stays with the held row.",
    )
    EXAMPLE = (
        "--WORKSPACE=libya.gpkg --HELD=<id> --VALUES='{\"classification\": \"sha\"}' --BY='A. Planner' --REASON='Asked'"
    )

    def declare(self) -> None:
        super().declare()
        values = self.words(QT_TRANSLATE_NOOP("MineAction", "Values by field of the table (JSON)"))
        self.addParameter(QgsProcessingParameterString("VALUES", values, optional=True, multiLine=True))
        geometry = self.words(QT_TRANSLATE_NOOP("MineAction", "Geometry (WKT in EPSG:4326)"))
        self.addParameter(QgsProcessingParameterString("GEOMETRY", geometry, optional=True, multiLine=True))
        repair = self.words(QT_TRANSLATE_NOOP("MineAction", "Repair of an invalid polygon"))
        self.addParameter(
            QgsProcessingParameterEnum(
                "REPAIR", repair, list(REPAIRS), defaultValue="none", optional=True, usesStaticStrings=True
            )
        )
        self.add_counts(TAKEN=QT_TRANSLATE_NOOP("MineAction", "Rows taken in"))
        record = self.words(QT_TRANSLATE_NOOP("MineAction", "Record"))
        self.addOutput(QgsProcessingOutputString("RECORD", record))
        reasons = self.words(QT_TRANSLATE_NOOP("MineAction", "Reasons why it is still held"))
        self.addOutput(QgsProcessingOutputString("REASONS", reasons))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.intake import read_geometry, take_held

        wkt = self.text_of(parameters, "GEOMETRY", context)
        repair = self.parameterAsEnumString(parameters, "REPAIR", context)
        with self.open_workspace(parameters, context) as workspace:
            done = take_held(
                workspace,
                self.text_of(parameters, "HELD", context),
                _values(self.text_of(parameters, "VALUES", context)),
                self.text_of(parameters, self.BY, context),
                self.text_of(parameters, "REASON", context),
                read_geometry(wkt) if wkt else None,
                "" if repair == "none" else repair,
                feedback,
            )
        reasons = [interface_words().finding(finding) for finding in done.reasons]
        for reason in reasons:
            feedback.pushWarning(reason)
        return {"TAKEN": int(bool(done.record_id)), "RECORD": done.record_id, "REASONS": "\n".join(reasons)}


class SetAsideHeldRow(_Decision):
    """Set a held row aside: it no longer waits, and stays with the decision."""

    ID = "setasideheldrow"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Set a held row aside")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes down who sets a held row aside, and why. The row and its findings are kept; it no longer waits.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --HELD=<id> --BY='A. Planner' --REASON='Withdrawn by the sender'"

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.intake import set_aside

        with self.open_workspace(parameters, context) as workspace:
            held, reason = self.text_of(parameters, "HELD", context), self.text_of(parameters, "REASON", context)
            set_aside(workspace, held, self.text_of(parameters, self.BY, context), reason)
        return {}


def _values(text: str) -> dict[str, str]:
    try:
        values = json.loads(text or "{}")
    except ValueError as error:
        raise _no_values(str(error)) from error
    if not isinstance(values, dict) or not all(isinstance(one, (str, int, float)) for one in values.values()):
        raise _no_values(text)
    return {name: str(value) for name, value in values.items()}


def _no_values(what: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The values cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "{error}"),
        QT_TRANSLATE_NOOP("MineAction", "Give a JSON object of field names and texts."),
        error=what,
    )
