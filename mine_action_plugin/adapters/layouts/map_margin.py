# SPDX-License-Identifier: GPL-3.0-or-later
"""The margin of a map: title, legend, scale bar, north, grid, data date, sources and warnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...core.mappack.page import Box
from ...core.mappack.products import MapProduct
from ...core.mappack.scales import bar_segment, fraction, grid_interval
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
from ...core.orders.blocks import Align, Say, say
from ...core.text import QT_TRANSLATE_NOOP
from ..styles import symbol_of
from ..words import Words
from .fonts import line_height
from .map_content import MapContent, View
from .sheet import BLACK, RED, Sheet
from .speech import isolated, spoken

TITLE_PT, TEXT_PT = 11.0, 6.5
SEGMENTS = 4
WARNING = Say(QT_TRANSLATE_NOOP("MineAction", "Not for navigation inside the hazardous area."))
WARNING_PT = 7.5
NOTE_SIZES = (6.5, 6.0, 5.5, 5.0, 4.5)  # points; the first that fits is taken
GAP = 0.3  # mm between notes
_SWATCH = (7.0, 3.2)  # mm


@dataclass(frozen=True)
class MapNotes:
    """What a map was made from: its data's date, its base layers, the date of print; and the hazards it is about."""

    data_date: str
    base_layers: tuple[str, ...]
    printed_on: str
    about: str


def draw_margin(
    sheet: Sheet,
    tongues: Sequence[Words],
    product: MapProduct,
    view: View,
    content: MapContent,
    page: int,
    notes: MapNotes,
) -> None:
    """Draw everything of a map sheet but the map."""
    margin = _Margin(sheet, tongues, page)
    margin.title(product, notes)
    margin.legend(product.legend, content)
    margin.scale(product.scale, view)
    margin.notes(product.notes, view, content, notes)


class _Margin:
    def __init__(self, sheet: Sheet, tongues: Sequence[Words], page: int) -> None:
        self.sheet = sheet
        self.tongues = tongues
        self.page = page

    def _said(self, text: Say) -> dict[str, Words]:
        """Return the text in every language with its words; once where two languages say the same."""
        return {spoken(text, words): words for words in reversed(self.tongues)}

    def _write(self, box: Box, text: Say, points: float = TEXT_PT, bold: bool = False, colour: str = BLACK) -> float:
        """Write a text in every language, one below the other; return the height in mm."""
        y = box.y
        for said, words in reversed(self._said(text).items()):
            align = Align.START if words is self.tongues[0] else Align.END
            line = Box(box.x, y, box.width, box.height)
            y += self.sheet.paragraph(self.page, line, said, points, bold, align, colour, words.right_to_left)
        return y - box.y

    def _height(self, text: Say, width: float, points: float, bold: bool = False) -> float:
        return sum(self.sheet.height_of(said, width, points, bold) for said in self._said(text))

    def _in_all(self, text: Say) -> str:
        said = list(self._said(text))[::-1]
        return " / ".join(isolated(one) for one in said) if len(said) > 1 else said[0]

    def title(self, product: MapProduct, notes: MapNotes) -> None:
        body = product.page.body
        box = Box(body.x, body.y, body.width, 6.0)
        self.sheet.text(self.page, box, self._in_all(say(product.title)), TITLE_PT, bold=True)
        self.sheet.text(self.page, box, notes.about, 9.0, bold=True, align=Align.END)

    def legend(self, box: Box, content: MapContent) -> None:
        title = self._in_all(say(QT_TRANSLATE_NOOP("MineAction", "Legend")))
        self.sheet.text(self.page, Box(box.x, box.y, box.width, 4.0), title, 7.5, bold=True)
        y = box.y + line_height(7.5)
        rows = list(_legend_rows(content))
        both = len(self.tongues) > 1
        step = min(max((box.bottom - y) / max(len(rows), 1), 3.0), 4.3)
        points = 5.5 if both else TEXT_PT
        for row in rows:
            swatch = Box(box.x, y + (step - _SWATCH[1]) / 2, *_SWATCH)
            if isinstance(row, PointSymbol):
                self.sheet.marker(self.page, swatch, symbol_of(replace(row, size_mm=min(row.size_mm, _SWATCH[1]))))
            else:
                self.sheet.swatch(self.page, swatch.inset(0.9 if row is TASK_OUTLINE else 0.3), symbol_of(row))
            words = Box(box.x + _SWATCH[0] + 2.0, y + (step - line_height(points)) / 2, box.width - 9.0, step)
            self.sheet.text(self.page, words, self._in_all(say(row.label)), points)
            y += step

    def scale(self, box: Box, view: View) -> None:
        paper = self.sheet.box_on_paper(box)
        middle = paper.x + paper.width / 2
        y = box.y
        self.sheet.text(
            self.page, Box(box.x, y, box.width, 5.0), fraction(view.scale), 11.0, bold=True, align=Align.CENTRE
        )
        y += 6.5
        segment = bar_segment(view.scale)
        length = segment * 1000.0 / view.scale
        unit, factor = ("km", 1000.0) if segment >= 1000.0 else ("m", 1.0)
        count = max(2, min(SEGMENTS, int((box.width - 8.0) / length)))
        left = middle - count * length / 2
        for number in range(count):
            part = Box(left + number * length, y, length, 1.6)
            self.sheet.fixed_area(self.page, part, BLACK if number % 2 == 0 else "#ffffff")
        for number in range(count + 1):
            words = f"{number * segment / factor:g}" + (f" {unit}" if number == count else "")
            at = Box(left + number * length - 10.0, y + 1.8, 20.0, 3.0)
            self.sheet.fixed_text(self.page, at, words, 6.0)
        y += 6.0
        self._north(middle, y)
        y += 13.5
        turn = view.convergence_deg
        if turn >= 0.0:
            text = QT_TRANSLATE_NOOP("MineAction", "Grid north is {angle}° east of true north.")
        else:
            text = QT_TRANSLATE_NOOP("MineAction", "Grid north is {angle}° west of true north.")
        lines = Box(box.x + 1.0, y, box.width - 2.0, 3.0)
        y += self._write(lines, say(text, angle=f"{abs(turn):.2f}"))
        lines = Box(box.x + 1.0, y, box.width - 2.0, 3.0)
        self._write(lines, say(QT_TRANSLATE_NOOP("MineAction", "Magnetic declination: not recorded.")))

    def _north(self, x: float, y: float) -> None:
        self.sheet.polygon(self.page, [(x, y), (x - 3.0, y + 9.0), (x, y + 7.0)], BLACK)
        self.sheet.polygon(self.page, [(x, y), (x, y + 7.0), (x + 3.0, y + 9.0)], "#ffffff")
        self.sheet.fixed_text(self.page, Box(x - 10.0, y + 9.0, 20.0, 4.0), "GN", 7.5, bold=True)

    def notes(self, box: Box, view: View, content: MapContent, notes: MapNotes) -> None:
        """Write what must be read with the map, as large as the box allows."""
        texts = list(_note_texts(view, content, notes))
        first = self._height(WARNING, box.width, WARNING_PT, True) + 0.6
        room = box.height - first - GAP * len(texts)
        for points in NOTE_SIZES:
            if sum(self._height(text, box.width, points) for text in texts) <= room:
                break
        y = box.y + self._write(box, WARNING, WARNING_PT, bold=True, colour=RED) + 0.6
        for text in texts:
            y += self._write(Box(box.x, y, box.width, 4.0), text, points) + GAP


