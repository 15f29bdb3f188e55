# SPDX-License-Identifier: GPL-3.0-or-later
"""The project that is written opens anywhere, complete and free of code, and shows the hazards where they are."""

from __future__ import annotations

import shutil
import zipfile

import geopandas as gpd
import pytest
from shapely.geometry import LineString, Point, box

from tests.qgis.small_workspace import small_workspace


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a workspace and a base map in it."""
    place = tmp_path_factory.mktemp("made")
    small_workspace(place / "libya.gpkg")
    base = place / "base"
    base.mkdir()
    for name, shapes in (
        ("roads", [LineString([(13.1, 32.8), (13.3, 32.8)])]),
        ("land", [box(12, 30, 15, 33)]),
        ("places", [Point(13.19, 32.8)]),
    ):
        frame = gpd.GeoDataFrame({"name": ["a name"], "name_ar": ["اسم"]}, geometry=shapes, crs=4326)
        frame.to_file(base / "base.gpkg", layer=name, engine="pyogrio", VERSION="1.2")
    return place


@pytest.fixture
def folder(made, tmp_path):
    return shutil.copytree(made, tmp_path / "here")


def build(folder, **options):
    from mine_action_plugin.adapters.project import build_project

    path = folder / "plan.qgz"
    build_project(str(folder / "libya.gpkg"), path, base=[str(folder / "base")], **options)
    return path


def read(path):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(str(path)), project.error()
    return project


def test_project_opens_complete_in_another_place(folder, tmp_path):
    build(folder, site_code="TRI")
    moved = tmp_path / "elsewhere"
    shutil.move(folder, moved)
    project = read(moved / "plan.qgz")
    assert len(project.mapLayers()) > 15
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    from mine_action_plugin.adapters.layers import find_layer, workspace_of

    assert workspace_of(project) == str(moved / "libya.gpkg")
    # Not featureCount(), which on 3.22 counts the voided records too.
    assert len(list(find_layer(project, "hazard").getFeatures())) == 2


def test_relations_hold_in_the_project_that_was_written(folder):
    project = read(build(folder))
    relation = project.relationManager().relation("mineaction_evidence_hazard_id")
    assert relation.isValid(), relation.validationError()
    from mine_action_plugin.adapters.layers import find_layer

    evidence = next(find_layer(project, "evidence").getFeatures())
    assert relation.getReferencedFeature(evidence)["code"] == "H2"


def test_site_decides_coordinate_system_title_and_view(folder):
    project = read(build(folder, site_code="BEN"))
    assert project.crs().authid() == "EPSG:32634"
    assert "Benghazi" in project.title()
    view = project.viewSettings().defaultViewExtent()
    assert view.crs().authid() == "EPSG:32634"
    # Benghazi, 20.0667 E 32.1167 N, is 411 954.961 E 3 553 752.385 N in zone 34 (cs2cs of PROJ 9.1).
    assert view.center().x() == pytest.approx(411_955, abs=1_000)
    assert view.center().y() == pytest.approx(3_553_752, abs=1_000)
    assert view.width() == pytest.approx(63_000, rel=0.05)  # twice the radius of 30 km, and a margin


def test_project_of_all_libya_has_a_bookmark_for_each_site(folder):
    project = read(build(folder))
    assert len(project.bookmarkManager().bookmarks()) == 6
    assert project.title().endswith("All Libya")


def test_project_holds_no_code_and_no_place_of_the_machine(folder):
    path = build(folder, site_code="TRI")
    with zipfile.ZipFile(path) as archive:
        text = archive.read("plan.qgs").decode("utf-8")
    assert str(folder) not in text
    assert "<pythonCode></pythonCode>" in text or "pythonCode" not in text
    assert "editforminit>." not in text
    project = read(path)
    assert project.readEntry("Macros", "/pythonCode")[0] == ""
    for layer in project.mapLayers().values():
        if hasattr(layer, "actions"):
            assert layer.actions().actions() == []
            assert not layer.editFormConfig().initCode()


def test_base_map_lies_under_everything_and_is_kept_in_a_theme(folder):
    from mine_action_plugin.adapters.base_map import find_base_layers

    project = read(build(folder, site_code="TRI"))
    order = project.layerTreeRoot().layerOrder()
    base = find_base_layers(project)
    assert [layer.name() for layer in base] == ["Places", "Roads", "Land"]
    assert order[-3:] == base
    assert project.mapThemeCollection().mapThemes() == ["Mine action"]


def test_hazards_are_drawn_where_they_are(folder):
    from qgis.core import QgsCoordinateTransform, QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY
    from qgis.PyQt.QtCore import QSize

    project = read(build(folder, site_code="TRI"))
    settings = QgsMapSettings()
    root = project.layerTreeRoot()
    settings.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(600, 600))
    to_zone = QgsCoordinateTransform(find_hazards(project).crs(), project.crs(), project)
    middle = to_zone.transform(QgsPointXY(13.2015, 32.8015))
    from qgis.core import QgsRectangle

    settings.setExtent(QgsRectangle.fromCenterAndSize(middle, 1200, 1200))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert job.errors() == []
    image = job.renderedImage()
    inside = [image.pixelColor(x, y) for x in range(260, 340, 7) for y in range(290, 340, 7)]
    outside = [image.pixelColor(x, y) for x in range(20, 60, 7) for y in range(60, 120, 7)]
    reddish = sum(colour.red() > colour.green() + 60 for colour in inside)
    assert reddish > len(inside) * 0.4  # a CHA: red over the land, crossed by hatch and evidence
    assert not any(colour.red() > colour.green() + 60 for colour in outside)


def find_hazards(project):
    from mine_action_plugin.adapters.layers import find_layer

    return find_layer(project, "hazard")


def test_base_map_without_coordinate_system_is_refused(folder):
    from mine_action_plugin.core.errors import PlanningError

    frame = gpd.GeoDataFrame({"name": ["x"]}, geometry=[Point(13, 32)], crs=4326)
    frame.to_file(folder / "base" / "loose.shp", engine="pyogrio")
    (folder / "base" / "loose.prj").unlink()
    with pytest.raises(PlanningError, match="coordinate system"):
        build(folder)
    assert not (folder / "plan.qgz").exists()


@pytest.mark.parametrize("broken", ["site", "base", "workspace", "output"])
def test_what_is_not_there_is_named(folder, broken):
    from mine_action_plugin.adapters.project import build_project
    from mine_action_plugin.core.errors import PlanningError

    workspace, path, site, base = str(folder / "libya.gpkg"), folder / "plan.qgz", "TRI", [str(folder / "base")]
    if broken == "site":
        site = "XXX"
    elif broken == "base":
        base = [str(folder / "nowhere")]
    elif broken == "workspace":
        workspace = str(folder / "nothing.gpkg")
    else:
        path = folder / "no folder" / "plan.qgz"
    with pytest.raises(PlanningError):
        build_project(workspace, path, site, "en", base)
    assert not path.exists()


def test_algorithm_writes_the_project(plugin, folder):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    parameters = {
        "WORKSPACE": str(folder / "libya.gpkg"),
        "SITE": "TRI",
        "LANGUAGE": "ar",
        "BASEMAP": str(folder / "base"),
        "OUTPUT": str(folder / "plan.qgz"),
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mineaction:buildproject")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    assert algorithm.checkParameterValues(parameters, context)[0]
    assert algorithm.prepare(parameters, context, feedback)
    results = algorithm.runPrepared(parameters, context, feedback)
    project = read(results["OUTPUT"])
    assert len(project.mapLayers()) == results["LAYERS"]
    assert "طرابلس" in project.title()
