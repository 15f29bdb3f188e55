# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables with one row for each hazard whose turning points are spread over columns (TP1_lat, TP1_lon, TP2_lat, …)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .delivery import Column, Layer, text_column
from .names import folded
from .values import as_text

POINT = re.compile(r"(lm|bm|sp|tp|ip|ep|point|pt|vertex|corner)[\s_.\-]*(\d*)[\s_.\-]*(.*)", re.IGNORECASE | re.DOTALL)
SAYS = {
    "": "coordinates", "coord": "coordinates", "coords": "coordinates", "coordinates": "coordinates",
    "position": "coordinates", "lat": "latitude", "latitude": "latitude", "lon": "longitude", "long": "longitude",
    "longitude": "longitude", "x": "x", "easting": "x", "y": "y", "northing": "y", "mgrs": "mgrs",
    "bearing": "bearing", "azimuth": "bearing", "truebearing": "true_bearing", "magneticbearing": "magnetic_bearing",
    "magbearing": "magnetic_bearing", "gridbearing": "grid_bearing", "distance": "distance", "dist": "distance",
    "distancem": "distance_m", "distm": "distance_m", "from": "from_point", "frompoint": "from_point",
}  # fmt: skip
PLACES = (("latitude", "longitude"), ("x", "y"), ("coordinates",), ("mgrs",))
FOR_ALL = {
    folded(name)
    for name in ("bearing_kind", "bearing_type", "declination", "mag_decl", "declination_date", "grid_epsg")
}
FEWEST = 3


@dataclass(frozen=True)
class SpreadPoint:
    """One point of such a table: what it is called, and the columns that speak of it, by what they say."""

    label: str
    columns: Mapping[str, str] = field(default_factory=dict)


def spread_points(layer: Layer) -> tuple[SpreadPoint, ...]:
    """Return the points over whose columns the layer is spread, in the order of the columns; () where it is not.

    At least three corners must be there, and all positions be written in one way.
    """
    points: dict[str, dict[str, str]] = {}
    for column in layer.columns:
        match = POINT.fullmatch(column.name.strip())
        says = SAYS.get(folded(match[3])) if match else None
        if match is None or says is None:
            continue
        role = match[1].upper() if len(match[1]) == 2 and match[1].lower() != "pt" else "TP"
        points.setdefault(role + match[2], {}).setdefault(says, column.name)
    said = {says for columns in points.values() for says in columns}
    ways = [way for way in PLACES if said & set(way)]
    corners = [label for label in points if label.startswith(("SP", "TP", "EP", "IP"))]
    measured = any("bearing" in says for says in said)
    if len(corners) < FEWEST or len(ways) > 1 or not (ways or measured):
        return ()
    return tuple(SpreadPoint(label, columns) for label, columns in points.items())


def without_points(layer: Layer, points: Sequence[SpreadPoint]) -> Layer:
    """Return the layer with what it says of its hazards alone."""
    taken = {name for point in points for name in point.columns.values()}
    return replace(layer, columns=tuple(column for column in layer.columns if column.name not in taken))


def as_list(layer: Layer, points: Sequence[SpreadPoint], code: str) -> tuple[Layer, np.ndarray]:
    """Return the points as a list with one row each, and the row of `layer` that each comes from.

    `code` is the column with the hazards' IDs. A point of which a row says nothing is none of that hazard.
    """
    columns = {column.name: column.plain() for column in layer.columns}
    names = list(dict.fromkeys(says for point in points for says in point.columns))
    common = [column.name for column in layer.columns if folded(column.name) in FOR_ALL]
    rows: list[list[Any]] = []
    owners: list[int] = []
    for index, row in enumerate(layer.rows.tolist()):
        for point in points:
            cells = {says: columns[name][index] for says, name in point.columns.items()}
            if all(cell is None or not as_text(cell).strip() for cell in cells.values()):
                continue
            said = [columns[code][index], point.label, *(cells.get(name) for name in names)]
            rows.append([*said, *(columns[name][index] for name in common)])
            owners.append(row)
    headings = ["hazard_id", "point_id", *names, *common]
    listed = [_texts(name, [row[place] for row in rows]) for place, name in enumerate(headings)]
    numbers = np.arange(1, len(rows) + 1, dtype=np.int64)
    made = replace(layer, name=list_name(layer), rows=numbers, columns=tuple(listed), wkb=None, remarks=())
    return made, np.array(owners, dtype=np.int64)


def list_name(layer: Layer) -> str:
    """Return what the list of the points of `layer` is called."""
    return f"{layer.name} turning points"


def _texts(name: str, values: list[Any]) -> Column:
    return text_column(name, [None if value is None else as_text(value) for value in values])
