# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions that stand in the columns of a table: longitude and latitude, east and north, WKT, MGRS or UTM."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ..errors import PlanningError
from ..findings import Finding
from ..model.table import Field, Type
from .delivery import Layer
from .kinds import found
from .names import folded
from .place import Typed
from .profile import Coordinates
from .shapes import Shapes
from .values import Reading, Unreadable, as_text, converter

NUMBER = Field("coordinate", Type.REAL, "", "")
LONGITUDES = (
    "lon",
    "long",
    "longitude",
    "lng",
    "pointx",
    "xlongitude",
    "longituded",
    "خطالطول",
    "longitudex",
    "longdd",
)
LATITUDES = ("lat", "latitude", "pointy", "ylatitude", "latituded", "خطالعرض", "latitudey", "latdd")
EASTINGS = ("x", "easting", "east", "eastings", "xcoord", "geomx", "coordx", "utme", "utmeasting")
NORTHINGS = ("y", "northing", "north", "northings", "ycoord", "geomy", "coordy", "utmn", "utmnorthing")
ZONES = ("zone", "utmzone")
WKTS = ("wkt", "geometry", "geom", "thegeom", "shape", "geomwkt")
TEXTS: tuple[str, ...] = (
    "coordinates",
    "coordinate",
    "coords",
    "coord",
    "position",
    "gpscoordinates",
    "latlon",
    "latlong",
    "astyped",
)
TEXTS += ("الاحداثيات", "احداثيات", "الموقعالجغرافي")
MGRS = ("mgrs", "mgrscoordinate", "mgrscoord", "userenteredmgrs", "mgrsref")
SRID = re.compile(r"SRID=([0-9]+)\s*;\s*", re.IGNORECASE)
WKT_STARTS = ("POINT", "POLYGON", "MULTI", "LINESTRING", "GEOMETRYCOLLECTION", "SRID=")

POSITION = re.compile(r".*\d.*(?:[°º'′NSEWشجقغ]|\d{1,2}\s*[A-Z]\s*[A-Z]{2}).*", re.IGNORECASE | re.DOTALL)

# In these the reference system is part of the coordinate's own definition (MGRS and UTM by zone number: WGS 84).
OWN_SYSTEM = ("mgrs", "utm")


def propose_coordinates(layer: Layer) -> Coordinates | None:
    """Return which columns of a layer without geometry hold positions, judged by their names; None where none do."""
    names = {folded(column.name): column.name for column in reversed(layer.columns)}

    def named(words: tuple[str, ...]) -> str:
        return next((names[word] for word in words if word in names), "")

    for name in (named(WKTS),):
        if name and any(as_text(value).lstrip().upper().startswith(WKT_STARTS) for value in _given(layer, name)):
            return Coordinates("wkt", (name,))
    if named(LONGITUDES) and named(LATITUDES):
        return Coordinates("lonlat", (named(LONGITUDES), named(LATITUDES)))
    of_a_question = [*_prefixed(names)]
    if len(of_a_question) == 1:
        return Coordinates("lonlat", of_a_question[0])
    if named(EASTINGS) and named(NORTHINGS):
        zone = named(ZONES)
        if zone:
            return Coordinates("utm", (zone, named(EASTINGS), named(NORTHINGS)))
        return Coordinates("xy", (named(EASTINGS), named(NORTHINGS)))
    if named(MGRS):
        return Coordinates("mgrs", (named(MGRS),))
    name = named(TEXTS)
    typed = bool(name) and any(POSITION.fullmatch(as_text(value)) for value in _given(layer, name))
    return Coordinates("text", (name,)) if typed else None


