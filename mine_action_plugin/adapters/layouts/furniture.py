# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on every page of a document: its number, state, fingerprint, caveat, sheet n/N."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...core.mappack.page import Box
from ...core.orders.blocks import Align, Name, Say, say
from ...core.text import QT_TRANSLATE_NOOP
from ..words import Words
from .fonts import line_height
from .sheet import BLACK, GREY, RED, Sheet
from .speech import isolated, spoken

TITLE = Say(QT_TRANSLATE_NOOP("MineAction", "Task order"))
CAVEAT = Say(
    QT_TRANSLATE_NOOP("MineAction", "Sensitive: positions of explosive ordnance. For those it is addressed to only.")
)


@dataclass(frozen=True)
class Furniture:
    """The texts of every page. `banner` warns, such as of a draft or of changed data; None where all is well.

    `under` stands under the number, such as the revision of an order.
    """

    number: str
    under: Say | Name | None
    authority: Name | None
    banner: Say | None
    fingerprint: str
    printed_on: str
    title: Say = TITLE
    caveat: Say = CAVEAT


def furnish(sheet: Sheet, tongues: Sequence[Words], furniture: Furniture, pages: Iterable[int] | None = None) -> None:
    """Draw header and footer on all `pages`, or on every one; called last, when the number of pages is known."""
    for page in range(sheet.pages) if pages is None else pages:
        _header(sheet, tongues, furniture, page)
        _footer(sheet, tongues, furniture, page)


def _in_all(tongues: Sequence[Words], text: Say | Name) -> str:
    said = list(dict.fromkeys(spoken(text, words) for words in tongues))
    return " | ".join(isolated(one) for one in said) if len(said) > 1 else said[0]


def _header(sheet: Sheet, tongues: Sequence[Words], furniture: Furniture, page: int) -> None:
    box = sheet.page.header
    left = Box(box.x, box.y, box.width * 0.6, 6.0)
    sheet.text(page, left, _in_all(tongues, furniture.title), 14.0, bold=True)
    right = Box(box.x + box.width * 0.5, box.y, box.width * 0.5, 6.0)
    sheet.text(page, right, furniture.number, 13.0, bold=True, align=Align.END)
    second = box.y + line_height(14.0) - 0.4
    if furniture.authority:
        name = _in_all(tongues, furniture.authority) if len(tongues) == 1 else spoken(furniture.authority, tongues[0])
        sheet.text(page, Box(box.x, second, box.width * 0.7, 4.0), name, 8.0, colour=GREY)
    right = Box(box.x + box.width * 0.6, second, box.width * 0.4, 4.0)
    if furniture.under:
        sheet.text(page, right, _in_all(tongues, furniture.under), 8.0, align=Align.END)
    if furniture.banner:
        line = Box(box.x, second + 3.6, box.width, 4.0)
        sheet.text(page, line, _in_all(tongues, furniture.banner), 8.0, bold=True, align=Align.CENTRE, colour=RED)
    sheet.area(page, Box(box.x, box.bottom, box.width, 0.35), fill=BLACK)


def _footer(sheet: Sheet, tongues: Sequence[Words], furniture: Furniture, page: int) -> None:
    box = sheet.page.footer
    sheet.area(page, Box(box.x, box.y, box.width, 0.2), fill=BLACK)
    step = line_height(6.5)
    mark = say(
        QT_TRANSLATE_NOOP("MineAction", "Fingerprint {fingerprint}, printed on {date}"),
        fingerprint=furniture.fingerprint,
        date=furniture.printed_on,
    )
    count = say(QT_TRANSLATE_NOOP("MineAction", "Sheet {sheet}"), sheet=f"{page + 1}/{sheet.pages}")
    sheet.text(page, Box(box.x, box.y + 0.8, box.width * 0.7, step), _in_all(tongues, mark), 6.5, colour=BLACK)
    right = Box(box.x + box.width * 0.7, box.y + 0.8, box.width * 0.3, step)
    sheet.text(page, right, _in_all(tongues, count), 6.5, bold=True, align=Align.END)
    caveat = Box(box.x, box.y + 0.8 + step, box.width, step)
    sheet.text(page, caveat, _in_all(tongues, furniture.caveat), 6.0, colour=GREY)
