# SPDX-License-Identifier: GPL-3.0-or-later
"""A verified copy of a workspace in a file, made while others may read and write it: a backup, or one to hand over."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.model.table import Table
from ...core.model.tables import TABLES
from ...core.text import QT_TRANSLATE_NOOP
from .geopackage import LOCK_SECONDS, GeoPackage, worded
from .publishing import publish, there_already, to_disk
from .soundness import faults_of

PAGES = 2000  # copied between two looks at whether to stop: 8 MB
BACKUP, HANDOVER = "backup", "handover"
KINDS = (BACKUP, HANDOVER)


@dataclass(frozen=True)
class Copied:
    """What a copy holds: rows of each table, what is in it about people (field -> records), and its SHA-256.

    `sources` is the number of survey files that it holds as they were received.
    """

    path: str
    rows: dict[str, int]
    personal: dict[str, int]
    sources: int
    sha256: str


def copy_workspace(source: Path, target: Path, feedback: Feedback, kind: str = BACKUP) -> Copied:
    """Copy the workspace at `source` to `target` through SQLite's backup: one moment of it, whoever writes meanwhile.

    A backup is the same page by page. A copy to hand over is written anew, so that nothing is left in it of what is no
    longer in a table. Either is one file, without a write-ahead log. The copy is checked, written to disk and only then
    given its name. `PlanningError` where `target` exists, `source` is no workspace, or the copy is not the same.
    """
    if not source.is_file():
        GeoPackage.open(source)  # says why not
    if target.exists():
        raise there_already(target)
    if not target.parent.is_dir():
        raise _no_folder(target.parent)
    GeoPackage.open(source, current=False).close()
    with _draft(target) as draft:
        rows = _copied(source, draft, target, feedback)
        _settle(draft, kind)
        copied = _described(draft, target, rows)
        to_disk(draft)
        shutil.copymode(source, draft)  # a temporary file is for its owner alone
        publish(draft, target)
    feedback.setProgress(100.0)
    return copied


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """Give an empty file beside `target`, which is gone afterwards whatever happens."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    except OSError as error:
        raise _not_written(target, error) from error
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        for left in ("", "-journal", "-wal", "-shm"):
            draft.with_name(draft.name + left).unlink(missing_ok=True)


def _copied(source: Path, draft: Path, target: Path, feedback: Feedback) -> dict[str, int]:
    """Copy page by page, and return the number of rows of each table at that very moment."""

    def progress(status: int, remaining: int, total: int) -> None:
        check_cancelled(feedback)
        feedback.setProgress(80.0 * (total - remaining) / max(total, 1))

    with closing(_connect(source)) as old, closing(_connect(draft)) as new:
        with worded(str(source)):
            old.execute("BEGIN")
            rows = _rows(old)  # reading begins here, and within one transaction everything read is of one moment
        with worded(str(target)):
            old.backup(new, pages=PAGES, progress=progress)
    return rows


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)


def _rows(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in names}


def _settle(draft: Path, kind: str) -> None:
    with worded(str(draft)), closing(_connect(draft)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        if kind == HANDOVER:
            connection.execute("VACUUM")


def _described(draft: Path, target: Path, rows: dict[str, int]) -> Copied:
    """Check the copy and say what it holds; `PlanningError` where it is damaged or lacks something."""
    with worded(str(draft)), closing(_connect(draft)) as connection:
        faults = faults_of(connection, thorough=True)
        there = _rows(connection)
        faults += [f"{name}: {rows.get(name)} / {there.get(name)}" for name in rows if rows[name] != there.get(name)]
        if faults:
            raise _not_the_same(target, faults)
        personal = _personal(connection, set(there))
        sources = _sources(connection, set(there))
    records = {table.name: there[table.name] for table in TABLES if table.name in there}
    return Copied(str(target), records, personal, sources, _sha256(draft))


def _sources(connection: sqlite3.Connection, there: set[str]) -> int:
    """Return how many survey files it keeps as they were received; what is copied may be older than these tables."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(import_batch)")}
    if "import_batch" not in there or "source_content" not in columns:
        return 0
    (sources,) = connection.execute("SELECT count(*) FROM import_batch WHERE source_content IS NOT NULL").fetchone()
    return int(sources)


def _personal(connection: sqlite3.Connection, there: set[str]) -> dict[str, int]:
    """Return how many records say something in each field about people, voided ones included."""
    found: dict[str, int] = {}
    for table in TABLES:
        if table.name not in there:
            continue
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")}
        for name in _personal_fields(table, columns):
            sql = f"SELECT count(*) FROM {table.name} WHERE length(trim({name})) > 0"
            (count,) = connection.execute(sql).fetchone()
            if count:
                found[f"{table.name}.{name}"] = int(count)
    return found


def _personal_fields(table: Table, columns: set[str]) -> list[str]:
    return [field.name for field in table.all_fields if field.personal and field.name in columns]


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _no_folder(folder: Path) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The folder does not exist"),
        QT_TRANSLATE_NOOP("MineAction", "{folder} is not a folder."),
        folder=str(folder),
    )


def _not_written(target: Path, error: OSError) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The copy cannot be written"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with enough space."),
        file=str(target),
        error=error.strerror or str(error),
    )


def _not_the_same(target: Path, faults: list[str]) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The copy is not the same as the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "{file} was not written. Found: {faults}"),
        QT_TRANSLATE_NOOP("MineAction", "The workspace itself may be damaged; keep it, and open the last backup."),
        file=str(target),
        faults="; ".join(faults[:5]),
    )
