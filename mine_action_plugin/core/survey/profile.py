# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping profile: what the fields and values of a delivery mean in the dictionary. Kept as JSON, used again."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields
from typing import Any

from ..errors import PlanningError
from ..model.table import Field, Table, Type
from ..model.tables import intake_tables
from ..text import QT_TRANSLATE_NOOP
from .delivery import Layer
from .values import ORDERS, Reading, Unreadable, converter

DECIMALS = (".", ",", "٫")
COORDINATE_KINDS = {"lonlat": 2, "xy": 2, "wkt": 1, "mgrs": 1, "utm": 3, "text": 1}


@dataclass(frozen=True)
class FieldMapping:
    """One field of the dictionary comes from the source field `source`; the rest says how its values are read."""

    source: str
    values: Mapping[str, str] = field(default_factory=dict)  # word of the source -> code, "" for none
    date_format: str = ""
    factor: float = 1.0
    decimal: str = "."

    def reading(self, references: Mapping[str, str]) -> Reading:
        return Reading(self.values, self.date_format, self.factor, self.decimal, references)


@dataclass(frozen=True)
class Coordinates:
    """The columns of a table that hold its positions.

    `kind`: "lonlat" (longitude, latitude in degrees, also with minutes and seconds), "xy" (east, north in the CRS),
    "wkt", "mgrs", "utm" (zone, easting, northing on WGS 84), or "text" (a whole position as people type it).
    """

    kind: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class MappingProfile:
    """What a delivery means. `proposes` lets fields that the profile does not mention be proposed from their names.

    `columns` are all columns of the layer for which a planner saved it: it serves layers with the very same ones.
    """

    name: str = ""
    table: str = ""
    fields: Mapping[str, FieldMapping] = field(default_factory=dict)
    constants: Mapping[str, Any] = field(default_factory=dict)
    coordinates: Coordinates | None = None
    crs: str = ""
    encoding: str = ""
    proposes: bool = True
    columns: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return the profile as a planner may save it."""
        fields = {name: _sparse(mapping) for name, mapping in self.fields.items()}
        content: dict[str, Any] = {"name": self.name, "table": self.table, "fields": fields}
        if self.constants:
            content["constants"] = dict(self.constants)
        if self.coordinates:
            content["coordinates"] = {"kind": self.coordinates.kind, "fields": list(self.coordinates.fields)}
        content.update({key: text for key, text in (("crs", self.crs), ("encoding", self.encoding)) if text})
        if not self.proposes:
            content["proposes"] = False
        if self.columns:
            content["columns"] = list(self.columns)
        return json.dumps(content, ensure_ascii=False, indent=1)


def _sparse(mapping: FieldMapping) -> Any:
    """Return a mapping as JSON content: its source alone where that is all it says."""
    content: dict[str, Any] = {"source": mapping.source}
    if mapping.values:
        content["values"] = dict(mapping.values)
    if mapping.date_format:
        content["date_format"] = mapping.date_format
    if mapping.factor != 1.0:
        content["factor"] = mapping.factor
    if mapping.decimal != ".":
        content["decimal"] = mapping.decimal
    return content if len(content) > 1 else mapping.source


def profile_from_json(text: str) -> MappingProfile:
    """Return the profile that `text` holds; PlanningError that names what is wrong with it."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise _wrong(str(error)) from error
    if not isinstance(content, dict):
        raise _wrong("{}")
    unknown = set(content) - {one.name for one in dataclass_fields(MappingProfile)}
    if unknown:
        raise _wrong(", ".join(sorted(unknown)))
    table = str(content.get("table") or "")
    if table and table not in {one.name for one in intake_tables()}:
        raise _wrong(f"table: {table}")
    for name, kind in (("fields", dict), ("constants", dict), ("proposes", bool), ("columns", list)):
        if not isinstance(content.get(name) or kind(), kind):
            raise _wrong(name)
    fields = {name: _field(name, entry) for name, entry in (content.get("fields") or {}).items()}
    return MappingProfile(
        name=str(content.get("name") or ""),
        table=table,
        fields=fields,
        constants=dict(content.get("constants") or {}),
        coordinates=_coordinates(content.get("coordinates")),
        crs=str(content.get("crs") or ""),
        encoding=str(content.get("encoding") or ""),
        proposes=bool(content.get("proposes", True)),
        columns=tuple(map(str, content.get("columns") or ())),
    )


