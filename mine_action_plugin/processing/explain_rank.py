# SPDX-License-Identifier: GPL-3.0-or-later
"""Say why one hazard has its rank, and give what counted for it as a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..adapters.words import LANGUAGES, interface_words
from ..adapters.words import words as words_of
from ..core.text import QT_TRANSLATE_NOOP
from .rank_firmness import row_of
from .ranking_algorithm import RankingAlgorithm, policy_of

if TYPE_CHECKING:
    from ..adapters.priorities import SiteRanking


class ExplainRank(RankingAlgorithm):
    """Give the sentences one would say to a mayor in both languages, the waterfall, and what counted with distances."""

    ID = "explainrank"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Explain a rank")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Says in English and Arabic why a hazard has its rank, with what each criterion adds to its score and what is "
        "not known. The layer has a line from the hazard to each feature that counted, with its distance. Of a ranking "
        "made in another session the same layers are read again; what is missing or has changed since is named, and "
        "nothing of it is shown.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --RANKING=RNK-TRI-20260301-01 --HAZARD=TRI-0001 --REPORT=why.json"

    def declare(self) -> None:
        self.add_workspace()
        self.add_ranking()
        hazard = self.words(QT_TRANSLATE_NOOP("MineAction", "Hazard (ID)"))
        self.addParameter(QgsProcessingParameterString("HAZARD", hazard))
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "What counted, with distances"))
        line = QgsProcessing.SourceType.TypeVectorLine
        self.add_optional(QgsProcessingParameterFeatureSink("OUTPUT", label, line, createByDefault=False))
        self.add_report()
        for language, title in (
            ("EN", QT_TRANSLATE_NOOP("MineAction", "In English")),
            ("AR", QT_TRANSLATE_NOOP("MineAction", "In Arabic")),
        ):
            self.addOutput(QgsProcessingOutputString(f"SAID_{language}", self.words(title)))
        self.add_counts(
            RANK=QT_TRANSLATE_NOOP("MineAction", "Rank"),
            COUNTED=QT_TRANSLATE_NOOP("MineAction", "Features that counted"),
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.sentences import said_together
        from ..adapters.source_layers import with_layers
        from ..core.priority.explain import explain

        with self.open_workspace(parameters, context) as workspace:
            found = with_layers(workspace, self.ranking_of(parameters, context, workspace), feedback)
        row = row_of(found.ranking, self.text_of(parameters, "HAZARD", context))
        why = explain(found.ranking, row)
        sentences = [*why.sentences, *why.effort]
        said = {language: said_together(sentences, words_of(language)) for language in LANGUAGES}
        frame, ways, gaps = self._counted(found, row, feedback)
        report = {
            **policy_of(found),
            "hazard": why.code,
            "rank": why.rank,
            "of": why.count,
            "state": why.state,
            "score": why.score,
            "score_low": why.low,
            "score_high": why.high,
            "said": said,
            "steps": [step_of(step) for step in why.steps],
            "counted": frame.to_dict("records"),
            "not_shown": gaps,
        }
        return {
            **self.write_rows(parameters, context, frame, ways, QgsWkbTypes.Type.LineString),
            self.REPORT: self.write_report(parameters, context, report),
            **{f"SAID_{language.upper()}": text for language, text in said.items()},
            "RANK": why.rank,
            "COUNTED": len(frame),
        }

    def _counted(
        self, found: SiteRanking, row: int, feedback: QgsProcessingFeedback
    ) -> tuple[Any, list[Any], list[str]]:
        """Return the features that counted as a table, the shortest ways to them, and what cannot be shown."""
        import pandas

        from ..adapters.counted import counted_for
        from ..adapters.sentences import said

        counted = counted_for(found, row)
        gaps = [said(one, interface_words()) for one in counted.gaps]
        for text in gaps:
            feedback.pushWarning(text)
        columns: dict[str, Any] = {
            "criterion": [mark.criterion for mark in counted.marks],
            "input": [mark.layer for mark in counted.marks],
            "feature": pandas.array([mark.number for mark in counted.marks], dtype="int64").to_numpy(),
            "metres": pandas.array([mark.metres for mark in counted.marks], dtype="float64").to_numpy(),
        }
        frame = pandas.DataFrame(columns).astype({"criterion": object, "input": object})
        return frame, [mark.way for mark in counted.marks], gaps


def step_of(step: Any) -> dict[str, Any]:
    """Return one step of the waterfall as plain values; what is missing has no raw number."""
    return {
        "criterion": step.key,
        "raw": step.raw or None,
        "unit": step.unit,
        "value": None if step.missing else step.value,
        "weight": step.weight,
        "adds": step.share,
        "adds_low": step.low,
        "adds_high": step.high,
        "missing": step.missing,
        "decision_support": step.decision_support,
        "sources": [source.as_json() for source in step.sources],
    }
