# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivered layer as it was read: every row and every value, nothing converted yet."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

TEXT, INTEGER, REAL, BOOLEAN, DATE, DATETIME = "text", "integer", "real", "boolean", "date", "datetime"
SAMPLE = 2000  # distinct values that are looked at
REPEATED = 4  # times that a text stands in a column, on average, from which it pays to keep each once
NUMERIC = {INTEGER: np.dtype("int64"), REAL: np.dtype("float64"), BOOLEAN: np.dtype("int8")}


@dataclass(frozen=True)
class Column:
    """One field. `values` are numbers, or texts (also for dates, as ISO 8601); `missing` marks null rows.

    Where few texts are repeated, `words` holds each once and `codes` the place in it of each row's, so that what is
    done with them is done once. Null has a word of its own, "" like that of an empty text.
    """

    name: str
    kind: str
    values: np.ndarray
    missing: np.ndarray
    words: np.ndarray | None = None
    codes: np.ndarray | None = None

    def at(self, index: int) -> Any:
        """Return the value of one row as plain Python, None for null."""
        if self.missing[index]:
            return None
        value = self.values[index]
        if self.kind == BOOLEAN:
            return bool(value)
        return value.item() if isinstance(value, np.generic) else value

    @property
    def distinct(self) -> int:
        """Return how many distinct values there are, nulls and blanks left out."""
        return self._looked_over[0]

    @property
    def sample(self) -> tuple[Any, ...]:
        """Return the `SAMPLE` least of the distinct values (all where there are no more), as plain Python."""
        return self._looked_over[1]

    @cached_property
    def _looked_over(self) -> tuple[int, tuple[Any, ...]]:
        if self.kind in NUMERIC:
            numbers = np.unique(self.values[~self.missing])
            least = numbers[:SAMPLE].tolist()
            return len(numbers), tuple(map(bool, least) if self.kind == BOOLEAN else least)
        texts = set((self.values[~self.missing] if self.words is None else self.words).tolist())
        blank = sum(map(str.isspace, texts)) + ("" in texts)
        least = heapq.nsmallest(SAMPLE + blank, texts)
        return len(texts) - blank, tuple([text for text in least if text.strip()][:SAMPLE])

    def plain(self) -> list[Any]:
        """Return all values as plain Python, None for null."""
        values = (self.values != 0).tolist() if self.kind == BOOLEAN else self.values.tolist()
        if not self.missing.any():
            return values
        return [None if gone else value for value, gone in zip(values, self.missing.tolist())]


@dataclass(frozen=True)
class Remark:
    """What the reader noticed: the key of a finding kind, the row where it is about one, and values for its text."""

    kind: str
    row: int | None = None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Layer:
    """One delivered layer.

    `source` is its file's path inside the delivery, `rows` the row numbers there, from 1. `wkb` holds the geometry as
    delivered (None per row without one; None as a whole for a table without geometry) in `crs`, which is WKT, an
    authority code or "" where the data say nothing. `encoding` is how the texts were read.
    """

    source: str
    name: str
    driver: str
    rows: np.ndarray
    columns: tuple[Column, ...]
    wkb: np.ndarray | None = None
    crs: str = ""
    encoding: str = ""
    remarks: tuple[Remark, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def label(self) -> str:
        """Return what a person calls the layer: its file, and its name where that says more."""
        stem = self.source.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        return self.source if self.name == stem else f"{self.source}: {self.name}"

    def column(self, name: str) -> Column:
        """Return the column called `name`; KeyError if there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


def text_column(name: str, values: list[str | None], kind: str = TEXT) -> Column:
    """Return a column of texts, None for null."""
    distinct = dict.fromkeys(values)
    if len(distinct) * REPEATED <= len(values):
        places = dict(zip(distinct, range(len(distinct))))
        codes = np.fromiter(map(places.__getitem__, values), dtype=np.int32, count=len(values))
        return coded_column(name, list(distinct), codes, kind)
    held = np.empty(len(values), dtype=object)
    held[:] = values if None not in distinct else ["" if value is None else value for value in values]
    return Column(name, kind, held, np.array([value is None for value in values], dtype=bool))


def coded_column(name: str, words: list[str | None], codes: np.ndarray, kind: str = TEXT) -> Column:
    """Return a column of repeated texts: `words` are the distinct ones, each of them in use, None for null."""
    held = np.empty(len(words), dtype=object)
    held[:] = ["" if word is None else word for word in words]
    gone = np.array([word is None for word in words], dtype=bool)
    return Column(name, kind, held[codes], gone[codes], held, codes)
