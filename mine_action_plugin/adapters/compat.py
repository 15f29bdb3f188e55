# SPDX-License-Identifier: GPL-3.0-or-later
"""Every branch on the version or platform of QGIS, Qt and Python, and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsApplication, QgsField
from qgis.PyQt.QtCore import QVariant

try:  # Qt 6 names field types in QMetaType; QGIS 3.22 knows only QVariant's
    from qgis.PyQt.QtCore import QMetaType

    _TYPES = {
        "text": QMetaType.Type.QString,
        "integer": QMetaType.Type.LongLong,
        "real": QMetaType.Type.Double,
        "date": QMetaType.Type.QDate,
        "boolean": QMetaType.Type.Bool,
    }
    QgsField("probe", _TYPES["text"])
except (AttributeError, TypeError, ImportError):
    _TYPES = {
        "text": QVariant.String,
        "integer": QVariant.LongLong,
        "real": QVariant.Double,
        "date": QVariant.Date,
        "boolean": QVariant.Bool,
    }


def make_field(name: str, kind: str) -> QgsField:
    """Return a field of `kind` "text", "integer", "real", "date" or "boolean"."""
    return QgsField(name, _TYPES[kind])


def is_null(value: Any) -> bool:
    """Return whether an attribute is missing: None since QGIS 4, a QVariant before that."""
    return value is None or value == NULL


def python_interpreter() -> str:
    """Return the Python to start a child process with; inside QGIS `sys.executable` may be QGIS itself."""
    here = Path(sys.executable)
    if here.name.lower().startswith("python"):
        return str(here)
    candidates = [
        Path(sys.exec_prefix) / "python.exe",  # Windows installers
        Path(sys.exec_prefix) / "bin" / f"python{sys.version_info[0]}.{sys.version_info[1]}",
        Path(sys.exec_prefix) / "bin" / "python3",
    ]
    for candidate in candidates:
        if candidate.is_file():
            return str(candidate)
    raise FileNotFoundError(f"no Python beside {sys.exec_prefix}")


def interface_language() -> str:
    """Return the two-letter language of the QGIS interface."""
    return str(QgsApplication.locale())[:2].lower()
