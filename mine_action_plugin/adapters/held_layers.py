# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers that cannot be edited while the project saves edits in transaction groups, where no guard can stand.

With automatic groups QGIS writes each value at once, in a statement that says no version, and the version only after
it, as it is by then. With buffered groups it asks nobody before it saves. In both, what another has saved since a form
was opened would be overwritten unseen; so there is no editing until the mode is off again.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .compat import group_anew, saves_without_asking

HELD = "mineaction/held"  # on a layer that is read only for this reason alone; saved with the project


def held_back() -> PlanningError:
    """Return what the planner reads whose project has a mode in which layers of the workspace are held."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Layers of the workspace cannot be edited in this project"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "The project saves edits in transaction groups. There QGIS does not say what had been read of a record,"
            " so that what somebody else saved meanwhile would be overwritten unseen.",
        ),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "Set the transaction mode of the project (Project Properties, Data Sources) to local edit buffers, or"
            " untick 'Automatically create transaction groups' there. Then the layers can be edited again.",
        ),
    )


def is_held(layer: QgsVectorLayer) -> bool:
    """Return whether `layer` is read only because of the mode of its project."""
    return layer.customProperty(HELD) is not None


def hold_or_release(project: QgsProject, layers: Iterable[QgsVectorLayer]) -> bool:
    """Make `layers` read only while the mode of `project` asks for that, and no longer; return whether any are held.

    What is read only for another reason stays so. Layers that are being edited can then be saved (see `EditGuard`), but
    not be edited anew.
    """
    layers = list(layers)
    if not saves_without_asking(project):
        for layer in filter(is_held, layers):
            layer.removeCustomProperty(HELD)
            layer.setReadOnly(False)
        return False
    free = [layer for layer in layers if not layer.readOnly()]
    for layer in free:
        layer.setCustomProperty(HELD, True)
        layer.setReadOnly(True)
    if free:
        group_anew(project)
    return any(map(is_held, layers))
