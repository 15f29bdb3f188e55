# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cells of a population raster hold: as its file says, or as a planner states; never taken for granted.

People per km² read as people in the cell are wrong by the cell's area: too many by a hundred where it is 100 m wide.
"""

from __future__ import annotations

from pathlib import Path

import rasterio

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .inputs import RasterKind

PEOPLE = ("people", "persons", "inhabitants", "population")
COUNTED = ("", " per cell", "/cell", " per pixel", "/pixel", " per grid cell", " count")
SPREAD = (
    "/km2", "/km²", "/km^2", " per km2", " per km²", " per km^2", " per sq km", " per sq. km",
    " per square kilometre", " per square kilometer", " density",
)  # fmt: skip
UNITS = {
    **{people + unit: RasterKind.COUNT for people in PEOPLE for unit in COUNTED if (people, unit) != (PEOPLE[-1], "")},
    **{people + unit: RasterKind.DENSITY for people in PEOPLE for unit in SPREAD},
}


def kind_in_file(path: Path, band: int = 1) -> RasterKind | None:
    """Return what the file says that a band holds, by its unit, then its description; None if it says nothing known.

    None too for a file that cannot be opened, which is told where it is measured.
    """
    try:
        with rasterio.open(path) as source:
            words = (source.units[band - 1], source.descriptions[band - 1]) if band <= source.count else ()
    except rasterio.errors.RasterioError:
        return None
    found = (UNITS.get(" ".join((word or "").casefold().split())) for word in words)
    return next((kind for kind in found if kind is not None), None)


def people_kind(path: Path, stated: RasterKind | None) -> RasterKind:
    """Return what the cells hold; PlanningError where nobody says it, or where the file says otherwise than stated."""
    said = kind_in_file(path)
    if stated is None and said is not None:
        return said
    if stated is None:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "It is not known what the cells of the population raster hold"),
            QT_TRANSLATE_NOOP("MineAction", "{file} does not say whether it counts people in each cell or per km²."),
            QT_TRANSLATE_NOOP(
                "MineAction", "State it beside the raster: whoever publishes it says which of them it is."
            ),
            file=path.name,
        )
    if said is not None and said is not stated:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The population raster holds something else than stated"),
            QT_TRANSLATE_NOOP("MineAction", "{file} says of itself that its cells hold: {said}. Stated was: {stated}."),
            QT_TRANSLATE_NOOP("MineAction", "State what the file says, or use a file that says what is right."),
            file=path.name,
            said=said.value,
            stated=stated.value,
        )
    return stated
