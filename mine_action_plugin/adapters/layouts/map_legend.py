# SPDX-License-Identifier: GPL-3.0-or-later
"""The legend of a printed map: what it shows of hazards and work, then every layer of the base map under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Union

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsSymbol

from ...core.mappack.page import Box
from ...core.mappack.symbols import (
    CLASS_SYMBOLS,
    OTHER_CLASS,
    OTHER_STATUS,
    STATUS_SYMBOLS,
    TASK_OUTLINE,
    AreaSymbol,
    OutlineSymbol,
    PointSymbol,
    point_symbol,
)
from ...core.orders.blocks import Say, say
from ...core.text import QT_TRANSLATE_NOOP
from ..styles import symbol_of
from .base_legend import BaseEntry
from .fonts import line_height
from .map_content import MapContent
from .sheet import GREY, Sheet

SWATCH = (8.0, 3.0)  # mm
ROW_GAP = 0.2
COLUMN_GAP = 4.0
TITLE_PT = 7.5
_TITLE = Say(QT_TRANSLATE_NOOP("MineAction", "Legend"))
BASE_TITLE = Say(QT_TRANSLATE_NOOP("MineAction", "Base map (dates not recorded)"))
_POINTS = ("ring", "sp", "tp", "unnumbered", "ip", "ep", "bm", "lm", "evidence", "accident", "place")

Row = Union[AreaSymbol, OutlineSymbol, PointSymbol, BaseEntry, Say]


@dataclass(frozen=True)
class Legend:
    """The rows of a legend in `columns` columns, written in words by `said`. A `Say` among them is a title."""

    sheet: Sheet
    page: int
    rows: tuple[Row, ...]
    columns: int
    said: Callable[[Say], str]
    title: Say = _TITLE

    def height(self, points: float) -> float:
        """Return the height in mm with labels of `points`."""
        down = -(-len(self.rows) // self.columns)
        return line_height(TITLE_PT) + 0.5 + down * self._step(points)

    def draw(self, box: Box, points: float) -> None:
        """Draw the legend from the top of a box, column by column."""
        self.sheet.text(self.page, Box(box.x, box.y, box.width, 4.0), self.said(self.title), TITLE_PT, bold=True)
        down = -(-len(self.rows) // self.columns)
        width = self._column(box.width)
        top = box.y + line_height(TITLE_PT) + 0.5
        for number, row in enumerate(self.rows):
            column, line = divmod(number, down)
            step = self._step(points)
            at = Box(box.x + column * (width + COLUMN_GAP), top + line * step, width, step)
            self._row(at, row, points)

    def is_wide_enough(self, width: float, points: float) -> bool:
        """Return whether every row of a legend `width` mm wide has room for its words at a size in points."""
        room, face = self._column(width), self.sheet.face
        bare = [isinstance(row, Say) for row in self.rows]
        needed = [face.width(self._words(row), points, one) for row, one in zip(self.rows, bare)]
        return all(one <= room - (0.0 if title else SWATCH[0] + 2.0) for one, title in zip(needed, bare))

    def lines_in(self, height: float, points: float) -> int:
        """Return how many rows of one column have room in `height` mm."""
        return max(0, int((height - line_height(TITLE_PT) - 0.5) / self._step(points)))

    def _column(self, width: float) -> float:
        return (width - COLUMN_GAP * (self.columns - 1)) / self.columns

    def _words(self, row: Row) -> str:
        if isinstance(row, Say):
            return self.said(row)
        if isinstance(row, BaseEntry):
            return row.title if isinstance(row.title, str) else self.said(row.title)
        return self.said(say(row.label))

    @staticmethod
    def _step(points: float) -> float:
        return max(SWATCH[1], line_height(points)) + ROW_GAP

    def _row(self, box: Box, row: Row, points: float) -> None:
        middle = box.y + (box.height - line_height(points)) / 2
        if isinstance(row, Say):
            self.sheet.text(self.page, Box(box.x, middle, box.width, box.height), self._words(row), points, True)
            return
        swatch = Box(box.x, box.y + (box.height - SWATCH[1]) / 2, *SWATCH)
        words = Box(box.x + SWATCH[0] + 2.0, middle, box.width - SWATCH[0] - 2.0, box.height)
        if isinstance(row, BaseEntry):
            self._base(swatch, row)
        else:
            self._own(swatch, row)
        self.sheet.text(self.page, words, self._words(row), points)

    def _own(self, box: Box, row: AreaSymbol | OutlineSymbol | PointSymbol) -> None:
        if isinstance(row, PointSymbol):
            self.sheet.marker(self.page, box, symbol_of(replace(row, size_mm=min(row.size_mm, box.height))))
        else:
            self.sheet.swatch(self.page, box.inset(0.9 if row is TASK_OUTLINE else 0.3), symbol_of(row))

    def _base(self, box: Box, entry: BaseEntry) -> None:
        parts: Sequence[QgsSymbol | str] = entry.symbols or entry.colours
        if not parts:
            self.sheet.area(self.page, box.inset(0.3), edge=GREY)
        for number, part in enumerate(parts):
            width = box.width / len(parts)
            self._part(Box(box.x + number * width, box.y, width, box.height), part)

    def _part(self, box: Box, part: QgsSymbol | str) -> None:
        if isinstance(part, str):
            self.sheet.area(self.page, Box(box.x, box.y + 0.3, box.width, box.height - 0.6), fill=part)
        elif isinstance(part, QgsMarkerSymbol):
            part.setSize(min(part.size(), box.height))
            self.sheet.marker(self.page, box, part)
        elif isinstance(part, QgsLineSymbol):
            self.sheet.line(self.page, Box(box.x + 0.2, box.y, box.width - 0.4, box.height), part)
        elif isinstance(part, QgsFillSymbol):
            self.sheet.swatch(self.page, box.inset(0.3), part)


def legend_rows(content: MapContent, base: Sequence[BaseEntry]) -> tuple[Row, ...]:
    """Return the symbols of what the map shows; both classes always, since what is not there is news too."""
    rows: list[Row] = list(_own_rows(content))
    if base:
        rows += [BASE_TITLE, *base]
    return tuple(rows)


def _own_rows(content: MapContent) -> Iterator[AreaSymbol | OutlineSymbol | PointSymbol]:
    hazards = [*content.ordered, *content.others]
    yield TASK_OUTLINE
    yield from CLASS_SYMBOLS
    if {one.classification for one in hazards} - {row.code for row in CLASS_SYMBOLS}:
        yield OTHER_CLASS
    statuses = {one.status for one in hazards}
    yield from (row for row in STATUS_SYMBOLS if row.code in statuses)
    if statuses - {row.code for row in STATUS_SYMBOLS}:
        yield OTHER_STATUS
    for kind in _POINTS:
        if content.points.get(kind):
            yield point_symbol(kind)
