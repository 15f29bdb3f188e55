# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank, on two pages: what one would say to a mayor, the map, the charts, and how firm it is."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Union

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.mappack.page import A4_PORTRAIT, Box
from ...core.mappack.pdf_info import DocumentInfo
from ...core.orders.blocks import Column, Heading, Note, Rows, Say, say
from ...core.priority.charts import Chart, waterfall_chart
from ...core.priority.explain import explain
from ...core.priority.firmness.answers import of_hazard
from ...core.priority.firmness.charts import often_chart, stability_chart, tornado_chart
from ...core.priority.firmness.sentences import said_of, said_of_moves
from ...core.priority.firmness.smaa import Firmness
from ...core.priority.inputs import role
from ...core.text import QT_TRANSLATE_NOOP
from ..counted import gaps_for
from ..priorities import SiteRanking
from ..sentences import said_together
from ..words import Words
from .base_map import copies_for_print
from .charts import ChartOnSheet, ChartPrint
from .export import export_pdf
from .flow import CLOSE, CLOSER, EASY, GAP, NOTE_PT, Density, Flow
from .fonts import typeface
from .furniture import Furniture, furnish
from .justification_map import JustificationMap, draw_map
from .sheet import Sheet
from .speech import spoken, unmarked

TITLE = Say(QT_TRANSLATE_NOOP("MineAction", "Justification of a priority"))
CAVEAT = Say(QT_TRANSLATE_NOOP("MineAction", "A ranking says what comes first. It clears no land and cancels none."))
WHY = QT_TRANSLATE_NOOP("MineAction", "{code}: rank {rank} of {count}")
FIRM = QT_TRANSLATE_NOOP("MineAction", "How firm the rank of {code} is")
MOVED_UP = QT_TRANSLATE_NOOP("MineAction", "What would move {code} up")
SOURCES = Say(QT_TRANSLATE_NOOP("MineAction", "What it was made from"))
KNOWN = Say(QT_TRANSLATE_NOOP("MineAction", "What to know about the data"))
NOT_STATED = Say(QT_TRANSLATE_NOOP("MineAction", "not stated"))
CHANGED = QT_TRANSLATE_NOOP("MineAction", "THE DATA HAS CHANGED since this ranking was made: {hazards}")
NO_MAP = Say(QT_TRANSLATE_NOOP("MineAction", "It is not in the workspace any more, so there is no map of it."))
KEY = Say(
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Numbers on hazards are ranks, dark ones come first. Dashed: how far the criteria look. Circles: what counted, "
        "with its distance.",
    )
)
NOT_SHOWN = QT_TRANSLATE_NOOP("MineAction", "Not all that counted is on the map; the second page says why.")
MAP_MM = (45.0, 105.0)  # least and greatest height
BELOW_MAP_MM = 14.0  # the scale and the notes
_SOURCE_COLUMNS = (
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Input")), 50.0),
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Source")), 100.0),
    Column(Say(QT_TRANSLATE_NOOP("MineAction", "Date")), 36.0),
)


@dataclass(frozen=True)
class Justified:
    """What was printed."""

    path: Path
    pages: int


@dataclass(frozen=True)
class _Setting:
    """How large a page is set: its tables and titles, its sentences in points, its charts."""

    density: Density
    read_pt: float
    charts: ChartPrint


# From easy to read to all criteria on one page.
SETTINGS = (
    _Setting(EASY, 9.0, ChartPrint()),
    _Setting(CLOSER, 8.0, ChartPrint(7.5, 6.2, 0.3)),
    _Setting(CLOSE, 7.5, ChartPrint(7.0, 6.0, 0.15)),
    _Setting(CLOSE, 7.0, ChartPrint(6.5, 5.5, 0.05)),
    _Setting(CLOSE, 6.0, ChartPrint(6.0, 5.0, 0.0)),
)
Item = Union[str, Chart, Heading, Note, Rows]


