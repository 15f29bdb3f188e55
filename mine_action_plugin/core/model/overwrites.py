# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed in a file without the plugin soon after somebody else had changed it: perhaps unseen, so lost.

A program that knows nothing of versions (QGIS without the plugin, ogr2ogr, an SQL shell) cannot be told that a record
is no longer what it read, and cannot be refused without refusing all of them. Its change is counted and logged like any
other, with what was there before; here it is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from ..findings import Finding, FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .envelope import AREA, GEOMETRY, OUTSIDE
from .rules import quoted

WITHIN = timedelta(days=1)  # so long somebody may work on what he has opened in the morning
BOUNDARY_OVERWRITTEN = FindingKind(
    "boundary_overwritten",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Boundary drawn anew outside the plugin, over one that was just saved"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "{code}: on {at} another program replaced the boundary of {who}, then {minutes} min old, perhaps without having"
        " seen it.",
    ),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Ask who drew it. The boundary before is kept in the changes of this record, as the old value. Draw the right"
        " one, or accept this finding with the reason.",
    ),
)
FIELD_OVERWRITTEN = FindingKind(
    "field_overwritten",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Value changed outside the plugin, over one that was just saved"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "{code}, {field}: on {at} another program replaced the value of {who}, then {minutes} min old, perhaps without"
        " having seen it.",
    ),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Ask who changed it. The value before is kept in the changes of this record. Enter the right one, or accept"
        " this finding with the reason.",
    ),
)
KINDS = (BOUNDARY_OVERWRITTEN, FIELD_OVERWRITTEN)


@dataclass(frozen=True)
class Entry:
    """One change of one field as the audit log has it, without the values: findings are read more widely than those."""

    table: str
    record: str
    field: str
    at: str  # UTC, as SQLite writes it
    by: str


def entries_query() -> str:
    """Return a query of a file for the columns of `Entry`: all changes of the fields that were changed outside."""
    outside, area = quoted(OUTSIDE), quoted(AREA)  # of an area that follows from its boundary nothing is lost
    return (
        "SELECT a.table_name, a.record_id, a.field, a.at, a.by FROM audit_log AS a JOIN"
        f" (SELECT DISTINCT record_id AS id, field AS name FROM audit_log WHERE by = {outside} AND action = 'update')"
        f" ON a.record_id = id AND a.field = name WHERE a.action = 'update' AND a.field <> {area}"
        " ORDER BY a.table_name, a.record_id, a.field, a.fid"
    )


def overwritten(entries: Iterable[Entry]) -> Iterator[Finding]:
    """Yield what was changed outside over a change not older than `WITHIN`, and by nobody known since.

    `entries` are ordered by table, record and field, then as they were made. Two changes of a boundary may both be
    those of other programs; of other fields only what a person lost is told.
    """
    for _, changes in groupby(entries, lambda one: (one.table, one.record, one.field)):
        lost = _lost(list(changes))
        if lost is not None:
            yield _finding(*lost)


def _lost(changes: list[Entry]) -> tuple[Entry, Entry] | None:
    """Return the first change that may be lost, and the one over it, unless somebody known changed the field since."""
    found = None
    for before, after in zip(changes, changes[1:]):
        if after.by != OUTSIDE:
            found = None
        elif found is None and _age(before, after) <= WITHIN and (before.by != OUTSIDE or after.field == GEOMETRY):
            found = before, after
    return found


def _age(before: Entry, after: Entry) -> timedelta:
    return _moment(after.at) - _moment(before.at)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _finding(before: Entry, after: Entry) -> Finding:
    values = {"who": before.by, "minutes": int(_age(before, after).total_seconds() // 60)}
    values["at"] = f"{_moment(after.at):%Y-%m-%d %H:%M} UTC"
    if after.field == GEOMETRY:
        return Finding(BOUNDARY_OVERWRITTEN, None, after.table, after.record, values)
    return Finding(FIELD_OVERWRITTEN, None, after.table, after.record, {**values, "field": after.field})
