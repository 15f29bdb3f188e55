# SPDX-License-Identifier: GPL-3.0-or-later
"""The geometry of a held row: as delivered, that of a feature selected on the map, or an offered repair; all drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..adapters.intake import HeldRow, brought_to_wgs84
from ..core.errors import PlanningError
from ..core.survey.repairing import Repair
from ..core.text import QT_TRANSLATE_NOOP
from .before_after import REPAIRS, BeforeAfter, areas_said
from .fault_place import uncover
from .plain_text import plain

if TYPE_CHECKING:
    from .panel import Panel

AS_DELIVERED = QT_TRANSLATE_NOOP("MineAction", "Geometry as delivered")
FROM_MAP = QT_TRANSLATE_NOOP("MineAction", "Geometry of the feature selected on the map")


class HeldGeometry(QWidget):
    """Chooses the geometry. Nothing is repaired before the planner chooses a repair and takes the row in."""

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel = panel
        self.box = QComboBox(self)
        self.map_button = QPushButton(
            panel.words(QT_TRANSLATE_NOOP("MineAction", "Take that of the feature selected on the map")), self
        )
        self.map_button.setAutoDefault(False)
        self.told = QLabel(self)
        plain(self.told)
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self.map_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self._drawn = BeforeAfter(panel.iface.mapCanvas())
        self._offers: dict[str, Repair] = {}
        self._delivered: Any = None
        self._taken: Any = None
        self.box.currentIndexChanged.connect(self._show)
        self.map_button.clicked.connect(self.take_selected)

    def show_row(self, row: HeldRow | None) -> None:
        """Offer what there is for `row`; say so where its place cannot be told."""
        self._offers, self._delivered, self._taken = {}, None, None
        trouble = ""
        if row is not None:
            try:
                self._delivered = row.shape()
                self._offers = {offer.method: offer for offer in row.repairs()}
            except PlanningError as error:
                trouble = "\n".join(self.panel.words.error(error))
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self.panel.words(AS_DELIVERED), "")
        for method in self._offers:
            self.box.addItem(self.panel.words(REPAIRS[method]), method)
        self.box.blockSignals(False)
        self._show()
        self._look(self._delivered)
        if trouble:
            self.told.setText(trouble)

    def parameters(self) -> dict[str, str]:
        """Return GEOMETRY or REPAIR of `mineaction:takeheldrow`, as chosen."""
        chosen = self.box.currentData()
        if chosen == FROM_MAP:
            return {"GEOMETRY": shapely.to_wkt(self._taken, rounding_precision=-1)}
        return {"REPAIR": chosen} if chosen else {}

    def take_selected(self) -> None:
        """Take the geometry of the one feature that is selected in the layers of the project."""
        words = self.panel.words
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
        selected = [(layer, feature) for layer in layers for feature in layer.selectedFeatures()]
        if len(selected) != 1:
            text = QT_TRANSLATE_NOOP("MineAction", "Select one feature on the map; %n feature(s) are selected.")
            self.told.setText(words(text, len(selected)))
            return
        layer, feature = selected[0]
        try:
            crs = layer.crs().authid() or layer.crs().toWkt()
            self._taken = brought_to_wgs84(bytes(feature.geometry().asWkb()), crs, layer.name())
        except PlanningError as error:
            self.told.setText("\n".join(words.error(error)))
            return
        if self.box.findData(FROM_MAP) < 0:
            self.box.addItem(words(FROM_MAP), FROM_MAP)
        self.box.setCurrentIndex(self.box.findData(FROM_MAP))
        self._show()
        self._look(self._taken)

    def leave(self) -> None:
        """Take the drawings off the map for good."""
        self._drawn.leave()

    def _look(self, shape: Any) -> None:
        """Let the map show a shape beside the dialog."""
        self._drawn.zoom(shape)
        if shape is not None and not shape.is_empty:
            canvas = self.panel.iface.mapCanvas()
            uncover(canvas, canvas.center(), self.window())

    def _show(self) -> None:
        chosen = self.box.currentData()
        offer = self._offers.get(chosen)
        after = offer.after if offer else self._taken if chosen == FROM_MAP else None
        self._drawn.show(self._delivered, after)
        text = ""
        if offer:
            text = areas_said(offer, self.panel.words)
        elif self._delivered is None and after is None:
            text = self.panel.words(QT_TRANSLATE_NOOP("MineAction", "The row has no geometry that has a place."))
        self.told.setText(text)
