# SPDX-License-Identifier: GPL-3.0-or-later
"""A position as people type it, read without guessing: degrees, UTM or MGRS, in Latin or Arabic writing. WGS 84."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .angles import angle_from_text
from .mgrs import BANDS, position_from_mgrs
from .spelling import compass_letters, plain
from .utm import Utm, from_utm

MGRS = re.compile(r"\d{1,2}\s*[A-Z]\s*[A-Z]{2}[\d\s]*")
METRES = r"(\d{5,8}(?:[.,]\d+)?)\s*M?\s*"
UTM = re.compile(
    rf"(?:UTM\s*)?(?:ZONE\s*)?(\d{{1,2}})\s*(NORTH|SOUTH|[A-Z])?[\s,;:]+{METRES}(E)?[\s,;]+{METRES}(N)?"
    r"(?:\s*\(EPSG:(\d{5})\))?"
)
LETTERED = re.compile(r"[NSEW]")
LAT_LON, LON_LAT = "lat lon", "lon lat"

BAND_NOTE = QT_TRANSLATE_NOOP("MineAction", "S was read as the MGRS band from 32° N to 40° N, not as south.")
NORTH_NOTE = QT_TRANSLATE_NOOP("MineAction", "N was read as the northern half of the zone.")
CELL_NOTE = QT_TRANSLATE_NOOP("MineAction", "The position is the middle of the square that the reference names.")


@dataclass(frozen=True)
class TypedPosition:
    """A position read from text: EPSG:4326, degrees. `form` is DD, DDM, DMS, UTM or MGRS.

    `precision_m` is one unit of the last digit typed, or the size of the MGRS square; not how well it was measured.
    `note` is a marked text that tells what was taken where a spelling has two meanings.
    """

    lon: float
    lat: float
    form: str
    as_typed: str
    precision_m: float
    note: str = ""


def position_from_text(text: str, order: str | None = None, minimum_digits: int = 5) -> TypedPosition:
    """Return the position that `text` says.

    `order` ("lat lon" or "lon lat") is only for degrees without letters, which are refused without it. An MGRS
    reference with fewer than `minimum_digits` per half is refused. PlanningError for all that can be read in two ways
    or in none.

    >>> position_from_text("32.8872 N 13.1913 E").lon
    13.1913
    """
    body = plain(text)
    if MGRS.fullmatch(body):
        cell = position_from_mgrs(body, minimum_digits)
        return TypedPosition(*cell.centre, "MGRS", text, float(cell.size_m), CELL_NOTE)
    match = UTM.fullmatch(body)
    if match:
        return _utm(text, match)
    body = compass_letters(body)
    if LETTERED.search(_without_seconds(body)):
        return _lettered(text, body)
    return _ordered(text, body, order)


def _utm(text: str, match: re.Match[str]) -> TypedPosition:
    zone, letter = int(match[1]), match[2] or ""
    easting, northing = (float(match[group].replace(",", ".")) for group in (3, 5))
    if not letter:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "The UTM zone lacks its half (North or South) or its band."))
    north = letter in ("NORTH", "N") or (len(letter) == 1 and letter > "N") or letter == "S"
    lon, lat = from_utm(Utm(zone, letter != "SOUTH" and north, easting, northing))
    note = {"S": BAND_NOTE, "N": NORTH_NOTE}.get(letter, "")
    if len(letter) == 1 and letter != "N":
        band = BANDS[min(int((lat + 80.0) // 8.0), len(BANDS) - 1)] if -80.0 <= lat <= 84.0 else ""
        if letter == "S" and band != "S":
            _refuse(
                text, QT_TRANSLATE_NOOP("MineAction", "S may be south or the band 32° N to 40° N; type South or North.")
            )
        if letter != band:
            _refuse(text, QT_TRANSLATE_NOOP("MineAction", "The band letter does not agree with the northing."))
    stated = match[7]
    if stated and int(stated) != (32700 if letter == "SOUTH" else 32600) + zone:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "The zone and the EPSG code do not agree."))
    decimals = min(len(re.split("[.,]", match[group] + ".")[1]) for group in (3, 5))
    return TypedPosition(lon, lat, "UTM", text, 10.0**-decimals, note)


def _lettered(text: str, body: str) -> TypedPosition:
    """Read two coordinates of which each carries its letter, all before or all behind their numbers."""
    letters = [match.start() for match in LETTERED.finditer(_without_seconds(body))]
    if len(letters) != 2:
        _refuse(
            text, QT_TRANSLATE_NOOP("MineAction", "It needs one letter for the latitude and one for the longitude.")
        )
    cut = letters[1] if letters[0] == 0 else letters[0] + 1
    first, second = body[:cut].strip(" ,;/"), body[cut:].strip(" ,;/")
    swapped = body[letters[0]] in "EW"
    return _from_halves(text, *((second, first) if swapped else (first, second)))


def _ordered(text: str, body: str, order: str | None) -> TypedPosition:
    halves = _halves(body)
    if halves is None:
        _refuse(
            text, QT_TRANSLATE_NOOP("MineAction", "It cannot be told where one coordinate ends and the next begins.")
        )
    if order not in (LAT_LON, LON_LAT):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Which of the two numbers in “{text}” is the latitude?"),
            QT_TRANSLATE_NOOP("MineAction", "It may be latitude {first}, longitude {second}, or the other way round."),
            QT_TRANSLATE_NOOP("MineAction", "Add N and E, or say in which order the coordinates are."),
            text=text,
            first=halves[0],
            second=halves[1],
        )
    return _from_halves(text, *(halves if order == LAT_LON else halves[::-1]))


def _halves(body: str) -> tuple[str, str] | None:
    """Split two coordinates without letters; None where a comma may be either a decimal mark or the separator."""
    candidates = [re.split(r"\s*[;/]\s*", body), re.split(r",\s+|\s+,\s*", body)]
    if "." in body or any(mark in body for mark in "°:'\""):
        candidates.append(re.split(r"\s*,\s*", body))
    candidates.append(re.split(r"\s+", body))
    for parts in candidates:
        if len(parts) == 2 and all(parts):
            return parts[0].strip(" ,"), parts[1].strip(" ,")
    words = body.replace(",", " ").split() if "." in body else body.split()
    half = len(words) // 2
    if len(words) in (4, 6) and "," not in body:
        return " ".join(words[:half]), " ".join(words[half:])
    return None


def _from_halves(text: str, lat_text: str, lon_text: str) -> TypedPosition:
    lat, lon = angle_from_text(lat_text, "lat"), angle_from_text(lon_text, "lon")
    if lat.form != lon.form:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "Latitude and longitude are not written in the same way."))
    return TypedPosition(lon.degrees, lat.degrees, lat.form, text, max(lat.precision_m, lon.precision_m))


def _without_seconds(body: str) -> str:
    """Return `body`, as long as before, with the S of seconds (after D and M) hidden from the search for letters."""
    return re.sub(r"(\d+\s*D\s*\d+\s*M\s*[\d.,]+\s*)S", r"\1_", body)


def _refuse(text: str, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "“{text}” cannot be read as a position."),
        reason,
        QT_TRANSLATE_NOOP("MineAction", "Nothing was guessed. Type it as it stands in the report, with its letters."),
        text=text,
    )
