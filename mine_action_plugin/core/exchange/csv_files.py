# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV files of a delivery: UTF-8 with a byte order mark, so that spreadsheets show Arabic."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from .cells import FORMULA, as_long, from_long

LONG_HEADER = ("record_id", "field", "form", "text")


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return a CSV with `header` and `rows`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Return `text` so that a spreadsheet shows it and does not run it; for texts that nobody reads back."""
    return f"'{text}" if text.startswith(FORMULA) else text


def csv_rows(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV by column name."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def long_bytes(texts: Iterable[tuple[str, str, str]]) -> bytes:
    """Return the table of long texts of (record id, field, text)."""
    return csv_bytes(LONG_HEADER, ((record, field, *as_long(text)) for record, field, text in texts))


def long_texts(content: bytes) -> dict[tuple[str, str], str]:
    """Return the long texts by record id and field."""
    return {(row["record_id"], row["field"]): from_long(row["form"], row["text"]) for row in csv_rows(content)}
