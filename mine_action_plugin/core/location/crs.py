# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognising the coordinate reference system (CRS) that a file states, or refusing it. Nothing is assumed."""

from __future__ import annotations

import re
from typing import NoReturn

from pyproj import CRS
from pyproj.exceptions import CRSError

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP

# Only these are read: names such as "WGS 84" are looked up by likeness in PROJ, and likeness is a guess.
CODE = re.compile(
    r"(?:EPSG:|urn:ogc:def:crs:EPSG:[0-9.]*:|http://www\.opengis\.net/def/crs/EPSG/0/)?([0-9]{4,6})", re.I
)
CRS84 = re.compile(r"(?:OGC:|urn:ogc:def:crs:OGC:[0-9.]*:)CRS84", re.I)
WKT = re.compile(
    r"(?:GEOGCS|PROJCS|GEOG(?:RAPHIC)?CRS|GEOD(?:ETIC)?CRS|PROJ(?:ECTED)?CRS|COMPD_CS|COMPOUNDCRS|BOUNDCRS)\s*[\[(]",
    re.I,
)
SHOWN = 60  # characters of an unreadable text that the message repeats

LIBYAN_CODES = (
    *range(2068, 2081),  # ELD79 / Libya zones 5-13, UTM 32N-35N
    2087,  # ELD79 / TM 12 NE
    3177,  # LGD2006 / Libya TM
    *range(3190, 3200),  # LGD2006 / Libya TM zones 5-13, UTM 32N; 3200 is not a Libyan code
    *range(3201, 3204),  # LGD2006 / UTM 33N-35N
    4159,  # ELD79
    4754,  # LGD2006
)


def recognise_crs(source: str | bytes | int | CRS) -> CRS:
    """Return the CRS of an EPSG code, a WKT (ESRI's of a `.prj`, OGC's 1 and 2) or a PROJ string.

    A text that is the same as an EPSG CRS comes back as that CRS, names spelt ESRI's way included; another is kept as
    it stands. A byte order mark is no content and is passed over. Of a CRS with heights the horizontal part
    is returned. A CRS that brings its own shift (TOWGS84) keeps it. PlanningError for anything else.

    >>> recognise_crs("EPSG:3177").name
    'LGD2006 / Libya TM'
    """
    if isinstance(source, CRS):
        crs, text = source, source.name
    else:
        text = _as_text(source)
        crs = _parse(text)
    crs = _horizontal(crs)
    if not (crs.is_geographic or crs.is_projected):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is neither geographic nor a map projection."))
    if crs.is_bound:
        return crs
    code = crs.to_epsg()
    found = crs if code is None else CRS.from_epsg(code)
    return found if _same_datum(crs, found) else crs


def describe_crs(crs: CRS) -> str:
    """Return the name of `crs` with its EPSG code where it has one, for records and messages.

    >>> describe_crs(recognise_crs(4754))
    'LGD2006 (EPSG:4754)'
    """
    code = epsg_of(crs)
    return crs.name if code is None else f"{crs.name} (EPSG:{code})"


def epsg_of(crs: CRS) -> int | None:
    """Return the EPSG code that `crs` states; None for one without, however like another it is."""
    stated = None if crs.is_bound else crs.to_json_dict().get("id")
    return int(stated["code"]) if stated and stated["authority"] == "EPSG" else None


def _as_text(source: str | bytes | int) -> str:
    if isinstance(source, int):
        return f"EPSG:{source}"
    if isinstance(source, bytes):
        # latin-1 leaves the ASCII keywords as they are; what is not text fails to match below
        source = source.decode("utf-8" if _is_utf8(source) else "latin-1")
    return source.lstrip("\ufeff").strip().strip("\0").strip()


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _parse(text: str) -> CRS:
    if not text:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is empty."))
    if text.startswith("<"):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is a web page or XML, perhaps saved in place of the file."))
    code = CODE.fullmatch(text)
    if not (code or CRS84.fullmatch(text) or WKT.match(text) or text.startswith("+proj=")):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is neither an EPSG code nor a well-known text."))
    try:
        return CRS.from_epsg(int(code[1])) if code else CRS.from_string(text)
    except CRSError:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is damaged, or the code does not exist."))


def _horizontal(crs: CRS) -> CRS:
    if crs.is_compound:
        return _horizontal(crs.sub_crs_list[0])
    if crs.is_geographic and not crs.is_bound and len(crs.axis_info) == 3:
        flat = {4979: 4326, 4900: 4754}.get(crs.to_epsg() or 0)
        if flat:
            return CRS.from_epsg(flat)
        if hasattr(crs, "to_2d"):  # since pyproj 3.6
            return crs.to_2d()
    return crs


def _same_datum(one: CRS, other: CRS) -> bool:
    """Return whether the datums agree by name and ellipsoid. PROJ takes a datum called unknown for ED50, for one."""
    first, second = one.geodetic_crs, other.geodetic_crs
    if first is None or second is None or first.ellipsoid is None or second.ellipsoid is None:
        return False
    names = {each.datum.name.replace(" ensemble", "") if each.datum else "" for each in (first, second)}
    axes = abs(first.ellipsoid.semi_major_metre - second.ellipsoid.semi_major_metre)
    flattening = abs(first.ellipsoid.inverse_flattening - second.ellipsoid.inverse_flattening)
    return len(names) == 1 and axes < 1e-3 and flattening < 1e-6


def _refuse(text: str, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The coordinate reference system cannot be read: “{text}”."),
        reason,
        QT_TRANSLATE_NOOP(
            "MineAction", "Ask the sender for the EPSG code, or choose the system yourself if you know it."
        ),
        text=" ".join(text.split())[:SHOWN],
    )