def _prefixed(names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield longitude and latitude that forms name after their question, such as re_latitude and re_longitude."""
    for name in names:
        stem = name[: -len("latitude")]
        if stem and name.endswith("latitude") and f"{stem}longitude" in names:
            yield names[f"{stem}longitude"], names[name]


def _given(layer: Layer, name: str) -> list[Any]:
    return [value for value in layer.column(name).plain() if value is not None][:100]


def shapes_of(layer: Layer, coordinates: Coordinates, typed: Typed) -> Shapes:
    """Return the shapes that the columns describe, and a finding for each row whose coordinates cannot be read."""
    srid = srid_of(layer, coordinates)
    readers: dict[str, Callable[..., Any]] = {
        "wkt": lambda text: _from_wkt(text, srid),
        "lonlat": lambda lon, lat: _from_degrees(typed, lon, lat),
        "xy": _from_pair,
        "mgrs": lambda text: shapely.Point(*typed.mgrs(as_text(text))),
        "utm": lambda zone, east, north: _from_utm(typed, zone, east, north),
        "text": lambda text: shapely.Point(*typed.position(as_text(text))[:2]),
    }
    read = readers[coordinates.kind]
    cells = [layer.column(name).plain() for name in coordinates.fields]
    shapes = np.full(len(layer), None, dtype=object)
    findings: list[Finding] = []
    for index, values in enumerate(zip(*cells)):
        row = int(layer.rows[index])
        if all(value is None or not as_text(value).strip() for value in values):
            findings.append(found("geometry_missing", row))
            continue
        try:
            shapes[index] = read(*values)
            if shapes[index].is_empty:  # also what has no number for a coordinate
                findings.append(found("geometry_empty", row))
        except (Unreadable, PlanningError, ShapelyError, ValueError, TypeError) as error:
            shown = ", ".join("-" if value is None else as_text(value)[:80] for value in values)
            reason = str(error).splitlines()[0] if isinstance(error, (PlanningError, ShapelyError)) else ""
            findings.append(found("coordinates_impossible", row, value=f"{shown} {reason}".strip()))
    if coordinates.kind == "text":
        findings += _mixed(layer, coordinates, typed, shapes)
    return Shapes(shapes, tuple(findings))


def has_own_system(layer: Layer, coordinates: Coordinates, typed: Typed) -> bool:
    """Return whether the columns say by their own form which reference system they are in, and need no other CRS."""
    if coordinates.kind != "text":
        return coordinates.kind in OWN_SYSTEM
    forms = set(_own_forms(layer, coordinates, typed).values())
    return forms == {True}


def _own_forms(layer: Layer, coordinates: Coordinates, typed: Typed) -> dict[int, bool]:
    """Return for each row with a position in words whether its form (MGRS, UTM) is on WGS 84 by definition."""
    forms = {}
    for index, value in enumerate(layer.column(coordinates.fields[0]).plain()):
        if value is None or not as_text(value).strip():
            continue
        try:
            forms[index] = typed.position(as_text(value))[2]
        except PlanningError:
            continue
    return forms


def _mixed(layer: Layer, coordinates: Coordinates, typed: Typed, shapes: np.ndarray) -> list[Finding]:
    """Return findings on the grid references among degrees, whose shapes are taken out: they are in another system."""
    forms = _own_forms(layer, coordinates, typed)
    if len(set(forms.values())) < 2:
        return []
    found_ = []
    column = layer.column(coordinates.fields[0])
    for index in [index for index, own in forms.items() if own]:
        shapes[index] = None
        found_.append(found("coordinates_mixed", int(layer.rows[index]), value=as_text(column.at(index))[:80]))
    return found_


_read_number = converter(NUMBER, Reading())


def _from_pair(x: Any, y: Any) -> Any:
    east, north = _read_number(x), _read_number(y)
    if east is None or north is None:
        raise Unreadable
    return shapely.Point(east, north)


def _from_degrees(typed: Typed, lon: Any, lat: Any) -> Any:
    """Read longitude and latitude as numbers, else as people type them: with degrees, minutes and seconds."""
    try:
        return _from_pair(lon, lat)
    except Unreadable:
        if not (isinstance(lon, str) and isinstance(lat, str) and lon.strip() and lat.strip()):
            raise
        return shapely.Point(typed.angle(lon, "lon"), typed.angle(lat, "lat"))


def srid_of(layer: Layer, coordinates: Coordinates) -> str:
    """Return the CRS that all texts in WKT state in front (SRID=…;), "" where none does."""
    if coordinates.kind != "wkt":
        return ""
    texts = (as_text(value).strip() for value in layer.column(coordinates.fields[0]).plain() if value is not None)
    stated = {_split_srid(text)[0] for text in texts if text}
    return f"EPSG:{stated.pop()}" if len(stated) == 1 and "" not in stated else ""


def _split_srid(text: str) -> tuple[str, str]:
    found = SRID.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def _from_wkt(text: Any, srid: str) -> Any:
    stated, words = _split_srid(as_text(text).strip())
    if stated and f"EPSG:{stated}" != srid:  # the others state another system, or none
        raise Unreadable
    return shapely.from_wkt(words)


def _from_utm(typed: Typed, zone: Any, east: Any, north: Any) -> Any:
    digits = "".join(one for one in as_text(zone) if one.isdigit())
    letters = "".join(one for one in as_text(zone).upper() if one.isalpha())
    if not digits or letters not in ("", "N", "R", "S", "Q"):
        raise Unreadable
    return shapely.Point(*typed.utm(int(digits), _read_number(east), _read_number(north)))
