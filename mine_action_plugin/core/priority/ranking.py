# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranking: the one entry, from hazards and a policy to ranks with all that is needed to question them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import geopandas
import numpy as np
import pandas

from ..errors import PlanningError
from ..feedback import Feedback, Silent
from ..text import QT_TRANSLATE_NOOP
from .criteria import criterion_named
from .criterion import Entry, Group, number_to_classes
from .inputs import Inputs, Source
from .measuring import Measurements, measure, table_of
from .methods import Method, method_named
from .methods.scores import Scores, Table, places
from .profile import Profile, RankBy
from .sentence import Listing, Sentence
from .source_checks import differing, fed_with
from .weights import normalised

EMERGENCY, RANKED, HELD_BACK = "emergency", "ranked", "held_back"
STATES = (EMERGENCY, RANKED, HELD_BACK)  # in this order; the position is the tier
STATE_TITLES = {
    EMERGENCY: QT_TRANSLATE_NOOP("MineAction", "Emergency"),
    RANKED: QT_TRANSLATE_NOOP("MineAction", "Ranked"),
    HELD_BACK: QT_TRANSLATE_NOOP("MineAction", "Held back"),
}
TEAM_DAYS = "team_days"


@dataclass(frozen=True)
class Ranking:
    """Ranks of all hazards. Rows keep the order of the hazards; `rank` 1 comes first and is never missing.

    `entries` are the criteria that count, column by column of `table`, `weights` and `missing`. Emergencies have the
    first ranks, what is held back the last ones. `order` has the rows in ranked order; `reasons` says, by row, why one
    is not simply ranked.
    """

    profile: Profile
    method: Method
    measurements: Measurements
    sources: tuple[Source, ...]
    today: datetime.date | None
    entries: tuple[Entry, ...]
    table: Table
    weights: np.ndarray
    missing: np.ndarray
    scores: Scores
    effort: Scores | None
    tiers: np.ndarray
    ranks: np.ndarray
    ties: np.ndarray
    order: np.ndarray
    reasons: Mapping[int, tuple[Sentence, ...]]
    notes: tuple[Sentence, ...]

    def __len__(self) -> int:
        return len(self.ranks)

    @property
    def codes(self) -> tuple[str, ...]:
        return self.measurements.codes

    @property
    def options(self) -> Mapping[str, Any]:
        """The options of the method: the profile's, if it is the profile's method."""
        return self.profile.options if self.method.key == self.profile.method else {}

    @property
    def all_notes(self) -> tuple[Sentence, ...]:
        """Notes on the data, and what the method itself has to say."""
        return (*self.notes, *self.scores.notes)

    @cached_property
    def shares(self) -> np.ndarray:
        """What each criterion adds to each score (hazard × criterion); the rows sum to the scores less the baseline."""
        if not len(self):
            return np.zeros(self.table.middle.shape)
        return self.method.shares(self.table, self.weights, self.options)

    @cached_property
    def raw(self) -> np.ndarray:
        """The raw numbers (hazard × criterion), NaN where missing."""
        return np.column_stack([self.measurements.measured[entry.id].values for entry in self.entries])

    def state(self, row: int) -> str:
        return STATES[int(self.tiers[row])]

    def row(self, code: str) -> int:
        """Return the row of the hazard called `code`; KeyError if there is none."""
        try:
            return self.codes.index(code)
        except ValueError:
            raise KeyError(code) from None

    def raw_text(self, row: int, column: int) -> str:
        """Return a raw number as text: classes by name, other numbers with at most four digits; empty where missing."""
        value, entry = self.raw[row, column], self.entries[column]
        if np.isnan(value):
            return ""
        if entry.criterion.classes:
            return ", ".join(number_to_classes(value, entry.criterion.class_keys))
        return self.number_text(value)

    @staticmethod
    def number_text(value: float) -> str:
        """Return a raw number as text: whole from 1000 on, else at most four digits."""
        return f"{value:.0f}" if abs(value) >= 1000 or value == round(value) else f"{value:.4g}"

    @cached_property
    def frame(self) -> pandas.DataFrame:
        """One row per hazard, in their order: rank, score with interval, reasons, and three columns per criterion."""
        names = np.array([entry.id for entry in self.entries], dtype=object)
        columns: dict[str, Any] = {
            "code": self.codes,
            "rank": self.ranks,
            "tie_group": self.ties,
            "state": np.array(STATES)[self.tiers],
            "reason": ["\n".join(reason.text() for reason in self.reasons.get(row, ())) for row in range(len(self))],
            "score": self.scores.middle,
            "score_low": self.scores.low,
            "score_high": self.scores.high,
            "missing": [", ".join(names[gaps]) if gaps.any() else "" for gaps in self.missing],
        }
        if self.effort is not None:
            columns["effort"] = self.effort.middle
        for place, entry in enumerate(self.entries):
            columns[f"raw_{entry.id}"] = self.raw[:, place]
            columns[f"value_{entry.id}"] = self.table.middle[:, place]
            columns[f"share_{entry.id}"] = self.shares[:, place]
        return pandas.DataFrame(columns)


