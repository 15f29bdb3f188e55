# SPDX-License-Identifier: GPL-3.0-or-later
"""The datum guard against EPSG's parameters worked by hand, projected coordinates of PROJ 9.5 and published shifts."""

from __future__ import annotations

import csv
import math
import re

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import CRS, Geod

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.crs import LIBYAN_CODES, recognise_crs
from mine_action_plugin.core.location.datum import ELD79_OPERATIONS, alternatives, operation_to_wgs84
from tests.shared_data import shared

GEOD = Geod(ellps="WGS84")
PLACES = {  # lon, lat; metres of shift for LGD2006 and for ELD79 taken as WGS 84, from the study of Libyan datums
    "Tripoli": (13.1913, 32.8872, 71, 154),
    "Gharyan": (13.0203, 32.1722, 71, 156),
    "Misrata": (15.0925, 32.3754, 65, 152),
    "Tawergha": (15.0800, 32.0300, 64, 153),
    "Sirte": (16.5887, 31.2089, 59, 152),
    "Benghazi": (20.0667, 32.1167, 51, 146),
    "Derna": (22.6391, 32.7648, 47, 141),
    "Tobruk": (23.9764, 32.0836, 44, 141),
    "Sabha": (14.4283, 27.0377, 61, 162),
}
MOLODENSKY = re.compile(
    r"'EPSG','(\d+)','([^']*)'.*?'EPSG','(\d+)','[^']*','EPSG','(\d+)','EPSG','4326',([-\d.,]+),'EPSG'"
)


def geocentric(lon: float, lat: float, axis: float, flattening: float) -> tuple[float, float, float]:
    e2 = flattening * (2 - flattening)
    sin, cos = math.sin(math.radians(lat)), math.cos(math.radians(lat))
    n = axis / math.sqrt(1 - e2 * sin * sin)
    return n * cos * math.cos(math.radians(lon)), n * cos * math.sin(math.radians(lon)), n * (1 - e2) * sin


def geographic(x: float, y: float, z: float, axis: float, flattening: float) -> tuple[float, float]:
    e2 = flattening * (2 - flattening)
    p, lat = math.hypot(x, y), math.atan2(z, math.hypot(x, y) * (1 - e2))
    for _ in range(10):
        n = axis / math.sqrt(1 - e2 * math.sin(lat) ** 2)
        lat = math.atan2(z + e2 * n * math.sin(lat), p)
    return math.degrees(math.atan2(y, x)), math.degrees(lat)


def by_hand(lon: float, lat: float, shift: list[float]) -> tuple[float, float]:
    """Geocentric translation (EPSG method 9603) from the International 1924 ellipsoid to WGS 84, written out."""
    start = geocentric(lon, lat, 6378388.0, 1 / 297.0)
    return geographic(*(a + b for a, b in zip(start, shift)), 6378137.0, 1 / 298.257223563)


def translations() -> dict[int, tuple[int, float, list[float]]]:
    """Datum, accuracy and shift of the rows of EPSG's table that are plain translations to WGS 84."""
    text = shared("known-libya-crs", "epsg_helmert_libya.sql.txt").read_text(encoding="utf-8")
    found = {}
    for code, _, method, datum, numbers in MOLODENSKY.findall(text):
        accuracy, *shift = (float(value) for value in numbers.split(","))
        if method == "9603":
            found[int(code)] = (int(datum), accuracy, shift)
    assert len(found) == 8
    return found


@pytest.mark.parametrize("place", PLACES)
def test_shifts_are_those_that_were_published(place):
    lon, lat, lgd2006, eld79 = PLACES[place]
    for datum, metres in ((4754, lgd2006), (4159, eld79)):
        moved = operation_to_wgs84(recognise_crs(datum)).positions(lon, lat)
        assert GEOD.inv(lon, lat, *moved)[2] == pytest.approx(metres, abs=1.0)  # towns were given to a kilometre


