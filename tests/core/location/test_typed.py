# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as people type them; the expected values are worked out from the numbers typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.angles import angle_from_text
from mine_action_plugin.core.location.formats import write_dd, write_ddm, write_dms, write_mgrs, write_utm
from mine_action_plugin.core.location.spelling import plain
from mine_action_plugin.core.location.typed import position_from_text

GEOD = Geod(ellps="WGS84")
LAT, LON = 32 + 53 / 60 + 13.92 / 3600, 13 + 11 / 60 + 28.68 / 3600  # 32.8872, 13.1913: Tripoli

SAME_PLACE = [
    "32.8872 N 13.1913 E",
    "32.8872N, 13.1913E",
    "32.8872°N 13.1913°E",
    "N32.8872 E13.1913",
    "n 32.8872° / e 13.1913°",
    "13.1913 E 32.8872 N",
    "E 13.1913, N 32.8872",
    "32,8872 N 13,1913 E",
    "32,8872N; 13,1913E",
    "Lat: 32.8872 N Long: 13.1913 E",
    "32.8872 North, 13.1913 East",
    "32° 53.232' N 13° 11.478' E",
    "32 53.232 N, 13 11.478 E",
    "N 32° 53,232' E 13° 11,478'",
    "32:53.232N 13:11.478E",
    "32°53'13.92\"N 13°11'28.68\"E",
    "32° 53′ 13.92″ N, 13° 11′ 28.68″ E",
    "32º53’13.92”N 13º11’28.68”E",
    "32°53'13.92''N 13°11'28.68''E",
    "32 53 13.92 N 13 11 28.68 E",
    "32:53:13.92 N 13:11:28.68 E",
    "32d53m13.92sN 13d11m28.68sE",
    "32d53m13.92s N, 13d11m28.68s E",
    "32 deg 53 min 13.92 sec N 13 deg 11 min 28.68 sec E",
    "N32°53'13.92\" E13°11'28.68\"",
    "N 32 53 13.92 E 13 11 28.68",
    "٣٢٫٨٨٧٢ شمال ١٣٫١٩١٣ شرق",
    "٣٢°٥٣′١٣٫٩٢″ ش ١٣°١١′٢٨٫٦٨″ ق",
    "32.8872 شمالا، 13.1913 شرقا",
    "32°53'13.92\"ش، 13°11'28.68\"ق",
    "شمال 32.8872 شرق 13.1913",
    "خط العرض: ٣٢٫٨٨٧٢ شمالاً خط الطول: ١٣٫١٩١٣ شرقاً",
    "\u200f32.8872\u200e N\u00a013.1913 E\ufeff",
    "UTM 33 North 330812.489 3640232.343",
    "33N 330812.489 3640232.343",
    "33 N 330812.489E 3640232.343N",
    "33S 330812,489 3640232,343",
    "33s 0330812.489 mE, 3640232.343 mN".replace("mE", "m E").replace("mN", "m N"),
]


@pytest.mark.parametrize("text", SAME_PLACE)
def test_many_spellings_are_one_place(text):
    found = position_from_text(text)
    assert (found.lat, found.lon) == pytest.approx((LAT, LON), abs=2e-8)
    assert found.as_typed == text


