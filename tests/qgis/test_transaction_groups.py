# SPDX-License-Identifier: GPL-3.0-or-later
"""Where QGIS saves edits in transaction groups, layers of the workspace are held back, and nothing else is."""

from __future__ import annotations

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from tests.qgis.office import TRIANGLE

HAS_MODES = hasattr(QgsProject, "setTransactionMode")
MODES = ("AutomaticGroups", "BufferedGroups") if HAS_MODES else ("AutomaticGroups",)


def set_mode(name: str) -> bool:
    """Set the mode as the dialog of project properties does; return whether QGIS let it be set."""
    project = QgsProject.instance()
    if HAS_MODES:
        return project.setTransactionMode(getattr(Qgis.TransactionMode, name))
    project.setAutoTransaction(name == "AutomaticGroups")
    return True


class Window:
    """What the guards need of the window of QGIS."""

    def __init__(self) -> None:
        from qgis.gui import QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow

        self._window = QMainWindow()
        self._bar = QgsMessageBar(self._window)

    def mainWindow(self):
        return self._window

    def messageBar(self):
        return self._bar

    def said(self) -> list[str]:
        return [str(item.property("mineaction/said")) for item in self._bar.items()]


class Plugin:
    """The plugin's guards in one window, which may be switched off and on."""

    def __init__(self) -> None:
        self.window, self._guards = Window(), None

    def on(self) -> None:
        from mine_action_plugin.adapters.words import words
        from mine_action_plugin.gui.edit_guards import EditGuards

        self._guards = EditGuards(self.window, words("en"))

    def off(self) -> None:
        if self._guards is not None:
            self._guards.unload()
            self._guards = None

    def said(self) -> list[str]:
        return self.window.said()


@pytest.fixture
def desk(office):
    """The plugin as it runs in a window, in the place of the office's own guard."""
    office.guard.leave()
    made = Plugin()
    made.on()
    yield made
    made.off()


@pytest.fixture(params=MODES)
def mode(request):
    yield request.param
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            layer.rollBack()
    if HAS_MODES:
        QgsProject.instance().rollBack()  # a group without layers would count as being edited for ever
    set_mode("Disabled")


def neighbour(office) -> QgsVectorLayer:
    """Return a layer of a table that is none of the workspace's, in the same file or database: in the same group."""
    with office._open() as workspace:
        file = workspace.engine.dialect == "sqlite"
        if not file:
            workspace.engine.execute("CREATE TABLE IF NOT EXISTS wells (fid serial PRIMARY KEY, name text)")
    if file:
        made = QgsVectorLayer("None?field=name:string", "wells", "memory")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "wells"
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(made, office.location, QgsCoordinateTransformContext(), options)
        layer = QgsVectorLayer(f"{office.location}|layername=wells", "wells", "ogr")
    else:
        source = QgsDataSourceUri(office.layer.source())
        source.setDataSource(source.schema(), "wells", "", "", "fid")
        source.setWkbType(QgsWkbTypes.Type.NoGeometry)
        source.setSrid("")
        layer = QgsVectorLayer(source.uri(False), "wells", "postgres")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_in_a_group_no_layer_of_the_workspace_is_edited_and_the_planner_is_told_once(office, desk, mode):
    assert office.layer.startEditing() and office.layer.rollBack()
    assert set_mode(mode)
    office.layer.startEditing()
    assert not office.layer.isEditable() and office.layer.readOnly()
    (said,) = desk.said()
    assert said.splitlines()[0] == "Layers of the workspace cannot be edited in this project"
    assert "local edit buffers" in said.splitlines()[2]


def test_once_the_mode_is_off_the_layers_are_edited_and_guarded_as_before(office, desk, mode, monkeypatch):
    from mine_action_plugin.gui.edit_guards import guard_of

    read_only = {one.id() for one in office.project.mapLayers().values() if one.readOnly()}
    assert set_mode(mode) and set_mode("Disabled")
    assert {one.id() for one in office.project.mapLayers().values() if one.readOnly()} == read_only
    monkeypatch.setattr(guard_of(office.layer), "_told", lambda guard, conflicts: office.told.append(conflicts))
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.basma(name="from Basma")
    assert not office.save()
    assert office.records()["N0"]["name"] == "from Basma" and len(office.told) == 1


def test_layers_of_others_are_edited_in_the_group_as_ever(office, desk, mode):
    other = neighbour(office)
    before = sum(1 for _ in other.getFeatures())
    assert set_mode(mode)
    other.startEditing()
    assert other.isEditable() and not office.layer.isEditable()
    assert other.addFeature(QgsVectorLayerUtils.createFeature(other))
    assert other.commitChanges(), other.commitErrors()
    assert sum(1 for _ in other.getFeatures()) == before + 1 and not office.layer.isEditable()


def test_layers_that_come_into_such_a_project_are_held_from_the_start(office, desk, mode):
    from mine_action_plugin.adapters.layers import add_workspace_layers

    office.project.clear()
    assert set_mode(mode)
    office.layer = add_workspace_layers(office.project, office.location, "en")["hazard"]
    other = neighbour(office)
    other.startEditing()
    assert other.isEditable() and not office.layer.isEditable() and office.layer.readOnly()
    assert len(desk.said()) == 1


def test_a_project_saved_in_such_a_mode_holds_its_layers_even_without_the_plugin(office, desk, mode, tmp_path):
    assert set_mode(mode)
    saved, name = str(tmp_path / "project.qgz"), office.layer.id()
    assert office.project.write(saved)
    desk.off()
    office.project.clear()
    assert office.project.read(saved)
    office.layer = office.project.mapLayer(name)
    office.layer.startEditing()
    assert not office.layer.isEditable()
    desk.window = Window()
    desk.on()
    assert len(desk.said()) == 1, "whoever opens it is told as well"
    assert set_mode("Disabled")
    assert office.layer.startEditing(), "and the mark was kept with the project"


def test_an_editing_that_is_begun_all_the_same_ends_before_anything_can_be_typed(office, desk, mode):
    assert set_mode(mode)
    before = office.names()
    office.layer.setReadOnly(False)  # as by the tick in the properties of the project
    if not HAS_MODES or mode == "AutomaticGroups":
        assert office.layer.startEditing()
    QgsApplication.processEvents()
    assert not office.layer.isEditable() and office.names() == before


def test_the_mode_does_not_change_under_an_edit_that_could_then_go_past_the_guard(office, desk, mode):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.draw(TRIANGLE, "N1")
    office.basma(name="from Basma")
    office.basma("N1", name_ar="from Basma")
    if set_mode(mode):  # QGIS 3.22; later ones refuse
        before = office.records()
        assert not office.save()
        assert office.typed("name") == "from Amal" and office.layer.isModified(), "nothing typed is lost"
        after = office.records()
        assert all(after[code]["version"] == before[code]["version"] for code in before)
        assert len(desk.said()) == 1
        set_mode("Disabled")
    else:
        assert HAS_MODES and not office.layer.readOnly()
    assert office.records()["N0"]["name"] == "from Basma"