@pytest.mark.parametrize("place", PLACES)
def test_every_translation_is_the_one_worked_by_hand(place):
    lon, lat = PLACES[place][:2]
    for code, (datum, accuracy, shift) in translations().items():
        found = operation_to_wgs84(recognise_crs(datum), operation=code)
        assert GEOD.inv(*found.positions(lon, lat), *by_hand(lon, lat, shift))[2] < 0.001
        assert (found.operation.epsg, found.operation.accuracy_m) == (code, accuracy)


def test_the_defaults_are_the_country_wide_operations():
    assert operation_to_wgs84(recognise_crs(4159)).operation.epsg == 15909
    assert operation_to_wgs84(recognise_crs(2078)).operation.name == "ELD79 to WGS 84 (8)"
    assert operation_to_wgs84(recognise_crs(3177)).operation.epsg == 15908
    assert [each.epsg for each in alternatives(recognise_crs(2078))] == list(ELD79_OPERATIONS)
    assert [each.accuracy_m for each in alternatives(recognise_crs(4159))][:2] == [5.0, 2.0]


def test_a_rotation_is_as_proj_gives_it_and_near_the_translations():
    lon, lat = 17.3, 29.8  # Mabruk
    moved = [operation_to_wgs84(recognise_crs(4159), operation=code).positions(lon, lat) for code in (1861, 1862, 1863)]
    for other in moved[1:]:
        assert GEOD.inv(*moved[0], *other)[2] < 10.0


@pytest.mark.parametrize("code", [15910, 15924, 15908, 1234])
def test_an_operation_of_another_datum_is_refused(code):
    with pytest.raises(PlanningError, match="is not an operation from ELD79"):
        operation_to_wgs84(recognise_crs(4159), operation=code)


