# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the intake, asked again of records that are in the workspace: drawn by hand, or changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import shapely

from ...findings import Finding
from ...model.envelope import AREA, has_area
from ...model.table import Table
from ..kinds import found, kind_named
from ..place import Surroundings
from . import CHECKS
from .subject import Subject

# Those that look at each record by itself; the others compare the rows of one delivery.
ASKED = ("invalid", "few_vertices", "edges", "parts", "slivers", "country", "areas", "dates", "evidence")
PAST = ("hazard", "accident", "evidence", "land_release_product", "explosive_ordnance")  # whose dates lie in the past
STALE_SHARE, STALE_M2 = 0.001, 1.0  # a stored area may differ from the measured one by the larger of the two
MUST_BE_PLACED = ("hazard", "land_release_product")  # what has no place on the map would be missing from every map
KINDS = tuple(
    kind_named(key)
    for key in (
        "geometry_missing",
        "geometry_empty",
        "area_stale",
        "area_missing",
        *(key for one in CHECKS if one.key in ASKED for key in one.finds),
    )
)


def stored_subject(table: Table, shapes: np.ndarray, values: Mapping[str, np.ndarray], around: Surroundings) -> Subject:
    """Return records of `table` as the checks see them; their `rows` are their places, from 0.

    `shapes` are in EPSG:4326, None where a record has none; `values` are by field, None for missing.
    """
    valid = shapely.is_valid(shapes)
    usable = valid & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    polygons = usable & np.isin(shapely.get_type_id(shapes), (3, 6))
    areas = np.full(len(shapes), np.nan)
    if polygons.any():
        areas[polygons] = around.areas_m2(shapes[polygons])
    return Subject(table, np.arange(len(shapes)), shapes, dict(values), valid, usable, areas, around)


def check_stored(subject: Subject) -> Iterator[Finding]:
    """Yield findings about each record by itself; the `row` of a finding is the place of its record."""
    table, shapes, places = subject.table, subject.shapes, subject.rows
    if table.name in MUST_BE_PLACED:
        yield from (found("geometry_missing", place) for place in places[shapely.is_missing(shapes)].tolist())
    yield from (found("geometry_empty", place) for place in places[shapely.is_empty(shapes)].tolist())
    if has_area(table):
        yield from _stale(subject.values[AREA], subject.areas_m2)
    for check in CHECKS:
        asked = check.key in ASKED and (check.key != "dates" or table.name in PAST)
        if asked and (not check.tables or table.name in check.tables):
            yield from check.run(subject)


def _stale(stored: np.ndarray, measured: np.ndarray) -> Iterator[Finding]:
    """Yield stored areas that are not those of their boundaries, or lacking: drawn or written past the plugin."""
    said = np.array([np.nan if value is None else float(value) for value in stored], dtype=float)
    with np.errstate(invalid="ignore"):
        differs = np.abs(said - measured) > np.maximum(STALE_SHARE * measured, STALE_M2)
    for place in np.flatnonzero(differs).tolist():
        yield found("area_stale", place, stored=float(said[place]), measured=float(measured[place]))
    for place in np.flatnonzero(np.isnan(said) & ~np.isnan(measured)).tolist():
        yield found("area_missing", place, measured=float(measured[place]))
