# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpacking tar archives, compressed or not, as carefully as zip files: plain files alone, and none outside."""

from __future__ import annotations

import lzma
import tarfile
import zlib
from pathlib import Path

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .unpacking import BLOCK, Budget, path_inside


def unpack_tar(archive: Path, folder: Path, budget: Budget) -> None:
    """Unpack `archive` into `folder`; PlanningError where it is no whole, harmless tar. Read once, front to back."""
    try:
        with tarfile.open(archive, "r|*") as content:
            for entry in content:
                if entry.isdir():
                    continue
                target = folder / path_inside(entry.name, not entry.isreg(), archive.name)
                if target.exists():
                    raise tarfile.TarError(f"{entry.name}: twice")
                target.parent.mkdir(parents=True, exist_ok=True)
                _write(content, entry, target, budget)
    except (tarfile.TarError, OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The tar archive cannot be unpacked"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "It is damaged or no tar archive; ask the sender for it again."),
            file=archive.name,
            error=str(error) or type(error).__name__,
        ) from error


def _write(content: tarfile.TarFile, entry: tarfile.TarInfo, target: Path, budget: Budget) -> None:
    budget.take(0, entry.name)
    packed = content.extractfile(entry)
    if packed is None:
        raise tarfile.TarError(entry.name)
    left = entry.size
    with packed, target.open("wb") as file:
        while True:  # counted as it comes out: holes in a sparse file cost the archive nothing
            block = packed.read(BLOCK)
            if not block:
                break
            budget.take(len(block), entry.name, files=0)
            file.write(block)
            left -= len(block)
    if left:
        raise tarfile.TarError(entry.name)
