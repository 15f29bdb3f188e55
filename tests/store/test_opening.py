# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when a workspace is opened: network drives, files left beside it, what cannot be written."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mine_action_plugin.adapters.store import network_share, open_workspace
from mine_action_plugin.adapters.store.network_share import kind_of_mount, windows_share
from mine_action_plugin.adapters.store.opening import remarks_before
from tests.shared_data import ROOT

# Lines as Linux writes them in /proc/self/mounts.
MOUNTS = r"""
overlay / overlay rw,relatime 0 0
/dev/sda1 /home ext4 rw 0 0
//server/plans /mnt/mine\040action cifs rw,vers=3.0 0 0
nas:/export /mnt/nas nfs4 rw 0 0
amal@host:/ /home/amal/host fuse.sshfs rw 0 0
/dev/sdb1 /mnt/nas/local ext4 rw 0 0
nas:/old /media/twice nfs rw 0 0
/dev/sdc1 /media/twice vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/amal/w.gpkg", "ext4"),
        ("/mnt/mine action/w.gpkg", "cifs"),
        ("/mnt/mine actions/w.gpkg", "overlay"),
        ("/mnt/nas/a/b/w.gpkg", "nfs4"),
        ("/mnt/nas/local/w.gpkg", "ext4"),
        ("/home/amal/host/w.gpkg", "fuse.sshfs"),
        ("/media/twice/w.gpkg", "vfat"),
        ("/w.gpkg", "overlay"),
    ],
)
def test_the_innermost_mount_says_where_a_file_lies(path, kind):
    assert kind_of_mount(path, MOUNTS) == kind


def test_a_workspace_on_a_network_drive_is_told(file, tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    monkeypatch.setattr(network_share, "MOUNTS", mounts)
    folder = str(file.parent.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/x {folder} cifs rw 0 0\n")
    assert [finding.text() for finding in remarks_before(file)] == [
        f"The workspace lies on a network drive: {file} (cifs): two programs at once can destroy it there"
    ]
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {folder} ext4 rw 0 0\n")
    assert remarks_before(file) == []
    mounts.unlink()
    assert remarks_before(file) == []


def test_a_share_named_as_windows_does_is_told():
    assert network_share.network_share(Path(r"\\server\share\w.gpkg")) == "UNC"


@pytest.mark.parametrize(("kind", "told"), [(4, "network drive"), (3, ""), (2, "")])
def test_on_windows_the_kind_of_drive_is_asked(kind, told):
    class Kernel:
        def GetDriveTypeW(self, root):
            assert root == "Z:\\"
            return kind

    assert windows_share("Z:\\", Kernel()) == told


def test_this_computer_s_own_disk_is_no_network_drive(file):
    assert network_share.network_share(file) == ""


CUT_OFF = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA journal_mode = {sys.argv[2]}")
connection.execute("PRAGMA cache_size = 1")
if sys.argv[2] == "DELETE":
    connection.execute("BEGIN")
for number in range(200):
    connection.execute("INSERT INTO organisation (id, code, name, kind) VALUES (?, ?, ?, 'un')", (str(number),) * 3)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize(("journal", "end", "count"), [("WAL", "-wal", 200), ("DELETE", "-journal", 0)])
def test_what_a_dead_program_left_beside_the_file_is_told_and_mended_by_opening(file, journal, end, count):
    done = subprocess.run([sys.executable, "-c", CUT_OFF, str(file), journal], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    beside = Path(f"{file}{end}")
    (finding,) = remarks_before(file)
    assert finding.text().startswith(f"Part of the workspace lies in a second file: w.gpkg{end} holds ")
    assert finding.values["size"] == beside.stat().st_size
    with open_workspace(str(file)) as workspace:
        assert workspace.count("organisation") == count
        assert workspace.engine.execute("PRAGMA integrity_check") == [("ok",)]
    assert not beside.exists()
    assert remarks_before(file) == []
