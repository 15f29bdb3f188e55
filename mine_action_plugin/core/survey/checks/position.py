# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of where the rows lie: in the country, in the site, on one another and on what is known."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

import numpy as np
import shapely

from ...findings import Finding
from ..names import code_key
from .subject import Subject, indices, repeated

OVERLAP_SHARE = 0.001  # of the smaller polygon; less is taken for a shared boundary drawn twice
CLOSED = ("closed", "handed_over")


def _inside(boxes: np.ndarray, country: tuple[float, float, float, float]) -> np.ndarray:
    west, south, east, north = country
    with np.errstate(invalid="ignore"):
        return (boxes[:, 2] >= west) & (boxes[:, 0] <= east) & (boxes[:, 3] >= south) & (boxes[:, 1] <= north)


def country(subject: Subject) -> Iterator[Finding]:
    """Rows outside the country; those that would be inside with longitude and latitude swapped are held."""
    boxes = shapely.bounds(subject.shapes)
    present = np.isfinite(boxes).all(axis=1)
    outside = present & ~_inside(boxes, subject.around.country)
    swapped = _inside(boxes[:, [1, 0, 3, 2]], subject.around.country)
    for index in indices(outside):
        lon, lat = subject.somewhere(index) or (0.0, 0.0)
        yield subject.at("axes_swapped" if swapped[index] else "outside_libya", index, lon=lon, lat=lat)


def site(subject: Subject) -> Iterator[Finding]:
    """Rows that do not touch the site they are taken in for."""
    if subject.around.site is None:
        return
    for index in off(subject, subject.around.site, np.flatnonzero(subject.usable)):
        yield subject.at("outside_site", index, site=subject.around.site_name)


def off(subject: Subject, area: object, rows: np.ndarray) -> list[int]:
    """Return which of `rows` do not touch `area`."""
    shapely.prepare(area)
    return rows[~shapely.intersects(area, subject.shapes[rows])].tolist()


def same_shape(subject: Subject) -> Iterator[Finding]:
    """Rows whose shape equals that of an earlier row, whatever corner it starts at."""
    for index, other in equal_pairs(subject):
        yield subject.at("duplicate_geometry", index, other=int(subject.rows[other]))


def equal_pairs(subject: Subject, within: Sequence[Hashable] = ()) -> Iterator[tuple[int, int]]:
    """Yield each row whose shape an earlier one has too, with the first of those; only rows with the same `within`."""
    shapes = subject.shapes.copy()
    alike = _share_a_box(shapes)
    usable = subject.usable & alike
    shapes[usable] = shapely.normalize(shapes[usable])  # GEOS refuses some of the invalid ones
    order = np.flatnonzero(alike).tolist()
    keys = shapely.to_wkb(shapes[order]).tolist()
    for index, other in repeated((key, within[place]) if within else key for key, place in zip(keys, order)):
        yield order[index], order[other]


def _share_a_box(shapes: np.ndarray) -> np.ndarray:
    """Return which shapes may equal another one: equal shapes have equal boxes, and few others have."""
    west, south, east, north = shapely.bounds(shapes).T
    mixed = west + 3.1 * south + 5.3 * east + 7.7 * north  # the same for the same box; NaN for what is empty or missing
    boxes, which, count = np.unique(mixed, return_inverse=True, return_counts=True)
    return np.isfinite(boxes[which]) & (count[which] > 1)


def overlaps_known(subject: Subject) -> Iterator[Finding]:
    """Rows that lie on a hazard of the workspace with another ID."""
    known = subject.around.known
    if not len(known.geometries):
        return
    codes = [code_key(str(code)) if code is not None else "" for code in subject.column("code")]
    statuses = subject.column("status")
    others = [code_key(code) for code in known.codes]
    for index, other, share in _overlaps(subject, known.geometries, names=(codes, others)):
        yield subject.at("overlaps_existing", index, other=known.codes[other], share=share)
        if statuses[index] in CLOSED and known.statuses[other] not in CLOSED:
            yield subject.at("closed_overlaps_open", index, other=known.codes[other], share=share)


def overlaps_released(subject: Subject) -> Iterator[Finding]:
    """Open hazards that lie on land that was cancelled, reduced or cleared within another hazard."""
    land = subject.around.released
    if not len(land.geometries):
        return
    codes = [code_key(str(code)) if code is not None else "" for code in subject.column("code")]
    statuses = subject.column("status")
    owners = [code_key(code) for code in land.hazards]  # of its own hazard a product is a part
    for index, other, share in _overlaps(subject, land.geometries, names=(codes, owners)):
        if statuses[index] not in CLOSED:
            names = {"other": land.codes[other], "hazard": land.hazards[other]}
            yield subject.at("overlaps_released", index, **names, share=share)


def overlaps_within(subject: Subject) -> Iterator[Finding]:
    """Rows that lie on another row of the same delivery; each pair is told once, at the later row."""
    statuses = subject.column("status")
    for index, other, share in overlapping_pairs(subject):
        yield subject.at("overlaps_in_delivery", index, other=int(subject.rows[other]), share=share)
        closed = [one for one in (index, other) if statuses[one] in CLOSED]
        if len(closed) == 1:
            open_one = other if closed[0] == index else index
            yield subject.at("closed_overlaps_open", closed[0], other=str(subject.rows[open_one]), share=share)


def overlapping_pairs(subject: Subject) -> Iterator[tuple[int, int, float]]:
    """Yield (later row, earlier row, common share of the smaller) for polygons of `subject` that overlap."""
    yield from _overlaps(subject, np.where(subject.usable, subject.polygons, None), within=True)


def _overlaps(
    subject: Subject, others: np.ndarray, within: bool = False, names: tuple[list[str], list[str]] | None = None
) -> Iterator[tuple[int, int, float]]:
    """Yield (row, other, common share of the smaller) for each pair of polygons that overlap by more than a line.

    `names` are those of the rows and of the others; what has the same name is the same, and no pair.
    """
    mine = np.flatnonzero(subject.usable & ~shapely.is_missing(subject.polygons))
    theirs = np.flatnonzero(~shapely.is_missing(others) & (shapely.get_dimensions(others) == 2))
    if not len(mine) or not len(theirs):
        return
    tree = shapely.STRtree(others[theirs])
    rows, found = tree.query(subject.shapes[mine], predicate="intersects")
    rows, found = mine[rows], theirs[found]
    if within:  # every row meets itself, and every pair is met twice
        rows, found = rows[rows > found], found[rows > found]
    if names is not None:
        apart = np.array(names[0], dtype=object)[rows] != np.array(names[1], dtype=object)[found]
        rows, found = rows[apart], found[apart]
    sound = shapely.is_valid(others[found])  # what is known may have come in by other ways
    rows, found = rows[sound], found[sound]
    common = shapely.area(shapely.intersection(subject.shapes[rows], others[found]))
    smaller = np.minimum(shapely.area(subject.shapes[rows]), shapely.area(others[found]))
    share = common / np.maximum(smaller, 1e-300)
    for index in np.flatnonzero(share > OVERLAP_SHARE).tolist():
        yield int(rows[index]), int(found[index]), min(float(share[index]), 1.0)
