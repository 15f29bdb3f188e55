# SPDX-License-Identifier: GPL-3.0-or-later
"""Which hazards are ordered next: named ones, or the first of a ranking that are not on order yet."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .gathering import records
from .register import orders_of_hazard

OPEN = ("open", "worked_on")
HELD_BACK = "held_back"


@dataclass(frozen=True)
class Chosen:
    """A hazard to order. `ranking_id` and `rank` where it comes from a ranking."""

    record: dict[str, Any]
    ranking_id: str | None = None
    rank: int | None = None


@dataclass(frozen=True)
class Passed:
    """A hazard of a ranking that was passed over, and why (a marked text)."""

    code: str
    reason: str


def named_hazards(workspace: Workspace, names: Sequence[str], ranking: str = "") -> list[Chosen]:
    """Return the hazards with these ids or codes, in this order; `PlanningError` for what cannot be ordered.

    With the code of a `ranking`, those that are in it come with their rank.
    """
    chosen, seen = [], set()
    ranked, ranks = _ranks(workspace, ranking) if ranking else (None, {})
    for name in names:
        found = records(workspace, "hazard", "id = ? OR lower(trim(code)) = lower(trim(?))", (name, name))
        if not found:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "There is no hazard {hazard}"),
                QT_TRANSLATE_NOOP("MineAction", "{file} has no hazard with this ID."),
                hazard=name,
                file=workspace.location,
            )
        record = found[0]
        if record["id"] in seen:
            continue
        seen.add(record["id"])
        _check_orderable(workspace, record)
        rank = ranks.get(record["id"])
        chosen.append(Chosen(record, None if rank is None else ranked, rank))
    return chosen


def _ranks(workspace: Workspace, code: str) -> tuple[str, dict[str, int]]:
    """Return the id of a ranking, and hazard id -> rank of those that it ranked."""
    ranking = _ranking(workspace, code, None)
    rows = json.loads(ranking["result"])["rows"]
    return ranking["id"], {row["hazard_id"]: int(row["rank"]) for row in rows if row.get("state") != HELD_BACK}


def _check_orderable(workspace: Workspace, record: dict[str, Any]) -> None:
    code = record["code"]
    if record["geometry"] is None or record["geometry"].is_empty:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Hazard {hazard} has no geometry"),
            QT_TRANSLATE_NOOP("MineAction", "Nobody can be sent to a place that is not known."),
            QT_TRANSLATE_NOOP("MineAction", "Digitise its perimeter first."),
            hazard=code,
        )
    if record["status"] not in OPEN:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Hazard {hazard} is not open"),
            QT_TRANSLATE_NOOP("MineAction", "A closed hazard is not worked on again."),
            QT_TRANSLATE_NOOP("MineAction", "If there is new evidence, record a new hazard that supersedes it."),
            hazard=code,
        )
    on_order = orders_of_hazard(workspace, record["id"])
    if on_order:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Hazard {hazard} is on order already"),
            QT_TRANSLATE_NOOP("MineAction", "Order {orders} covers it."),
            QT_TRANSLATE_NOOP("MineAction", "Revise that order, or withdraw or cancel it first."),
            hazard=code,
            orders=", ".join(sorted({one["number"] for one in on_order})),
        )


def _ranking(workspace: Workspace, code: str, site_id: str | None) -> dict[str, Any]:
    if code:
        found = records(workspace, "ranking", "id = ? OR upper(code) = upper(?)", (code, code))
    elif site_id:
        found = records(workspace, "ranking", "site_id = ?", (site_id,))
    else:
        found = records(workspace, "ranking", "", ())
    if found:
        return found[-1]
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no ranking to take hazards from"),
        QT_TRANSLATE_NOOP("MineAction", "Neither a ranking called '{ranking}' nor another one of this site was found."),
        QT_TRANSLATE_NOOP("MineAction", "Rank the hazards of the site first, or name hazards."),
        ranking=code,
    )


def first_of_ranking(
    workspace: Workspace, code: str, count: int, site_id: str | None
) -> tuple[list[Chosen], list[Passed]]:
    """Return the first `count` hazards of a ranking that can be ordered, and those passed over on the way.

    Without `code` the newest ranking of the site is taken. `PlanningError` where none can be ordered.
    """
    ranking = _ranking(workspace, code, site_id)
    chosen: list[Chosen] = []
    passed: list[Passed] = []
    for row in json.loads(ranking["result"])["rows"]:
        if len(chosen) == count:
            break
        found = records(workspace, "hazard", "id = ?", (row["hazard_id"],))
        reason = _why_not(workspace, row, found[0] if found else None, site_id)
        if reason:
            passed.append(Passed(row["code"], reason))
        else:
            chosen.append(Chosen(found[0], ranking["id"], int(row["rank"])))
    if not chosen:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No hazard of ranking {ranking} can be ordered"),
            QT_TRANSLATE_NOOP("MineAction", "All {total} are on order, closed, held back or at another site."),
            QT_TRANSLATE_NOOP("MineAction", "Rank the hazards again, or name hazards."),
            ranking=ranking["code"],
            total=len(passed),
        )
    return chosen, passed


def _why_not(workspace: Workspace, row: dict[str, Any], record: dict[str, Any] | None, site_id: str | None) -> str:
    if record is None:
        return QT_TRANSLATE_NOOP("MineAction", "no longer in the workspace")
    if row.get("state") == HELD_BACK:
        return QT_TRANSLATE_NOOP("MineAction", "held back by the ranking")
    if site_id and record["site_id"] != site_id:
        return QT_TRANSLATE_NOOP("MineAction", "at another site")
    if record["geometry"] is None or record["geometry"].is_empty:
        return QT_TRANSLATE_NOOP("MineAction", "without geometry")
    if record["status"] not in OPEN:
        return QT_TRANSLATE_NOOP("MineAction", "not open any more")
    return QT_TRANSLATE_NOOP("MineAction", "on order already") if orders_of_hazard(workspace, record["id"]) else ""
