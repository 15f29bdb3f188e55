# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as text for orders, maps and radios: always with Latin digits, always saying which system they are in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import recognise_crs
from .datum import ToWgs84, operation_to_wgs84
from .libya import within_libya
from .mgrs import to_mgrs
from .utm import to_utm, utm_epsg, utm_zone

__all__ = ["FORMATS", "PositionFormat", "utm_epsg", "utm_zone", "write_position"]

FIRST_LIBYA_ZONE, WEST_OF_FIRST_ZONE_DEG, ZONE_WIDTH_DEG = 5, 8.0, 2.0  # Libya TM zone 5 is centred on 9° E


@dataclass(frozen=True)
class PositionFormat:
    """A way to write a position given as longitude and latitude in EPSG:4326, degrees. `label` is a marked text."""

    key: str
    label: str
    write: Callable[[float, float], str]


def write_dd(lon: float, lat: float, places: int = 6) -> str:
    """Return decimal degrees, latitude first; 6 places are 0.1 m.

    >>> write_dd(13.1913, -32.8872, 4)
    '32.8872° S, 13.1913° E'
    """
    return _pair(lon, lat, lambda value: _split(value, 1, places))


def write_ddm(lon: float, lat: float, places: int = 4) -> str:
    """Return degrees and decimal minutes; 4 places are 0.2 m.

    >>> write_ddm(13.1913, 32.99999999, 3)
    "33°00.000' N, 13°11.478' E"
    """
    return _pair(lon, lat, lambda value: _split(value, 60, places))


def write_dms(lon: float, lat: float, places: int = 2) -> str:
    """Return degrees, minutes and seconds; 2 places are 0.3 m.

    >>> write_dms(13.1913, 32.8872, 1)
    '32°53\\'13.9" N, 13°11\\'28.7" E'
    """
    return _pair(lon, lat, lambda value: _split(value, 3600, places))


def write_utm(lon: float, lat: float, places: int = 1) -> str:
    """Return the UTM position on WGS 84, the hemisphere written out because 33S may also be a band.

    >>> write_utm(13.1913, 32.8872)
    'UTM 33 North 330812.5 E 3640232.3 N (EPSG:32633)'
    """
    utm = to_utm(lon, lat)
    hemisphere = "North" if utm.north else "South"
    return f"UTM {utm.zone} {hemisphere} {utm.easting:.{places}f} E {utm.northing:.{places}f} N (EPSG:{utm.epsg})"


def write_mgrs(lon: float, lat: float, digits: int = 5) -> str:
    """Return the MGRS reference in groups, truncated to `digits` per half (5: 1 m).

    >>> write_mgrs(13.1913, 32.8872)
    '33S US 30812 40232'
    """
    text = to_mgrs(lon, lat, digits)
    return " ".join(part for part in (text[:3], text[3:5], text[5 : 5 + digits], text[5 + digits :]) if part)


def write_grid(lon: float, lat: float, epsg: int, places: int = 1) -> str:
    """Return easting and northing in a projected CRS of Libya, with the datum operation that leads there.

    PlanningError outside Libya, where these grids and their operations do not hold.
    """
    if not within_libya(lon, lat):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Longitude {lon}, latitude {lat} is outside Libya and its grids."),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Use UTM, MGRS or degrees there."),
            lon=lon,
            lat=lat,
        )
    grid = _grid(epsg)
    easting, northing = grid.source_positions(lon, lat)
    by = grid.operation
    how = f"EPSG:{epsg}, by EPSG:{by.epsg}, {by.accuracy_m:g} m"
    return f"{grid.crs.name} {float(easting):.{places}f} E {float(northing):.{places}f} N ({how})"


def libya_zone(lon: float) -> int:
    """Return the 2° zone of Libya TM (and of ELD79 / Libya) of a longitude, 5 to 13.

    >>> libya_zone(13.19), libya_zone(20.07), libya_zone(23.98)
    (7, 11, 12)
    """
    zone = FIRST_LIBYA_ZONE + int((lon - WEST_OF_FIRST_ZONE_DEG) // ZONE_WIDTH_DEG)
    return min(max(zone, FIRST_LIBYA_ZONE), 13)


def write_position(lon: float, lat: float, key: str) -> str:
    """Return the position written in the format called `key`; KeyError if there is none."""
    return {each.key: each for each in FORMATS}[key].write(lon, lat)


FORMATS = (
    PositionFormat("dd", QT_TRANSLATE_NOOP("MineAction", "Decimal degrees"), write_dd),
    PositionFormat("ddm", QT_TRANSLATE_NOOP("MineAction", "Degrees and minutes"), write_ddm),
    PositionFormat("dms", QT_TRANSLATE_NOOP("MineAction", "Degrees, minutes and seconds"), write_dms),
    PositionFormat("utm", QT_TRANSLATE_NOOP("MineAction", "UTM (WGS 84)"), write_utm),
    PositionFormat("mgrs", QT_TRANSLATE_NOOP("MineAction", "MGRS"), write_mgrs),
    PositionFormat(
        "libya_tm", QT_TRANSLATE_NOOP("MineAction", "Libya TM"), lambda lon, lat: write_grid(lon, lat, 3177)
    ),
    PositionFormat(
        "libya_tm_zone",
        QT_TRANSLATE_NOOP("MineAction", "Libya TM zone"),
        lambda lon, lat: write_grid(lon, lat, 3190 - FIRST_LIBYA_ZONE + libya_zone(lon)),
    ),
    PositionFormat(
        "eld79_zone",
        QT_TRANSLATE_NOOP("MineAction", "ELD79 / Libya zone"),
        lambda lon, lat: write_grid(lon, lat, 2068 - FIRST_LIBYA_ZONE + libya_zone(lon)),
    ),
)


@lru_cache(maxsize=64)
def _grid(epsg: int) -> ToWgs84:
    return operation_to_wgs84(recognise_crs(epsg))


def _pair(lon: float, lat: float, write: Callable[[float], tuple[str, int]]) -> str:
    if not (-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0):
        raise ValueError(f"longitude {lon}, latitude {lat} are not degrees")
    parts = []
    for value, letters in ((lat, "NS"), (lon, "EW")):
        text, total = write(abs(value))
        parts.append(f"{text} {letters[value < 0 and total > 0]}")
    return ", ".join(parts)


def _split(value: float, units: int, places: int) -> tuple[str, int]:
    """Return `value` in degrees down to 1/`units` of one, and its count of the last digit shown.

    The rounding is done on that count, before it is split, so that no part ever reads 60.
    """
    last = 10**places
    total = round(value * units * last)
    rest, fraction = divmod(total, last)
    decimals = f".{fraction:0{places}d}" if places else ""
    if units == 1:
        return f"{rest}{decimals}°", total
    if units == 60:
        degrees, minutes = divmod(rest, 60)
        return f"{degrees:02d}°{minutes:02d}{decimals}'", total
    minutes, seconds = divmod(rest, 60)
    degrees, minutes = divmod(minutes, 60)
    return f"{degrees:02d}°{minutes:02d}'{seconds:02d}{decimals}\"", total
