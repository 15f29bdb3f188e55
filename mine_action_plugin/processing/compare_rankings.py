# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare two saved rankings."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm, policy_of, records_of


class CompareRankings(RankingAlgorithm):
    """Say who rose and who fell between two rankings, and whether policy or data did it."""

    ID = "comparerankings"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Compare rankings")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Puts two saved rankings side by side: for each hazard its ranks, how many places it rose, how much of that "
        "came from the policy and how much from the data, and by criterion what its score gained.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --BEFORE=RNK-TRI-20260301-01 --AFTER=RNK-TRI-20260301-02 --OUTPUT=changes.gpkg"

    def declare(self) -> None:
        self.add_workspace()
        for name, label in (
            ("BEFORE", QT_TRANSLATE_NOOP("MineAction", "Ranking before (ID)")),
            ("AFTER", QT_TRANSLATE_NOOP("MineAction", "Ranking after (ID)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, self.words(label)))
        self.add_layer("OUTPUT", QT_TRANSLATE_NOOP("MineAction", "Changes of rank"))
        self.add_report()
        self.add_counts(
            ROSE=QT_TRANSLATE_NOOP("MineAction", "Hazards that rose"),
            FELL=QT_TRANSLATE_NOOP("MineAction", "Hazards that fell"),
            SAME=QT_TRANSLATE_NOOP("MineAction", "Hazards at their rank"),
            ONLY_BEFORE=QT_TRANSLATE_NOOP("MineAction", "Hazards only in the ranking before"),
            ONLY_AFTER=QT_TRANSLATE_NOOP("MineAction", "Hazards only in the ranking after"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.rankings import open_ranking, ranking_record
        from ..core.priority.compare import compare

        with self.open_workspace(parameters, context) as workspace:
            before, after = (
                open_ranking(workspace, ranking_record(workspace, self.text_of(parameters, name, context)))
                for name in ("BEFORE", "AFTER")
            )
        found = compare(before.ranking, after.ranking)
        gains = found.criteria.add_prefix("gain_").reset_index(drop=True)
        rows = found.rows.join(gains)
        rows["mostly_by"] = [most[0] if most else "" for most in found.most_of]
        shapes = dict(zip(after.ranking.codes, after.hazards.geometry))
        report = {
            "before": policy_of(before),
            "after": policy_of(after),
            "rows": records_of(rows),
            "only_before": list(found.only_before),
            "only_after": list(found.only_after),
        }
        return {
            **self.write_rows(parameters, context, rows, [shapes[code] for code in rows["code"]]),
            self.REPORT: self.write_report(parameters, context, report),
            "ROSE": len(found.risen),
            "FELL": len(found.fallen),
            "SAME": int((found.rows["rose"] == 0).sum()),
            "ONLY_BEFORE": len(found.only_before),
            "ONLY_AFTER": len(found.only_after),
        }
