# SPDX-License-Identifier: GPL-3.0-or-later
"""The base map that a printing algorithm is given: layers, ids of layers of the project, files and folders."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject

from ..adapters.words import interface_words


def base_map_layers(value: Any, project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers that the value of BASEMAP names, those of files after those of the project.

    `PlanningError` where a file cannot be read.
    """
    from ..adapters.base_map import base_layers

    given = value if isinstance(value, (list, tuple)) else [value] if value else []
    parts = [part for one in given for part in (one.split(";") if isinstance(one, str) else [one])]
    layers: list[QgsMapLayer] = []
    files: list[str] = []
    for part in parts:
        if isinstance(part, QgsMapLayer):
            layers.append(part)
        elif project.mapLayer(part) is not None:
            layers.append(project.mapLayer(part))
        elif part.strip():
            files.append(part.strip())
    return [*layers, *(base_layers(files, interface_words()) if files else [])]
