# SPDX-License-Identifier: GPL-3.0-or-later
"""The place of a finding is shown beside the window that lists it, wherever that stands."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest
from shapely.geometry import Point


@pytest.mark.parametrize(
    ("cover", "free"),
    [
        ((0, 60, 100, 60), (0, 0, 100, 60)),
        ((-10, -10, 120, 50), (0, 40, 100, 60)),
        ((70, 0, 60, 100), (0, 0, 70, 100)),
        ((200, 0, 10, 10), (0, 0, 100, 100)),
    ],
)
def test_the_largest_part_that_is_left_is_found(qgis_app, cover, free):
    from qgis.PyQt.QtCore import QRect

    from mine_action_plugin.gui.fault_place import largest_beside

    assert largest_beside(QRect(0, 0, 100, 100), QRect(*cover)).getRect() == free


@pytest.mark.parametrize("window_at", [(0, 300, 800, 300), (0, 0, 800, 300), (0, 0, 500, 600), (0, 0, 800, 600)])
def test_a_place_is_not_covered_by_the_window_that_lists_it(qgis_app, window_at):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtWidgets import QDialog

    from mine_action_plugin.gui.fault_place import show_fault

    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setGeometry(0, 0, 800, 600)
    canvas.show()
    end = time.monotonic() + 1.0  # a canvas takes its size a while after it is shown
    while time.monotonic() < end:
        qgis_app.processEvents()
    canvas.setExtent(QgsRectangle(9.0, 19.0, 26.0, 34.0))
    window = QDialog()
    window.setGeometry(*window_at)
    window.show()
    qgis_app.processEvents()
    flashed = []
    view = SimpleNamespace(point_out=lambda lon, lat: flashed.append((lon, lat)))
    panel = SimpleNamespace(iface=SimpleNamespace(mapCanvas=lambda: canvas), view=view)
    show_fault(panel, {"table_name": "hazard", "record_id": None}, Point(13.1, 32.5), window)
    pixel = canvas.getCoordinateTransform().transform(QgsPointXY(13.1, 32.5))
    there = canvas.mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    assert not window.frameGeometry().contains(there) and canvas.rect().contains(canvas.mapFromGlobal(there))
    assert flashed == [(13.1, 32.5)] and canvas.scale() <= 5001
    window.close()
    canvas.close()
