# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the fault of a finding is: the map goes there, beside the window that lists it, and the place flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .panel import Panel

CLOSE = 5_000  # scale denominator at which a fault in a boundary can be seen
ROOM_PX = 80  # that a place needs around it to be seen


def show_fault(panel: Panel, finding: dict[str, Any], point: Any, window: QWidget) -> None:
    """Show `point` (shapely, EPSG:4326) of a finding; where it has none, the hazard that it is about.

    `window` lists the finding, and may stand over the map: it moves aside where it leaves no room, and the place is put
    into the middle of what it leaves.
    """
    if point is None or point.is_empty:
        if finding["table_name"] == "hazard" and finding["record_id"]:
            panel.selection.select([finding["record_id"]], zoom=True)
            uncover(panel.iface.mapCanvas(), panel.iface.mapCanvas().center(), window)
        return
    canvas = panel.iface.mapCanvas()
    target = canvas.mapSettings().destinationCrs()
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), target, QgsProject.instance())
    try:
        place = way.transform(QgsPointXY(point.x, point.y))
    except QgsCsException:  # the map's coordinate system does not reach there
        return
    canvas.setCenter(place)
    if canvas.scale() > CLOSE:
        canvas.zoomScale(CLOSE)
    uncover(canvas, place, window)
    canvas.refresh()
    panel.view.point_out(point.x, point.y)


def uncover(canvas: QgsMapCanvas, place: QgsPointXY, window: QWidget) -> None:
    """Put `place`, which is in the middle of the map, into the middle of the part that `window` does not cover."""
    shown = QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size())
    if not (window.isVisible() and canvas.isVisible() and window.frameGeometry().intersects(shown)):
        return
    free = largest_beside(shown, window.frameGeometry())
    if min(free.width(), free.height()) < ROOM_PX:
        window.resize(window.width(), min(window.height(), max(window.minimumSizeHint().height(), shown.height() // 2)))
        stand_beside(window, canvas)
        free = largest_beside(shown, window.frameGeometry())
    shift = free.center() - shown.center()
    per_pixel = canvas.mapUnitsPerPixel()
    canvas.setCenter(QgsPointXY(place.x() - shift.x() * per_pixel, place.y() + shift.y() * per_pixel))
    canvas.refresh()


def stand_beside(window: QWidget, canvas: QgsMapCanvas) -> None:
    """Move `window` to that edge of its screen at which it leaves the most of the map to be seen."""
    if not hasattr(window, "screen") or window.screen() is None or not canvas.isVisible():
        return
    shown = QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size())
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    across, down = room.right() - frame.width() + 1, room.bottom() - frame.height() + 1
    edges = (
        QPoint(across, frame.y()),
        QPoint(frame.x(), down),
        QPoint(room.left(), frame.y()),
        QPoint(frame.x(), room.top()),
    )

    def left_over(corner: QPoint) -> int:
        free = largest_beside(shown, QRect(corner, frame.size()))
        return free.width() * free.height()

    best = max((frame.topLeft(), *edges), key=left_over)  # where it stands, if no edge is better
    window.move(max(room.left(), best.x()), max(room.top(), best.y()))


def largest_beside(shown: QRect, cover: QRect) -> QRect:
    """Return the largest part of `shown` above, below, left or right of `cover`."""
    left, top, right, bottom = shown.left(), shown.top(), shown.right(), shown.bottom()
    beside = (
        QRect(QPoint(left, top), QPoint(right, min(bottom, cover.top() - 1))),
        QRect(QPoint(left, max(top, cover.bottom() + 1)), QPoint(right, bottom)),
        QRect(QPoint(left, top), QPoint(min(right, cover.left() - 1), bottom)),
        QRect(QPoint(max(left, cover.right() + 1), top), QPoint(right, bottom)),
    )
    return max(beside, key=lambda part: max(0, part.width()) * max(0, part.height()))