class _Pages(Flow):
    """A flow that also takes charts and plain text, in one language at a time."""

    setting = SETTINGS[0]

    def speak(self, words: Words) -> None:
        """Go on in the language and direction of `words`."""
        self.tongues = (words,)
        self.sheet.right_to_left = words.right_to_left

    def fill(self, items: Sequence[Item], reserve: float = 0.0) -> None:
        """Put a page of `items` on paper, as easy to read as leaves `reserve` mm on it; past the closest it goes on."""
        for setting in SETTINGS:
            self._set(setting)
            if sum(map(self._height, items)) + reserve <= self.body.height:
                break
        for item in items:
            if isinstance(item, str):
                self.text(item)
            elif isinstance(item, Chart):
                self.chart(item)
            else:
                self.put([item])

    def _set(self, setting: _Setting) -> None:
        self.setting, self.density = setting, setting.density
        self.sheet.leading = setting.density.leading

    def _height(self, item: Item) -> float:
        """Return the height in mm that an item needs with what follows it."""
        if isinstance(item, str):
            return self.sheet.height_of(item, self.body.width, self.setting.read_pt) + GAP if item else 0.0
        if isinstance(item, Chart):
            return self._drawn(item).height(self.body.width) + 2 * GAP
        if isinstance(item, Note):
            return self._beside_height(item.text, self.body.width, NOTE_PT, item.strong) + self.density.gap
        return (
            self._table_height(self._printed(item)) + self.density.gap
            if isinstance(item, Rows)
            else self._title_height()
        )

    def _drawn(self, chart: Chart) -> ChartOnSheet:
        return ChartOnSheet(self.sheet, self.tongues[0], chart, self.setting.charts)

    def new_page(self) -> None:
        if self.y > self.body.y:
            self.page = self.sheet.add_page()
            self.y = self.body.y

    @property
    def left(self) -> float:
        return self.body.bottom - self.y

    def text(self, text: str) -> None:
        """Write a paragraph to be read, not looked up."""
        if not text:
            return
        height = self.sheet.height_of(text, self.body.width, self.setting.read_pt)
        self._need(height)
        self.sheet.paragraph(self.page, Box(self.body.x, self.y, self.body.width, height), text, self.setting.read_pt)
        self.y += height + GAP

    def chart(self, chart: Chart) -> None:
        drawn = self._drawn(chart)
        height = drawn.height(self.body.width)
        self._need(height)
        drawn.draw(self.page, Box(self.body.x, self.y, self.body.width, height))
        self.y += height + 2 * GAP


def justification_steps(
    found: SiteRanking,
    firm: Firmness | None,
    rows: Sequence[int],
    tongues: Sequence[Words],
    path: Path,
    base: Sequence[QgsMapLayer],
    project: QgsProject,
    made_at: datetime,
    feedback: Feedback,
) -> Generator[float, None, Justified]:
    """Print the justification of the hazards in `rows`, two pages each in each language, yielding percent.

    Main thread only. `firm` is None where the ranking cannot be analysed; the second page then says why.
    `PlanningError` where no font can write Arabic, or the file cannot be written.
    """
    face = typeface()
    own = QgsProject()
    own.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    own.setTransformContext(project.transformContext())
    sheet = Sheet(own, A4_PORTRAIT, face, tongues[0].right_to_left)
    layers = [copies_for_print(base, project, words, face) for words in tongues]
    pages = _Pages(sheet, tongues[:1], feedback)
    spoken_on: list[Words] = []  # page -> its language
    maps: list[JustificationMap | None] = []
    for number, row in enumerate(rows):
        for words, ground in zip(tongues, layers):
            pages.speak(words)
            pages.new_page()
            maps.append(_why(pages, words, found, row, ground))
            pages.new_page()
            pages.fill(_firmness(words, found, firm, row))
            spoken_on += [words] * (sheet.pages - len(spoken_on))
            check_cancelled(feedback)
        yield 90.0 * (number + 1) / len(rows)
    for page, words in enumerate(spoken_on):
        pages.speak(words)
        furnish(sheet, (words,), _furniture(found, made_at.date().isoformat()), [page])
    export_pdf(sheet.layout, sheet.pages, path, _info(found, rows, tongues[0], made_at))
    yield 100.0
    return Justified(path, sheet.pages)


