# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PDF says of itself: title, author and date of making, put into a file whose maker left them empty."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

PROGRAM = "Mine Action Planner"
_INFO = re.compile(rb"/Info\s+(\d+)\s+(\d+)\s+R")
_ROOT = re.compile(rb"/Root\s+\d+\s+\d+\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


@dataclass(frozen=True)
class DocumentInfo:
    """Title and author of a document, and when it was made, with its time zone."""

    title: str
    author: str
    made_at: datetime


def described(pdf: bytes, info: DocumentInfo) -> bytes:
    """Return a PDF with its information dictionary replaced, by an incremental update (ISO 32000-1, 7.5.6 and 14.3.3).

    ValueError where it has no trailer of the classic form, such as a file that is no PDF or was cut off.
    """
    at = pdf.rfind(b"trailer")
    found, size, root, start = (one.search(pdf, max(at, 0)) for one in (_INFO, _SIZE, _ROOT, _START))
    if at < 0 or not (found and size and root and start):
        raise ValueError("no trailer")
    number, generation = int(found[1]), int(found[2])
    body = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    record = f"{number} {generation} obj\n".encode("ascii") + _dictionary(info) + b"\nendobj\n"
    table = f"xref\n{number} 1\n{len(body):010d} {generation:05d} n \n".encode("ascii")
    trailer = b"trailer\n<<\n/Size %s\n%s\n%s\n/Prev %s\n>>\n" % (size[1], found[0], root[0], start[1])
    end = f"startxref\n{len(body) + len(record)}\n%%EOF\n".encode("ascii")
    return body + record + table + trailer + end


def _dictionary(info: DocumentInfo) -> bytes:
    date = f"({_date(info.made_at)})".encode("ascii")
    program = _text(PROGRAM)
    rows = (
        (b"Title", _text(info.title)),
        (b"Author", _text(info.author)),
        (b"Creator", program),
        (b"Producer", program),
        (b"CreationDate", date),
        (b"ModDate", date),
    )
    return b"<<\n" + b"".join(b"/" + name + b" " + value + b"\n" for name, value in rows) + b">>"


def _text(text: str) -> bytes:
    """Return a text string of any script: UTF-16, big end first, with its mark, in hexadecimal (7.9.2.2)."""
    return b"<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode("ascii") + b">"


def _date(at: datetime) -> str:
    """Return a date of ISO 32000-1, 7.9.4.

    >>> from datetime import timedelta, timezone
    >>> _date(datetime(2026, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=2))))
    "D:20260105093000+02'00'"
    """
    zone = at.strftime("%z") or "+0000"
    return f"{at:D:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
