# SPDX-License-Identifier: GPL-3.0-or-later
"""Small deliveries for tests of the intake."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import shapely

from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.delivery import BOOLEAN, INTEGER, REAL, Column, Layer, text_column
from mine_action_plugin.core.survey.mapping import propose
from mine_action_plugin.core.survey.place import Known, Surroundings
from mine_action_plugin.core.survey.profile import MappingProfile
from mine_action_plugin.core.survey.shapes import decode
from mine_action_plugin.core.survey.staging import Staged, stage

LIBYA = (9.2, 19.4, 25.3, 33.4)


def column(name: str, values: Sequence[Any]) -> Column:
    """Return a column whose kind is that of its first value."""
    kind = type(next((one for one in values if one is not None), ""))
    if kind is str:
        return text_column(name, list(values))
    missing = np.array([one is None for one in values])
    kinds = {bool: (BOOLEAN, np.int8), int: (INTEGER, np.int64), float: (REAL, np.float64)}
    return Column(name, kinds[kind][0], np.array([one or 0 for one in values], dtype=kinds[kind][1]), missing)


def delivered(fields: Mapping[str, Sequence[Any]], shapes: Sequence[Any] | None, name: str = "survey") -> Layer:
    """Return a layer with these fields and shapely shapes (None for rows without one) in EPSG:4326."""
    size = len(shapes) if shapes is not None else len(next(iter(fields.values())))
    wkb = None
    if shapes is not None:
        wkb = np.empty(size, dtype=object)
        wkb[:] = [one if one is None or isinstance(one, bytes) else shapely.to_wkb(one) for one in shapes]
    columns = tuple(column(key, values) for key, values in fields.items())
    return Layer(f"{name}.shp", name, "ESRI Shapefile", np.arange(1, size + 1), columns, wkb, "EPSG:4326", "utf-8")


class InPlace:
    """The georeference of data that are in EPSG:4326 already."""

    def positions(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        there = np.isfinite(x) & np.isfinite(y) & (np.abs(y) <= 90)
        return np.where(there, x, np.nan), np.where(there, y, np.nan)


def flat_areas_m2(shapes: np.ndarray) -> np.ndarray:
    """Return areas as if a degree were 100 km either way: easy to tell in one's head."""
    return shapely.area(shapes) * 1e10


def staged(
    fields: Mapping[str, Sequence[Any]],
    shapes: Sequence[Any],
    table: str = "hazard",
    profile: MappingProfile | None = None,
    known: Known | None = None,
    site: Any = None,
    references: Mapping[str, Mapping[str, str]] | None = None,
) -> Staged:
    """Return a small delivery as the intake stages it on 1 January 2025."""
    layer = delivered(fields, shapes)
    around = Surroundings(date(2025, 1, 1), LIBYA, flat_areas_m2, "flat", site, "Tripoli", known or Known())
    proposal = propose(layer, table_named(table), profile or MappingProfile())
    shapes_ = decode(layer.wkb, layer.rows)
    return stage(layer, table_named(table), proposal, shapes_, InPlace(), around, references or {}, Silent())


def kinds_by_row(rows: Staged) -> dict[int | None, list[str]]:
    """Return row -> keys of its findings; None holds those about the whole layer."""
    found: dict[int | None, list[str]] = {}
    for finding in rows.findings:
        found.setdefault(finding.row, []).append(finding.kind.key)
    return found
