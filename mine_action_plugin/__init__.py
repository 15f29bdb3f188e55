# SPDX-License-Identifier: GPL-3.0-or-later
"""Mine Action Planner: plan humanitarian mine action inside QGIS."""

from __future__ import annotations


def classFactory(iface):  # QGIS looks this name up
    """Return the plugin object; `iface` is None under `qgis_process`."""
    from .plugin import MineActionPlugin

    return MineActionPlugin(iface)
