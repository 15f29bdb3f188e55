# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS, Qt and GDAL's Python cannot be imported here, installed or not: the core is shown to do without."""

from __future__ import annotations

import sys

for name in ("qgis", "processing", "PyQt5", "PyQt6", "osgeo"):
    sys.modules[name] = None  # type: ignore[assignment]  # makes `import` raise
