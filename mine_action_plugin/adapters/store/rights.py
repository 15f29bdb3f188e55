# SPDX-License-Identifier: GPL-3.0-or-later
"""What the connection that we have may write, and what to say of the rest before anybody tries."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import Listed, PlanningError
from ...core.model import roles
from ...core.model.tables import table_named
from ...core.text import QT_TRANSLATE_NOOP
from .engine import Engine
from .postgis_roles import connection_of, is_member, prefix_of


@dataclass(frozen=True)
class Rights:
    """Who we are in a database (empty for a file), in which of its roles, and the tables that we may not write."""

    login: str
    roles: tuple[roles.Role, ...]
    barred: frozenset[str]
    file: str = ""

    def refusal(self, tables: Iterable[str]) -> PlanningError | None:
        """Return why something that writes `tables` cannot be done, None where it can."""
        refused = [table for table in tables if table in self.barred]
        if not refused:
            return None
        if self.file:
            return PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The workspace cannot be written"),
                QT_TRANSLATE_NOOP("MineAction", "{file} is read-only."),
                QT_TRANSLATE_NOOP("MineAction", "Copy it to a folder where you may write."),
                file=self.file,
            )
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Your login may not do this"),
            QT_TRANSLATE_NOOP("MineAction", "{login} may read the workspace, but not write to: {tables}."),
            QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for the right to do this."),
            login=self.login,
            tables=Listed(table_named(table).plural for table in refused),
        )


def rights_of(engine: Engine, tables: Iterable[str]) -> Rights:
    """Return what may be written of `tables` by whoever opened the workspace."""
    if engine.dialect == "sqlite":
        path = Path(engine.location)
        writable = may_write_path(path) and may_write_path(path.parent)
        return Rights("", (), frozenset() if writable else frozenset(tables), engine.location)
    prefix = prefix_of(engine)
    mine = [role for role in roles.ROLES if prefix and is_member(engine, roles.role_name(prefix, role))]
    sql = (
        "SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'"
        " AND NOT (has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE'))"
    )
    barred = {name for (name,) in engine.execute(sql)}
    return Rights(connection_of(engine).login, tuple(mine), frozenset(barred.intersection(tables)))


def may_write_path(path: Path) -> bool:
    """Return whether we may write a file or in a folder."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