def rank(
    hazards: geopandas.GeoDataFrame,
    inputs: Inputs,
    profile: Profile,
    method: str | None = None,
    today: datetime.date | None = None,
    feedback: Feedback | None = None,
) -> Ranking:
    """Measure and rank.

    `hazards` in EPSG:4326; `today` is the day from which ages count; `method` overrides the profile's. Where a signed
    profile names other sources than `inputs`, the ranking says so and its policy is no longer the signed one.

    PlanningError on hazards in another CRS or with doubled codes, an unknown method, or weights that are negative or
    all 0.
    """
    inputs = inputs if today is None else replace(inputs, today=today)
    measurements = measure(hazards, inputs, profile, feedback or Silent())
    differences = differing(profile, inputs.sources())
    measurements = replace(measurements, notes=(*measurements.notes, *differences))
    return score(measurements, fed_with(profile, inputs.sources()), method, inputs)


def score(
    measurements: Measurements, profile: Profile, method: str | None = None, inputs: Inputs | None = None
) -> Ranking:
    """Rank what has been measured already, under a profile with the same criteria and settings."""
    chosen = method_named(method or profile.method)
    entries = [entry for entry in profile.entries if entry.weight > 0]
    counting = [entry for entry in entries if _counts(entry, profile.rank_by)]
    _check_measured(entries, measurements)
    if not counting:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No criterion about benefit has a weight."),
            QT_TRANSLATE_NOOP("MineAction", "Benefit is ranked, and all that has a weight is about effort."),
            QT_TRANSLATE_NOOP("MineAction", "Give a criterion about benefit a weight, or rank both together."),
        )
    table, missing, notes = table_of(counting, measurements.measured)
    _check_values(counting, chosen)
    table, factor_notes = _per_team_day(table, measurements, entries, profile, chosen)
    tiers, reasons = _tiers(measurements)
    used = inputs or Inputs()
    empty = Ranking(
        profile=profile,
        method=chosen,
        measurements=measurements,
        sources=used.sources(),
        today=used.today,
        entries=tuple(counting),
        table=table,
        weights=np.zeros(len(counting)),
        missing=missing,
        scores=Scores(*(np.zeros(len(table)),) * 3),
        effort=_effort(entries, measurements),
        tiers=tiers,
        ranks=np.zeros(0, dtype=int),
        ties=np.zeros(0, dtype=int),
        order=np.zeros(0, dtype=int),
        reasons=reasons,
        notes=(
            *notes,
            *measurements.notes,
            *measurements.emergencies.notes,
            *_not_held(measurements),
            *factor_notes,
            *_left_out(entries, counting),
        ),
    )
    return _ranked(empty, np.array([entry.weight for entry in counting], dtype=float))


def reweigh(ranking: Ranking, weights: Mapping[str, float]) -> Ranking:
    """Return the ranking under other weights (entry id → weight; those not named keep theirs): what a slider does.

    Nothing is measured or valued again. PlanningError on negative weights or all 0.
    """
    profile = ranking.profile.with_weights(weights)
    counting = {entry.id: entry for entry in profile.entries if entry.weight > 0 and _counts(entry, profile.rank_by)}
    if counting.keys() == set(ranking.table.keys):
        given = np.array([counting[key].weight for key in ranking.table.keys], dtype=float)
        entries = tuple(counting[entry.id] for entry in ranking.entries)
        return _ranked(replace(ranking, profile=profile, entries=entries), given)
    found = score(ranking.measurements, profile, ranking.method.key, Inputs(today=ranking.today))
    return replace(found, sources=ranking.sources)


def _ranked(ranking: Ranking, given: np.ndarray) -> Ranking:
    weights = given
    if not ranking.method.counts:
        shares = normalised(dict(zip(ranking.table.keys, given.tolist())))
        weights = np.array([shares[key] for key in ranking.table.keys])
    nothing = np.zeros(0)
    scores = Scores(nothing, nothing, nothing)
    if len(ranking.table):
        scores = ranking.method.scores(ranking.table, weights, ranking.options)
    found = places(scores.middle, ranking.tiers)
    return replace(ranking, weights=weights, scores=scores, ranks=found.ranks, ties=found.ties, order=found.order)


def _counts(entry: Entry, rank_by: RankBy) -> bool:
    if entry.criterion.veto:
        return False
    return rank_by is RankBy.TOGETHER or entry.criterion.group is not Group.EFFORT


