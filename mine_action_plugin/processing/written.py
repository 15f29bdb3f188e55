# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells that an operation wrote into a workspace, wherever it was started: in the panel, the toolbox or a model."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Written(QObject):
    """`happened` is sent on the main thread, once the operation is done."""

    happened = pyqtSignal()


WRITTEN = Written()