def profile_for(layer: Layer, saved: Sequence[MappingProfile]) -> MappingProfile | None:
    """Return the last of the saved profiles that were made for layers with exactly the columns of `layer`."""
    names = sorted(column.name for column in layer.columns)
    return next((one for one in reversed(saved) if one.columns and sorted(one.columns) == names), None)


def _field(name: str, entry: Any) -> FieldMapping:
    if isinstance(entry, str):
        return FieldMapping(entry)
    if not isinstance(entry, dict) or not isinstance(entry.get("source"), str):
        raise _wrong(f"fields: {name}")
    unknown = set(entry) - {"source", "values", "date_format", "factor", "decimal"}
    date_format = str(entry.get("date_format") or "")
    if unknown or (date_format and date_format not in ORDERS) or not isinstance(entry.get("values") or {}, dict):
        raise _wrong(f"fields: {name}: {', '.join(sorted(unknown)) or date_format or 'values'}")
    try:
        factor = float(entry.get("factor", 1.0))
    except (TypeError, ValueError) as error:
        raise _wrong(f"fields: {name}: factor") from error
    decimal = str(entry.get("decimal", "."))
    if not (math.isfinite(factor) and factor > 0.0) or decimal not in DECIMALS:
        raise _wrong(f"fields: {name}: {'factor' if decimal in DECIMALS else 'decimal'}")
    return FieldMapping(entry["source"], dict(entry.get("values") or {}), date_format, factor, decimal)


def _coordinates(entry: Any) -> Coordinates | None:
    if not entry:
        return None
    kind, fields = (entry.get("kind"), entry.get("fields")) if isinstance(entry, dict) else (None, None)
    if kind not in COORDINATE_KINDS or not isinstance(fields, list) or len(fields) != COORDINATE_KINDS[kind]:
        raise _wrong(f"coordinates: {kind}")
    return Coordinates(kind, tuple(map(str, fields)))


def check_against(profile: MappingProfile, table: Table, names: set[str], layer: str) -> None:
    """Raise `PlanningError` where `profile` names fields that `table` or the layer (its fields are `names`) lacks."""
    strange = (set(profile.fields) | set(profile.constants)) - {one.name for one in table.fields}
    if strange:
        raise _wrong(f"{table.name}: {', '.join(sorted(strange))}")
    for name, value in profile.constants.items():
        if not _reads_as_itself(table.field(name), value):
            raise _wrong(f"constants: {name}: {value}")
    for name, mapping in profile.fields.items():
        codes = table.field(name).codes
        unknown = set(mapping.values.values()) - {"", *(codes.keys() if codes else mapping.values.values())}
        if unknown:
            raise _wrong(f"fields: {name}: {', '.join(sorted(map(str, unknown)))}")
    used = {mapping.source for mapping in profile.fields.values()} | set(
        profile.coordinates.fields if profile.coordinates else ()
    )
    if used - names:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The mapping profile does not fit the data"),
            QT_TRANSLATE_NOOP("MineAction", "{layer} has no field called {missing}. It has: {names}."),
            QT_TRANSLATE_NOOP("MineAction", "Choose the profile of this sender, or correct it."),
            layer=layer,
            missing=", ".join(sorted(used - names)),
            names=", ".join(sorted(names)) or "-",
        )


def _reads_as_itself(of: Field, value: Any) -> bool:
    """Return whether a constant is already what the dictionary would make of it, such as a number for a number."""
    if of.type is Type.REFERENCE:
        return isinstance(value, str)  # whether there is such a record is for the workspace to say
    try:
        return isinstance(value, (str, int, float)) and converter(of, Reading())(value) == value
    except Unreadable:
        return False


def _wrong(what: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The mapping profile cannot be used"),
        QT_TRANSLATE_NOOP("MineAction", "It is wrong or unknown here: {what}"),
        QT_TRANSLATE_NOOP("MineAction", "Correct the profile; the documentation shows an example."),
        what=what,
    )
