# SPDX-License-Identifier: GPL-3.0-or-later
"""Two rankings side by side: who rose, who fell, and whether the weights or the data did it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas

from ..text import QT_TRANSLATE_NOOP
from .methods.scores import TIE, competition_ranks
from .ranking import Ranking


class Cause(str, Enum):
    """What moved a hazard in the ranking."""

    NOTHING = "nothing"
    POLICY = "policy"  # weights, value functions, criteria, method
    DATA = "data"  # what is known about it
    BOTH = "both"
    OTHERS = "others"  # what is known about others
    STATE = "state"  # it became an emergency, was held back, or is no longer


CAUSE_TITLES = {
    Cause.NOTHING: QT_TRANSLATE_NOOP("MineAction", "Nothing moved it"),
    Cause.POLICY: QT_TRANSLATE_NOOP("MineAction", "Policy"),
    Cause.DATA: QT_TRANSLATE_NOOP("MineAction", "Data about it"),
    Cause.BOTH: QT_TRANSLATE_NOOP("MineAction", "Policy and data"),
    Cause.OTHERS: QT_TRANSLATE_NOOP("MineAction", "Data about others"),
    Cause.STATE: QT_TRANSLATE_NOOP("MineAction", "Emergency or held back"),
}


@dataclass(frozen=True)
class Comparison:
    """One row per hazard of either ranking, in the order of the second.

    `rows` has code, ranks and scores before and after, `rose` (places gained among the hazards of both), split into
    `rose_by_policy` and `rose_by_data`; `by_policy` and `by_data` split the change of the score; and `cause`.
    `criteria` has, by hazard and criterion, the change of what it adds.
    """

    rows: pandas.DataFrame
    criteria: pandas.DataFrame
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]

    @property
    def most_of(self) -> list[tuple[str, float] | None]:
        """Return for each row the criterion that carried it most the way it went, and how much more than the others.

        The others are those between its old and its new place in the ranking before: a place is gained against
        them, so what counts is what a criterion added beyond what it added to them on average. None for a row that
        kept its place, or where no criterion did it.
        """
        rose = self.rows["rose"].to_numpy()
        old, new = (_places(self.rows[name].to_numpy()) for name in ("rank_before", "rank_after"))
        gains = self.criteria.to_numpy()
        sums = np.vstack([np.zeros(gains.shape[1]), np.cumsum(gains[np.argsort(old)], axis=0)])
        first, last = np.minimum(old, new), np.maximum(old, new)
        others = np.maximum(last - first, 1)[:, None]  # itself left out
        beyond = gains - (sums[last + 1] - sums[first] - gains) / others
        found: list[tuple[str, float] | None] = []
        for way, line in zip(np.sign(rose).tolist(), beyond):
            at = int(np.argmax(way * line))
            found.append((str(self.criteria.columns[at]), float(line[at])) if way * line[at] > TIE else None)
        return found

    @property
    def risen(self) -> pandas.DataFrame:
        return self.rows[self.rows["rose"] > 0].sort_values("rose", ascending=False)

    @property
    def fallen(self) -> pandas.DataFrame:
        return self.rows[self.rows["rose"] < 0].sort_values("rose")


def compare(before: Ranking, after: Ranking) -> Comparison:
    """Return how two rankings differ, hazards matched by code.

    What policy did and what data did follow from two rankings in between, with the data of one under the policy of the
    other, taken both ways round and averaged (the Shapley value of two players). Only a criterion that was measured
    alike in both tells data apart from policy; one that is new, or measured with other settings, is policy. Where the
    method is not a weighted sum, its whole change counts as policy if the profiles differ, and as data if they do not.
    """
    places = {code: row for row, code in enumerate(after.codes)}
    known = set(before.codes)
    codes = [code for code in _ordered(after) if code in known]
    rows_before = {code: row for row, code in enumerate(before.codes)}
    first = np.array([rows_before[code] for code in codes], dtype=int)
    second = np.array([places[code] for code in codes], dtype=int)
    score, rose = _split(before, after, first, second)
    rows = pandas.DataFrame(
        {
            "code": codes,
            "rank_before": before.ranks[first],
            "rank_after": after.ranks[second],
            "score_before": before.scores.middle[first],
            "score_after": after.scores.middle[second],
            "rose": rose.policy + rose.data,
            "rose_by_policy": rose.policy,
            "rose_by_data": rose.data,
            "by_policy": score.policy,
            "by_data": score.data,
        }
    )
    moved = before.tiers[first] != after.tiers[second]
    lines = zip(rose.policy.tolist(), rose.data.tolist(), score.data.tolist(), moved.tolist())
    rows["cause"] = [_cause(*line).value for line in lines]
    return Comparison(
        rows=rows,
        criteria=_by_criterion(before, after, first, second, codes),
        only_before=tuple(code for code in _ordered(before) if code not in places),
        only_after=tuple(code for code in _ordered(after) if code not in known),
    )


def _places(ranks: np.ndarray) -> np.ndarray:
    """Return places from 0 among these rows alone; those that are level follow each other as they stand."""
    places = np.empty(len(ranks), dtype=int)
    places[np.argsort(ranks, kind="stable")] = np.arange(len(ranks))
    return places


def _ordered(ranking: Ranking) -> list[str]:
    return [ranking.codes[row] for row in ranking.order.tolist()]


@dataclass(frozen=True)
class _Parts:
    """A change per hazard, split into what policy did and what data did."""

    policy: np.ndarray
    data: np.ndarray


def _cause(rose_by_policy: float, rose_by_data: float, score_by_data: float, moved: bool) -> Cause:
    if moved:
        return Cause.STATE
    if rose_by_policy and rose_by_data:
        return Cause.BOTH
    if rose_by_policy:
        return Cause.POLICY
    if rose_by_data:
        return Cause.DATA if abs(score_by_data) > 1e3 * TIE else Cause.OTHERS
    return Cause.NOTHING


def _split(before: Ranking, after: Ranking, first: np.ndarray, second: np.ndarray) -> tuple[_Parts, _Parts]:
    """Return the change of scores and the places gained among the hazards that both have; new ones move nobody."""
    old, new = before.scores.middle[first], after.scores.middle[second]
    if before.profile.rules.fingerprint == after.profile.rules.fingerprint and before.method.key == after.method.key:
        old_data_new_policy, new_data_old_policy = old, new
    elif before.method.linear and before.method.key == after.method.key:
        old_data_new_policy = _scores(after, second, before, first)
        new_data_old_policy = _scores(before, first, after, second)
    else:
        old_data_new_policy, new_data_old_policy = new, old
    tiers = before.tiers[first], after.tiers[second]
    place = [
        -competition_ranks(scores, states)[0].astype(float)
        for scores, states in (
            (old, tiers[0]),
            (old_data_new_policy, tiers[0]),
            (new_data_old_policy, tiers[1]),
            (new, tiers[1]),
        )
    ]
    return _parts(old, old_data_new_policy, new_data_old_policy, new), _parts(*place)


def _parts(old: np.ndarray, new_policy: np.ndarray, new_data: np.ndarray, new: np.ndarray) -> _Parts:
    policy = ((new_policy - old) + (new - new_data)) / 2.0
    return _Parts(policy, (new - old) - policy)


def _scores(policy: Ranking, own: np.ndarray, data: Ranking, rows: np.ndarray) -> np.ndarray:
    """Return the scores under one ranking's policy with another's raw numbers, where it has them measured alike."""
    total = np.zeros(len(own))
    others = {one.id: one for one in data.profile.entries}
    for column, entry in enumerate(policy.entries):
        other, measured = others.get(entry.id), data.measurements.measured.get(entry.id)
        values = policy.table.middle[own, column]
        alike = other is not None and (other.criterion.key, other.parameters) == (entry.criterion.key, entry.parameters)
        if alike and measured is not None:
            function = entry.value.fitted(policy.raw[:, column])
            found = function(measured.values[rows])
            factor = 1.0 if policy.table.factor is None else policy.table.factor[own]
            values = np.where(np.isnan(found), sum(function.extent) / 2.0, found) * factor
        total += policy.weights[column] * values
    return total


def _by_criterion(
    before: Ranking, after: Ranking, first: np.ndarray, second: np.ndarray, codes: list[str]
) -> pandas.DataFrame:
    """Return what each criterion adds after, less what it added before (0 where a profile has not got it)."""

    def shares(ranking: Ranking, rows: np.ndarray) -> pandas.DataFrame:
        return pandas.DataFrame(ranking.shares[rows], columns=list(ranking.table.keys), index=codes)

    return shares(after, second).sub(shares(before, first), fill_value=0.0)
