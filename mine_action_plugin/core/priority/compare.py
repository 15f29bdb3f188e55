# SPDX-License-Identifier: GPL-3.0-or-later
"""Two rankings side by side: who rose, who fell, and whether the weights or the data did it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas

from .methods.scores import TIE, competition_ranks
from .ranking import Ranking


class Cause(str, Enum):
    """What moved a hazard in the ranking."""

    NOTHING = "nothing"
    POLICY = "policy"  # weights, value functions, criteria, method
    DATA = "data"  # what is known about it
    BOTH = "both"
    OTHERS = "others"  # its own score is as it was: others overtook it, or dropped behind
    STATE = "state"  # it became an emergency, was held back, or is no longer


@dataclass(frozen=True)
class Comparison:
    """One row per hazard of either ranking, in the order of the second.

    `rows` has code, ranks and scores before and after, `rose` (places gained), `by_policy` and `by_data` (what each did to
    the score; they sum to the change) and `cause`. `criteria` has, by hazard and criterion, the change of what it adds.
    """

    rows: pandas.DataFrame
    criteria: pandas.DataFrame
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]

    @property
    def risen(self) -> pandas.DataFrame:
        return self.rows[self.rows["rose"] > 0].sort_values("rose", ascending=False)

    @property
    def fallen(self) -> pandas.DataFrame:
        return self.rows[self.rows["rose"] < 0].sort_values("rose")


def compare(before: Ranking, after: Ranking) -> Comparison:
    """Return how two rankings differ, hazards matched by code.

    What policy did and what data did follow from the two scores in between, with the data of one under the policy of the
    other, each taken both ways round and averaged (the Shapley value of two players). Only a criterion that was measured
    under both tells data apart from policy; one that is new, or measured with other settings, is policy. Where the method
    is not additive its whole change counts as policy if the profiles differ, as data if they do not.
    """
    codes = [code for code in _ordered(after) if code in set(before.codes)]
    first = np.array([before.row(code) for code in codes], dtype=int)
    places = {code: row for row, code in enumerate(after.codes)}
    second = np.array([places[code] for code in codes], dtype=int)
    policy, data = _split(before, after, first, second)
    rows = pandas.DataFrame(
        {
            "code": codes,
            "rank_before": before.ranks[first],
            "rank_after": after.ranks[second],
            "score_before": before.scores.middle[first],
            "score_after": after.scores.middle[second],
            "rose": _ranks_among(before, first) - _ranks_among(after, second),
            "by_policy": policy,
            "by_data": data,
        }
    )
    moved = before.tiers[first] != after.tiers[second]
    rows["cause"] = [
        _cause(*line).value for line in zip(rows["rose"].tolist(), policy.tolist(), data.tolist(), moved.tolist())
    ]
    return Comparison(
        rows=rows,
        criteria=_by_criterion(before, after, first, second, codes),
        only_before=tuple(code for code in _ordered(before) if code not in places),
        only_after=tuple(code for code in _ordered(after) if code not in set(before.codes)),
    )


def _ordered(ranking: Ranking) -> list[str]:
    return [ranking.codes[row] for row in ranking.order.tolist()]


def _ranks_among(ranking: Ranking, rows: np.ndarray) -> np.ndarray:
    """Return ranks among the hazards that both rankings have, so that new ones move nobody."""
    return competition_ranks(ranking.scores.middle[rows], ranking.tiers[rows])[0]


def _cause(rose: int, policy: float, data: float, moved: bool) -> Cause:
    if moved:
        return Cause.STATE
    if rose == 0:
        return Cause.NOTHING
    by_policy, by_data = abs(policy) > 1e3 * TIE, abs(data) > 1e3 * TIE
    if by_policy and by_data:
        return Cause.BOTH
    return Cause.POLICY if by_policy else Cause.DATA if by_data else Cause.OTHERS


def _split(before: Ranking, after: Ranking, first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    change = after.scores.middle[second] - before.scores.middle[first]
    nothing = np.zeros(len(change))
    if before.profile.fingerprint == after.profile.fingerprint and before.method.key == after.method.key:
        return nothing, change
    if not (before.method.linear and before.method.key == after.method.key):
        return change, nothing
    old_old, new_new = before.scores.middle[first], after.scores.middle[second]
    old_data_new_policy = _scores(after, second, before, first)
    new_data_old_policy = _scores(before, first, after, second)
    policy = ((old_data_new_policy - old_old) + (new_new - new_data_old_policy)) / 2.0
    return policy, change - policy


def _scores(policy: Ranking, own: np.ndarray, data: Ranking, rows: np.ndarray) -> np.ndarray:
    """Return the scores under one ranking's policy with the raw numbers of another, where it has them measured alike."""
    total = np.zeros(len(own))
    for column, entry in enumerate(policy.entries):
        other = {one.id: one for one in data.profile.entries}.get(entry.id)
        measured = data.measurements.measured.get(entry.id)
        values = policy.table.middle[own, column]
        alike = other is not None and (other.criterion.key, other.parameters) == (entry.criterion.key, entry.parameters)
        if alike and measured is not None:
            function = entry.value.fitted(policy.raw[:, column])
            found = function(measured.values[rows])
            middle = sum(function.extent) / 2.0
            factor = 1.0 if policy.table.factor is None else policy.table.factor[own]
            values = np.where(np.isnan(found), middle, found) * factor
        total += policy.weights[column] * values
    return total


def _by_criterion(
    before: Ranking, after: Ranking, first: np.ndarray, second: np.ndarray, codes: list[str]
) -> pandas.DataFrame:
    """Return what each criterion adds after, less what it added before (0 where a profile has not got it)."""

    def shares(ranking: Ranking, rows: np.ndarray) -> pandas.DataFrame:
        return pandas.DataFrame(ranking.shares[rows], columns=list(ranking.table.keys), index=codes)

    return shares(after, second).sub(shares(before, first), fill_value=0.0)
