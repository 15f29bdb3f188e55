# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of what the database would refuse of a new record: dates out of order, routes of land release."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...model.routes import PERIODS, ROUTES
from .subject import Subject


def periods(subject: Subject) -> Iterator[Finding]:
    """Rows whose dates come in the wrong order."""
    for first, second in PERIODS.get(subject.table.name, ()):
        for index, (earlier, later) in enumerate(zip(subject.column(first), subject.column(second))):
            if earlier is not None and later is not None and earlier > later:
                yield subject.at(
                    "dates_reversed", index, field=second, first=first, second=second, earlier=earlier, later=later
                )


def routes(subject: Subject) -> Iterator[Finding]:
    """Products that come from another activity than their kind allows, or lack what it must state."""
    kinds, activities = subject.column("kind"), subject.column("activity")
    for route in ROUTES:
        stated = {name: subject.column(name) for name in route.states}
        for index in [index for index, kind in enumerate(kinds) if kind == route.kind]:
            activity = activities[index]
            if activity is not None and activity not in route.activities:
                allowed = ", ".join(route.activities)
                yield subject.at("route_not_allowed", index, kind=route.kind, activity=activity, activities=allowed)
            for name, values in stated.items():
                if not says(values[index]):
                    yield subject.at("route_not_stated", index, kind=route.kind, field=name)


def says(value: object) -> bool:
    """Return whether a value is there that is not blank."""
    return value is not None and bool(str(value).strip())
