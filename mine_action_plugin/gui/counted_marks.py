# SPDX-License-Identifier: GPL-3.0-or-later
"""What counted for a rank, drawn over the map: how far criteria looked, and each feature with its distance."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextOption
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget
from shapely.geometry.base import BaseGeometry

from ..adapters.counted import Counted, said_of, said_of_reach
from ..adapters.words import Words
from .form_dialog import direction_of

LABELLED = 30  # features with their distance written; of more one could read none
POINT_PX = 4.0
AROUND = 1.1


class CountedMarks(QgsMapCanvasItem):
    """Draws a `Counted` over the map until it is told another one. The map and its layers stay as they are."""

    def __init__(self, canvas: QgsMapCanvas, words: Words) -> None:
        super().__init__(canvas)
        self._canvas, self._words = canvas, words
        self._counted: Counted | None = None
        self.setZValue(50)

    def show_counted(self, counted: Counted | None) -> None:
        self._counted = counted
        self.prepareGeometryChange()
        self.update()

    def look(self) -> None:
        """Let the map show as far as the criteria looked, and all that counted; nothing where nothing is shown."""
        counted = self._counted
        if counted is None or counted.hazard is None:
            return
        shapes = [counted.hazard, *(reach.shape for reach in counted.reaches), *(mark.way for mark in counted.marks)]
        box = QgsRectangle(*shapely.total_bounds(shapes))
        try:
            self._canvas.setExtent(self._turn().transformBoundingBox(box))
        except QgsCsException:  # the map's coordinate system does not reach here
            return
        self._canvas.zoomByFactor(AROUND)

    def _turn(self) -> QgsCoordinateTransform:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsProject.instance())

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect())

    def updatePosition(self) -> None:
        """Follow the map as it moves."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        counted = self._counted
        if counted is None or counted.hazard is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for reach in counted.reaches:
            colour = QColor(reach.colour)
            painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine))
            colour.setAlpha(22)
            painter.fillPath(self._path(reach.shape), colour)
            painter.drawPath(self._path(reach.shape))
        for mark in counted.marks:
            painter.setPen(QPen(QColor(mark.colour), 1.6, Qt.PenStyle.DotLine))
            painter.drawPath(self._path(mark.way))
            painter.setPen(QPen(QColor(mark.colour), 2.4))
            painter.drawPath(self._path(mark.shape))
        painter.setPen(QPen(QColor("#ffff00"), 3.0))
        painter.drawPath(self._path(counted.hazard))
        taken: list[QRectF] = []
        for reach in counted.reaches:
            for place in self._places(reach.top.coords):
                self._distance(painter, place, said_of_reach(reach, self._words), taken)
        ends = [(list(self._places(mark.way.coords)), mark) for mark in counted.marks[:LABELLED]]
        for places, mark in sorted((one for one in ends if one[0]), key=lambda one: one[0][-1].y()):
            self._distance(painter, places[-1], said_of(mark, self._words), taken)

    def _distance(self, painter: QPainter, end: QPointF, text: str, taken: list[QRectF]) -> None:
        """Write what it is and its distance at the far end of the way, on white, to be read on any ground.

        It stands below what is `taken` already, so that none is written over another.
        """
        metrics, lines = painter.fontMetrics(), text.split("\n")
        box = QRectF(0, 0, max(map(metrics.horizontalAdvance, lines)) + 8, len(lines) * metrics.lineSpacing() + 2)
        box.moveTo(end + QPointF(5, -box.height() / 2))
        while True:
            other = next((one for one in taken if one.intersects(box)), None)
            if other is None:
                break
            box.moveTop(other.bottom() + 1)
        taken.append(box)
        painter.fillRect(box, QColor(255, 255, 255, 215))
        painter.setPen(QColor("#000000"))
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(direction_of(self._words))
        painter.drawText(box, text, option)

    def _places(self, points: object) -> Iterator[QPointF]:
        """Yield points of EPSG:4326 as pixels; none where the map's coordinate system does not reach."""
        turn = self._turn()
        for x, y in (point[:2] for point in points):
            try:
                yield self.toCanvasCoordinates(turn.transform(QgsPointXY(x, y)))
            except QgsCsException:
                return

    def _path(self, shape: BaseGeometry) -> QPainterPath:
        path = QPainterPath()
        for part in shapely.get_parts(shape):
            if part.geom_type == "Point":
                for place in self._places(part.coords):
                    path.addEllipse(place, POINT_PX, POINT_PX)
                continue
            rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
            for ring in rings:
                path.addPolygon(QPolygonF(list(self._places(ring.coords))))
        return path
