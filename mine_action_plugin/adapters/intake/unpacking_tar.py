# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpacking tar archives, compressed or not, as carefully as zip files: plain files alone, and none outside."""

from __future__ import annotations

import lzma
import tarfile
import zlib
from pathlib import Path

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .unpacking import Budget, path_inside, write_out


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
                packed = content.extractfile(entry)
                if packed is None:
                    raise tarfile.TarError(entry.name)
                # Holes in a sparse file cost the archive nothing, and a cut one ends early without an error.
                with packed:
                    if write_out(packed, entry.name, target, budget) != entry.size:
                        raise tarfile.TarError(entry.name)
    except (tarfile.TarError, OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The tar archive cannot be unpacked"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "It is damaged or no tar archive; ask the sender for it again."),
            file=archive.name,
            error=str(error) or type(error).__name__,
        ) from error
