# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a workspace, subject by subject: from rules and shapes to what other programs overwrote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ...core.errors import PlanningError
from ...core.findings import Finding
from ...core.landrelease import contradictions as release
from ...core.location.point_agreement import disagreements
from ...core.model import contradictions as across
from ...core.model.contradictions import place_of
from ...core.model.overwrites import Entry, entries_query, overwritten
from ...core.model.standing import (
    REFERS_TO_VOIDED,
    RULE_BROKEN,
    broken_rules_query,
    references_of,
    standing_rules,
    voided_references_query,
)
from ...core.model.table import Table
from ...core.model.tables import TABLES, table_named
from ...core.orders.changes import is_in_force
from ...core.orders.kinds import ORDER_ALTERED, ORDER_STALE
from ...core.survey.checks.stored import check_stored
from ..orders.register import content_of, staleness
from .snapshot import GROUND, Snapshot


def rules(found: Snapshot) -> Iterator[Finding]:
    """Records that break a rule of the dictionary, life cycles included."""
    engine = found.workspace.engine
    for table in TABLES:
        if not table.keeps_history:
            continue
        messages = {rule.key: rule.message for rule in standing_rules(table, engine.dialect)}
        for record, key in engine.execute(broken_rules_query(table, engine.dialect)):
            values = {"table": table.name, "record": _name(found, table, record), "rule": key}
            yield Finding(RULE_BROKEN, None, table.name, record, {**values, "message": messages[key]})


def references(found: Snapshot) -> Iterator[Finding]:
    """Records that refer to a voided record."""
    for table in TABLES:
        for field in references_of(table):
            for (record,) in found.workspace.engine.execute(voided_references_query(table, field)):
                values = {"table": table.name, "record": _name(found, table, record), "field": field}
                target = table.field(field).references
                yield Finding(REFERS_TO_VOIDED, None, table.name, record, {**values, "target": target})


def _name(found: Snapshot, table: Table, record: str) -> str:
    """Return what people call a record, its id where it has no code."""
    if not table.code:
        return record
    rows = found.workspace.engine.execute(f"SELECT {table.code} FROM {table.name} WHERE id = ?", (record,))
    return str(rows[0][0] or record)


def shapes(found: Snapshot) -> Iterator[Finding]:
    """Shapes, areas and dates of all tables with a geometry, and CHAs for which no direct evidence is recorded."""
    proven = across.with_direct_evidence(found.table("evidence"))
    for table in TABLES:
        if table.geometry is None or table.name == "finding":
            continue
        subject = found.subject(table.name)
        if table.name == "hazard":
            recorded = found.table("hazard")["id"].isin(proven).to_numpy()
            stated = np.where(recorded, "direct", subject.values["evidence_kind"])
            subject = replace(subject, values={**subject.values, "evidence_kind": stated})
        yield from found.at_records(table.name, check_stored(subject))


def evidence(found: Snapshot) -> Iterator[Finding]:
    """Suspected hazardous areas with direct evidence."""
    yield from across.suspected_with_evidence(found.map("hazard"), found.table("evidence"))


def products(found: Snapshot) -> Iterator[Finding]:
    """Products that share land, or contradict their hazard, task, quality control or report."""
    made, hazards = found.map(release.PRODUCT), found.map("hazard")
    yield from release.disjoint(made, GROUND)
    yield from release.apart(made, hazards)
    yield from release.too_shallow(made, found.table("task"))
    yield from release.passed_too_early(made, found.table("qa_visit"), found.table("nonconformity"))
    yield from release.without_report(made)
    yield from release.not_covered(made, hazards, GROUND)


def points(found: Snapshot) -> Iterator[Finding]:
    """Hazards whose boundary is no longer what their recorded turning points say."""
    yield from disagreements(found.map("hazard"), found.map("turning_point"))


def people(found: Snapshot) -> Iterator[Finding]:
    """Accidents and their casualties, and requests."""
    yield from across.casualties_differ(found.map("accident"), found.table("casualty"))
    yield from across.requests_contradict(found.map("request"))


def orders(found: Snapshot) -> Iterator[Finding]:
    """Task orders in force whose hazards changed since, or that are not what was issued."""
    versions = dict(zip(found.table("hazard")["id"], found.table("hazard")["version"]))
    for order in found.table("task_order").to_dict("records"):
        if not is_in_force(order["state"]):
            continue
        values = {"number": order["number"], "revision": int(order["revision"])}
        try:
            stale = staleness(found.workspace, content_of(order))
        except PlanningError as error:
            yield Finding(ORDER_ALTERED, None, "task_order", order["id"], {**values, "reason": error.lines()[0]})
            continue
        if stale:
            changed = ", ".join(f"{one.code} ({'-' if one.gone else versions[one.hazard]})" for one in stale)
            yield Finding(ORDER_STALE, None, "task_order", order["id"], {**values, "hazards": changed})


def overwrites(found: Snapshot) -> Iterator[Finding]:
    """Records of a file that another program changed soon after somebody had; in a database every login has a name."""
    engine = found.workspace.engine
    if engine.dialect != "sqlite":
        return
    for finding in overwritten(Entry(*row) for row in engine.execute(entries_query())):
        frame = found.table(finding.table)
        for row in frame[frame["id"] == finding.record].to_dict("records"):  # none where it is voided
            name = row.get(table_named(finding.table).code or "id")
            yield replace(finding, values={"code": name, **finding.values}, point=place_of(row.get("geometry")))