def test_projected_coordinates_are_met_to_a_millimetre():
    with open(shared("known-libya-crs", "projected_coordinates.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 32
    for row in rows:
        found = operation_to_wgs84(recognise_crs(int(row["epsg"])))
        base = operation_to_wgs84(recognise_crs(int(row["base_geographic_epsg"])))
        lon, lat = found.positions(float(row["easting"]), float(row["northing"]))
        expected = base.positions(float(row["lon_base"]), float(row["lat_base"]))
        assert GEOD.inv(lon, lat, *expected)[2] < 0.001, row
        x, y = found.source_positions(*expected)
        assert (x, y) == pytest.approx((float(row["easting"]), float(row["northing"])), abs=0.002)


@pytest.mark.parametrize("code", LIBYAN_CODES)
def test_esri_texts_lead_to_the_same_operation_as_codes(code):
    by_text = operation_to_wgs84(recognise_crs(CRS.from_epsg(code).to_wkt("WKT1_ESRI"))).operation
    assert by_text == operation_to_wgs84(recognise_crs(code)).operation
    assert by_text.epsg == (15908 if code > 3000 and code != 4159 else 15909)


def test_a_local_grid_on_a_known_datum_takes_its_operation():
    text = CRS.from_epsg(3177).to_wkt("WKT1_ESRI").replace("17.0", "18.0").replace("LGD2006_Libya_TM", "Site_grid")
    found = operation_to_wgs84(recognise_crs(text))
    assert (found.operation.epsg, found.operation.source_epsg) == (15908, None)
    expected = operation_to_wgs84(recognise_crs(3177)).positions(900_000, 3_600_000)
    lon, lat = found.positions(900_000, 3_600_000)
    assert (float(lon) - 1.0, float(lat)) == pytest.approx(tuple(map(float, expected)), abs=1e-4)


def test_wgs84_is_an_identity():
    found = operation_to_wgs84(recognise_crs(32633))
    assert found.operation.is_identity and found.operation.accuracy_m == 0.0
    assert operation_to_wgs84(recognise_crs(4326)).positions([13.0], [32.0]) == ([13.0], [32.0])


@pytest.mark.parametrize(
    "text",
    [
        'GEOGCS["unknown",DATUM["unknown",SPHEROID["International_1924",6378388.0,297.0]],'
        'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
        "+proj=utm +zone=33 +ellps=intl +type=crs",
    ],
)
def test_a_ballpark_is_refused(text):
    with pytest.raises(PlanningError, match="no operation of known accuracy"):
        operation_to_wgs84(recognise_crs(text))


def test_a_well_known_name_on_another_ellipsoid_is_not_believed():
    text = CRS.from_epsg(4754).to_wkt("WKT1_ESRI").replace("6378388.0,297.0", "6378249.2,293.46")
    with pytest.raises(PlanningError):
        operation_to_wgs84(recognise_crs(text))


def test_an_accuracy_that_epsg_calls_unknown_is_refused():
    with pytest.raises(PlanningError, match="no operation of known accuracy"):
        operation_to_wgs84(recognise_crs(4255))  # Herat North, whose one operation has 999 m


def test_where_several_operations_exist_the_place_decides_or_nobody_does():
    ed50 = recognise_crs(4230)
    with pytest.raises(PlanningError, match="cannot be told"):
        operation_to_wgs84(ed50)
    tunisia = operation_to_wgs84(ed50, bounds=(9.0, 33.0, 9.1, 33.1)).operation
    assert (tunisia.epsg, tunisia.accuracy_m) == (1245, 44.0)
    assert operation_to_wgs84(ed50, operation=1245).operation.epsg == 1245
    with pytest.raises(PlanningError, match="cannot be told"):
        operation_to_wgs84(ed50, bounds=(-100.0, 33.0, -99.0, 34.0))


def bound(code: int, shift: str) -> str:
    text = CRS.from_epsg(code).to_wkt("WKT1_GDAL")
    return re.sub(r'(SPHEROID\["International 1924",6378388,297,AUTHORITY\[[^]]*\]\])', rf"\1,TOWGS84[{shift}]", text)


def test_a_shift_in_the_file_is_taken_only_if_it_is_one_of_epsg():
    stated = operation_to_wgs84(recognise_crs(bound(3177, "-208.4058,-109.8777,-2.5764,0,0,0,0")))
    assert stated.operation == operation_to_wgs84(recognise_crs(3177)).operation
    cyrenaica = operation_to_wgs84(recognise_crs(bound(4159, "-117.7,-100.3,-152.4,0,0,0,0")))
    assert cyrenaica.operation.epsg == 15923
    with pytest.raises(PlanningError, match="brings its own shift"):
        operation_to_wgs84(recognise_crs(bound(4159, "-100,-100,-150,0,0,0,0")))
    with pytest.raises(PlanningError, match="brings its own shift"):
        operation_to_wgs84(recognise_crs(bound(4159, "0,0,0,0,0,0,0")))


def test_numbers_that_exist_nowhere_are_refused_with_their_indices():
    for code, x, y in ((3177, [640_000, 1e30], [3.6e6, 1e30]), (4754, [13.0, 640_000.0], [32.0, 3_600_000.0])):
        with pytest.raises(PlanningError) as caught:
            operation_to_wgs84(recognise_crs(code)).positions(x, y)
        assert caught.value.values["indices"] == (1,)
    with pytest.raises(PlanningError):
        operation_to_wgs84(recognise_crs(4326)).positions([float("nan")], [32.0])


def test_geometries_keep_heights_gaps_and_order():
    found = operation_to_wgs84(recognise_crs(3177))
    geometries = np.array(
        [
            shapely.Point(644736.27, 3633969.915, 281.5),
            None,
            shapely.box(644000, 3633000, 645000, 3634000),
            shapely.Polygon(),
        ],
        dtype=object,
    )
    moved = found.geometries(geometries)
    assert moved[0].z == 281.5
    assert moved[1] is None and moved[3].is_empty
    assert not moved[2].has_z
    assert (moved[0].x, moved[0].y) == pytest.approx(tuple(map(float, found.positions(644736.27, 3633969.915))))
    assert found.geometries(shapely.Point(644736.27, 3633969.915)).equals_exact(shapely.force_2d(moved[0]), 0.0)
    assert geometries[0].x == 644736.27


@given(st.floats(9.4, 25.1), st.floats(19.6, 33.1), st.sampled_from([3177, 3192, 2078, 4159, 4754, 32633]))
def test_there_and_back_is_a_millimetre(lon, lat, code):
    found = operation_to_wgs84(recognise_crs(code))
    back = found.positions(*found.source_positions(lon, lat))
    assert GEOD.inv(lon, lat, *back)[2] < 0.002
