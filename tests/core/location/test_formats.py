# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as printed."""

from __future__ import annotations

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.crs import recognise_crs
from mine_action_plugin.core.location.datum import operation_to_wgs84
from mine_action_plugin.core.location.formats import (
    FORMATS,
    libya_zone,
    write_dd,
    write_ddm,
    write_dms,
    write_grid,
    write_position,
    write_utm,
)
from tests.shared_data import shared


def test_minutes_and_seconds_never_read_sixty():
    assert write_dms(12.999999999, 32.0166666666) == "32°01'00.00\" N, 13°00'00.00\" E"
    assert write_ddm(-0.0000000001, 59.999999999) == "60°00.0000' N, 00°00.0000' E"


@given(st.floats(-180, 180), st.floats(-90, 90), st.integers(0, 4))
def test_every_way_of_writing_degrees_reads_back_within_half_its_last_digit(lon, lat, places):
    for write, units in ((write_dd, 1), (write_ddm, 60), (write_dms, 3600)):
        text = write(lon, lat, places)
        assert not re.search(r"(?<![.\d])60(\.0*)?['\"]", text)
        for half, value, negative in zip(text.split(", "), (lat, lon), "SW"):
            numbers = [float(number) for number in re.findall(r"[0-9.]+", half)]
            read = sum(number / 60**power for power, number in enumerate(numbers))
            read = -read if half.endswith(negative) else read
            assert read == pytest.approx(value, abs=0.5000001 / units / 10**places + 1e-12)


def test_grids_are_those_of_the_known_coordinates():
    with open(shared("known-libya-crs", "projected_coordinates.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        base = operation_to_wgs84(recognise_crs(int(row["base_geographic_epsg"])))
        lon, lat = map(float, base.positions(float(row["lon_base"]), float(row["lat_base"])))
        if row["base_geographic_epsg"] == "4326":
            assert write_utm(lon, lat, 2).endswith(f"(EPSG:{row['epsg']})")
            continue
        text = write_grid(lon, lat, int(row["epsg"]), places=2)
        east, north = map(float, re.search(r"([0-9.]+) E ([0-9.]+) N", text).groups())
        assert (east, north) == pytest.approx((float(row["easting"]), float(row["northing"])), abs=0.008)


@pytest.mark.parametrize(
    ("lon", "zone"), [(9.5, 5), (13.19, 7), (15.09, 8), (16.59, 9), (20.07, 11), (23.98, 12), (24.5, 13)]
)
def test_zones_of_libyan_towns(lon, zone):
    assert libya_zone(lon) == zone


def test_each_format_writes_latin_digits_and_names_its_operation():
    texts = {each.key: write_position(13.1913, 32.8872, each.key) for each in FORMATS}
    assert all(text.isascii() or "°" in text for text in texts.values())
    assert texts["libya_tm_zone"].startswith("LGD2006 / Libya TM zone 7 ")
    assert texts["libya_tm"].endswith("(EPSG:3177, by EPSG:15908, 0.1 m)")
    assert texts["eld79_zone"].endswith("(EPSG:2070, by EPSG:15909, 5 m)")


def test_libyan_grids_are_refused_elsewhere():
    with pytest.raises(PlanningError, match="outside Libya"):
        write_position(32.8872, 13.1913, "libya_tm")


def test_what_is_not_degrees_is_not_written():
    for lon, lat in ((330_812.0, 3_640_232.0), (float("nan"), 1.0)):
        with pytest.raises(ValueError):
            write_dd(lon, lat)
    with pytest.raises(KeyError):
        write_position(13.0, 32.0, "nothing")
