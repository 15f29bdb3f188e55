# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layers are lists of turning points, one row per point, and what their columns say of bearings and distances."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from ..findings import Finding
from ..model.codelists import BEARING_KIND
from .delivery import Column, Layer, text_column
from .kinds import found
from .names import code_key, folded
from .profile import FieldMapping, MappingProfile
from .values import as_text

HAZARD_NAMES = {
    folded(name)
    for name in (
        "hazard_id", "hazard", "hazard_code", "ha_code", "hazard_localid", "imsma_id", "minefield_id", "polygon_id",
        "رقم المنطقة", "رقم المنطقة الخطرة",
    )
}  # fmt: skip
POINT_NAMES = {
    folded(name)
    for name in (
        "point_no", "pointno", "point_number", "tp_no", "vertex", "pointlocal_id", "from_point", "frompoint",
        "frompointinput", "from", "pointtype", "point_type", "pointtypeenum", "رقم النقطة", "نوع النقطة", "من نقطة",
    )
}  # fmt: skip
BEARING_NAMES = tuple(map(folded, ("bearing", "azimuth", "azimut", "السمت", "زاوية الاتجاه")))
DECLINATION_NAMES = tuple(map(folded, ("declination", "mag_decl", "magnetic variation", "الانحراف المغناطيسي")))
DISTANCE_NAMES = tuple(map(folded, ("distance", "dist", "المسافة")))
NAMED = (
    ("bearing", BEARING_NAMES),
    ("declination", DECLINATION_NAMES),
    ("distance_m", DISTANCE_NAMES),
    ("hazard_id", tuple(HAZARD_NAMES)),
)
KIND_WORDS = {"mag": "magnetic", "magnetic": "magnetic", "true": "true", "grid": "grid"}

UNITS_M = {
    "m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0, "م": 1.0, "متر": 1.0, "mètres": 1.0,
    "km": 1000.0, "كم": 1000.0, "cm": 0.01, "سم": 0.01,
    "ft": 0.3048, "feet": 0.3048, "foot": 0.3048, "قدم": 0.3048, "yd": 0.9144, "yards": 0.9144,
}  # fmt: skip  # international foot and yard
IN_HEADER = re.compile(r".*?[\s_(\[]([^\W\d_]+)[)\]]?")
AMOUNT = re.compile(r"([-+]?\d+(?:\.\d+)?)\s*([^\W\d_]*)\.?")
SEXAGESIMAL = re.compile(r"(\d{1,3})\s*°\s*(\d{1,2}(?:\.\d+)?)\s*['′]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:\"|″|''))?")
DIGITS = {ord(other): str(value) for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, other in enumerate(row)}
DECIMAL = {ord("٫"): "."}


def is_point_list(layer: Layer) -> bool:
    """Return whether the names of the columns say that each row is a turning point of a hazard."""
    names = {folded(column.name) for column in layer.columns}
    measured = _starting(names, BEARING_NAMES) and _starting(names, DISTANCE_NAMES)
    return bool(names & HAZARD_NAMES) and bool(names & POINT_NAMES or measured)


def _starting(names: set[str], words: tuple[str, ...]) -> bool:
    return any(word in name for name in names for word in words)


def name_columns(layer: Layer, given: MappingProfile) -> MappingProfile:
    """Return `given` with the bearing and distance columns whose names say more than that: their unit, their north."""
    fields, constants = dict(given.fields), dict(given.constants)
    if not given.proposes:
        return given
    taken = {mapping.source for mapping in fields.values()}
    for field, words in NAMED:
        column = next((one for one in layer.columns if _is(one, words, field) and one.name not in taken), None)
        if field not in fields and column is not None:
            fields[field] = FieldMapping(column.name)
            taken.add(column.name)
    if "bearing" in fields and "bearing_kind" not in {*fields, *constants} and not _has(layer, "bearing_kind"):
        said = {KIND_WORDS[word] for word in _words(fields["bearing"].source) if word in KIND_WORDS}
        if len(said) == 1:
            constants["bearing_kind"] = said.pop()
    return replace(given, fields=fields, constants=constants)


def _is(column: Column, words: tuple[str, ...], field: str) -> bool:
    name = folded(column.name)
    if field == "hazard_id":
        return name in words
    if any(word in name for word in ("kind", "type", "date", "from", "نوع")):
        return False
    return any(word in name for word in words)


def _has(layer: Layer, field: str) -> bool:
    names = {folded(word) for word in (field, BEARING_KIND.name, "bearing_type", "north", "bear_kind", "نوع الاتجاه")}
    return any(folded(column.name) in names for column in layer.columns)


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[^a-z]+", name.casefold()) if word]


