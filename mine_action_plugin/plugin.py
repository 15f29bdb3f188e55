# SPDX-License-Identifier: GPL-3.0-or-later
"""Wires the plugin into QGIS: words, provider and, in the desktop only, the panel."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .adapters.compat import interface_language
from .adapters.words import translation_file
from .processing.provider import MineActionProvider


class MineActionPlugin:
    """The plugin as QGIS sees it. `iface` is None under `qgis_process`, which calls only `initProcessing`."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: MineActionProvider | None = None
        self.panel: Any = None  # the desktop part; its type belongs to a floor that is loaded only with a window
        self.translator = QTranslator()
        if self.translator.load(translation_file(interface_language())):
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        self.provider = MineActionProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        from .gui.desktop import Desktop

        self.initProcessing()
        self.panel = Desktop(self.iface)
        self.panel.load()

    def unload(self) -> None:
        if self.panel is not None:
            self.panel.unload()
            self.panel = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self.translator)
