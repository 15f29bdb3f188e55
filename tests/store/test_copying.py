# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a workspace is the workspace at one moment, whole, checked, and never over another file."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from mine_action_plugin.adapters.store import copying, open_workspace
from mine_action_plugin.adapters.store.copying import BACKUP, HANDOVER, KINDS, copy_workspace
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.shared_data import ROOT

COUNTS = dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0)


@pytest.fixture
def filled(file):
    """A workspace with 1500 hazards, evidence with a source, and a survey file."""
    frame = gpd.GeoDataFrame(
        {"code": [f"H-{n}" for n in range(1500)], "classification": "sha", "remarks": "ملاحظات " * 40},
        geometry=[shapely.box(13, 32, 13.001, 32.001)] * 1500,
        crs=4326,
    )
    with open_workspace(str(file), "Amal") as workspace, workspace.transaction():
        workspace.add_all("hazard", frame)
        workspace.add("evidence", {"kind": "direct", "type": "crater", "source": "a farmer"})
        workspace.add("evidence", {"kind": "direct", "type": "crater"})
        batch = {"source_name": "a.zip", "source_sha256": "0", "table_name": "hazard", "source_content": b"PK"}
        workspace.add("import_batch", {**batch, **COUNTS})
    return file


def dump(path: Path) -> list[str]:
    """Return every statement that would make the database again; those that make tables and triggers in no order."""
    with sqlite3.connect(path) as connection:
        lines = sorted(connection.iterdump())
    connection.close()
    return lines


