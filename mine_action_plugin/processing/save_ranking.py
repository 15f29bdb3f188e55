# SPDX-License-Identifier: GPL-3.0-or-later
"""Save a ranking under other weights, signed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm, policy_of


class SaveRanking(RankingAlgorithm):
    """Weigh what a saved ranking measured anew, sign the policy with name, date and reason, and save that."""

    ID = "saveranking"
    WRITES = ("ranking",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Save ranking")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Saves a ranking anew under the weights that are given, without measuring again, signed with name, date and "
        "reason. The ranking it comes from stays as it is, so that both can be compared.",
    )
    EXAMPLE = (
        '--WORKSPACE=libya.gpkg --RANKING=RNK-TRI-20260301-01 --WEIGHTS={"schools":3} --BY=Planner --REASON="Schools"'
    )

    def declare(self) -> None:
        self.add_workspace()
        self.add_ranking()
        self.add_text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason"))
        self.add_by()
        self.add_report()
        self.addOutput(QgsProcessingOutputString("RANKING", self.words(QT_TRANSLATE_NOOP("MineAction", "Ranking ID"))))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.rankings import keep, ranking_record, save_ranking, sign

        reason, by = (self.text_of(parameters, name, context) for name in ("REASON", self.BY))
        with self.open_workspace(parameters, context) as workspace:
            found = self.ranking_of(parameters, context, workspace)
            site_id = ranking_record(workspace, found.code)["site_id"]
            site = workspace.get("site", site_id) if site_id else None
            signed = sign(found, by, workspace.now().astimezone().date(), reason)
            saved = save_ranking(workspace, signed, site, reason)
            keep(workspace.location, saved)
        return {"RANKING": saved.code, self.REPORT: self.write_report(parameters, context, policy_of(saved))}
