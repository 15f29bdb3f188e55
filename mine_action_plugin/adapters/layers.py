# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a workspace as QGIS layers, in groups; found again by a property, never by the name that people see."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsVectorLayer

from ..core.errors import PlanningError
from ..core.model.table import Table
from ..core.model.tables import TABLES, table_named
from ..core.text import QT_TRANSLATE_NOOP
from .forms import apply_form, relate
from .layer_sources import Source, layer_sources
from .layer_styles import apply_style
from .site_view import show_site as show_site  # together with the layers this is all that the panel needs
from .words import Words
from .words import words as words_of

TABLE_PROPERTY = "mineaction/table"
LOCATION_PROPERTY = "mineaction/workspace"
GROUP_PROPERTY = "mineaction/group"


@dataclass(frozen=True)
class LayerGroup:
    """One group of the layer tree. `tables` in drawing order, the topmost first; `shown` says whether it is ticked."""

    key: str
    title: str
    tables: tuple[str, ...]
    shown: bool = True


# Drawing order, the topmost first: a point must not lie under an area.
GROUPS: tuple[LayerGroup, ...] = (
    LayerGroup("findings", QT_TRANSLATE_NOOP("MineAction", "Findings"), ("finding", "held_record", "import_batch")),
    LayerGroup("accidents", QT_TRANSLATE_NOOP("MineAction", "Accidents"), ("accident", "casualty")),
    LayerGroup("worksites", QT_TRANSLATE_NOOP("MineAction", "Worksites"), ("site_feature", "storage_site")),
    LayerGroup("evidence", QT_TRANSLATE_NOOP("MineAction", "Evidence"), ("evidence", "explosive_ordnance")),
    LayerGroup("requests", QT_TRANSLATE_NOOP("MineAction", "Requests"), ("request", "eore_session")),
    LayerGroup("quality", QT_TRANSLATE_NOOP("MineAction", "Quality"), ("qa_visit", "nonconformity")),
    LayerGroup(
        "hazards", QT_TRANSLATE_NOOP("MineAction", "Hazards"), ("turning_point", "land_release_product", "hazard")
    ),
    LayerGroup(
        "work",
        QT_TRANSLATE_NOOP("MineAction", "Work"),
        (
            "task_order",
            "task",
            "task_hazard",
            "progress_report",
            "completion_report",
            "handover",
            "team",
            "organisation",
            "ranking",
            "delivery",
            "audit_log",
        ),
    ),
    LayerGroup("sites", QT_TRANSLATE_NOOP("MineAction", "Sites"), ("site",)),
)
OTHER_GROUP = "work"  # where a table goes that no group names, so that a new one is never lost
BASE_GROUP = LayerGroup("base_map", QT_TRANSLATE_NOOP("MineAction", "Base map"), ())


def group_of(table: str) -> LayerGroup:
    """Return the group in which the layer of `table` is shown."""
    named = next((group for group in GROUPS if table in group.tables), None)
    return named or next(group for group in GROUPS if group.key == OTHER_GROUP)


def tables_in_order() -> list[Table]:
    """Return every table of the dictionary in drawing order, the topmost first."""
    listed = [name for group in GROUPS for name in group.tables]
    rest = [table.name for table in TABLES if table.name not in listed]
    return [table_named(name) for name in [*listed, *rest]]


def make_layer(location: str, table: Table, words: Words, source_of: Source | None = None) -> QgsVectorLayer:
    """Return the layer of one table, named, styled and worded in the language of `words`.

    `PlanningError` where QGIS cannot open it.
    """
    source, provider = (source_of or layer_sources(location))(table)
    layer = QgsVectorLayer(source, words(table.plural), provider)
    if not layer.isValid() or layer.featureCount() < 0:  # below 0: QGIS calls it valid, and shows nothing
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A table of the workspace cannot be shown"),
            QT_TRANSLATE_NOOP("MineAction", "{file} has no readable layer '{table}'."),
            QT_TRANSLATE_NOOP("MineAction", "Choose a workspace, or create one with 'Create workspace'."),
            file=location,
            table=table.name,
        )
    layer.setCustomProperty(TABLE_PROPERTY, table.name)
    if provider != "ogr":  # the path of a file is in the source, which the project keeps relative to itself
        layer.setCustomProperty(LOCATION_PROPERTY, location)
    apply_style(layer, table, words)
    return layer


def find_layer(project: QgsProject, table: str) -> QgsVectorLayer | None:
    """Return the layer of `table` in `project`, whatever it is called there, or None."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(TABLE_PROPERTY) == table:
            return layer
    return None


def workspace_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return table -> layer for all layers of a workspace in `project`."""
    found = ((table.name, find_layer(project, table.name)) for table in TABLES)
    return {name: layer for name, layer in found if layer is not None}


def workspace_of(project: QgsProject) -> str:
    """Return the location of the workspace that `project` shows, empty where it shows none."""
    layer = find_layer(project, "hazard")
    if layer is None:
        return ""
    return str(layer.customProperty(LOCATION_PROPERTY) or layer.source().partition("|")[0])


def layer_group(project: QgsProject, group: LayerGroup, words: Words) -> QgsLayerTreeGroup:
    """Return the group of the layer tree, made at the end of the tree where it is not there yet."""
    root = project.layerTreeRoot()
    for node in root.findGroups():
        if node.customProperty(GROUP_PROPERTY) == group.key:
            return node
    node = root.addGroup(words(group.title))
    node.setCustomProperty(GROUP_PROPERTY, group.key)
    return node


def add_workspace_layers(project: QgsProject, location: str, language: str) -> dict[str, QgsVectorLayer]:
    """Add the layers of the workspace at `location` that `project` lacks, with forms and relations; table -> layer.

    Layers of another workspace in the project are removed: two workspaces side by side would be mistaken for one.
    The project then loses its title and its file name too: saving it would write over that of the other workspace.
    """
    words = words_of(language)
    if workspace_of(project) not in ("", location):
        remove_workspace(project)
        project.setTitle("")
        project.setFileName("")
    there = workspace_layers(project)
    missing = [table for table in tables_in_order() if table.name not in there]
    source_of = layer_sources(location) if missing else None
    made = {table.name: make_layer(location, table, words, source_of) for table in missing}
    for table in tables_in_order():
        if table.name in made:
            _place(project, made[table.name], table, words)
    layers = {**there, **made}
    relate(project, layers)
    for name, layer in made.items():
        apply_form(layer, table_named(name), words, project)
    return layers


def _place(project: QgsProject, layer: QgsMapLayer, table: Table, words: Words) -> None:
    group = layer_group(project, group_of(table.name), words)
    project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)  # told before it is in the tree, where the window would open it first
    node.setExpanded(table.name == "hazard")
    node.setItemVisibilityChecked(table.geometry is not None)
    group.addChildNode(node)


def remove_workspace(project: QgsProject) -> None:
    """Take the layers of a workspace out of `project`; the workspace itself is not touched."""
    project.removeMapLayers([layer.id() for layer in workspace_layers(project).values()])
