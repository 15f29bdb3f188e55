# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank: a waterfall of contributions, what counted, and the sentences one would say to a mayor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..text import QT_TRANSLATE_NOOP
from .criterion import Group
from .inputs import Source
from .ranking import EMERGENCY, HELD_BACK, Ranking
from .sentence import Listing, Sentence
from .shipped import STARTING_POINT, starts_from_shipped

RANK = QT_TRANSLATE_NOOP("MineAction", "{code} has rank {rank} of {count}.")
TIED = QT_TRANSLATE_NOOP("MineAction", "{code} has rank {rank} of {count}, level with {others} others.")
FIRST = QT_TRANSLATE_NOOP("MineAction", "{code} goes ahead of the ranking, as an emergency.")
HELD = QT_TRANSLATE_NOOP("MineAction", "{code} cannot be worked on at present, so others go first.")
MOST = QT_TRANSLATE_NOOP("MineAction", "What counts most for it is this.")
AGAINST = QT_TRANSLATE_NOOP("MineAction", "What speaks least for it is this.")
GAPS = QT_TRANSLATE_NOOP(
    "MineAction", "We do not know everything about it; with that its score could be {low} to {high}."
)
MODEL = QT_TRANSLATE_NOOP(
    "MineAction", "A model from elsewhere took part in this. It supports a decision; it clears or cancels no land."
)
POLICY = QT_TRANSLATE_NOOP("MineAction", "This follows the policy {title} (fingerprint {fingerprint}).")
SIGNED = QT_TRANSLATE_NOOP("MineAction", "{name} stands for that policy since {date}: {reason}.")
UNSIGNED = QT_TRANSLATE_NOOP("MineAction", "Nobody has signed that policy yet.")


@dataclass(frozen=True)
class Step:
    """One step of the waterfall: from `start` to `end` on the scale of the score.

    `low` to `high` is what the step could be for what is missing or uncertain; `raw` is the number as text in `unit`,
    empty where `missing`. `reason` says it as a sentence. `features` are what counted: input, number in it, metres.
    """

    key: str
    title: str
    raw: str
    unit: str
    value: float
    weight: float
    start: float
    end: float
    low: float
    high: float
    missing: bool
    decision_support: bool
    reason: Sentence
    features: tuple[tuple[str, int, float], ...]
    sources: tuple[Source, ...]

    @property
    def share(self) -> float:
        return self.end - self.start


@dataclass(frozen=True)
class Explanation:
    """The whole answer to "Why?" about one hazard."""

    code: str
    rank: int
    count: int
    state: str
    score: float
    low: float
    high: float
    baseline: float
    steps: tuple[Step, ...]
    effort: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]


def explain(ranking: Ranking, row: int, most: int = 3) -> Explanation:
    """Return the explanation of one row, steps largest first; `most` reasons are put into sentences."""
    steps = waterfall(ranking, row)
    return Explanation(
        code=ranking.codes[row],
        rank=int(ranking.ranks[row]),
        count=len(ranking),
        state=ranking.state(row),
        score=float(ranking.scores.middle[row]),
        low=float(ranking.scores.low[row]),
        high=float(ranking.scores.high[row]),
        baseline=ranking.method.baseline,
        steps=tuple(steps),
        effort=tuple(_effort(ranking, row)),
        sentences=tuple(_sentences(ranking, row, steps, most)),
    )


def waterfall(ranking: Ranking, row: int) -> list[Step]:
    """Return one step per criterion, largest first; they lead from the method's baseline to the score."""
    shares = ranking.shares[row]
    order = np.argsort(-np.abs(shares), kind="stable")
    at = ranking.method.baseline
    found = []
    for column in order.tolist():
        found.append(_step(ranking, row, column, at))
        at = found[-1].end
    return found


def _step(ranking: Ranking, row: int, column: int, start: float) -> Step:
    entry, table = ranking.entries[column], ranking.table
    share, weight = float(ranking.shares[row, column]), float(ranking.weights[column])
    middle = float(table.middle[row, column])
    slope = weight if ranking.method.linear else 0.0
    counted = ranking.measurements.measured[entry.id].features
    used = set(entry.criterion.inputs)
    return Step(
        key=entry.id,
        title=entry.criterion.title,
        raw=ranking.raw_text(row, column),
        unit=entry.criterion.unit,
        value=middle / table.factor_of(row),
        weight=weight,
        start=start,
        end=start + share,
        low=share + slope * (float(table.low[row, column]) - middle),
        high=share + slope * (float(table.high[row, column]) - middle),
        missing=bool(ranking.missing[row, column]),
        decision_support=entry.criterion.decision_support,
        reason=reason_of(ranking, row, column),
        features=tuple((counted.layer, number, metres) for number, metres in counted.of(row)) if counted else (),
        sources=tuple(source for source in ranking.sources if source.input in used),
    )