REFUSED = [
    "",
    "Tripoli",
    "32.8872",
    "32.8872 N",
    "32.8872 N 13.1913",
    "32.8872 N 13.1913 N",
    "32.8872 E 13.1913 E",
    "-32.8872 S 13.1913 E",
    "32.8872 N 13.1913 E junk",
    "32.8872 N 13.1913 E 281",
    "32° 60.0' N 13° 11.478' E",
    "32° 53' 60\" N 13° 11' 28\" E",
    "32.5° 53' N 13° 11' E",
    "32° 53.5' 13\" N 13° 11' 28\" E",
    "91 N 13 E",
    "32 N 181 E",
    "325313.92N 131128.68E",
    "32°53'13.92\"N 13.1913°E",
    "32,8872,13,1913",
    "32..8872 N 13.1913 E",
    "32°53'13.92\" 13°11'28.68\" S",
    "33 330812 3640232",
    "33X 330812 3640232",
    "33R 330812 3640232",
    "33S 345678 2990000",
    "33S 345678 8641234",
    "33S 3640232 330812",
    "33J 330812 3640232",
    "UTM 33 North 330812.5 E 3640232.3 N (EPSG:32634)",
    "61N 330812 3640232",
    "33SUS 308 402",
    "33SUS3081240",
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_says_no_place_or_two_is_refused(text):
    for order in (None, "lat lon", "lon lat"):
        with pytest.raises(PlanningError):
            position_from_text(text, order)


@pytest.mark.parametrize(
    "text",
    [
        "32.8872 13.1913",
        "32.8872, 13.1913",
        "32.8872,13.1913",
        "32,8872 13,1913",
        "32,8872; 13,1913",
        "32,8872, 13,1913",
    ]
    + [
        "32°53'13.92\" 13°11'28.68\"",
        "32°53'13.92\", 13°11'28.68\"",
        "32 53 13.92 13 11 28.68",
        "32:53:13.92 13:11:28.68",
    ]
    + ["32 53.232 13 11.478", "+32.8872 +13.1913", "٣٢٫٨٨٧٢، ١٣٫١٩١٣"],
)
def test_without_letters_the_order_is_asked_for(text):
    with pytest.raises(PlanningError, match="Which of the two numbers"):
        position_from_text(text)
    found = position_from_text(text, "lat lon")
    assert (found.lat, found.lon) == pytest.approx((LAT, LON), abs=1e-9)
    swapped = position_from_text(text, "lon lat")
    assert (swapped.lon, swapped.lat) == pytest.approx((LAT, LON), abs=1e-9)


def test_the_southern_and_western_halves_are_negative():
    assert position_from_text("32 30 S 13 15 W").lat == -32.5
    assert position_from_text("-32.5, -13.25", "lat lon").lon == -13.25
    assert position_from_text("٣٢٫٥ جنوب ١٣٫٢٥ غرب").lon == -13.25
    assert position_from_text("32.5 ج 13.25 غ").lat == -32.5


def test_the_band_s_is_not_taken_for_south_and_that_is_told():
    band = position_from_text("33S 0345678 3641234")
    assert 32.0 < band.lat < 40.0 and "not as south" in band.note
    assert position_from_text("33 South 345678 6358766").lat == pytest.approx(-band.lat, abs=1e-6)
    assert position_from_text("33R 345678 2990000").note == ""
    north = position_from_text("33N 345678 3641234")
    assert (north.lon, north.lat) == (band.lon, band.lat) and north.note


def test_mgrs_names_a_square_and_its_size():
    found = position_from_text("33s us 30812 40232")
    assert (found.form, found.precision_m) == ("MGRS", 1.0)
    assert GEOD.inv(found.lon, found.lat, LON, LAT)[2] < 0.71
    assert position_from_text("٣٣SUS٣٠٨١٢٤٠٢٣٢").lat == found.lat
    with pytest.raises(PlanningError, match="100 m by 100 m"):
        position_from_text("33SUS308402")
    assert position_from_text("33SUS308402", minimum_digits=3).precision_m == 100.0


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("33 N 15 E", 111_320.0),
        ("33.5 N 15.50 E", 11_132.0),
        ("33 30.1 N 15 30.1 E", 185.5),
        ("33 30 1 N 15 30 1 E", 30.9),
    ]
    + [("33N 330812 3640232", 1.0), ("33N 330812.5 3640232.25", 0.1)],
)
def test_precision_is_the_last_digit_typed(text, precision):
    assert position_from_text(text).precision_m == pytest.approx(precision, rel=1e-2)


@given(st.floats(9.4, 25.1), st.floats(19.6, 33.1))
def test_what_is_written_is_read_back_where_it_was(lon, lat):
    for write, metres in (
        (write_dd, 0.08),
        (write_ddm, 0.15),
        (write_dms, 0.25),
        (write_utm, 0.08),
        (write_mgrs, 0.75),
    ):
        found = position_from_text(write(lon, lat))
        assert GEOD.inv(lon, lat, found.lon, found.lat)[2] < metres


def test_a_single_coordinate_of_a_column_is_read():
    assert angle_from_text("13° 11' 28.68\" شرق", "lon").degrees == pytest.approx(LON, abs=1e-9)
    assert angle_from_text("-13.5", "lon").degrees == -13.5
    for text, axis in (
        ("13.5 E", "lat"),
        ("100", "lat"),
        ("", "lon"),
        ("nan", "lon"),
        ("1e3", "lon"),
        ("13.5.1", "lon"),
    ):
        with pytest.raises(PlanningError):
            angle_from_text(text, axis)


def test_spellings_are_made_plain():
    assert plain("\u200f٣٢° ٥٣′ ١٣٫٩″ شمال\u200e") == "32° 53' 13.9\" N"
    assert plain("۱۳٫۵ شرق") == "13.5 E"


@given(st.text(max_size=40))
def test_no_text_does_anything_but_be_read_or_refused(text):
    try:
        found = position_from_text(text, "lat lon")
    except PlanningError as refusal:
        assert str(refusal)
    else:
        assert -180 <= found.lon <= 180 and -90 <= found.lat <= 90
