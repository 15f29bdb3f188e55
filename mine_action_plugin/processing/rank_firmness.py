# SPDX-License-Identifier: GPL-3.0-or-later
"""Say how firm the ranks of a ranking are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..adapters.dependencies import missing
from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm, policy_of, records_of


class RankFirmness(RankingAlgorithm):
    """Rank under many sets of weights, and say what would change the ranking, or the rank of one hazard."""

    ID = "rankfirmness"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Firmness of ranks")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Says in what share of all weights, and of all that missing data could be, each hazard is among the first 1, 5 "
        "and 10; and, where scores are weighted sums, between which weights the ranking stays as it is, exactly, and "
        "for one hazard what would move it up.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --RANKING=RNK-TRI-20260301-01 --HAZARD=TRI-0001 --REPORT=firmness.json"

    def declare(self) -> None:
        number = QgsProcessingParameterNumber
        self.add_workspace()
        self.add_ranking()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "What planners agree on"))
        self.addParameter(QgsProcessingParameterEnum("AGREEMENT", label, self._choices(), defaultValue=0))
        draws = self.words(QT_TRANSLATE_NOOP("MineAction", "Sets of weights"))
        self.addParameter(number("DRAWS", draws, number.Type.Integer, 10_000, False, 100, 1_000_000))
        seed = self.words(QT_TRANSLATE_NOOP("MineAction", "Seed of the random numbers"))
        self.addParameter(number("SEED", seed, number.Type.Integer, 1, False, 0))
        self.add_text("HAZARD", QT_TRANSLATE_NOOP("MineAction", "Hazard to look at closely (ID)"))
        rank = self.words(QT_TRANSLATE_NOOP("MineAction", "Rank to move it to (next step if 0)"))
        self.addParameter(number("TO_RANK", rank, number.Type.Integer, 0, False, 0))
        self.add_layer("OUTPUT", QT_TRANSLATE_NOOP("MineAction", "Firmness by hazard"), geometry=False)
        self.add_report()
        key = self.words(QT_TRANSLATE_NOOP("MineAction", "Key of the analysis in this session"))
        self.addOutput(QgsProcessingOutputString("FIRMNESS", key))
        self.add_counts(RANKED=QT_TRANSLATE_NOOP("MineAction", "Hazards ranked"))

    def _choices(self) -> list[str]:
        if missing():
            return [""]
        from ..core.priority.firmness.smaa import AGREEMENTS

        return [self.words(title) for title in AGREEMENTS.values()]

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.firm_rankings import analyse, keep
        from ..core.priority.firmness.answers import of_ranking, plain
        from ..core.priority.firmness.smaa import AGREEMENTS, Agreement

        with self.open_workspace(parameters, context) as workspace:
            found = self.ranking_of(parameters, context, workspace)
        agreement = Agreement(list(AGREEMENTS)[self.parameterAsEnum(parameters, "AGREEMENT", context)])
        draws, seed = (self.parameterAsInt(parameters, name, context) for name in ("DRAWS", "SEED"))
        firm = analyse(found, agreement, draws, seed, feedback)
        report = {
            **policy_of(found),
            "agreement": agreement.value,
            "draws": draws,
            "seed": seed,
            "rows": records_of(firm.table),
            # Exact limits of weights exist only where the score is a weighted sum.
            "weights_of_ranking": plain(of_ranking(found.ranking)) if found.ranking.method.linear else None,
            **self._hazard(parameters, context, firm),
        }
        return {
            **self.write_rows(parameters, context, firm.table),
            self.REPORT: self.write_report(parameters, context, report),
            "FIRMNESS": keep(firm),
            "RANKED": len(firm.firm.rows),
        }

    def _hazard(self, parameters: dict[str, Any], context: QgsProcessingContext, firm: Any) -> dict[str, Any]:
        """Return the answers about one hazard, where one is named."""
        from ..core.priority.firmness.answers import of_hazard, plain
        from ..core.priority.firmness.sentences import said_of, said_of_moves

        code = self.text_of(parameters, "HAZARD", context)
        if not code:
            return {}
        ranking = firm.found.ranking
        row = row_of(ranking, code)
        said = said_of(firm.firm, row)
        if not ranking.method.linear:
            return {"hazard": {"code": ranking.codes[row]}, "said": [one.text(interface_words()) for one in said]}
        answers = of_hazard(ranking, row, self.parameterAsInt(parameters, "TO_RANK", context) or None)
        said += said_of_moves(ranking, answers)
        return {"hazard": plain(answers), "said": [one.text(interface_words()) for one in said]}


def row_of(ranking: Any, code: str) -> int:
    """Return the row of a hazard by its ID, upper or lower case; `PlanningError` where the ranking has none."""
    wanted = code.strip().casefold()
    for row, known in enumerate(ranking.codes):
        if known.casefold() == wanted:
            return row
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The ranking has no hazard {hazard}"),
        QT_TRANSLATE_NOOP("MineAction", "It ranks {total} others."),
        QT_TRANSLATE_NOOP("MineAction", "Only hazards that were open or worked on at the time are ranked."),
        hazard=code,
        total=len(ranking),
    )
