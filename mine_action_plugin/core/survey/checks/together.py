# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that compare the rows of a delivery with one another, asked again of all records of a workspace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ...findings import Finding
from ..kinds import found, kind_named
from .contents import same_codes
from .position import CLOSED, equal_pairs, off, overlapping_pairs, overlaps_released
from .records import item_pairs, label_pairs
from .subject import Subject

# Points are shared by right: a benchmark by hazards side by side, the last corner of a list by the first.
MANY = {"evidence": ("hazard_id", "kind", "type"), "site_feature": ("kind",)}  # of several kinds at one place
NOT_ALONE = ("turning_point", "finding")
KINDS = tuple(
    kind_named(key)
    for key in (
        "duplicate_id_recorded",
        "duplicate_geometry_recorded",
        "duplicate_item_recorded",
        "duplicate_label_recorded",
        "overlaps_existing",
        "closed_overlaps_open",
        "overlaps_released",
        "outside_site",
    )
)
# What the intake said of two rows of one delivery -> what is said of the records that they became.
RECORDED = {
    "duplicate_geometry": "duplicate_geometry_recorded",
    "duplicate_item": "duplicate_item_recorded",
    "duplicate_label": "duplicate_label_recorded",
    "overlaps_in_delivery": "overlaps_existing",
    "closed_overlaps_open": "closed_overlaps_open",
}
ALONE = ("duplicate_label_recorded",)  # names no other record


def same_ids(codes: Sequence[Any]) -> Iterator[Finding]:
    """Codes that an earlier record has too, blanks, case and what nobody sees aside; `row` is the place of the code."""
    for index, other in same_codes(codes):
        yield found("duplicate_id_recorded", index, code=codes[index], other=codes[other])


def same_shapes(subject: Subject, names: Sequence[str]) -> Iterator[Finding]:
    """Records whose shape an earlier one has too. `names` are what people call each record."""
    before = _superseded(subject)
    within = list(zip(*(subject.column(name) for name in MANY.get(subject.table.name, ()))))
    for index, other in equal_pairs(subject, within):
        if not _of_one_line(before, index, other):
            yield subject.at("duplicate_geometry_recorded", index, other=names[other])


def same_items(subject: Subject, names: Sequence[str]) -> Iterator[Finding]:
    """Finds of explosive ordnance that an earlier record reports too."""
    models = subject.column("model")
    for index, other in item_pairs(subject):
        yield subject.at("duplicate_item_recorded", index, model=models[index] or "-", other=names[other])


def same_labels(subject: Subject) -> Iterator[Finding]:
    """Points with the label of an earlier one of the same kind and hazard."""
    labels = subject.column("label")
    for index, _ in label_pairs(subject):
        yield subject.at("duplicate_label_recorded", index, label=labels[index])


def overlaps(subject: Subject) -> Iterator[Finding]:
    """Hazards that lie on one another, each pair once, at the later one; but not one that supersedes the other."""
    codes, statuses = subject.column("code"), subject.column("status")
    before = _superseded(subject)
    for index, other, share in overlapping_pairs(subject):
        if _of_one_line(before, index, other):
            continue
        yield subject.at("overlaps_existing", index, other=codes[other], share=share)
        closed = [one for one in (index, other) if statuses[one] in CLOSED]
        if len(closed) == 1:
            open_one = other if closed[0] == index else index
            yield subject.at("closed_overlaps_open", closed[0], other=codes[open_one], share=share)


def on_released_land(subject: Subject) -> Iterator[Finding]:
    """Open hazards on land that another one released, unless they supersede that one."""
    codes, before = subject.column("code"), _superseded(subject)
    for finding in overlaps_released(subject):
        if finding.values["hazard"] not in {codes[place] for place in before.get(finding.row or 0, ())}:
            yield finding


def off_sites(subject: Subject, sites: Mapping[str, tuple[str, shapely.Geometry]]) -> Iterator[Finding]:
    """Records that do not touch the site that they name. `sites` are id -> name and area, those that have one."""
    named = np.array(subject.column("site_id"), dtype=object)
    for site_id, (name, area) in sites.items():
        for index in off(subject, area, np.flatnonzero(subject.usable & (named == site_id))):
            yield subject.at("outside_site", index, site=name)


def _superseded(subject: Subject) -> dict[int, set[int]]:
    """Return the place of each hazard that supersedes others -> the places of those, directly or by way of one."""
    place = {record: index for index, record in enumerate(subject.column("id"))}
    older = {index: place[one] for index, one in enumerate(subject.column("supersedes")) if one in place}
    lines: dict[int, set[int]] = {}
    for index in older:
        at, line = index, lines.setdefault(index, set())
        while at in older and older[at] not in line:  # a database written past the rules may go round in a circle
            at = older[at]
            line.add(at)
    return lines


def _of_one_line(before: Mapping[int, set[int]], one: int, other: int) -> bool:
    return other in before.get(one, ()) or one in before.get(other, ())
