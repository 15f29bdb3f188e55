# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what in a workspace in PostgreSQL: roles, their rights on each table, and the rows that they do not see.

Nobody may delete anything or write the audit log: the log is filled by the database itself, with its owner's rights.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..text import QT_TRANSLATE_NOOP
from .lifecycle import ORDER_DRAFT_STATES
from .rules import quoted
from .table import Table

ROLES_KEY = "roles"  # in mine_action_workspace: what the names of this workspace's roles begin with
LONGEST_NAME = 63  # bytes of a name in PostgreSQL


@dataclass(frozen=True)
class Role:
    """A role of a database. `label` is a marked text."""

    key: str
    label: str


VIEWER = Role("viewer", QT_TRANSLATE_NOOP("MineAction", "Viewer"))
PLANNER = Role("planner", QT_TRANSLATE_NOOP("MineAction", "Planner"))
INFORMATION_OFFICER = Role("information_officer", QT_TRANSLATE_NOOP("MineAction", "Information officer"))
ADMINISTRATOR = Role("administrator", QT_TRANSLATE_NOOP("MineAction", "Administrator"))
ROLES: tuple[Role, ...] = (VIEWER, PLANNER, INFORMATION_OFFICER, ADMINISTRATOR)


@dataclass(frozen=True)
class Right:
    """Which roles may add to and change the tables, beside the administrator. Everybody may read every table."""

    tables: tuple[str, ...]
    writers: tuple[Role, ...]


_BOTH = (PLANNER, INFORMATION_OFFICER)

# The register is the information officer's, the plan the planner's. A table that is named nowhere is both's.
RIGHTS: tuple[Right, ...] = (
    Right(("audit_log",), ()),
    Right(("site", "organisation"), (INFORMATION_OFFICER,)),
    Right(("hazard", "turning_point", "evidence", "accident", "casualty"), (INFORMATION_OFFICER,)),
    Right(("import_batch", "held_record"), (INFORMATION_OFFICER,)),
    Right(("ranking", "task", "task_hazard", "task_order"), (PLANNER,)),
    Right(("team", "delivery", "finding"), _BOTH),
)


@dataclass(frozen=True)
class Hidden:
    """Rows of a table that a role does not see: all but those for which the condition `shown` is true."""

    role: Role
    table: str
    shown: str


_DRAFTS = ", ".join(quoted(state) for state in ORDER_DRAFT_STATES)

# What is not decided yet, and what may name people: files and rows as received, former values.
HIDDEN: tuple[Hidden, ...] = (
    Hidden(VIEWER, "task_order", f"state NOT IN ({_DRAFTS})"),
    Hidden(VIEWER, "import_batch", "false"),
    Hidden(VIEWER, "held_record", "false"),
    Hidden(VIEWER, "casualty", "false"),
    Hidden(VIEWER, "audit_log", "false"),
)


def writers_of(table: str) -> tuple[Role, ...]:
    """Return the roles that may add to and change `table`, beside the administrator."""
    return next((right.writers for right in RIGHTS if table in right.tables), _BOTH)


def hides_rows(table: str) -> bool:
    """Return whether some role does not see every row of `table`."""
    return any(hidden.table == table for hidden in HIDDEN)


def role_prefix(database: str, schema: str) -> str:
    """Return what the names of a workspace's roles begin with; roles belong to the whole server, so both are in it.

    >>> role_prefix("libya", "public")
    'libya_public'
    """
    room = LONGEST_NAME - 1 - max(len(role.key) for role in ROLES)
    return f"{database}_{schema}".encode()[:room].decode(errors="ignore")


def role_name(prefix: str, role: Role) -> str:
    """Return the name of a role of the workspace whose roles begin with `prefix`.

    >>> role_name("libya_public", PLANNER)
    'libya_public_planner'
    """
    return f"{prefix}_{role.key}"


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def role_statements(prefix: str, maker: str) -> Iterator[str]:
    """Yield what makes the roles; administrators may hand out all of them, and `maker` of the workspace is one."""
    names = [_identifier(role_name(prefix, role)) for role in ROLES]
    yield from (f"CREATE ROLE {name} NOLOGIN" for name in names)
    administrator = _identifier(role_name(prefix, ADMINISTRATOR))
    yield from (f"GRANT {name} TO {administrator} WITH ADMIN OPTION" for name in names if name != administrator)
    yield f"GRANT {administrator} TO {_identifier(maker)} WITH ADMIN OPTION"


def right_statements(prefix: str, schema: str, tables: Sequence[Table], functions: Sequence[str]) -> Iterator[str]:
    """Yield what gives the roles their rights on `tables` of `schema`; run again, it gives the very same.

    The administrators come to own the tables and `functions`, so that they may update the workspace.
    """
    names = {role: _identifier(role_name(prefix, role)) for role in ROLES}
    everybody, place = ", ".join(names.values()), _identifier(schema)
    yield f"GRANT USAGE ON SCHEMA {place} TO {everybody}"
    yield f"GRANT CREATE ON SCHEMA {place} TO {names[ADMINISTRATOR]}"
    yield f"ALTER TABLE {place}.mine_action_workspace OWNER TO {names[ADMINISTRATOR]}"
    yield f"GRANT SELECT ON {place}.mine_action_workspace TO {everybody}"
    for table in tables:
        there = f"{place}.{table.name}"
        yield f"ALTER TABLE {there} OWNER TO {names[ADMINISTRATOR]}"
        yield f"REVOKE ALL ON {there} FROM PUBLIC, {everybody}"
        yield f"GRANT SELECT ON {there} TO {everybody}"
        # whoever owns a table needs these to make its rules anew, and to fill the audit log in the name of the writer
        yield f"GRANT INSERT, UPDATE, REFERENCES, TRIGGER ON {there} TO {names[ADMINISTRATOR]}"
        for role in writers_of(table.name):
            yield f"GRANT INSERT, UPDATE ON {there} TO {names[role]}"
        yield from _row_statements(table, there, names)
    yield from (f"ALTER FUNCTION {place}.{name}() OWNER TO {names[ADMINISTRATOR]}" for name in functions)


def _row_statements(table: Table, there: str, names: dict[Role, str]) -> Iterator[str]:
    if not hides_rows(table.name):
        return
    hidden = {one.role: one.shown for one in HIDDEN if one.table == table.name}
    yield f"ALTER TABLE {there} ENABLE ROW LEVEL SECURITY"
    for role in ROLES:
        policy = f"{table.name}_{role.key}"
        yield f"DROP POLICY IF EXISTS {policy} ON {there}"
        yield f"CREATE POLICY {policy} ON {there} TO {names[role]} USING ({hidden.get(role, 'true')}) WITH CHECK (true)"
