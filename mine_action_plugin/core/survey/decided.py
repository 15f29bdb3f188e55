# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that a delivery repeats word for word, matched with the held rows that are there already, decided or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

WAITS, ASIDE, MENDED = "held", "set_aside", "taken_in"  # states of a held row
SET_ASIDE = 4  # beside NEW, UPDATED, UNCHANGED and HELD: the row stays set aside, as was decided before
_ORDER = (WAITS, ASIDE, MENDED)

Key = tuple[str, "bytes | None"]


@dataclass(frozen=True)
class KnownRow:
    """A held row as it is kept. `record_id` is the record that it became, "" for none that is in force."""

    held_id: str
    row: int
    state: str
    reasons: str
    record_id: str = ""
    by: str = ""
    reason: str = ""


def row_key(content: str, row: int, wkb: bytes | None) -> Key:
    """Return what is the same of a row wherever in a file it stands: its content without its number, its shape.

    >>> row_key('{"row": 3, "id": "H1"}', 3, None) == row_key('{"row": 4, "id": "H1"}', 4, None)
    True
    """
    start = _start(row)
    return content[len(start) :] if _has_number(content, row) else content, wkb


def with_row(content: str, row: int, other: int) -> str:
    """Return the content of a row with another number; a field that is called "row" stays.

    >>> with_row('{"row": 3, "id": "H1"}', 3, 14)
    '{"row": 14, "id": "H1"}'
    """
    return _start(other) + content[len(_start(row)) :] if _has_number(content, row) else content


def _start(row: int) -> str:
    return f'{{"row": {row}'


def _has_number(content: str, row: int) -> bool:
    return content.startswith((f"{_start(row)},", f"{_start(row)}}}"))


def matched(coming: Sequence[tuple[int, Key]], known: Mapping[Key, Sequence[KnownRow]]) -> dict[int, KnownRow]:
    """Return row -> the held row that it repeats; `coming` are (row, key).

    Each held row is met once, by the row of its own number where there is one. What waits comes before what is decided.
    """
    rows_of: dict[Key, list[int]] = {}
    for row, key in coming:
        rows_of.setdefault(key, []).append(row)
    met: dict[int, KnownRow] = {}
    for key, rows in rows_of.items():
        free = sorted(known.get(key, ()), key=lambda one: _ORDER.index(one.state))
        for exactly in (True, False):
            for row in rows:
                one = next((one for one in free if one.row == row or not exactly), None)
                if row not in met and one is not None:
                    met[row] = one
                    free.remove(one)
    return met


def whole_lists(met: Mapping[int, KnownRow], lists: Mapping[str, Iterable[int]]) -> dict[int, KnownRow]:
    """Return `met` without the decisions about rows of a list (name -> rows) that came otherwise in other rows.

    Part of a list of turning points would be another boundary: it is decided wholly or waits wholly.
    """
    kept = dict(met)
    for rows in lists.values():
        rows = list(rows)
        if not all(row in met for row in rows):
            kept = {row: one for row, one in kept.items() if row not in rows or one.state == WAITS}
    return kept