def _legend_rows(content: MapContent) -> Iterator[AreaSymbol | OutlineSymbol | PointSymbol]:
    """Yield the symbols of what the map shows; both classes always, since what is not there is news too."""
    hazards = [*content.ordered, *content.others]
    yield TASK_OUTLINE
    yield from CLASS_SYMBOLS
    if {one.classification for one in hazards} - {row.code for row in CLASS_SYMBOLS}:
        yield OTHER_CLASS
    statuses = {one.status for one in hazards}
    yield from (row for row in STATUS_SYMBOLS if row.code in statuses)
    if statuses - {row.code for row in STATUS_SYMBOLS}:
        yield OTHER_STATUS
    for kind in ("ring", "sp", "tp", "unnumbered", "ip", "ep", "bm", "lm", "evidence", "accident", "place"):
        if content.points.get(kind):
            yield point_symbol(kind)


def _note_texts(view: View, content: MapContent, notes: MapNotes) -> Iterator[Say]:
    zone = view.epsg % 100
    half = "N" if view.epsg // 100 == 326 else "S"
    yield say(
        QT_TRANSLATE_NOOP("MineAction", "{crs}. Grid: {step}."),
        crs=f"WGS 84 / UTM {zone}{half} (EPSG:{view.epsg})",
        step=f"{grid_interval(view.scale):g} m",
    )
    yield say(QT_TRANSLATE_NOOP("MineAction", "MGRS squares: {squares}."), squares=", ".join(view.squares))
    yield say(
        QT_TRANSLATE_NOOP(
            "MineAction", "Task area as ordered, data of {ordered}; other hazards and accidents as of {printed}."
        ),
        ordered=notes.data_date,
        printed=notes.printed_on,
    )
    if content.others:
        yield say(
            QT_TRANSLATE_NOOP(
                "MineAction", "Every other hazard whose place is known is drawn; some names find no room."
            )
        )
    if content.numbers_left_out:
        yield say(
            QT_TRANSLATE_NOOP(
                "MineAction", "{points} turning points are drawn without their number; all are in the table."
            ),
            points=str(content.numbers_left_out),
        )
    if notes.base_layers:
        yield say(
            QT_TRANSLATE_NOOP("MineAction", "Base map (dates not recorded): {layers}."),
            layers=", ".join(notes.base_layers),
        )
    else:
        yield say(QT_TRANSLATE_NOOP("MineAction", "Printed without a base map."))
    yield say(QT_TRANSLATE_NOOP("MineAction", "An area without a symbol is not known to be safe."))
