# SPDX-License-Identifier: GPL-3.0-or-later
"""What a writer may say of a record's version and times, in SQL: nobody overwrites what he has not read.

A change that says nothing of the version is taken. One that says it must say the version that the record has: as it is
(a client that writes back whole rows), or with a minus before it, "I read this one", which is what the forms and the
plugin send: a value that differs from the one that is there is the only one that QGIS sends at all. Whoever says so
also stands for the name that the record then bears, even where it is that of the last writer. `surely` is a stricter
way to say the same, to which no exception applies.

A new record starts at version 1, now, changed by nobody. Rows that are copied from elsewhere leave these out (`ogr2ogr
-sql` with the columns that go along): what happened to them elsewhere is not what happened here.
"""

from __future__ import annotations

from collections.abc import Iterator

from .envelope import AREA, GEOMETRY, OUTSIDE
from .table import Table

READ = "version.read"  # the rule, after the name of the table
INITIAL = "version.initial"
_SURELY = 1_000_000_000  # more than any record has versions
_STALE = (
    "NEW.version IS DISTINCT FROM OLD.version AND NEW.version IS DISTINCT FROM -OLD.version"
    f" AND NEW.version IS DISTINCT FROM -{_SURELY} - OLD.version"
)
SAYS = "somebody else changed this record since it was read; load it again, then repeat your change"

# QGIS writes a boundary into a file in a statement of its own, which says nothing, and then the other fields with the
# version from before it. Nothing of the first is lost by the second, which leaves the boundary alone. Where the plugin
# guards the layer, it says `surely`, and somebody else's boundary is not taken for the planner's own.
_BOUNDARY_BEFORE = (
    f"(NEW.version = 1 - OLD.version AND NEW.{GEOMETRY} IS NOT DISTINCT FROM OLD.{GEOMETRY}"
    f" AND OLD.changed_by = '{OUTSIDE}' AND OLD.changed_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 minute')"
    " AND NOT EXISTS (SELECT 1 FROM audit_log WHERE record_id = OLD.id AND at >= OLD.changed_at"
    f" AND field <> '{GEOMETRY}' AND field <> '{AREA}'))"
)

_CREATED = {  # the clocks of two computers differ, and an import takes its time
    "sqlite": "substr(NEW.created_at, 1, 10) NOT BETWEEN date('now', '-1 day') AND date('now', '+1 day')",
    "postgresql": "NEW.created_at NOT BETWEEN now() - interval '1 day' AND now() + interval '1 day'",
}


def surely(version: int) -> int:
    """Return what to write into `version` to say "I read this one, boundary and all"."""
    return -_SURELY - version


def version_said(value: int) -> int:
    """Return the version that a value of `version` stands for, whichever way it is said.

    >>> version_said(surely(7)), version_said(-7), version_said(7)
    (7, 7, 7)
    """
    return abs(value) % _SURELY


def stale(table: Table, dialect: str) -> str:
    """Return the condition that is true where an update says another version than the record has."""
    if table.geometry is None or dialect != "sqlite":
        return _STALE
    return f"{_STALE} AND NOT {_BOUNDARY_BEFORE}"


def change_rules(table: Table) -> Iterator[tuple[str, str, str, str]]:
    """Yield (key, condition, message, only) for changes of records of `table`."""
    for dialect in ("sqlite", "postgresql"):
        yield READ, stale(table, dialect), SAYS, dialect


def birth_rules(table: Table) -> Iterator[tuple[str, str, str, str]]:
    """Yield (key, condition, message, only) for new records of `table`."""
    new = f"a new record of {table.name}"
    yield INITIAL, "NEW.version <> 1", f"{new} starts at version 1; leave version out", ""
    changed = "NEW.changed_by IS NOT NULL OR NEW.changed_at IS NOT NULL"
    yield "changed_by.initial", changed, f"nobody has changed {new} yet; leave changed_by and changed_at out", ""
    for dialect, broken in _CREATED.items():
        yield "created_at.initial", broken, f"{new} is created now; leave created_at out", dialect
