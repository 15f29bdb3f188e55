# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes of QGIS as the blobs of a GeoPackage (OGC 12-128r14, 2.1.3), byte by byte as GDAL writes them."""

from __future__ import annotations

import struct

from qgis.core import QgsGeometry, QgsWkbTypes

from ..core.model.ddl_sqlite import SRS_ID
from ..core.model.table import Geometry, Table

_PLAIN, _ENVELOPE = 0x01, 0x03  # little-endian, without and with the bounds of the shape


def shape_blob(shape: QgsGeometry, table: Table) -> bytes | None:
    """Return the blob of a shape (degrees, EPSG:4326) of a record of `table`, None where it has none."""
    if shape.isNull():
        return None
    stored = QgsGeometry(shape)
    if table.geometry is Geometry.MULTIPOLYGON:
        stored.convertToMultiType()
    wkb = bytes(stored.asWkb())
    if QgsWkbTypes.flatType(stored.wkbType()) == QgsWkbTypes.Type.Point:
        return struct.pack("<2sBBi", b"GP", 0, _PLAIN, SRS_ID) + wkb
    box = stored.boundingBox()
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return struct.pack("<2sBBi4d", b"GP", 0, _ENVELOPE, SRS_ID, *sides) + wkb


def no_shape(kind: QgsWkbTypes.Type) -> QgsGeometry:
    """Return an empty shape of a layer's kind, which no table takes."""
    unknown = kind == QgsWkbTypes.Type.Unknown
    return QgsGeometry.fromWkt(f"{'Polygon' if unknown else QgsWkbTypes.displayString(kind)} EMPTY")
