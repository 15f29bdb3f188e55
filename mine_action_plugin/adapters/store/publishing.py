# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving a finished file its name: in one step, whole, and never over another that somebody made meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP

ANOTHER_NAME = QT_TRANSLATE_NOOP("MineAction", "Choose another name.")


def there_already(path: Path, suggestion: str = ANOTHER_NAME) -> PlanningError:
    """Return the refusal to write over `path`."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The file is there already"),
        QT_TRANSLATE_NOOP("MineAction", "{file} would be overwritten."),
        suggestion,
        file=str(path),
    )


def publish(draft: Path, path: Path, suggestion: str = ANOTHER_NAME) -> None:
    """Give `draft` the name `path` and wait until that is on the disk; `PlanningError` where a file has it by now."""
    try:
        os.link(draft, path)
    except FileExistsError as error:
        raise there_already(path, suggestion) from error
    except OSError:  # a file system without links, such as that of a memory stick
        if path.exists():
            raise there_already(path, suggestion) from None
        os.rename(draft, path)
    to_disk(path.parent)


def to_disk(path: Path) -> None:
    """Wait until a file or the names in a folder are on the disk; Windows has no such call for folders."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
