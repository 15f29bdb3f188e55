# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress and cancel, as a protocol with QGIS's own method names, so that `QgsProcessingFeedback` fits as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .errors import Cancelled


class Feedback(Protocol):
    """What long work reports to, and asks whether to stop. Progress is in percent, 0 to 100."""

    def isCanceled(self) -> bool: ...
    def setProgress(self, progress: float) -> None: ...
    def pushInfo(self, info: str) -> None: ...
    def pushWarning(self, warning: str) -> None: ...


class Silent:
    """A feedback that hears nothing and never cancels."""

    def isCanceled(self) -> bool:
        return False

    def setProgress(self, progress: float) -> None:
        pass

    def pushInfo(self, info: str) -> None:
        pass

    def pushWarning(self, warning: str) -> None:
        pass


@dataclass
class Part:
    """A share of a longer work: its 0 to 100 percent become `start` to `end` of the whole."""

    whole: Feedback
    start: float
    end: float

    def isCanceled(self) -> bool:
        return self.whole.isCanceled()

    def setProgress(self, progress: float) -> None:
        self.whole.setProgress(self.start + (self.end - self.start) * progress / 100.0)

    def pushInfo(self, info: str) -> None:
        self.whole.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        self.whole.pushWarning(warning)


def check_cancelled(feedback: Feedback) -> None:
    """Raise `Cancelled` if the planner asked to stop."""
    if feedback.isCanceled():
        raise Cancelled
