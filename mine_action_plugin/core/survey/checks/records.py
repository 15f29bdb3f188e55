# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of rows as records: what the database would refuse (dates, routes), items and labels that are there twice."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

import shapely

from ...findings import Finding
from ...model.routes import PERIODS, ROUTES
from ..names import code_key
from .subject import Subject, repeated

# What makes two finds one: geocheck counts model and quantity alone, where several of one model are the rule.
ITEM = ("hazard_id", "task_id", "product_id", "category", "subtype", "model", "quantity", "found_on")
LABELLED = {  # table -> within what a label is to be there once
    "turning_point": ("hazard_id", "role"),
    "site_feature": ("hazard_id", "task_id", "product_id", "kind", "removed_on"),
}


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


def same_item(subject: Subject) -> Iterator[Finding]:
    """Finds that an earlier row reports too: same device and quantity, in the same hazard, on the same day and spot."""
    models = subject.column("model")
    for index, other in item_pairs(subject):
        yield subject.at("duplicate_item", index, model=models[index] or "-", other=int(subject.rows[other]))


def item_pairs(subject: Subject) -> Iterator[tuple[int, int]]:
    """Yield each find that an earlier row reports too, with the first such row."""
    spots = shapely.to_wkb(subject.shapes).tolist()
    yield from repeated(zip(spots, *(_plain(subject, name) for name in ITEM)))


def same_label(subject: Subject) -> Iterator[Finding]:
    """Points with the label of an earlier one of the same kind and hazard, blanks and case aside."""
    labels = subject.column("label")
    for index, other in label_pairs(subject):
        yield subject.at("duplicate_label", index, label=labels[index], other=int(subject.rows[other]))


def label_pairs(subject: Subject) -> Iterator[tuple[int, int]]:
    """Yield each point with the label of an earlier one of the same kind and hazard, with the first such."""
    labels = _plain(subject, "label")
    within = zip(*(_plain(subject, name) for name in LABELLED[subject.table.name]))
    yield from repeated((label, one) if label else None for label, one in zip(labels, within))


def _plain(subject: Subject, name: str) -> list[Hashable]:
    """Return the values of a field, texts for comparing: what is blank says nothing."""
    return [code_key(one) or None if isinstance(one, str) else one for one in subject.column(name)]


def says(value: object) -> bool:
    """Return whether a value is there that is not blank."""
    return value is not None and bool(str(value).strip())
