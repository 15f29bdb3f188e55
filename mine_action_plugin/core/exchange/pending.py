# SPDX-License-Identifier: GPL-3.0-or-later
"""What a receiver must not take for complete: rows that are held and not delivered, and open findings on what is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..findings import Severity
from ..text import QT_TRANSLATE_NOOP

HELD = QT_TRANSLATE_NOOP(
    "MineAction",
    "{table}: received but held for a decision, and so NOT in this delivery: {held}, of these without a known place"
    " {without}; set aside with a reason: {aside}",
)
FINDINGS = QT_TRANSLATE_NOOP(
    "MineAction",
    "{table}: open findings on delivered records: blocking {blocking}, warnings {warnings}; accepted with a reason:"
    " {accepted}",
)
NOT_READ = QT_TRANSLATE_NOOP("MineAction", "Parts of received survey data that could not be read: {count}")
NOTHING = QT_TRANSLATE_NOOP("MineAction", "No row is held, and no finding on delivered records is open.")
TITLE = QT_TRANSLATE_NOOP("MineAction", "What is not complete or not settled")


@dataclass(frozen=True)
class TablePending:
    """Counts of one table: rows that wait (`without` of them no place is known), rows set aside, findings."""

    held: int = 0
    without: int = 0
    aside: int = 0
    open: Mapping[str, int] = field(default_factory=dict)  # severity -> findings on delivered records
    accepted: int = 0

    def __bool__(self) -> bool:
        return bool(self.held or self.aside or self.accepted or any(self.open.values()))


@dataclass(frozen=True)
class Pending:
    """`tables` is table -> counts of it; `not_read` counts parts of received data of which nothing is in the workspace.

    Held rows are those in the area of the delivery and those of which nobody knows where they are.
    """

    tables: Mapping[str, TablePending] = field(default_factory=dict)
    not_read: int = 0

    def entry(self) -> dict[str, Any]:
        """Return what the manifest says."""
        return {
            "tables": {
                name: {
                    "held_rows": one.held,
                    "held_rows_without_place": one.without,
                    "rows_set_aside": one.aside,
                    "open_findings": {severity.value: one.open.get(severity.value, 0) for severity in Severity},
                    "accepted_findings": one.accepted,
                }
                for name, one in self.tables.items()
            },
            "sources_not_read": self.not_read,
        }


def sentences(entry: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, int]]]:
    """Yield (table or "", marked text, counts) of what the manifest's entry says, for the cover note."""
    said = False
    for name, one in entry["tables"].items():
        if one["held_rows"] or one["rows_set_aside"]:
            counts = {
                "held": one["held_rows"],
                "without": one["held_rows_without_place"],
                "aside": one["rows_set_aside"],
            }
            yield name, HELD, counts
            said = True
        findings = one["open_findings"]
        counts = {
            "blocking": findings["blocking"],
            "warnings": findings["warning"],
            "accepted": one["accepted_findings"],
        }
        if any(counts.values()):
            yield name, FINDINGS, counts
            said = True
    if entry["sources_not_read"]:
        yield "", NOT_READ, {"count": entry["sources_not_read"]}
        said = True
    if not said:
        yield "", NOTHING, {}
