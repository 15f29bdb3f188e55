# SPDX-License-Identifier: GPL-3.0-or-later
"""Create task orders for hazards, or for the first ones of a ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..adapters.words import interface_words
from ..core.model.work_codelists import ACTIVITY
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm
from .task_fields import add_task_fields, task_values

if TYPE_CHECKING:
    from ..adapters.orders.choosing import Chosen, Passed
    from ..adapters.store import Workspace

BY_CLASSIFICATION = "by_classification"
GIVEN = ("TYPE", "TEAM", "DEPTH")  # fields of the task with parameters of their own
ACTIVITY_OF = {"sha": "ts", "cha": "manual_clearance"}


class CreateTaskOrders(MineActionAlgorithm):
    """Draft a task order for each chosen hazard, or one over all of them."""

    ID = "createtaskorders"
    WRITES = ("task", "task_hazard", "task_order")
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Create task orders")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Drafts a task order for each hazard that is named, or for the first COUNT hazards of a ranking. What is "
        "closed, held back or on order already is passed over, and said. An order is a draft until somebody issues it. "
        "Named hazards keep the ranks that they have in RANKING, where one is given. "
        "The type by_classification orders technical survey of a SHA and manual clearance of a CHA.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --SITE=TRI --RANKING=RNK-TRI-20260301-01 --COUNT=3"

    def declare(self) -> None:
        self.add_workspace()
        self._add_text("HAZARDS", QT_TRANSLATE_NOOP("MineAction", "Hazards (IDs, separated by commas)"))
        self._add_text("RANKING", QT_TRANSLATE_NOOP("MineAction", "Ranking (empty for the newest of the site)"))
        count = self.words(QT_TRANSLATE_NOOP("MineAction", "How many of the ranking"))
        self.addParameter(QgsProcessingParameterNumber("COUNT", count, defaultValue=1, minValue=1))
        self._add_text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site (code)"))
        kind = self.words(QT_TRANSLATE_NOOP("MineAction", "Activity"))
        options = QgsProcessingParameterEnum("TYPE", kind, [BY_CLASSIFICATION, *ACTIVITY.keys()])
        options.setUsesStaticStrings(True)
        options.setDefaultValue(BY_CLASSIFICATION)
        self.addParameter(options)
        self._add_text("TEAM", QT_TRANSLATE_NOOP("MineAction", "Team (code)"))
        depth = self.words(QT_TRANSLATE_NOOP("MineAction", "Specified depth in m"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "DEPTH", depth, QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0
            )
        )
        add_task_fields(self, GIVEN)
        together = self.words(QT_TRANSLATE_NOOP("MineAction", "One order over all hazards"))
        self.addParameter(QgsProcessingParameterBoolean("TOGETHER", together, defaultValue=False))
        self.add_by()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Order numbers, separated by commas"))
        self.addOutput(QgsProcessingOutputString("ORDERS", label))
        self.add_counts(
            CREATED=QT_TRANSLATE_NOOP("MineAction", "Orders created"),
            PASSED=QT_TRANSLATE_NOOP("MineAction", "Hazards passed over"),
        )

    def _add_text(self, name: str, label: str) -> None:
        self.addParameter(QgsProcessingParameterString(name, self.words(label), optional=True))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.orders.choosing import first_of_ranking, named_hazards
        from ..adapters.orders.register import create_order
        from ..adapters.sites import site_named

        words = interface_words()
        hazards = [one.strip() for one in self.text_of(parameters, "HAZARDS", context).split(",") if one.strip()]
        with self.open_workspace(parameters, context) as workspace, workspace.transaction():
            site = site_named(workspace, self.text_of(parameters, "SITE", context))
            ranking = self.text_of(parameters, "RANKING", context)
            passed: list[Passed] = []
            if hazards:
                chosen = named_hazards(workspace, hazards, ranking)
            else:
                count = self.parameterAsInt(parameters, "COUNT", context)
                chosen, passed = first_of_ranking(workspace, ranking, count, site["id"] if site else None)
            for one in passed:
                feedback.pushInfo(f"{one.code}: {words(one.reason)}")
            groups = [chosen] if self.parameterAsBool(parameters, "TOGETHER", context) else [[one] for one in chosen]
            numbers = []
            for group in groups:
                new = self._task(workspace, group, site, parameters, context)
                numbers.append(create_order(workspace, new))
                codes = ", ".join(one.record["code"] for one in group)
                feedback.pushInfo(f"{numbers[-1]}: {codes}, {words(ACTIVITY.label(new.activity))}")
        return {"ORDERS": ",".join(numbers), "CREATED": len(numbers), "PASSED": len(passed)}

    def _task(
        self,
        workspace: Workspace,
        group: list[Chosen],
        site: dict[str, Any] | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        from ..adapters.orders.register import NewTask, site_of, team_named

        first = min(group, key=lambda one: (one.rank is None, one.rank))
        activity = self.parameterAsEnumString(parameters, "TYPE", context)
        if activity == BY_CLASSIFICATION:
            confirmed = all(one.record["classification"] == "cha" for one in group)
            activity = ACTIVITY_OF["cha" if confirmed else "sha"]
        place = site or site_of(workspace, first.record["site_id"])
        team = team_named(workspace, self.text_of(parameters, "TEAM", context))
        given = parameters.get("DEPTH") is not None
        return NewTask(
            hazard_ids=tuple(one.record["id"] for one in group),
            activity=activity,
            site_id=place["id"] if place else None,
            site_code=place["code"] if place else "",
            team_id=team["id"] if team else None,
            ranking_id=first.ranking_id,
            rank=first.rank,
            depth_m=self.parameterAsDouble(parameters, "DEPTH", context) if given else None,
            asked=task_values(self, parameters, context, workspace, GIVEN),
        )
