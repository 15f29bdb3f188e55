# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a planner's saved mappings lie: in a folder of the QGIS profile, from which they can be copied to others."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def mappings_folder() -> Path:
    """Return the folder; it is made when the first mapping is saved."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mine_action" / "mappings"
