# SPDX-License-Identifier: GPL-3.0-or-later
"""The zip of a delivery: the same content gives the same bytes, and every member is read again before it counts."""

from __future__ import annotations

import hashlib
import lzma
import re
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

# zipfile does not word damage alike: each of these came out of zips of one of its four methods with bytes changed,
# RuntimeError also where the method is one that it does not know.
ZIP_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,
    ValueError,
    OSError,
)
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def sha256(content: bytes) -> str:
    """Return the SHA-256 of `content` as lower-case hex."""
    return hashlib.sha256(content).hexdigest()


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file as lower-case hex."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def write_zip(path: Path, files: Mapping[str, bytes], at: datetime) -> None:
    """Write `files` as a zip in their order, all dated `at`. ValueError for a name that is not plain ASCII."""
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in files.items():
            if not _NAME.fullmatch(name):
                raise ValueError(name)
            member = zipfile.ZipInfo(name, at.timetuple()[:6])
            member.create_system, member.external_attr = 3, 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)


def read_zip(path: Path) -> dict[str, bytes]:
    """Return the members of a zip by name, each checked against its CRC-32; `PlanningError` for a damaged one."""
    try:
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except ZIP_DAMAGE as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The zip is damaged"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "Send it again, to another disk if this happens twice."),
            file=path.name,
            error=str(error) or type(error).__name__,
        ) from error
