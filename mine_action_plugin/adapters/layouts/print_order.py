# SPDX-License-Identifier: GPL-3.0-or-later
"""A task order on paper: its document and its maps as one PDF, checked before it is written and looked at after."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject

from ...core.feedback import Feedback, check_cancelled
from ...core.mappack.checks import DrawnHazard, check_after, check_before
from ...core.mappack.page import A4_PORTRAIT
from ...core.mappack.pdf_info import DocumentInfo
from ...core.mappack.products import ORDER_MAPS, MapProduct
from ...core.model.work_codelists import ORDER_STATE
from ...core.orders.blocks import Block, Name, Say, coded, say
from ...core.orders.changes import is_draft, is_in_force
from ...core.orders.content import OrderContent
from ...core.orders.document import order_document
from ...core.orders.fingerprint import short_form
from ...core.text import QT_TRANSLATE_NOOP
from ..orders.register import content_of, find_order, local_date, staleness
from ..store import Workspace
from ..words import Words, interface_words, words
from .base_legend import base_entry
from .base_map import copies_for_print, is_of_places, state_of
from .export import export_pdf
from .flow import CLOSE, CLOSER, EASY, Flow
from .fonts import Typeface, typeface
from .furniture import TITLE, Furniture, furnish
from .map_content import MapContent, View, map_content, projected_bounds, view_of
from .map_margin import MapNotes
from .map_sheet import MapSheet, draw_map
from .sheet import Sheet
from .sight import hazards_seen
from .speech import spoken, unmarked

LISTED = 4  # hazards named in a title
PAGES = 2  # of the document of an ordinary order, which with its maps has four


@dataclass(frozen=True)
class PrintedOrder:
    """What was printed. `changed` are the hazards whose data is not that of the order any more."""

    path: Path
    pages: int
    number: str
    revision: int
    fingerprint: str
    changed: tuple[str, ...]


def tongues_of(language: str) -> tuple[Words, ...]:
    """Return the words of "en", "ar" or "en+ar"."""
    return tuple(words(one) for one in language.split("+"))


def print_steps(
    workspace: Workspace,
    reference: str,
    language: str,
    path: Path,
    base: Sequence[QgsMapLayer],
    project: QgsProject,
    feedback: Feedback,
) -> Generator[float, None, PrintedOrder]:
    """Print an order to a PDF, yielding percent after each step. Main thread only.

    `project` is the planner's, whose layers keep their style; it is not changed. `PlanningError` where the order is
    damaged, a hazard would not be or is not on a map, a base layer is broken or does not reach the task, no font can
    write Arabic, or the file cannot be written.
    """
    order = find_order(workspace, reference)
    content = content_of(order)
    changed = tuple(one.code for one in staleness(workspace, content))
    tongues = tongues_of(language)
    face = typeface()
    own = _own_project(project, content)
    sheet = _document(own, face, tongues, order_document(content, order["state"], order["fingerprint"]), feedback)
    yield 20.0
    today = local_date(workspace.now())
    layers = copies_for_print(base, project, tongues[0], face)
    maps = []
    for product in ORDER_MAPS:
        maps.append(_map(sheet, tongues, product, content, workspace, layers, today))
        check_cancelled(feedback)
        yield 20.0 + 10.0 * len(maps)
    party = content.authority
    authority = Name(party.name, party.name_ar) if party else None
    banner = _banner(order["state"], changed)
    mark = short_form(order["fingerprint"])
    revision = say(QT_TRANSLATE_NOOP("MineAction", "revision {revision}"), revision=str(content.revision))
    furnish(sheet, tongues, Furniture(content.number, revision, authority, banner, mark, today))
    for number, drawn in enumerate(maps, start=1):
        check_after(_title(drawn.product), hazards_seen(sheet, drawn), _errors(drawn))
        check_cancelled(feedback)
        yield 40.0 + 20.0 * number
    export_pdf(sheet.layout, sheet.pages, path, _info(content, tongues[0], workspace.now().astimezone()))
    yield 100.0
    return PrintedOrder(path, sheet.pages, content.number, content.revision, order["fingerprint"], changed)


def print_order(
    workspace: Workspace,
    reference: str,
    language: str,
    path: Path,
    base: Sequence[QgsMapLayer],
    project: QgsProject,
    feedback: Feedback,
) -> PrintedOrder:
    """Print an order to a PDF in one go, as `print_steps` does."""
    steps = print_steps(workspace, reference, language, path, base, project, feedback)
    while True:
        try:
            feedback.setProgress(next(steps))
        except StopIteration as end:
            printed: PrintedOrder = end.value
            return printed


def _document(
    project: QgsProject, face: Typeface, tongues: Sequence[Words], blocks: Sequence[Block], feedback: Feedback
) -> Sheet:
    """Return a sheet with the document on it, set closer only where that keeps an order on as many pages as wanted."""
    sheets: list[Sheet] = []
    for density in (EASY, CLOSER, CLOSE):
        sheet = Sheet(project, A4_PORTRAIT, face, tongues[0].right_to_left, density.leading)
        Flow(sheet, tongues, feedback, density).put(blocks)
        sheets.append(sheet)
        if sheet.pages <= PAGES:
            return sheet
        if sheet.pages > PAGES + 1:
            break  # too long for that, however close
    return sheets[0]


def _info(content: OrderContent, words: Words, made_at: datetime) -> DocumentInfo:
    revision = say(QT_TRANSLATE_NOOP("MineAction", "revision {revision}"), revision=str(content.revision))
    title = f"{spoken(TITLE, words)} {content.number}, {spoken(revision, words)}"
    party = content.authority
    issuer = spoken(Name(party.name, party.name_ar), words, alone=False) if party else ""
    author = ", ".join(one for one in (content.issued_by, issuer) if one)
    return DocumentInfo(unmarked(title), unmarked(author), made_at)


def _own_project(project: QgsProject, content: OrderContent) -> QgsProject:
    """Return an empty project for the layout, with the planner's datum operations."""
    own = QgsProject()
    own.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(content.utm_epsg))
    own.setEllipsoid("EPSG:7030")
    own.setTransformContext(project.transformContext())
    return own


