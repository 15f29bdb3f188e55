# SPDX-License-Identifier: GPL-3.0-or-later
"""The roles of a workspace in PostgreSQL: making them, and what the connection that we have may see and do."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

from ...core.model import roles
from ...core.model.rules import quoted
from ...core.model.table import Table
from .engine import Engine


@dataclass(frozen=True)
class Connection:
    """Who we are at which server, and the TLS version that hides what is said; empty texts for none."""

    login: str
    host: str
    tls: str

    @property
    def is_on_this_computer(self) -> bool:
        return not self.host or ipaddress.ip_address(self.host).is_loopback


def connection_of(engine: Engine) -> Connection:
    """Return what the server says of our connection; without a host it is a socket of this computer."""
    sql = (
        "SELECT session_user::text, COALESCE(host(inet_server_addr()), ''), COALESCE(version, '') FROM"
        " (SELECT pg_backend_pid() AS pid) AS me LEFT JOIN pg_stat_ssl USING (pid)"
    )
    return Connection(*engine.execute(sql)[0])


def prefix_of(engine: Engine) -> str:
    """Return what the names of the workspace's roles begin with, empty where it has none."""
    rows = engine.execute("SELECT value FROM mine_action_workspace WHERE key = ?", (roles.ROLES_KEY,))
    return str(rows[0][0]) if rows else ""


def make_roles(engine: Engine, tables: Sequence[Table]) -> str:
    """Make the roles of the workspace and give them their rights, all or none of it.

    Return an empty text, or where this user may not do so or roles of these names are there already, the SQL that an
    administrator of the server must look through and run.
    """
    if prefix_of(engine):
        give_rights(engine, tables)
        return ""
    database, schema, maker = engine.execute("SELECT current_database(), current_schema(), session_user::text")[0]
    prefix = roles.role_prefix(database, schema)
    statements = [
        *roles.role_statements(prefix, maker),
        f"INSERT INTO {schema}.mine_action_workspace VALUES ({quoted(roles.ROLES_KEY)}, {quoted(prefix)})",
        *roles.right_statements(prefix, schema, tables, _functions(engine, tables)),
    ]
    names = tuple(roles.role_name(prefix, role) for role in roles.ROLES)
    if not _may_make_roles(engine) or _exist(engine, names):
        return "\n".join(f"{statement};" for statement in ("BEGIN", *statements, "COMMIT"))
    with engine.transaction():
        for statement in statements:
            engine.define(statement)
    return ""


def give_rights(engine: Engine, tables: Sequence[Table]) -> None:
    """Give the workspace's roles, if it has any, their rights on `tables`; part of the transaction around it."""
    prefix = prefix_of(engine)
    if not prefix:
        return
    (schema,) = engine.execute("SELECT current_schema()")[0]
    for statement in roles.right_statements(prefix, schema, tables, _functions(engine, tables)):
        engine.define(statement)


def _functions(engine: Engine, tables: Sequence[Table]) -> list[str]:
    return list(engine.rules_of_plugin(tables))


def _may_make_roles(engine: Engine) -> bool:
    sql = (
        "SELECT (rolsuper OR rolcreaterole) AND pg_has_role(nspowner, 'USAGE') FROM pg_roles, pg_namespace"
        " WHERE rolname = session_user AND nspname = current_schema()"
    )
    return bool(engine.execute(sql)[0][0])


def _exist(engine: Engine, names: tuple[str, ...]) -> bool:
    marks = ", ".join("?" * len(names))
    return bool(engine.execute(f"SELECT 1 FROM pg_roles WHERE rolname IN ({marks})", names))


def hidden_tables(engine: Engine) -> list[str]:
    """Return the tables of which the session does not see every row."""
    prefix = prefix_of(engine)
    if not prefix:
        return []
    mine = [role for role in roles.ROLES if is_member(engine, roles.role_name(prefix, role))]
    found = []
    for table in dict.fromkeys(hidden.table for hidden in roles.HIDDEN):
        blind = {hidden.role for hidden in roles.HIDDEN if hidden.table == table}
        active = engine.execute("SELECT row_security_active(to_regclass(?))", (table,))[0][0]
        if active and blind.issuperset(mine):
            found.append(table)
    return found


def is_member(engine: Engine, name: str) -> bool:
    """Return whether the session has the role called `name`."""
    sql = "SELECT pg_has_role(session_user, rolname, 'USAGE') FROM pg_roles WHERE rolname = ?"
    return engine.execute(sql, (name,)) == [(True,)]


def may_write(engine: Engine) -> bool:
    """Return whether the session may add to some table of records."""
    sql = (
        "SELECT bool_or(has_table_privilege(c.oid, 'INSERT')) FROM pg_class c"
        " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname IN ({})"
    )
    names = [table for right in roles.RIGHTS for table in right.tables]
    return bool(engine.execute(sql.format(", ".join("?" * len(names))), names)[0][0])
