# SPDX-License-Identifier: GPL-3.0-or-later
"""The register of task orders in a workspace: found, created, issued, revised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from ...core.errors import PlanningError
from ...core.orders.changes import ISSUED, SUPERSEDED, check_can_be_revised, is_draft, is_in_force, states_to_issue
from ...core.orders.content import Gap, OrderContent
from ...core.orders.filling import check_filled
from ...core.orders.fingerprint import restored, stored
from ...core.orders.minimum import NotAllRecorded, check_reason, gaps_of
from ...core.orders.numbering import next_number, split_reference, task_code
from ...core.orders.staleness import ChangedSinceDrafted, Stale, changed_since, stale_hazards
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .gathering import OrderFrame, gather, records
from .hazards import fingerprint


@dataclass(frozen=True)
class NewTask:
    """A task to order: its hazards, what is to be done, and where it stands in a ranking.

    `asked` are further fields of the task.
    """

    hazard_ids: tuple[str, ...]
    activity: str
    site_id: str | None = None
    site_code: str = ""
    team_id: str | None = None
    ranking_id: str | None = None
    rank: int | None = None
    depth_m: float | None = None
    asked: Mapping[str, Any] = field(default_factory=dict)


def _named(workspace: Workspace, table: str, name: str, problem: str) -> dict[str, Any] | None:
    """Return the record called `name` (code or id), None where nothing is named; `PlanningError` if it is not there."""
    if not name:
        return None
    found = records(workspace, table, "id = ? OR upper(trim(code)) = upper(trim(?))", (name, name))
    if found:
        return found[0]
    known = ", ".join(one["code"] for one in records(workspace, table, "", ()))
    raise PlanningError(
        problem, QT_TRANSLATE_NOOP("MineAction", "'{name}' is none of: {known}."), name=name, known=known or "-"
    )


def team_named(workspace: Workspace, name: str) -> dict[str, Any] | None:
    """Return the team with this code, None where none is named; `PlanningError` if there is no such team."""
    return _named(workspace, "team", name, QT_TRANSLATE_NOOP("MineAction", "There is no such team"))


def record_named(workspace: Workspace, table: str, name: str) -> dict[str, Any]:
    """Return the record of `table` with this code or id; `PlanningError` if there is none."""
    found = _named(workspace, table, name, QT_TRANSLATE_NOOP("MineAction", "There is no such record"))
    return found or {}


def site_of(workspace: Workspace, site_id: str | None) -> dict[str, Any] | None:
    """Return the site record of a hazard, if it has one."""
    return next(iter(records(workspace, "site", "id = ?", (site_id,))), None) if site_id else None


def local_date(now: datetime) -> str:
    """Return the calendar date of `now` where the planner sits."""
    return now.astimezone().date().isoformat()


def find_order(workspace: Workspace, reference: str) -> dict[str, Any]:
    """Return the order that `reference` names, its newest revision where none is named; `PlanningError` if none."""
    number, revision = split_reference(reference)
    found = records(workspace, "task_order", "upper(number) = ?", (number,))
    if revision is not None:
        found = [one for one in found if one["revision"] == revision]
    if found:
        return max(found, key=lambda one: int(one["revision"]))
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no order {reference}"),
        QT_TRANSLATE_NOOP("MineAction", "{file} holds {count} orders, none with this number and revision."),
        QT_TRANSLATE_NOOP("MineAction", "Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision."),
        reference=reference,
        file=workspace.location,
        count=workspace.count("task_order"),
    )


def content_of(order: Mapping[str, Any]) -> OrderContent:
    """Return the content of a stored order, checked against its fingerprint."""
    return restored(order["content"], order["fingerprint"])


def staleness(workspace: Workspace, content: OrderContent) -> tuple[Stale, ...]:
    """Return the hazards of an order that have changed in the workspace since the order was made."""
    current: dict[str, str] = {}
    for hazard in content.hazards:
        for row in records(workspace, "hazard", "id = ?", (hazard.id,)):
            if row["geometry"] is not None:
                current[hazard.id] = fingerprint(row, records(workspace, "evidence", "hazard_id = ?", (hazard.id,)))
    return stale_hazards(content, current)


def orders_of_hazard(workspace: Workspace, hazard_id: str) -> list[dict[str, Any]]:
    """Return the orders, drafts and those in force, that cover a hazard."""
    tasks = "SELECT task_id FROM task_hazard WHERE hazard_id = ? AND voided_at IS NULL"
    found = records(workspace, "task_order", f"task_id IN ({tasks})", (hazard_id,))
    return [one for one in found if is_draft(one["state"]) or is_in_force(one["state"])]


def create_order(workspace: Workspace, new: NewTask) -> str:
    """Create a task and the draft of its order; return the order's number. Call it inside a transaction."""
    check_filled({**new.asked})
    now = workspace.now()
    used = [row[0] for row in workspace.engine.execute("SELECT number FROM task_order")]  # voided ones too
    number = next_number(new.site_code, now.astimezone().year, used)
    task_id = workspace.add(
        "task",
        {
            "code": task_code(number),
            "site_id": new.site_id,
            "activity": new.activity,
            "team_id": new.team_id,
            "ranking_id": new.ranking_id,
            "rank": new.rank,
            "depth_m": new.depth_m,
            **new.asked,
        },
    )
    for hazard_id in new.hazard_ids:
        workspace.add("task_hazard", {"task_id": task_id, "hazard_id": hazard_id})
    frame = OrderFrame(number, 0, "", local_date(now))
    text, mark = stored(gather(workspace, task_id, frame))
    workspace.add(
        "task_order", {"number": number, "revision": 0, "task_id": task_id, "content": text, "fingerprint": mark}
    )
    return number


