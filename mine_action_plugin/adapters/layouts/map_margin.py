# SPDX-License-Identifier: GPL-3.0-or-later
"""The margin of a map: title, legend, scale bar, north, grid, data date, sources and warnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...core.mappack.page import Box
from ...core.mappack.products import MapProduct
from ...core.mappack.scales import bar_segment, fraction, grid_interval
from ...core.orders.blocks import Align, Note, Say, say
from ...core.orders.content import MagneticNorth
from ...core.orders.magnetic_notes import magnetic_on_map
from ...core.text import QT_TRANSLATE_NOOP
from ..words import Words
from .base_legend import BaseEntry
from .legend_room import draw_rest, fit_legend
from .map_content import MapContent, View
from .map_legend import legend_rows
from .sheet import BLACK, RED, Sheet
from .speech import isolated, spoken

TITLE_PT = 11.0
SEGMENTS = 4
WARNING = Note(Say(QT_TRANSLATE_NOOP("MineAction", "Not for navigation inside the hazardous area.")), strong=True)
GAP = 0.3  # mm between notes
SCALE_MM = (46.0, 27.0)  # width and height of scale, bar and north
BETWEEN = 4.0
COLUMNS = 4  # of the legend, and one less for each language


@dataclass(frozen=True)
class MapNotes:
    """What a map was made from: its data's date, its base layers, the date of print; and the hazards it is about."""

    data_date: str
    base_layers: tuple[BaseEntry, ...]
    printed_on: str
    about: str
    magnetic: MagneticNorth | None


def draw_margin(
    sheet: Sheet,
    tongues: Sequence[Words],
    product: MapProduct,
    view: View,
    content: MapContent,
    page: int,
    notes: MapNotes,
) -> None:
    """Draw everything of a map sheet but the map; a legend that is too long for it goes on on the next sheet."""
    margin = _Margin(sheet, tongues, page)
    margin.title(product, notes)
    texts = [WARNING, Note(*_magnetic(view, notes)), *map(Note, _note_texts(view, content, notes))]
    below = product.below
    beside = Box(below.x + SCALE_MM[0] + BETWEEN, 0.0, below.width - SCALE_MM[0] - BETWEEN, 0.0)

    def room(points: float) -> float:
        return below.height - 1.5 - max(margin.notes_height(texts, beside.width, points), SCALE_MM[1])

    rows, columns = legend_rows(content, notes.base_layers), COLUMNS - len(tongues)
    fitted = fit_legend(sheet, page, rows, columns, margin.in_all, below.width, room)
    legend, points = fitted.legend, fitted.points
    legend.draw(below, points)
    top = below.y + legend.height(points) + 1.5
    margin.scale(Box(below.x, top, *SCALE_MM), view)
    margin.notes(Box(beside.x, top, beside.width, below.bottom - top), texts, points)
    draw_rest(sheet, product.page.body, fitted.rest, margin.in_all)


class _Margin:
    def __init__(self, sheet: Sheet, tongues: Sequence[Words], page: int) -> None:
        self.sheet = sheet
        self.tongues = tongues
        self.page = page

    def in_all(self, text: Say) -> str:
        """Return a text in every language in one line, once where all say the same."""
        said = list(dict.fromkeys(spoken(text, words) for words in self.tongues))
        return " / ".join(isolated(one) for one in said) if len(said) > 1 else said[0]

    def title(self, product: MapProduct, notes: MapNotes) -> None:
        body = product.page.body
        box = Box(body.x, body.y, body.width, 6.0)
        self.sheet.text(self.page, box, self.in_all(say(product.title)), TITLE_PT, bold=True)
        self.sheet.text(self.page, box, notes.about, 9.0, bold=True, align=Align.END)

    def scale(self, box: Box, view: View) -> None:
        """Draw the scale, its bar and grid north."""
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
            self.sheet.fixed_text(self.page, at, words, 7.0)
        self._north(middle, y + 6.0)

    def _north(self, x: float, y: float) -> None:
        self.sheet.polygon(self.page, [(x, y), (x - 3.0, y + 9.0), (x, y + 7.0)], BLACK)
        self.sheet.polygon(self.page, [(x, y), (x, y + 7.0), (x + 3.0, y + 9.0)], "#ffffff")
        self.sheet.fixed_text(self.page, Box(x - 10.0, y + 9.0, 20.0, 4.0), "GN", 7.5, bold=True)

    def notes_height(self, texts: Sequence[Note], width: float, points: float) -> float:
        """Return the height in mm of notes, in two languages beside each other."""
        return sum(self._note_height(text, width, points) + GAP for text in texts)

    def _said(self, note: Note) -> list[str]:
        return [spoken(note.text, words) for words in self.tongues]

    def _note_height(self, note: Note, width: float, points: float) -> float:
        share = self._share(width)
        return max(self.sheet.height_of(one, share, points, note.strong) for one in self._said(note))

    def _share(self, width: float) -> float:
        return (width - BETWEEN * (len(self.tongues) - 1)) / len(self.tongues)

    def notes(self, box: Box, texts: Sequence[Note], points: float) -> None:
        """Write what must be read with the map, the warning first."""
        share, y = self._share(box.width), box.y
        for text in texts:
            for number, (said, words) in enumerate(zip(self._said(text), self.tongues)):
                line = Box(box.x + number * (share + BETWEEN), y, share, box.height)
                align = Align.END if number else Align.START
                colour = RED if text.strong else BLACK
                self.sheet.paragraph(self.page, line, said, points, text.strong, align, colour, words.right_to_left)
            y += self._note_height(text, box.width, points) + GAP


def _magnetic(view: View, notes: MapNotes) -> tuple[Say, bool]:
    """Return what is known of magnetic north, and whether it must not be overlooked that nothing is."""
    unknown = notes.magnetic is None or notes.magnetic.used_deg is None
    return magnetic_on_map(notes.magnetic, view.convergence_deg), unknown


def _note_texts(view: View, content: MapContent, notes: MapNotes) -> Iterator[Say]:
    zone = view.epsg % 100
    half = "N" if view.epsg // 100 == 326 else "S"
    if view.convergence_deg >= 0.0:
        text = QT_TRANSLATE_NOOP(
            "MineAction",
            "{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} east of true north.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "MineAction",
            "{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} west of true north.",
        )
    yield say(
        text,
        crs=f"WGS 84 / UTM {zone}{half} (EPSG:{view.epsg})",
        step=f"{grid_interval(view.scale):g} m",
        squares=", ".join(view.squares),
        angle=f"{abs(view.convergence_deg):.2f}°",
    )
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
    if not notes.base_layers:
        yield say(QT_TRANSLATE_NOOP("MineAction", "Printed without a base map."))
    yield say(QT_TRANSLATE_NOOP("MineAction", "An area without a symbol is not known to be safe."))
