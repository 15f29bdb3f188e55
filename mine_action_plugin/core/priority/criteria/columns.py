# SPDX-License-Identifier: GPL-3.0-or-later
"""Criteria that are a column of the hazard table: numbers, dates and classes, missing where nothing was recorded."""

from __future__ import annotations

import geopandas
import numpy as np
import pandas

from ...text import QT_TRANSLATE_NOOP
from ..criterion import Measured, classes_to_numbers
from ..inputs import Inputs
from ..sentence import Sentence


def no_column(hazards: geopandas.GeoDataFrame, column: str) -> Measured:
    """Return all missing, with a note that names the column."""
    note = QT_TRANSLATE_NOOP("MineAction", 'The hazards have no column "{column}": nothing is known for any of them.')
    return Measured(np.full(len(hazards), np.nan), notes=(Sentence(note, {"column": column}),))


def number_column(hazards: geopandas.GeoDataFrame, column: str) -> Measured:
    """Return a column as numbers. What is no finite number is missing; a note counts what was not simply empty."""
    if column not in hazards.columns:
        return no_column(hazards, column)
    given = hazards[column]
    values = pandas.to_numeric(given, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    values = np.where(np.isfinite(values), values, np.nan)
    unread = int((np.isnan(values) & given.notna().to_numpy()).sum())
    note = QT_TRANSLATE_NOOP("MineAction", '{count} entries of "{column}" are not finite numbers and count as missing.')
    return Measured(values, notes=(Sentence(note, {"count": unread, "column": column}),) if unread else ())


def class_column(hazards: geopandas.GeoDataFrame, column: str, keys: tuple[str, ...]) -> Measured:
    """Return a column of codes as class numbers; a row with an unknown code is missing."""
    if column not in hazards.columns:
        return no_column(hazards, column)
    values, unknown = classes_to_numbers(hazards[column].tolist(), keys)
    note = QT_TRANSLATE_NOOP("MineAction", 'Unknown codes in "{column}" count as missing: {codes}.')
    return Measured(values, notes=(Sentence(note, {"column": column, "codes": ", ".join(unknown)}),) if unknown else ())


def flag_column(hazards: geopandas.GeoDataFrame, column: str) -> Measured:
    """Return a yes-or-no column as 1 and 0; anything else is missing."""
    if column not in hazards.columns:
        return no_column(hazards, column)
    words = {"true": 1.0, "1": 1.0, "1.0": 1.0, "yes": 1.0, "false": 0.0, "0": 0.0, "0.0": 0.0, "no": 0.0}
    return Measured(np.array([words.get(str(value).strip().lower(), np.nan) for value in hazards[column]], dtype=float))


def days_since(hazards: geopandas.GeoDataFrame, column: str, inputs: Inputs) -> Measured:
    """Return the days from a date column to today. A date in the future is missing: it cannot be right."""
    if column not in hazards.columns or inputs.today is None:
        return no_column(hazards, column)
    dates = pandas.to_datetime(hazards[column].astype("object"), errors="coerce")
    days = (pandas.Timestamp(inputs.today) - dates).dt.days.to_numpy(dtype=float, na_value=np.nan)
    later = int((days < 0).sum())
    note = QT_TRANSLATE_NOOP("MineAction", '{count} dates in "{column}" lie in the future and count as missing.')
    values = np.where(days < 0, np.nan, days)
    return Measured(values, notes=(Sentence(note, {"count": later, "column": column}),) if later else ())
