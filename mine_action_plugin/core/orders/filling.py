# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields of a task a planner fills in for its order, and what may stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..errors import PlanningError
from ..model.table import Field, Type
from ..model.tables_work import TASK
from ..text import QT_TRANSLATE_NOOP

_GIVEN_OTHERWISE = ("code", "site_id", "state", "ranking_id", "rank")  # by numbering, place, lifecycle and ranking

FILLED: tuple[Field, ...] = tuple(field for field in TASK.fields if field.name not in _GIVEN_OTHERWISE)


def check_filled(values: Mapping[str, Any]) -> None:
    """Raise `PlanningError` where `values` (of the whole task) hold no date as a date, or end before they begin."""
    for field in FILLED:
        if field.type is Type.DATE and values.get(field.name):
            _check_date(field, str(values[field.name]))
    start, due = values.get("start_on"), values.get("due_on")
    if start and due and str(due) < str(start):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The deadline lies before the planned start"),
            QT_TRANSLATE_NOOP("MineAction", "Start {start}, deadline {due}."),
            QT_TRANSLATE_NOOP("MineAction", "Correct one of the two."),
            start=start,
            due=due,
        )


def _check_date(field: Field, value: str) -> None:
    try:
        whole = date.fromisoformat(value).isoformat() == value
    except ValueError:
        whole = False
    if not whole:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "'{value}' is no date"),
            QT_TRANSLATE_NOOP("MineAction", "{field} is a date."),
            QT_TRANSLATE_NOOP("MineAction", "Write dates as year-month-day, such as 2026-03-31."),
            value=value,
            field=field.name,
        )
