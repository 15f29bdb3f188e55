# SPDX-License-Identifier: GPL-3.0-or-later
"""MGRS references on WGS 84, strictly: truncated, never rounded; a reference is a cell, and its size is told.

After NGA.SIG.0012 (the universal grids) and its lettering AA for WGS 84. Not the polar (UPS) part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .utm import Utm, from_utm, to_utm, utm_zone

BANDS = "CDEFGHJKLMNPQRSTUVWX"  # 8° each from 80° S; X has 12°
COLUMNS = ("STUVWXYZ", "ABCDEFGH", "JKLMNPQR")  # by zone modulo 3; 100 km each from easting 100,000
ROWS = "ABCDEFGHJKLMNPQRSTUV"  # 100 km each, again every 2,000 km; even zones start at F
SQUARE_M = 100_000
CYCLE_M = 2_000_000
PATTERN = re.compile(r"([0-9]{1,2})\s*([A-Z])\s*([A-Z])([A-Z])\s*([0-9]*)(?:\s+([0-9]+))?")

# A longitude or latitude held in a double is good to 3e-9 m; a metre line must not be missed by that.
NOISE_DECIMALS = 6
NOISE_DECIMALS_DEG = 11  # the same, for the equator, where north and south count from different zeros


@dataclass(frozen=True)
class MgrsCell:
    """The square that a reference names: `easting`, `northing` (UTM metres) are its south-west corner."""

    text: str  # canonical spelling, without blanks
    zone: int
    band: str
    easting: int
    northing: int
    size_m: int

    def at(self, east: float, north: float) -> tuple[float, float]:
        """Return (longitude, latitude) at fractions of the side from the south-west corner, in the UTM plane."""
        easting, northing = self.easting + east * self.size_m, self.northing + north * self.size_m
        return from_utm(Utm(self.zone, self.band >= "N", easting, northing))

    @property
    def south_west(self) -> tuple[float, float]:
        return self.at(0.0, 0.0)

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the square on the grid, as GEOTRANS gives it (not the middle of its longitudes and latitudes)."""
        return self.at(0.5, 0.5)


def to_mgrs(lon: float, lat: float, digits: int = 5) -> str:
    """Return the MGRS reference of `lon`, `lat` (EPSG:4326); `digits` per half, 5 is a cell of 1 m, 0 of 100 km.

    >>> to_mgrs(-77.0369, 38.9072), to_mgrs(-77.0369, 38.9072, 3)
    ('18SUJ2338308450', '18SUJ233084')
    """
    if not 0 <= digits <= 5:
        raise ValueError(f"MGRS has 0 to 5 digits in each half, not {digits}")
    lat = round(lat, NOISE_DECIMALS_DEG)
    utm = to_utm(lon, lat)
    easting, northing = int(round(utm.easting, NOISE_DECIMALS)), int(round(utm.northing, NOISE_DECIMALS))
    column = COLUMNS[utm.zone % 3][easting // SQUARE_M - 1]
    row = ROWS[(northing // SQUARE_M + _first_row(utm.zone)) % len(ROWS)]
    halves = "".join(f"{value % SQUARE_M:05d}"[:digits] for value in (easting, northing))
    return f"{utm.zone:02d}{_band(lat)}{column}{row}{halves}"


def from_mgrs(text: str) -> MgrsCell:
    """Return the cell that `text` names. Blanks between the parts and lower case are allowed, nothing else is.

    PlanningError for anything that is not one whole reference, and for squares that are not in their zone and band.

    >>> from_mgrs("18S UJ 233 084").size_m
    100
    """
    match = PATTERN.fullmatch(text.strip().upper()) if text.isascii() else None
    if match is None:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is not of the form 33S UR 12345 67890."))
    zone, band, column, row = int(match[1]), match[2], match[3], match[4]
    first, second = match[5], match[6] or ""
    if second and len(first) != len(second):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "Its two halves do not have the same number of digits."))
    figures = first + second
    if len(figures) % 2 or len(figures) > 10:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It needs an even number of digits, at most ten."))
    if not 1 <= zone <= 60 or band not in BANDS or (band == "X" and zone in (32, 34, 36)):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "There is no such zone and band."))
    if column not in COLUMNS[zone % 3] or row not in ROWS:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "There is no such 100 km square in this zone."))
    return _cell(text, zone, band, column + row, figures)


def position_from_mgrs(text: str, minimum_digits: int = 5) -> MgrsCell:
    """Return the cell of `text` for a surveyed point; PlanningError where it has fewer digits per half."""
    cell = from_mgrs(text)
    coarsest = 10 ** (5 - minimum_digits)
    if cell.size_m > coarsest:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The MGRS reference {text} is too coarse for a surveyed point."),
            QT_TRANSLATE_NOOP(
                "MineAction", "It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed."
            ),
            QT_TRANSLATE_NOOP(
                "MineAction", "Ask for the reference with {digits} digits, or record the point as approximate."
            ),
            text=text,
            size=cell.size_m,
            coarsest=coarsest,
            digits=2 * minimum_digits,
        )
    return cell


def _cell(text: str, zone: int, band: str, square: str, figures: str) -> MgrsCell:
    half = len(figures) // 2
    size = 10 ** (5 - half)
    square_easting = (COLUMNS[zone % 3].index(square[0]) + 1) * SQUARE_M
    first_northing = (ROWS.index(square[1]) - _first_row(zone)) % len(ROWS) * SQUARE_M
    easting = square_easting + (int(figures[:half]) * size if half else 0)
    within = int(figures[half:]) * size if half else 0
    northings = range(first_northing, 10_000_000, CYCLE_M)
    for northing in northings:
        if _reaches(zone, band, easting, northing + within, size):
            return MgrsCell(f"{zone:02d}{band}{square}{figures}", zone, band, easting, northing + within, size)
    # Surveyors run a zone's squares a little over its edge, so the square has to reach the zone, not the cell.
    for northing in northings:
        if _reaches(zone, band, square_easting, northing, SQUARE_M):
            return MgrsCell(f"{zone:02d}{band}{square}{figures}", zone, band, easting, northing + within, size)
    _refuse(text, QT_TRANSLATE_NOOP("MineAction", "This 100 km square does not lie in this zone and band."))


def _reaches(zone: int, band: str, easting: int, northing: int, size: int) -> bool:
    """Return whether a square, probed on a lattice of six by six, has a part in the zone and band."""
    for east in range(6):
        for north in range(6):
            top = min(northing + north * size / 5, 10_000_000)
            lon, lat = from_utm(Utm(zone, band >= "N", easting + east * size / 5, top))
            if -80.0 <= lat <= 84.0 and _band(lat) == band and utm_zone(lon, lat) == zone:
                return True
            if abs(lat - (BANDS.index(band) * 8.0 - 76.0)) > 20.0:
                return False  # another cycle of the row letters, far from the band
    return False


def _band(lat: float) -> str:
    return BANDS[min(int((lat + 80.0) // 8.0), len(BANDS) - 1)]


def _first_row(zone: int) -> int:
    return 0 if zone % 2 else 5


def _refuse(text: str, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "“{text}” is not an MGRS reference."),
        reason,
        QT_TRANSLATE_NOOP("MineAction", "Nothing was guessed. Type the whole reference as it stands in the report."),
        text=text,
    )