def _info(found: SiteRanking, rows: Sequence[int], words: Words, made_at: datetime) -> DocumentInfo:
    """Return what the file says of itself: the hazards that it is about, and who stands for the policy, if anybody."""
    signature = found.ranking.profile.signature
    codes = ", ".join(found.ranking.codes[row] for row in rows[:3]) + (", …" if len(rows) > 3 else "")
    title = f"{spoken(TITLE, words)}: {codes} ({found.code})"
    return DocumentInfo(unmarked(title), unmarked(signature.name) if signature else "", made_at)


def _furniture(found: SiteRanking, today: str) -> Furniture:
    profile = found.ranking.profile
    changed = ", ".join(found.ranking.codes[row] for row in found.changed[:4])
    if len(found.changed) > 4:
        changed += f" + {len(found.changed) - 4}"
    return Furniture(
        number=found.code,
        under=Say(profile.title),
        authority=None,
        banner=say(CHANGED, hazards=changed) if changed else None,
        fingerprint=profile.short_fingerprint,
        printed_on=today,
        title=TITLE,
        caveat=CAVEAT,
    )


def _why(
    pages: _Pages, words: Words, found: SiteRanking, row: int, base: Sequence[QgsMapLayer]
) -> JustificationMap | None:
    """Write the first page: the sentences, the waterfall, and the map in what is left of the page."""
    ranking = found.ranking
    explanation = explain(ranking, row)
    values = {"code": explanation.code, "rank": str(explanation.rank), "count": str(explanation.count)}
    sentences = said_together([*explanation.sentences, *explanation.effort], words)
    least, most = MAP_MM
    chart = waterfall_chart(ranking, explanation)
    pages.fill([Heading(say(WHY, **values)), sentences, chart], least + BELOW_MAP_MM)
    if pages.left < least + BELOW_MAP_MM:
        pages.new_page()
    box = Box(pages.body.x, pages.y, pages.body.width, min(most, pages.left - BELOW_MAP_MM))
    drawn = draw_map(pages.sheet, words, pages.page, box, found, row, base)
    pages.y += box.height if drawn else 0.0
    if drawn is None:
        pages.put([Note(NO_MAP, strong=True)])
    else:
        pages.put([Note(KEY), *([Note(Say(NOT_SHOWN))] if drawn.counted.gaps else [])])
    return drawn


def _firmness(words: Words, found: SiteRanking, firm: Firmness | None, row: int) -> list[Item]:
    """Return the second page: how firm the rank is, what would change it, and where everything comes from."""
    ranking = found.ranking
    code = ranking.codes[row]
    items: list[Item] = [Heading(say(FIRM, code=code)), said_together(said_of(firm, row) if firm else [], words)]
    often = often_chart(firm, row) if firm else None
    items += [often] if often else []
    try:
        answers = of_hazard(ranking, row)
    except PlanningError as error:
        items.append(" ".join(words.error(error)))
    else:
        items += [stability_chart(ranking, answers.keeping_rank), tornado_chart(ranking, answers.tornado, row)]
        items += [Heading(say(MOVED_UP, code=code)), said_together(said_of_moves(ranking, answers), words)]
    rows = tuple(
        (Say(role(one.input).label), one.text or NOT_STATED, one.date or NOT_STATED) for one in ranking.sources
    )
    items += [Heading(SOURCES), Rows(_SOURCE_COLUMNS, rows)] if rows else []
    notes = said_together([*gaps_for(found, row), *ranking.all_notes], words)
    return [*items, Heading(KNOWN), notes] if notes else items
