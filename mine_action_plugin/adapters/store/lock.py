# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has a workspace file open: one planner writes one file. A file beside it says who; it warns and never bars."""

from __future__ import annotations

import json
import os
import platform
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

from ...core.model.records import timestamp
from .processes import birth_of, is_alive

SUFFIX = ".lock"
MODE = 0o644


@dataclass(frozen=True)
class Holder:
    """Who opened a workspace: name, computer, process with what tells it from a later one of that number, and when."""

    user: str
    host: str
    process: int
    birth: str
    since: str

    @property
    def is_here(self) -> bool:
        return self.host == platform.node()

    @property
    def is_gone(self) -> bool:
        """Whether the process ended without closing the workspace; known only of processes on this computer."""
        if not self.is_here:
            return False
        return not is_alive(self.process) or (bool(self.birth) and birth_of(self.process) != self.birth)


@dataclass(frozen=True)
class Lock:
    """What came of taking the lock: whether it is ours, who else has it, and who left it behind."""

    path: Path
    me: Holder
    is_mine: bool
    other: Holder | None = None
    left_by: Holder | None = None

    def release(self) -> None:
        """Give the lock back; one that is somebody else's by now stays."""
        if self.is_mine and _read(self.path) == self.me:
            self.path.unlink(missing_ok=True)


def lock_path(workspace: Path) -> Path:
    """Return where the lock of the workspace file at `workspace` lies."""
    return workspace.with_name(workspace.name + SUFFIX)


def take(workspace: Path, user: str, now: datetime) -> Lock:
    """Take the lock of `workspace` for this process, or say who has it.

    A lock whose process on this computer is dead is taken over. Where the folder cannot be written there is no lock.
    """
    path = lock_path(workspace)
    me = Holder(user, platform.node(), os.getpid(), birth_of(os.getpid()), timestamp(now))
    try:
        _create(path, me)
        return Lock(path, me, True)
    except FileExistsError:
        there = _read(path)
    except OSError:  # a folder that cannot be written, where SQLite cannot write either
        return Lock(path, me, False)
    if there is None:  # closed at this very moment
        return take(workspace, user, now)
    if (there.host, there.process, there.birth) == (me.host, me.process, me.birth):
        return Lock(path, there, True)
    if not there.is_gone:
        return Lock(path, me, False, other=there)
    return _take_over(path, me, there)


def _create(path: Path, holder: Holder) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, MODE)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(holder), file, ensure_ascii=False)


def _take_over(path: Path, me: Holder, dead: Holder) -> Lock:
    try:
        handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(me), file, ensure_ascii=False)
        os.chmod(name, MODE)
        os.replace(name, path)
    except OSError:  # as in `take`
        return Lock(path, me, False, left_by=dead)
    return Lock(path, me, True, left_by=dead)


def _read(path: Path) -> Holder | None:
    """Return who holds the lock at `path`, None where there is none; what cannot be read is held by an unknown."""
    try:
        content = path.read_text(encoding="utf-8")
        since = timestamp(datetime.fromtimestamp(path.stat().st_mtime, timezone.utc))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return Holder("?", "?", 0, "", "?")
    try:
        told = json.loads(content)
        user, host, birth, told_since = (str(told[name]) for name in ("user", "host", "birth", "since"))
        return Holder(user, host, int(told["process"]), birth, told_since)
    except (ValueError, TypeError, KeyError):
        return Holder("?", "?", 0, "", since)
