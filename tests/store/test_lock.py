# SPDX-License-Identifier: GPL-3.0-or-later
"""One planner writes one file: the second is told who has it, and a crash is told from an open workspace."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import datetime, timezone

import pytest

from mine_action_plugin.adapters.store import lock, processes
from mine_action_plugin.adapters.store.lock import Holder, lock_path, take
from mine_action_plugin.adapters.store.opening import remarks_on_lock
from tests.shared_data import ROOT

CLOCK = datetime(2026, 1, 1, tzinfo=timezone.utc).astimezone().strftime("%Y-%m-%d %H:%M")
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
OTHER = """
import sys, time
from datetime import datetime, timezone
from pathlib import Path
from mine_action_plugin.adapters.store.lock import take
taken = take(Path(sys.argv[1]), "Omar", datetime(2026, 1, 1, tzinfo=timezone.utc))
print(taken.is_mine, flush=True)
sys.stdin.read()
taken.release()
"""


@pytest.fixture
def workspace(tmp_path):
    return tmp_path / "مساحة عمل.gpkg"


@pytest.fixture
def other(workspace):
    """Another process that has the workspace open."""
    command = [sys.executable, "-c", OTHER, str(workspace)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.communicate()


def texts(taken) -> list[str]:
    return [finding.text() for finding in remarks_on_lock(taken)]


def test_the_first_holds_the_lock_and_gives_it_back(workspace):
    taken = take(workspace, "Amal", NOW)
    assert (taken.is_mine, taken.other, taken.left_by, texts(taken)) == (True, None, None, [])
    told = json.loads(lock_path(workspace).read_text(encoding="utf-8"))
    assert told == {
        "user": "Amal", "host": platform.node(), "process": os.getpid(),
        "birth": processes.birth_of(os.getpid()), "since": "2026-01-02T03:04:05.000Z",
    }  # fmt: skip
    taken.release()
    assert not lock_path(workspace).exists()
    taken.release()


def test_the_same_program_may_open_it_again(workspace):
    take(workspace, "Amal", NOW)
    again = take(workspace, "Amal", NOW)
    assert again.is_mine and texts(again) == []
    again.release()
    assert not lock_path(workspace).exists()


def test_the_second_is_told_who_has_it_and_leaves_the_lock_alone(workspace, other):
    mine = take(workspace, "Amal", NOW)
    assert not mine.is_mine
    assert texts(mine) == [f"Another planner has this workspace open: Omar on {platform.node()} since {CLOCK}"]
    mine.release()
    assert json.loads(lock_path(workspace).read_text(encoding="utf-8"))["user"] == "Omar"
    other.communicate("")
    assert not lock_path(workspace).exists()
    assert take(workspace, "Amal", NOW).is_mine


def test_after_a_crash_the_lock_is_taken_over_and_the_crash_is_told(workspace, other):
    other.send_signal(signal.SIGKILL)
    other.wait()
    mine = take(workspace, "Amal", NOW)
    assert mine.is_mine and mine.left_by.user == "Omar"
    assert texts(mine) == [
        f"The workspace was not closed last time: Omar on {platform.node()} opened it on {CLOCK};"
        " that program ended without closing it"
    ]
    assert [path.name for path in workspace.parent.iterdir()] == [lock_path(workspace).name]
    mine.release()
    assert list(workspace.parent.iterdir()) == []


def test_a_process_number_that_was_given_again_is_no_holder(workspace, other):
    holder = Holder("Omar", platform.node(), other.pid, processes.birth_of(other.pid), "then")
    assert not holder.is_gone
    assert replace(holder, birth="1").is_gone
    assert not replace(holder, birth="").is_gone  # a system that does not tell


def test_a_lock_of_another_computer_is_never_taken_over(workspace):
    far = Holder("Omar", "laptop-in-Sirte", 1, "1", "2026-01-01T00:00:00.000Z")
    lock_path(workspace).write_text(json.dumps(asdict(far)))
    mine = take(workspace, "Amal", NOW)
    assert (mine.is_mine, mine.other) == (False, far)
    (finding,) = remarks_on_lock(mine)
    assert finding.kind.suggestion.format(**finding.values).endswith(f"remove the file {lock_path(workspace)}.")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"user": "x"}', b"\xff\xfe", b'{"user": 1, "process": "a"}'])
def test_a_lock_that_cannot_be_read_is_somebody_s(workspace, content):
    lock_path(workspace).write_bytes(content)
    mine = take(workspace, "Amal", NOW)
    assert not mine.is_mine and mine.other.user == "?"
    mine.release()
    assert lock_path(workspace).read_bytes() == content


def test_where_no_lock_can_be_written_there_is_none(tmp_path):
    taken = take(tmp_path / "no such folder" / "w.gpkg", "Amal", NOW)
    assert (taken.is_mine, taken.other) == (False, None)
    taken.release()


def test_a_lock_closed_at_the_very_moment_is_free(workspace, monkeypatch):
    lock_path(workspace).write_text("{}")
    read = lock._read

    def closing(path):
        path.unlink(missing_ok=True)
        monkeypatch.setattr(lock, "_read", read)
        return None

    monkeypatch.setattr(lock, "_read", closing)
    assert take(workspace, "Amal", NOW).is_mine


class Kernel:
    """Stands in for Windows' kernel32: one process runs, one ended, one is another user's."""

    RUNNING, ENDED, DENIED = 10, 11, 12

    def OpenProcess(self, _access, _inherit, process):
        return process if process in (self.RUNNING, self.ENDED) else 0

    def GetLastError(self):
        return self.error

    def GetExitCodeProcess(self, handle, code):
        code._obj.value = 259 if handle == self.RUNNING else 0
        return 1

    def CloseHandle(self, handle):
        self.closed = handle


@pytest.mark.parametrize(("process", "error", "alive"), [(10, 0, True), (11, 0, False), (12, 5, True), (13, 87, False)])
def test_on_windows_the_kernel_is_asked(process, error, alive):
    kernel = Kernel()
    kernel.error = error
    assert processes._runs_on_windows(process, kernel) == alive


@pytest.mark.parametrize("process", [0, -1, 2**40, 2**70])
def test_no_process_has_such_a_number(process):
    assert not processes.is_alive(process)
