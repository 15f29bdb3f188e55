# SPDX-License-Identifier: GPL-3.0-or-later
"""Every branch on the version or platform of QGIS, Qt and Python, and nothing else."""

from __future__ import annotations

import ctypes
import sys
import threading
from pathlib import Path
from typing import Any

from qgis.core import NULL, Qgis, QgsApplication, QgsField, QgsProject, QgsRenderContext, QgsTextFormat, QgsVectorLayer
from qgis.PyQt.QtCore import QT_VERSION, QVariant
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

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
        "text": QVariant.Type.String,
        "integer": QVariant.Type.LongLong,
        "real": QVariant.Type.Double,
        "date": QVariant.Type.Date,
        "boolean": QVariant.Type.Bool,
    }


def make_field(name: str, kind: str) -> QgsField:
    """Return a field of `kind` "text", "integer", "real", "date" or "boolean"."""
    return QgsField(name, _TYPES[kind])


_this_thread = threading.local()


def keep_thread_state() -> None:
    """Let Python's state of this thread live as long as the thread does.

    Qt's threads come without one, and Python drops the state that it made for a call at the end of it. pyproj 3.7 keeps
    a PROJ context by thread that goes down with that state, but is used again by the next call on the same thread: QGIS
    crashed at the second algorithm in the background (pyproj issue 1509).
    """
    if not getattr(_this_thread, "kept", False):
        ctypes.pythonapi.PyGILState_Ensure()  # never released: that is what keeps it
        _this_thread.kept = True


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
    """Return the two-letter language in which QGIS speaks, which a start with `--lang` sets for once."""
    running = QgsApplication.instance()
    started = running.translation() if isinstance(running, QgsApplication) else ""
    return str(started or QgsApplication.locale())[:2].lower()


def set_label_font(label: Any, font: QFont, colour: QColor) -> None:
    """Set the font of a layout label; QGIS 3.22 has no text formats there."""
    if hasattr(label, "setTextFormat"):
        text = QgsTextFormat.fromQFont(font)
        text.setColor(colour)
        label.setTextFormat(text)
    else:
        label.setFont(font)
        label.setFontColor(colour)


def font_families(arabic: bool = False) -> list[str]:
    """Return the families of the installed fonts, those that can write Arabic only where `arabic`."""
    database = QFontDatabase() if QT_VERSION < 0x060000 else QFontDatabase
    system = QFontDatabase.WritingSystem.Arabic if arabic else QFontDatabase.WritingSystem.Any
    return list(database.families(system))


def show_all_labels(settings: Any) -> None:
    """Let every label of a layer be drawn, over others if it must."""
    if hasattr(settings, "placementSettings"):
        settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    else:
        settings.displayAll = True


def text_stays_text() -> Any:
    """Return the setting by which a PDF keeps text as text; the enum has no scope in QGIS 3.22."""
    if hasattr(QgsRenderContext, "TextFormatAlwaysText"):
        return QgsRenderContext.TextFormatAlwaysText
    return Qgis.TextRenderFormat.AlwaysText


def make_tab(container: Any) -> None:
    """Let a container of a form be a tab; what QGIS 3.22 has for it is on its way out since 3.32."""
    if hasattr(container, "setType"):
        container.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        container.setIsGroupBox(False)


def keep_style(layer: QgsVectorLayer, name: str) -> None:
    """Write the style of `layer` into its own GeoPackage, as its default; newer QGIS has another name for that."""
    save = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
    save(name, "", True, "")


def saves_without_asking(project: QgsProject) -> bool:
    """Return whether a project writes edits at once, or those of several layers together, instead of layer by layer."""
    if hasattr(project, "transactionMode"):
        return project.transactionMode() != Qgis.TransactionMode.Disabled
    return bool(project.autoTransaction())


def signals_of_mode(project: QgsProject) -> tuple[Any, ...]:
    """Return the signals after which `saves_without_asking` may be another; QGIS 3.22 tells of new groups alone."""
    names = ("transactionModeChanged", "transactionGroupsChanged")
    return tuple(getattr(project, name) for name in names if hasattr(project, name))


def group_anew(project: QgsProject) -> None:
    """Leave layers that are read only out of the one group whose edits QGIS 3.26 and later saves together.

    It takes in what can be edited when the mode is set, and then starts no layer at all where one of them cannot be.
    """
    if not hasattr(project, "transactionMode") or project.transactionMode() != Qgis.TransactionMode.BufferedGroups:
        return
    if project.setTransactionMode(Qgis.TransactionMode.Disabled):  # refused while a layer is being edited
        project.setTransactionMode(Qgis.TransactionMode.BufferedGroups)
