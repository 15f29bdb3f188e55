# SPDX-License-Identifier: GPL-3.0-or-later
"""How numbers, coordinates and bearings are written in an order: Latin digits, left to right, in every language."""

from __future__ import annotations

from .blocks import NOT_RECORDED, Text
from .content import Position

APART = " | "  # between what stands in one line and belongs to no language
THIN = "\u202f"  # narrow no-break space between groups of three digits


def grouped(value: float, decimals: int = 0) -> str:
    """Return a number with its digits in groups of three.

    >>> grouped(1234567.0).replace(THIN, " "), grouped(12.345, 1)
    ('1 234 567', '12.3')
    """
    return f"{value:,.{decimals}f}".replace(",", THIN)


def area(value: float | None) -> Text:
    """Return an area in m²; below 100 m² with one decimal, so that a spot of 1 m² is not rounded away."""
    return NOT_RECORDED if value is None else f"{grouped(value, 1 if value < 100 else 0)} m²"


def metres(value: float | None, decimals: int = 0) -> Text:
    """Return a length in metres. Symbols of units belong to no language (SI brochure, 5.2)."""
    return NOT_RECORDED if value is None else f"{grouped(value, decimals)} m"


def degrees(value: float | None, decimals: int = 0) -> Text:
    """Return an angle in degrees."""
    return NOT_RECORDED if value is None else f"{value:.{decimals}f}°"


def bearing(value: float, decimals: int = 1) -> str:
    """Return a bearing with three digits before the point; 360 is written as 0.

    >>> bearing(7.25), bearing(359.97)
    ('007.2°', '000.0°')
    """
    rounded = round(value, decimals) % 360.0
    return f"{rounded:0{4 + decimals if decimals else 3}.{decimals}f}°"


def east_or_west(value: float) -> str:
    """Return a declination or a turn of north with its side.

    >>> east_or_west(3.741), east_or_west(-0.5)
    ('3.74° E', '0.50° W')
    """
    return f"{abs(value):.2f}° {'E' if value >= 0 else 'W'}"


def turn(value: float) -> str:
    """Return what is added to a bearing or taken from it.

    >>> turn(-3.741).replace(THIN, " ")
    '− 3.74°'
    """
    return f"{'−' if value < 0 else '+'}{THIN}{abs(value):.2f}°"


def latitude(position: Position) -> str:
    """Return the latitude in degrees with six decimals, which is 0.1 m.

    >>> latitude(Position(13.0, -1.5, "", "", 0, 0))
    '1.500000° S'
    """
    return f"{abs(position.lat):.6f}° {'N' if position.lat >= 0 else 'S'}"


def longitude(position: Position) -> str:
    """Return the longitude in degrees with six decimals."""
    return f"{abs(position.lon):.6f}° {'E' if position.lon >= 0 else 'W'}"


def spaced_mgrs(mgrs: str) -> str:
    """Return a 10-digit MGRS reference with its parts set apart.

    >>> spaced_mgrs("33SUR1234567890")
    '33S UR 12345 67890'
    """
    return f"{mgrs[:3]} {mgrs[3:5]} {mgrs[5:10]} {mgrs[10:]}".rstrip()


def utm(position: Position) -> str:
    """Return zone, easting and northing in whole metres."""
    return f"{position.utm_zone} {position.easting:.0f} {position.northing:.0f}"


def all_forms(position: Position) -> str:
    """Return a position as latitude and longitude, MGRS and UTM."""
    forms = (f"{latitude(position)}, {longitude(position)}", f"MGRS {spaced_mgrs(position.mgrs)}")
    return APART.join((*forms, f"UTM {utm(position)}"))
