# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the fault of a finding is: the map goes there, and the place flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject

if TYPE_CHECKING:
    from .panel import Panel

CLOSE = 5_000  # scale denominator at which a fault in a boundary can be seen


def show_fault(panel: Panel, finding: dict[str, Any], point: Any) -> None:
    """Show `point` (shapely, EPSG:4326) of a finding; where it has none, the hazard that it is about."""
    if point is None or point.is_empty:
        if finding["table_name"] == "hazard" and finding["record_id"]:
            panel.selection.select([finding["record_id"]], zoom=True)
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
    canvas.refresh()
    panel.view.point_out(point.x, point.y)
