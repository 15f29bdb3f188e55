# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpacking what somebody sent: no path leads out, no archive swells beyond measure, nothing needs a password."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path, PurePosixPath
from typing import IO

from ...core.errors import PlanningError
from ...core.exchange.archive import ZIP_DAMAGE
from ...core.text import QT_TRANSLATE_NOOP

MOST_BYTES = 4 << 30
MOST_FILES = 20_000
BLOCK = 1 << 20


class Budget:
    """What a whole delivery may take when it is laid out: bytes and files."""

    def __init__(self, most_bytes: int = MOST_BYTES, most_files: int = MOST_FILES) -> None:
        self.bytes_left = self.most_bytes = most_bytes
        self.files_left = self.most_files = most_files

    def take(self, size: int, name: str, files: int = 1) -> None:
        """Take `size` bytes from the budget; PlanningError where they are not left."""
        self.bytes_left -= size
        self.files_left -= files
        if self.bytes_left < 0 or self.files_left < 0:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The delivery is too large"),
                QT_TRANSLATE_NOOP("MineAction", "At {name} it came to more than {megabytes} MB or {files} files."),
                QT_TRANSLATE_NOOP("MineAction", "It may be a harmful archive. Otherwise take it in in parts."),
                name=name,
                megabytes=self.most_bytes >> 20,
                files=self.most_files,
            )


def unpack(archive: Path, folder: Path, budget: Budget) -> None:
    """Unpack `archive` into `folder`; PlanningError where it is no whole, harmless zip."""
    try:
        with zipfile.ZipFile(archive) as content:
            entries = [entry for entry in content.infolist() if not entry.is_dir()]
            targets = [folder / safe_path(entry, archive.name) for entry in entries]
            for entry, target in zip(entries, targets):
                if target.exists():
                    raise zipfile.BadZipFile(f"{entry.filename}: twice")
                with content.open(entry) as packed:
                    write_out(packed, entry.filename, target, budget)
    except ZIP_DAMAGE as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The zip file cannot be unpacked"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "It is damaged or no zip file; ask the sender for it again."),
            file=archive.name,
            error=str(error) or type(error).__name__,
        ) from error


def write_out(packed: IO[bytes], name: str, target: Path, budget: Budget) -> int:
    """Write what `packed` holds, the entry `name` of an archive, to the new file `target`; return its bytes.

    Errors of reading are the caller's to word. PlanningError where the disk does not take it: that is no fault of the
    sender's.
    """
    budget.take(0, name)
    size = 0
    writing = True
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            while True:  # counted as it comes out: the size that the archive states may be a lie
                writing = False
                block = packed.read(BLOCK)
                writing = True
                if not block:
                    break
                budget.take(len(block), name, files=0)
                file.write(block)
                size += len(block)
    except OSError as error:
        if not writing:
            raise
        raise no_room(name, error) from error
    return size


def no_room(name: str, error: OSError) -> PlanningError:
    """Return what to say where the disk does not take a file of a delivery."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The delivery cannot be laid out on this computer"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Free some space for temporary files, then do it again."),
        file=name,
        error=error.strerror or type(error).__name__,
    )


def safe_path(entry: zipfile.ZipInfo, archive: str) -> PurePosixPath:
    """Return where an entry goes inside the folder; PlanningError for one that would go elsewhere or is encrypted."""
    name = _real_name(entry).replace("\\", "/")
    if entry.flag_bits & 1:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "{entry} is encrypted."),
            QT_TRANSLATE_NOOP("MineAction", "Unpack it with its password, then take in the folder."),
            archive,
            name,
        )
    return path_inside(name, stat.S_ISLNK(entry.external_attr >> 16), archive)


def path_inside(name: str, linked: bool, archive: str) -> PurePosixPath:
    """Return the path `name` inside a folder; PlanningError for one that leads out of it, or is a link (`linked`)."""
    path = PurePosixPath(name)
    outside = path.is_absolute() or ".." in path.parts or ":" in name or not path.parts or "\0" in name
    if outside or linked:
        raise _refused(
            QT_TRANSLATE_NOOP("MineAction", "{entry} would be written outside of its folder."),
            QT_TRANSLATE_NOOP("MineAction", "The archive is harmful or damaged; nothing was unpacked."),
            archive,
            name,
        )
    return path


def _real_name(entry: zipfile.ZipInfo) -> str:
    """Return the name of an entry; one not marked as UTF-8 is so all the same in most zips made today."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _refused(detail: str, suggestion: str, archive: str, entry: str) -> PlanningError:
    problem = QT_TRANSLATE_NOOP("MineAction", "The archive {file} is refused")
    return PlanningError(problem, detail, suggestion, file=archive, entry=entry[:100])
