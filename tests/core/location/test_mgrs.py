# SPDX-License-Identifier: GPL-3.0-or-later
"""MGRS against vectors of four public suites (proj4js, hobuinc, chrisveness, GeographicLib) and its own inverse."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.mgrs import from_mgrs, position_from_mgrs, to_mgrs
from mine_action_plugin.core.location.utm import from_utm, to_utm, utm_epsg, utm_zone
from tests.shared_data import shared


def vectors(kind: str) -> list[dict[str, str]]:
    with open(shared("known-mgrs-geodesic", "mgrs_vectors.csv"), encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind]
    assert rows, kind
    return rows


def test_forward_vectors_are_met_to_the_digit():
    for row in vectors("forward"):
        lon, lat = float(row["lon"]), float(row["lat_or_input"])
        assert to_mgrs(lon, lat) == row["mgrs"], row
        for digits in range(5):
            shorter = to_mgrs(lon, lat, digits)
            assert shorter == row["mgrs"][:5] + row["mgrs"][5 : 5 + digits] + row["mgrs"][10 : 10 + digits]


def test_inverse_vectors_are_the_middle_of_the_box_of_longitudes_and_latitudes():
    # proj4js gives the middle of the south-west and north-east corners in degrees
    for row in vectors("inverse_centre"):
        # 5e-6 is half the last digit given; proj4js's shorter series is 0.1 mm (1e-9 degree) off at the far corner
        tolerance = {"33UXP04": 5e-6, "24XWT783908": 1e-5, "34PBQ": 2e-9}[row["mgrs"]]
        cell = from_mgrs(row["mgrs"])
        (west, south), (east, north) = cell.south_west, cell.at(1.0, 1.0)
        assert (west + east) / 2 == pytest.approx(float(row["lon"]), abs=tolerance)
        assert (south + north) / 2 == pytest.approx(float(row["lat_or_input"]), abs=tolerance)


def test_the_centre_is_the_middle_on_the_grid():
    cell = from_mgrs("34PBQ")
    utm = to_utm(*cell.centre, zone=34)
    assert (utm.easting, utm.northing) == pytest.approx((cell.easting + 50_000, cell.northing + 50_000), abs=1e-3)


def test_corner_vector_is_met():
    for row in vectors("inverse_corner"):
        assert from_mgrs(row["mgrs"]).south_west[1] == pytest.approx(float(row["lat_or_input"]), abs=1e-9)


def test_strings_that_other_suites_refuse_are_refused():
    for row in vectors("reject"):
        with pytest.raises(PlanningError):
            from_mgrs(row["mgrs"])


def test_blanks_between_the_parts_are_allowed():
    for row in vectors("parse_ok"):
        if (
            row["mgrs"] == "18SUU8401"
        ):  # well formed, but its square is at 3,300 km north, 29.8° N, and S starts at 32° N
            with pytest.raises(PlanningError, match="does not lie in this zone and band"):
                from_mgrs(row["mgrs"])
        else:
            assert from_mgrs(row["mgrs"]).text.endswith("".join(row["mgrs"].split())[1:])


@pytest.mark.parametrize(
    "text",
    ["33S UR 123 45678", "33SUR12345", "33SUR 12345", "33S", "33SUR1234567890 ab", "33SUR123456789012", "33SUR-12-34"]
    + [
        "ZAH1234567890",
        "33SUR١٢٣٤٥٦٧٨٩٠",
        "32XMT1234567890",
        "33RXX1234567890",
        "33SUO1234567890",
        "33 SUR\u200f12341234",
    ],
)
def test_junk_odd_digits_and_unequal_halves_are_refused(text):
    with pytest.raises(PlanningError):
        from_mgrs(text)


@pytest.mark.parametrize(
    ("lon", "lat", "start"),
    [(13.19, 32.89, "33S"), (14.43, 27.04, "33R"), (23.98, 32.08, "34S"), (24.0, 31.5, "35R"), (10.17, 24.96, "32R")]
    + [(15.0, 32.0, "33S"), (5.3, 60.4, "32V"), (2.9, 60.4, "31V"), (10.0, 78.2, "33X"), (8.9, 78.2, "31X")]
    + [(33.0, 80.0, "37X"), (20.9, 84.0, "33X"), (-180.0, 0.0, "01N"), (179.9, -80.0, "60C")],
)
def test_zone_and_band_in_libya_norway_and_svalbard(lon, lat, start):
    assert to_mgrs(lon, lat).startswith(start)


@pytest.mark.parametrize(("lon", "lat"), [(13.0, 84.1), (13.0, -80.1), (13.0, 3_640_000.0), (float("nan"), 30.0)])
def test_positions_outside_the_utm_range_are_refused(lon, lat):
    with pytest.raises(PlanningError, match="no UTM or MGRS"):
        to_mgrs(lon, lat)


def test_a_surveyed_point_coarser_than_a_metre_is_refused_naming_the_size():
    with pytest.raises(PlanningError, match="100 m by 100 m"):
        position_from_mgrs("33SUR123678")
    assert position_from_mgrs("33SUR123678", minimum_digits=3).size_m == 100
    assert position_from_mgrs("33SUR1230067800").size_m == 1


def test_references_are_truncated_and_never_rounded():
    cell = from_mgrs("33SUR9999999999")
    assert to_mgrs(*cell.at(0.999, 0.999)) == cell.text
    assert to_mgrs(*cell.at(0.999, 0.999), 2) == "33SUR9999"


def test_column_and_row_letters_in_libya_follow_the_lettering_of_wgs84():
    # UTM 33N 330812.489 3640232.343 of Tripoli in the shared projected coordinates, lettered by hand: columns of
    # zone 33 (33 mod 3 = 0) start at S, 300 km is the third, U; rows of an odd zone start at A, 36 mod 20 = 16 is S
    assert to_mgrs(13.1913, 32.8872) == "33SUS3081240232"


@given(st.floats(-179.999, 179.999), st.floats(-79.999, 83.999))
def test_every_position_lies_in_the_cell_of_its_reference(lon, lat):
    cell = from_mgrs(to_mgrs(lon, lat))
    utm = to_utm(lon, round(lat, 11))
    assert (utm.zone, utm.north) == (cell.zone, cell.band >= "N")
    assert -1e-6 <= utm.easting - cell.easting < 1.000001
    assert -1e-6 <= utm.northing - cell.northing < 1.000001


@given(st.floats(9.4, 25.1), st.floats(19.6, 33.1), st.integers(0, 5))
def test_in_libya_a_cell_gives_back_its_own_reference(lon, lat, digits):
    cell = from_mgrs(to_mgrs(lon, lat, digits))
    assert cell.size_m == 10 ** (5 - digits)
    middle = cell.centre
    if utm_zone(middle[0]) == cell.zone and to_mgrs(*middle)[:3] == cell.text[:3]:
        assert to_mgrs(*middle, digits) == cell.text


@given(st.floats(-179.9, 179.9), st.floats(-79.9, 83.9))
def test_utm_round_trip_is_exact_to_a_micrometre(lon, lat):
    back = from_utm(to_utm(lon, lat))
    assert back == pytest.approx((lon, lat), abs=1e-11)


def test_utm_codes_of_libyan_towns():
    assert [utm_epsg(13.19, 32.89), utm_epsg(20.07, 32.12), utm_epsg(24.3, 31.7), utm_epsg(10.2, 25.0)] == [
        32633,
        32634,
        32635,
        32632,
    ]


def test_utm_numbers_that_cannot_be_are_refused():
    from mine_action_plugin.core.location.utm import Utm

    for numbers in (Utm(33, True, 3_640_232.0, 330_812.0), Utm(61, True, 500_000.0, 1.0), Utm(0, True, 500_000.0, 1.0)):
        with pytest.raises(PlanningError):
            from_utm(numbers)
