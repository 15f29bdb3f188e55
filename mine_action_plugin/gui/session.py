# SPDX-License-Identifier: GPL-3.0-or-later
"""What the panel works on: one workspace, one site, one language; tells the tabs when one of them changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.database_login import open_with_remarks
from ..adapters.store import Workspace
from ..adapters.store.connection_text import is_postgresql
from ..adapters.store.lock import Lock
from ..adapters.store.opening import remarks_on_lock, take_lock
from ..adapters.store.postgis_roles import connection_of
from ..adapters.store.rights import Rights, rights_of
from ..adapters.words import Words
from ..core.errors import PlanningError
from ..core.findings import Finding
from ..core.model.tables import TABLES
from ..processing.provider import algorithm_named
from ..processing.written import WRITTEN


class Session(QObject):
    """The open workspace and the chosen site (its id, empty for all Libya). Reads for showing; never writes."""

    workspace_changed = pyqtSignal()
    site_changed = pyqtSignal()
    data_changed = pyqtSignal()
    written = pyqtSignal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.location = ""
        self.site_id = ""
        self.remarks: list[Finding] = []  # what the planner should know of the workspace that was opened last
        self.rights = Rights("", (), frozenset())
        self._workspace: Workspace | None = None
        self._lock: Lock | None = None
        WRITTEN.happened.connect(self.changed)

    @property
    def is_open(self) -> bool:
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        if self._workspace is None:
            raise RuntimeError("no workspace is open")
        return self._workspace

    @property
    def tls(self) -> str | None:
        """The version of TLS that hides what is said to the database, empty for none; None for a file."""
        if not self.is_open or self.workspace.engine.dialect != "postgresql":
            return None
        return connection_of(self.workspace.engine).tls

    @property
    def name(self) -> str:
        """What the workspace is called: its file, the connection of QGIS, or the database and schema of an address."""
        if is_postgresql(self.location):
            ((database, schema),) = self.workspace.engine.execute("SELECT current_database(), current_schema()")
            return f"{database}.{schema}"
        return Path(self.location).name

    def open(self, location: str) -> None:
        """Open the workspace at `location`; `PlanningError` where there is none, and the one before stays open."""
        opened, remarks = open_with_remarks(location)
        try:
            rights = rights_of(opened.engine, [table.name for table in TABLES])
        except BaseException:
            opened.close()
            raise
        self.close()
        self.rights, self.remarks = rights, remarks
        self._lock = take_lock(opened)
        if self._lock is not None:
            self.remarks.extend(remarks_on_lock(self._lock))
        self._workspace, self.location, self.site_id = opened, location, ""
        self.workspace_changed.emit()

    def close(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            self.location = ""

    def barred(self, algorithm: str) -> PlanningError | None:
        """Return why an algorithm would be refused here for want of rights, None where it would not."""
        return self.rights.refusal(algorithm_named(algorithm).WRITES) if self.is_open else None

    def choose_site(self, site_id: str) -> None:
        """Choose a site; `PlanningError` where the workspace does not answer, and the one before stays chosen."""
        if site_id != self.site_id:
            if site_id:
                self.workspace.get("site", site_id)
            else:
                self.workspace.count("site")
            self.site_id = site_id
            self.site_changed.emit()

    def changed(self) -> None:
        """Say that something was written, so that whoever shows data reads it again, the layers of the map too."""
        if self.is_open:
            self.written.emit()
            self.data_changed.emit()

    def read_again(self) -> None:
        """Let whoever shows data read it again, but for the layers of the map: the server may be lost."""
        self.data_changed.emit()

    def sites(self) -> list[dict[str, Any]]:
        """Return the sites in order of their names."""
        if not self.is_open:
            return []
        return self.workspace.read("site").sort_values("name").to_dict("records")

    def site(self) -> dict[str, Any] | None:
        """Return the chosen site, None for all Libya."""
        return self.workspace.get("site", self.site_id) if self.is_open and self.site_id else None

    def records(self, table: str, fields: Sequence[str]) -> list[dict[str, Any]]:
        """Return these fields of the records of `table` at the chosen site, which are quickly read though many."""
        if self.site_id:
            return self.workspace.records(table, fields, "site_id = ?", (self.site_id,))
        return self.workspace.records(table, fields)

    def open_findings(self) -> dict[str, int]:
        """Return how many findings each record has that nobody accepted."""
        rows = self.workspace.engine.execute(
            "SELECT record_id, count(*) FROM finding WHERE accepted_on IS NULL AND voided_at IS NULL"
            " AND record_id IS NOT NULL GROUP BY record_id"
        )
        return dict(rows)
