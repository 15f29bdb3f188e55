# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a delivery, row by row in numbers."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ...core.errors import PlanningError
from ...core.findings import Finding


@dataclass(frozen=True)
class LayerOutcome:
    """What became of one layer. Every row read is in exactly one of the five counts, or this cannot be made.

    `aside` are rows that were set aside before, which stay so. `derived`: its rows were made of those of another layer,
    such as hazards of a list of turning points, and count there.
    """

    source: str
    layer: str
    table: str
    batch_id: str
    read: int
    taken: int
    updated: int
    unchanged: int
    held: int
    findings: tuple[Finding, ...]
    crs: str = ""
    datum_operation: str = ""
    accuracy_m: float | None = None
    encoding: str = ""
    profile: str = ""
    at_sites: dict[str, int] = field(default_factory=dict)
    derived: bool = False
    aside: int = 0

    def __post_init__(self) -> None:
        if self.read != self.taken + self.updated + self.unchanged + self.held + self.aside:
            raise AssertionError(f"{self.layer}: {self.read} rows read, but another number accounted for")

    def report(self) -> dict[str, Any]:
        kinds = Counter(finding.kind.key for finding in self.findings)
        severities = Counter(finding.kind.severity.value for finding in self.findings)
        return {
            "source": self.source,
            "layer": self.layer,
            "table": self.table,
            "made_of_rows_that_count_elsewhere": self.derived,
            "import": self.batch_id,
            "read": self.read,
            "taken": self.taken,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "held": self.held,
            "set_aside_before": self.aside,
            "crs": self.crs,
            "datum_operation": self.datum_operation,
            "accuracy_m": self.accuracy_m,
            "encoding": self.encoding,
            "mapping": json.loads(self.profile) if self.profile else None,
            "at_sites": self.at_sites,
            "findings_by_severity": dict(severities),
            "findings_by_kind": dict(kinds.most_common()),
        }


@dataclass(frozen=True)
class Outcome:
    """What became of a delivery; `failures` are the sources and layers that could not be taken in, with the reason."""

    name: str
    sha256: str
    layers: tuple[LayerOutcome, ...]
    failures: tuple[tuple[str, PlanningError], ...] = ()
    others: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        return sum(layer.read for layer in self.layers if not layer.derived)

    @property
    def taken(self) -> int:
        return sum(layer.taken for layer in self.layers if not layer.derived)

    @property
    def updated(self) -> int:
        return sum(layer.updated for layer in self.layers if not layer.derived)

    @property
    def unchanged(self) -> int:
        return sum(layer.unchanged for layer in self.layers if not layer.derived)

    @property
    def held(self) -> int:
        return sum(layer.held for layer in self.layers if not layer.derived)

    @property
    def aside(self) -> int:
        return sum(layer.aside for layer in self.layers if not layer.derived)

    @property
    def findings(self) -> int:
        return sum(len(layer.findings) for layer in self.layers)

    def report(self) -> dict[str, Any]:
        """Return the outcome as JSON content."""
        return {
            "source": self.name,
            "sha256": self.sha256,
            "read": self.read,
            "taken": self.taken,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "held": self.held,
            "set_aside_before": self.aside,
            "findings": self.findings,
            "layers": [layer.report() for layer in self.layers],
            "not_taken_in": [{"source": name, "reason": str(error)} for name, error in self.failures],
            "files_not_read": list(self.others),
        }
