# SPDX-License-Identifier: GPL-3.0-or-later
"""The bytes of .shp, .shx and .dbf against the ESRI Shapefile Technical Description (July 1998)."""

from __future__ import annotations

import struct
from datetime import date

import numpy as np
import pytest
from shapely.geometry import LinearRing, MultiPolygon, Point, Polygon

from mine_action_plugin.core.exchange.columns import column_of
from mine_action_plugin.core.exchange.dbf import dbf
from mine_action_plugin.core.exchange.shapes import prj
from mine_action_plugin.core.exchange.shp import POINT, POLYGON, esri_rings, shape_files
from mine_action_plugin.core.model.tables import table_named
from tests.core.exchange.sample import SQUARE, WITH_HOLE


def array(*geometries):
    return np.array(geometries, dtype=object)


@pytest.mark.parametrize("turned", [False, True])
def test_outer_rings_go_clockwise_and_holes_the_other_way(turned):
    area = WITH_HOLE.reverse() if turned else WITH_HOLE
    rings, owner = esri_rings(array(MultiPolygon([area, SQUARE])))
    assert [LinearRing(ring.coords).is_ccw for ring in rings] == [False, True, False]
    assert owner.tolist() == [0, 0, 0]


def test_a_point_file_has_its_numbers_where_the_description_says():
    shp, shx = shape_files(POINT, array(Point(13.5, 32.25), Point(-1, 2)))
    assert struct.unpack(">i", shp[:4]) == (9994,)
    assert struct.unpack(">i", shp[24:28]) == (len(shp) // 2,)
    assert struct.unpack("<2i4d", shp[28:68]) == (1000, 1, -1.0, 2.0, 13.5, 32.25)
    assert struct.unpack(">2i", shp[100:108]) == (1, 10)
    assert struct.unpack("<i2d", shp[108:128]) == (1, 13.5, 32.25)
    assert struct.unpack(">4i", shx[100:116]) == (50, 10, 64, 10)


def test_a_polygon_record_counts_parts_and_points():
    shp, shx = shape_files(POLYGON, array(MultiPolygon([SQUARE]), MultiPolygon([WITH_HOLE])))
    assert struct.unpack("<i4d2i", shp[108:152]) == (5, 13.1, 32.8, 13.2, 32.9, 1, 5)
    second = 2 * struct.unpack(">i", shx[108:112])[0]
    assert struct.unpack(">2i", shp[second : second + 8])[0] == 2
    assert struct.unpack("<2i", shp[second + 8 + 36 : second + 8 + 44]) == (2, 10)
    assert struct.unpack("<2i", shp[second + 8 + 44 : second + 8 + 52]) == (0, 5)


def test_no_corner_is_added_or_left_out():
    corners = [(0, 0), (0, 1), (0, 1), (1, 1), (1, 0.5), (1, 0), (0, 0)]  # a corner twice, one on a straight line
    rings, _ = esri_rings(array(MultiPolygon([Polygon(corners)])))
    assert sorted(rings[0].coords) == sorted((float(x), float(y)) for x, y in corners)


def test_an_empty_file_is_still_a_file():
    shp, shx = shape_files(POLYGON, array())
    assert (len(shp), len(shx)) == (100, 100)


def test_a_dbf_has_its_numbers_where_the_description_says():
    columns = [column_of(table_named("hazard").field(name)) for name in ("code", "area_m2")]
    content = dbf(columns, [("ا", "1.5")], date(2024, 3, 1))
    assert content[:4] == bytes([3, 124, 3, 1])
    assert struct.unpack("<IHH", content[4:12]) == (1, 32 + 2 * 32 + 1, 1 + 254 + 24)
    assert content[29] == 0  # no language driver: the .cpg says UTF-8
    assert content[32:43] == b"hazard_id\0\0" and content[43:44] == b"C" and content[48] == 254
    assert content[64:75] == b"area_m2\0\0\0\0" and content[75:76] == b"N" and tuple(content[80:82]) == (24, 15)
    row = content[97:]
    assert row[:4] == " ا ".encode() and row[-25:] == b"1.5".rjust(24) + b"\x1a"


def test_a_text_too_long_for_its_cell_is_never_cut():
    columns = [column_of(table_named("hazard").field("survey_date"))]
    with pytest.raises(ValueError, match="11 bytes"):
        dbf(columns, [("2024-01-011",)], date(2024, 3, 1))


def test_the_prj_is_the_esri_form():
    assert prj("EPSG:4326").startswith(b'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"')
    assert prj("EPSG:32633").startswith(b'PROJCS["WGS_1984_UTM_Zone_33N"')
