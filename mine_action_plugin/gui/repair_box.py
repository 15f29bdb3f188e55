# SPDX-License-Identifier: GPL-3.0-or-later
"""The repairs offered for the boundary of a record in the workspace, drawn before and after; made only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..adapters.boundary_repairs import repairs_of
from ..core.survey.repairing import Repair
from ..core.text import QT_TRANSLATE_NOOP
from .before_after import REPAIRS, BeforeAfter, areas_said

if TYPE_CHECKING:
    from .panel import Panel


class RepairBox(QWidget):
    """Hidden where nothing is offered. `asked` is sent when the planner wants the chosen repair."""

    asked = pyqtSignal()

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel, self.words = panel, panel.words
        self.drawn = BeforeAfter(panel.iface.mapCanvas())
        self.box = QComboBox(self)
        self.button = QPushButton(self.words(QT_TRANSLATE_NOOP("MineAction", "Repair the boundary")), self)
        self.button.setAutoDefault(False)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self.record: tuple[str, str] | None = None  # the table and id of what is offered to be repaired
        self._offers: tuple[Repair, ...] = ()
        self.box.currentIndexChanged.connect(self._show)
        self.button.clicked.connect(self.asked)
        self.hide()

    def show_record(self, table: str | None, record_id: str | None) -> None:
        """Offer what there is for a record; nothing for none."""
        offers: tuple[Repair, ...] = ()
        if table and record_id:
            offers = repairs_of(self.panel.session.workspace, table, record_id)
        self._offers = offers
        self.record = (str(table), str(record_id)) if offers else None
        self.box.blockSignals(True)
        self.box.clear()
        for offer in offers:
            self.box.addItem(self.words(REPAIRS[offer.method]), offer.method)
        self.box.blockSignals(False)
        self.setVisible(bool(offers))
        self._show()

    def parameters(self) -> dict[str, str]:
        """Return TABLE, RECORD and REPAIR of `mineaction:repairboundary`, as chosen."""
        table, record = self.record or ("", "")
        return {"TABLE": table, "RECORD": record, "REPAIR": str(self.box.currentData())}

    def leave(self) -> None:
        """Take the drawings off the map for good."""
        self.drawn.leave()

    def _show(self, *_: Any) -> None:
        if not self._offers:
            self.drawn.clear()
            return
        offer = self._offers[max(0, self.box.currentIndex())]
        self.drawn.show(offer.before, offer.after)
        self.told.setText(areas_said(offer, self.words))
