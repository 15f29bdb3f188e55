# SPDX-License-Identifier: GPL-3.0-or-later
"""Magnetic declination as somebody stated it, brought to the date of use; magnetic bearings from true ones.

Declination is the angle from true to magnetic north, positive where magnetic north lies east (NOAA NCEI, "Magnetic
declination"; FM 3-25.26, chapter 6), so magnetic = true - declination. No model of the Earth's field is asked: where
nobody stated a declination there is no magnetic bearing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

YEAR_DAYS = 365.25
OLDEST_YEARS = 5.0  # the span for which a model of the main field is made (WMM and IGRF come out every five years)


@dataclass(frozen=True)
class Declination:
    """A declination in degrees, east positive, as of a day. `change_deg` is what it gains in a year, None if unknown.

    `source` says who stated it and from what.
    """

    degrees: float
    on: date
    change_deg: float | None
    source: str

    def years_to(self, day: date) -> float:
        """Return the years from the day it was stated for to `day`, negative before it."""
        return (day - self.on).days / YEAR_DAYS

    def is_usable(self, day: date) -> bool:
        """Return whether it is near enough in time to be used on `day`: five years, as a model of the field is."""
        return abs(self.years_to(day)) <= OLDEST_YEARS

    def at(self, day: date) -> float:
        """Return the declination on `day` in degrees, as stated where the yearly change is not known.

        >>> round(Declination(3.5, date(2024, 1, 1), 0.12, "").at(date(2026, 1, 1)), 2)
        3.74
        """
        return self.degrees + (self.change_deg or 0.0) * self.years_to(day)


def magnetic_bearing(true_deg: float, declination_deg: float) -> float:
    """Return the magnetic bearing of a true one, both in degrees from 0 up to 360.

    >>> magnetic_bearing(2.0, 4.5)
    357.5
    """
    return (true_deg - declination_deg) % 360.0
