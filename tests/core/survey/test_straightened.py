# SPDX-License-Identifier: GPL-3.0-or-later
"""Arcs that become chords are told with the distance between them; straight boundaries are not."""

from __future__ import annotations

import math
import sqlite3
import struct

import geopandas as gpd
import numpy as np
import pytest
import shapely

from mine_action_plugin.core.survey.delivery import Remark
from mine_action_plugin.core.survey.reading.vector import read_vector
from mine_action_plugin.core.survey.straightened import METRES_PER_DEG, straightened

ROWS = np.array([1, 2])


def circle(radius_m: float) -> shapely.Geometry:
    """Return a circle of chords 4 degrees apart, as GDAL makes them, on the equator."""
    turns = np.radians(np.arange(0, 364, 4))
    return shapely.Polygon(
        np.column_stack([13 + radius_m / METRES_PER_DEG * np.cos(turns), radius_m / METRES_PER_DEG * np.sin(turns)])
    )


def told(*shapes, kind="CURVEPOLYGON"):
    remarks = [Remark("curve_straightened", row, {"kind": kind}) for row in range(1, len(shapes) + 1)]
    return list(straightened(remarks, np.arange(1, len(shapes) + 1), np.array(shapes, dtype=object)))


@pytest.mark.parametrize("radius", [10.0, 100.0, 2000.0])
def test_the_distance_is_the_sagitta_of_the_chords(radius):
    (finding,) = told(circle(radius))
    assert finding.values["metres"] == pytest.approx(radius * (1 - math.cos(math.radians(2))), rel=0.01)


def test_long_straight_edges_beside_an_arc_do_not_count():
    ring = list(circle(50.0).exterior.coords)[:46] + [(12.9, -0.0005), (13.2, -0.1)]
    (finding,) = told(shapely.Polygon(ring))
    assert finding.values["metres"] < 0.1


def test_what_has_no_arc_is_not_told():
    assert told(shapely.box(13, 32, 13.1, 32.1), None) == []


def arc(*points: tuple[float, float]) -> bytes:
    """Return the WKB of a CURVEPOLYGON of one CIRCULARSTRING (ISO 13249-3: types 10 and 8)."""
    ring = struct.pack("<BII", 1, 8, len(points)) + b"".join(struct.pack("<2d", *point) for point in points)
    return struct.pack("<BII", 1, 10, 1) + ring


def test_a_geopackage_with_curves_is_read_with_a_remark_for_each(tmp_path):
    path = tmp_path / "c.gpkg"
    frame = gpd.GeoDataFrame(
        {"id": ["1", "2"]}, geometry=[shapely.Point(13, 32), shapely.box(13, 32, 13.1, 32.1)], crs=4326
    )
    frame.to_file(path, layer='a "b"', geometry_type="Unknown", SPATIAL_INDEX="NO")
    blob = (
        b"GP\0\1" + struct.pack("<i", 4326) + arc((13, 32), (13.001, 32.001), (13.002, 32), (13.001, 31.999), (13, 32))
    )
    with sqlite3.connect(path) as connection:
        connection.execute('UPDATE "a ""b""" SET geom = ? WHERE id = \'2\'', (blob,))
    connection.close()
    (layer,) = read_vector(path, "c.gpkg", "", tmp_path)
    curves = [(one.row, one.values["kind"]) for one in layer.remarks if one.kind == "curve_straightened"]
    assert curves == [(2, "CURVEPOLYGON")]
    (finding,) = straightened(layer.remarks, layer.rows, shapely.from_wkb(layer.wkb))
    assert finding.row == 2 and 0.05 < finding.values["metres"] < 0.08  # a radius of about 100 m