def in_plain_units(layer: Layer, profile: MappingProfile) -> tuple[Layer, list[Finding]]:
    """Return the layer with bearings and declinations as degrees and distances as metres, where they can be read so.

    What cannot stays as it is, for the conversion to name. Distances without any unit are taken for metres, which is
    said.
    """
    readers: dict[str, Callable[[str], str | None]] = {"bearing": degrees, "declination": signed_degrees}
    columns = {column.name: column for column in layer.columns}
    findings: list[Finding] = []
    for field, mapping in profile.fields.items():
        column = columns[mapping.source]
        if field in readers:
            columns[column.name] = _read(column, readers[field])
        elif field == "distance_m" and mapping.factor == 1.0:  # a factor says the unit of bare numbers
            unit = unit_of(column.name)
            columns[column.name] = _read(column, partial(metres, unit=unit))
            if not unit and any(_bare(as_text(one)) for one in _given(column)):
                findings.append(found("distances_without_unit", source=column.name))
    return replace(layer, columns=tuple(columns[column.name] for column in layer.columns)), findings


def _given(column: Column) -> Iterator[object]:
    return (value for value in column.plain() if value is not None and as_text(value).strip())


def _bare(text: str) -> bool:
    match = AMOUNT.fullmatch(_plain(text))
    return bool(match and not match[2])


def _read(column: Column, read: Callable[[str], str | None]) -> Column:
    texts: list[str | None] = []
    for value in column.plain():
        if value is None or not as_text(value).strip():
            texts.append(None)
            continue
        said = read(as_text(value))
        texts.append(as_text(value) if said is None else said)
    return text_column(column.name, texts)


def _plain(text: str) -> str:
    return text.translate(DIGITS).translate(DECIMAL).strip()


def degrees(text: str) -> str | None:
    """Return a bearing as decimal degrees, None for what is none.

    >>> degrees("45°30'"), degrees("45.5"), degrees("N45E"), degrees("800 mil")
    ('45.5', '45.5', None, None)
    """
    plain = _plain(text)
    match = SEXAGESIMAL.fullmatch(plain)
    if match:
        if float(match[2]) >= 60.0 or float(match[3] or 0.0) >= 60.0:
            return None
        return repr(int(match[1]) + float(match[2]) / 60.0 + float(match[3] or 0.0) / 3600.0)
    match = AMOUNT.fullmatch(plain.rstrip("°º").rstrip())
    return match[1] if match and match[2].casefold() in ("", "deg", "degrees") else None


def signed_degrees(text: str) -> str | None:
    """Return a declination as decimal degrees, east positive; None for what is none.

    >>> signed_degrees("3.2° E"), signed_degrees("2 W"), signed_degrees("-1.5"), signed_degrees("-1 W")
    ('3.2', '-2', '-1.5', None)
    """
    plain = _plain(text).upper()
    letter = plain[-1:] if plain[-1:] in ("E", "W") else ""
    said = degrees(plain[: len(plain) - len(letter)].strip())
    if said is None or (letter and said.startswith(("-", "+"))):
        return None
    return f"-{said}" if letter == "W" else said


def metres(text: str, unit: str) -> str | None:
    """Return a distance in metres: in the unit that stands behind it, else in `unit`; None for what is none.

    >>> metres("0.12 km", ""), metres("100", "ft"), metres("35", ""), metres("12 paces", "")
    ('120.0', '30.48', '35', None)
    """
    match = AMOUNT.fullmatch(_plain(text))
    if match is None:
        return None
    factor = UNITS_M.get(match[2].casefold() or unit or "m")
    if factor is None:
        return None
    return match[1] if factor == 1.0 else repr(float(match[1]) * factor)


def unit_of(name: str) -> str:
    """Return the unit that the name of a column says, "" for none.

    >>> unit_of("dist_km"), unit_of("Distance (ft)"), unit_of("distance"), unit_of("dist_m")
    ('km', 'ft', '', 'm')
    """
    match = IN_HEADER.fullmatch(name.strip())
    word = match[1].casefold() if match else ""
    return word if word in UNITS_M else ""


def hazards_of(layer: Layer, profile: MappingProfile) -> dict[str, str]:
    """Return each hazard that the rows name, in its first spelling, by itself: the list may come before the hazard."""
    mapping = profile.fields.get("hazard_id")
    named: dict[str, str] = {}
    for value in [] if mapping is None else _given(layer.column(mapping.source)):
        named.setdefault(code_key(as_text(value)), as_text(value).strip())
    return named
