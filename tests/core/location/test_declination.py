# SPDX-License-Identifier: GPL-3.0-or-later
"""Magnetic north is what somebody stated, brought to the day, and turns bearings the way a compass needs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.location.declination import Declination, magnetic_bearing
from mine_action_plugin.core.location.traverse import BearingKind, Leg, true_bearing

DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))
DEGREES = st.floats(-180, 180)


def test_an_easterly_declination_is_taken_off_a_true_bearing():
    """NOAA NCEI: "add declination, east positive, to a magnetic bearing to get the true one"; so 090 true is 080 by a
    needle that points 10 degrees east."""
    assert magnetic_bearing(90.0, 10.0) == 80.0
    assert magnetic_bearing(90.0, -10.0) == 100.0
    assert magnetic_bearing(5.0, 10.0) == 355.0


@given(st.floats(0, 359.99), DEGREES)
def test_a_magnetic_bearing_leads_back_to_the_true_one(true, declination):
    """The way back is that of a surveyed traverse."""
    bearing = magnetic_bearing(true, declination)
    leg = Leg("2", from_point="1", bearing_deg=bearing, kind=BearingKind.MAGNETIC, declination_deg=declination)
    back = true_bearing(leg, (13.0, 32.0))
    assert 0.0 <= bearing <= 360.0
    assert min(abs(back - true), 360.0 - abs(back - true)) < 1e-9


def test_the_yearly_change_brings_it_to_the_day():
    stated = Declination(3.5, date(2024, 1, 1), 0.12, "NOAA calculator")
    assert stated.at(date(2026, 1, 1)) == pytest.approx(3.5 + 0.12 * 731 / 365.25)
    assert stated.at(date(2022, 1, 1)) == pytest.approx(3.5 - 0.12 * 730 / 365.25)


@given(DEGREES, DAYS, DAYS)
def test_without_a_yearly_change_it_stays_as_stated(degrees, on, day):
    assert Declination(degrees, on, None, "chart").at(day) == degrees


@given(DEGREES, st.integers(-4000, 4000))
def test_it_is_used_within_five_years_either_way(degrees, days):
    on = date(2026, 1, 1)
    usable = Declination(degrees, on, 0.1, "chart").is_usable(on + timedelta(days=days))
    assert usable == (abs(days) <= 1826)