def refuse_unseen(order: Mapping[str, Any], seen: str) -> None:
    """Raise `PlanningError` where an order is not the one with the fingerprint `seen` any more, if one is given."""
    if seen and order["fingerprint"] != seen:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Somebody else changed order {number} meanwhile"),
            QT_TRANSLATE_NOOP(
                "MineAction", "{who} changed it after it was shown to you. Nothing of yours was written."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Look at it again, then repeat what you did."),
            number=order["number"],
            who=order["changed_by"] or order["created_by"],
        )


def issue_order(workspace: Workspace, reference: str, by: str, reason: str, seen: str = "") -> str:
    """Issue a draft in the name of `by` and return its fingerprint; the revision before it is superseded.

    `PlanningError` where it is no draft, nobody is named, its data changed since it was drafted, or it does not say
    all that it must and no `reason` is given. With one it is issued, and says what it lacks, who let it go and why.
    Also where it is not the one with the fingerprint `seen`: nobody signs what another changed meanwhile.
    """
    if not by.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "An order is issued by a named person"),
            "",
            QT_TRANSLATE_NOOP("MineAction", "Give the name of the person who issues it."),
        )
    with workspace.transaction():
        order = find_order(workspace, reference)
        refuse_unseen(order, seen)
        steps = states_to_issue(order["state"], order["number"])
        drafted = content_of(order)
        refuse_stale(order["number"], staleness(workspace, drafted))
        today = local_date(workspace.now())
        frame = OrderFrame(drafted.number, drafted.revision, drafted.reason, drafted.drafted_on, today, by.strip())
        content = gather(workspace, order["task_id"], frame)
        changed = changed_since(drafted, content)
        if changed:
            raise ChangedSinceDrafted(order["number"], changed)
        text, mark = stored(_with_gaps(content, reason.strip()))
        for state in steps[:-1]:
            workspace.change("task_order", order["id"], {"state": state, "state_reason": reason or None})
        issued = {"content": text, "fingerprint": mark, "issued_on": today, "issued_by": by.strip(), "state": ISSUED}
        workspace.change("task_order", order["id"], issued)
        _supersede(workspace, order)
        task = workspace.get("task", order["task_id"])
        if task["state"] == "draft":
            workspace.change("task", task["id"], {"state": "ordered"})
    return mark


def _with_gaps(content: OrderContent, reason: str) -> OrderContent:
    """Return an order about to be issued with what it lacks written into it; `PlanningError` without a reason."""
    gaps = gaps_of(content)
    if not gaps:
        return content
    if not reason:
        raise NotAllRecorded(content.number, gaps)
    check_reason(reason)
    return replace(content, gaps=gaps, issued_reason=reason)


def gaps_now(workspace: Workspace, order: Mapping[str, Any]) -> tuple[Gap, ...]:
    """Return what a draft would lack if it were issued now."""
    drafted = content_of(order)
    frame = OrderFrame(drafted.number, drafted.revision, drafted.reason, drafted.drafted_on)
    return gaps_of(gather(workspace, order["task_id"], frame))


def refuse_stale(number: str, stale: Sequence[Stale]) -> None:
    """Raise `PlanningError` where hazards of an order are not what they were when it was drafted."""
    if stale:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The data of order {number} has changed since it was drafted"),
            QT_TRANSLATE_NOOP("MineAction", "Changed: {hazards}."),
            QT_TRANSLATE_NOOP("MineAction", "Revise the order, read it again, then issue it."),
            number=number,
            hazards=", ".join(one.code for one in stale),
        )


def _supersede(workspace: Workspace, order: Mapping[str, Any]) -> None:
    """Supersede what was in force before `order`: there is never a time without a valid order."""
    for earlier in records(workspace, "task_order", "number = ?", (order["number"],)):
        if earlier["revision"] < order["revision"] and is_in_force(earlier["state"]):
            reason = f"superseded by revision {order['revision']}"
            workspace.change("task_order", earlier["id"], {"state": SUPERSEDED, "state_reason": reason})


def revise_order(workspace: Workspace, reference: str, reason: str) -> tuple[int, str]:
    """Make the order anew from the data as it stands; return its revision and fingerprint.

    A draft is made anew as it is. What was issued gets a draft of the next revision, and stays in force until that is
    issued. `PlanningError` without a reason.
    """
    if not reason.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A revision needs a reason"),
            "",
            QT_TRANSLATE_NOOP("MineAction", "Say what changed, for those who hold the earlier revision."),
        )
    with workspace.transaction():
        order = find_order(workspace, split_reference(reference)[0])
        check_can_be_revised(order["state"], order["number"])
        draft = is_draft(order["state"])
        revision = int(order["revision"]) + (0 if draft else 1)
        frame = OrderFrame(order["number"], revision, reason.strip(), local_date(workspace.now()))
        text, mark = stored(gather(workspace, order["task_id"], frame))
        values = {"content": text, "fingerprint": mark, "reason": reason.strip()}
        if draft:
            workspace.change("task_order", order["id"], values)
        else:
            born = {"number": order["number"], "revision": revision, "task_id": order["task_id"], **values}
            workspace.add("task_order", born)
    return revision, mark
