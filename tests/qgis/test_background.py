# SPDX-License-Identifier: GPL-3.0-or-later
"""Algorithms in the background: Qt's threads are used again and again, and what they leave behind must not matter."""

from __future__ import annotations

import gc
import time
import weakref

from tests.qgis.small_workspace import small_workspace


def in_the_background(name: str, parameters: dict, project=None) -> tuple[bool, dict]:
    """Run an algorithm in a thread of Qt's pool, as the panel does."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"mineaction:{name}")
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    if project is not None:
        context.setProject(project)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda *result: ended.append(result))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 60
    while not ended and time.monotonic() < end:
        QgsApplication.processEvents()
    assert ended, feedback.textLog()
    return ended[0]


def test_one_algorithm_after_the_other_runs_in_the_background(plugin, tmp_path):
    path = tmp_path / "w.gpkg"
    small_workspace(path)
    for _ in range(4):
        successful, results = in_the_background("rankhazards", {"WORKSPACE": str(path), "TODAY": "2024-08-01"})
        assert successful and results["RANKED"] > 0


def test_what_an_algorithm_works_with_outlives_who_waits_for_it_and_no_more(plugin, tmp_path):
    """A dialog may be closed, or the plugin unloaded, while QGIS's thread still reports to them."""
    from qgis.core import QgsApplication

    from mine_action_plugin.gui.run import Runner

    path = tmp_path / "w.gpkg"
    small_workspace(path)
    tasks, runner = QgsApplication.taskManager(), Runner()
    assert runner.start("rankhazards", {"WORKSPACE": str(path), "TODAY": "2024-08-01"}, print)
    waiting, context, feedback = weakref.ref(runner), weakref.ref(runner._context), weakref.ref(runner._feedback)
    del runner
    gc.collect()
    assert waiting() is None and tasks.countActiveTasks() == 1
    assert context() is not None and feedback() is not None
    end = time.monotonic() + 60
    while (tasks.count() or context() is not None) and time.monotonic() < end:
        QgsApplication.processEvents()
        QgsApplication.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect()
    assert context() is None and feedback() is None


def test_what_layers_are_is_asked_on_the_main_thread_to_which_they_belong(plugin, tmp_path, empty_project, monkeypatch):
    """A layer of the project that another thread asks may change under its hands."""
    import threading

    import geopandas
    import numpy as np
    import rasterio
    from qgis.core import QgsRasterLayer, QgsVectorLayer
    from shapely.geometry import Point

    from mine_action_plugin.adapters import layer_dates
    from mine_action_plugin.adapters.rankings import recall

    path, schools, people = tmp_path / "w.gpkg", tmp_path / "schools.gpkg", tmp_path / "people.tif"
    small_workspace(path)
    geopandas.GeoDataFrame({"name": ["a"]}, geometry=[Point(13.192, 32.802)], crs=4326).to_file(schools)
    where = rasterio.transform.from_origin(12.5, 33.5, 0.01, 0.01)
    shape = {"width": 200, "height": 200, "count": 1, "dtype": "float32", "crs": "EPSG:4326"}
    with rasterio.open(people, "w", driver="GTiff", transform=where, **shape) as file:
        file.write(np.full((1, 200, 200), 3.0, dtype="float32"))
    layers = [QgsVectorLayer(str(schools), "Schools of May", "ogr"), QgsRasterLayer(str(people), "People of June")]
    for layer, day in zip(layers, ("2024-05", "2024-06")):
        layer_dates.keep_date(layer, day)
        empty_project.addMapLayer(layer)
    asked: list[int] = []
    plain = layer_dates.date_of
    monkeypatch.setattr(layer_dates, "date_of", lambda one: asked.append(threading.get_ident()) or plain(one))
    given = {"WORKSPACE": str(path), "TODAY": "2024-08-01", "POPULATION_KIND": 0}
    given.update(SCHOOLS=layers[0].id(), POPULATION=layers[1].id())
    successful, results = in_the_background("rankhazards", given, empty_project)
    assert successful and asked == [threading.get_ident()] * 2
    sources = {one.input: one for one in recall(str(path), results["RANKING"]).ranking.sources}
    said = [(sources[key].text, sources[key].date) for key in ("schools", "population")]
    assert said == [("Schools of May", "2024-05"), ("People of June", "2024-06")]


def test_a_layer_that_cannot_be_read_is_refused_in_the_background_too(plugin, tmp_path):
    path = tmp_path / "w.gpkg"
    small_workspace(path)
    given = {"WORKSPACE": str(path), "TODAY": "2024-08-01", "POPULATION": str(tmp_path / "none.tif")}
    successful, _results = in_the_background("rankhazards", {**given, "POPULATION_KIND": 0})
    assert not successful