def reason_of(ranking: Ranking, row: int, column: int) -> Sentence:
    """Return what one criterion says about a hazard, or that nothing is known."""
    entry = ranking.entries[column]
    criterion = entry.criterion
    settings = settings_of(entry.parameters)
    if ranking.missing[row, column]:
        return Sentence(criterion.missing, settings)
    if criterion.classes:
        return Sentence(criterion.reason, {**settings, "value": _classes(ranking, row, column)})
    return Sentence(criterion.reason, {**settings, "value": ranking.raw_text(row, column)})


def _classes(ranking: Ranking, row: int, column: int) -> Listing:
    """Return the names of the classes that apply, to be translated."""
    labels = dict(ranking.entries[column].criterion.classes)
    return Listing(tuple(Sentence(labels[key]) for key in ranking.raw_text(row, column).split(", ") if key in labels))


def settings_of(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of a criterion as the sentences about it take them."""
    return {key: f"{value:g}" if isinstance(value, float) else value for key, value in parameters.items()}


def _sentences(ranking: Ranking, row: int, steps: list[Step], most: int) -> list[Sentence]:
    code, state = ranking.codes[row], ranking.state(row)
    level = int((ranking.ties == ranking.ties[row]).sum()) - 1
    values = {"code": code, "rank": int(ranking.ranks[row]), "count": len(ranking), "others": level}
    said = [Sentence(FIRST if state == EMERGENCY else HELD if state == HELD_BACK else TIED if level else RANK, values)]
    said.extend(ranking.reasons.get(row, ()))
    known = [step for step in steps if not step.missing]
    for_it = [step for step in known if step.share > 0][:most]
    if for_it:
        said += [Sentence(MOST), *(step.reason for step in for_it)]
    against = [step for step in reversed(known) if step not in for_it and step.value < 0.25]
    if against and len(ranking) > 1:
        said += [Sentence(AGAINST), against[0].reason]
    said += _gaps(ranking, row, steps)
    if any(step.decision_support for step in steps):
        said.append(Sentence(MODEL))
    return said + policy_sentences(ranking)


def _gaps(ranking: Ranking, row: int, steps: list[Step]) -> list[Sentence]:
    low, high = (f"{float(end[row]):.3g}" for end in (ranking.scores.low, ranking.scores.high))
    missing = [step.reason for step in steps if step.missing]
    if not missing and low == high:
        return []
    return [Sentence(GAPS, {"low": low, "high": high}), *missing]


def titled(title: str) -> Sentence:
    """Return the title of a profile as a text to be translated; a planner's own is data, braces and all."""
    return Sentence(title.replace("{", "{{").replace("}", "}}"))


def policy_sentences(ranking: Ranking) -> list[Sentence]:
    """Return under which policy a ranking was made, and who stands for it; printed on all that comes of it."""
    profile = ranking.profile
    said = [Sentence(POLICY, {"title": titled(profile.title), "fingerprint": profile.short_fingerprint})]
    if profile.signature is None:
        return [*said, Sentence(STARTING_POINT if starts_from_shipped(profile) else UNSIGNED)]
    signature = profile.signature
    return [*said, Sentence(SIGNED, {"name": signature.name, "date": signature.date, "reason": signature.reason})]


def _effort(ranking: Ranking, row: int) -> list[Sentence]:
    """Return what is known about the effort, where that is kept apart from the score."""
    counted = {entry.id for entry in ranking.entries}
    said = []
    for entry in ranking.profile.entries:
        measured = ranking.measurements.measured.get(entry.id)
        if measured is None or entry.id in counted or entry.criterion.group is not Group.EFFORT:
            continue
        value = float(measured.values[row])
        settings = settings_of(entry.parameters)
        if np.isnan(value):
            said.append(Sentence(entry.criterion.missing, settings))
        else:
            said.append(Sentence(entry.criterion.reason, {**settings, "value": ranking.number_text(value)}))
    return said
