# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a path lies on another computer's disk, where SQLite's locks cannot be relied on."""

from __future__ import annotations

import ctypes
import os
import re
from pathlib import Path
from typing import Any

MOUNTS = Path("/proc/self/mounts")
NETWORK_TYPES = frozenset(
    (
        "9p", "afs", "afpfs", "ceph", "cifs", "davfs", "fuse.ceph", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
        "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3",
        "nfs4", "smb", "smb2", "smb3", "smbfs", "sshfs", "vboxsf",
    )
)  # fmt: skip
_REMOTE_DRIVE = 4  # Windows: DRIVE_REMOTE


def network_share(path: Path) -> str:
    """Return the kind of network drive that `path` lies on ("cifs", "UNC", ...), empty for a disk of this computer."""
    if is_unc(str(path)):
        return "UNC"
    if os.name == "nt":
        root = os.path.splitdrive(os.path.abspath(path))[0] + "\\"
        return windows_share(root, ctypes.windll.kernel32)  # type: ignore[attr-defined,unused-ignore]
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:  # a system without /proc does not tell
        return ""
    kind = kind_of_mount(os.path.realpath(path), mounts)
    return kind if kind in NETWORK_TYPES else ""


def is_unc(path: str) -> bool:
    r"""Return whether `path` names a share of a server, as Windows writes it.

    >>> [is_unc(one) for one in (r"\\server\share\w.gpkg", r"\\?\UNC\server\w.gpkg", r"\\?\C:\w.gpkg", r"C:\w.gpkg")]
    [True, True, False, False]
    """
    if os.name == "nt":
        path = path.replace("/", "\\")
    return bool(re.match(r"\\\\(\?\\UNC\\|[^?.\\])", path, re.IGNORECASE))


def windows_share(root: str, kernel: Any) -> str:
    """Return "network drive" where Windows says that the drive with this root is one."""
    return "network drive" if kernel.GetDriveTypeW(root) == _REMOTE_DRIVE else ""


def kind_of_mount(path: str, mounts: str) -> str:
    """Return the type of the file system that holds the absolute `path`, from a table of mounts as in fstab(5)."""
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), parts[1])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):  # a later mount on the same point hides the earlier
            best, kind = point, parts[2]
    return kind