def beside(path: Path) -> set[str]:
    return {one.name for one in path.parent.iterdir()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_holds_everything_and_says_what(filled, kind):
    before = filled.read_bytes()
    target = filled.with_name("copy.gpkg")
    copied = copy_workspace(filled, target, Silent(), kind)
    assert filled.read_bytes() == before
    assert beside(filled) == {"w.gpkg", "copy.gpkg"}
    assert dump(target) == dump(filled)
    assert (copied.rows["hazard"], copied.rows["evidence"], copied.rows["audit_log"]) == (1500, 2, 1503)
    assert copied.personal == {"evidence.source": 1}
    assert copied.sources == 1
    assert copied.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert target.stat().st_mode == filled.stat().st_mode
    with open_workspace(str(target), "Omar") as workspace:
        assert workspace.count("hazard") == 1500
        workspace.add("hazard", {"code": "H-new", "classification": "sha"})


def test_a_workspace_with_a_write_ahead_log_gives_a_copy_that_is_one_file(filled):
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("INSERT INTO organisation (id, code, name, kind) VALUES ('o', 'UN', 'UN', 'un')")
    assert Path(f"{filled}-wal").stat().st_size > 0
    with sqlite3.connect(f"file:{shutil.copy(filled, filled.with_name('naive.gpkg'))}", uri=True) as naive:
        assert naive.execute("SELECT count(*) FROM organisation").fetchone() == (0,)  # what a plain file copy loses
    naive.close()
    for kind in KINDS:
        target = filled.with_name(f"{kind}.gpkg")
        assert copy_workspace(filled, target, Silent(), kind).rows["organisation"] == 1
        assert target.read_bytes()[18:20] == b"\1\1"  # SQLite file format: 1 is a rollback journal, 2 is WAL
        assert not Path(f"{target}-wal").exists()
    other.close()


def test_only_a_backup_keeps_what_is_no_longer_in_a_table(filled):
    with sqlite3.connect(filled) as connection:
        connection.execute("PRAGMA secure_delete = OFF")  # as SQLite is unless Debian builds it
        connection.execute("CREATE TABLE scratch (text TEXT)")
        connection.execute("INSERT INTO scratch VALUES ('the witness lives by the well')")
        connection.execute("DROP TABLE scratch")
    connection.close()
    for kind, there in ((BACKUP, True), (HANDOVER, False)):
        target = filled.with_name(f"{kind}.gpkg")
        copy_workspace(filled, target, Silent(), kind)
        assert (b"the witness lives by the well" in target.read_bytes()) == there


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_while_somebody_writes_the_copy_is_of_one_moment(filled, journal, monkeypatch):
    """A writer adds a task and its link, always both in one transaction; no copy may hold one without the other."""
    monkeypatch.setattr(copying, "PAGES", 20)
    with sqlite3.connect(filled) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.close()
    stop, written = threading.Event(), []

    def write() -> None:
        with open_workspace(str(filled), "writer") as workspace:
            hazard = workspace.read("hazard")["id"].iloc[0]
            while not stop.is_set():
                with workspace.transaction():
                    task = workspace.add("task", {"code": f"T-{len(written)}", "activity": "bac_surface"})
                    workspace.add("task_hazard", {"task_id": task, "hazard_id": hazard})
                written.append(task)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        rows = []
        for number in range(4):
            seen = len(written)
            rows.append(copy_workspace(filled, filled.with_name(f"{number}.gpkg"), Silent()).rows)
            while len(written) < seen + 3:  # the writer goes on
                assert writer.is_alive()
    finally:
        stop.set()
        writer.join(30)
    assert [one["task"] for one in rows] == [one["task_hazard"] for one in rows]
    assert rows[-1]["task"] > rows[0]["task"]


def test_a_file_that_is_there_is_never_overwritten(filled):
    target = filled.with_name("copy.gpkg")
    target.write_text("somebody's")
    with pytest.raises(PlanningError, match="would be overwritten"):
        copy_workspace(filled, target, Silent())
    with pytest.raises(PlanningError, match="would be overwritten"):
        copy_workspace(filled, filled, Silent())
    assert target.read_text() == "somebody's"


def test_a_file_that_appears_meanwhile_is_not_overwritten_either(filled):
    target = filled.with_name("copy.gpkg")

    class Colleague(Silent):
        def setProgress(self, progress: float) -> None:
            target.write_text("somebody's")

    with pytest.raises(PlanningError, match="would be overwritten"):
        copy_workspace(filled, target, Colleague())
    assert target.read_text() == "somebody's"
    assert beside(filled) == {"w.gpkg", "copy.gpkg"}


def test_a_disk_without_links_is_no_obstacle(filled, monkeypatch):
    def refuse(*_paths: object) -> None:
        raise PermissionError(1, "Operation not permitted")  # what vfat says

    monkeypatch.setattr(os, "link", refuse)
    target = filled.with_name("copy.gpkg")
    assert copy_workspace(filled, target, Silent()).rows["hazard"] == 1500
    assert beside(filled) == {"w.gpkg", "copy.gpkg"}


def test_cancelled_there_is_no_copy(filled, monkeypatch):
    monkeypatch.setattr(copying, "PAGES", 20)

    class Impatient(Silent):
        steps = 0

        def setProgress(self, progress: float) -> None:
            self.steps += 1

        def isCanceled(self) -> bool:
            return self.steps > 3

    with pytest.raises(Cancelled):
        copy_workspace(filled, filled.with_name("copy.gpkg"), Impatient())
    assert beside(filled) == {"w.gpkg"}


@pytest.mark.parametrize(
    ("folder", "says"), [("nowhere", "is not a folder"), ("/proc", "cannot be written")], ids=["missing", "refused"]
)
def test_a_folder_that_takes_no_file_is_said_so(filled, folder, says):
    with pytest.raises(PlanningError, match=says):
        copy_workspace(filled, filled.parent / folder / "copy.gpkg", Silent())


def test_what_is_no_workspace_is_not_copied(filled, tmp_path):
    other = tmp_path / "other.gpkg"
    for content in (b"", b"not a database at all" * 100):
        other.write_bytes(content)
        with pytest.raises(PlanningError, match="not a workspace|never was a workspace"):
            copy_workspace(other, tmp_path / "copy.gpkg", Silent())
    with pytest.raises(PlanningError, match="is not there"):
        copy_workspace(tmp_path / "none.gpkg", tmp_path / "copy.gpkg", Silent())
    assert not (tmp_path / "copy.gpkg").exists() and not (tmp_path / "none.gpkg").exists()


def test_a_damaged_workspace_gives_no_copy(filled):
    content = bytearray(filled.read_bytes())
    with sqlite3.connect(filled) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'hazard_id'").fetchone()[0]
    connection.close()
    content[(root - 1) * 4096 + 8 : (root - 1) * 4096 + 40] = b"\xff" * 32
    filled.write_bytes(content)
    with pytest.raises(PlanningError, match="not the same|is damaged"):
        copy_workspace(filled, filled.with_name("copy.gpkg"), Silent())
    assert beside(filled) == {"w.gpkg"}


COPY = """
import resource, sys
from pathlib import Path
from mine_action_plugin.adapters.store.copying import copy_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    copy_workspace(Path(sys.argv[1]), Path(sys.argv[2]), Silent(), sys.argv[4])
except PlanningError as error:
    print(error)
    sys.exit(3)
"""


@pytest.mark.parametrize(("kind", "share"), [(BACKUP, 0.0), (BACKUP, 0.5), (HANDOVER, 0.9)])
def test_where_the_file_cannot_grow_any_more_there_is_no_copy(filled, kind, share):
    """A limit on the size of files stands in for a full disk: the system refuses the very same write."""
    before, target = filled.read_bytes(), filled.with_name("copy.gpkg")
    command = [sys.executable, "-c", COPY, str(filled), str(target), str(int(len(before) * share)), kind]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 3, done.stderr
    assert "disk is full or does not answer" in done.stdout and str(target) in done.stdout
    assert filled.read_bytes() == before and beside(filled) == {"w.gpkg"}


KILLED = """
import os, signal, sys
from pathlib import Path
from mine_action_plugin.adapters.store import copying
from mine_action_plugin.core.feedback import Silent
copying.PAGES = 20
class Deadly(Silent):
    left = int(sys.argv[3])
    def setProgress(self, progress):
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
copying.copy_workspace(Path(sys.argv[1]), Path(sys.argv[2]), Deadly())
"""


@pytest.mark.parametrize("step", [0, 5, 20])
def test_killed_on_the_way_there_is_no_copy_under_its_name(filled, step):
    before, target = dump(filled), filled.with_name("copy.gpkg")
    done = subprocess.run([sys.executable, "-c", KILLED, str(filled), str(target), str(step)], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert not target.exists()
    assert dump(filled) == before
    copy_workspace(filled, target, Silent())  # what the dead one left behind is in nobody's way
