# SPDX-License-Identifier: GPL-3.0-or-later
"""Files on disk as an offline base map: what their layers are about is told from their names, and styled so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from . import base_styles as styles
from .words import Words

ROLE_PROPERTY = "mineaction/base"
VECTOR_FILES = (".gpkg", ".shp", ".geojson")
RASTER_FILES = (".tif", ".tiff", ".vrt", ".mbtiles", ".jp2")


@dataclass(frozen=True)
class BaseRole:
    """One subject of a base map. `names` are parts of layer names that tell it; `shown` says whether it is ticked."""

    key: str
    title: str
    names: tuple[str, ...]
    style: Callable[[QgsMapLayer, Words], None]
    shown: bool = True


# Drawing order, the topmost first. The first row of which a name fits is taken, so the last one fits everything.
ROLES: tuple[BaseRole, ...] = (
    BaseRole(
        "places", QT_TRANSLATE_NOOP("MineAction", "Places"), ("place", "settlement", "town", "cities"), styles.places
    ),
    BaseRole(
        "health",
        QT_TRANSLATE_NOOP("MineAction", "Health facilities"),
        ("health", "hospital", "clinic"),
        styles.facility("#C62828", "cross_fill"),
    ),
    BaseRole("schools", QT_TRANSLATE_NOOP("MineAction", "Schools"), ("school",), styles.facility("#1565C0", "square")),
    BaseRole(
        "mosques",
        QT_TRANSLATE_NOOP("MineAction", "Mosques"),
        ("mosque", "worship"),
        styles.facility("#2E7D32", "diamond"),
    ),
    BaseRole(
        "markets", QT_TRANSLATE_NOOP("MineAction", "Markets"), ("market",), styles.facility("#6A1B9A", "pentagon")
    ),
    BaseRole(
        "water_points",
        QT_TRANSLATE_NOOP("MineAction", "Water points"),
        ("water_point", "drinking"),
        styles.facility("#0288D1", "circle"),
    ),
    BaseRole(
        "displaced",
        QT_TRANSLATE_NOOP("MineAction", "Returnees and displaced people"),
        ("displaced", "returnee", "idp"),
        styles.facility("#795548", "hexagon"),
        shown=False,
    ),
    BaseRole("roads", QT_TRANSLATE_NOOP("MineAction", "Roads"), ("road", "highway", "street"), styles.roads),
    BaseRole(
        "built_up", QT_TRANSLATE_NOOP("MineAction", "Built-up areas"), ("built", "building", "block"), styles.built_up
    ),
    BaseRole("farmland", QT_TRANSLATE_NOOP("MineAction", "Farmland"), ("farm", "crop", "field"), styles.farmland),
    BaseRole(
        "admin",
        QT_TRANSLATE_NOOP("MineAction", "Districts"),
        ("admin", "shabiyat", "province", "district"),
        styles.districts,
    ),
    BaseRole("land", QT_TRANSLATE_NOOP("MineAction", "Land"), ("land", "countries", "country"), styles.land),
    BaseRole(
        "population",
        QT_TRANSLATE_NOOP("MineAction", "Population raster"),
        ("population", "gpw", "worldpop"),
        styles.population,
        shown=False,
    ),
)
OTHER = BaseRole("", "", (), styles.plain)


def role_of(name: str) -> BaseRole:
    """Return the subject that a layer called `name` is about; a row without key where its name tells nothing.

    What begins a word counts before what stands inside one: "displaced" is not about places.
    """
    plain = name.casefold().replace(" ", "_")
    words = [role for role in ROLES if any(re.search(f"(?<![a-z]){part}", plain) for part in role.names)]
    inside = [role for role in ROLES if any(part in plain for part in role.names)]
    return next(iter((*words, *inside)), OTHER)


def base_files(places: list[str]) -> list[Path]:
    """Return the files named and those in the folders named; `PlanningError` where one is not there."""
    found: list[Path] = []
    for place in places:
        path = Path(place)
        if path.is_dir():
            inside = sorted(path.iterdir())
            found += [file for file in inside if file.suffix.lower() in (*VECTOR_FILES, *RASTER_FILES)]
        elif path.is_file():
            found.append(path)
        else:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A file of the base map is not there"),
                QT_TRANSLATE_NOOP("MineAction", "{file} is neither a file nor a folder."),
                file=place,
            )
    return found


def _sources(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (source, name) of each vector layer in a file."""
    for layer in QgsProviderRegistry.instance().querySublayers(str(path)):
        yield layer.uri(), path.stem if path.suffix.lower() == ".shp" else layer.name()


def _layers_of(path: Path) -> Iterator[QgsMapLayer]:
    if path.suffix.lower() in RASTER_FILES:
        yield QgsRasterLayer(str(path), path.stem)
        return
    for source, name in _sources(path):
        yield QgsVectorLayer(source, name, "ogr")


def _check(layer: QgsMapLayer, path: Path) -> None:
    if not layer.isValid():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A file of the base map cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "QGIS cannot open {file}."),
            QT_TRANSLATE_NOOP("MineAction", "Leave it out, or repair it."),
            file=str(path),
        )
    if layer.isSpatial() and not layer.crs().isValid():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A file of the base map has no coordinate system"),
            QT_TRANSLATE_NOOP("MineAction", "{file} does not say where its coordinates are."),
            QT_TRANSLATE_NOOP("MineAction", "Give it a coordinate system (a .prj file), or leave it out."),
            file=str(path),
        )


def base_layers(places: list[str], words: Words) -> list[QgsMapLayer]:
    """Return the styled layers of a base map from files and folders, in drawing order, the topmost first.

    `PlanningError` where a file cannot be read or does not say where its coordinates are.
    """
    ranked: list[tuple[int, QgsMapLayer]] = []
    for path in base_files(places):
        for layer in _layers_of(path):
            _check(layer, path)
            if not layer.isSpatial():
                continue
            role = role_of(layer.name()) if role_of(layer.name()).key else role_of(path.stem)
            layer.setCustomProperty(ROLE_PROPERTY, role.key or layer.name())
            if role.key:
                layer.setName(words(role.title))
            role.style(layer, words)
            ranked.append((ROLES.index(role) if role.key else _rank(layer), layer))
    return [layer for _, layer in sorted(ranked, key=lambda pair: pair[0])]


def _rank(layer: QgsMapLayer) -> int:
    """Return where an unknown layer is drawn: vectors over built-up areas, rasters lowest."""
    return len(ROLES) if isinstance(layer, QgsRasterLayer) else [role.key for role in ROLES].index("built_up")


def is_shown(layer: QgsMapLayer) -> bool:
    """Return whether a layer of the base map is ticked at first."""
    key = layer.customProperty(ROLE_PROPERTY)
    return next((role.shown for role in ROLES if role.key == key), True)


def find_base_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Return the base map of `project` in drawing order, the topmost first."""
    ordered = project.layerTreeRoot().layerOrder()
    return [layer for layer in ordered if layer is not None and layer.customProperty(ROLE_PROPERTY)]
