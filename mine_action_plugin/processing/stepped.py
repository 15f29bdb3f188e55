# SPDX-License-Identifier: GPL-3.0-or-later
"""Algorithms that must stay on the main thread and therefore go on in steps, so that the window stays alive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from .algorithm import MineActionAlgorithm


class SteppedAlgorithm(MineActionAlgorithm):
    """An algorithm whose work is a generator: `work` yields percent done after each step and returns the outputs."""

    MAIN_THREAD = True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[float]:
        """Do the work step by step; raise `PlanningError` for what the planner can mend."""
        raise TypeError(f"{type(self).__name__} does nothing")

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        steps = self.work(parameters, context, feedback)
        while True:
            try:
                feedback.setProgress(next(steps))
            except StopIteration as end:
                return end.value

    def steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[float]:
        """Do what `processAlgorithm` does, for a caller that takes the steps one by one."""
        with self.guarded(parameters):
            return (yield from self.work(parameters, context, feedback))
