# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that a shapefile could not carry whole: a delivery of a workspace brings them in tables beside it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Union

from ...core.errors import PlanningError
from ...core.exchange.csv_files import long_texts
from ...core.survey.delivery import Column, Layer, text_column
from ...core.survey.names import code_key, folded
from ...core.survey.values import as_text
from ...core.text import QT_TRANSLATE_NOOP
from .files import LONG, Delivery
from .senders_ids import RECORD

UNPLACED = "_nogeom"  # how it ends the name of a table of records that no shapefile can hold
Texts = Mapping[str, Union[PlanningError, Mapping[str, Mapping[str, str]]]]  # table -> column -> record -> text


def whole_texts(delivery: Delivery) -> Texts:
    """Return the whole texts of a delivery by the path of their table without suffix, or why they cannot be read."""
    found: dict[str, PlanningError | dict[str, dict[str, str]]] = {}
    for name in delivery.about:
        if name.endswith(LONG):
            found[name[: -len(LONG)]] = _read(delivery.folder / name, name)
    return found


def _read(file: Path, name: str) -> PlanningError | dict[str, dict[str, str]]:
    columns: dict[str, dict[str, str]] = {}
    try:
        for (record, column), text in long_texts(file.read_bytes()).items():
            columns.setdefault(column, {})[code_key(record)] = text
    except (KeyError, ValueError, csv.Error) as error:
        return _damaged(name, error)
    return columns


def with_whole_texts(layer: Layer, texts: Texts) -> Layer:
    """Return `layer` with the texts that were cut, or left out, as the sender has them; PlanningError without them."""
    stem = layer.source.rsplit(".", 1)[0]
    of = texts.get(stem[: -len(UNPLACED)] if stem.endswith(UNPLACED) else stem, {})
    if isinstance(of, PlanningError):
        raise of
    record = next((column for column in layer.columns if folded(column.name) == RECORD), None)
    if not of or record is None:
        return layer
    records = ["" if name is None else code_key(as_text(name)) for name in record.plain()]
    return replace(layer, columns=tuple(_whole(column, records, of.get(column.name, {})) for column in layer.columns))


def _whole(column: Column, records: list[str], texts: Mapping[str, str]) -> Column:
    if not texts.keys() & set(records):
        return column
    values = [None if value is None else as_text(value) for value in column.plain()]
    return text_column(column.name, [texts.get(record, value) for record, value in zip(records, values)])


def _damaged(name: str, error: Exception) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Long texts of the delivery cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}. In the table itself they are cut."),
        QT_TRANSLATE_NOOP("MineAction", "The file is damaged. Ask the sender for the delivery again."),
        file=name,
        error=str(error),
    )
