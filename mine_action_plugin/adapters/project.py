# SPDX-License-Identifier: GPL-3.0-or-later
"""A QGIS project of a workspace: every layer styled over an offline base map, portable, and free of code."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from qgis.core import (
    QgsBookmark,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .base_map import ROLE_PROPERTY, base_layers, is_shown
from .layers import BASE_GROUP, add_workspace_layers, layer_group
from .site_view import show_site, site_view
from .sites import site_among
from .store import open_workspace
from .words import Words, words

SEA = "#DCE9F2"
TITLE = QT_TRANSLATE_NOOP("MineAction", "Mine action plan: {site}")
THEME = QT_TRANSLATE_NOOP("MineAction", "Mine action")
ALL_LIBYA = QT_TRANSLATE_NOOP("MineAction", "All Libya")


def read_sites(location: str) -> list[dict]:
    """Return the site records of the workspace at `location`, by name."""
    with open_workspace(location) as workspace:
        return workspace.read("site").sort_values("name").to_dict("records")


def site_name(site: dict | None, word: Words) -> str:
    """Return the name of a site in the language of `word`."""
    if site is None:
        return word(ALL_LIBYA)
    return str((site["name_ar"] if word.right_to_left else "") or site["name"])


def add_base_map(project: QgsProject, places: list[str], word: Words) -> list[QgsMapLayer]:
    """Add the base map in files and folders below everything else in `project`; return its layers."""
    layers = base_layers(places, word)
    group = layer_group(project, BASE_GROUP, word)
    for layer in layers:
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(is_shown(layer))
    if any(layer.customProperty(ROLE_PROPERTY) == "land" for layer in layers):
        project.setBackgroundColor(QColor(SEA))
    return layers


def add_bookmarks(project: QgsProject, sites: list[dict], word: Words) -> None:
    """Add a bookmark for each site, so that a planner gets there without the panel."""
    for site in sites:
        bookmark = QgsBookmark()
        bookmark.setId(f"mineaction_{site['code']}")
        bookmark.setName(site_name(site, word))
        bookmark.setGroup(word(QT_TRANSLATE_NOOP("MineAction", "Sites")))
        bookmark.setExtent(site_view(site))
        project.bookmarkManager().addBookmark(bookmark)


def add_theme(project: QgsProject, word: Words) -> None:
    """Keep what is ticked now as a map theme, to come back to."""
    model = QgsLayerTreeModel(project.layerTreeRoot())
    state = QgsMapThemeCollection.createThemeFromCurrentState(project.layerTreeRoot(), model)
    project.mapThemeCollection().insert(word(THEME), state)


def fill_project(project: QgsProject, location: str, site_code: str, language: str, base: list[str]) -> None:
    """Fill the empty `project` with a workspace and a base map, looking at a site (all Libya for an empty code)."""
    word = words(language)
    sites = read_sites(location)
    site = site_among(sites, site_code)
    project.setTitle(word(TITLE, site=site_name(site, word)))
    show_site(project, site)
    project.setDistanceUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    project.setAreaUnits(QgsUnitTypes.AreaUnit.AreaSquareMeters)
    add_workspace_layers(project, location, language)
    add_base_map(project, base, word)
    add_bookmarks(project, sites, word)
    add_theme(project, word)


def build_project(
    location: str, path: Path, site_code: str = "", language: str = "en", base: list[str] | None = None
) -> int:
    """Write a project of the workspace at `location` to `path` (.qgz or .qgs) and return how many layers it has.

    Paths in it are relative to it, and it holds no macros, actions or functions, so that it opens without a question
    wherever the folder is copied to. `base` are files and folders of the base map. `PlanningError` where something
    cannot be read or the project cannot be written.
    """
    project = QgsProject()
    earlier = path.with_name(f".{os.getpid()}.{path.name}")  # comes back where the disk is full
    try:
        if path.is_file():
            shutil.copyfile(path, earlier)
        project.setFileName(str(path))  # relative paths are told from it
        project.writeEntryBool("Paths", "/Absolute", False)
        fill_project(project, location, site_code, language, base or [])
        if not project.write(str(path)):
            _give_back(earlier, path)
            raise _not_written(path, project.error() or "-")
        return len(project.mapLayers())
    except OSError as error:
        raise _not_written(path, error.strerror or type(error).__name__) from error
    finally:
        project.clear()  # lets go of the workspace file
        if earlier.is_file():
            earlier.unlink()


def _give_back(earlier: Path, path: Path) -> None:
    """Take away what was written of a project, and put the one before it back."""
    if earlier.is_file():
        os.replace(earlier, path)
    elif path.is_file():
        path.unlink()


def _not_written(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The project cannot be written"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk."),
        file=str(path),
        error=reason,
    )
