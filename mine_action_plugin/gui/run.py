# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs an algorithm in the background, one at a time, with progress, cancel and a result."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..processing.stepped import SteppedAlgorithm

Done = Callable[[dict[str, Any]], None]
Refused = Callable[[str], None]


def _keep(task: QgsProcessingAlgRunnerTask, *needed: object) -> None:
    """Keep what a task works with until it is gone: a dialog may close before, or the plugin be unloaded."""
    task.destroyed.connect(lambda *_: needed)


class _Listening(QgsProcessingFeedback):
    """A feedback that keeps what went wrong, since the task's signal carries only that it did."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)


class Runner(QObject):
    """Runs one algorithm at a time. `started` carries its title, `progressed` percent, `failed` what went wrong."""

    started = pyqtSignal(str)
    progressed = pyqtSignal(float)
    finished = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feedback: _Listening | None = None
        self._context: QgsProcessingContext | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None  # a task without a reference never runs
        self._steps: Iterator[float] | None = None
        self._algorithm: QgsProcessingAlgorithm | None = None
        self._done: Done | None = None
        self._refused: Refused | None = None

    @property
    def busy(self) -> bool:
        return self._feedback is not None

    def start(self, algorithm_id: str, parameters: dict[str, Any], done: Done, refused: Refused | None = None) -> bool:
        """Run `mineaction:<algorithm_id>`, then call `done` with its outputs. False while another one runs.

        `refused` is called with the reason after `failed` was sent, where there is something to be done about it.
        """
        if self.busy:
            return False
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"mineaction:{algorithm_id}")
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Listening()
        self._feedback.progressChanged.connect(self.progressed)
        self._done, self._refused = done, refused
        self.started.emit(self._algorithm.displayName())
        if isinstance(self._algorithm, SteppedAlgorithm):
            self._steps = self._algorithm.steps(parameters, self._context, self._feedback)
            QTimer.singleShot(0, self._step)
        else:
            self._task = QgsProcessingAlgRunnerTask(self._algorithm, parameters, self._context, self._feedback)
            self._task.executed.connect(self._executed)
            _keep(self._task, self._context, self._feedback)
            QgsApplication.taskManager().addTask(self._task)
        return True

    def cancel(self) -> None:
        if self._feedback is not None:
            self._feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    def _step(self) -> None:
        """Do one step on the main thread, then let the window breathe: layouts are not thread-safe."""
        try:
            self._feedback.setProgress(next(self._steps))
        except StopIteration as end:
            self._end(True, end.value or {})
            return
        except QgsProcessingException as error:
            self._feedback.errors.append(str(error))
            self._end(False, {})
            return
        except Exception:  # noqa: BLE001  the task runner: a bug must reach the log, and the panel must work again
            self._feedback.errors.append(traceback.format_exc())
            self._end(False, {})
            return
        QTimer.singleShot(0, self._step)

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        self._end(successful, results)

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        errors = self._feedback.errors
        (done, refused), self._done, self._refused = (self._done, self._refused), None, None
        self._feedback = self._task = self._steps = self._algorithm = None
        self.finished.emit()
        if successful:
            done(results)
        else:
            reason = "\n".join(errors)
            self.failed.emit(reason)
            if refused is not None:
                refused(reason)
