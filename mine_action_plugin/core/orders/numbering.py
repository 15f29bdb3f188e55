# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of orders and tasks: a series for each site and year that never uses a number twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

NO_SITE = "ORD"
REFERENCE = re.compile(r"(?P<number>.+?)(?:\s*(?:/|\bR(?:EV)?\.?\s*)(?P<revision>[0-9]{1,4}))?", re.IGNORECASE)


def prefix(site_code: str) -> str:
    """Return what the numbers of a site begin with: its code in capital letters and digits.

    >>> prefix("Tri poli"), prefix("")
    ('TRIPOLI', 'ORD')
    """
    return re.sub(r"[^A-Z0-9]", "", site_code.upper()) or NO_SITE


def next_number(site_code: str, year: int, used: Iterable[str]) -> str:
    """Return the number after the highest of `used` in the series of a site and year; gaps are not filled.

    >>> next_number("TRI", 2026, ["TRI-2026-0001", "TRI-2025-0009", "TRI-2026-0007"])
    'TRI-2026-0008'
    """
    series = f"{prefix(site_code)}-{year:04d}-"
    serials = [int(number[len(series) :]) for number in used if re.fullmatch(re.escape(series) + "[0-9]+", number)]
    return f"{series}{max(serials, default=0) + 1:04d}"


def task_code(order_number: str) -> str:
    """Return the task ID that belongs to the first order of a task.

    >>> task_code("TRI-2026-0001")
    'T-TRI-2026-0001'
    """
    return f"T-{order_number}"


def split_reference(text: str) -> tuple[str, int | None]:
    """Return order number and revision (None: the newest) of what a planner typed.

    >>> split_reference("TRI-2026-0001"), split_reference("tri-2026-0001 rev 2"), split_reference("TRI-2026-0001/2")
    (('TRI-2026-0001', None), ('TRI-2026-0001', 2), ('TRI-2026-0001', 2))
    """
    match = REFERENCE.fullmatch(text.strip())
    if match is None:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No order number was given"),
            "",
            QT_TRANSLATE_NOOP("MineAction", "Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision."),
        )
    revision = match["revision"]
    return match["number"].strip().upper(), int(revision) if revision else None
