# SPDX-License-Identifier: GPL-3.0-or-later
"""Open a saved ranking again, with the layers that it was made from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..adapters.words import interface_words
from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm, policy_of


class OpenRanking(RankingAlgorithm):
    """Give a saved ranking to this QGIS session, and say which of its sources are still what they were."""

    ID = "openranking"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Open a saved ranking")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Opens a saved ranking as it was made, without measuring again. The layers that it was made from are looked "
        "for where they were, and used only if they hold what they held: so that one can see again what counted for a "
        "rank. Which of them are gone or have changed since is said. Its policy can be written as a file.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --RANKING=RNK-TRI-20260301-01 --POLICY=policy.json"

    def declare(self) -> None:
        self.add_workspace()
        self.add_text("RANKING", QT_TRANSLATE_NOOP("MineAction", "Ranking ID (empty for the newest one)"))
        policy = self.words(QT_TRANSLATE_NOOP("MineAction", "Its policy as a file"))
        self.add_optional(
            QgsProcessingParameterFileDestination("POLICY", policy, "JSON (*.json)", createByDefault=False)
        )
        self.add_report()
        self.addOutput(QgsProcessingOutputString("RANKING", self.words(QT_TRANSLATE_NOOP("MineAction", "Ranking ID"))))
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "What cannot be shown again"))
        self.addOutput(QgsProcessingOutputString("NOT_SHOWN", label))
        self.add_counts(
            RANKED=QT_TRANSLATE_NOOP("MineAction", "Hazards ranked"),
            CHANGED=QT_TRANSLATE_NOOP("MineAction", "Hazards whose data has changed since"),
            SOURCES=QT_TRANSLATE_NOOP("MineAction", "Sources that are what they were"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.priorities import write_profile
        from ..adapters.rankings import keep, open_ranking, ranking_record
        from ..adapters.sentences import said
        from ..adapters.source_layers import with_layers

        with self.open_workspace(parameters, context) as workspace:
            record = ranking_record(workspace, self.text_of(parameters, "RANKING", context))
            found = with_layers(workspace, open_ranking(workspace, record), feedback)
            keep(workspace.location, found)
        path = self.parameterAsFileOutput(parameters, "POLICY", context) if parameters.get("POLICY") else ""
        if path:
            write_profile(Path(path), found.ranking.profile)
        gaps = [said(one, interface_words()) for one in found.gaps]
        for text in gaps:
            feedback.pushWarning(text)
        report = {**policy_of(found), "not_shown": gaps}
        return {
            "RANKING": found.code,
            "POLICY": path,
            "NOT_SHOWN": "\n".join(gaps),
            "RANKED": len(found.ranking),
            "CHANGED": len(found.changed),
            "SOURCES": len(found.layers),
            self.REPORT: self.write_report(parameters, context, report),
        }
