# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft order filled in: fields of its task, and where on the perimeter of its hazards the team begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...core.errors import Listed, PlanningError
from ...core.model.work_codelists import ORDER_STATE
from ...core.orders.changes import is_draft
from ...core.orders.content import OrderContent, OrderedHazard, PerimeterPoint
from ...core.orders.filling import FILLED, check_filled
from ...core.orders.fingerprint import stored
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .gathering import OrderFrame, gather, records
from .register import content_of, find_order, local_date, refuse_stale, refuse_unseen, staleness


def fill_order(
    workspace: Workspace, reference: str, values: Mapping[str, Any], starts: Sequence[int] = (), seen: str = ""
) -> tuple[str, OrderContent]:
    """Write `values` (fields of the task, None to empty one) and draft the order anew; return fingerprint and content.

    `starts` are numbers of perimeter points, at most one of each hazard, at which the team begins. `PlanningError`
    where the order is no draft, its hazards changed since it was drafted, a value cannot be, there is no such point, or
    it is not the one with the fingerprint `seen` any more.
    """
    with workspace.transaction():
        order = find_order(workspace, reference)
        refuse_unseen(order, seen)
        _refuse_issued(order)
        drafted = content_of(order)
        refuse_stale(order["number"], staleness(workspace, drafted))
        unknown = set(values) - {field.name for field in FILLED}
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        check_filled({**workspace.get("task", order["task_id"]), **values})
        if values:
            workspace.change("task", order["task_id"], values)
        for number in starts:
            _start_at(workspace, order["task_id"], drafted, number)
        today = local_date(workspace.now())
        content = gather(
            workspace, order["task_id"], OrderFrame(drafted.number, drafted.revision, drafted.reason, today)
        )
        text, mark = stored(content)
        workspace.change("task_order", order["id"], {"content": text, "fingerprint": mark})
    return mark, content


def _refuse_issued(order: Mapping[str, Any]) -> None:
    if not is_draft(order["state"]):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Order {number} can no longer be filled in"),
            QT_TRANSLATE_NOOP("MineAction", "It is '{state}', and an issued order is immutable."),
            QT_TRANSLATE_NOOP("MineAction", "Make a revision, and fill in that."),
            number=order["number"],
            state=Listed((ORDER_STATE.label(order["state"]),)),
        )


def _start_at(workspace: Workspace, task_id: str, content: OrderContent, number: int) -> None:
    """Let the team of a task begin at the perimeter point `number`."""
    hazard, point = _point(content, number)
    where = "task_id = ? AND hazard_id = ?"
    for link in records(workspace, "task_hazard", where, (task_id, hazard.id)):
        values = {"start_lon": point.position.lon, "start_lat": point.position.lat}
        workspace.change("task_hazard", link["id"], values)


def _point(content: OrderContent, number: int) -> tuple[OrderedHazard, PerimeterPoint]:
    for hazard in content.hazards:
        for point in hazard.perimeter:
            if point.number == number:
                return hazard, point
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no perimeter point {number}"),
        QT_TRANSLATE_NOOP("MineAction", "The perimeter points of order {order} are numbered from {first} to {last}."),
        number=number,
        order=content.number,
        first=content.hazards[0].perimeter[0].number,
        last=content.hazards[-1].perimeter[-1].number,
    )
