# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that every row goes through, one row each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...findings import Finding, Severity
from ...model.envelope import has_area
from ...model.routes import PERIODS
from ...model.tables import TABLES
from ..kinds import kind_named
from . import contents, geometry, position, records
from .subject import Subject


@dataclass(frozen=True)
class Check:
    """A check: what it looks for (`finds` are keys of finding kinds), and in which tables (all where none is named).

    One of `shapes_alone` does not look at the values of the rows, nor at their areas.
    """

    key: str
    run: Callable[[Subject], Iterator[Finding]]
    finds: tuple[str, ...]
    tables: tuple[str, ...] = ()
    shapes_alone: bool = False

    def asks(self, subject: Subject) -> bool:
        """Return whether the check is one for the rows of `subject`."""
        return not self.tables or subject.table.name in self.tables

    @property
    def holds(self) -> bool:
        """Return whether a row can be held for what is found: the others may be asked while rows are written."""
        return any(kind_named(key).severity is Severity.BLOCKING for key in self.finds)


MEASURED = tuple(table.name for table in TABLES if has_area(table))

CHECKS: tuple[Check, ...] = (
    Check("invalid", geometry.invalid, ("geometry_invalid",), shapes_alone=True),
    Check("few_vertices", geometry.too_few_vertices, ("too_few_vertices",), shapes_alone=True),
    Check("edges", geometry.edges, ("duplicate_vertices", "long_edge"), shapes_alone=True),
    Check("parts", geometry.overlapping_parts, ("parts_overlap",), shapes_alone=True),
    Check("slivers", geometry.slivers, ("sliver",), MEASURED),
    Check("same_shape", position.same_shape, ("duplicate_geometry",), shapes_alone=True),
    Check("country", position.country, ("outside_libya", "axes_swapped"), shapes_alone=True),
    Check("site", position.site, ("outside_site",), shapes_alone=True),
    Check("overlaps_known", position.overlaps_known, ("overlaps_existing", "closed_overlaps_open"), ("hazard",)),
    Check("overlaps_released", position.overlaps_released, ("overlaps_released",), ("hazard",)),
    Check("overlaps_within", position.overlaps_within, ("overlaps_in_delivery", "closed_overlaps_open"), ("hazard",)),
    Check("same_id", contents.same_id, ("duplicate_id",)),
    Check("areas", contents.areas, ("area_differs",), MEASURED),
    Check("dates", contents.dates, ("date_in_future", "date_too_early")),
    Check("periods", records.periods, ("dates_reversed",), tuple(PERIODS)),
    Check("routes", records.routes, ("route_not_allowed", "route_not_stated"), ("land_release_product",)),
    Check("items", records.same_item, ("duplicate_item",), ("explosive_ordnance",)),
    Check("labels", records.same_label, ("duplicate_label",), ("site_feature",)),
    Check("evidence", contents.evidence, ("confirmed_without_evidence",), ("hazard",)),
)


Found = dict[str, "list[Finding]"]  # by the key of the check


def check(subject: Subject, wanted: Callable[[Check], bool]) -> Found:
    """Return what those checks find in `subject` that are `wanted`."""
    return {one.key: list(one.run(subject)) for one in CHECKS if wanted(one) and one.asks(subject)}


def in_order(*found: Found) -> Iterator[Finding]:
    """Yield what was found in the order of the checks."""
    every = {key: findings for one in found for key, findings in one.items()}
    for one in CHECKS:
        yield from every.get(one.key, ())
