# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented hazards, profiles and value tables for the tests of ranking."""

from __future__ import annotations

import datetime

import geopandas
import numpy as np
from shapely.geometry import box

from mine_action_plugin.core.priority.criteria import criterion_named
from mine_action_plugin.core.priority.criterion import Entry
from mine_action_plugin.core.priority.inputs import Inputs, Layer
from mine_action_plugin.core.priority.methods.scores import Table
from mine_action_plugin.core.priority.profile import Profile, Triage
from mine_action_plugin.core.priority.values import Linear

TODAY = datetime.date(2025, 6, 1)
NO_TRIAGE = Triage(spot_tasks=False, days=0)


def hazards(count: int, **columns: list) -> geopandas.GeoDataFrame:
    """Return squares of about 100 m in a row near Tripoli, with codes h0, h1, … unless given."""
    codes = columns.pop("code", [f"h{number}" for number in range(count)])
    shapes = [box(13.0 + 0.01 * number, 32.5, 13.001 + 0.01 * number, 32.501) for number in range(count)]
    return geopandas.GeoDataFrame({"code": codes, **columns}, geometry=shapes, crs=4326)


def layer(*shapes, **columns: list) -> Layer:
    frame = geopandas.GeoDataFrame(columns, geometry=list(shapes), crs=4326)
    return Layer(frame, source="invented", date="2025-01-01")


def entry(key: str, weight: float = 1.0, id: str | None = None, value=None, weight_range=None, **settings) -> Entry:
    criterion = criterion_named(key)
    return Entry(id or key, criterion, criterion.settings(settings), value or criterion.value, weight, weight_range)


def column_entry(name: str, weight: float = 1.0, value=None) -> Entry:
    """Return a criterion that is the column `name` of the hazards, from 0 to 1 unless said otherwise."""
    return entry("own_column", weight, name, value or Linear(0.0, 1.0), column=name)


def profile(*entries: Entry, **rest) -> Profile:
    return Profile("test", "Test", entries, triage=rest.pop("triage", NO_TRIAGE), **rest)


def inputs(**layers: Layer) -> Inputs:
    return Inputs(layers, TODAY)


def table(values, low=None, high=None) -> Table:
    middle = np.asarray(values, dtype=float)
    keys = tuple(f"c{column}" for column in range(middle.shape[1]))
    ends = (middle if end is None else np.asarray(end, dtype=float) for end in (low, high))
    least, most = ends
    return Table(keys, least, middle, most)
