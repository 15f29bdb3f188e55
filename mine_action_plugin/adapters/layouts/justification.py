# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank, on two pages: what one would say to a mayor, the map, the charts, and how firm it is."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.mappack.page import A4_PORTRAIT, Box
from ...core.orders.blocks import Column, Heading, Note, Rows, Say, say
from ...core.priority.charts import Chart, waterfall_chart
from ...core.priority.explain import explain
from ...core.priority.firmness.answers import of_hazard
from ...core.priority.firmness.charts import often_chart, stability_chart, tornado_chart
from ...core.priority.firmness.sentences import said_of, said_of_moves
from ...core.priority.firmness.smaa import Firmness
from ...core.priority.inputs import role
from ...core.priority.ranking import Ranking
from ...core.text import QT_TRANSLATE_NOOP
from ..priorities import SiteRanking
from ..sentences import said_together
from ..words import Words
from .base_map import copies_for_print
from .charts import ChartOnSheet
from .export import export_pdf
from .flow import GAP, Flow
from .fonts import typeface
from .furniture import Furniture, furnish
from .justification_map import JustificationMap, draw_map
from .sheet import Sheet

TITLE = Say(QT_TRANSLATE_NOOP("MineAction", "Justification of a priority"))
CAVEAT = Say(QT_TRANSLATE_NOOP("MineAction", "A ranking says what comes first. It clears no land and cancels none."))
WHY = QT_TRANSLATE_NOOP("MineAction", "{code}: rank {rank} of {count}")
FIRM = QT_TRANSLATE_NOOP("MineAction", "How firm the rank of {code} is")
MOVED_UP = QT_TRANSLATE_NOOP("MineAction", "What would move {code} up")
SOURCES = Say(QT_TRANSLATE_NOOP("MineAction", "What it was made from"))
CHANGED = QT_TRANSLATE_NOOP("MineAction", "THE DATA HAS CHANGED since this ranking was made: {hazards}")
NO_MAP = Say(QT_TRANSLATE_NOOP("MineAction", "It is not in the workspace any more, so there is no map of it."))
KEY = Say(
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Numbers on hazards are ranks, dark ones come first. Dashed: how far the criteria look. Circles: what counted, "
        "with its distance.",
    )
)
OPENED_AGAIN = Say(
    QT_TRANSLATE_NOOP(
        "MineAction", "The ranking was opened again, without its layers: the features that counted are not on the map."
    )
)
MAP_MM = (45.0, 105.0)  # least and greatest height
READ_PT = 9.0
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


class _Pages(Flow):
    """A flow that also takes charts and plain text, in one language."""

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
        height = self.sheet.height_of(text, self.body.width, READ_PT)
        self._need(height)
        self.sheet.paragraph(self.page, Box(self.body.x, self.y, self.body.width, height), text, READ_PT)
        self.y += height + GAP

    def chart(self, chart: Chart | None) -> None:
        if chart is None:
            return
        drawn = ChartOnSheet(self.sheet, self.tongues[0], chart)
        height = drawn.height(self.body.width)
        self._need(height)
        drawn.draw(self.page, Box(self.body.x, self.y, self.body.width, height))
        self.y += height + 2 * GAP


def justification_steps(
    found: SiteRanking,
    firm: Firmness | None,
    rows: Sequence[int],
    words: Words,
    path: Path,
    base: Sequence[QgsMapLayer],
    project: QgsProject,
    today: str,
    feedback: Feedback,
) -> Generator[float, None, Justified]:
    """Print the justification of the hazards in `rows`, two pages each, yielding percent. Main thread only.

    `firm` is None where the ranking cannot be analysed; the second page then says why. `PlanningError` where no font
    can write Arabic, or the file cannot be written.
    """
    face = typeface()
    own = QgsProject()
    own.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    own.setTransformContext(project.transformContext())
    sheet = Sheet(own, A4_PORTRAIT, face, words.right_to_left)
    layers = copies_for_print(base, project, words, face)
    pages: _Pages | None = None
    maps: list[JustificationMap | None] = []
    for number, row in enumerate(rows):
        pages = pages or _Pages(sheet, (words,), feedback)
        pages.new_page()
        maps.append(_why(pages, words, found, row, layers))
        pages.new_page()
        _firmness(pages, words, found.ranking, firm, row)
        check_cancelled(feedback)
        yield 90.0 * (number + 1) / len(rows)
    furnish(sheet, (words,), _furniture(found, today))
    export_pdf(sheet.layout, sheet.pages, path)
    yield 100.0
    return Justified(path, sheet.pages)


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
    pages.put([Heading(say(WHY, **values))])
    pages.text(said_together([*explanation.sentences, *explanation.effort], words))
    pages.chart(waterfall_chart(ranking, explanation))
    least, most = MAP_MM
    if pages.left < least:
        pages.new_page()
    box = Box(pages.body.x, pages.y, pages.body.width, min(most, pages.left - 14.0))
    drawn = draw_map(pages.sheet, words, pages.page, box, found, row, base)
    pages.y += box.height if drawn else 0.0
    if drawn is None:
        pages.put([Note(NO_MAP, strong=True)])
    else:
        pages.put([Note(KEY), *([Note(OPENED_AGAIN)] if drawn.counted.opened_again else [])])
    return drawn


def _firmness(pages: _Pages, words: Words, ranking: Ranking, firm: Firmness | None, row: int) -> None:
    """Write the second page: how firm the rank is, what would change it, and where everything comes from."""
    code = ranking.codes[row]
    pages.put([Heading(say(FIRM, code=code))])
    pages.text(said_together(said_of(firm, row) if firm else [], words))
    pages.chart(often_chart(firm, row) if firm else None)
    try:
        answers = of_hazard(ranking, row)
    except PlanningError as error:
        pages.text(" ".join(words.error(error)))
    else:
        pages.chart(stability_chart(ranking, answers.keeping_rank))
        pages.chart(tornado_chart(ranking, answers.tornado, row))
        pages.put([Heading(say(MOVED_UP, code=code))])
        pages.text(said_together(said_of_moves(ranking, answers), words))
    sources = tuple((Say(role(one.input).label), one.text or "-", one.date or "-") for one in ranking.sources)
    if sources:
        pages.put([Heading(SOURCES), Rows(_SOURCE_COLUMNS, sources)])