def _check_measured(entries: Sequence[Entry], measurements: Measurements) -> None:
    unknown = [entry.id for entry in entries if entry.id not in measurements.measured]
    if unknown:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A criterion has a weight but was not measured."),
            QT_TRANSLATE_NOOP("MineAction", "Not measured: {criteria}."),
            QT_TRANSLATE_NOOP("MineAction", "Rank the hazards again."),
            criteria=", ".join(unknown),
        )


def _check_values(entries: Sequence[Entry], method: Method) -> None:
    """Refuse counts in a method for values, and the other way round: the sum would mean nothing."""
    for entry in entries:
        if (entry.value.kind == "as_counted") != method.counts:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The method and a value function do not fit together."),
                QT_TRANSLATE_NOOP(
                    "MineAction", '"{criterion}" has the value function "{kind}" in the method "{method}".'
                ),
                QT_TRANSLATE_NOOP("MineAction", 'Use "as_counted" with count × weight, and only there.'),
                criterion=entry.id,
                kind=entry.value.kind,
                method=method.key,
            )


def _tiers(measurements: Measurements) -> tuple[np.ndarray, dict[int, tuple[Sentence, ...]]]:
    tiers = np.where(measurements.emergencies.flags, 0, 1)
    reasons: dict[int, tuple[Sentence, ...]] = dict(measurements.emergencies.reasons)
    for key, measured in measurements.vetoes.items():
        for row in np.flatnonzero(measured.values == 1.0).tolist():
            tiers[row] = 2
            reasons[row] = (*reasons.get(row, ()), Sentence(criterion_named(key).reason))
    return tiers, reasons


def _not_held(measurements: Measurements) -> list[Sentence]:
    """Return of how many hazards nobody has recorded whether they should be held back: they are not."""
    note = QT_TRANSLATE_NOOP(
        "MineAction", '"{veto}" is not recorded for {count} hazards, which are ranked all the same.'
    )
    gaps = {key: int(np.isnan(measured.values).sum()) for key, measured in measurements.vetoes.items()}
    return [
        Sentence(note, {"veto": Sentence(criterion_named(key).title), "count": count})
        for key, count in gaps.items()
        if count
    ]


def _effort(entries: Sequence[Entry], measurements: Measurements) -> Scores | None:
    """Return how little effort each hazard is (0 to 1, the greater the easier), from the criteria about effort."""
    efforts = [entry for entry in entries if entry.criterion.group is Group.EFFORT and entry.value.kind != "as_counted"]
    if not efforts:
        return None
    table, _missing, _notes = table_of(efforts, measurements.measured)
    shares = normalised({entry.id: entry.weight for entry in efforts})
    return method_named("additive").scores(table, np.array([shares[key] for key in table.keys]), {})


def _left_out(entries: Sequence[Entry], counting: Sequence[Entry]) -> list[Sentence]:
    names = tuple(Sentence(entry.title) for entry in entries if entry not in counting)
    note = QT_TRANSLATE_NOOP("MineAction", "About effort, so shown and not part of the score: {criteria}.")
    return [Sentence(note, {"criteria": Listing(names)})] if names else []


def _per_team_day(
    table: Table, measurements: Measurements, entries: Sequence[Entry], profile: Profile, method: Method
) -> tuple[Table, list[Sentence]]:
    """Divide by team-days where the profile ranks so; without an estimate a hazard can be anything in between."""
    if profile.rank_by is not RankBy.BENEFIT_PER_TEAM_DAY:
        return table, []
    if not method.linear:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Benefit per team-day is not defined for this method."),
            QT_TRANSLATE_NOOP("MineAction", 'Scores of "{method}" are places among others and cannot be divided.'),
            QT_TRANSLATE_NOOP("MineAction", "Use the weighted additive value, or rank by benefit."),
            method=method.key,
        )
    days = next((measurements.measured[one.id].values for one in entries if one.criterion.key == TEAM_DAYS), None)
    known = np.isfinite(days) & (days > 0) if days is not None else np.zeros(0, dtype=bool)
    if days is None or not known.any():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Benefit per team-day needs team-days."),
            QT_TRANSLATE_NOOP("MineAction", "No hazard has an estimate of its effort in team-days."),
            QT_TRANSLATE_NOOP("MineAction", "Add the criterion about team-days to the profile, or rank by benefit."),
        )
    least, middle, most = days[known].min(), np.median(days[known]), days[known].max()
    slow, usual, fast = (np.where(known, days, other) for other in (most, middle, least))
    note = QT_TRANSLATE_NOOP("MineAction", "{count} hazards have no estimate of team-days; the middle one stands in.")
    notes: list[Sentence] = [Sentence(note, {"count": int((~known).sum())})] if not known.all() else []
    return table.times(1.0 / slow, 1.0 / usual, 1.0 / fast), notes