def _banner(state: str, changed: tuple[str, ...]) -> Say | None:
    if is_draft(state):
        return say(QT_TRANSLATE_NOOP("MineAction", "DRAFT: not issued, not to be worked by"))
    if not is_in_force(state):
        text = QT_TRANSLATE_NOOP("MineAction", "NOT IN FORCE: {state}")
        return say(text, state=coded(ORDER_STATE, state))
    if changed:
        text = QT_TRANSLATE_NOOP("MineAction", "THE DATA HAS CHANGED since this order was issued: {hazards}")
        return say(text, hazards=_listed(changed))
    return None


def _listed(codes: Sequence[str]) -> str:
    """Return codes in one line; of many the first, with how many more there are. The document lists them all."""
    first = ", ".join(codes[:LISTED])
    return first if len(codes) <= LISTED else f"{first} + {len(codes) - LISTED}"


def _title(product: MapProduct) -> str:
    return interface_words()(product.title)


def _map(
    sheet: Sheet,
    tongues: Sequence[Words],
    product: MapProduct,
    content: OrderContent,
    workspace: Workspace,
    layers: Sequence[QgsMapLayer],
    today: str,
) -> MapSheet:
    view = view_of(content, product)
    shown = map_content(content, workspace, product, view)
    states = [state_of(layer, view, sheet.project) for layer in layers]
    check_before(_title(product), view.bounds, _hazards(content, shown, view), states)
    shown_layers = [layer for layer, state in zip(layers, states) if state.shows]
    if any(is_of_places(layer) for layer in shown_layers):
        shown.points.pop("place", None)  # the base map names the site too
    drawn = tuple(base_entry(layer, view.scale) for layer in shown_layers)
    about = _listed([one.code for one in content.hazards])
    notes = MapNotes(content.data_date, drawn, today, about, content.magnetic)
    return draw_map(sheet, tongues, product, view, shown, layers, notes)


def _hazards(content: OrderContent, shown: MapContent, view: View) -> list[DrawnHazard]:
    in_layer = {one.label for one in shown.ordered}
    return [
        DrawnHazard(one.code, projected_bounds(bytes.fromhex(one.geometry), view.epsg), one.code in in_layer)
        for one in content.hazards
    ]


def _errors(drawn: MapSheet) -> list[str]:
    return [f"{one.layerID.rsplit('_', 5)[0]}: {one.message}" for one in drawn.item.renderingErrors()]
