# SPDX-License-Identifier: GPL-3.0-or-later
"""What an algorithm is asked to write: looked at before any work is done, so that no work ends without its result."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP

IN_A_PROVIDER = ("memory:", "ogr:", "postgis:", "postgres:", "mssql:", "oracle:", "spatialite:")
CHOOSE_A_FOLDER = QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk.")


def text_of_value(value: Any) -> str:
    """Return the text of a parameter's value, that of a layer to be written included; empty where it has none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value if isinstance(value, str) else ""


def check_can_be_written(target: str) -> None:
    """Raise `PlanningError` where the file `target` cannot be written, as far as that can be told beforehand.

    Nothing is said of layers in memory and in databases.
    """
    if not target or target == QgsProcessing.TEMPORARY_OUTPUT or target.startswith(IN_A_PROVIDER):
        return
    path = Path(target.split("|")[0])
    try:
        there = path.stat() if path.exists() else None
        parent = path.parent.is_dir()
    except (OSError, ValueError) as error:  # longer than the name of a file may be, or with a NUL in it
        raise _refused(path, str(getattr(error, "strerror", None) or error)) from error
    if "\0" in target:  # which newer versions of Python tell from a name that is not there no more
        raise _refused(path, "NUL")
    if not parent:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The folder does not exist"),
            QT_TRANSLATE_NOOP("MineAction", "{folder} is not a folder."),
            CHOOSE_A_FOLDER,
            folder=str(path.parent),
        )
    if there is None and not os.access(path.parent, os.W_OK):
        raise _refused(path, os.strerror(13))


def cannot_be_written(error: OSError) -> PlanningError:
    """Return what to say of a file or disk that did not take or give what was asked of it."""
    return _refused(Path(os.fsdecode(error.filename or "-")), error.strerror or type(error).__name__)


def _refused(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The file cannot be written"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {reason}."),
        CHOOSE_A_FOLDER,
        file=str(path).replace("\0", "\\0"),
        reason=reason,
    )
