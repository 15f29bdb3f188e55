# SPDX-License-Identifier: GPL-3.0-or-later
"""Another policy made from a profile: parts of its file replaced by others, read as strictly as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .ahp import Comparison, Judgement, compare
from .profile import Profile, canonical
from .profile_reading import read_profile

CHANGEABLE = ("title", "note", "method", "rank_by", "weighting", "criteria", "triage", "vetoes", "sources")
STATED = ("direct", "swing")  # kinds of weighting in which each criterion says its own weight


def changed(profile: Profile, parts: Mapping[str, Any]) -> Profile:
    """Return the profile with `parts` of its file in place of its own, unsigned unless nothing changed.

    Where weights come to be stated directly and `criteria` are not among the parts, they stay what they were. Raises
    PlanningError for a part that does not exist, and as `read_profile` does.
    """
    for key in parts:
        if key not in CHANGEABLE:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A profile has no such part."),
                QT_TRANSLATE_NOOP("MineAction", '"{part}" is none of: {known}.'),
                QT_TRANSLATE_NOOP("MineAction", "Name the parts as the file of a profile does."),
                part=str(key)[:60],
                known=", ".join(CHANGEABLE),
            )
    content = {key: value for key, value in profile.as_json().items() if key != "signature"}
    content.update(parts)
    if "criteria" not in parts:
        content["criteria"] = [_weighed(row, profile, content["weighting"]) for row in content["criteria"]]
    found = read_profile(canonical(content))
    return profile if found.fingerprint == profile.fingerprint else found


def _weighed(row: Mapping[str, Any], profile: Profile, weighting: Any) -> dict[str, Any]:
    """Return a criterion of a file with its weight where the kind of weighting wants one, and else without."""
    others = {key: value for key, value in row.items() if key != "weight"}
    stated = isinstance(weighting, Mapping) and weighting.get("kind") in STATED
    return {**others, "weight": profile.weights[row["id"]]} if stated else others


def comparison_of(profile: Profile) -> Comparison | None:
    """Return how consistent the judgements of a profile are; None where its weights come from elsewhere."""
    if profile.weighting.kind != "ahp":
        return None
    keys = [entry.id for entry in profile.entries]
    return compare(keys, [Judgement(*one) for one in profile.weighting.judgements])
