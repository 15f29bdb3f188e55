# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that every row goes through, one row each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...findings import Finding
from . import contents, geometry, position
from .subject import Subject


@dataclass(frozen=True)
class Check:
    """A check: what it looks for (`finds` are keys of finding kinds), and in which tables (all where none is named)."""

    key: str
    run: Callable[[Subject], Iterator[Finding]]
    finds: tuple[str, ...]
    tables: tuple[str, ...] = ()


CHECKS: tuple[Check, ...] = (
    Check("invalid", geometry.invalid, ("geometry_invalid",)),
    Check("few_vertices", geometry.too_few_vertices, ("too_few_vertices",)),
    Check("edges", geometry.edges, ("duplicate_vertices", "long_edge")),
    Check("parts", geometry.overlapping_parts, ("parts_overlap",)),
    Check("slivers", geometry.slivers, ("sliver",), ("hazard",)),
    Check("same_shape", position.same_shape, ("duplicate_geometry",)),
    Check("country", position.country, ("outside_libya", "axes_swapped")),
    Check("site", position.site, ("outside_site",)),
    Check("overlaps_known", position.overlaps_known, ("overlaps_existing", "closed_overlaps_open"), ("hazard",)),
    Check("overlaps_within", position.overlaps_within, ("overlaps_in_delivery", "closed_overlaps_open"), ("hazard",)),
    Check("same_id", contents.same_id, ("duplicate_id",)),
    Check("areas", contents.areas, ("area_differs",), ("hazard",)),
    Check("dates", contents.dates, ("date_in_future", "date_too_early")),
    Check("evidence", contents.evidence, ("confirmed_without_evidence",), ("hazard",)),
)


def run_checks(subject: Subject) -> Iterator[Finding]:
    """Yield what every check finds in `subject`."""
    for check in CHECKS:
        if not check.tables or subject.table.name in check.tables:
            yield from check.run(subject)
