# SPDX-License-Identifier: GPL-3.0-or-later
"""Algorithms in the background: Qt's threads are used again and again, and what they leave behind must not matter."""

from __future__ import annotations

import gc
import time
import weakref

from tests.qgis.small_workspace import small_workspace


def in_the_background(name: str, parameters: dict) -> tuple[bool, dict]:
    """Run an algorithm in a thread of Qt's pool, as the panel does."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"mineaction:{name}")
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
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
