# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ranking leaves out of what is recorded now: hazards that came since, closed ones, held rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..core.priority.sentence import Sentence
from ..core.text import QT_TRANSLATE_NOOP
from .priorities import RANKED_STATUS, SiteRanking
from .store import Workspace

NAMED = 5  # codes; the others are counted
SINCE = QT_TRANSLATE_NOOP("MineAction", "Hazards recorded since and not ranked: {count} ({codes}).")
CLOSED_SINCE = QT_TRANSLATE_NOOP("MineAction", "Ranked hazards that are closed or voided since: {count} ({codes}).")
CHANGED_SINCE = QT_TRANSLATE_NOOP("MineAction", "Ranked hazards that have changed since: {count} ({codes}).")
CLOSED = QT_TRANSLATE_NOOP("MineAction", "Closed hazards left out: {count} of the {total} recorded here.")
HELD = QT_TRANSLATE_NOOP("MineAction", "Held rows of hazards and their points in the workspace, not ranked: {count}.")
HELD_OF = "SELECT count(*) FROM held_record WHERE state = 'held' AND table_name IN ('hazard', 'turning_point')"


@dataclass(frozen=True)
class Standing:
    """`since` is what happened after the ranking was made, and `left_out` what it never had."""

    since: tuple[Sentence, ...] = ()
    left_out: tuple[Sentence, ...] = ()


def standing_of(workspace: Workspace, found: SiteRanking) -> Standing:
    """Return how a saved ranking stands to what the workspace holds of its site now."""
    rows = workspace.engine.execute("SELECT site_id FROM ranking WHERE code = ?", (found.code,))
    site_id = next((row[0] for row in rows), None)
    every = workspace.records("hazard", ("id", "code", "status", "version", "site_id"))
    here = {one["id"]: one for one in every if site_id in (None, one["site_id"])}
    ranked = dict(zip(found.record_ids, found.ranking.codes))
    versions = dict(zip(found.record_ids, found.hazards["version"]))
    unranked = [one for key, one in here.items() if key not in ranked]
    new = [one["code"] for one in unranked if one["status"] in RANKED_STATUS]
    known = {one["id"]: one for one in every if one["id"] in ranked}
    closed = [c for key, c in ranked.items() if key not in known or known[key]["status"] not in RANKED_STATUS]
    gone = set(closed)
    changed = [c for key, c in ranked.items() if c not in gone and int(known[key]["version"]) != int(versions[key])]
    since = [_listed(text, codes) for text, codes in ((SINCE, new), (CLOSED_SINCE, closed), (CHANGED_SINCE, changed))]
    left_out = []
    if len(unranked) > len(new):
        left_out.append(Sentence(CLOSED, {"count": len(unranked) - len(new), "total": len(here)}))
    held = next(iter(workspace.engine.execute(HELD_OF)))[0]
    if held:
        left_out.append(Sentence(HELD, {"count": held}))
    return Standing(tuple(one for one in since if one is not None), tuple(left_out))


def _listed(text: str, codes: Iterable[str]) -> Sentence | None:
    every = [str(code) for code in codes]
    if not every:
        return None
    named = ", ".join(f"\u2066{code}\u2069" for code in every[:NAMED])
    return Sentence(text, {"count": len(every), "codes": named + (", …" if len(every) > NAMED else "")})
