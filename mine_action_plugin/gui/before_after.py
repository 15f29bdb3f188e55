# SPDX-License-Identifier: GPL-3.0-or-later
"""Two outlines over the map: a boundary as it is, and as it would be; with the repairs that are offered, in words."""

from __future__ import annotations

from typing import Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..adapters.words import Words
from ..core.survey.repairing import LINEWORK, STRUCTURE, Repair
from ..core.text import QT_TRANSLATE_NOOP

BEFORE, AFTER = QColor(176, 0, 0, 60), QColor(0, 90, 176, 60)
AROUND = 3.0
REPAIRS = {
    STRUCTURE: QT_TRANSLATE_NOOP("MineAction", "Offered repair: keep all ground inside the boundary"),
    LINEWORK: QT_TRANSLATE_NOOP("MineAction", "Offered repair: each crossing changes sides"),
}
AREAS = QT_TRANSLATE_NOOP(
    "MineAction", "{before} m² as drawn → {after} m² ({difference} m²). Red: before, blue: after."
)
ISOLATED = "\u2066{}\u2069"


def areas_said(offer: Repair, words: Words) -> str:
    """Return what a repair does to the area."""
    numbers = {"before": f"{offer.before_m2:,.1f}", "after": f"{offer.after_m2:,.1f}"}
    numbers["difference"] = f"{offer.difference_m2:+,.1f}"
    return words.measured(words(AREAS, **{name: ISOLATED.format(number) for name, number in numbers.items()}))


class BeforeAfter:
    """Draws shapes of EPSG:4326 over `canvas` until it is told others."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands = [QgsRubberBand(canvas), QgsRubberBand(canvas)]
        for band, colour in zip(self._bands, (BEFORE, AFTER)):
            band.setFillColor(colour)
            band.setStrokeColor(QColor(colour.red(), colour.green(), colour.blue()))
            band.setWidth(2)

    def show(self, before: Any, after: Any) -> None:
        for band, shape in zip(self._bands, (before, after)):
            band.reset()
            if shape is not None and not shape.is_empty:
                band.setToGeometry(_of_qgis(shape), QgsCoordinateReferenceSystem("EPSG:4326"))

    def clear(self) -> None:
        """Draw nothing."""
        for band in self._bands:
            band.reset()

    def leave(self) -> None:
        """Take the drawings off the map for good: it would keep them as long as QGIS runs."""
        self.clear()
        for band in self._bands:
            self._canvas.scene().removeItem(band)

    def zoom(self, shape: Any) -> None:
        """Let the map show a shape and what is around it."""
        if shape is None or shape.is_empty:
            return
        target = self._canvas.mapSettings().destinationCrs()
        way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), target, QgsProject.instance())
        extent = way.transformBoundingBox(_of_qgis(shape).boundingBox())
        extent.scale(AROUND)
        self._canvas.setExtent(extent)
        self._canvas.refresh()


def _of_qgis(shape: Any) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry
