# SPDX-License-Identifier: GPL-3.0-or-later
"""How firm the ranks in the list are, worked out in the background whenever the sliders come to rest."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters.firm_rankings import FirmRanking, recall
from ..core.priority.firmness.smaa import AGREEMENTS, Agreement
from .run import Runner

REST_MS = 700  # after the last move of a slider


class FirmnessWatch(QObject):
    """Runs `mineaction:rankfirmness` for what was asked last; what was asked before is cancelled.

    `known` carries the analysis, `failed` why there is none.
    """

    known = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner(self)
        self._runner.finished.connect(self._go_on)
        self._runner.failed.connect(self._tell_failure)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._start)
        self.agreement = Agreement.NOTHING.value
        self._last: dict[str, Any] | None = None
        self._wanted: dict[str, Any] | None = None
        self._running: dict[str, Any] | None = None

    def ask_under(self, agreement: str) -> None:
        """Ask for the ranking asked for last, under another agreement on weights; kept until another is chosen."""
        if self.agreement == agreement:
            return
        self.agreement = agreement
        if self._last is not None:
            self.ask(self._last)

    @property
    def busy(self) -> bool:
        return self._runner.busy or self._timer.isActive()

    def ask(self, parameters: dict[str, Any]) -> None:
        """Ask for the firmness of a ranking, once nothing else was asked for a moment."""
        self._last = parameters
        self._wanted = {**parameters, "AGREEMENT": list(AGREEMENTS).index(self.agreement)}
        self._runner.cancel()
        self._timer.start()

    def stop(self) -> None:
        self._wanted = self._last = None
        self._timer.stop()
        self._runner.cancel()

    def _start(self) -> None:
        if self._wanted is not None and self._runner.start("rankfirmness", self._wanted, self._done):
            self._running, self._wanted = self._wanted, None

    def _go_on(self) -> None:
        if self._wanted is not None:
            self._timer.start()

    def _done(self, results: dict[str, Any]) -> None:
        if self._wanted is None:  # nothing newer was asked for meanwhile
            found: FirmRanking = recall(results["FIRMNESS"])
            self.known.emit(found)

    def _tell_failure(self, text: str) -> None:
        if self._wanted is None and self._running is not None:
            self.failed.emit(text)
        self._running = None
