# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile: the policy behind a ranking as a value, with a fingerprint, and a signature of who stands for it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .criterion import Entry
from .inputs import Source
from .weights import normalised

FORMAT = "mine-action-priority-profile"
VERSION = 1


class RankBy(str, Enum):
    """What is ranked. Effort is kept apart from benefit unless the policy says to put them together."""

    BENEFIT = "benefit"
    BENEFIT_PER_TEAM_DAY = "benefit_per_team_day"
    TOGETHER = "together"


@dataclass(frozen=True)
class Triage:
    """What goes ahead of the ranking: spot tasks, and hazards with an accident within `days` and `distance_m`.

    0 days switches the rule about accidents off.
    """

    spot_tasks: bool = True
    days: int = 30
    distance_m: float = 500.0


@dataclass(frozen=True)
class Signature:
    """Who stands for a profile, since when and why, and the fingerprint of what was signed."""

    name: str
    date: str
    reason: str
    fingerprint: str


@dataclass(frozen=True)
class Weighting:
    """How the weights were stated: directly, by swing points, by order of importance, or by comparing pairs (AHP)."""

    kind: str = "direct"
    order: tuple[str, ...] = ()
    judgements: tuple[tuple[str, str, float], ...] = ()


@dataclass(frozen=True)
class Profile:
    """Criteria with their settings, value functions and weights; method, triage, vetoes and sources."""

    name: str
    title: str
    entries: tuple[Entry, ...]
    note: str = ""
    method: str = "additive"
    options: Mapping[str, Any] = field(default_factory=dict)
    rank_by: RankBy = RankBy.BENEFIT
    weighting: Weighting = Weighting()
    triage: Triage = Triage()
    vetoes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    signature: Signature | None = None

    def __post_init__(self) -> None:
        ids = [entry.id for entry in self.entries]
        if len(set(ids)) != len(ids) or not ids:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A profile needs criteria, each with an id of its own."),
                QT_TRANSLATE_NOOP("MineAction", "The ids are: {ids}."),
                QT_TRANSLATE_NOOP("MineAction", "Correct the profile."),
                ids=", ".join(ids),
            )
        normalised({entry.id: entry.weight for entry in self.entries})

    @property
    def weights(self) -> dict[str, float]:
        """The weights as they were given, by entry id."""
        return {entry.id: entry.weight for entry in self.entries}

    def with_weights(self, weights: Mapping[str, float]) -> Profile:
        """Return the profile with other weights, unsigned, since it is another policy; with its own it is itself."""
        if all(weights.get(key, weight) == weight for key, weight in self.weights.items()):
            return self
        entries = tuple(replace(entry, weight=weights.get(entry.id, entry.weight)) for entry in self.entries)
        return replace(self, entries=entries, weighting=Weighting(), signature=None)

    def with_sources(self, sources: tuple[Source, ...]) -> Profile:
        """Return the profile with the sources of what it reads written down, unsigned if that changes it."""
        used = {key for entry in self.entries for key in entry.criterion.inputs} | {"accidents", "requests"}
        changed = replace(self, sources=tuple(one for one in sources if one.input in used))
        return changed if changed.fingerprint == self.fingerprint else replace(changed, signature=None)

    @property
    def rules(self) -> Profile:
        """The profile without its sources and signature: what ranks, whatever it is fed with."""
        return replace(self, sources=(), signature=None)

    def as_json(self) -> dict[str, Any]:
        """Return the profile as plain values; the signature is left out where there is none."""
        content: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "name": self.name,
            "title": self.title,
            "note": self.note,
            "method": {"kind": self.method, **self.options},
            "rank_by": self.rank_by.value,
            "weighting": _weighting_json(self.weighting),
            "criteria": [_entry_json(entry, self.weighting.kind) for entry in self.entries],
            "triage": {
                "spot_tasks": self.triage.spot_tasks,
                "fresh_accident_days": self.triage.days,
                "distance_m": self.triage.distance_m,
            },
            "vetoes": list(self.vetoes),
            "sources": [one.as_json() for one in self.sources],
        }
        if self.signature:
            content["signature"] = dict(vars(self.signature))
        return content

    def as_text(self) -> str:
        """Return the profile as the text of its file."""
        return json.dumps(self.as_json(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"

    @property
    def fingerprint(self) -> str:
        """SHA-256 (64 hexadecimal digits) of everything but the signature."""
        content = {key: value for key, value in self.as_json().items() if key != "signature"}
        return hashlib.sha256(canonical(content).encode("utf-8")).hexdigest()

    @property
    def short_fingerprint(self) -> str:
        """The first 16 digits in groups of four: what is printed, and read out on the telephone."""
        digits = self.fingerprint[:16].upper()
        return "-".join(digits[place : place + 4] for place in range(0, 16, 4))

    def signed(self, name: str, date: str, reason: str) -> Profile:
        """Return the profile with a signature; PlanningError where name, date or reason is empty."""
        if not (name.strip() and date.strip() and reason.strip()):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A signature needs a name, a date and a reason."),
                "",
                QT_TRANSLATE_NOOP("MineAction", "Fill in all three."),
            )
        return replace(self, signature=Signature(name.strip(), date.strip(), reason.strip(), self.fingerprint))


def canonical(value: Any) -> str:
    """Return the one JSON text of a value: keys sorted, no blanks, whole numbers without a point.

    >>> canonical({"b": 1.0, "a": [0.5]})
    '{"a":[0.5],"b":1}'
    """
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value


def _weighting_json(weighting: Weighting) -> dict[str, Any]:
    content: dict[str, Any] = {"kind": weighting.kind}
    if weighting.kind == "rank_order":
        content["order"] = list(weighting.order)
    if weighting.kind == "ahp":
        content["judgements"] = [list(judgement) for judgement in weighting.judgements]
    return content


def _entry_json(entry: Entry, weighting: str) -> dict[str, Any]:
    content: dict[str, Any] = {"id": entry.id, "criterion": entry.criterion.key}
    if weighting in ("direct", "swing"):
        content["weight"] = entry.weight
    if entry.weight_range:
        content["weight_range"] = list(entry.weight_range)
    return {**content, "parameters": dict(entry.parameters), "value": entry.value.as_json()}
