# SPDX-License-Identifier: GPL-3.0-or-later
"""Room for the legend of a printed map: never smaller than can be read; what finds no room stands on the next sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...core.mappack.page import Box
from ...core.orders.blocks import Say, say
from ...core.text import QT_TRANSLATE_NOOP
from .map_legend import BASE_TITLE, Legend, Row
from .sheet import Sheet

SIZES = (8.0, 7.5, 7.0)  # points; the first at which all fits is taken, and none is smaller
EASY_PT = 8.0  # on a sheet of its own
CONTINUED = QT_TRANSLATE_NOOP("MineAction", "Legend of the map on sheet {sheet}, continued")


@dataclass(frozen=True)
class Fitted:
    """A legend with the size of its letters in points, and the `rest` of its rows, which found no room."""

    legend: Legend
    points: float
    rest: tuple[Row, ...]


def fit_legend(
    sheet: Sheet,
    page: int,
    rows: Sequence[Row],
    columns: int,
    said: Callable[[Say], str],
    width: float,
    room: Callable[[float], float],
) -> Fitted:
    """Return the legend that fits into `width` mm and the height that `room` leaves at a size in points.

    In `columns` columns, or one more where the titles are short, or fewer where they are long.
    """
    counts = [columns, columns + 1, *range(columns - 1, 0, -1)]
    for points in SIZES:
        for number in counts:
            legend = Legend(sheet, page, tuple(rows), number, said)
            if legend.is_wide_enough(width, points) and legend.height(points) <= room(points):
                return Fitted(legend, points, ())
    points = SIZES[-1]
    legends = [Legend(sheet, page, tuple(rows), number, said) for number in counts]
    chosen = next((one for one in legends if one.is_wide_enough(width, points)), legends[-1])
    kept = max(1, chosen.lines_in(room(points), points) * chosen.columns - 1)
    more = say(QT_TRANSLATE_NOOP("MineAction", "The legend goes on: sheet {sheet}"), sheet=str(page + 2))
    rest = tuple(rows[kept:])
    if BASE_TITLE in rows[:kept]:
        rest = (BASE_TITLE, *rest)
    return Fitted(Legend(sheet, page, (*rows[:kept], more), chosen.columns, said), points, rest)


def draw_rest(sheet: Sheet, body: Box, rows: Sequence[Row], said: Callable[[Say], str]) -> None:
    """Draw the rows that found no room beside their map on sheets of their own, behind it."""
    title = say(CONTINUED, sheet=str(sheet.pages))
    left = tuple(rows)
    while left:
        page = sheet.add_page()
        whole = Legend(sheet, page, left, 2, said, title)
        whole = whole if whole.is_wide_enough(body.width, EASY_PT) else Legend(sheet, page, left, 1, said, title)
        most = whole.lines_in(body.height, EASY_PT) * whole.columns
        Legend(sheet, page, left[:most], whole.columns, said, title).draw(body, EASY_PT)
        left = left[most:]
