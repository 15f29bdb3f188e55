# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a whole workspace, one row each, and running them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from ...core.feedback import Feedback, check_cancelled
from ...core.findings import Finding, FindingKind
from ...core.landrelease.kinds import KINDS as RELEASE_KINDS
from ...core.location.point_agreement import KINDS as POINT_KINDS
from ...core.model.contradictions import KINDS as CONTRADICTION_KINDS
from ...core.model.overwrites import KINDS as OVERWRITE_KINDS
from ...core.model.standing import KINDS as RULE_KINDS
from ...core.orders.kinds import KINDS as ORDER_KINDS
from ...core.survey.checks.stored import KINDS as SHAPE_KINDS
from ...core.survey.checks.together import KINDS as PAIR_KINDS
from ..store import Workspace
from . import pairs, subjects
from .recording import record_findings
from .snapshot import Snapshot


@dataclass(frozen=True)
class WorkspaceCheck:
    """One check: what it is called in reports, and what yields its findings."""

    key: str
    run: Callable[[Snapshot], Iterator[Finding]]


CHECKS: tuple[WorkspaceCheck, ...] = (
    WorkspaceCheck("rules", subjects.rules),
    WorkspaceCheck("references", subjects.references),
    WorkspaceCheck("shapes", subjects.shapes),
    WorkspaceCheck("ids", pairs.ids),
    WorkspaceCheck("same_shapes", pairs.shapes),
    WorkspaceCheck("same_items", pairs.items),
    WorkspaceCheck("same_labels", pairs.labels),
    WorkspaceCheck("overlaps", pairs.overlaps),
    WorkspaceCheck("released_land", pairs.released_land),
    WorkspaceCheck("sites", pairs.sites),
    WorkspaceCheck("evidence", subjects.evidence),
    WorkspaceCheck("products", subjects.products),
    WorkspaceCheck("points", subjects.points),
    WorkspaceCheck("people", subjects.people),
    WorkspaceCheck("orders", subjects.orders),
    WorkspaceCheck("overwrites", subjects.overwrites),
)
KINDS: tuple[FindingKind, ...] = (
    *RULE_KINDS,
    *SHAPE_KINDS,
    *PAIR_KINDS,
    *CONTRADICTION_KINDS,
    *RELEASE_KINDS,
    *POINT_KINDS,
    *ORDER_KINDS,
    *OVERWRITE_KINDS,
)


@dataclass(frozen=True)
class Checked:
    """What a check of the workspace found; `new` of it was not known, `resolved` counts what holds no longer."""

    findings: tuple[Finding, ...]
    new: int
    resolved: int
    by_check: dict[str, int]

    def report(self) -> dict[str, Any]:
        """Return the outcome as JSON content."""
        kinds = Counter(finding.kind.key for finding in self.findings)
        return {
            "findings": len(self.findings),
            "new": self.new,
            "resolved": self.resolved,
            "by_check": self.by_check,
            "by_kind": dict(kinds.most_common()),
            "rows": [
                {
                    "kind": one.kind.key,
                    "severity": one.kind.severity.value,
                    "table": one.table,
                    "record": one.record,
                    "text": one.text(),
                    "point": one.point,
                }
                for one in self.findings
            ],
        }


def check_workspace(workspace: Workspace, feedback: Feedback) -> Checked:
    """Run every check over the whole workspace and write what is new; all of it or, after a cancel, nothing.

    `PlanningError` where the file is damaged: nothing is written into it, and what would be found could be wrong.
    """
    workspace.engine.verify()
    snapshot = Snapshot(workspace)
    found: list[Finding] = []
    by_check: dict[str, int] = {}
    for number, check in enumerate(CHECKS):
        check_cancelled(feedback)
        before = len(found)
        found.extend(check.run(snapshot))
        by_check[check.key] = len(found) - before
        feedback.setProgress(90.0 * (number + 1) / len(CHECKS))
    check_cancelled(feedback)
    with workspace.transaction():
        known_as = partial(pairs.as_recorded, snapshot)
        new, resolved = record_findings(workspace, found, {kind.key for kind in KINDS}, known_as)
    return Checked(tuple(found), new, resolved, by_check)
