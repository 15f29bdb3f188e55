# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a delivery drawn over a small map where they would fall, with Libya's bounds and the sites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget
from shapely.geometry.base import BaseGeometry

from ..adapters.intake import Fallen
from ..core.location import libya

INSIDE, OUTSIDE, COUNTRY, SITE, CHOSEN = "#005AB0", "#B00000", "#707070", "#808080", "#1F3A93"
POINT_PX = 4.5
LIBYA = QgsRectangle(libya.WEST_DEG, libya.SOUTH_DEG, libya.EAST_DEG, libya.NORTH_DEG)
BOUNDS = shapely.box(libya.WEST_DEG, libya.SOUTH_DEG, libya.EAST_DEG, libya.NORTH_DEG)


class FallenRows(QgsMapCanvasItem):
    """Draws a `Fallen` over a map in EPSG:4326.

    `sites` are (name, shape in EPSG:4326, whether it is the chosen one); a site that has no name to be written has "".
    """

    def __init__(self, canvas: QgsMapCanvas, sites: Sequence[tuple[str, BaseGeometry, bool]]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sites = sites
        self.fallen: Fallen | None = None
        self.setZValue(50)

    def show_fallen(self, fallen: Fallen | None) -> None:
        self.fallen = fallen
        self.updatePosition()

    def box(self) -> QgsRectangle | None:
        """Return the box around all rows, None without any."""
        if self.fallen is None or not len(self.fallen.places):
            return None
        (west, south), (east, north) = self.fallen.places.min(axis=0), self.fallen.places.max(axis=0)
        box = QgsRectangle(float(west), float(south), float(east), float(north))
        for shape in self.fallen.outlines:
            box.combineExtentWith(QgsRectangle(*shape.bounds))
        return box

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect())

    def updatePosition(self) -> None:
        """Follow the map as it moves."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COUNTRY), 1.4, Qt.PenStyle.DashLine))
        painter.drawPath(self._path(BOUNDS))
        written: list[QRectF] = []
        for name, shape, chosen in sorted(self._sites, key=lambda site: not site[2]):  # the chosen one is always named
            painter.setPen(QPen(QColor(CHOSEN if chosen else SITE), 2.0 if chosen else 1.0))
            painter.drawPath(self._path(shape))
            if name:
                self._name(painter, name, shape, chosen, written)
        if self.fallen is not None:
            self._rows(painter, self.fallen)

    def _rows(self, painter: QPainter, fallen: Fallen) -> None:
        painter.setPen(QPen(QColor(INSIDE), 1.4))
        for shape in fallen.outlines:
            painter.drawPath(self._path(shape))
        for places, colour in ((fallen.places[~fallen.outside], INSIDE), (fallen.places[fallen.outside], OUTSIDE)):
            painter.setPen(QPen(QColor("#FFFFFF"), 0.8))
            painter.setBrush(QColor(colour))
            for x, y in np.unique(np.rint(self._pixels(places)), axis=0).tolist():  # each dot once, however many rows
                painter.drawEllipse(QPointF(x, y), POINT_PX, POINT_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _name(self, painter: QPainter, name: str, shape: BaseGeometry, chosen: bool, written: list[QRectF]) -> None:
        """Write the name of a site over it, on white so that it can be read on any ground; on no other name."""
        font = QFont(painter.font())
        font.setBold(chosen)
        painter.setFont(font)
        west, south, east, north = shape.bounds
        ((x, y),) = self._pixels(np.array([[(west + east) / 2.0, north]])).tolist()
        text = QRectF(painter.fontMetrics().boundingRect(name)).adjusted(-2, 0, 2, 0)
        ((_, lowest),) = self._pixels(np.array([[west, south]])).tolist()
        for middle in (y - text.height() / 2.0 - 1.0, lowest + text.height() / 2.0 + 1.0):  # above, else below
            text.moveCenter(QPointF(x, middle))
            if not any(text.intersects(other) for other in written):
                break
        else:
            return
        written.append(text)
        painter.fillRect(text, QColor(255, 255, 255, 190))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, name)

    def _pixels(self, places: np.ndarray) -> np.ndarray:
        """Return places in degrees as pixels of the map, which is in degrees too."""
        extent, per_pixel = self._canvas.extent(), self._canvas.mapUnitsPerPixel()
        x = (places[:, 0] - extent.xMinimum()) / per_pixel
        return np.column_stack((x, (extent.yMaximum() - places[:, 1]) / per_pixel))

    def _path(self, shape: BaseGeometry) -> QPainterPath:
        path = QPainterPath()
        for ring in _rings(shape):
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in self._pixels(ring).tolist()]))
        return path


def _rings(shape: BaseGeometry) -> Iterator[np.ndarray]:
    """Yield the lines of a shape as arrays of corners; points have none."""
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            yield from (shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors))
        elif part.geom_type != "Point":
            yield shapely.get_coordinates(part)
