# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner should know when a workspace is opened: who else has it, where it lies, what lies beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ...core.errors import Listed
from ...core.findings import Finding
from ...core.model import workspace_kinds as kinds
from ...core.model.tables import table_named
from .lock import Lock, take
from .network_share import network_share
from .postgis_roles import connection_of, hidden_tables, may_write
from .rights import may_write_path
from .workspace import Workspace

BESIDE = ("-wal", "-journal")  # SQLite's write-ahead log and rollback journal


def remarks_before(path: Path) -> list[Finding]:
    """Return what is to be said of a workspace file; asked before it is opened, because opening tidies up."""
    found = [
        Finding(kinds.LOG_BESIDE, values={"file": beside.name, "size": beside.stat().st_size})
        for beside in (path.with_name(path.name + end) for end in BESIDE)
        if beside.is_file() and beside.stat().st_size > 0
    ]
    share = network_share(path)
    if share:
        found.append(Finding(kinds.ON_NETWORK, values={"file": str(path), "kind": share}))
    if path.is_file() and not (may_write_path(path) and may_write_path(path.parent)):
        found.append(Finding(kinds.READ_ONLY, values={"file": str(path)}))
    return found


def take_lock(workspace: Workspace) -> Lock | None:
    """Take the lock of a workspace in a file for its planner; a database looks after its own writers."""
    if workspace.engine.dialect != "sqlite":
        return None
    return take(Path(workspace.location), workspace.who, workspace.now())


def remarks_on_lock(lock: Lock) -> Iterator[Finding]:
    """Yield who else has the workspace open, or who left it without closing it."""
    if lock.other is not None:
        values = {
            "user": lock.other.user,
            "host": lock.other.host,
            "since": _on_the_clock(lock.other.since),
            "lock": str(lock.path),
        }
        yield Finding(kinds.IN_USE, values=values)
    if lock.left_by is not None:
        values = {"user": lock.left_by.user, "host": lock.left_by.host, "since": _on_the_clock(lock.left_by.since)}
        yield Finding(kinds.LEFT_OPEN, values=values)


def _on_the_clock(since: str) -> str:
    """Return a stored time as the clock on the wall shows it; what is no time as it is."""
    try:
        told = datetime.fromisoformat(since.replace("Z", "+00:00"))
    except ValueError:
        return since
    return told.astimezone().strftime("%Y-%m-%d %H:%M")


def remarks_on_database(workspace: Workspace) -> Iterator[Finding]:
    """Yield what is to be said of the connection to a database; nothing for a file."""
    if workspace.engine.dialect != "postgresql":
        return
    connection = connection_of(workspace.engine)
    if not connection.tls and not connection.is_on_this_computer:
        yield Finding(kinds.NOT_ENCRYPTED, values={"host": connection.host})
    hidden = hidden_tables(workspace.engine)
    if hidden:
        tables = Listed(table_named(table).plural for table in hidden)
        yield Finding(kinds.ROWS_HIDDEN, values={"login": connection.login, "tables": tables})
    if not may_write(workspace.engine):
        yield Finding(kinds.ONLY_LOOKS, values={"login": connection.login})
