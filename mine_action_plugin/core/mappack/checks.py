# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold before a map is printed, and what must be seen in it afterwards. Anything else is refused.

QGIS reports success for a page from which a layer is missing, so a success of its own is no proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

Bounds = tuple  # west, south, east, north in the units of the map
LEAST_PIXELS = 4  # that must differ where a hazard is drawn


@dataclass(frozen=True)
class LayerState:
    """A layer of the base map before printing: `broken` says why it cannot be drawn, empty if it can.

    `shows` tells whether it has anything in the map's extent and is not hidden at the map's scale.
    """

    name: str
    broken: str
    shows: bool


@dataclass(frozen=True)
class DrawnHazard:
    """A hazard that a map has to show. `in_layer` tells that it is in the layer that the map draws."""

    code: str
    bounds: Bounds
    in_layer: bool


def check_before(title: str, extent: Bounds, hazards: Sequence[DrawnHazard], base: Iterable[LayerState]) -> None:
    """Raise `PlanningError` unless every hazard is in the map's extent and layer, and every base layer can be drawn.

    `extent` and all bounds are in the CRS of the map. No base layer at all is the planner's choice.
    """
    problems = [one for one in hazards if not (one.in_layer and _inside(one.bounds, extent))]
    if problems:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A hazard would be missing from the map"),
            QT_TRANSLATE_NOOP("MineAction", "{title}: {hazards}."),
            QT_TRANSLATE_NOOP("MineAction", "Nothing was printed. Please report this as an error of the plugin."),
            title=title,
            hazards=", ".join(one.code for one in problems),
        )
    states = list(base)
    for state in states:
        if state.broken:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A layer of the base map cannot be drawn"),
                QT_TRANSLATE_NOOP("MineAction", "'{layer}': {reason}."),
                QT_TRANSLATE_NOOP("MineAction", "Repair the layer, or leave it out. Nothing was printed."),
                layer=state.name,
                reason=state.broken,
            )
    if states and not any(state.shows for state in states):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The base map does not reach the task"),
            QT_TRANSLATE_NOOP("MineAction", "{title}: none of these layers has anything to show there: {layers}."),
            QT_TRANSLATE_NOOP("MineAction", "Choose a base map of the site, or print without one."),
            title=title,
            layers=", ".join(one.name for one in states),
        )


def check_after(title: str, seen: dict[str, int], errors: Sequence[str]) -> None:
    """Raise `PlanningError` unless every hazard changed enough pixels of the printed page and nothing went wrong.

    `seen` is hazard -> pixels that differ from the same page drawn without the hazards.
    """
    missing = sorted(code for code, pixels in seen.items() if pixels < LEAST_PIXELS)
    if missing:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A hazard is not to be seen on the printed map"),
            QT_TRANSLATE_NOOP("MineAction", "{title}: {hazards}."),
            QT_TRANSLATE_NOOP("MineAction", "The file was not kept. Look for a layer of the base map that covers it."),
            title=title,
            hazards=", ".join(missing),
        )
    if errors:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The map could not be drawn completely"),
            QT_TRANSLATE_NOOP("MineAction", "{title}: {errors}."),
            QT_TRANSLATE_NOOP("MineAction", "The file was not kept. Repair the layer, or leave it out."),
            title=title,
            errors="; ".join(errors),
        )


def check_pages(expected: int, found: int, file: str) -> None:
    """Raise `PlanningError` unless the file has the number of pages that was laid out."""
    if expected != found:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The PDF does not have all pages"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {found} of {expected} pages."),
            QT_TRANSLATE_NOOP("MineAction", "The file was not kept. Look for a full disk, then print again."),
            file=file,
            found=found,
            expected=expected,
        )


def _inside(inner: Bounds, outer: Bounds) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]
