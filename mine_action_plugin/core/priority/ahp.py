# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights from pairwise comparisons (AHP): eigenvector, consistency ratio, and the judgement that breaks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

# Saaty's random indices by number of criteria; for 1 and 2 every judgement is consistent.
RANDOM_INDEX = {1: 0.0, 2: 0.0, 3: 0.58, 4: 0.90, 5: 1.12, 6: 1.24, 7: 1.32, 8: 1.41, 9: 1.45, 10: 1.49}
CONSISTENT = 0.10  # Saaty's limit


@dataclass(frozen=True)
class Judgement:
    """`first` is `ratio` times as important as `second`; on Saaty's scale 1/9 to 9."""

    first: str
    second: str
    ratio: float


@dataclass(frozen=True)
class Hint:
    """The judgement that disagrees most with all the others, what they imply instead, and the ratio with that."""

    given: Judgement
    implied: float
    ratio_without: float


@dataclass(frozen=True)
class Comparison:
    """Weights with a sum of 1, and how consistent the judgements are with each other."""

    weights: dict[str, float]
    consistency_ratio: float
    hint: Hint | None

    @property
    def consistent(self) -> bool:
        return self.consistency_ratio <= CONSISTENT


def compare(keys: Sequence[str], judgements: Sequence[Judgement]) -> Comparison:
    """Return the weights that follow from judging every pair once.

    Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1 (2008). Raises
    PlanningError on more than ten criteria, a pair missing or judged twice, or a ratio outside 1/9 to 9.
    """
    matrix = _matrix(list(keys), judgements)
    eigenvalue, vector = _principal(matrix)
    ratio = _consistency_ratio(eigenvalue, len(matrix))
    hint = _hint(list(keys), matrix, judgements) if len(matrix) > 2 and ratio > 0 else None
    return Comparison(dict(zip(keys, vector.tolist())), ratio, hint)


def _matrix(keys: list[str], judgements: Sequence[Judgement]) -> np.ndarray:
    if not 1 <= len(keys) <= max(RANDOM_INDEX):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Too many criteria to compare in pairs."),
            QT_TRANSLATE_NOOP("MineAction", "{count} criteria need {pairs} judgements; the limit is {limit} criteria."),
            QT_TRANSLATE_NOOP("MineAction", "Use swing weights, or compare the most important criteria only."),
            count=len(keys),
            pairs=len(keys) * (len(keys) - 1) // 2,
            limit=max(RANDOM_INDEX),
        )
    matrix = np.full((len(keys), len(keys)), np.nan)
    np.fill_diagonal(matrix, 1.0)
    for judgement in judgements:
        place = _place(keys, judgement, matrix)
        matrix[place] = judgement.ratio
        matrix[place[::-1]] = 1.0 / judgement.ratio
    missing = np.argwhere(np.isnan(matrix))
    if len(missing):
        first, second = missing[0]
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A pair of criteria has not been compared."),
            QT_TRANSLATE_NOOP("MineAction", '"{first}" and "{second}" still need a judgement; {count} pairs do.'),
            QT_TRANSLATE_NOOP("MineAction", "Say which of the two matters more, and how much."),
            first=keys[first],
            second=keys[second],
            count=len(missing) // 2,
        )
    return matrix


def _place(keys: list[str], judgement: Judgement, matrix: np.ndarray) -> tuple[int, int]:
    known = judgement.first in keys and judgement.second in keys and judgement.first != judgement.second
    place = (keys.index(judgement.first), keys.index(judgement.second)) if known else (0, 0)
    allowed = 1 / 9 - 1e-9 <= judgement.ratio <= 9 + 1e-9
    if not known or not allowed or not np.isnan(matrix[place]):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A comparison of two criteria cannot be used."),
            QT_TRANSLATE_NOOP("MineAction", '"{first}" against "{second}": {ratio}.'),
            QT_TRANSLATE_NOOP("MineAction", "Compare each pair once, with a number between 1/9 and 9."),
            first=judgement.first,
            second=judgement.second,
            ratio=judgement.ratio,
        )
    return place


def _principal(matrix: np.ndarray) -> tuple[float, np.ndarray]:
    values, vectors = np.linalg.eig(matrix)
    place = int(np.argmax(values.real))
    vector = np.abs(vectors[:, place].real)
    return float(values[place].real), vector / vector.sum()


def _consistency_ratio(eigenvalue: float, count: int) -> float:
    index = RANDOM_INDEX[count]
    return max(0.0, (eigenvalue - count) / (count - 1) / index) if index else 0.0


def _without(matrix: np.ndarray, first: int, second: int) -> tuple[float, float]:
    """Return the ratio that all other judgements imply for a pair, and the consistency ratio once it is put in.

    Harker, Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9 (1987): a
    missing judgement is 0, and each one adds 1 to the diagonal of its two rows.
    """
    reduced = matrix.copy()
    reduced[first, second] = reduced[second, first] = 0.0
    reduced[first, first] = reduced[second, second] = 2.0
    eigenvalue, vector = _principal(reduced)
    return float(vector[first] / vector[second]), _consistency_ratio(eigenvalue, len(matrix))


def _hint(keys: list[str], matrix: np.ndarray, judgements: Sequence[Judgement]) -> Hint:
    """Return the judgement without which the others agree best."""

    def tried(judgement: Judgement) -> Hint:
        return Hint(judgement, *_without(matrix, keys.index(judgement.first), keys.index(judgement.second)))

    return min((tried(judgement) for judgement in judgements), key=lambda hint: hint.ratio_without)
